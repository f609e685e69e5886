#include "render/stamps.h"

#include <QPainter>
#include <algorithm>
#include <array>
#include <cmath>

namespace klantreis {

namespace {

constexpr double largest = 400;     // pixels
constexpr double largestSign = 64;  // what is larger is a curve, of which there are no two
constexpr qsizetype mostKept = 3'000;

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

}  // namespace

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

bool Stamps::put(QPainter& painter, const Box& box, const Draw& draw) {
  Look look{{}, around({box.rect.x, box.rect.y, box.rect.width, box.rect.height}, box.stroke)};
  look.key.reserve(40);
  append(look.key, box.rect.width);
  append(look.key, box.rect.height);
  append(look.key, box.radius);
  append(look.key, box.stroke);
  look.key.append(static_cast<char>(box.fill));
  return put(painter, look, draw);
}

bool Stamps::put(QPainter& painter, const Shape& shape, const Draw& draw) {
  Look look{{}, inkOf(shape)};
  const QRectF onScreen = painter.worldTransform().mapRect(look.area);
  if (onScreen.width() > largestSign || onScreen.height() > largestSign) return false;
  look.key.reserve(static_cast<qsizetype>(shape.steps.size() * 25 + 32));
  for (const PathStep& step : shape.steps) {
    look.key.append(static_cast<char>(step.kind));
    for (std::size_t i = 0; i < pointsOf(step.kind); ++i) {
      append(look.key, step.points[i].x - look.area.x());
      append(look.key, step.points[i].y - look.area.y());
    }
  }
  append(look.key, shape.fillOpacity);
  append(look.key, shape.stroke);
  look.key.append(static_cast<char>(shape.fill));
  return put(painter, look, draw);
}

bool Stamps::put(QPainter& painter, const Look& look, const Draw& draw) {
  const QTransform world = painter.worldTransform();
  const QRectF area = world.mapRect(look.area);
  if (area.width() > largest || area.height() > largest) return false;
  const double ratio = painter.device()->devicePixelRatio();
  QByteArray key = look.key;
  append(key, world.m11() * ratio);
  if (m_stamps.size() > mostKept) m_stamps.clear();
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
