// "I request a quote for 40 heat pumps": business to business, as it is and as it should be.
#include "sample_quote.h"

namespace klantreis {

using namespace quote;

namespace {

constexpr ActorPlan actors[] = {
    {{"Sales operations", "Verkoop binnendienst"}},
    {{"Sales", "Verkoop"}},
    {{"Web team", "Webteam"}},
    {{"Product", "Productbeheer"}},
    {{"Logistics", "Logistiek"}},
    {{"Service", "Service"}},
};

constexpr Date judged = day(2026, 11, 13);

constexpr ChannelPlan channels[] = {
    {{"On site", "Op locatie"}, ChannelReach::offline, ChannelIcon::home},
    {.name = {"E-mail", "E-mail"},
     .reach = ChannelReach::online,
     .icon = ChannelIcon::email,
     .monthlyCost = 120,
     .verdict = Verdict::works,
     .judged = judged},
    {.name = {"Search engine", "Zoekmachine"},
     .reach = ChannelReach::online,
     .icon = ChannelIcon::search,
     .monthlyCost = 950,
     .starts = day(2026, 3, 1),
     .minimumTerm = 6,
     .verdict = Verdict::works,
     .judged = judged},
    {{"Word of mouth", "Mond-tot-mond"}, ChannelReach::offline, ChannelIcon::person},
    {.name = {"Website", "Website"},
     .reach = ChannelReach::online,
     .icon = ChannelIcon::website,
     .monthlyCost = 1'800,
     .verdict = Verdict::fails,
     .judged = judged},
    {{"Telephone", "Telefoon"}, ChannelReach::offline, ChannelIcon::phone},
    {{"Digital document", "Digitaal document"}, ChannelReach::online, ChannelIcon::document},
    {{"Meeting", "Overleg"}, ChannelReach::offline, ChannelIcon::office},
    {{"Own transport", "Eigen vervoer"}, ChannelReach::offline, ChannelIcon::delivery},
    {.name = {"App", "App"},
     .reach = ChannelReach::online,
     .icon = ChannelIcon::app,
     .monthlyCost = 2'400,
     .starts = day(2026, 9, 1),
     .minimumTerm = 12},
};

constexpr PersonaPlan personas[] = {
    {{"Marieke", "Marieke"},
     41,
     {"Installer, 12 people", "Installateur, 12 mensen"},
     {"If I cannot plan it, I cannot sell it.", "Wat ik niet kan plannen, kan ik niet verkopen."}},
    {{"Ahmed", "Ahmed"},
     35,
     {"Buyer at the same firm", "Inkoper bij hetzelfde bedrijf"},
     {"Show me three offers.", "Laat me drie offertes zien."}},
};

constexpr EpisodePlan episodes[] = {
    {orientation,
     {"I notice my planning is stuck", "Ik merk dat mijn planning vastloopt"},
     {"A project needs 40 heat pumps before winter. My usual supplier cannot deliver, so I look around "
      "between two site visits.",
      "Een project heeft voor de winter 40 warmtepompen nodig. Mijn vaste leverancier kan niet leveren, dus "
      "kijk ik tussen twee bouwbezoeken door verder."},
     {"2 days", "2 dagen"},
     sales},
    {orientation,
     {"I search for suppliers", "Ik zoek leveranciers"},
     {"I search on my phone, ask two colleagues and land on three product pages. Prices are nowhere to be "
      "found.",
      "Ik zoek op mijn telefoon, vraag twee collega's en kom op drie productpagina's uit. Prijzen zijn "
      "nergens te vinden."},
     {"1 day", "1 dag"},
     webTeam},
    {communication,
     {"I ask for a quote", "Ik vraag een offerte aan"},
     {"The form asks for 22 fields I do not have at hand. I call instead and get a person who knows "
      "installation work.",
      "Het formulier vraagt om 22 velden die ik niet bij de hand heb. Ik bel dan maar en krijg iemand die "
      "verstand heeft van installeren."},
     {"1 hour", "1 uur"},
     salesOperations},
    {communication,
     {"I wait for the quote", "Ik wacht op de offerte"},
     {"Nine days of silence. I call twice; nobody knows where my request is. Meanwhile my client calls me.",
      "Negen dagen stilte. Ik bel twee keer; niemand weet waar mijn aanvraag is. Intussen belt mijn klant "
      "mij."},
     {"9 days", "9 dagen"},
     salesOperations},
    {choice,
     {"I compare and decide", "Ik vergelijk en kies"},
     {"The quote is clear and complete. Delivery is guaranteed, the price is not the lowest. My buyer wants "
      "three quotes.",
      "De offerte is helder en compleet. De levering is gegarandeerd, de prijs is niet de laagste. Mijn "
      "inkoper wil drie offertes."},
     {"4 days", "4 dagen"},
     sales},
    {use,
     {"I install the first ten", "Ik plaats de eerste tien"},
     {"Everything arrives on one pallet per house. The installer app shows the wiring for exactly this type.",
      "Alles komt op één pallet per woning. De installateursapp toont de bedrading van precies dit type."},
     {"2 weeks", "2 weken"},
     logistics},
    {use,
     {"I call for service", "Ik bel voor service"},
     {"One unit fails. The engineer is there the same afternoon and calls back a week later.",
      "Eén toestel valt uit. De monteur staat er dezelfde middag en belt een week later na."},
     {"1 day", "1 dag"},
     service},
};

constexpr TouchpointPlan touchpoints[] = {
    {1, {"Site visit", "Bouwbezoek"}, onSite},
    {1, {"Supplier e-mail", "E-mail leverancier"}, email},
    {2, {"Search engine", "Zoekmachine"}, searchEngine, outside},
    {2, {"Colleague tip", "Tip van collega"}, wordOfMouth, outside | indirect},
    {2, {"Product page", "Productpagina"}, website},
    {3,
     {"Quote form", "Offerteformulier"},
     website,
     plain,
     {"Half of the 22 fields can only be filled in at the office.",
      "De helft van de 22 velden kan ik alleen op kantoor invullen."}},
    {3, {"Phone: sales desk", "Telefoon: binnendienst"}, phone, crucial},
    {4,
     {"Phone: sales desk", "Telefoon: binnendienst"},
     phone,
     plain,
     {"Nobody at the desk can see where a request is.", "Niemand kan zien waar een aanvraag ligt."}},
    {5, {"Quote PDF", "Offerte in PDF"}, document, crucial},
    {5, {"Buyer meeting", "Overleg met inkoper"}, meeting, outside | indirect},
    {6, {"Delivery", "Levering"}, transport, crucial},
    {6, {"Installer app", "Installateursapp"}, app},
    {7, {"Service desk", "Servicedesk"}, phone},
    {7, {"Engineer visit", "Bezoek monteur"}, onSite, crucial},
    {7, {"Call back", "Nabellen"}, phone},
};

constexpr FeltPlan marieke[] = {
    {-2, "worried"},
    {1, "curious"},
    {2, "relieved", Layer::customersSaid},
    {-4, "frustrated", Layer::customersSaid},
    {2, "confident", Layer::customersSaid},
    {3, "pleased", Layer::dataShows},
    {4, "grateful", Layer::customersSaid},
};
constexpr FeltPlan ahmed[] = {
    {0, "indifferent"},
    {-2, "annoyed"},
    {-1, "doubtful", Layer::customersSaid},
    {-1, "impatient", Layer::customersSaid},
    {3, "satisfied", Layer::customersSaid},
    {1, "calm", Layer::dataShows},
    {2, "reassured", Layer::customersSaid},
};
constexpr std::span<const FeltPlan> felt[] = {marieke, ahmed};

constexpr PathPlan paths[] = {
    {PathKind::loop, 5, 2, {"no offer fits: search again", "geen aanbod past: opnieuw zoeken"}, 18},
};

constexpr CellPlan deciders[] = {
    {1, {"Project leader", "Projectleider"}},
    {2, {"Marieke", "Marieke"}},
    {3, {"Marieke with the estimator", "Marieke met de calculator"}},
    {5, {"Ahmed, from three quotes", "Ahmed, uit drie offertes"}},
    {6, {"Work planner", "Werkvoorbereider"}},
    {7, {"Engineer on site", "Engineer op locatie"}},
};
constexpr TextLanePlan textLanes[] = {{{"Who decides", "Wie beslist"}, deciders}};

constexpr EvidencePlan evidence[] = {
    {3,
     EvidenceKind::interview,
     4,
     {"Installers", "Installateurs"},
     {"“Who has 22 answers ready on a building site?”", "“Wie heeft er 22 antwoorden klaar op de bouw?”"},
     day(2026, 9, 15)},
    {4,
     EvidenceKind::interview,
     5,
     {"Installers", "Installateurs"},
     {"“I called twice, nobody knew.”", "“Ik heb twee keer gebeld, niemand wist het.”"},
     day(2026, 9, 16)},
    {4,
     EvidenceKind::survey,
     1,
     {"Quotes of the third quarter", "Offertes van het derde kwartaal"},
     {"CES 2.1 (n = 37)", "CES 2,1 (n = 37)"},
     day(2026, 10, 5)},
    {4,
     EvidenceKind::data,
     0,
     {"CRM", "CRM"},
     {"Median 9 days, 214 quotes", "Mediaan 9 dagen, 214 offertes"},
     day(2026, 10, 1)},
    {4,
     EvidenceKind::clientArena,
     1,
     {"Six installers, two buyers", "Zes installateurs, twee inkopers"},
     {"All eight would rather have a late answer than none.",
      "Alle acht hebben liever een laat antwoord dan geen antwoord."},
     day(2026, 10, 22)},
    {5,
     EvidenceKind::interview,
     2,
     {"Buyers", "Inkopers"},
     {"“A sure date may cost something.”", "“Een zekere datum mag best iets kosten.”"},
     day(2026, 9, 23)},
    {6,
     EvidenceKind::survey,
     1,
     {"Deliveries", "Leveringen"},
     {"8.4 for completeness (n = 64)", "8,4 voor volledigheid (n = 64)"},
     day(2026, 11, 2)},
    {7,
     EvidenceKind::interview,
     1,
     {"Installer", "Installateur"},
     {"“They called back. Nobody ever does.”", "“Ze belden na. Dat doet nooit iemand.”"},
     day(2026, 11, 10)},
    {7,
     EvidenceKind::survey,
     1,
     {"Service visits", "Servicebezoeken"},
     {"NPS +48 (n = 52)", "NPS +48 (n = 52)"},
     day(2026, 11, 13)},
};

constexpr auto higher = Direction::higherIsBetter;
constexpr auto lower = Direction::lowerIsBetter;
constexpr MetricPlan metrics[] = {
    {2, {"Bounce", "Bounce"}, "%", lower, 40, {{64, 61}}},
    {3, {"Form done", "Formulier af"}, "%", higher, 60, {{31, 34}}},
    {4, {"Days to quote", "Dagen tot offerte"}, "", lower, 2, {{8, 9}}},
    {5, {"Won", "Gewonnen"}, "%", higher, 30, {{24, 22}}},
    {6, {"On time", "Op tijd"}, "%", higher, 95, {{93, 97}}},
    {7, {"NPS", "NPS"}, "", higher, 40, {{41, 48}}, true},
};

constexpr GapPlan gaps[] = {
    {1, {"Lead time unknown", "Levertijd onbekend"}},
    {2, {"No prices, no stock", "Geen prijzen, geen voorraad"}},
    {3, {"22-field form", "Formulier met 22 velden"}},
    {4, {"No status for nine days", "Negen dagen geen status"}},
    {5, {"Three quotes required", "Drie offertes verplicht"}},
    {7, {"Service report comes late", "Servicerapport komt laat"}},
};

constexpr ImprovementPlan improvements[] = {
    {3,
     {"Six-field form", "Formulier met zes velden"},
     84,
     18,
     webTeam,
     day(2027, 1, 15),
     Status::inProgress,
     Horizon::direct,
     fasterOrders,
     day(2026, 11, 2)},
    {2,
     {"Show stock and lead time", "Voorraad en levertijd tonen"},
     66,
     30,
     product,
     day(2027, 2, 1),
     Status::planned,
     Horizon::direct,
     fasterOrders,
     day(2026, 12, 14)},
    {4,
     {"Quote status page", "Statuspagina voor offertes"},
     80,
     74,
     none,
     day(2027, 3, 1),
     Status::planned,
     Horizon::strategic,
     fewerCalls,
     day(2027, 1, 4)},
    {5,
     {"Reference sheet", "Referentieblad"},
     28,
     22,
     sales,
     day(2026, 12, 10),
     Status::done,
     Horizon::direct,
     fasterOrders,
     day(2026, 10, 5),
     true,
     1,
     2,
     {"Four of five buyers took it along to their comparison.",
      "Vier van de vijf inkopers namen het mee in hun vergelijking."}},
    {7,
     {"Report on time", "Rapport op tijd"},
     38,
     36,
     service,
     day(2026, 11, 13),
     Status::inProgress,
     Horizon::direct,
     fewerCalls,
     day(2026, 10, 19)},
};

constexpr ReviewPlan reviews[] = {
    {day(2026, 10, 30),
     {"Anna", "Anna"},
     {"Waiting for the quote is worse than we assumed: three of twelve had ordered elsewhere by then.",
      "Wachten op de offerte is erger dan we aannamen: drie van de twaalf hadden toen al elders besteld."}},
};

constexpr JourneyPlan currentJourney{
    .title = {"I request a quote for 40 heat pumps", "Ik vraag een offerte aan voor 40 warmtepompen"},
    .goal = goal,
    .scope = {"from stuck planning to first service call",
              "van vastgelopen planning tot eerste servicemelding"},
    .outOfScope = {"repairs after the warranty", "reparaties na de garantie"},
    .type = {"purchase by a firm, with advice", "aankoop door een bedrijf, met advies"},
    .motive = {"forty households without heating this winter otherwise",
               "anders zitten deze winter veertig huishoudens zonder verwarming"},
    .situation = {"winter is near, and the usual supplier cannot deliver",
                  "de winter is dichtbij en de vaste leverancier kan niet leveren"},
    .summary =
        {"We lose orders while installers wait nine days for a quote, not on price. A form of six fields, "
         "a page that shows how far a quote is and delivery times beside each product bring back most of "
         "them.",
         "We verliezen orders doordat installateurs negen dagen op een offerte wachten, niet op prijs. "
         "Een formulier met zes velden, een pagina die laat zien hoe ver een offerte is en levertijden "
         "bij elk product halen de meeste terug."},
    .step = MethodStep::plan,
    .owner = salesOperations,
    .sponsor = {"Ingrid, director", "Ingrid, directeur"},
    .nextReview = nextReview,
    .versionNote = versionNote,
    .roles = roles,
    .phases = phases,
    .episodes = episodes,
    .touchpoints = touchpoints,
    .felt = felt,
    .paths = paths,
    .textLanes = textLanes,
    .evidence = evidence,
    .measuringDays = {day(2026, 8, 31), day(2026, 11, 13)},
    .metrics = metrics,
    .gaps = gaps,
    .improvements = improvements,
    .reviews = reviews};
constexpr const JourneyPlan* journeys[] = {&currentJourney, &idealJourney};

}  // namespace

constexpr SamplePlan quoteSample{
    .name = "offerte",
    .segment = {"Heat pump installers", "Installateurs van warmtepompen"},
    .segmentDescription = {"Small installation firms (5 to 20 people) that renovate housing in series.",
                           "Kleine installatiebedrijven (5 tot 20 mensen) die woningen in serie renoveren."},
    .actors = actors,
    .channels = channels,
    .personas = personas,
    .journeys = journeys,
    .method = &method,
};

}  // namespace klantreis
