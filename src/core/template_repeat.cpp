// The same again, online or in the shop: the ways part at the purchase and come together after it.
#include "template_parts.h"

namespace klantreis {

namespace repeatPurchase {

enum Channels { home, app, webShop, shop, email, delivery, pickup, phone };

constexpr ChannelPlan channels[] = {
    {{"At home", "Thuis"}, ChannelReach::offline, ChannelIcon::home},
    {{"App", "App"}, ChannelReach::online, ChannelIcon::app},
    {{"Web shop", "Webshop"}, ChannelReach::online, ChannelIcon::website},
    {{"Shop", "Winkel"}, ChannelReach::offline, ChannelIcon::shop},
    {{"E-mail", "E-mail"}, ChannelReach::online, ChannelIcon::email},
    {{"Delivery", "Bezorging"}, ChannelReach::offline, ChannelIcon::delivery},
    {{"Collection point", "Afhaalpunt"}, ChannelReach::offline, ChannelIcon::office},
    {{"Telephone", "Telefoon"}, ChannelReach::offline, ChannelIcon::phone},
};
constexpr PhasePlan phases[] = {{{"Reason", "Aanleiding"}},
                                {{"Choose", "Kiezen"}},
                                {{"Buy", "Kopen"}},
                                {{"Use", "Gebruiken"}},
                                {{"Stay", "Blijven"}}};
constexpr EpisodePlan episodes[] = {
    {0, {"I am running out of it", "Ik raak erdoorheen"}},
    {1, {"I look up what I had", "Ik zoek op wat ik had"}},
    {1, {"I check price and stock", "Ik kijk naar prijs en voorraad"}},
    {2, {"I buy it again", "Ik koop het opnieuw"}, {}, {}, none, purchase},
    {2, {"I get it in my hands", "Ik krijg het in handen"}},
    {3, {"I take back what is wrong", "Ik breng terug wat niet klopt"}, {}, {}, none, skippable},
    {4, {"I am rewarded for coming back", "Ik word beloond omdat ik terugkom"}},
};
constexpr TouchpointPlan touchpoints[] = {
    {1, {"Nearly empty pack", "Bijna lege verpakking"}, home, outside},
    {1, {"Reminder", "Herinnering"}, app},
    {2, {"Earlier orders", "Eerdere bestellingen"}, webShop, crucial},
    {2, {"Shelf", "Schap"}, shop},
    {3, {"Product page", "Productpagina"}, webShop},
    {3, {"Price tag", "Prijskaartje"}, shop},
    {4, {"Checkout of the web shop", "Afrekenen in de webshop"}, webShop, crucial},
    {4, {"Checkout of the shop", "Kassa"}, shop, crucial},
    {4, {"Confirmation", "Bevestiging"}, email},
    {5, {"Parcel at the door", "Pakket aan de deur"}, delivery},
    {5, {"Collection point", "Afhaalpunt"}, pickup, outside},
    {6, {"Service counter", "Servicebalie"}, shop},
    {6, {"Customer service", "Klantenservice"}, phone, crucial},
    {7, {"Points or discount", "Punten of korting"}, app},
    {7, {"Offer that suits me", "Aanbod dat bij me past"}, email},
};
constexpr FeltPlan expected[] = {
    {-1, "impatient"}, {1, "interested"}, {-1, "doubtful"}, {2, "satisfied"},
    {1, "calm"},       {-2, "annoyed"},   {3, "valued"},
};
constexpr std::span<const FeltPlan> felt[] = {expected};
constexpr PathPlan paths[] = {
    {PathKind::alternative, 4, none, {"Online, delivered at home", "Online, thuisbezorgd"}},
    {PathKind::alternative, 4, none, {"Online, collected in the shop", "Online, afgehaald in de winkel"}},
    {PathKind::alternative, 4, none, {"In the shop", "In de winkel"}},
    {PathKind::loop, 7, 1, {"it runs out again", "het raakt weer op"}},
};
constexpr JourneyPlan journey{
    .title = {"I buy the same again", "Ik koop hetzelfde nog een keer"},
    .goal = {"I never run out of it", "ik zit nooit zonder"},
    .scope = {"from an empty pack to the next one", "van een lege verpakking tot de volgende"},
    .phases = phases,
    .episodes = episodes,
    .touchpoints = touchpoints,
    .felt = felt,
    .paths = paths,
    .textLanes = onlyOpportunities};
constexpr const JourneyPlan* journeys[] = {&journey};

}  // namespace repeatPurchase

constexpr SamplePlan repeatPurchaseTemplate{.name = "herhaalaankoop",
                                            .channels = repeatPurchase::channels,
                                            .personas = unknownPersona,
                                            .journeys = repeatPurchase::journeys};

}  // namespace klantreis
