#include <algorithm>
#include <cmath>

#include "core/layout/emotion.h"
#include "core/layout/label_places.h"
#include "klantreis/figures.h"

namespace klantreis {

namespace {

constexpr double widestName = 190;
constexpr std::size_t endTries = 3;
constexpr double narrowName = 80;  // where a long name finds no room in one line
constexpr double curveClearance = 3;
constexpr double boundsPad = 2;
constexpr double capWidth = 5;
constexpr double edgeRoom = 18;  // from the drop to the end of a chart that another page continues
constexpr double textApart = 3;  // between two texts of the chart
constexpr double faceClearance = 1.5;
constexpr double leaderClearance = 2;
constexpr std::size_t mostWithLeaders = 3;  // personas; with more the leaders would be one more tangle

std::size_t slotOf(const Sheet& sheet, const EmotionPoint& point) {
  return sheet.content.episodes[point.episode].slot;
}

Curve curveOf(const PersonaContent& persona) { return {persona.row->id, persona.points}; }

class Labeller {
 public:
  Labeller(const Sheet& sheet, const EmotionDrawing& drawing)
      : m_sheet(sheet), m_drawing(drawing), m_room(grown(drawing.chart.area, -boundsPad)) {
    m_labels.rows.resize(sheet.content.personas.size());
    takeLines();
    takeFaces();
  }

  ChartLabels place() {
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
      m_room.addCurve(piece.bezier, piece.stroke.width / 2 + curveClearance);
    for (const EpisodeContent* episode : m_sheet.shownEpisodes()) {
      if (!episode->row->purchase) continue;
      const double x = m_sheet.grid.xOf(episode->slot) + m_sheet.grid.pitch - style::gap / 2;
      m_room.addLine({x, chart.area.y}, {x, chart.area.bottom()}, 3);
    }
    if (const auto& drop = m_drawing.drop)
      m_room.addBox(
          {drop->top.x - capWidth - 1, drop->top.y - 2, 2 * capWidth + 2, drop->bottom - drop->top.y + 4});
  }
  void takeFaces() {
    for (const EmotionLine& line : m_drawing.lines) {
      for (const EmotionPoint& point : line) {
        if (!m_sheet.grid.shows(slotOf(m_sheet, point))) continue;
        const double r = outlineOf(point) + faceClearance;
        m_room.addBox({point.at.x - r, point.at.y - r, 2 * r, 2 * r});
      }
    }
    for (const IdealPoint& point : m_drawing.ideal) m_room.addBox({point.at.x - 5, point.at.y - 5, 10, 10});
  }

  /// How far its corners reach.
  [[nodiscard]] double outlineOf(const EmotionPoint& point) const {
    const bool round = shapeOf(m_sheet.content.personas[point.persona]) == MarkerShape::circle;
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
      m_room.addLine(outside.from, outside.to, leaderClearance);
      take(label, area);
      return true;
    }
    return false;
  }

  void take(const ChartLabel& label, const Rect& area) {
    ChartLabel& placed = m_labels.placed.emplace_back(label);
    placed.topLeft = {area.x, area.y};
    if (!placed.pill) placed.colour.ground = groundAt(area.y);
    m_room.addBox(grown(area, textApart));
  }

  void toRow(std::size_t persona, ChartLabel label) {
    m_labels.rows[persona][label.slot].push_back(std::move(label));
  }

  void placeNames(const EmotionLine& line, const Font& font) {
    for (const EmotionPoint& point : line) {
      const std::size_t slot = slotOf(m_sheet, point);
      if (!m_sheet.grid.shows(slot)) continue;
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
      const Size size{text.width, text.height};
      if (tryPlaces(label, size, placesAround(point, size)) || tryDistantPlaces(label, size, point)) continue;
      label.text = m_sheet.type.set(name, font, m_sheet.grid.width() - rowFaceRoom);
      toRow(point.persona, std::move(label));
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
    if (!tryPlaces(label, size, pillPlaces(point, size)) && !tryDistantPlaces(label, size, point))
      toRow(point.persona, std::move(label));
  }

  void placeMoments(const EmotionLine& line) {
    const PersonaContent& persona = m_sheet.content.personas[m_sheet.content.mainPersona];
    const Moments moments = momentsOf(curveOf(persona));
    if (line.size() < 2) return;  // one point is no moment among others
    const auto scoreAt = [&](std::size_t episode) { return persona.points[episode]->score; };
    const bool isFlat = scoreAt(*moments.valley) == scoreAt(*moments.peak);
    for (const EmotionPoint& point : line) {
      if (!m_sheet.grid.shows(slotOf(m_sheet, point))) continue;
      if (point.episode == *moments.valley && !isFlat)
        placePill(point, Word::deepestValley, feelingInkOf(scoreAt(point.episode), Ink::negative));
      const bool isPeak = point.episode == *moments.peak && !isFlat;
      const bool isEnd = point.episode == *moments.end;
      if (isPeak)
        placePill(point, isEnd ? Word::peakIsEnd : Word::peak,
                  feelingInkOf(scoreAt(point.episode), Ink::positive));
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
    if (!tryPlaces(label, size, places)) toRow(m_sheet.content.mainPersona, std::move(label));
  }

  /// Of the curves that end here, or of those that go on: these can do without.
  void placeEndLabels(bool ended) {
    if (m_drawing.lines.size() < 2) return;
    for (const EmotionLine& line : m_drawing.lines)
      if (!line.empty() && m_sheet.grid.shows(slotOf(m_sheet, line.back())) == ended) placeEndLabel(line);
  }

  /// The persona's name at the last of its points that is shown, or where there is no room at one before it.
  void placeEndLabel(const EmotionLine& line) {
    std::size_t tried = 0;
    for (auto point = line.rbegin(); point != line.rend() && tried < endTries; ++point) {
      if (!m_sheet.grid.shows(slotOf(m_sheet, *point))) continue;
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
  Room m_room;
  ChartLabels m_labels;
};

}  // namespace

std::string feelingText(const Sheet& sheet, const Emotion& emotion) {
  if (!emotion.ownWord.empty()) return emotion.ownWord;
  return emotion.feeling.empty() ? std::string() : sheet.words().feeling(emotion.feeling);
}

std::optional<DropBracket> dropBracket(const Sheet& sheet, const EmotionDrawing& drawing) {
  const Content& content = sheet.content;
  if (content.personas.empty()) return std::nullopt;
  const PersonaContent& main = content.personas[content.mainPersona];
  const Moments moments = momentsOf(curveOf(main));
  if (!moments.drop) return std::nullopt;
  const auto [from, to] = *moments.drop;
  const Scale scale = content.journey.scale;
  const std::int64_t size = toScale(scale, main.points[from]->score) - toScale(scale, main.points[to]->score);
  DropBracket bracket;
  bracket.slot = content.episodes[from].slot;
  if (size <= 0 || !sheet.grid.shows(bracket.slot)) return std::nullopt;
  const double border = sheet.grid.xOf(bracket.slot + 1) - style::gap / 2;
  bracket.top = {std::min(border + 8, drawing.chart.area.right() - edgeRoom),
                 drawing.chart.yOf(static_cast<double>(main.points[from]->score))};
  bracket.bottom = drawing.chart.yOf(static_cast<double>(main.points[to]->score));
  bracket.label =
      sheet.type.line(sheet.word(Word::drop, {sheet.words().number(size * 1000, false)}), style::tag);
  return bracket;
}

ChartLabels placeLabels(const Sheet& sheet, const EmotionDrawing& drawing) {
  return Labeller(sheet, drawing).place();
}

}  // namespace klantreis
