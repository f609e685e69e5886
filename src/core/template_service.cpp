// After the purchase: a call for help, and a customer's first hundred days.
#include "template_parts.h"

namespace klantreis {

// ---- a call for help -------------------------------------------------------------------------------------

namespace serviceCall {

enum Channels { product, website, phone, chat, messages, visit, email };

constexpr ChannelPlan channels[] = {
    {{"The product itself", "Het product zelf"}, ChannelReach::offline, ChannelIcon::home},
    {{"Website", "Website"}, ChannelReach::online, ChannelIcon::website},
    {{"Telephone", "Telefoon"}, ChannelReach::offline, ChannelIcon::phone},
    {{"Chat", "Chat"}, ChannelReach::online, ChannelIcon::chat},
    {{"Text message", "Bericht op mijn telefoon"}, ChannelReach::online, ChannelIcon::app},
    {{"Visit", "Bezoek"}, ChannelReach::offline, ChannelIcon::person},
    {{"E-mail", "E-mail"}, ChannelReach::online, ChannelIcon::email},
};
constexpr PhasePlan phases[] = {{{"Trouble", "Hinder"}},
                                {{"Contact", "Contact"}},
                                {{"Solution", "Oplossing"}},
                                {{"Afterwards", "Nazorg"}}};
constexpr EpisodePlan episodes[] = {
    {0, {"I notice that it does not work", "Ik merk dat het niet werkt"}},
    {1, {"I ask for help", "Ik vraag om hulp"}},
    {1, {"I explain my problem", "Ik leg mijn probleem uit"}},
    {2, {"I wait for the solution", "Ik wacht op de oplossing"}},
    {2, {"I am helped", "Ik word geholpen"}},
    {3, {"I look back on it", "Ik kijk erop terug"}},
};
constexpr TouchpointPlan touchpoints[] = {
    {1, {"Error or defect", "Storing of defect"}, product},
    {2, {"Questions and answers", "Vragen en antwoorden"}, website},
    {2, {"Telephone menu", "Keuzemenu"}, phone, crucial},
    {3, {"Talk with an employee", "Gesprek met een medewerker"}, phone, crucial},
    {3, {"Chat", "Chat"}, chat},
    {4, {"Message about progress", "Bericht over de voortgang"}, messages},
    {5, {"Repair or visit", "Reparatie of bezoek"}, visit, crucial},
    {5, {"Explanation what it was", "Uitleg wat het was"}, visit},
    {6, {"Call back", "Nabellen"}, phone},
    {6, {"Short survey", "Korte enquête"}, email},
};
constexpr FeltPlan expected[] = {
    {-2, "annoyed"}, {-1, "impatient"}, {-3, "frustrated"},
    {-2, "worried"}, {2, "relieved"},   {2, "satisfied"},
};
constexpr std::span<const FeltPlan> felt[] = {expected};
constexpr JourneyPlan journey{.title = {"I call for help", "Ik roep hulp in"},
                              .goal = {"it works again", "het werkt weer"},
                              .phases = phases,
                              .episodes = episodes,
                              .touchpoints = touchpoints,
                              .felt = felt,
                              .textLanes = onlyOpportunities};
constexpr const JourneyPlan* journeys[] = {&journey};

}  // namespace serviceCall

constexpr SamplePlan serviceTemplate{.name = "service",
                                     .channels = serviceCall::channels,
                                     .personas = unknownPersona,
                                     .journeys = serviceCall::journeys};

// ---- onboarding ------------------------------------------------------------------------------------------

namespace onboarding {

enum Channels { website, email, phone, app, meeting };

constexpr ChannelPlan channels[] = {
    {{"Website", "Website"}, ChannelReach::online, ChannelIcon::website},
    {{"E-mail", "E-mail"}, ChannelReach::online, ChannelIcon::email},
    {{"Telephone", "Telefoon"}, ChannelReach::offline, ChannelIcon::phone},
    {{"App", "App"}, ChannelReach::online, ChannelIcon::app},
    {{"Meeting", "Afspraak"}, ChannelReach::both, ChannelIcon::person},
};
constexpr PhasePlan phases[] = {
    {{"Welcome", "Welkom"}}, {{"First steps", "Eerste stappen"}}, {{"Familiar", "Vertrouwd"}}};
constexpr EpisodePlan episodes[] = {
    {0, {"I become a customer", "Ik word klant"}, {}, {}, none, purchase},
    {0, {"I am welcomed", "Ik word verwelkomd"}},
    {1, {"I arrange my access", "Ik regel mijn toegang"}},
    {1, {"I try it for the first time", "Ik probeer het voor het eerst"}},
    {1, {"I get stuck", "Ik loop vast"}},
    {2, {"I see what it brings me", "Ik merk wat het me oplevert"}},
    {2, {"I use it without thinking", "Ik gebruik het vanzelf"}},
};
constexpr TouchpointPlan touchpoints[] = {
    {1, {"Registration", "Aanmelding"}, website},
    {1, {"Confirmation", "Bevestiging"}, email},
    {2, {"Welcome message", "Welkomstbericht"}, email},
    {2, {"Call from my contact", "Telefoontje van mijn contactpersoon"}, phone, crucial},
    {3, {"Account and settings", "Account en instellingen"}, website, crucial},
    {3, {"Code on my telephone", "Code op mijn telefoon"}, app},
    {4, {"First task", "Eerste taak"}, app, crucial},
    {4, {"Guided tour", "Rondleiding"}, app},
    {5, {"Questions and answers", "Vragen en antwoorden"}, website},
    {5, {"Help desk", "Helpdesk"}, phone, crucial},
    {6, {"First result", "Eerste resultaat"}, app},
    {6, {"Talk after a month", "Gesprek na een maand"}, meeting},
    {7, {"Tip to get more out of it", "Tip om er meer uit te halen"}, email},
};
constexpr FeltPlan expected[] = {
    {2, "hopeful"},     {3, "valued"},    {-1, "impatient"}, {1, "curious"},
    {-3, "frustrated"}, {2, "confident"}, {3, "satisfied"},
};
constexpr std::span<const FeltPlan> felt[] = {expected};
constexpr JourneyPlan journey{
    .title = {"I start as a new customer", "Ik begin als nieuwe klant"},
    .goal = {"it helps me every day", "ik heb er elke dag iets aan"},
    .scope = {"from signing up to the hundredth day", "van aanmelding tot de honderdste dag"},
    .phases = phases,
    .episodes = episodes,
    .touchpoints = touchpoints,
    .felt = felt,
    .textLanes = onlyOpportunities};
constexpr const JourneyPlan* journeys[] = {&journey};

}  // namespace onboarding

constexpr SamplePlan onboardingTemplate{.name = "onboarding",
                                        .channels = onboarding::channels,
                                        .personas = unknownPersona,
                                        .journeys = onboarding::journeys};

}  // namespace klantreis
