#include <algorithm>
#include <cmath>

#include "core/layout/kept_labels.h"
#include "core/layout/label_places.h"
#include "klantreis/figures.h"

namespace klantreis {

namespace {

constexpr double widestName = 190;
constexpr double narrowName = 80;  // where a long name finds no room in one line
constexpr double curveClearance = 3;
constexpr double boundsPad = 2;
constexpr double capWidth = 5;
constexpr double edgeRoom = 18;  // from the drop to the end of a chart that another page continues
constexpr double textApart = 3;  // between two texts of the chart
constexpr double faceClearance = 1.5;
constexpr double leaderClearance = 2;
constexpr double farthestText =
    230;  // from the middle of its column, but for its own width and half a column
constexpr std::size_t mostWithLeaders = 3;  // personas; with more the leaders would be one more tangle

std::size_t slotOf(const Sheet& sheet, const EmotionPoint& point) {
  return sheet.content.episodes[point.episode].slot;
}

/// Which texts look for room, and how far around them what stands there is seen.
struct Window {
  Stretch placed;
  Stretch seen;
};

/// Of the chart, as far as what stands there is seen: beyond it no text is placed.
Rect boundsOf(const Grid& grid, const Chart& chart, const Stretch& seen) {
  const Rect all = grown(chart.area, -boundsPad);
  const double left = seen.first > grid.firstSlot ? grid.xOf(seen.first) : all.x;
  const double right = seen.end < grid.endSlot() ? grid.xOf(seen.end) : all.right();
  return {left, all.y, right - left, all.height};
}

/// Texts that are seen but not placed stand where they are kept.
class Labeller {
 public:
  Labeller(const Sheet& sheet, const EmotionDrawing& drawing, const Window& window, const KeptLabels& kept)
      : m_sheet(sheet),
        m_drawing(drawing),
        m_window(window),
        m_kept(kept),
        m_room(boundsOf(sheet.grid, drawing.chart, window.seen)),
        m_labels(window.placed.end - window.placed.first),
        m_taken(window.seen.end - window.seen.first) {
    takeLines();
    takeFaces();
  }

  /// Those within the window.
  Labels place() {
    const std::size_t main = m_sheet.content.mainPersona;
    const std::vector<EmotionLine>& lines = m_drawing.lines;
    if (main < lines.size()) {
      placeNames(lines[main], style::feeling);
      placeMoments(lines[main]);
    }
    placeDropLabel();
    placeEndLabels(true);
    for (std::size_t i = 0; i < lines.size(); ++i)
      if (i != main) placeNames(lines[i], style::tag);
    placeEndLabels(false);
    return std::move(m_labels);
  }

 private:
  void takeLines() {
    const Chart& chart = m_drawing.chart;
    m_room.addLine({chart.area.x, chart.zeroY}, {chart.area.right(), chart.zeroY}, 1.5);
    for (const CurvePiece& piece : m_drawing.pieces)
      if (m_window.seen.contains(piece.slot))
        m_room.addCurve(piece.bezier, piece.stroke.width / 2 + curveClearance);
    for (const EpisodeContent& episode : m_sheet.shownEpisodes()) {
      if (!episode.row->purchase || !m_window.seen.contains(episode.slot)) continue;
      const double x = m_sheet.grid.xOf(episode.slot + 1) - style::gap / 2;
      m_room.addLine({x, chart.area.y}, {x, chart.area.bottom()}, 3);
    }
    if (const auto& drop = m_drawing.drop)
      m_room.addBox(
          {drop->top.x - capWidth - 1, drop->top.y - 2, 2 * capWidth + 2, drop->bottom - drop->top.y + 4});
  }
  void takeFaces() {
    for (const EmotionLine& line : m_drawing.lines) {
      for (const EmotionPoint& point : line) {
        if (!m_window.seen.contains(slotOf(m_sheet, point))) continue;
        const double r = outlineOf(point) + faceClearance;
        m_room.addBox(grown({point.at.x, point.at.y, 0, 0}, r));
      }
    }
    for (const SidePoint& point : m_drawing.sides) m_room.addBox({point.at.x - 5, point.at.y - 5, 10, 10});
    if (m_drawing.lines.size() == 1)
      for (const PassedPoint& point : m_drawing.passedBy)
        m_room.addBox(grown({point.at.x, point.at.y, 0, 0}, passedRadius + faceClearance));
  }

  /// Places what stands there, or takes what is kept of it.
  template <class F>
  void placeOrTake(std::size_t slot, F&& place) {
    if (m_window.placed.contains(slot)) return place();
    if (!m_window.seen.contains(slot)) return;
    const PlacedLabel& kept =
        m_kept.labels[slot - m_sheet.grid.firstSlot][m_taken[slot - m_window.seen.first]++];
    if (kept.onChart) occupy(kept);
  }
  void occupy(const PlacedLabel& placed) {
    if (placed.outside) m_room.addLine(placed.outside->from, placed.outside->to, leaderClearance);
    m_room.addBox(grown(placed.area, textApart));
  }
  void note(PlacedLabel placed) {
    m_labels[placed.label.slot - m_window.placed.first].push_back(std::move(placed));
  }

  /// How far its corners reach.
  [[nodiscard]] double outlineOf(const EmotionPoint& point) const {
    const bool round = point.touchpoint != nullptr ||
                       shapeOf(m_sheet.content.personas[point.persona]) == MarkerShape::circle;
    return point.radius * (round ? 1 : 1.4);
  }

  [[nodiscard]] Ink groundAt(double y) const {
    return y < m_drawing.chart.zeroY ? Ink::chartHigh : Ink::chartLow;
  }

  bool tryPlaces(const ChartLabel& label, Size size, const std::vector<Point>& places) {
    for (const Point& place : places) {
      const Rect area{place.x, place.y, size.width, size.height};
      if (!m_room.isFree(area)) continue;
      take(label, area);
      return true;
    }
    return false;
  }

  /// Farther away, at the end of a leader; best of one that crosses no curve.
  bool tryDistantPlaces(const ChartLabel& label, Size size, const EmotionPoint& face) {
    if (m_drawing.lines.size() > mostWithLeaders) return false;
    return tryDistantPlaces(label, size, face, Room::Across::nothing) ||
           tryDistantPlaces(label, size, face, Room::Across::lines);
  }
  bool tryDistantPlaces(ChartLabel label, Size size, const EmotionPoint& face, Room::Across across) {
    const double corner = std::hypot(1, 1) * (outlineOf(face) + faceClearance);
    for (const Point& place : distantPlaces(face, size)) {
      const Rect area{place.x, place.y, size.width, size.height};
      const Leader outside = leaderTo(face, corner, area);
      if (!m_room.isFree(area) || !m_room.isFree(outside.from, outside.to, across)) continue;
      label.leader = leaderTo(face, outlineOf(face) + leaderClearance, area);
      take(label, area, outside);
      return true;
    }
    return false;
  }

  void take(ChartLabel label, const Rect& area, const std::optional<Leader>& outside = {}) {
    label.topLeft = {area.x, area.y};
    if (!label.pill) label.colour.ground = groundAt(area.y);
    PlacedLabel placed{std::move(label), 0, true, area, outside};
    occupy(placed);
    note(std::move(placed));
  }

  void toRow(std::size_t persona, ChartLabel label) { note({std::move(label), persona}); }

  void placeNames(const EmotionLine& line, const Font& font) {
    for (const EmotionPoint& point : line) {
      const std::size_t slot = slotOf(m_sheet, point);
      if (point.touchpoint != nullptr || !m_window.seen.contains(slot)) continue;
      const std::string name = feelingText(m_sheet, *point.emotion);
      const SetText text = m_sheet.type.set(name, font, widestName);
      if (text.empty()) continue;
      ChartLabel label{text,
                       {},
                       {feelingInk(point.emotion->score), Ink::paper},
                       std::nullopt,
                       slot,
                       std::nullopt,
                       point.emotion->score};
      placeOrTake(slot, [&] {
        const Size size{text.width, text.height};
        if (tryPlaces(label, size, placesAround(point, size)) || tryDistantPlaces(label, size, point)) return;
        label.text = m_sheet.type.set(name, font, m_sheet.grid.widthOf(slot) - rowFaceRoom);
        toRow(point.persona, std::move(label));
      });
    }
  }

  void placePill(const EmotionPoint& point, Word word, Ink ink) {
    PillStyle look;
    look.colour.ink = ink;
    look.edge = ink;
    ChartLabel label{m_sheet.type.line(m_sheet.word(word), look.font),
                     {},
                     look.colour,
                     look,
                     slotOf(m_sheet, point),
                     {},
                     {}};
    const Size size = pillSize(label.text, look);
    placeOrTake(label.slot, [&] {
      if (!tryPlaces(label, size, pillPlaces(point, size)) && !tryDistantPlaces(label, size, point))
        toRow(point.persona, std::move(label));
    });
  }

  void placeMoments(const EmotionLine& line) {
    const PersonaContent& persona = m_sheet.content.personas[m_sheet.content.mainPersona];
    const Moments moments = momentsOf(persona.line);
    if (line.size() < 2) return;  // one point is no moment among others
    const bool flat = isFlat(moments);
    for (const EmotionPoint& point : line) {
      if (!m_window.seen.contains(slotOf(m_sheet, point))) continue;
      const std::int64_t score = point.emotion->score;
      if (point.emotion == moments.valley->emotion && !flat)
        placePill(point, Word::deepestValley, feelingInkOf(score, Ink::negative));
      const bool isPeak = point.emotion == moments.peak->emotion && !flat;
      const bool isEnd = point.emotion == moments.end->emotion;
      if (isPeak)
        placePill(point, isEnd ? Word::peakIsEnd : Word::peak, feelingInkOf(score, Ink::positive));
      else if (isEnd)
        placePill(point, Word::end, Ink::text);
    }
  }
  /// A valley may lie above the middle, a peak below it; in the middle they have their usual colour.
  static Ink feelingInkOf(std::int64_t score, Ink usual) { return score == 0 ? usual : feelingInk(score); }

  void placeDropLabel() {
    if (!m_drawing.drop) return;
    const DropBracket& drop = *m_drawing.drop;
    PillStyle look;
    look.colour.ink = Ink::drop;
    look.edge = Ink::drop;
    ChartLabel label{drop.label, {}, look.colour, look, drop.slot, {}, {}};
    const Size size = pillSize(drop.label, look);
    std::vector<Point> places;
    const double height = drop.bottom - drop.top.y;
    for (const double share : {0.78, 0.62, 0.5, 0.38, 0.9, 0.22, 0.1}) {
      const double y = drop.top.y + height * share - size.height / 2;
      places.push_back({drop.top.x - capWidth - 3 - size.width, y});
      places.push_back({drop.top.x + capWidth + 3, y});
    }
    places.push_back({drop.top.x - size.width / 2, drop.top.y - 5 - size.height});
    places.push_back({drop.top.x - size.width / 2, drop.bottom + 5});
    placeOrTake(drop.slot, [&] {
      if (!tryPlaces(label, size, places)) toRow(m_sheet.content.mainPersona, std::move(label));
    });
  }

  /// Of the curves that end here, or of those that go on: these can do without.
  void placeEndLabels(bool ended) {
    if (m_drawing.lines.size() < 2) return;
    for (const EmotionLine& line : m_drawing.lines)
      if (!line.empty() && m_sheet.grid.shows(slotOf(m_sheet, line.back())) == ended) placeEndLabel(line);
  }

  /// All of these are placed, or none is seen: see withEnds(). The persona's name at the last of its points
  /// that is shown, or where there is no room at one before it.
  void placeEndLabel(const EmotionLine& line) {
    std::size_t tried = 0;
    for (auto point = line.rbegin(); point != line.rend() && tried < endTries; ++point) {
      if (!m_sheet.grid.shows(slotOf(m_sheet, *point))) continue;
      if (!m_window.placed.contains(slotOf(m_sheet, *point))) return;
      if (placePersonaName(*point)) return;
      ++tried;
    }
  }
  bool placePersonaName(const EmotionPoint& point) {
    const PersonaContent& persona = m_sheet.content.personas[point.persona];
    const bool main = point.persona == m_sheet.content.mainPersona;
    ChartLabel label{{}, {}, {curveInk(persona, main), Ink::paper}, std::nullopt, slotOf(m_sheet, point),
                     {}, {}};
    Size size;
    for (const double width : {widestName, narrowName}) {
      label.text = m_sheet.type.set(m_sheet.nameOf(*persona.row), style::tag, width);
      size = {label.text.width, label.text.height};
      if (label.text.empty() || tryPlaces(label, size, endPlaces(point, size))) return true;
    }
    return tryDistantPlaces(label, size, point);
  }

  const Sheet& m_sheet;
  const EmotionDrawing& m_drawing;
  Window m_window;
  const KeptLabels& m_kept;
  Room m_room;
  Labels m_labels;
  std::vector<std::size_t> m_taken;  // of the kept labels of each slot seen
};

/// How many columns away a text may stand from one it gets in the way of.
std::size_t reachOf(const Sheet& sheet, const EmotionDrawing& drawing) {
  double widest = widestName;
  for (const Word word : {Word::deepestValley, Word::peak, Word::peakIsEnd, Word::end})
    widest = std::max(widest, pillSize(sheet.type.line(sheet.word(word), style::tag), {}).width);
  if (drawing.drop) widest = std::max(widest, pillSize(drawing.drop->label, {}).width);
  const double pitch = sheet.grid.pitch;
  return static_cast<std::size_t>(2 * (farthestText + widest + pitch / 2) / pitch) + 1;
}

/// Looks for room around what changed, farther and farther, until nobody else has to move.
void placeAround(const Stretch& changed, const Sheet& sheet, const EmotionDrawing& drawing, KeptLabels& kept,
                 KeptLabels& now) {
  const Stretch all{now.grid.firstSlot, now.grid.endSlot()};
  const std::size_t reach = reachOf(sheet, drawing);
  for (std::size_t room = 2 * reach;; room *= 2) {
    const Stretch window = withEnds(changed.grown(room, all), reach, now);
    Labels placed = Labeller(sheet, drawing, {window, window.grown(reach, all)}, kept).place();
    if (!isSettled(placed, window, reach, kept)) continue;
    now.labels = std::move(kept.labels);
    std::move(placed.begin(), placed.end(),
              now.labels.begin() + static_cast<std::ptrdiff_t>(window.first - all.first));
    return;
  }
}

ChartLabels chartLabels(const KeptLabels& kept) {
  ChartLabels labels;
  labels.rows.resize(kept.personas.size());
  const auto forEachPlaced = [&](auto add) {
    for (std::size_t i = 0; i < kept.labels.size(); ++i)
      for (const PlacedLabel& placed : kept.labels[i])
        if (placed.onChart) add(i, &placed.label);
  };
  labels.placed = BySlot<const ChartLabel*>(kept.labels.size(), forEachPlaced);
  for (const std::vector<PlacedLabel>& slot : kept.labels)
    for (const PlacedLabel& placed : slot)
      if (!placed.onChart) labels.rows[placed.persona][placed.label.slot].push_back(placed.label);
  return labels;
}

/// Behind the column where it begins, or between the two points where it ends in the same one.
double dropX(const Sheet& sheet, const EmotionDrawing& drawing,
             const std::pair<CurvePoint, CurvePoint>& drop) {
  const std::size_t slot = sheet.content.episodes[drop.first.episode].slot;
  const double border = sheet.grid.xOf(slot + 1) - style::gap / 2;
  if (drop.first.episode != drop.second.episode)
    return std::min(border + 8, drawing.chart.area.right() - edgeRoom);
  const EmotionLine& line = drawing.lines[sheet.content.mainPersona];
  const auto from = std::find_if(line.begin(), line.end(), [&](const EmotionPoint& point) {
    return point.emotion == drop.first.emotion;
  });
  return (from->at.x + std::next(from)->at.x) / 2;
}

}  // namespace

std::string feelingText(const Sheet& sheet, const Emotion& emotion) {
  if (!emotion.ownWord.empty()) return emotion.ownWord;
  return emotion.feeling.empty() ? std::string() : sheet.words().feeling(emotion.feeling);
}

std::optional<DropBracket> dropBracket(const Sheet& sheet, const EmotionDrawing& drawing) {
  const Content& content = sheet.content;
  if (content.personas.empty()) return std::nullopt;
  const Moments moments = momentsOf(content.personas[content.mainPersona].line);
  if (!moments.drop) return std::nullopt;
  const auto [from, to] = *moments.drop;
  const Scale scale = content.journey.scale;
  const std::int64_t size = toScale(scale, from.emotion->score) - toScale(scale, to.emotion->score);
  DropBracket bracket;
  bracket.slot = content.episodes[from.episode].slot;
  if (size <= 0 || !sheet.grid.shows(bracket.slot)) return std::nullopt;
  bracket.top = {dropX(sheet, drawing, *moments.drop),
                 drawing.chart.yOf(static_cast<double>(from.emotion->score))};
  bracket.bottom = drawing.chart.yOf(static_cast<double>(to.emotion->score));
  bracket.label =
      sheet.type.line(sheet.word(Word::drop, {sheet.words().number(size * 1000, false)}), style::tag);
  return bracket;
}

ChartLabels placeLabels(const Sheet& sheet, const EmotionDrawing& drawing, KeptLabels& kept) {
  KeptLabels now{.grid = sheet.grid,
                 .chart = drawing.chart,
                 .mainPersona = sheet.content.mainPersona,
                 .sources = labelSources(sheet, drawing)};
  for (const PersonaContent& persona : sheet.content.personas)
    now.personas.emplace_back(persona.row, persona.place);
  const Stretch all{sheet.grid.firstSlot, sheet.grid.endSlot()};
  if (!onSameGround(kept, now))
    now.labels = Labeller(sheet, drawing, {all, all}, kept).place();
  else if (const auto changed = changedStretch(sheet.grid, kept.sources, now.sources))
    placeAround(*changed, sheet, drawing, kept, now);
  else
    now.labels = std::move(kept.labels);
  kept = std::move(now);
  return chartLabels(kept);
}

}  // namespace klantreis
