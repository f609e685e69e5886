// Wider than one supplier: what people go through to reach something, what they think on the way, by which
// channels, and the principles that a good answer to it keeps to.
#include "template_parts.h"

namespace klantreis {

namespace experience {

enum Channels { friends, search, website, app, phone, shop, social, home };

constexpr ChannelPlan channels[] = {
    {{"Friends and family", "Vrienden en familie"}, ChannelReach::offline, ChannelIcon::person},
    {{"Search engine", "Zoekmachine"}, ChannelReach::online, ChannelIcon::search},
    {{"Website", "Website"}, ChannelReach::online, ChannelIcon::website},
    {{"App", "App"}, ChannelReach::online, ChannelIcon::app},
    {{"Telephone", "Telefoon"}, ChannelReach::offline, ChannelIcon::phone},
    {{"Shop or counter", "Winkel of balie"}, ChannelReach::offline, ChannelIcon::shop},
    {{"Social media", "Sociale media"}, ChannelReach::online, ChannelIcon::social},
    {{"At home", "Thuis"}, ChannelReach::offline, ChannelIcon::home},
};
constexpr PhasePlan phases[] = {
    {{"Before", "Vooraf"}}, {{"On the way", "Onderweg"}}, {{"Afterwards", "Achteraf"}}};
constexpr EpisodePlan episodes[] = {
    {0, {"I find out what I want", "Ik zoek uit wat ik wil"}},
    {0, {"I make a plan", "Ik maak een plan"}},
    {1, {"I take the first step", "Ik zet de eerste stap"}},
    {1, {"I keep going", "Ik ga door"}},
    {1, {"I reach my goal", "Ik bereik mijn doel"}},
    {2, {"I look back and share it", "Ik kijk terug en deel het"}},
};
constexpr TouchpointPlan touchpoints[] = {
    {1, {"Stories of others", "Verhalen van anderen"}, friends, outside | indirect},
    {1, {"Search results", "Zoekresultaten"}, search, outside},
    {2, {"Overview of what there is", "Overzicht van wat er is"}, website},
    {2, {"Talk at the kitchen table", "Gesprek aan de keukentafel"}, home, outside | indirect},
    {3, {"Registration or purchase", "Aanmelding of aankoop"}, website, crucial},
    {3, {"First talk", "Eerste gesprek"}, shop, crucial},
    {4, {"Status", "Stand van zaken"}, app},
    {4, {"Help with a setback", "Hulp bij tegenslag"}, phone, crucial},
    {5, {"Result", "Resultaat"}, home},
    {6, {"Post or review", "Bericht of beoordeling"}, social, outside},
    {6, {"Thanks", "Bedankje"}, website},
};
constexpr FeltPlan expected[] = {
    {1, "curious"}, {-2, "overwhelmed"}, {1, "hopeful"}, {-2, "tense"}, {4, "proud"}, {2, "satisfied"},
};
constexpr std::span<const FeltPlan> felt[] = {expected};
constexpr CellPlan principles[] = {
    {1, {"People look for their goal, not for our product.", "Mensen zoeken hun doel, niet ons product."}},
    {2, {"A plan is made with others, and it changes.", "Een plan maak je met anderen, en het verandert."}},
    {3, {"The first step is small and can be taken back.", "De eerste stap is klein en kan terug."}},
    {4, {"Whoever knows where they are stays calm.", "Wie weet waar hij is, blijft rustig."}},
    {5, {"Success is theirs, not ours.", "Het succes is van hen, niet van ons."}},
    {6, {"The end is remembered longest.", "Het einde blijft het langst hangen."}},
};
constexpr CellPlan thoughts[] = {
    {1, {"Where do I begin?", "Waar begin ik?"}},
    {2, {"What does it ask of me?", "Wat vraagt het van me?"}},
    {3, {"Is this right for me?", "Past dit bij mij?"}},
    {4, {"How far am I?", "Hoe ver ben ik?"}},
    {5, {"Did I get what I came for?", "Heb ik waar ik voor kwam?"}},
    {6, {"Would I do it again?", "Zou ik het weer doen?"}},
};
constexpr CellPlan means[] = {
    {1, {"Friends and family\nSearch engine", "Vrienden en familie\nZoekmachine"}},
    {2, {"Website\nAt home", "Website\nThuis"}},
    {3, {"Website\nShop or counter", "Website\nWinkel of balie"}},
    {4, {"App\nTelephone", "App\nTelefoon"}},
    {5, {"At home", "Thuis"}},
    {6, {"Social media\nWebsite", "Sociale media\nWebsite"}},
};
constexpr TextLanePlan firstLanes[] = {{{"Guiding principles", "Leidende principes"}, principles}};
constexpr TextLanePlan textLanes[] = {
    {{"Thoughts", "Gedachten"}, thoughts},
    {{"Channels", "Kanalen"}, means},
    opportunities,
};
constexpr JourneyPlan journey{.title = {"I want to reach something", "Ik wil iets bereiken"},
                              .phases = phases,
                              .episodes = episodes,
                              .touchpoints = touchpoints,
                              .felt = felt,
                              .firstLanes = firstLanes,
                              .textLanes = textLanes};
constexpr const JourneyPlan* journeys[] = {&journey};

}  // namespace experience

constexpr SamplePlan experienceTemplate{.name = "belevingskaart",
                                        .channels = experience::channels,
                                        .personas = unknownPersona,
                                        .journeys = experience::journeys};

}  // namespace klantreis
