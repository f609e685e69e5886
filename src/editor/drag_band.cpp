// A rectangle that is drawn around what shall be selected.
#include <QPainter>
#include <algorithm>

#include "editor/drags.h"
#include "editor/removal.h"
#include "klantreis/edit.h"

namespace klantreis {

namespace {

class BandDrag final : public Drag {
 public:
  BandDrag(Document& document, const Scene& scene, Point from)
      : m_document(document), m_scene(scene), m_from(from), m_to(from) {}

  void moveTo(Point point) override { m_to = point; }
  /// The cards that it touches, or where there are none the episodes.
  void drop(bool) override {
    std::vector<Place> cards;
    std::vector<Place> episodes;
    for (const Hit& hit : allNodes(m_scene)) {
      const Node& node = unnumberedAt(m_scene, hit);
      if (!touches(hit.area) || shownBy(node.part) != node.row.kind) continue;
      if (isCard(node.row.kind)) cards.push_back(placeOf(node));
      if (node.part == Part::episodeTitle) episodes.push_back(placeOf(node));
    }
    m_document.selection().choose(cards.empty() ? episodes : cards);
  }
  void cancel() override { m_to = m_from; }
  void paint(QPainter& painter, const QColor& colour) const override {
    QColor ground = colour;
    ground.setAlphaF(groundAlpha);
    painter.setPen(QPen(colour, 1));
    painter.setBrush(ground);
    painter.drawRect(QRectF(QPointF(m_from.x, m_from.y), QPointF(m_to.x, m_to.y)).normalized());
  }

 private:
  static constexpr float groundAlpha = 0.12F;

  [[nodiscard]] bool touches(const Rect& area) const {
    return area.x < std::max(m_from.x, m_to.x) && area.right() > std::min(m_from.x, m_to.x) &&
           area.y < std::max(m_from.y, m_to.y) && area.bottom() > std::min(m_from.y, m_to.y);
  }

  Document& m_document;
  const Scene& m_scene;
  Point m_from;
  Point m_to;
};

}  // namespace

std::unique_ptr<Drag> bandDrag(Document& document, const Scene& scene, Point from) {
  return std::make_unique<BandDrag>(document, scene, from);
}

}  // namespace klantreis
