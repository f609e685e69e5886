// The twenty steps of the house buyer and their touchpoints, with the numbers they use for what stands in
// sample_house.cpp.
#pragma once

#include "sample_plan.h"

namespace klantreis::house {

enum Actors { ownAgent, sellingAgent, bankActor, notary, surveyor, mover, painter, contractor, insurer };

enum Channels {
  atHome,
  housingSite,
  searchEngine,
  phone,
  email,
  chat,
  bankOffice,
  bankSite,
  viewing,
  agency,
  document,
  notaryOffice,
  social,
  shop,
  tradesman,
  moverVan,
  letter
};

enum Phases { search, communicate, choose, buy, use };

enum Roles { partner, children, parents, mortgageAdviser, houseSurveyor };
inline constexpr Wording roles[] = {
    {"Partner", "Partner"},
    {"Children", "Kinderen"},
    {"Parents", "Ouders"},
    {"Mortgage adviser", "Hypotheekadviseur"},
    {"Surveyor", "Bouwkundig keurder"},
};

inline constexpr PhasePlan phases[] = {
    {{"Search", "Zoeken"}, {"Attention", "Aandacht"}},
    {{"Communicate", "Communiceren"}, {"Interest", "Interesse"}},
    {{"Choose", "Kiezen"}, {"Desire", "Verlangen"}},
    {{"Buy", "Kopen"}, {"Action", "Actie"}},
    {{"Use", "Gebruiken"}, {"Satisfaction", "Tevredenheid"}},
};

constexpr Wording goal{"I move into a house that fits my family",
                       "Ik verhuis naar een huis dat bij mijn gezin past"};
constexpr Wording scope{"from the first thought of moving to living and rebuilding",
                        "van de eerste gedachte aan verhuizen tot wonen en verbouwen"};
constexpr Wording versionNote{"Version 1 · assumed by the working group",
                              "Versie 1 · aangenomen door de werkgroep"};
constexpr Date nextReview = day(2027, 1, 4);

extern const JourneyPlan idealJourney;

/// As it is; sample_house_ideal.cpp has them as they should be.
inline constexpr EpisodePlan currentEpisodes[] = {
    {search,
     {"I decide with my family to move", "Ik besluit met mijn gezin te verhuizen"},
     {"We are bursting out of our home. Over a few evenings at the kitchen table we ask ourselves whether we "
      "rent or buy.",
      "We groeien uit ons huis. Een paar avonden lang vragen we ons aan de keukentafel af of we gaan huren "
      "of kopen."},
     {"2 months", "2 maanden"}},
    {search,
     {"I weigh what matters to us", "Ik weeg af wat voor ons telt"},
     {"We write down what we need: a garden, a school nearby, a place to work. Then we find out what our "
      "budget says about it.",
      "We schrijven op wat we nodig hebben: een tuin, een school dichtbij, een werkplek. Daarna merken we "
      "wat ons budget ervan vindt."},
     {"3 weeks", "3 weken"}},
    {search,
     {"I look around on funda", "Ik kijk rond op funda"},
     {"Every evening I scroll through houses on the sofa. It is almost a hobby, and I keep far too many of "
      "them.",
      "Elke avond blader ik op de bank door huizen. Het is bijna een hobby, en ik bewaar er veel te veel."},
     {"1 month", "1 maand"}},
    {search,
     {"I compare what houses offer", "Ik vergelijk wat huizen bieden"},
     {"I put size, price, place and neighbourhood next to each other. Photos flatter, and the energy label "
      "is hard to find.",
      "Ik zet grootte, prijs, plek en buurt naast elkaar. Foto's flatteren, en het energielabel is lastig te "
      "vinden."},
     {"2 weeks", "2 weken"}},
    {search,
     {"I talk to a bank, perhaps", "Ik praat misschien met een bank"},
     {"I want to know what we can borrow before I fall in love with a house. The adviser asks for papers I "
      "have to look for.",
      "Ik wil weten wat we kunnen lenen voordat ik verliefd word op een huis. De adviseur vraagt om papieren "
      "die ik moet opzoeken."},
     {"2 weeks", "2 weken"},
     bankActor,
     skippable},
    {search,
     {"I choose some houses on funda", "Ik kies een paar huizen op funda"},
     {"Back on funda I keep five houses that could really be it. Two of them are under offer before I have "
      "shown them at home.",
      "Terug op funda houd ik vijf huizen over die het echt kunnen zijn. Twee zijn onder bod voordat ik ze "
      "thuis heb laten zien."},
     {"1 week", "1 week"}},
    {communicate,
     {"I contact the selling agents", "Ik benader de verkopende makelaars"},
     {"I call three agents at once. One has a waiting list, one wants an e-mail and one simply names a time.",
      "Ik bel drie makelaars tegelijk. De een heeft een wachtlijst, de ander wil een mail en de derde noemt "
      "gewoon een tijd."},
     {"1 week", "1 week"},
     sellingAgent},
    {communicate,
     {"I view houses with the agents", "Ik bezichtig huizen met de makelaars"},
     {"We have twenty minutes per house and other couples wait outside. My own agent sees the crack that I "
      "walked past.",
      "We krijgen twintig minuten per huis en buiten wachten andere stellen. Mijn eigen makelaar ziet de "
      "scheur waar ik langs liep."},
     {"3 weeks", "3 weken"},
     ownAgent},
    {choose,
     {"I weigh the viewings", "Ik weeg de bezichtigingen af"},
     {"At home we strike out what really cannot be. Two houses stay on the shortlist, and we do not agree on "
      "the first.",
      "Thuis strepen we weg wat echt niet kan. Twee huizen blijven over, en over de eerste zijn we het niet "
      "eens."},
     {"4 days", "4 dagen"},
     ownAgent},
    {choose,
     {"I choose one house", "Ik kies één huis"},
     {"We sleep on it once more and choose. If none had fitted, we would have been back on funda tonight.",
      "We slapen er nog een nacht over en kiezen. Had er geen gepast, dan zaten we vanavond weer op funda."},
     {"2 days", "2 dagen"},
     ownAgent},
    {buy,
     {"I approach the seller", "Ik benader de verkoper"},
     {"We make an offer by noon and hear nothing until Friday. Nobody tells us how many others there are.",
      "We doen voor twaalf uur een bod en horen tot vrijdag niets. Niemand vertelt ons met hoeveel anderen "
      "we zijn."},
     {"1 week", "1 week"},
     ownAgent},
    {buy,
     {"I have the building surveyed", "Ik laat het huis keuren"},
     {"The surveyor crawls under the floor while I hold my breath. The bank wants the same report for the "
      "loan.",
      "De keurder kruipt onder de vloer terwijl ik mijn adem inhoud. De bank wil hetzelfde rapport voor de "
      "hypotheek."},
     {"1 week", "1 week"},
     surveyor},
    {buy,
     {"I close the deal", "Ik sluit de koop"},
     {"We sign at the agency and shake hands with the sellers. The house is ours, if the bank agrees.",
      "We tekenen op het makelaarskantoor en schudden de verkopers de hand. Het huis is van ons, als de bank "
      "het goed vindt."},
     {"1 day", "1 dag"},
     ownAgent,
     purchase},
    {buy,
     {"I finish the loan", "Ik rond de hypotheek af"},
     {"The adviser asks for one more payslip, and then another. Three days before the deadline it is done.",
      "De adviseur vraagt nog een loonstrook, en daarna nog een. Drie dagen voor de deadline is het rond."},
     {"5 weeks", "5 weken"},
     bankActor},
    {buy,
     {"I sign at my notary", "Ik teken bij mijn notaris"},
     {"I chose the notary myself. She reads the deed in plain words, and then I get the keys.",
      "De notaris heb ik zelf gekozen. Ze leest de akte voor in gewone taal, en dan krijg ik de sleutels."},
     {"1 day", "1 dag"},
     notary},
    {buy,
     {"I hear from agent, bank and notary", "Ik hoor van makelaar, bank en notaris"},
     {"The agent brings flowers, the notary sends the final bill and the bank sends a folder. Nobody asks "
      "how we are doing.",
      "De makelaar brengt bloemen, de notaris stuurt de eindafrekening en de bank een map. Niemand vraagt "
      "hoe het met ons gaat."},
     {"1 month", "1 maand"},
     ownAgent},
    {use,
     {"I make the house our own", "Ik maak het huis eigen"},
     {"Rebuilding, painting, furnishing, insurance, garden: I have a new supplier every day. They all start "
      "where the other has not finished.",
      "Verbouwen, schilderen, inrichten, verzekeren, de tuin: elke dag heb ik een andere leverancier. Ze "
      "beginnen allemaal waar de ander nog niet klaar is."},
     {"2 months", "2 maanden"},
     contractor},
    {use,
     {"I move", "Ik verhuis"},
     {"Do it ourselves with friends and a van, or hire a mover? After the third wardrobe I know what I "
      "should have done.",
      "Zelf doen met vrienden en een busje, of een verhuizer inhuren? Na de derde kast weet ik wat ik had "
      "moeten doen."},
     {"1 weekend", "1 weekend"},
     mover},
    {use,
     {"I live here", "Ik woon hier"},
     {"The children cycle to school by themselves. I know the neighbours, and where the sun comes in on "
      "Sunday.",
      "De kinderen fietsen zelf naar school. Ik ken de buren, en ik weet waar op zondag de zon binnenkomt."},
     {"years", "jaren"}},
    {use,
     {"I make it our own again", "Ik maak het opnieuw eigen"},
     {"Something can always be better: a dormer, a new kitchen, the attic. So the suppliers come back, and I "
      "know whom I call first.",
      "Er kan altijd iets beter: een dakkapel, een nieuwe keuken, de zolder. Dus komen de leveranciers "
      "terug, en ik weet wie ik het eerst bel."},
     {"3 months", "3 maanden"},
     painter},
};

inline constexpr TouchpointPlan currentTouchpoints[] = {
    {1, {"Talk at the kitchen table", "Gesprek aan de keukentafel"}, atHome, outside | indirect},
    {1, {"Friends who just moved", "Vrienden die net verhuisd zijn"}, atHome, outside | indirect},
    {2, {"List of wishes", "Wensenlijst"}, atHome, outside | indirect},
    {2, {"Neighbourhood figures", "Buurtcijfers"}, searchEngine, outside | indirect},
    {2, {"School website", "Website van de school"}, searchEngine, outside | indirect},
    {3, {"funda.nl: search", "funda.nl: zoeken"}, housingSite, outside},
    {3, {"Agency on social media", "Makelaar op sociale media"}, social},
    {4,
     {"funda.nl: features", "funda.nl: kenmerken"},
     housingSite,
     outside,
     {"The energy label is missing with every third house.",
      "Bij elk derde huis ontbreekt het energielabel."}},
    {4, {"Own comparison sheet", "Eigen vergelijkingslijst"}, document, outside | indirect},
    {5, {"Loan calculator", "Rekenhulp hypotheek"}, bankSite, outside},
    {5, {"First talk with the bank", "Eerste gesprek met de bank"}, bankOffice, outside},
    {6, {"funda.nl: saved houses", "funda.nl: bewaarde huizen"}, housingSite, outside},
    {6, {"Alert for new houses", "Melding van nieuw aanbod"}, email, crucial},
    {7,
     {"Call to the agency", "Telefoontje naar de makelaar"},
     phone,
     crucial,
     {"Waiting lists for a viewing of twenty minutes.",
      "Wachtlijsten voor een bezichtiging van twintig minuten."}},
    {7, {"Viewing request", "Aanvraag bezichtiging"}, email},
    {7, {"Message to my own agent", "Bericht aan mijn eigen makelaar"}, chat},
    {8, {"Viewing", "Bezichtiging"}, viewing, crucial},
    {8, {"Brochure of the house", "Brochure van het huis"}, document},
    {8, {"Selling agent on site", "Verkopend makelaar ter plaatse"}, viewing, outside},
    {9, {"Shortlist from my agent", "Shortlist van mijn makelaar"}, document, crucial},
    {9, {"Talk at the kitchen table", "Gesprek aan de keukentafel"}, atHome, outside | indirect},
    {10, {"Second viewing", "Tweede bezichtiging"}, viewing},
    {10, {"Advice from my agent", "Advies van mijn makelaar"}, phone, crucial},
    {11,
     {"Offer", "Bod"},
     email,
     crucial,
     {"No word for days on where my offer stands.", "Dagenlang geen woord over hoe mijn bod ervoor staat."}},
    {11, {"Negotiation by telephone", "Onderhandeling per telefoon"}, phone},
    {11, {"Letter to the sellers", "Brief aan de verkopers"}, letter, outside},
    {12, {"Survey of the building", "Bouwkundige keuring"}, viewing, outside},
    {12, {"Survey report", "Keuringsrapport"}, document, outside},
    {13, {"Signing at the agency", "Tekenen op kantoor"}, agency, crucial},
    {13, {"Deed of purchase", "Koopakte"}, document},
    {13, {"Photo with the key", "Foto met de sleutel"}, social},
    {14, {"Mortgage talk", "Hypotheekgesprek"}, bankOffice, outside},
    {14,
     {"File in the bank's portal", "Dossier in het portaal van de bank"},
     bankSite,
     outside,
     {"The same payslip is asked for twice.", "Dezelfde loonstrook wordt twee keer gevraagd."}},
    {15, {"Final inspection", "Eindinspectie"}, viewing},
    {15, {"Transfer at the notary", "Overdracht bij de notaris"}, notaryOffice, outside | crucial},
    {16, {"Flowers from the agent", "Bloemen van de makelaar"}, atHome},
    {16, {"Final bill", "Eindafrekening"}, letter, outside},
    {16, {"Folder from the bank", "Map van de bank"}, letter, outside},
    {17, {"Contractor's quote", "Offerte van de aannemer"}, email, outside},
    {17,
     {"Painter at home", "Schilder aan huis"},
     tradesman,
     outside,
     {"The painter stands in the plasterer's dust.", "De schilder staat in het stof van de stukadoor."}},
    {17, {"Furniture and garden shops", "Woonwinkel en tuincentrum"}, shop, outside},
    {17, {"Insurance", "Verzekering"}, phone, outside},
    {18, {"Moving van", "Verhuiswagen"}, moverVan, outside},
    {18, {"Change of address", "Adreswijziging"}, searchEngine, outside | indirect},
    {19, {"Call from my agent after a year", "Telefoontje van mijn makelaar na een jaar"}, phone, crucial},
    {19, {"New neighbours", "Nieuwe buren"}, atHome, outside | indirect},
    {20, {"Ideas on social media", "Ideeën op sociale media"}, social, outside | indirect},
    {20, {"Painter I know", "Schilder die ik ken"}, tradesman, outside},
    {20, {"Value check by my agent", "Waardebepaling door mijn makelaar"}, agency},
};

}  // namespace klantreis::house
