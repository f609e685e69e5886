// Purchases: by a consumer, and by a company where several people take part.
#include "template_parts.h"

namespace klantreis {

// ---- by a consumer ---------------------------------------------------------------------------------------

namespace consumer {

enum Channels { friends, social, search, website, shop, chat, delivery, email };

constexpr ChannelPlan channels[] = {
    {{"Friends and family", "Vrienden en familie"}, ChannelReach::offline, ChannelIcon::person},
    {{"Social media", "Sociale media"}, ChannelReach::online, ChannelIcon::social},
    {{"Search engine", "Zoekmachine"}, ChannelReach::online, ChannelIcon::search},
    {{"Website", "Website"}, ChannelReach::online, ChannelIcon::website},
    {{"Shop", "Winkel"}, ChannelReach::offline, ChannelIcon::shop},
    {{"Chat", "Chat"}, ChannelReach::online, ChannelIcon::chat},
    {{"Delivery", "Bezorging"}, ChannelReach::offline, ChannelIcon::delivery},
    {{"E-mail", "E-mail"}, ChannelReach::online, ChannelIcon::email},
};
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
constexpr TouchpointPlan touchpoints[] = {
    {1, {"Tip from a friend", "Tip van een vriend"}, friends, outside | indirect},
    {1, {"Post on social media", "Bericht op sociale media"}, social, outside},
    {2, {"Search results", "Zoekresultaten"}, search, outside},
    {2, {"Product page", "Productpagina"}, website},
    {2, {"Shop window and shelf", "Etalage en schap"}, shop},
    {3, {"Talk with a shop assistant", "Gesprek met een verkoper"}, shop, crucial},
    {3, {"Chat", "Chat"}, chat},
    {4, {"Reviews by others", "Beoordelingen van anderen"}, website, outside | indirect},
    {4, {"Price and delivery time", "Prijs en levertijd"}, website},
    {5, {"Checkout", "Afrekenen"}, website, crucial},
    {5, {"Confirmation", "Bevestiging"}, email},
    {6, {"Parcel at the door", "Pakket aan de deur"}, delivery, crucial},
    {6, {"Manual", "Handleiding"}, website},
    {7, {"Request for a review", "Vraag om een beoordeling"}, email},
    {7, {"Talk at home", "Gesprek thuis"}, friends, outside | indirect},
};
constexpr FeltPlan expected[] = {
    {1, "curious"}, {2, "interested"}, {-1, "doubtful"}, {-2, "overwhelmed"},
    {1, "hopeful"}, {3, "pleased"},    {2, "satisfied"},
};
constexpr std::span<const FeltPlan> felt[] = {expected};
constexpr JourneyPlan journey{.title = {"I buy something for myself", "Ik koop iets voor mezelf"},
                              .phases = phases,
                              .episodes = episodes,
                              .touchpoints = touchpoints,
                              .felt = felt,
                              .textLanes = onlyOpportunities};
constexpr const JourneyPlan* journeys[] = {&journey};

}  // namespace consumer

constexpr SamplePlan consumerPurchaseTemplate{.name = "b2c-aankoop",
                                              .channels = consumer::channels,
                                              .personas = unknownPersona,
                                              .journeys = consumer::journeys};

// ---- by a company ----------------------------------------------------------------------------------------

namespace business {

enum Channels { meeting, search, website, webinar, visit, document, phone, email, delivery };

constexpr ChannelPlan channels[] = {
    {{"Meeting", "Overleg"}, ChannelReach::both, ChannelIcon::office},
    {{"Search engine", "Zoekmachine"}, ChannelReach::online, ChannelIcon::search},
    {{"Website", "Website"}, ChannelReach::online, ChannelIcon::website},
    {{"Webinar", "Webinar"}, ChannelReach::online, ChannelIcon::event},
    {{"Visit", "Bezoek"}, ChannelReach::offline, ChannelIcon::person},
    {{"Document", "Document"}, ChannelReach::both, ChannelIcon::document},
    {{"Telephone", "Telefoon"}, ChannelReach::offline, ChannelIcon::phone},
    {{"E-mail", "E-mail"}, ChannelReach::online, ChannelIcon::email},
    {{"Delivery", "Levering"}, ChannelReach::offline, ChannelIcon::delivery},
};
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
    {0, {"I look for information", "Ik zoek informatie"}},
    {1, {"I ask for quotes", "Ik vraag offertes aan"}},
    {1, {"I compare alternatives", "Ik vergelijk alternatieven"}},
    {2, {"I convince my colleagues", "Ik overtuig mijn collega's"}},
    {2, {"I place the order", "Ik plaats de opdracht"}, {}, {}, none, purchase},
    {3, {"I start to work with it", "Ik ga ermee werken"}},
    {3, {"I ask for service", "Ik vraag om service"}},
};
constexpr TouchpointPlan touchpoints[] = {
    {1, {"Talk with my team", "Overleg met mijn team"}, meeting, outside | indirect},
    {2, {"Search results", "Zoekresultaten"}, search, outside},
    {2, {"Page about our problem", "Pagina over ons probleem"}, website},
    {2, {"Webinar", "Webinar"}, webinar},
    {3, {"Quote form", "Offerteformulier"}, website},
    {3, {"Talk with an adviser", "Gesprek met een adviseur"}, visit, crucial},
    {4, {"Quote", "Offerte"}, document, crucial},
    {4, {"Talk with another customer", "Gesprek met een andere klant"}, phone, outside | indirect},
    {5, {"Business case", "Businesscase"}, document},
    {5, {"Meeting that decides", "Overleg dat beslist"}, meeting, outside | indirect},
    {6, {"Contract", "Contract"}, document, crucial},
    {6, {"Order confirmation", "Orderbevestiging"}, email},
    {7, {"Delivery and installation", "Levering en installatie"}, delivery, crucial},
    {7, {"Training", "Training"}, visit},
    {8, {"Service desk", "Servicedesk"}, phone},
    {8, {"Talk with my contact", "Gesprek met mijn contactpersoon"}, visit},
};
constexpr FeltPlan expected[] = {
    {-2, "worried"}, {1, "curious"},  {1, "interested"}, {-1, "doubtful"},
    {-2, "tense"},   {2, "relieved"}, {1, "hopeful"},    {2, "reassured"},
};
constexpr std::span<const FeltPlan> felt[] = {expected};
constexpr JourneyPlan journey{.title = {"I buy something for my company", "Ik koop iets voor mijn bedrijf"},
                              .roles = roles,
                              .phases = phases,
                              .episodes = episodes,
                              .touchpoints = touchpoints,
                              .felt = felt,
                              .textLanes = onlyOpportunities};
constexpr const JourneyPlan* journeys[] = {&journey};

}  // namespace business

constexpr SamplePlan businessPurchaseTemplate{.name = "b2b-aankoop",
                                              .channels = business::channels,
                                              .personas = unknownPersona,
                                              .journeys = business::journeys};

}  // namespace klantreis
