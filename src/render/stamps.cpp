#include "render/stamps.h"

#include <QPainter>
#include <algorithm>
#include <array>
#include <cmath>

namespace klantreis {

namespace {

constexpr double largestBox = 400;  // pixels
constexpr double largestSign = 64;  // units and pixels: what is larger is a curve, of which there are no two
constexpr qsizetype mostKept = 3'000;
constexpr std::size_t mostBlocks = 2'000;

void append(QByteArray& key, double value) {
  const auto number = static_cast<float>(value);
  key.append(reinterpret_cast<const char*>(&number), sizeof number);
}

void append(QByteArray& key, const Stroke& stroke) {
  append(key, stroke.width);
  append(key, stroke.dashOffset);
  key.append(static_cast<char>(stroke.ink)).append(static_cast<char>(stroke.dash));
}

QRectF around(const QRectF& rect, const Stroke& stroke) {
  const double reach = stroke.ink == Ink::none ? 0 : stroke.width / 2;
  return rect.adjusted(-reach, -reach, reach, reach);
}

std::size_t pointsOf(PathStep::Kind kind) {
  if (kind == PathStep::Kind::close) return 0;
  return kind == PathStep::Kind::curve ? 3 : 1;
}

QRectF inkOf(const Shape& shape) {
  double left = 1e9;
  double top = 1e9;
  double right = -1e9;
  double bottom = -1e9;
  for (const PathStep& step : shape.steps) {
    for (std::size_t i = 0; i < pointsOf(step.kind); ++i) {
      left = std::min(left, step.points[i].x);
      right = std::max(right, step.points[i].x);
      top = std::min(top, step.points[i].y);
      bottom = std::max(bottom, step.points[i].y);
    }
  }
  return around({QPointF(left, top), QPointF(right, bottom)}, shape.stroke);
}

QRectF inkOf(const Box& box) {
  return around({box.rect.x, box.rect.y, box.rect.width, box.rect.height}, box.stroke);
}

/// All that it looks like, but for its place.
QByteArray keyOf(const Box& box) {
  QByteArray key;
  key.reserve(40);
  append(key, box.rect.width);
  append(key, box.rect.height);
  append(key, box.radius);
  append(key, box.stroke);
  return key.append(static_cast<char>(box.fill));
}

QByteArray keyOf(const Shape& shape, const QRectF& ink) {
  QByteArray key;
  key.reserve(static_cast<qsizetype>(shape.steps.size() * 25 + 32));
  for (const PathStep& step : shape.steps) {
    key.append(static_cast<char>(step.kind));
    for (std::size_t i = 0; i < pointsOf(step.kind); ++i) {
      append(key, step.points[i].x - ink.x());
      append(key, step.points[i].y - ink.y());
    }
  }
  append(key, shape.fillOpacity);
  append(key, shape.stroke);
  return key.append(static_cast<char>(shape.fill));
}

}  // namespace

const std::vector<Stamps::Look>& Stamps::looksOf(const std::shared_ptr<const Block>& block) {
  if (m_looks.size() > mostBlocks) *this = {};
  BlockLooks& known = m_looks[block.get()];
  if (known.of.lock() == block) return known.looks;
  known = {block, {}};
  known.looks.reserve(block->items.size());
  for (const Item& item : block->items) known.looks.push_back(lookOf(item));
  return known.looks;
}

Stamps::Look Stamps::lookOf(const Item& item) {
  if (const auto* box = std::get_if<Box>(&item)) return {inkOf(*box), numberOf(keyOf(*box)), largestBox};
  const auto* shape = std::get_if<Shape>(&item);
  if (shape == nullptr) return {};
  const QRectF ink = inkOf(*shape);
  if (ink.width() > largestSign || ink.height() > largestSign) return {ink};
  return {ink, numberOf(keyOf(*shape, ink)), largestSign};
}

int Stamps::numberOf(const QByteArray& key) {
  const auto known = m_numbers.constFind(key);
  return known != m_numbers.constEnd() ? *known : *m_numbers.insert(key, static_cast<int>(m_numbers.size()));
}

bool Stamps::put(QPainter& painter, const Look& look, const Draw& draw) {
  const QTransform world = painter.worldTransform();
  const QRectF area = world.mapRect(look.ink);
  if (look.number < 0 || area.width() > look.largest || area.height() > look.largest) return false;
  const double ratio = painter.device()->devicePixelRatio();
  if (m_stamps.size() > mostKept) m_stamps.clear();
  const std::pair key(look.number, world.m11() * ratio);
  auto stamp = m_stamps.find(key);
  if (stamp == m_stamps.end()) stamp = m_stamps.insert(key, drawn(painter, area, draw));
  // Halves all go one way, whatever the last digits say, so that scrolling changes nothing.
  const auto whole = [ratio](double pixels) { return std::floor(pixels * ratio + 0.5 + 1e-6) / ratio; };
  painter.setWorldTransform({});
  painter.drawPixmap(QPointF(whole(area.x() - 1), whole(area.y() - 1)), *stamp);
  painter.setWorldTransform(world);
  return true;
}

/// A pixel of room on every side, and the ink from a whole pixel on.
QPixmap Stamps::drawn(const QPainter& painter, const QRectF& area, const Draw& draw) const {
  const double ratio = painter.device()->devicePixelRatio();
  QPixmap pixmap((QSizeF(area.size() + QSizeF(3, 3)) * ratio).toSize());
  pixmap.setDevicePixelRatio(ratio);
  pixmap.fill(Qt::transparent);
  QPainter stamper(&pixmap);
  stamper.setRenderHints(painter.renderHints());
  const QTransform world = painter.worldTransform();
  stamper.setWorldTransform(world * QTransform::fromTranslate(1 - area.x(), 1 - area.y()));
  draw(stamper);
  return pixmap;
}

}  // namespace klantreis
