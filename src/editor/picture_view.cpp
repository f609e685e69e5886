#include "editor/picture_view.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>

#include "editor/strings.h"

namespace klantreis {

namespace {
constexpr int roundSize = 96;
constexpr int wholeWidth = 240;
constexpr int wholeHeight = 160;
}  // namespace

PictureView::PictureView(Form form, QWidget* parent) : QWidget(parent), m_form(form) {
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  connect(&m_pictures, &ScreenPictures::arrived, this, [this] { update(); });
}

void PictureView::showPicture(const Picture* picture) {
  m_content = picture == nullptr ? Bytes() : picture->content;
  setVisible(picture != nullptr);
  setAccessibleName(picture == nullptr || picture->alternative.empty() ? tr("Picture")
                                                                       : toQt(picture->alternative));
  update();
}

QSize PictureView::sizeHint() const {
  return m_form == Form::round ? QSize(roundSize, roundSize) : QSize(wholeWidth, wholeHeight);
}

void PictureView::paintEvent(QPaintEvent*) {
  const QImage image = m_pictures.image(m_content, static_cast<int>(width() * devicePixelRatioF()));
  if (image.isNull()) return;
  const bool round = m_form == Form::round;
  QRect area(QPoint(),
             image.size().scaled(size(), round ? Qt::KeepAspectRatioByExpanding : Qt::KeepAspectRatio));
  if (round) area.moveCenter(rect().center());
  QPainter painter(this);
  painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
  QPainterPath outline;
  const double radius = round ? width() / 2.0 : 4;
  outline.addRoundedRect(round ? rect() : area, radius, radius);
  painter.setClipPath(outline);
  painter.drawImage(area, image);
}

}  // namespace klantreis
