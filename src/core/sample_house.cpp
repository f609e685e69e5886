// "I buy a house": twenty steps of a consumer, many suppliers, two loops and four variants. Everything in it
// is assumed.
#include "sample_house_steps.h"

namespace klantreis {

using namespace house;

namespace {

constexpr ActorPlan actors[] = {
    {{"Own agent", "Eigen makelaar"}, ActorKind::supplier},
    {{"Selling agent", "Verkopend makelaar"}, ActorKind::supplier},
    {{"Bank", "Bank"}, ActorKind::supplier},
    {{"Notary", "Notaris"}, ActorKind::supplier},
    {{"Surveyor", "Bouwkundig keurder"}, ActorKind::supplier},
    {{"Mover", "Verhuizer"}, ActorKind::supplier},
    {{"Painter", "Schilder"}, ActorKind::supplier},
    {{"Contractor", "Aannemer"}, ActorKind::supplier},
    {{"Insurer", "Verzekeraar"}, ActorKind::supplier},
};

constexpr ChannelPlan channels[] = {
    {{"At home", "Thuis"}, ChannelReach::offline, ChannelIcon::home},
    {{"funda.nl", "funda.nl"}, ChannelReach::online, ChannelIcon::website},
    {{"Internet", "Internet"}, ChannelReach::online, ChannelIcon::search},
    {{"Telephone", "Telefoon"}, ChannelReach::offline, ChannelIcon::phone},
    {{"E-mail", "E-mail"}, ChannelReach::online, ChannelIcon::email},
    {{"Chat", "Chat"}, ChannelReach::online, ChannelIcon::chat},
    {{"Bank adviser", "Adviseur van de bank"}, ChannelReach::both, ChannelIcon::bank},
    {{"Bank website", "Website van de bank"}, ChannelReach::online, ChannelIcon::bank},
    {{"Viewing", "Bezichtiging"}, ChannelReach::offline, ChannelIcon::home},
    {{"Agency", "Makelaarskantoor"}, ChannelReach::offline, ChannelIcon::office},
    {{"Document", "Document"}, ChannelReach::both, ChannelIcon::document},
    {{"Notary's office", "Notariskantoor"}, ChannelReach::offline, ChannelIcon::office},
    {{"Social media", "Sociale media"}, ChannelReach::online, ChannelIcon::social},
    {{"Shop", "Winkel"}, ChannelReach::offline, ChannelIcon::shop},
    {{"Tradesman", "Vakman"}, ChannelReach::offline, ChannelIcon::person},
    {{"Van", "Bus"}, ChannelReach::offline, ChannelIcon::delivery},
    {{"Letter", "Brief"}, ChannelReach::offline, ChannelIcon::letter},
};

constexpr PersonaPlan personas[] = {
    {{"Sanne", "Sanne"},
     29,
     {"First-time buyer, couple, one income and a half", "Starter, stel, anderhalf inkomen"},
     {"We must not be late again.", "We mogen niet weer te laat zijn."}},
    {{"Karin", "Karin"},
     41,
     {"Family moving on, three children, a house to sell",
      "Doorstromer, drie kinderen, een huis te verkopen"},
     {"Two houses at once keeps me awake.", "Twee huizen tegelijk houdt me wakker."}},
};

constexpr FeltPlan sanne[] = {
    {2, "hopeful"},    {1, "curious"},      {3, "enthusiastic"}, {-1, "confused"}, {-2, "insecure"},
    {1, "interested"}, {-1, "impatient"},   {3, "inspired"},     {-1, "doubtful"}, {2, "confident"},
    {-4, "powerless"}, {-2, "worried"},     {5, "overjoyed"},    {2, "relieved"},  {4, "proud"},
    {1, "surprised"},  {-3, "overwhelmed"}, {-2, "stressed"},    {4, "happy"},     {3, "cheerful"},
};
constexpr FeltPlan karin[] = {
    {-1, "doubtful"},     {1, "interested"}, {2, "curious"},      {1, "calm"},     {2, "reassured"},
    {2, "hopeful"},       {-2, "annoyed"},   {1, "curious"},      {-1, "tense"},   {2, "confident"},
    {-3, "stressed"},     {-1, "tense"},     {4, "happy"},        {-2, "worried"}, {2, "relieved"},
    {-3, "disappointed"}, {3, "inspired"},   {-3, "overwhelmed"}, {4, "grateful"}, {3, "pleased"},
};
constexpr std::span<const FeltPlan> felt[] = {sanne, karin};

constexpr PathPlan paths[] = {
    {PathKind::loop, 10, 6, {"none fits: search again", "geen past: opnieuw zoeken"}, 35},
    {PathKind::loop, 20, 17, {"our wishes change", "onze wensen veranderen"}, 60},
    {PathKind::alternative,
     11,
     none,
     {"With my own agent, through the seller's agent", "Met eigen makelaar, via de verkopend makelaar"},
     45},
    {PathKind::alternative,
     11,
     none,
     {"With my own agent, directly to the seller", "Met eigen makelaar, rechtstreeks bij de verkoper"},
     5},
    {PathKind::alternative,
     11,
     none,
     {"By myself, through the seller's agent", "Zelf, via de verkopend makelaar"},
     40},
    {PathKind::alternative,
     11,
     none,
     {"By myself, directly to the seller", "Zelf, rechtstreeks bij de verkoper"},
     10},
};

constexpr PartPlan parts[] = {
    {1, partner, decides, {"What can we afford together?", "Wat is betaalbaar?"}},
    {2, children, advises, {"Can I stay at my school?", "Houd ik mijn school?"}},
    {4, parents, advises, {"How much can we put in?", "Wat leggen we bij?"}},
    {5, mortgageAdviser, advises, {"Which income is certain?", "Welk inkomen is zeker?"}},
    {8, children, uses, {"Which room is mine?", "Welke kamer is van mij?"}},
    {10,
     partner,
     decides,
     {"Do we see us here for years?", "Zien we ons hier jarenlang?"},
     {"A night's sleep first", "Eerst een nacht slapen"}},
    {12, houseSurveyor, advises, {"What must be mended soon?", "Wat moet snel hersteld?"}},
    {13, partner, decides | buys, {"Is this our last offer?", "Is dit ons laatste bod?"}},
    {14, mortgageAdviser, blocks, {"Are the papers complete?", "Zijn de papieren compleet?"}},
    {15, parents, buys, {"When is our part needed?", "Wanneer is ons deel nodig?"}},
    {17, children, uses, {"May I choose the colour?", "Mag ik de kleur kiezen?"}},
    {18, partner, decides, {"Do it ourselves or hire a mover?", "Zelf of met een verhuizer?"}},
};
constexpr CellPlan criteria[] = {
    {2,
     {"Type, size, layout\nPlace, district\nBudget, school",
      "Type, grootte, indeling\nPlaats, wijk\nBudget, school"}},
    {4, {"Size\nPrice\nLocation\nNeighbourhood", "Grootte\nPrijs\nLigging\nBuurt"}},
    {9, {"What drops out\nA shortlist of two", "Wat valt af\nEen shortlist van twee"}},
};
constexpr CellPlan aidaBank[] = {
    {5, {"Attention", "Aandacht"}},
    {11, {"Interest", "Interesse"}},
    {13, {"Desire", "Verlangen"}},
    {14, {"Action", "Actie"}},
};
constexpr CellPlan aidaPainter[] = {
    {17, {"Attention, interest", "Aandacht, interesse"}},
    {18, {"Desire", "Verlangen"}},
    {19, {"Action", "Actie"}},
    {20, {"Attention again", "Opnieuw aandacht"}},
};
constexpr TextLanePlan textLanes[] = {
    {{"Criteria", "Criteria"}, criteria},
    {{"AIDA: bank", "AIDA: bank"}, aidaBank, bankActor},
    {{"AIDA: painter", "AIDA: schilder"}, aidaPainter, painter},
};

constexpr EvidencePlan evidence[] = {
    {8,
     EvidenceKind::colleague,
     2,
     {"Two estate agents", "Twee makelaars"},
     {"“People decide within the first minute.”", "“Mensen beslissen in de eerste minuut.”"},
     day(2026, 10, 8)},
};

constexpr auto higher = Direction::higherIsBetter;
constexpr auto lower = Direction::lowerIsBetter;
constexpr MetricPlan metrics[] = {
    {6, {"Opened alerts", "Geopende meldingen"}, "%", higher, 50, {{38, 44}}},
    {7, {"Hours to an answer", "Uren tot antwoord"}, "", lower, 4, {{21, 19}}},
    {11, {"Offers accepted", "Bod geaccepteerd"}, "%", higher, 30, {{18, 21}}},
    {15, {"Transfer on time", "Overdracht op tijd"}, "%", higher, 95, {{96, 97}}},
    {19, {"NPS after a year", "NPS na een jaar"}, "", higher, 50, {{24, 31}}, true},
};

constexpr GapPlan gaps[] = {
    {4, {"Energy label and floor plan are missing", "Energielabel en plattegrond ontbreken"}},
    {5, {"I do not know what we can borrow", "Ik weet niet wat we kunnen lenen"}},
    {7, {"No idea when I get an answer", "Geen idee wanneer ik antwoord krijg"}},
    {11, {"No view of where my offer stands", "Geen zicht op hoe mijn bod ervoor staat"}},
    {14, {"The same papers twice", "Twee keer dezelfde papieren"}},
    {16, {"Nobody asks how it went", "Niemand vraagt hoe het ging"}},
    {17, {"Suppliers do not know of each other", "Leveranciers weten niet van elkaar"}},
};

constexpr ImprovementPlan improvements[] = {
    {7,
     {"Answer within four hours", "Binnen vier uur antwoord"},
     85,
     25,
     sellingAgent,
     day(2027, 1, 18),
     Status::inProgress},
    {11,
     {"Show every step of an offer", "Elke stap van een bod laten zien"},
     90,
     65,
     ownAgent,
     day(2027, 4, 1)},
    {14,
     {"One file for agent and bank", "Eén dossier voor makelaar en bank"},
     70,
     80,
     bankActor,
     day(2027, 9, 1),
     Status::planned,
     Horizon::strategic},
    {16, {"Call after a month", "Bellen na een maand"}, 60, 15, ownAgent, day(2026, 12, 15)},
    {17, {"Planning with all suppliers", "Planning met alle leveranciers"}, 45, 70, contractor},
};

constexpr JourneyPlan buyersJourney{.title = {"I buy a house", "Ik koop een huis"},
                                    .goal = goal,
                                    .scope = scope,
                                    .owner = ownAgent,
                                    .nextReview = nextReview,
                                    .versionNote = versionNote,
                                    .roles = roles,
                                    .phases = phases,
                                    .episodes = currentEpisodes,
                                    .touchpoints = currentTouchpoints,
                                    .felt = felt,
                                    .paths = paths,
                                    .parts = parts,
                                    .textLanes = textLanes,
                                    .evidence = evidence,
                                    .measuringDays = {day(2026, 6, 30), day(2026, 10, 31)},
                                    .metrics = metrics,
                                    .gaps = gaps,
                                    .improvements = improvements};
constexpr const JourneyPlan* journeys[] = {&buyersJourney, &idealJourney};

}  // namespace

constexpr SamplePlan houseSample{
    .name = "huiskoper",
    .segment = {"Buyers of a family home", "Kopers van een gezinswoning"},
    .segmentDescription = {"First-time buyers and families moving on, in and around a mid-sized town.",
                           "Starters en doorstromers, in en rond een middelgrote stad."},
    .actors = actors,
    .channels = channels,
    .personas = personas,
    .journeys = journeys,
};

}  // namespace klantreis
