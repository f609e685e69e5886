#include <algorithm>
#include <cmath>
#include <string>

#include "core/layout/sheet.h"

namespace klantreis {

namespace {

constexpr double nameTop = 2;
constexpr double axisTop = 8;
constexpr double axisBottom = 6;
constexpr double tickHeight = 7;
constexpr double unitTickHeight = 3;
constexpr double labelGap = 3;
constexpr double leastUnit = 5;     // between the ticks of units
constexpr double widestColumn = 4;  // times the usual one
constexpr Stroke axisStroke{Ink::text, 1.2};
constexpr Stroke looseStroke{Ink::text, 1.2, Dash::dotted};

struct TimeUnit {
  Word word;
  double days;
  double from;  // the days of a journey that is told in it
};
constexpr TimeUnit timeUnits[] = {{Word::minuteNumber, 1.0 / 1440, 0},
                                  {Word::hourNumber, 1.0 / 24, 0.125},
                                  {Word::dayNumber, 1, 3},
                                  {Word::weekNumber, 7, 84},
                                  {Word::monthNumber, 365.25 / 12, 730},
                                  {Word::yearNumber, 365.25, 3650}};
constexpr double farthest = 1e5;  // days; years of more than four figures have no place

/// When the last that is known ends.
double endOf(const std::vector<EpisodeTime>& times) {
  double end = 0;
  for (const EpisodeTime& time : times)
    if (time.start) end = std::max(end, *time.start + time.length.value_or(0));
  return end;
}

const TimeUnit& unitFor(double days) {
  const TimeUnit* unit = &timeUnits[0];
  for (const TimeUnit& each : timeUnits)
    if (days >= each.from) unit = &each;
  return *unit;
}

/// The day from which the others are counted, if one is known.
std::optional<Date> firstDay(const Content& content) {
  for (const EpisodeContent& episode : content.episodes)
    if (episode.row->begins) return episode.row->begins;
  return std::nullopt;
}

class TimeAxis {
 public:
  explicit TimeAxis(const Sheet& sheet)
      : m_sheet(sheet), m_unit(unitFor(endOf(sheet.content.times))), m_first(firstDay(sheet.content)) {}

  [[nodiscard]] bool knowsNothing() const {
    return std::none_of(times().begin(), times().end(),
                        [](const EpisodeTime& time) { return time.start || time.length; });
  }
  [[nodiscard]] double labelHeight() const { return m_sheet.type.line("0", style::small).height; }

  [[nodiscard]] PlacedBlock draw(const EpisodeContent& episode) const {
    const EpisodeTime& time = times()[static_cast<std::size_t>(&episode - m_sheet.content.episodes.data())];
    const double width = m_sheet.grid.pitchOf(episode.slot);
    const double y = axisTop + tickHeight;
    Pen pen;
    pen.line({0, y}, {width, y}, isToScale(time, width) ? axisStroke : looseStroke);
    pen.line({0, axisTop}, {0, y}, axisStroke);
    if (isToScale(time, width)) drawUnits(pen, width, y);
    const std::string label = time.start ? labelOf(*time.start) : std::string();
    pen.text(m_sheet.type.set(label, style::small, m_sheet.grid.width()), {0, y + labelGap},
             {Ink::quiet, Ink::paper});
    pen.node(nodeOf(episode, label, isToScale(time, width)));
    return {{m_sheet.grid.xOf(episode.slot), 0}, pen.finish()};
  }

 private:
  [[nodiscard]] const std::vector<EpisodeTime>& times() const { return m_sheet.content.times; }

  [[nodiscard]] bool isToScale(const EpisodeTime& time, double width) const {
    const double dayWidth = m_sheet.grid.dayWidth;
    return dayWidth > 0 && time.length && std::abs(*time.length * dayWidth - width) < 0.5;
  }

  void drawUnits(Pen& pen, double width, double y) const {
    const double step = m_unit.days * m_sheet.grid.dayWidth;
    if (step < leastUnit) return;
    for (double x = step; x < width - 1; x += step) pen.line({x, y - unitTickHeight}, {x, y}, axisStroke);
  }

  /// The day of the calendar, or counted from 1 as people do.
  [[nodiscard]] std::string labelOf(double start) const {
    if (start > farthest) return {};
    if (m_first)
      return m_sheet.words().date(std::chrono::sys_days(*m_first) +
                                  std::chrono::days(std::lround(std::floor(start))));
    return m_sheet.word(m_unit.word, {std::to_string(std::lround(std::floor(start / m_unit.days)) + 1)});
  }

  [[nodiscard]] Node nodeOf(const EpisodeContent& episode, const std::string& label, bool toScale) const {
    Node node;
    node.part = Part::time;
    node.row = refTo(episode.row->id);
    node.area = {0, 0, m_sheet.grid.pitchOf(episode.slot) - style::gap,
                 axisTop + tickHeight + labelGap + labelHeight()};
    node.name = m_sheet.word(Word::nameTime, {episode.number});
    node.description = label;
    if (!toScale) node.description += (label.empty() ? "" : ", ") + m_sheet.word(Word::notToScale);
    node.value = episode.row->duration;
    node.episode = episode.row->id;
    return node;
  }

  const Sheet& m_sheet;
  const TimeUnit& m_unit;
  std::optional<Date> m_first;
};

/// The label at the left, and what is asked where no time is known.
struct AxisFrame {
  SetText name;
  SetText hint;
  SetText prompt;

  [[nodiscard]] double height(double label) const {
    const double under = std::max(label, prompt.height);
    return std::max(axisTop + tickHeight + labelGap + under, nameTop + name.height + hint.height) +
           axisBottom;
  }
  [[nodiscard]] PlacedBlock draw(const Sheet& sheet, double height) const {
    Pen pen;
    pen.text(name, {sheet.grid.edge, nameTop}, {Ink::text, Ink::paper});
    pen.text(hint, {sheet.grid.edge, nameTop + name.height}, {Ink::quiet, Ink::paper});
    pen.text(prompt, {sheet.grid.left(), axisTop + tickHeight + labelGap}, {Ink::quiet, Ink::paper});
    drawPurchaseBorders(pen, sheet, height);
    return {{}, pen.finish()};
  }
};

AxisFrame frameOf(const Sheet& sheet, const TimeAxis& axis) {
  AxisFrame frame{sheet.type.set(sheet.word(Word::time), style::laneName, style::labelText),
                  sheet.type.set(sheet.word(Word::timeHint), style::small, style::labelText),
                  {}};
  if (axis.knowsNothing() && sheet.options.prompts)
    frame.prompt =
        sheet.type.set(sheet.word(Word::promptTime), style::small, sheet.grid.right - sheet.grid.left());
  return frame;
}

}  // namespace

Strip timeStrip(const Sheet& sheet) {
  Strip strip;
  if (!sheet.content.journey.toScale || sheet.content.times.empty()) return strip;
  const TimeAxis axis(sheet);
  const AxisFrame frame = frameOf(sheet, axis);
  strip.height = frame.height(axis.labelHeight());
  strip.blocks.push_back(frame.draw(sheet, strip.height));
  for (const EpisodeContent& episode : sheet.shownEpisodes()) strip.blocks.push_back(axis.draw(episode));
  return strip;
}

namespace {

/// The days that each column is drawn to; empty where it is not.
std::vector<double> scaled(Grid& grid, const Content& content) {
  std::vector<double> lengths;
  for (const EpisodeTime& time : content.times)
    if (time.length && *time.length > 0) lengths.push_back(*time.length);
  if (lengths.empty()) return {};
  const auto middle = lengths.begin() + static_cast<std::ptrdiff_t>(lengths.size() / 2);
  std::nth_element(lengths.begin(), middle, lengths.end());
  const double longest = *std::max_element(middle, lengths.end());
  grid.dayWidth = grid.pitch * std::min(1 / *middle, widestColumn / longest);
  std::vector<double> pitches;
  for (const Slot& slot : content.slots) {
    const double days = slot.episode ? content.times[*slot.episode].length.value_or(0) : 0;
    pitches.push_back(std::max(days * grid.dayWidth, grid.pitch));
  }
  return pitches;
}

/// By how much users made the cells of each slot wider; empty where none.
std::vector<double> widened(const Grid& grid, const Content& content) {
  std::vector<double> cells(content.slots.size());
  bool any = false;
  for (const EpisodeContent& episode : content.episodes) {
    const std::int64_t more = episode.row->width - usualWidth;
    any = any || more > 0;
    double& cell = cells[episode.slot];
    cell = std::max(cell, static_cast<double>(more) / 100 * grid.width());
  }
  return any ? cells : std::vector<double>();
}

}  // namespace

void stretch(Grid& grid, const Content& content) {
  const std::vector<double> pitches = scaled(grid, content);
  grid.cells = widened(grid, content);
  if (pitches.empty() && grid.cells.empty()) return;
  grid.wider.push_back(0);
  for (std::size_t slot = 0; slot < content.slots.size(); ++slot) {
    const double inTime = pitches.empty() ? grid.pitch : pitches[slot];
    grid.wider.push_back(grid.wider.back() + std::max(inTime, grid.widthOf(slot) + style::gap) - grid.pitch);
  }
  grid.right += grid.wider.back();
}

}  // namespace klantreis
