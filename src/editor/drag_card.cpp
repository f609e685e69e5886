#include <QCoreApplication>
#include <algorithm>

#include "editor/drags.h"
#include "klantreis/edit.h"
#include "klantreis/excerpt.h"
#include "klantreis/many.h"

namespace klantreis {

namespace {

/// A card, or all that are selected with it, before another one or last in a cell; also into another lane
/// that can have it.
class CardDrag final : public Drag {
  Q_DECLARE_TR_FUNCTIONS(CardDrag)

 public:
  CardDrag(Document& document, const Scene& scene, const Node& node)
      : m_document(document), m_scene(scene), m_card(node.row), m_lane(node.lane) {
    if (document.selection().contains(placeOf(node)))
      for (const Place& place : document.selection().places())
        if (isCard(place.row.kind)) m_cards.push_back(place.row);
    if (m_cards.empty()) m_cards = {m_card};
  }

  void moveTo(Point point) override {
    m_target.reset();
    const Column* column = columnAt(m_scene, point.x);
    if (column == nullptr) return;
    const auto lane = laneAt(point.y);
    const auto others = othersIn(column->episode, lane);
    const auto below = std::find_if(others.begin(), others.end(), [&](const Other& other) {
      return point.y < other.area.y + other.area.height / 2;
    });
    CardPlace place{.episode = column->episode, .lane = lane != m_lane ? lane : std::nullopt};
    if (below != others.end()) place.before = below->row;
    m_target = Target{place, lineAt(*column, others, below, lane)};
  }
  void drop(bool copy) override {
    if (!m_target) return;
    std::vector<RowRef> moved = m_cards;
    m_document.edit({copy ? tr("Copy card") : labelOfMove(), {}, std::nullopt}, [&](const Workbook& now) {
      Workbook next = now;
      for (RowRef& card : moved) {
        if (!copy) break;
        PutExcerpt copied = withDuplicate(next, m_ids, card);
        next = std::move(copied.workbook);
        card = copied.row;
      }
      return withCardsMoved(next, moved, m_target->place);
    });
    std::vector<Place> places;
    for (const RowRef& card : moved) places.push_back(placeOf(m_document.workbook(), card));
    m_document.selection().choose(std::move(places));
  }
  void cancel() override { m_target.reset(); }
  [[nodiscard]] std::vector<RowRef> carried() const override { return m_cards; }
  void paint(QPainter& painter, const QColor& colour) const override {
    if (m_target) paintLine(painter, m_target->line, colour);
  }

 private:
  struct Other {
    RowRef row;
    Rect area;
  };
  struct Target {
    CardPlace place;
    QLineF line;
  };

  [[nodiscard]] QString labelOfMove() const {
    if (m_cards.size() > 1) return tr("Move cards");
    return m_card.kind == EntityKind::touchpoint ? tr("Move touchpoint") : tr("Move card");
  }
  [[nodiscard]] bool isDragged(const RowRef& card) const {
    return std::find(m_cards.begin(), m_cards.end(), card) != m_cards.end();
  }

  /// The lane at that height when it holds such cards, else the one that the card is in.
  [[nodiscard]] std::optional<Id<Lane>> laneAt(double y) const {
    for (const LaneSpan& span : laneSpans(m_scene))
      if (y >= span.top && y < span.bottom && takes(span.lane)) return span.lane;
    return m_lane;
  }
  [[nodiscard]] bool takes(Id<Lane> id) const {
    const Lane* lane = m_document.workbook().lanes.find(id);
    if (lane == nullptr) return false;
    if (m_card.kind == EntityKind::remark) return lane->kind == LaneKind::remarks;
    const bool touchpoints = lane->kind == LaneKind::touchpoints || departmentOf(*lane);
    return m_card.kind == EntityKind::touchpoint && touchpoints;
  }

  [[nodiscard]] std::vector<Other> othersIn(Id<Episode> episode, std::optional<Id<Lane>> lane) const {
    std::vector<Other> others;
    for (const Hit& hit : allNodes(m_scene)) {
      const Node& node = unnumberedAt(m_scene, hit);
      if (node.row.kind == m_card.kind && !isDragged(node.row) && node.episode == episode &&
          node.lane == lane)
        others.push_back({node.row, hit.area});
    }
    return others;
  }
  [[nodiscard]] QLineF lineAt(const Column& column, const std::vector<Other>& others,
                              std::vector<Other>::const_iterator below, std::optional<Id<Lane>> lane) const {
    constexpr double gap = 3;
    const double y = below != others.end() ? below->area.y - gap
                     : others.empty()      ? topOf(column.episode, lane)
                                           : others.back().area.bottom() + gap;
    return {column.x, y, column.x + column.width, y};
  }
  /// Of an empty cell, or of the card itself where it is the only one.
  [[nodiscard]] double topOf(Id<Episode> episode, std::optional<Id<Lane>> lane) const {
    for (const Hit& hit : allNodes(m_scene)) {
      const Node& node = unnumberedAt(m_scene, hit);
      if (node.lane == lane && node.episode == episode) return hit.area.y;
    }
    return 0;
  }

  Document& m_document;
  const Scene& m_scene;
  RowRef m_card;
  std::vector<RowRef> m_cards;  // that one among them
  std::optional<Id<Lane>> m_lane;
  RandomIds m_ids;
  std::optional<Target> m_target;
};

}  // namespace

std::unique_ptr<Drag> cardDrag(Document& document, const Scene& scene, const Node& node) {
  return std::make_unique<CardDrag>(document, scene, node);
}

}  // namespace klantreis
