// The map on its desk: shows the picture of the journey that is selected, and turns keys and the mouse into
// selections and edits of the Document. It owns no content: everything it shows is layout() of the workbook.
#pragma once

#include <QAbstractScrollArea>
#include <QRegion>
#include <QTimer>
#include <chrono>
#include <memory>
#include <optional>
#include <vector>

#include "editor/canvas_view.h"
#include "editor/document.h"
#include "editor/find_places.h"
#include "editor/in_place_editor.h"
#include "editor/pointer.h"
#include "editor/screen_pictures.h"
#include "editor/touch.h"
#include "editor/walk.h"
#include "klantreis/layout.h"
#include "klantreis/scene_index.h"
#include "klantreis/theme.h"
#include "klantreis/words.h"
#include "render/paint.h"

namespace klantreis {

class Canvas final : public QAbstractScrollArea {
  Q_OBJECT

 public:
  Canvas(Document& document, const TextMeasure& measure, QWidget* parent = nullptr);

  [[nodiscard]] const Scene& scene() const { return m_scene; }
  /// All nodes in reading order; indices below are into them. Gathered when first asked for.
  [[nodiscard]] const std::vector<Hit>& nodes() const;
  [[nodiscard]] std::size_t nodeCount() const { return m_index.nodeCount(); }
  [[nodiscard]] Node node(std::size_t index) const { return nodeAt(m_scene, hit(index)); }
  [[nodiscard]] Hit hit(std::size_t index) const { return m_index.hitOf(index); }
  [[nodiscard]] Rect areaOf(std::size_t index) const { return hit(index).area; }
  [[nodiscard]] std::optional<std::size_t> indexOf(const Place& wanted) const;
  /// The selected node.
  [[nodiscard]] std::optional<std::size_t> current() const;
  [[nodiscard]] std::optional<std::size_t> indexAt(Point point) const { return m_index.nodeAt(point); }
  /// As indexAt; where nothing is, or a column of the chart, what is nearest within reach of a finger.
  [[nodiscard]] std::optional<std::size_t> indexNear(Point point, double reach) const;
  [[nodiscard]] Place place(std::size_t index) const { return placeOf(unnumberedAt(m_scene, hit(index))); }
  [[nodiscard]] const CanvasView& view() const { return m_view; }
  [[nodiscard]] Document& document() { return m_document; }

  void select(const Place& place);
  /// What is under the mouse: the map stays there.
  void pick(const Place& place);
  void makeVisible(std::size_t index);
  /// As if Enter was pressed at the selected node.
  void wantEdit(const QString& typed = {}) { Q_EMIT editWanted(typed); }
  /// Edits the text of the selected node in place, with `typed` after it.
  /// False where there is none.
  bool editCurrent(const QString& typed = {});
  /// Where a text is being typed, and what it is by now; nothing while it is what stands there.
  struct OpenText {
    Place place;
    QString text;
  };
  [[nodiscard]] std::optional<OpenText> openText() const;
  /// As it was when it was open before. False where there is no such place.
  bool reopen(const OpenText& open);
  /// Keeps a text that is being typed. False when it cannot be kept: then it is open again.
  bool finishEditing() {
    m_editor->commit();
    return !m_editor->active();
  }
  /// To type what a double click or tap there means.
  void openAt(QPointF at, double reach);
  /// A text is open at that point of the viewport.
  [[nodiscard]] bool typesAt(QPointF at) const;
  /// A text is open: one that was refused stays so.
  [[nodiscard]] bool editing() const { return m_editor->active(); }
  [[nodiscard]] Pointer& pointer() { return m_pointer; }
  /// To what lies below the selected node.
  void stepDown();

  /// What was found, drawn on a ground of its own.
  void mark(MarkedPlaces places);
  void setTheme(ThemeName theme);
  /// The point of the viewport stays where it is on the map.
  void setZoom(double zoom, QPointF anchor);
  void zoomBy(int steps);
  void zoomTo(double zoom);
  void zoomToFit();
  void zoomToSelection();
  /// As wide as the window, unless that is too small to read.
  void zoomToRead();
  void scrollBy(QPointF pixels);
  /// Draws the outlines of what is selected and under the mouse where they are now.
  void updateMarks();

 Q_SIGNALS:
  void zoomChanged(double zoom);
  /// The user wants to type at the selected node, and may have begun to.
  void editWanted(const QString& typed);
  /// A score for the selected emotion, from 1 at the bottom of the scale to 5 at the top.
  void scoreWanted(int fifth);
  /// Selected cards are dragged out of the map; it is over when this returns.
  void carriedOut();
  /// Or there is none any more.
  void openTextChanged();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void scrollContentsBy(int dx, int dy) override;
  void wheelEvent(QWheelEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void keyReleaseEvent(QKeyEvent* event) override;
  void inputMethodEvent(QInputMethodEvent* event) override;
  [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
  void leaveEvent(QEvent* event) override;
  bool viewportEvent(QEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  bool focusNextPrevChild(bool next) override;

 private:
  /// What the zoom follows when the window changes size.
  enum class Fit { none, whole, toRead };
  void follow(Fit fit);
  [[nodiscard]] std::optional<std::size_t> selectedInSight() const;
  void layOut();
  void onChange();
  void followFeeling();
  [[nodiscard]] std::optional<Id<Persona>> leadingPersona() const;
  void updateScrollBars();
  void shift(QPoint pixels);
  void onSelection();
  void reveal();
  void commitText(const QString& text, InPlaceEditor::Then then);
  bool step(const QKeyEvent& event);
  bool extend(int key);
  void stepTo(Arrow direction, bool toEnd);
  [[nodiscard]] InPlaceEditor::Spot spotOf(std::size_t index) const;
  [[nodiscard]] QString hintAt(const Node& at) const;
  [[nodiscard]] InPlaceEditor::Spot spotOfWord(const Rect& column) const;
  [[nodiscard]] Scene laidOut(const Journey& journey);
  void replace(Scene scene, bool another);
  [[nodiscard]] std::size_t numberOf(const Place& place) const;
  [[nodiscard]] int reachBeyondBlocks() const;
  [[nodiscard]] QRect onScreen(const Scene& scene, std::size_t block) const;
  [[nodiscard]] QRegion areaOf(const std::vector<std::size_t>& blocks, const Scene& next) const;
  void findOthers();
  [[nodiscard]] QRegion markArea() const;
  void paint(QPainter& painter, const QRect& exposed);
  void paintPaper(QPainter& painter, const QRect& exposed) const;
  void paintMap(QPainter& painter, const QRect& exposed);
  void paintLater(const std::vector<std::size_t>& blocks, const QRect& exposed);
  void paintFound(QPainter& painter, const std::vector<std::size_t>& blocks) const;
  void paintMarks(QPainter& painter) const;

  Document& m_document;
  const TextMeasure& m_measure;
  std::shared_ptr<ScreenPictures> m_pictures = std::make_shared<ScreenPictures>();
  ScenePainter m_painter{m_pictures};
  Scene m_scene;
  std::optional<Id<Journey>> m_shown;    // whose picture m_scene is
  std::optional<Id<Persona>> m_persona;  // whose markers are drawn; else the first that has some
  std::unique_ptr<Words> m_words;        // in the language of that journey
  std::unique_ptr<Layouter> m_layouter;  // with those words
  SceneIndex m_index;
  mutable std::vector<Hit> m_nodes;  // empty: not gathered yet
  MarkedPlaces m_found;
  std::vector<std::size_t> m_others;
  QRegion m_marked;      // of the viewport, where the outlines are
  QRegion m_unfinished;  // of the viewport, where texts are still to be painted
  QTimer m_nextFrame{this};
  QRegion m_painted;                               // by this frame
  std::chrono::steady_clock::time_point m_enough;  // of painting, in this frame
  bool m_redrawn = false;                          // while all of the viewport is to be painted anyway
  CanvasView m_view;
  QSize m_size;  // of the last resize
  ThemeName m_theme = ThemeName::light;
  Fit m_fit = Fit::toRead;
  std::optional<Place> m_sought;  // selected, but not brought into sight yet
  std::optional<Place> m_edited;
  QString
      m_digit;  // typed at the selected feeling just now, as a place on the scale: more of them are a number
  InPlaceEditor* m_editor;
  Pointer m_pointer;
  Touch m_touch;
};

}  // namespace klantreis
