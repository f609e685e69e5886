#include "graphics_map.h"

#include <QGraphicsItem>
#include <QPainter>
#include <QScrollBar>
#include <QStaticText>
#include <QStyleOptionGraphicsItem>
#include <cmath>
#include <vector>

#include "render/fonts.h"
#include "render/paint.h"

namespace klantreis::bench {

namespace {

constexpr double leastText = 0.4;  // zoom

struct CardText {
  QPointF topLeft;
  QStaticText text;
  QFont font;
  QColor colour;
};

struct CardBox {
  QRectF rect;
  double radius = 0;
  QBrush fill;
  QPen edge;
};

/// The boxes and texts of one card; signs and curves are left out.
class CardItem final : public QGraphicsItem {
 public:
  CardItem(const Block& block, const Rect& area) : m_area(area.x, area.y, area.width, area.height) {
    for (const Item& item : block.items) {
      if (const auto* box = std::get_if<Box>(&item); box != nullptr && within(box->rect)) add(*box);
      if (const auto* line = std::get_if<TextLine>(&item); line != nullptr && within(line->area()))
        add(*line);
    }
  }

  [[nodiscard]] QRectF boundingRect() const override { return m_area; }

  void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*) override {
    const bool small = option->levelOfDetailFromTransform(painter->worldTransform()) < leastText;
    for (const CardBox& box : m_boxes) {
      if (small) {
        painter->fillRect(box.rect, box.fill);
        continue;
      }
      painter->setPen(box.edge);
      painter->setBrush(box.fill);
      painter->drawRoundedRect(box.rect, box.radius, box.radius);
    }
    if (small) return;
    for (const CardText& text : m_texts) {
      painter->setPen(text.colour);
      painter->setFont(text.font);
      painter->drawStaticText(text.topLeft, text.text);
    }
  }

 private:
  [[nodiscard]] bool within(const Rect& rect) const {
    return m_area.contains(QPointF(rect.x + rect.width / 2, rect.y + rect.height / 2));
  }
  void add(const Box& box) {
    const auto inkColour = [](Ink ink) { return colour(ThemeName::light, ink); };
    m_boxes.push_back(
        {QRectF(box.rect.x, box.rect.y, box.rect.width, box.rect.height), box.radius,
         box.fill == Ink::none ? QBrush(Qt::NoBrush) : QBrush(inkColour(box.fill)),
         box.stroke.ink == Ink::none ? QPen(Qt::NoPen) : QPen(inkColour(box.stroke.ink), box.stroke.width)});
  }
  void add(const TextLine& line) {
    CardText text{{line.area().x, line.area().y},
                  QStaticText(QString::fromStdString(line.text)),
                  widgetFont(line.font, line.font.size),
                  colour(ThemeName::light, line.ink)};
    text.text.setTextFormat(Qt::PlainText);
    text.text.prepare({}, text.font);
    m_texts.push_back(std::move(text));
  }

  QRectF m_area;
  std::vector<CardBox> m_boxes;
  std::vector<CardText> m_texts;
};

}  // namespace

GraphicsMap::GraphicsMap(const Scene& scene) {
  m_cards.setSceneRect(0, 0, scene.size.width, scene.size.height);
  m_cards.setBackgroundBrush(colour(ThemeName::light, Ink::paper));
  for (const PlacedBlock& placed : scene.blocks) {
    for (const Node& node : placed.block->nodes) {
      auto* card = new CardItem(*placed.block, node.area);
      card->setPos(placed.offset.x, placed.offset.y);
      m_cards.addItem(card);
    }
  }
  setScene(&m_cards);
  setFrameShape(QFrame::NoFrame);
  setRenderHint(QPainter::Antialiasing);
  setTransformationAnchor(AnchorViewCenter);
  setOptimizationFlags(DontSavePainterState | DontAdjustForAntialiasing);
  setCacheMode(CacheBackground);
}

void GraphicsMap::scrollBy(QPointF pixels) {
  horizontalScrollBar()->setValue(horizontalScrollBar()->value() + static_cast<int>(std::lround(pixels.x())));
  verticalScrollBar()->setValue(verticalScrollBar()->value() + static_cast<int>(std::lround(pixels.y())));
}

void GraphicsMap::zoomTo(double zoom) { setTransform(QTransform::fromScale(zoom, zoom)); }

}  // namespace klantreis::bench
