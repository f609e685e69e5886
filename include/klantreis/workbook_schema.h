// The descriptions of all entities, in the order in which files list them. The names here are the
// table and column names in the file and the keys in JSON.
#pragma once

#include "klantreis/detail/cast_schema.h"
#include "klantreis/detail/plan_schema.h"

namespace klantreis {

template <>
struct Schema<Journey> {
  static constexpr std::string_view name = "journey";
  static constexpr auto table = &Workbook::journeys;
  static constexpr std::tuple fields{title("title", &Journey::title),
                                     title("goal", &Journey::goal),
                                     title("scope", &Journey::scope),
                                     since(3, title("out_of_scope", &Journey::outOfScope)),
                                     since(3, title("type", &Journey::type)),
                                     since(3, title("reason", &Journey::reason)),
                                     since(3, title("motive", &Journey::motive)),
                                     since(3, title("context", &Journey::context)),
                                     since(3, text("summary", &Journey::summary)),
                                     since(3, value("step", &Journey::step)),
                                     value("language", &Journey::language),
                                     link("ideal_of", &Journey::idealOf),
                                     since(3, link("variant_of", &Journey::variantOf)),
                                     link("segment", &Journey::segment),
                                     link("owner", &Journey::owner),
                                     since(3, link("sponsor", &Journey::sponsor)),
                                     value("next_review", &Journey::nextReview),
                                     since(3, number("review_interval", &Journey::reviewInterval, 0, 60)),
                                     value("scale", &Journey::scale),
                                     title("version_note", &Journey::versionNote),
                                     value("show_ideal", &Journey::showIdeal),
                                     since(3, value("show_changes", &Journey::showChanges)),
                                     since(3, value("show_layers", &Journey::showLayers)),
                                     since(2, value("to_scale", &Journey::toScale)),
                                     value("rank", &Journey::rank)};
};

template <>
struct Schema<Review> {
  static constexpr std::string_view name = "review";
  static constexpr auto table = &Workbook::reviews;
  static constexpr int since = 3;
  static constexpr std::tuple fields{belongsTo("journey", &Review::journey), value("date", &Review::date),
                                     title("who", &Review::who), text("text", &Review::text)};
};

template <>
struct Schema<Phase> {
  static constexpr std::string_view name = "phase";
  static constexpr auto table = &Workbook::phases;
  static constexpr std::tuple fields{belongsTo("journey", &Phase::journey), title("name", &Phase::name),
                                     title("second_name", &Phase::secondName), value("rank", &Phase::rank)};
};

template <>
struct Schema<Episode> {
  static constexpr std::string_view name = "episode";
  static constexpr auto table = &Workbook::episodes;
  static constexpr std::tuple fields{belongsTo("phase", &Episode::phase),
                                     title("title", &Episode::title),
                                     link("pair", &Episode::pair),
                                     link("department", &Episode::department),
                                     title("duration", &Episode::duration),
                                     since(2, value("begins", &Episode::begins)),
                                     since(3, value("reviewed", &Episode::reviewed)),
                                     since(3, value("intent", &Episode::intent)),
                                     since(3, link("core_value", &Episode::coreValue)),
                                     since(3, link("within", &Episode::within)),
                                     since(3, number("options", &Episode::options, 0, greatestCount)),
                                     since(3, value("colour", &Episode::colour)),
                                     since(3, value("anonymous", &Episode::anonymous)),
                                     value("optional", &Episode::optional),
                                     value("purchase", &Episode::purchase),
                                     since(2, number("width", &Episode::width, usualWidth, greatestWidth)),
                                     value("rank", &Episode::rank)};
};

template <>
struct Schema<Scenario> {
  static constexpr std::string_view name = "scenario";
  static constexpr auto table = &Workbook::scenarios;
  static constexpr std::tuple fields{text("text", &Scenario::text),
                                     since(3, text("does", &Scenario::does)),
                                     since(3, text("feels", &Scenario::feels)),
                                     since(3, text("experiences", &Scenario::experiences)),
                                     since(3, text("moved_by", &Scenario::movedBy)),
                                     since(3, text("motivated_by", &Scenario::motivatedBy)),
                                     since(3, text("expectation", &Scenario::expectation)),
                                     since(3, text("context", &Scenario::context)),
                                     since(3, text("says", &Scenario::says))};
};

template <>
struct Schema<Involvement> {
  static constexpr std::string_view name = "involvement";
  static constexpr auto table = &Workbook::involvements;
  static constexpr int since = 2;
  static constexpr std::tuple fields{
      belongsTo("role", &Involvement::role),      belongsTo("episode", &Involvement::episode),
      value("decides", &Involvement::decides),    value("advises", &Involvement::advises),
      value("uses", &Involvement::uses),          value("buys", &Involvement::buys),
      value("blocks", &Involvement::blocks),      klantreis::since(3, title("stage", &Involvement::stage)),
      text("questions", &Involvement::questions), text("considerations", &Involvement::considerations)};
  static Uuid derive(const Involvement& row) {
    return derivedId(name, {row.role.text(), row.episode.text()});
  }
};

template <>
struct Schema<Contribution> {
  static constexpr std::string_view name = "contribution";
  static constexpr auto table = &Workbook::contributions;
  static constexpr int since = 3;
  static constexpr std::tuple fields{
      belongsTo("actor", &Contribution::actor), belongsTo("episode", &Contribution::episode),
      title("stage", &Contribution::stage),     text("offer", &Contribution::offer),
      value("owns", &Contribution::owns),       value("moment", &Contribution::moment),
      value("several", &Contribution::several)};
  static Uuid derive(const Contribution& row) {
    return derivedId(name, {row.actor.text(), row.episode.text()});
  }
};

template <>
struct Schema<Touchpoint> {
  static constexpr std::string_view name = "touchpoint";
  static constexpr auto table = &Workbook::touchpoints;
  static constexpr std::tuple fields{belongsTo("episode", &Touchpoint::episode),
                                     title("title", &Touchpoint::title),
                                     link("channel", &Touchpoint::channel),
                                     since(2, link("department", &Touchpoint::department)),
                                     value("contact", &Touchpoint::contact),
                                     since(3, value("with", &Touchpoint::with)),
                                     since(3, number("importance", &Touchpoint::importance, 1, 5)),
                                     since(3, number("importance_to_us", &Touchpoint::importanceToUs, 1, 5)),
                                     since(3, title("feedback", &Touchpoint::feedback)),
                                     since(3, value("colour", &Touchpoint::colour)),
                                     since(3, value("in_scenario", &Touchpoint::inScenario)),
                                     value("ours", &Touchpoint::ours),
                                     value("crucial", &Touchpoint::crucial),
                                     value("rank", &Touchpoint::rank)};
};

template <>
struct Schema<Emotion> {
  static constexpr std::string_view name = "emotion";
  static constexpr auto table = &Workbook::emotions;
  static constexpr std::tuple fields{
      belongsTo("persona", &Emotion::persona),       belongsTo("episode", &Emotion::episode),
      belongsTo("touchpoint", &Emotion::touchpoint), value("layer", &Emotion::layer),
      number("score", &Emotion::score, -100, 100),   title("feeling", &Emotion::feeling),
      title("own_word", &Emotion::ownWord)};
  static Uuid derive(const Emotion& row) {
    return derivedId(name, {row.persona.text(), row.episode.text(),
                            row.touchpoint ? row.touchpoint->text() : std::string(), keyOf(row.layer)});
  }
};

template <>
struct Schema<Path> {
  static constexpr std::string_view name = "path";
  static constexpr auto table = &Workbook::paths;
  static constexpr std::tuple fields{value("kind", &Path::kind),
                                     belongsTo("from", &Path::from),
                                     belongsTo("to", &Path::to),
                                     title("condition", &Path::condition),
                                     number("share", &Path::share, 0, 100),
                                     since(3, number("count", &Path::count, 0, greatestCount)),
                                     value("rank", &Path::rank)};
};

template <>
struct Schema<Walked> {
  static constexpr std::string_view name = "walked";
  static constexpr auto table = &Workbook::walked;
  static constexpr int since = 2;
  static constexpr std::tuple fields{belongsTo("persona", &Walked::persona),
                                     belongsTo("path", &Walked::path)};
  static Uuid derive(const Walked& row) { return derivedId(name, {row.persona.text(), row.path.text()}); }
};

template <>
struct Schema<Lane> {
  static constexpr std::string_view name = "lane";
  static constexpr auto table = &Workbook::lanes;
  static constexpr std::tuple fields{belongsTo("journey", &Lane::journey),
                                     value("kind", &Lane::kind),
                                     title("name", &Lane::name),
                                     value("shown", &Lane::shown),
                                     since(2, value("remarks", &Lane::remarks)),
                                     since(2, link("department", &Lane::department)),
                                     since(3, link("role", &Lane::role)),
                                     since(3, link("persona", &Lane::persona)),
                                     since(2, number("height", &Lane::height, 0, greatestHeight)),
                                     value("rank", &Lane::rank)};
};

template <>
struct Schema<Cell> {
  static constexpr std::string_view name = "cell";
  static constexpr auto table = &Workbook::cells;
  static constexpr std::tuple fields{belongsTo("lane", &Cell::lane), belongsTo("episode", &Cell::episode),
                                     text("text", &Cell::text), since(2, link("picture", &Cell::picture))};
  static Uuid derive(const Cell& row) { return derivedId(name, {row.lane.text(), row.episode.text()}); }
};

template <>
struct Schema<SavedView> {
  static constexpr std::string_view name = "saved_view";
  static constexpr auto table = &Workbook::savedViews;
  static constexpr int since = 2;
  static constexpr std::tuple fields{title("name", &SavedView::name),
                                     link("persona", &SavedView::persona),
                                     link("department", &SavedView::department),
                                     link("channel", &SavedView::channel),
                                     value("reach", &SavedView::reach),
                                     value("layer", &SavedView::layer),
                                     link("role", &SavedView::role),
                                     value("rank", &SavedView::rank)};
};

// ---- all of them ---------------------------------------------------------------------------------------

using Entities = std::tuple<Organisation, Aim, Segment, Criterion, Actor, Persona, Trait, Channel, ChannelUse,
                            Journey, Review, Participant, Role, Phase, Episode, Scenario, Involvement,
                            Contribution, Touchpoint, Emotion, Path, Walked, Lane, Cell, Remark, Evidence,
                            Metric, Measurement, Gap, Improvement, SavedView, Picture>;

enum class EntityKind : std::uint8_t {
  organisation,
  aim,
  segment,
  criterion,
  actor,
  persona,
  trait,
  channel,
  channelUse,
  journey,
  review,
  participant,
  role,
  phase,
  episode,
  scenario,
  involvement,
  contribution,
  touchpoint,
  emotion,
  path,
  walked,
  lane,
  cell,
  remark,
  evidence,
  metric,
  measurement,
  gap,
  improvement,
  savedView,
  picture
};

/// Calls f.template operator()<T>() for each entity, in file order.
template <class F>
constexpr void forEachEntity(F&& f) {
  [&]<class... T>(std::type_identity<std::tuple<T...>>) {
    (f.template operator()<T>(), ...);
  }(std::type_identity<Entities>{});
}

template <class T>
[[nodiscard]] constexpr EntityKind kindOf() {
  std::size_t index = 0;
  std::size_t found = 0;
  forEachEntity([&]<class U>() {
    if constexpr (std::is_same_v<T, U>) found = index;
    ++index;
  });
  return static_cast<EntityKind>(found);
}

template <class T>
[[nodiscard]] const Table<T>& tableOf(const Workbook& workbook) {
  return workbook.*Schema<T>::table;
}
template <class T>
[[nodiscard]] Table<T>& tableOf(Workbook& workbook) {
  return workbook.*Schema<T>::table;
}

/// Any row of a workbook, without its type.
struct RowRef {
  EntityKind kind = EntityKind::journey;
  Uuid uuid;
  auto operator<=>(const RowRef&) const = default;
};
template <class T>
[[nodiscard]] RowRef refTo(Id<T> id) {
  return {kindOf<T>(), id.uuid};
}
/// The typed id, if the reference is to a T.
template <class T>
[[nodiscard]] std::optional<Id<T>> asId(const RowRef& ref) {
  return ref.kind == kindOf<T>() ? std::optional(Id<T>{ref.uuid}) : std::nullopt;
}
/// Calls f.template operator()<T>() for the entity of that kind.
template <class F>
void withEntity(EntityKind kind, F&& f) {
  forEachEntity([&]<class T>() {
    if (kindOf<T>() == kind) f.template operator()<T>();
  });
}

/// A scenario has the uuid of its episode.
[[nodiscard]] inline Id<Scenario> scenarioOf(Id<Episode> episode) { return {episode.uuid}; }
[[nodiscard]] inline Id<Episode> episodeOf(Id<Scenario> scenario) { return {scenario.uuid}; }

// ---- dates -----------------------------------------------------------------------------------------------

[[nodiscard]] std::string dateText(Date date);
/// Exactly YYYY-MM-DD, an existing day of the years 1900 to 2999; else nullopt.
[[nodiscard]] std::optional<Date> parseDate(std::string_view text);

inline Uuid Schema<Measurement>::derive(const Measurement& row) {
  return derivedId(name, {row.metric.text(), dateText(row.date)});
}

}  // namespace klantreis
