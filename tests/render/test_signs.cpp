#include <set>

#include "catch.h"
#include "drawn_items.h"
#include "drawn_sample.h"
#include "klantreis/figures.h"
#include "klantreis/persona_card.h"
#include "klantreis/scenario_prompts.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

bool isRound(const Box& box) { return box.rect.width == box.rect.height && box.radius == box.rect.width / 2; }

/// What the sign of a touchpoint says.
struct ChipSigns {
  Box ground;
  bool iconFilled = false;
  Outline icon;  // empty: a dot
  bool star = false;
  bool pain = false;
};

ChipSigns signsOf(const Scene& scene, const Touchpoint& touchpoint) {
  const auto hit = findNode(scene, Part::touchpoint, refTo(touchpoint.id));
  REQUIRE(hit);
  const DrawnItems drawn = drawnAt(scene, *hit);
  const Rect& area = nodeAt(scene, *hit).area;
  const auto* ground = findItem(drawn.boxes, [&](const Box& box) { return box.rect == area; });
  const auto* disc =
      findItem(drawn.boxes, [](const Box& box) { return isRound(box) && box.stroke.ink == Ink::accent; });
  REQUIRE(ground != nullptr);
  REQUIRE(disc != nullptr);
  CHECK((disc->fill == Ink::accent || disc->fill == Ink::none));
  ChipSigns signs{*ground, disc->fill == Ink::accent, {}, false, false};
  const Ink line = signs.iconFilled ? Ink::onAccent : Ink::accent;
  if (const auto* icon = findItem(drawn.shapes, [&](const Shape& shape) { return shape.stroke.ink == line; }))
    signs.icon = outlineOf(*icon);
  const auto* star = findItem(drawn.shapes, [](const Shape& shape) { return shape.fill == Ink::crucial; });
  if (star != nullptr) CHECK(outlineOf(*star).size() == 10);
  signs.star = star != nullptr;
  signs.pain =
      findItem(drawn.boxes, [](const Box& box) { return isRound(box) && box.fill == Ink::pain; }) != nullptr;
  return signs;
}

bool hasPain(const Workbook& book, Id<Touchpoint> touchpoint) {
  return std::any_of(book.remarks.begin(), book.remarks.end(), [&](const Remark& remark) {
    return remark.touchpoint == touchpoint && remark.kind == RemarkKind::pain;
  });
}

std::vector<const Touchpoint*> allTouchpoints(const Workbook& book) {
  std::vector<const Touchpoint*> all;
  for (const Episode* episode : episodesOf(book, optionsFor(book).journey))
    for (const Touchpoint* touchpoint : touchpointsOf(book, episode->id)) all.push_back(touchpoint);
  return all;
}

/// A touchpoint for each of some channels, in one episode.
struct ChannelMap {
  Workbook book;
  std::vector<Id<Touchpoint>> touchpoints;
};
ChannelMap mapOf(std::vector<Channel> channels) {
  FixedIds ids("channels");
  const NewJourney start = withNewJourney({}, ids, "Channels", Language::english);
  const Id<Episode> episode = episodesOf(start.workbook, start.journey).front()->id;
  ChannelMap map{start.workbook, {}};
  for (Channel& channel : channels) {
    auto [withChannel, id] = withNewChannel(map.book, ids, "Channel");
    channel.id = id;
    channel.rank = require(withChannel, id).rank;
    auto [withTouchpoint, touchpoint] =
        withNewTouchpoint(withRow(withChannel, channel), ids, {episode, std::nullopt}, "A touchpoint");
    map.book = withField(withTouchpoint, touchpoint, &Touchpoint::channel, id);
    map.touchpoints.push_back(touchpoint);
  }
  return map;
}

}  // namespace

TEST_CASE("a touchpoint is filled online, outlined offline, dashed outside our control, with its marks") {
  std::set<bool> outside;
  std::set<bool> online;
  std::set<bool> crucial;
  std::set<bool> painful;
  for (const char* name : {"offerte", "huiskoper"}) {
    const Workbook book = findSample(samples(), name).make(Language::english);
    const Scene scene = draw(book);
    for (const Touchpoint* touchpoint : allTouchpoints(book)) {
      INFO(name << ": " << touchpoint->title);
      const ChipSigns signs = signsOf(scene, *touchpoint);
      const bool isOnline = require(book, *touchpoint->channel).reach != ChannelReach::offline;
      CHECK(signs.iconFilled == isOnline);
      CHECK(signs.ground.fill == (isOnline && touchpoint->ours ? Ink::chipOnline : Ink::card));
      CHECK(signs.ground.stroke.dash == (touchpoint->ours ? Dash::solid : Dash::dashed));
      CHECK(signs.star == touchpoint->crucial);
      CHECK(signs.pain == hasPain(book, touchpoint->id));
      outside.insert(!touchpoint->ours);
      online.insert(isOnline);
      crucial.insert(signs.star);
      painful.insert(signs.pain);
    }
  }
  for (const auto& seen : {outside, online, crucial, painful}) CHECK(seen.size() == 2);
}

TEST_CASE("a channel that is online and offline counts as online, and one without an icon is a dot") {
  const ChannelMap map = mapOf({{.reach = ChannelReach::both, .icon = ChannelIcon::shop},
                                {.reach = ChannelReach::offline, .icon = ChannelIcon::none}});
  const Scene scene = draw(map.book);
  const ChipSigns both = signsOf(scene, require(map.book, map.touchpoints[0]));
  CHECK(both.iconFilled);
  CHECK(both.ground.fill == Ink::chipOnline);
  CHECK_FALSE(both.icon.empty());
  const ChipSigns dot = signsOf(scene, require(map.book, map.touchpoints[1]));
  CHECK_FALSE(dot.iconFilled);
  CHECK(dot.icon.empty());
}

TEST_CASE("every icon of a channel is another drawing, the same online and offline") {
  std::vector<Channel> channels;
  for (std::size_t i = 1; i < Keys<ChannelIcon>::words.size(); ++i)
    for (const ChannelReach reach : {ChannelReach::offline, ChannelReach::online})
      channels.push_back({.reach = reach, .icon = static_cast<ChannelIcon>(i)});
  const ChannelMap map = mapOf(channels);
  const Scene scene = draw(map.book);
  std::set<Outline> drawings;
  for (std::size_t i = 0; i < map.touchpoints.size(); i += 2) {
    INFO(keyOf(channels[i].icon));
    const Outline offline = signsOf(scene, require(map.book, map.touchpoints[i])).icon;
    CHECK_FALSE(offline.empty());
    CHECK(signsOf(scene, require(map.book, map.touchpoints[i + 1])).icon == offline);
    CHECK(drawings.insert(offline).second);
  }
}

TEST_CASE("a KPI stands beside its target with a tick when it is reached and a cross when it is missed") {
  struct Shown {
    const char* value;
    bool reached;
  };
  constexpr Shown figures[] = {{"61\u00A0% / 40", false}, {"34\u00A0% / 60", false}, {"9 / 2", false},
                               {"22\u00A0% / 30", false}, {"97\u00A0% / 95", true},  {"+48 / +40", true}};
  const Scene scene = draw(quote());
  for (const auto& [value, reached] : figures) {
    INFO(value);
    const auto text = findText(scene, value);
    REQUIRE(text);
    const auto hit = hitTest(scene, middleOf(text->area()));
    REQUIRE(hit);
    REQUIRE(nodeAt(scene, *hit).part == Part::metric);
    const DrawnItems drawn = drawnAt(scene, *hit);
    REQUIRE(drawn.boxes.size() == 1);
    REQUIRE(drawn.shapes.size() == 1);
    const std::size_t points = reached ? 3 : 4;  // of a tick, and of the two lines of a cross
    CHECK(outlineOf(drawn.shapes[0]).size() == points);
    CHECK(drawn.boxes[0].fill == (reached ? Ink::positive : Ink::negative));
    CHECK(text->line.ink == drawn.boxes[0].fill);
  }
}

TEST_CASE("the head of the map says goal, scope, sources, owner, next review and who else takes part") {
  const Scene scene = draw(quote());
  const auto said = [&](Part part) {
    const auto nodes = nodesOf(scene, part);
    REQUIRE(nodes.size() == 1);
    std::string text;
    for (const PlacedText& line : textsOf(scene))
      for (const Hit& hit : allNodes(scene))
        if (nodeAt(scene, hit).part == part && hit.area.overlaps(line.area())) text += line.line.text + " ";
    return text;
  };
  CHECK(said(Part::goal) ==
        "Goal: a delivery date I can promise my client   ·   Scope: from stuck planning to first service "
        "call ");
  const std::string facts = said(Part::facts);
  for (const char* fact : {"Based on 12 interviews, 1 client arena, 3 surveys", "71 % evidence",
                           "Owner: Sales operations", "Next review 1\u00A0Dec\u00A02026"}) {
    INFO(facts << " lacks " << fact);
    CHECK(facts.find(fact) != std::string::npos);
  }
  CHECK(said(Part::roles) == "Also involved: Project leader, Work planner, Estimator, Engineer ");
}

TEST_CASE("a card says who the persona is, how old and in what words") {
  const Scene scene = draw(quote());
  const std::vector<std::vector<const char*>> cards{
      {"Marieke, 41", "Installer, 12 people", "“If I cannot plan it, I cannot sell it.”"},
      {"Ahmed, 35", "Buyer at the same firm", "“Show me three offers.”"}};
  std::vector<Rect> areas;
  for (const Hit& hit : allNodes(scene))
    if (nodeAt(scene, hit).part == Part::persona) areas.push_back(hit.area);
  REQUIRE(areas.size() == cards.size());
  for (std::size_t i = 0; i < cards.size(); ++i)
    for (const char* line : cards[i]) {
      INFO(line);
      const auto text = findText(scene, line);
      REQUIRE(text);
      CHECK(areas[i].contains({text->area().x, text->area().y}));
    }
}

TEST_CASE("what is answered about a scenario stands under it on the map, in the order of the questions") {
  Workbook book = quote();
  const Id<Episode> episode = episodesOf(book, optionsFor(book).journey).at(3)->id;
  Scenario row = require(book, scenarioOf(episode));
  const std::vector<std::string> answers{"Calls twice",    "Left alone", "No word at all", "A kind voice",
                                         "Winter is near", "Two days",   "On the road",    "No hurry"};
  for (std::size_t i = 0; i < scenarioPrompts.size(); ++i) row.*scenarioPrompts.at(i) = answers.at(i);
  book = withRow(book, row);
  const Scene scene = draw(book);
  const auto hit = findNode(scene, Part::scenario, refTo(episode));
  REQUIRE(hit);
  std::string drawn;
  for (const PlacedText& text : textsOf(scene))
    if (hit->area.contains({text.area().x, text.area().y})) drawn += text.line.text;
  drawn = withoutBlanks(drawn);
  std::size_t place = drawn.find(withoutBlanks(row.text));
  for (const std::string& answer : answers) {
    INFO(answer << " in " << drawn);
    REQUIRE(place != std::string::npos);
    place = drawn.find(withoutBlanks(answer), place);
    CHECK(nodeAt(scene, *hit).description.find(answer) != std::string::npos);
  }
  CHECK(place != std::string::npos);
}

TEST_CASE("a persona without a photo has the same initials on the map and on the card") {
  Workbook book = quote();
  const Id<Persona> first = participantsOf(book, optionsFor(book).journey).front().second->id;
  book = withField(book, first, &Persona::name, std::string("Anna van der Veen "));
  const QtTextMeasure measure;
  CHECK(findText(draw(book), "AV"));
  CHECK(findText(personaCard(book, first, {measure, *wordsFor(Language::english)}), "AV"));
  book = withField(book, first, &Persona::name, std::string("Marieke"));
  CHECK(findText(draw(book), "M"));
}
