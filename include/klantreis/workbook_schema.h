// The descriptions of all entities, in the order in which files list them. The names here are the
// table and column names in the file and the keys in JSON.
#pragma once

#include "klantreis/detail/cast_schema.h"

namespace klantreis {

template <>
struct Schema<Journey> {
  static constexpr std::string_view name = "journey";
  static constexpr auto table = &Workbook::journeys;
  static constexpr std::tuple fields{title("title", &Journey::title),
                                     title("goal", &Journey::goal),
                                     title("scope", &Journey::scope),
                                     value("language", &Journey::language),
                                     link("ideal_of", &Journey::idealOf),
                                     link("segment", &Journey::segment),
                                     link("owner", &Journey::owner),
                                     value("next_review", &Journey::nextReview),
                                     value("scale", &Journey::scale),
                                     title("version_note", &Journey::versionNote),
                                     value("show_ideal", &Journey::showIdeal),
                                     since(2, value("to_scale", &Journey::toScale)),
                                     value("rank", &Journey::rank)};
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
                                     value("optional", &Episode::optional),
                                     value("purchase", &Episode::purchase),
                                     since(2, number("width", &Episode::width, usualWidth, greatestWidth)),
                                     value("rank", &Episode::rank)};
};

template <>
struct Schema<Scenario> {
  static constexpr std::string_view name = "scenario";
  static constexpr auto table = &Workbook::scenarios;
  static constexpr std::tuple fields{text("text", &Scenario::text)};
};

template <>
struct Schema<Involvement> {
  static constexpr std::string_view name = "involvement";
  static constexpr auto table = &Workbook::involvements;
  static constexpr int since = 2;
  static constexpr std::tuple fields{belongsTo("role", &Involvement::role),
                                     belongsTo("episode", &Involvement::episode),
                                     value("decides", &Involvement::decides),
                                     value("advises", &Involvement::advises),
                                     value("uses", &Involvement::uses),
                                     value("buys", &Involvement::buys),
                                     value("blocks", &Involvement::blocks),
                                     text("questions", &Involvement::questions),
                                     text("considerations", &Involvement::considerations)};
  static Uuid derive(const Involvement& row) {
    return derivedId(name, {row.role.text(), row.episode.text()});
  }
};

template <>
struct Schema<Touchpoint> {
  static constexpr std::string_view name = "touchpoint";
  static constexpr auto table = &Workbook::touchpoints;
  static constexpr std::tuple fields{
      belongsTo("episode", &Touchpoint::episode), title("title", &Touchpoint::title),
      link("channel", &Touchpoint::channel),      since(2, link("department", &Touchpoint::department)),
      value("contact", &Touchpoint::contact),     value("ours", &Touchpoint::ours),
      value("crucial", &Touchpoint::crucial),     value("rank", &Touchpoint::rank)};
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
struct Schema<Remark> {
  static constexpr std::string_view name = "remark";
  static constexpr auto table = &Workbook::remarks;
  static constexpr std::tuple fields{
      belongsTo("episode", &Remark::episode), belongsTo("touchpoint", &Remark::touchpoint),
      value("kind", &Remark::kind), text("text", &Remark::text), value("rank", &Remark::rank)};
};

template <>
struct Schema<Evidence> {
  static constexpr std::string_view name = "evidence";
  static constexpr auto table = &Workbook::evidence;
  static constexpr std::tuple fields{belongsTo("journey", &Evidence::journey),
                                     link("episode", &Evidence::episode),
                                     value("kind", &Evidence::kind),
                                     number("count", &Evidence::count, 0, 1'000'000),
                                     title("who", &Evidence::who),
                                     text("text", &Evidence::text),
                                     value("date", &Evidence::date),
                                     value("rank", &Evidence::rank)};
};

constexpr std::int64_t greatestFigure = 1'000'000'000'000;  // thousandths

template <>
struct Schema<Metric> {
  static constexpr std::string_view name = "metric";
  static constexpr auto table = &Workbook::metrics;
  static constexpr std::tuple fields{belongsTo("episode", &Metric::episode),
                                     title("name", &Metric::name),
                                     title("unit", &Metric::unit),
                                     value("direction", &Metric::direction),
                                     value("with_sign", &Metric::withSign),
                                     number("target", &Metric::target, -greatestFigure, greatestFigure),
                                     value("rank", &Metric::rank)};
};

template <>
struct Schema<Measurement> {
  static constexpr std::string_view name = "measurement";
  static constexpr auto table = &Workbook::measurements;
  static constexpr std::tuple fields{belongsTo("metric", &Measurement::metric),
                                     value("date", &Measurement::date),
                                     number("value", &Measurement::value, -greatestFigure, greatestFigure)};
  static Uuid derive(const Measurement& row);
};

template <>
struct Schema<Gap> {
  static constexpr std::string_view name = "gap";
  static constexpr auto table = &Workbook::gaps;
  static constexpr std::tuple fields{belongsTo("episode", &Gap::episode), text("text", &Gap::text),
                                     value("rank", &Gap::rank)};
};

template <>
struct Schema<Improvement> {
  static constexpr std::string_view name = "improvement";
  static constexpr auto table = &Workbook::improvements;
  static constexpr std::tuple fields{belongsTo("episode", &Improvement::episode),
                                     link("gap", &Improvement::gap),
                                     title("title", &Improvement::title),
                                     number("impact", &Improvement::impact, 0, 100),
                                     number("effort", &Improvement::effort, 0, 100),
                                     value("horizon", &Improvement::horizon),
                                     link("owner", &Improvement::owner),
                                     value("due", &Improvement::due),
                                     value("status", &Improvement::status),
                                     value("rank", &Improvement::rank)};
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

using Entities = std::tuple<Segment, Actor, Persona, Channel, Journey, Participant, Role, Phase, Episode,
                            Scenario, Involvement, Touchpoint, Emotion, Path, Walked, Lane, Cell, Remark,
                            Evidence, Metric, Measurement, Gap, Improvement, SavedView, Picture>;

enum class EntityKind : std::uint8_t {
  segment,
  actor,
  persona,
  channel,
  journey,
  participant,
  role,
  phase,
  episode,
  scenario,
  involvement,
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
