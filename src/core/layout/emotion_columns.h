// The columns of the chart, each told from its own left edge: what was drawn of one stays while nothing in
// it changes, wherever its episode stands.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/layout/emotion.h"

namespace klantreis {

/// What stands on the curves within one column.
struct ColumnMarks {
  std::vector<EmotionPoint> points;  // the main persona's last
  std::vector<SidePoint> sides;
  std::vector<PassedPoint> passedBy;
  std::vector<ChartLabel> labels;
  std::optional<DropBracket> drop;
  SetText prompt;
  bool operator==(const ColumnMarks&) const = default;
};

/// What is drawn on the chart within one column.
struct ColumnDrawing {
  std::vector<CurvePiece> pieces;
  ColumnMarks marks;
};

/// The scores of the journey's scale in words.
class ScoreWords {
 public:
  explicit ScoreWords(const Sheet& sheet);
  [[nodiscard]] const std::string& lowest() const { return m_steps.front(); }
  [[nodiscard]] const std::string& highest() const { return m_steps.back(); }
  [[nodiscard]] const std::string& of(std::int64_t score) const;
  /// Of the middle; nothing where the scale has none.
  [[nodiscard]] const std::string* middle() const;

 private:
  Scale m_scale;
  std::int64_t m_low = 0;
  std::vector<std::string> m_steps;
};

/// Draws columns, or takes those that were drawn before.
class ColumnPainter {
 public:
  struct Kept {
    ColumnDrawing drawing;
    std::shared_ptr<const Block> curves;  // null where there are none
    std::shared_ptr<const Block> column;  // null before it is drawn
  };
  using Memory = std::unordered_map<Id<Episode>, Kept>;

  ColumnPainter(const Sheet& sheet, const EmotionDrawing& drawing, const ScoreWords& scores)
      : m_sheet(sheet), m_drawing(drawing), m_scores(scores) {}

  /// What stands in the slot, in place of what `column` held: a thousand columns are asked for one after the
  /// other, most of them to see that they are as they were.
  void read(std::size_t slot, const ChartLabels& labels, ColumnDrawing& column) const;
  /// What is as it was stays.
  void draw(const ColumnDrawing& column, const EpisodeContent& episode, Kept& kept) const;
  /// The curves within one slot, the main one on top; null where there are none.
  [[nodiscard]] std::shared_ptr<const Block> curvesOf(const std::vector<CurvePiece>& pieces) const;

 private:
  [[nodiscard]] std::shared_ptr<const Block> columnOf(const ColumnMarks& marks,
                                                      const EpisodeContent& episode) const;
  void addNodes(Pen& pen, const ColumnMarks& marks, const EpisodeContent& episode) const;
  void drawPoint(Pen& pen, const EmotionPoint& point) const;
  [[nodiscard]] Node pointNode(const EpisodeContent& episode, const EmotionPoint& point) const;
  [[nodiscard]] Node dotNode(const EpisodeContent& episode, const EmotionPoint& point) const;
  [[nodiscard]] std::string scoreText(const Emotion& emotion, const std::string& feeling) const;

  const Sheet& m_sheet;
  const EmotionDrawing& m_drawing;
  const ScoreWords& m_scores;
};

}  // namespace klantreis
