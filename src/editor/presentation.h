// The map on a whole screen, for a room: step by step through its episodes, phases or lanes, with keys that
// clickers send too. It shows the document as it is and follows it while it changes, but edits nothing.
#pragma once

#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>
#include <memory>
#include <optional>
#include <vector>

#include "editor/screen_pictures.h"
#include "editor/stops.h"
#include "klantreis/layout.h"
#include "render/paint.h"

namespace klantreis {

class Document;

class Presentation final : public QWidget {
  Q_OBJECT

 public:
  /// A window of its own above `window`, which keeps it.
  Presentation(Document& document, const TextMeasure& measure, ThemeName theme, QWidget* window);

  /// Full screen, on another screen than the window's where there is one.
  void start();
  /// At the episode, if the journey has it.
  void goTo(Id<Episode> episode);

  [[nodiscard]] const Stop& stop() const { return m_stops[m_at]; }
  [[nodiscard]] StopBy by() const { return m_by; }
  /// The part of the scene that fills the screen, or will when it has come there.
  [[nodiscard]] QRectF view() const;
  [[nodiscard]] bool black() const { return m_black; }
  [[nodiscard]] bool laser() const { return m_laser; }

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;

 private:
  void layOut();
  void stepBy(int stops);
  void walkBy(StopBy by);
  void show(std::size_t stop);
  void flyTo(const QRectF& view);
  void zoomBy(double factor, QPointF at);
  [[nodiscard]] double scale() const { return width() / m_view.width(); }
  void useNextScreen();
  void tellKeys();
  bool turn(const QKeyEvent& event);
  bool choose(const QKeyEvent& event);
  [[nodiscard]] QRectF viewOf(const Rect& area) const;
  void paintMap(QPainter& painter);
  void paintDimmed(QPainter& painter, const QTransform& toScreen) const;
  void paintCaption(QPainter& painter) const;
  void paintLaser(QPainter& painter) const;

  Document& m_document;
  const TextMeasure& m_measure;
  ThemeName m_theme;
  std::shared_ptr<ScreenPictures> m_pictures = std::make_shared<ScreenPictures>();
  ScenePainter m_painter{m_pictures};
  Scene m_scene;
  std::vector<Stop> m_stops{{}};  // never empty
  std::size_t m_at = 0;
  StopBy m_by = StopBy::episode;
  QRectF m_view;  // the part of the scene that fills the screen
  QVariantAnimation m_flight;
  QTimer m_idle;  // hides the mouse and the keys' names
  QPointF m_mouse;
  std::optional<QPointF> m_pressed;  // until it is known whether that is a click
  bool m_keysShown = true;
  bool m_black = false;
  bool m_laser = false;
};

}  // namespace klantreis
