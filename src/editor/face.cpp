#include "editor/face.h"

#include <QPainter>

#include "editor/field_widgets.h"
#include "render/paint.h"

namespace klantreis {

namespace {
constexpr int side = 28;  // some shapes are larger than the circle they look as large as
}

Face::Face(QWidget* parent) : QWidget(parent) { setFixedSize(side, side); }

void Face::showFace(std::shared_ptr<const Block> face) {
  m_face = std::move(face);
  update();
}

void Face::paintEvent(QPaintEvent*) {
  if (!m_face) return;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.translate(side / 2.0, side / 2.0);
  ScenePainter().paintBlock(painter, *m_face, themeOf(*this), QRectF(-side, -side, 2 * side, 2 * side));
}

}  // namespace klantreis
