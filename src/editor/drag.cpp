#include "editor/drag.h"

#include <QCoreApplication>
#include <QLineF>
#include <QPainter>
#include <algorithm>
#include <optional>
#include <vector>

#include "editor/document.h"
#include "editor/drags.h"
#include "editor/felt_place.h"
#include "klantreis/edit.h"
#include "klantreis/excerpt.h"
#include "klantreis/walked_way.h"

namespace klantreis {

namespace {

Scale scaleOf(const Workbook& workbook, Id<Episode> episode) {
  const auto journey = journeyOf(workbook, episode);
  return journey ? require(workbook, *journey).scale : Scale::minusFiveToFive;
}

/// Up and down between the ends of the scale, from step to step; the map follows.
class EmotionDrag final : public Drag {
  Q_DECLARE_TR_FUNCTIONS(EmotionDrag)

 public:
  EmotionDrag(Document& document, const Chart& chart, const Node& node)
      : m_document(document),
        m_chart(chart),
        m_place(placeOf(node)),
        m_before(scoreIn(document.workbook())),
        m_scale(scaleOf(document.workbook(), *node.episode)) {
    document.finishMerging();
  }

  void moveTo(Point point) override {
    const double score = std::clamp(m_chart.scoreAt(point.y), -100.0, 100.0);
    const auto step = snapped(m_scale, std::llround(score));
    m_document.edit(change(), [&](const Workbook& now) { return withScoreAt(now, m_place, step); });
  }
  void drop(bool) override { m_document.finishMerging(); }
  /// Only the score goes back: other keys may have changed more meanwhile.
  void cancel() override {
    m_document.edit(change(), [this](const Workbook& now) { return withScoreBefore(now); });
    m_document.finishMerging();
  }
  [[nodiscard]] bool scrolls() const override { return false; }  // the chart would move away from the mouse
  void paint(QPainter&, const QColor&) const override {}         // the curve itself moves

 private:
  [[nodiscard]] Change change() const { return {tr("Change emotion"), {"score", rowFelt(m_place)}, m_place}; }

  [[nodiscard]] std::optional<std::int64_t> scoreIn(const Workbook& workbook) const {
    const Emotion* emotion = feltAt(workbook, m_place);
    return emotion != nullptr ? std::optional(emotion->score) : std::nullopt;
  }
  [[nodiscard]] Workbook withScoreBefore(const Workbook& now) const {
    const Emotion* emotion = feltAt(now, m_place);
    if (emotion == nullptr) return now;
    if (!m_before) return without(now, {refTo(emotion->id)});
    return withScoreAt(now, m_place, *m_before);
  }

  Document& m_document;
  Chart m_chart;
  Place m_place;
  std::optional<std::int64_t> m_before;
  Scale m_scale;
};

/// Before or after the episode under the mouse, in that one's phase.
class EpisodeDrag final : public Drag {
  Q_DECLARE_TR_FUNCTIONS(EpisodeDrag)

 public:
  EpisodeDrag(Document& document, const Scene& scene, const Node& node)
      : m_document(document), m_scene(scene), m_place(placeOf(node)), m_episode({node.row.uuid}) {}

  void moveTo(Point point) override {
    m_target.reset();
    const Column* column = columnAt(m_scene, point.x);
    if (column == nullptr || column->episode == m_episode) return;
    const bool after = point.x > column->x + column->width / 2;
    const double x = after ? column->x + column->width + 6 : column->x - 6;
    const double top = findNode(m_scene, Part::episodeTitle, refTo(column->episode))->area.y;
    m_target = Target{column->episode, after, {x, top, x, m_scene.size.height - 48}};
  }
  void drop(bool copy) override {
    if (!m_target) return;
    if (copy) return dropCopy();
    m_document.edit({tr("Move episode"), {}, m_place},
                    [this](const Workbook& now) { return moved(now, m_episode); });
  }
  void cancel() override { m_target.reset(); }
  void paint(QPainter& painter, const QColor& colour) const override {
    if (m_target) paintLine(painter, m_target->line, colour);
  }

 private:
  struct Target {
    Id<Episode> neighbour;
    bool after;
    QLineF line;
  };

  void dropCopy() {
    std::optional<RowRef> made;
    m_document.edit({tr("Copy episode"), {}, std::nullopt}, [&](const Workbook& now) {
      const PutExcerpt copied = withDuplicate(now, m_ids, refTo(m_episode));
      made = copied.row;
      return moved(copied.workbook, {copied.row.uuid});
    });
    if (made) m_document.selection().select(placeOf(m_document.workbook(), *made));
  }

  [[nodiscard]] Workbook moved(const Workbook& now, Id<Episode> moving) const {
    const Id<Phase> phase = require(now, m_target->neighbour).phase;
    std::size_t index = 0;
    for (const Episode* episode : episodesIn(now, phase)) {
      if (episode->id == m_target->neighbour) break;
      if (episode->id != moving) ++index;
    }
    return withEpisodeMoved(now, moving, phase, index + (m_target->after ? 1 : 0));
  }

  Document& m_document;
  const Scene& m_scene;
  Place m_place;
  Id<Episode> m_episode;
  RandomIds m_ids;
  std::optional<Target> m_target;
};

}  // namespace

std::unique_ptr<Drag> dragAt(Document& document, const Scene& scene, const Hit& hit, Point from) {
  const Node& node = nodeAt(scene, hit);
  if (isFelt(placeOf(node)) && scene.chart)
    return passes(document.workbook(), *node.persona, *node.episode)
               ? std::make_unique<EmotionDrag>(document, *scene.chart, node)
               : nullptr;
  if (isCard(node.row.kind)) return cardDrag(document, scene, node);
  if (isColumnEnd(scene, hit, from)) return columnWidthDrag(document, scene, node);
  if (node.part == Part::episodeTitle) return std::make_unique<EpisodeDrag>(document, scene, node);
  if (const auto lane = laneEndingAt(scene, from); lane && node.part == Part::laneLabel)
    return laneHeightDrag(document, scene, *lane);
  if (node.part == Part::laneLabel) return laneDrag(document, scene, node);
  if (node.part == Part::path) return pathDrag(document, scene, node);
  if (isPhaseEnd(scene, hit, from)) return phaseEndDrag(document, scene, node);
  return nullptr;
}

}  // namespace klantreis
