#include "editor/presentation.h"

#include <QAccessible>
#include <QApplication>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScreen>
#include <QStyle>
#include <QWheelEvent>
#include <QWindow>
#include <algorithm>
#include <cmath>

#include "editor/document.h"
#include "editor/strings.h"
#include "render/today.h"
#include "render/words_qt.h"

namespace klantreis {

namespace {

constexpr double air = 24;  // around what is shown, in units of the map
constexpr double closer = 1.25;
constexpr double smallest = 0.05;
constexpr double largest = 2.5;       // pixels for a unit: larger helps nobody
constexpr float dimmed = 0.78F;       // of the paper over what is not spoken of
constexpr int flightTime = 350;       // milliseconds from stop to stop
constexpr int idleTime = 4000;        // milliseconds
constexpr double laserSize = 11;      // pixels
constexpr double captionHeight = 34;  // pixels

/// The screen after the one of the widget; the same where there is only one.
QScreen* nextScreen(const QWidget& widget) {
  const auto screens = QGuiApplication::screens();
  return screens[(screens.indexOf(widget.screen()) + 1) % screens.size()];
}

}  // namespace

Presentation::Presentation(Document& document, const TextMeasure& measure, ThemeName theme, QWidget* window)
    : QWidget(window, Qt::Window), m_document(document), m_measure(measure), m_theme(theme) {
  setAttribute(Qt::WA_DeleteOnClose);
  setAttribute(Qt::WA_OpaquePaintEvent);
  setWindowTitle(tr("Presentation"));
  setAccessibleName(tr("Presentation"));
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  m_flight.setDuration(style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0 ? flightTime : 0);
  m_flight.setEasingCurve(QEasingCurve::InOutCubic);
  connect(&m_flight, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
    m_view = value.toRectF();
    update();
  });
  m_idle.setSingleShot(true);
  m_idle.setInterval(idleTime);
  connect(&m_idle, &QTimer::timeout, this, [this] {
    m_keysShown = false;
    setCursor(Qt::BlankCursor);
    update();
  });
  connect(m_pictures.get(), &ScreenPictures::arrived, this, [this] { update(); });
  connect(&document, &Document::changed, this, &Presentation::layOut);
  connect(&document, &Document::filtered, this, &Presentation::layOut);
  connect(&document.selection(), &Selection::changed, this, &Presentation::layOut);
  layOut();
}

void Presentation::start() {
  setGeometry(nextScreen(*parentWidget())->geometry());
  showFullScreen();
  activateWindow();
  setFocus();
  tellKeys();
}

void Presentation::goTo(Id<Episode> episode) {
  const auto found =
      std::find_if(m_stops.begin(), m_stops.end(), [&](const Stop& stop) { return stop.episode == episode; });
  if (found != m_stops.end()) show(static_cast<std::size_t>(found - m_stops.begin()));
}

// ---- stops

void Presentation::layOut() {
  const auto journey = m_document.selection().journey();
  const Journey* row = journey ? m_document.workbook().journeys.find(*journey) : nullptr;
  if (row == nullptr) return;  // the file is being replaced
  const LayoutOptions options{.journey = *journey, .today = today(), .showIdeal = row->showIdeal};
  m_scene = klantreis::layout(m_document.shown(), options, m_measure, *wordsFor(row->language));
  m_stops = stopsOf(m_scene, m_by);
  m_at = std::min(m_at, m_stops.size() - 1);
  m_flight.stop();
  m_view = viewOf(stop().area);
  update();
}

void Presentation::stepBy(int stops) {
  const auto last = static_cast<int>(m_stops.size()) - 1;
  show(static_cast<std::size_t>(std::clamp(static_cast<int>(m_at) + stops, 0, last)));
}

void Presentation::walkBy(StopBy by) {
  m_by = by;
  m_stops = stopsOf(m_scene, by);
  show(std::min<std::size_t>(1, m_stops.size() - 1));
}

void Presentation::show(std::size_t stop) {
  m_at = stop;
  m_black = false;
  setAccessibleDescription(toQt(m_stops[stop].name));
  QAccessibleEvent told(this, QAccessible::DescriptionChanged);
  QAccessible::updateAccessibility(&told);
  flyTo(viewOf(m_stops[stop].area));
}

void Presentation::flyTo(const QRectF& view) {
  m_flight.stop();
  m_flight.setStartValue(m_view);
  m_flight.setEndValue(view);
  m_flight.start();
}

/// All of the area in the middle of the screen, as large as it goes.
QRectF Presentation::viewOf(const Rect& area) const {
  const QRectF wanted = QRectF(area.x, area.y, area.width, area.height).adjusted(-air, -air, air, air);
  const double scale = std::min({width() / wanted.width(), height() / wanted.height(), largest});
  QRectF view(0, 0, width() / scale, height() / scale);
  view.moveCenter(wanted.center());
  return view;
}

QRectF Presentation::view() const {
  return m_flight.state() == QAbstractAnimation::Running ? m_flight.endValue().toRectF() : m_view;
}

/// What is at the point of the screen stays there.
void Presentation::zoomBy(double factor, QPointF at) {
  m_view = view();
  m_flight.stop();
  const double now = std::clamp(scale() * factor, smallest, largest);
  const QPointF fixed = m_view.topLeft() + at / scale();
  m_view = QRectF(fixed - at / now, QSizeF(width(), height()) / now);
  update();
}

void Presentation::useNextScreen() {
  const QRect there = nextScreen(*this)->geometry();
  showNormal();
  setGeometry(there);
  showFullScreen();
}

void Presentation::tellKeys() {
  m_keysShown = true;
  unsetCursor();
  m_idle.start();
  update();
}

// ---- keys and mouse

void Presentation::keyPressEvent(QKeyEvent* event) {
  if (!turn(*event) && !choose(*event)) QWidget::keyPressEvent(event);
}

/// To another stop.
bool Presentation::turn(const QKeyEvent& event) {
  switch (event.key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_Space:
    case Qt::Key_PageDown:
    case Qt::Key_Return:
    case Qt::Key_Enter:
      stepBy(1);
      return true;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_Backspace:
    case Qt::Key_PageUp:
      stepBy(-1);
      return true;
    case Qt::Key_Home:
    case Qt::Key_0:
      show(0);
      return true;
    case Qt::Key_End:
      show(m_stops.size() - 1);
      return true;
    default:
      return false;
  }
}

/// How it is shown.
bool Presentation::choose(const QKeyEvent& event) {
  switch (event.key()) {
    case Qt::Key_1:
      walkBy(StopBy::episode);
      break;
    case Qt::Key_2:
      walkBy(StopBy::phase);
      break;
    case Qt::Key_3:
      walkBy(StopBy::lane);
      break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
      zoomBy(closer, rect().center());
      break;
    case Qt::Key_Minus:
      zoomBy(1 / closer, rect().center());
      break;
    case Qt::Key_B:
    case Qt::Key_Period:
      m_black = !m_black;
      break;
    case Qt::Key_L:
      m_laser = !m_laser;
      break;
    case Qt::Key_S:
      useNextScreen();
      break;
    case Qt::Key_H:
    case Qt::Key_Question:
      tellKeys();
      break;
    case Qt::Key_Escape:
    case Qt::Key_F5:
      close();
      return true;
    default:
      return false;
  }
  update();
  return true;
}

void Presentation::mousePressEvent(QMouseEvent* event) { m_pressed = m_mouse = event->position(); }

/// With the left button down the map moves along.
void Presentation::mouseMoveEvent(QMouseEvent* event) {
  const QPointF moved = event->position() - m_mouse;
  const bool far =
      !m_pressed || (event->position() - *m_pressed).manhattanLength() > QApplication::startDragDistance();
  if ((event->buttons() & Qt::LeftButton) != 0 && far) {
    m_view = view();
    m_flight.stop();
    m_view.translate(-moved / scale());
    m_pressed.reset();
  }
  m_mouse = event->position();
  if (m_laser) {
    setCursor(Qt::BlankCursor);
    update();
  } else {
    tellKeys();
  }
}

void Presentation::mouseReleaseEvent(QMouseEvent* event) {
  if (m_pressed) stepBy(event->button() == Qt::LeftButton ? 1 : -1);
  m_pressed.reset();
}

void Presentation::wheelEvent(QWheelEvent* event) {
  constexpr double notch = 120;  // Qt's units
  zoomBy(std::pow(closer, event->angleDelta().y() / notch), event->position());
}

void Presentation::resizeEvent(QResizeEvent*) {
  m_flight.stop();
  m_view = viewOf(stop().area);
}

// ---- painting

void Presentation::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  if (m_black) {
    painter.fillRect(rect(), Qt::black);
    return;
  }
  painter.setRenderHint(QPainter::Antialiasing);
  paintMap(painter);
  paintCaption(painter);
  if (m_laser) paintLaser(painter);
}

void Presentation::paintMap(QPainter& painter) {
  const QTransform toScreen = QTransform::fromScale(scale(), scale()).translate(-m_view.x(), -m_view.y());
  painter.fillRect(rect(), colour(m_theme, Ink::paper));
  painter.save();
  painter.setTransform(toScreen, true);
  m_painter.paint(painter, m_scene, m_theme, m_view);
  painter.restore();
  if (m_at > 0) paintDimmed(painter, toScreen);
}

/// What is not spoken of stands back.
void Presentation::paintDimmed(QPainter& painter, const QTransform& toScreen) const {
  const Rect& area = stop().area;
  QPainterPath around;
  around.addRect(rect());
  QPainterPath spoken;
  spoken.addRoundedRect(
      toScreen.mapRect(QRectF(area.x, area.y, area.width, area.height).adjusted(-6, -6, 6, 6)), 10, 10);
  QColor paper = colour(m_theme, Ink::paper);
  paper.setAlphaF(dimmed);
  painter.fillPath(around.subtracted(spoken), paper);
}

/// Where we are, and for a while which keys there are.
void Presentation::paintCaption(QPainter& painter) const {
  QString text = tr("%1 of %2").arg(m_at).arg(m_stops.size() - 1);
  if (m_at == 0) text.clear();
  const QString keys = tr(
      "Next: → or Space   Back: ←   Episodes, phases, lanes: 1 2 3   Whole map: 0   Zoom: + −   Laser: L   "
      "Black: B   Screen: S   End: Esc");
  const QString shown = !m_keysShown ? text : text.isEmpty() ? keys : text + QStringLiteral("   ·   ") + keys;
  if (shown.isEmpty()) return;
  QRectF box(0, 0, painter.fontMetrics().horizontalAdvance(shown) + captionHeight, captionHeight);
  box.moveCenter({width() / 2.0, height() - captionHeight});
  painter.setPen(Qt::NoPen);
  painter.setBrush(colour(m_theme, Ink::text));
  painter.drawRoundedRect(box, captionHeight / 2, captionHeight / 2);
  painter.setPen(colour(m_theme, Ink::paper));
  painter.drawText(box, Qt::AlignCenter, shown);
}

void Presentation::paintLaser(QPainter& painter) const {
  QRadialGradient glow(m_mouse, laserSize);
  const QColor red = colour(m_theme, Ink::pain);
  QColor faint = red;
  faint.setAlpha(0);
  glow.setColorAt(0, red);
  glow.setColorAt(0.45, red);
  glow.setColorAt(1, faint);
  painter.setPen(Qt::NoPen);
  painter.setBrush(glow);
  painter.drawEllipse(m_mouse, laserSize, laserSize);
}

}  // namespace klantreis
