// What the quote sample says of the supplier and of the two at the installer's, beside the map.
#include "sample_quote.h"

namespace klantreis::quote {

namespace {

constexpr AimPlan aims[] = {
    {AimKind::businessGoal, {"Orders within two weeks", "Orders binnen twee weken"}},
    {AimKind::businessGoal, {"Fewer calls about progress", "Minder telefoontjes over de voortgang"}},
    {AimKind::coreValue, {"Plain dealing", "Duidelijkheid"}},
    {AimKind::coreValue, {"We do what we say", "We doen wat we zeggen"}},
};

constexpr CriterionPlan criteria[] = {
    {{"A delivery date that holds", "Een leverdatum die klopt"}, 5},
    {{"Help with the design", "Hulp bij het ontwerp"}, 3},
    {{"Price", "Prijs"}, 3},
    {{"Ease of installation", "Gemak bij het plaatsen"}, 2},
};

constexpr int mariekesChannels[] = {email, searchEngine, wordOfMouth, phone, app};
constexpr int ahmedsChannels[] = {email, website, document, meeting};

constexpr PortraitPlan portraits[] = {
    {.lifestyle = {"On the road before seven, paperwork at the kitchen table.",
                   "Voor zeven uur op pad, papierwerk aan de keukentafel."},
     .concerns = {"Enough people and enough material for the winter.",
                  "Genoeg mensen en genoeg materiaal voor de winter."},
     .pains = {"Suppliers that promise and stay silent.", "Leveranciers die beloven en dan zwijgen."},
     .goals = {"Forty houses warm before the first frost.", "Veertig huizen warm voor de eerste vorst."},
     .needs = {"To know today what comes when.", "Vandaag weten wat wanneer komt."},
     .considerations = {"Can my people install it without a course?",
                        "Kunnen mijn mensen het zonder cursus plaatsen?"},
     .reasonsFor = {"Somebody who knows installing picks up the phone.",
                    "Iemand die verstand heeft van installeren neemt op."},
     .reasonsAgainst = {"Nine days for a quote.", "Negen dagen voor een offerte."},
     .orientation = {"Asks two colleagues first, then searches on the phone.",
                     "Vraagt eerst twee collega’s, zoekt dan op de telefoon."},
     .devices = {"Phone, tablet in the van", "Telefoon, tablet in de bus"},
     .worth = {"€ 120,000 a year", "€ 120.000 per jaar"},
     .channels = mariekesChannels},
    {.lifestyle = {"In the office from nine to five; keeps lists.",
                   "Van negen tot vijf op kantoor; houdt lijsten bij."},
     .concerns = {"Being able to justify every purchase.", "Elke aankoop kunnen verantwoorden."},
     .pains = {"Quotes that cannot be compared.", "Offertes die je niet kunt vergelijken."},
     .goals = {"The best terms on paper.", "De beste voorwaarden op papier."},
     .needs = {"Three quotes with the same lines.", "Drie offertes met dezelfde regels."},
     .considerations = {"What if they deliver late?", "Wat als ze te laat leveren?"},
     .reasonsFor = {"Delivery is guaranteed.", "De levering is gegarandeerd."},
     .reasonsAgainst = {"Not the lowest price.", "Niet de laagste prijs."},
     .orientation = {"Reads terms and references.", "Leest voorwaarden en referenties."},
     .devices = {"Laptop", "Laptop"},
     .channels = ahmedsChannels},
};

constexpr TraitPlan traits[] = {
    {0, {"price", "prijs"}, {"certainty", "zekerheid"}, 85},
    {0, {"calls", "belt"}, {"reads", "leest"}, 20},
    {1, {"price", "prijs"}, {"certainty", "zekerheid"}, 35},
    {1, {"calls", "belt"}, {"reads", "leest"}, 90},
};

}  // namespace

constexpr MethodPlan method{
    .organisation = {"Warmtebron Wholesale", "Warmtebron Groothandel"},
    .mission = {"Installers can plan on us.", "Installateurs kunnen op ons plannen."},
    .vision = {"Every quote has a date that holds.", "Op elke offerte staat een datum die klopt."},
    .products = {"Heat pumps with the help to install them.", "Warmtepompen met hulp bij het plaatsen."},
    .aims = aims,
    .size = 1'400,
    .volume = {"10 to 40 pumps an order, twice a year", "10 tot 40 pompen per order, twee keer per jaar"},
    .buying = {"The owner chooses, the buyer compares three quotes.",
               "De eigenaar kiest, de inkoper vergelijkt drie offertes."},
    .goal = {"Series of houses finished before winter", "Series woningen klaar voor de winter"},
    .criteria = criteria,
    .portraits = portraits,
    .traits = traits};

}  // namespace klantreis::quote
