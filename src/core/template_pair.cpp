// A journey as it is and as it should be, episode by episode: the distance between the curves is the work.
#include "template_parts.h"

namespace klantreis {

namespace pair {

enum Channels { website, form, phone, email, letter };

constexpr ChannelPlan channels[] = {
    {{"Website", "Website"}, ChannelReach::online, ChannelIcon::website},
    {{"Online form", "Onlineformulier"}, ChannelReach::online, ChannelIcon::document},
    {{"Telephone", "Telefoon"}, ChannelReach::offline, ChannelIcon::phone},
    {{"E-mail", "E-mail"}, ChannelReach::online, ChannelIcon::email},
    {{"Letter", "Brief"}, ChannelReach::offline, ChannelIcon::letter},
};
constexpr PhasePlan phases[] = {
    {{"Orientation", "Oriëntatie"}}, {{"Request", "Aanvraag"}}, {{"Settlement", "Afhandeling"}}};
constexpr Wording goal{"it is arranged", "het is geregeld"};

// ---- as it is

constexpr EpisodePlan nowEpisodes[] = {
    {0, {"I find out where to go", "Ik zoek uit waar ik moet zijn"}},
    {1, {"I make my request", "Ik doe mijn aanvraag"}},
    {1, {"I wait for an answer", "Ik wacht op antwoord"}},
    {2, {"I get what I asked for", "Ik krijg wat ik vroeg"}},
    {2, {"I check whether it is right", "Ik ga na of het klopt"}},
};
constexpr TouchpointPlan nowTouchpoints[] = {
    {1, {"Home page", "Startpagina"}, website},
    {1, {"Switchboard", "Centrale"}, phone},
    {2, {"Form", "Formulier"}, form, crucial},
    {3, {"Message of receipt", "Ontvangstbericht"}, email},
    {3, {"Call to ask", "Navraag"}, phone, crucial},
    {4, {"Letter with the answer", "Brief met het antwoord"}, letter},
    {5, {"Second call", "Tweede telefoontje"}, phone},
};
constexpr FeltPlan nowExpected[] = {
    {-1, "confused"}, {-1, "doubtful"}, {-3, "powerless"}, {2, "relieved"}, {-1, "tense"}};
constexpr std::span<const FeltPlan> nowFelt[] = {nowExpected};
constexpr JourneyPlan now{.title = {"I arrange something", "Ik regel iets"},
                          .goal = goal,
                          .phases = phases,
                          .episodes = nowEpisodes,
                          .touchpoints = nowTouchpoints,
                          .felt = nowFelt,
                          .textLanes = onlyOpportunities};

// ---- as it should be

constexpr EpisodePlan thenEpisodes[] = {
    {0, {"I am in the right place at once", "Ik ben meteen op de goede plek"}},
    {1, {"I ask for it in one go", "Ik vraag het in één keer aan"}},
    {1, {"I see how far it is", "Ik zie hoe ver het is"}},
    {2, {"I have it sooner than expected", "Ik heb het eerder dan verwacht"}},
    {2, {"I see at a glance that it is right", "Ik zie in één oogopslag dat het klopt"}},
};
constexpr TouchpointPlan thenTouchpoints[] = {
    {1, {"Page that answers my question", "Pagina die mijn vraag beantwoordt"}, website},
    {2, {"Form that knows me", "Formulier dat mij kent"}, form, crucial},
    {3, {"Status page", "Statuspagina"}, website, crucial},
    {4, {"Message that it is done", "Bericht dat het klaar is"}, email},
    {5, {"Overview of what was arranged", "Overzicht van wat geregeld is"}, website},
};
constexpr FeltPlan thenExpected[] = {
    {1, "confident"}, {2, "understood"}, {1, "calm"}, {4, "delighted"}, {3, "reassured"}};
constexpr std::span<const FeltPlan> thenFelt[] = {thenExpected};
constexpr JourneyPlan then{.title = {"I arrange something", "Ik regel iets"},
                           .goal = goal,
                           .ideal = true,
                           .phases = phases,
                           .episodes = thenEpisodes,
                           .touchpoints = thenTouchpoints,
                           .felt = thenFelt,
                           .textLanes = onlyOpportunities};
constexpr const JourneyPlan* journeys[] = {&now, &then};

}  // namespace pair

constexpr SamplePlan pairTemplate{.name = "huidig-ideaal",
                                  .channels = pair::channels,
                                  .personas = unknownPersona,
                                  .journeys = pair::journeys};

}  // namespace klantreis
