// Skeletons to fill in: the steps of a kind of journey with a hint in each, and one blank page.
#include "sample_plan.h"

namespace klantreis {

namespace {

constexpr PersonaPlan unknownPersona[] = {
    {{"My customer", "Mijn klant"},
     std::nullopt,
     {"Who is this, as specific as can be?", "Wie is dit, zo specifiek mogelijk?"},
     {"What would they say?", "Wat zou hij of zij zeggen?"}},
};
constexpr CellPlan opportunityHint[] = {{1, {"What could we do better here?", "Wat kan hier beter?"}}};
constexpr TextLanePlan opportunities[] = {{{"Opportunities", "Kansen"}, opportunityHint}};

}  // namespace

// ---- blank -----------------------------------------------------------------------------------------------

namespace blank {

constexpr PhasePlan phases[] = {{{"Phase", "Fase"}}};
constexpr EpisodePlan episodes[] = {
    {0,
     {"I take a first step", "Ik zet een eerste stap"},
     {"What happens here, in the words of the customer?", "Wat gebeurt hier, in de woorden van de klant?"}},
};
constexpr TouchpointPlan touchpoints[] = {
    {1, {"Where do we meet?", "Waar komen we elkaar tegen?"}, none},
};
constexpr FeltPlan felt[] = {{0, "", Layer::assumed, {"How does this feel?", "Hoe voelt dit?"}}};
constexpr std::span<const FeltPlan> allFelt[] = {felt};
constexpr MetricPlan metrics[] = {
    {1, {"What do we measure?", "Wat meten we?"}, "", Direction::higherIsBetter}};
constexpr GapPlan gaps[] = {{1, {"What is missing, as a problem?", "Wat ontbreekt er, als probleem?"}}};
constexpr ImprovementPlan improvements[] = {
    {1, {"What will we do about it?", "Wat gaan we eraan doen?"}, 60, 40},
};
constexpr JourneyPlan journey{
    .title = {"I reach my goal", "Ik bereik mijn doel"},
    .goal = {"what the customer wants in the end", "wat de klant uiteindelijk wil"},
    .scope = {"from the first to the last step", "van de eerste tot de laatste stap"},
    .phases = phases,
    .episodes = episodes,
    .touchpoints = touchpoints,
    .felt = allFelt,
    .textLanes = opportunities,
    .metrics = metrics,
    .gaps = gaps,
    .improvements = improvements};
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
    {0,
     {"I notice that I need something", "Ik merk dat ik iets nodig heb"},
     {"What makes me want it, and where am I when I do?", "Waardoor wil ik het, en waar ben ik dan?"}},
    {0,
     {"I look around", "Ik kijk rond"},
     {"Where do I search, and whom do I ask?", "Waar zoek ik, en wie vraag ik om raad?"}},
    {1,
     {"I ask my questions", "Ik stel mijn vragen"},
     {"What do I want to know before I trust a supplier?",
      "Wat wil ik weten voordat ik een aanbieder vertrouw?"}},
    {2,
     {"I compare and choose", "Ik vergelijk en kies"},
     {"What do I put next to each other, and what decides?",
      "Wat leg ik naast elkaar, en wat geeft de doorslag?"}},
    {3,
     {"I buy it", "Ik koop het"},
     {"How do I order and pay, and what makes me hesitate?",
      "Hoe bestel en betaal ik, en wat laat me aarzelen?"},
     {},
     none,
     purchase},
    {4, {"I use it", "Ik gebruik het"}, {"Does it do what I was promised?", "Doet het wat mij beloofd is?"}},
    {4,
     {"I tell others about it", "Ik vertel erover"},
     {"What do I say to a friend, and would I buy it again?",
      "Wat zeg ik tegen een vriend, en koop ik het opnieuw?"}},
};
constexpr JourneyPlan journey{.title = {"I buy something for myself", "Ik koop iets voor mezelf"},
                              .goal = {"what the customer wants in the end", "wat de klant uiteindelijk wil"},
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
    {0,
     {"I see that we have a problem", "Ik zie dat we een probleem hebben"},
     {"Who notices it, and what does it cost us?", "Wie merkt het, en wat kost het ons?"}},
    {0,
     {"I search information", "Ik zoek informatie"},
     {"Which sources do I trust, and what do colleagues say?",
      "Welke bronnen vertrouw ik, en wat zeggen collega's?"}},
    {1,
     {"I ask for quotes", "Ik vraag offertes aan"},
     {"What do I send, to how many, and how fast is the answer?",
      "Wat stuur ik, naar hoeveel aanbieders, en hoe snel komt er antwoord?"}},
    {1,
     {"I compare alternatives", "Ik vergelijk alternatieven"},
     {"Which criteria count, and for which role?", "Welke criteria tellen, en voor welke rol?"}},
    {2,
     {"I convince my colleagues", "Ik overtuig mijn collega's"},
     {"Who can say no, and what do they need to hear?", "Wie kan nee zeggen, en wat wil die horen?"}},
    {2,
     {"I place the order", "Ik plaats de opdracht"},
     {"What do we agree on, and who keeps to it?", "Wat spreken we af, en wie houdt zich eraan?"},
     {},
     none,
     purchase},
    {3,
     {"I start to work with it", "Ik ga ermee werken"},
     {"Was the delivery as agreed, and who helps us to begin?",
      "Was de levering zoals afgesproken, en wie helpt ons op weg?"}},
    {3,
     {"I ask for service", "Ik vraag om service"},
     {"What goes wrong, and how fast is it solved?", "Wat gaat er mis, en hoe snel is het opgelost?"}},
};
constexpr JourneyPlan journey{
    .title = {"I buy something for my company", "Ik koop iets voor mijn bedrijf"},
    .goal = {"what the company wants in the end", "wat het bedrijf uiteindelijk wil"},
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
    {0,
     {"I notice that it does not work", "Ik merk dat het niet werkt"},
     {"What can I not do now, and what do I try myself?", "Wat kan ik nu niet, en wat probeer ik zelf?"}},
    {1,
     {"I ask for help", "Ik vraag om hulp"},
     {"Which way do I choose, and how long until I reach somebody?",
      "Welke weg kies ik, en hoelang duurt het voor ik iemand spreek?"}},
    {1,
     {"I explain my problem", "Ik leg mijn probleem uit"},
     {"How often do I tell it, and do they know me?", "Hoe vaak vertel ik het, en kennen ze mij?"}},
    {2,
     {"I wait for the solution", "Ik wacht op de oplossing"},
     {"What do I hear in the meantime?", "Wat hoor ik in de tussentijd?"}},
    {2,
     {"I am helped", "Ik word geholpen"},
     {"What happens, and is it really solved?", "Wat gebeurt er, en is het echt opgelost?"}},
    {3,
     {"I look back on it", "Ik kijk erop terug"},
     {"Does somebody ask how it went, and do I stay?", "Vraagt iemand hoe het ging, en blijf ik?"}},
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
