// Skeletons to fill in: the steps of a kind of journey, and one blank page. What is not known yet is empty,
// so that nothing has to be deleted first; the questions that help to fill it in are asked by the editor.
#include "sample_plan.h"

namespace klantreis {

namespace {

constexpr PersonaPlan unknownPersona[] = {{}};
constexpr TextLanePlan opportunities[] = {{{"Opportunities", "Kansen"}, {}}};

}  // namespace

// ---- blank -----------------------------------------------------------------------------------------------

namespace blank {

constexpr PhasePlan phases[] = {{}};
constexpr EpisodePlan episodes[] = {{}};
constexpr JourneyPlan journey{.phases = phases, .episodes = episodes, .textLanes = opportunities};
constexpr const JourneyPlan* journeys[] = {&journey};

}  // namespace blank

constexpr SamplePlan blankTemplate{.name = "leeg", .personas = unknownPersona, .journeys = blank::journeys};

// ---- a purchase by a consumer ----------------------------------------------------------------------------

namespace consumer {

constexpr PhasePlan phases[] = {
    {{"Search", "Zoeken"}, {"Attention", "Aandacht"}},
    {{"Communicate", "Communiceren"}, {"Interest", "Interesse"}},
    {{"Choose", "Kiezen"}, {"Desire", "Verlangen"}},
    {{"Buy", "Kopen"}, {"Action", "Actie"}},
    {{"Use", "Gebruiken"}, {"Satisfaction", "Tevredenheid"}},
};
constexpr EpisodePlan episodes[] = {
    {0, {"I notice that I need something", "Ik merk dat ik iets nodig heb"}},
    {0, {"I look around", "Ik kijk rond"}},
    {1, {"I ask my questions", "Ik stel mijn vragen"}},
    {2, {"I compare and choose", "Ik vergelijk en kies"}},
    {3, {"I buy it", "Ik koop het"}, {}, {}, none, purchase},
    {4, {"I use it", "Ik gebruik het"}},
    {4, {"I tell others about it", "Ik vertel erover"}},
};
constexpr JourneyPlan journey{.title = {"I buy something for myself", "Ik koop iets voor mezelf"},
                              .phases = phases,
                              .episodes = episodes,
                              .textLanes = opportunities};
constexpr const JourneyPlan* journeys[] = {&journey};

}  // namespace consumer

constexpr SamplePlan consumerPurchaseTemplate{
    .name = "b2c-aankoop", .personas = unknownPersona, .journeys = consumer::journeys};

// ---- a purchase by a business ----------------------------------------------------------------------------

namespace business {

constexpr Wording roles[] = {
    {"User", "Gebruiker"}, {"Adviser", "Adviseur"}, {"Buyer", "Inkoper"}, {"Director", "Directeur"}};
constexpr PhasePlan phases[] = {
    {{"Orientation", "Oriëntatie"}, {"Awareness", "Bewustwording"}},
    {{"Comparison", "Vergelijking"}, {"Consideration", "Overweging"}},
    {{"Purchase", "Aankoop"}, {"Action", "Actie"}},
    {{"Use", "Gebruik"}},
};
constexpr EpisodePlan episodes[] = {
    {0, {"I see that we have a problem", "Ik zie dat we een probleem hebben"}},
    {0, {"I search information", "Ik zoek informatie"}},
    {1, {"I ask for quotes", "Ik vraag offertes aan"}},
    {1, {"I compare alternatives", "Ik vergelijk alternatieven"}},
    {2, {"I convince my colleagues", "Ik overtuig mijn collega's"}},
    {2, {"I place the order", "Ik plaats de opdracht"}, {}, {}, none, purchase},
    {3, {"I start to work with it", "Ik ga ermee werken"}},
    {3, {"I ask for service", "Ik vraag om service"}},
};
constexpr JourneyPlan journey{.title = {"I buy something for my company", "Ik koop iets voor mijn bedrijf"},
                              .roles = roles,
                              .phases = phases,
                              .episodes = episodes,
                              .textLanes = opportunities};
constexpr const JourneyPlan* journeys[] = {&journey};

}  // namespace business

constexpr SamplePlan businessPurchaseTemplate{
    .name = "b2b-aankoop", .personas = unknownPersona, .journeys = business::journeys};

// ---- service ---------------------------------------------------------------------------------------------

namespace serviceCall {

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
constexpr JourneyPlan journey{.title = {"I call for help", "Ik roep hulp in"},
                              .goal = {"it works again", "het werkt weer"},
                              .phases = phases,
                              .episodes = episodes,
                              .textLanes = opportunities};
constexpr const JourneyPlan* journeys[] = {&journey};

}  // namespace serviceCall

constexpr SamplePlan serviceTemplate{
    .name = "service", .personas = unknownPersona, .journeys = serviceCall::journeys};

}  // namespace klantreis
