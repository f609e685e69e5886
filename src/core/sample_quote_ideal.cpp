// The quote journey as it should be: each episode is the pair of the one with its number in sample_quote.cpp.
#include "sample_quote.h"

namespace klantreis::quote {

namespace {

constexpr EpisodePlan episodes[] = {
    {orientation,
     {"I see a shortage coming", "Ik zie een tekort aankomen"},
     {"My supplier warns me four weeks ahead that the usual model runs out, and shows what I can have in "
      "time.",
      "Mijn leverancier waarschuwt me vier weken vooraf dat het vaste model opraakt, en laat zien wat wel op "
      "tijd kan komen."},
     {"1 hour", "1 uur"},
     product},
    {orientation,
     {"I see stock and price at once", "Ik zie meteen voorraad en prijs"},
     {"One product page tells me price, stock and the earliest delivery date for 40 pieces.",
      "Eén productpagina vertelt me de prijs, de voorraad en de vroegste leverdatum voor 40 stuks."},
     {"1 hour", "1 uur"},
     webTeam},
    {communication,
     {"I ask for a quote in six fields", "Ik vraag met zes velden een offerte aan"},
     {"Six fields, filled in on the building site. Somebody who knows installation work calls me within the "
      "hour.",
      "Zes velden, ingevuld op de bouw. Binnen een uur belt iemand die verstand heeft van installeren."},
     {"10 minutes", "10 minuten"},
     salesOperations},
    {communication,
     {"I follow my quote", "Ik volg mijn offerte"},
     {"The status page says who works on it and when it comes. Two days is still waiting, but I can tell my "
      "client a date.",
      "De statuspagina zegt wie eraan werkt en wanneer hij komt. Twee dagen blijft wachten, maar ik kan mijn "
      "klant een datum noemen."},
     {"2 days", "2 dagen"},
     salesOperations},
    {choice,
     {"I compare and decide", "Ik vergelijk en kies"},
     {"The quote comes with a reference sheet and a fixed delivery date. My buyer has his comparison on one "
      "page.",
      "Bij de offerte zitten een referentieblad en een vaste leverdatum. Mijn inkoper heeft zijn "
      "vergelijking op één pagina."},
     {"1 day", "1 dag"},
     sales},
    {use,
     {"I install the first ten", "Ik plaats de eerste tien"},
     {"Each pallet arrives in the order of my planning. The app ticks off every house with me.",
      "Elke pallet komt in de volgorde van mijn planning. De app vinkt met mij elke woning af."},
     {"1 week", "1 week"},
     logistics},
    {use,
     {"I hardly notice the service", "Ik merk de service nauwelijks"},
     {"The unit reports its own fault. The engineer comes the same day and the report is in my app before he "
      "leaves.",
      "Het toestel meldt zelf de storing. De monteur komt dezelfde dag en het rapport staat in mijn app voor "
      "hij vertrekt."},
     {"4 hours", "4 uur"},
     service},
};

constexpr TouchpointPlan touchpoints[] = {
    {1, {"Stock warning", "Voorraadmelding"}, email},
    {1, {"Site visit", "Bouwbezoek"}, onSite},
    {2, {"Search engine", "Zoekmachine"}, searchEngine, outside},
    {2, {"Product page with stock", "Productpagina met voorraad"}, website, crucial},
    {3, {"Six-field form", "Formulier met zes velden"}, website},
    {3, {"Call from the sales desk", "Telefoontje binnendienst"}, phone, crucial},
    {4, {"Quote status page", "Statuspagina offerte"}, website, crucial},
    {5, {"Quote PDF", "Offerte in PDF"}, document, crucial},
    {5, {"Reference sheet", "Referentieblad"}, document},
    {6, {"Delivery in my order", "Levering in mijn volgorde"}, transport, crucial},
    {6, {"Installer app", "Installateursapp"}, app},
    {7, {"Fault report in the app", "Storingsmelding in de app"}, app},
    {7, {"Engineer visit", "Bezoek monteur"}, onSite, crucial},
};

constexpr FeltPlan marieke[] = {
    {1, "curious"}, {3, "inspired"}, {4, "happy"},    {-1, "impatient"},
    {3, "pleased"}, {4, "grateful"}, {5, "euphoric"},
};
constexpr FeltPlan ahmed[] = {
    {1, "interested"}, {2, "understood"}, {2, "confident"}, {0, "calm"},
    {4, "grateful"},   {3, "pleased"},    {4, "proud"},
};
constexpr std::span<const FeltPlan> felt[] = {marieke, ahmed};

constexpr CellPlan deciders[] = {
    {1, {"Work planner", "Werkvoorbereider"}},
    {2, {"Marieke", "Marieke"}},
    {5, {"Ahmed, from one page", "Ahmed, vanaf één pagina"}},
    {6, {"Work planner", "Werkvoorbereider"}},
};
constexpr TextLanePlan textLanes[] = {{{"Who decides", "Wie beslist"}, deciders}};

}  // namespace

constexpr JourneyPlan idealJourney{
    .title = {"I get a quote I can plan with", "Ik krijg een offerte waarmee ik kan plannen"},
    .goal = goal,
    .scope = {"from a foreseen shortage to first service", "van voorzien tekort tot eerste service"},
    .ideal = true,
    .owner = salesOperations,
    .nextReview = nextReview,
    .versionNote = versionNote,
    .roles = roles,
    .phases = phases,
    .episodes = episodes,
    .touchpoints = touchpoints,
    .felt = felt,
    .textLanes = textLanes};

}  // namespace klantreis::quote
