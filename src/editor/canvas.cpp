#include "editor/canvas.h"

#include <QDate>
#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <utility>

#include "editor/canvas_accessible.h"
#include "editor/colours.h"
#include "editor/node_text.h"
#include "editor/row_form.h"
#include "editor/strings.h"
#include "klantreis/edit.h"
#include "klantreis/figures.h"
#include "render/fonts.h"
#include "render/paint.h"
#include "render/today.h"
#include "render/words_qt.h"

namespace klantreis {

namespace {

constexpr int widestTyping = 480;   // of a text that is short yet
constexpr double leastTyping = 11;  // pixels: what is typed can be read on a small map too
constexpr float ringAway = 0.5F;  // of the selection while the focus is elsewhere; dashes have a meaning here

/// The first text in the node's area; nothing when there is none.
std::optional<TextLine> firstLine(const Scene& scene, const Hit& hit) {
  const PlacedBlock& placed = scene.blocks[hit.block];
  for (const Item& item : placed.block->items) {
    const auto* line = std::get_if<TextLine>(&item);
    if (line == nullptr || !line->area().moved(placed.offset).overlaps(hit.area)) continue;
    TextLine found = *line;
    found.origin = {line->origin.x + placed.offset.x, line->origin.y + placed.offset.y};
    return found;
  }
  return std::nullopt;
}

/// The same row in the same part, or the same feeling: a score makes a point of the room for one.
bool standsFor(const Node& node, const Place& place) {
  if (place.persona && place.episode) return node.persona == place.persona && node.episode == place.episode;
  return node.part == place.part && node.row == place.row;
}

QRectF aroundPaper(const CanvasView& view) {
  return view.toView(Rect{0, 0, view.paper.width, view.paper.height});
}

QFont typingFont(const Font& font, double zoom) {
  return widgetFont(font, std::max(font.size * zoom, leastTyping));
}

double paperRadius(const CanvasView& view) { return 8 * std::min(1.0, view.zoom); }

}  // namespace

Canvas::Canvas(Document& document, const TextMeasure& measure, QWidget* parent)
    : QAbstractScrollArea(parent),
      m_document(document),
      m_measure(measure),
      m_editor(new InPlaceEditor(viewport())),
      m_pointer(*this),
      m_touch(*this, m_pointer) {
  installCanvasAccessibility();  // before anything here tells of a change and asks for the interface
  setObjectName(QStringLiteral("canvas"));
  setFrameShape(QFrame::NoFrame);
  setFocusPolicy(Qt::StrongFocus);
  viewport()->setMouseTracking(true);
  viewport()->setAttribute(Qt::WA_AcceptTouchEvents);
  setAccessibleName(tr("Map"));
  connect(&document, &Document::changed, this, &Canvas::onChange);
  connect(&document, &Document::filtered, this, [this] {
    finishEditing();
    onChange();
  });
  connect(&document.selection(), &Selection::changed, this, &Canvas::onSelection);
  connect(m_editor, &InPlaceEditor::textChanged, this, &Canvas::openTextChanged);
  connect(m_editor, &InPlaceEditor::committed, this, &Canvas::commitText);
  connect(m_editor, &InPlaceEditor::committed, this, &Canvas::openTextChanged);
  connect(m_editor, &InPlaceEditor::cancelled, this, [this] { setFocus(); });
  connect(m_editor, &InPlaceEditor::cancelled, this, &Canvas::openTextChanged);
  layOut();
}

// ---- the picture
// -------------------------------------------------------------------------------------------

/// The map stays where it is while it is edited, whatever becomes of its size.
void Canvas::onChange() {
  m_fit = Fit::none;
  layOut();
  followFeeling();
}

/// A feeling is another node of the map with a score than without; what is selected stays selected.
void Canvas::followFeeling() {
  const auto index = current();
  const auto& selected = m_document.selection().place();
  if (index && selected->persona && selected->episode) m_document.selection().select(place(*index));
}

/// The markers stay with the persona chosen last while other things are selected, or one that has none.
std::optional<Id<Persona>> Canvas::leadingPersona() const {
  const auto& place = m_document.selection().place();
  const auto journey = m_document.selection().journey();
  const auto chosen = place && place->persona ? place->persona : m_document.selection().selected<Persona>();
  const bool exists = chosen && journey && m_document.workbook().personas.contains(*chosen);
  if (!exists || m_document.workbook().journeys.find(*journey) == nullptr) return m_persona;
  const Curve curve = curveOf(m_document.workbook(), *journey, *chosen);
  const bool scored = std::any_of(curve.points.begin(), curve.points.end(),
                                  [](const Emotion* point) { return point != nullptr; });
  return scored ? chosen : m_persona;
}

void Canvas::layOut() {
  const auto journey = m_document.selection().journey();
  const Journey* row = journey ? m_document.workbook().journeys.find(*journey) : nullptr;
  const bool another = journey != m_shown;
  m_persona = leadingPersona();
  Scene scene;
  if (row != nullptr) {
    m_words = wordsFor(row->language);
    const LayoutOptions options{.journey = *journey,
                                .today = today(),
                                .showIdeal = row->showIdeal,
                                .prompts = true,
                                .selectedPersona = m_persona};
    scene = klantreis::layout(m_document.shown(), options, m_measure, *m_words);
  }
  m_nodes = allNodes(scene);  // the last that may find no memory: until here the old picture stands
  m_scene = std::move(scene);
  markNodes();
  m_shown = journey;
  m_view.paper = m_scene.size;
  m_pointer.forget();
  if (another) {
    m_pointer.cancel();  // what it drags is not in this picture
    m_view.centre();
  }
  updateScrollBars();
  viewport()->update();
  announceNodes(*this);
  reveal();
}

void Canvas::mark(MarkedPlaces places) {
  m_found = std::move(places);
  markNodes();
  viewport()->update();
}

void Canvas::markNodes() {
  m_foundNodes.clear();
  if (m_found.empty()) return;
  for (std::size_t i = 0; i < m_nodes.size(); ++i)
    if (m_found.contains(place(i))) m_foundNodes.push_back(i);
}

/// Exactly that place, else the first that stands for it.
std::optional<std::size_t> Canvas::indexOf(const Place& wanted) const {
  std::optional<std::size_t> first;
  for (std::size_t i = 0; i < m_nodes.size(); ++i) {
    if (place(i) == wanted) return i;
    if (!first && standsFor(node(i), wanted)) first = i;
  }
  return first;
}

std::optional<std::size_t> Canvas::current() const {
  const auto& place = m_document.selection().place();
  return place ? indexOf(*place) : std::nullopt;
}

std::optional<std::size_t> Canvas::indexAt(Point point) const {
  const auto hit = hitTest(m_scene, point);
  if (!hit) return std::nullopt;
  for (std::size_t i = 0; i < m_nodes.size(); ++i)
    if (m_nodes[i].block == hit->block && m_nodes[i].node == hit->node) return i;
  return std::nullopt;
}

// ---- selection
// ---------------------------------------------------------------------------------------------

/// What was typed elsewhere is kept first, which may make another picture: nodes are known by place here.
void Canvas::select(const Place& place) {
  m_document.selection().select(place);
  m_sought = place;
  reveal();
}

void Canvas::pick(const Place& place) {
  const QPointF before = m_view.scroll;
  select(place);
  scrollBy(before - m_view.scroll);
}

void Canvas::onSelection() {
  finishEditing();
  if (m_document.selection().journey() != m_shown || leadingPersona() != m_persona) layOut();
  m_sought = m_document.selection().place();
  reveal();
  viewport()->update();
}

/// A row that was just added is selected before it is in the picture.
void Canvas::reveal() {
  const auto index = m_sought ? indexOf(*m_sought) : std::nullopt;
  if (!index) return;
  m_sought.reset();
  makeVisible(*index);
  announceFocus(*this);
}

void Canvas::makeVisible(std::size_t index) {
  const QRectF area = m_view.toView(m_nodes[index].area).adjusted(-12, -12, 12, 12);
  const auto needed = [](double begin, double end, double size) {
    if (begin < 0 || end - begin > size) return begin;
    return end > size ? end - size : 0.0;
  };
  scrollBy({needed(area.left(), area.right(), m_view.viewport.width()),
            needed(area.top(), area.bottom(), m_view.viewport.height())});
}

// ---- editing in place
// --------------------------------------------------------------------------------------

bool Canvas::editCurrent(const QString& typed) {
  const auto index = current();
  if (!index || !hasText(node(*index))) return false;
  makeVisible(*index);
  m_edited = placeOf(node(*index));
  m_editor->begin(spotOf(*index), toQt(node(*index).value), typed);
  return true;
}

/// A line in the middle of the chart for a feeling without a score: its node is as high as the chart.
InPlaceEditor::Spot Canvas::spotOfWord(const Rect& column) const {
  const Font font;
  const double height = 2 * font.size;
  const QRectF line =
      m_view.toView(Rect{column.x, column.y + (column.height - height) / 2, column.width, height});
  return {line.toAlignedRect(), line.topLeft().toPoint(), typingFont(font, m_view.zoom)};
}

/// Over the node, with the text where the map's own text stands and as large.
InPlaceEditor::Spot Canvas::spotOf(std::size_t index) const {
  const Hit& hit = m_nodes[index];
  if (node(index).part == Part::emotion) return spotOfWord(hit.area);
  const auto line = firstLine(m_scene, hit);
  const Font font = line ? line->font : Font{};
  const QPointF text =
      line ? m_view.toView(Point{line->area().x, line->area().y}) : m_view.toView(hit.area).topLeft();
  QRect area = m_view.toView(hit.area).toAlignedRect();
  if (isAsWideAsItsText(node(index)))
    area.setWidth(std::max(area.width(), std::min(widestTyping, viewport()->width() - area.left())));
  return {area, text.toPoint(), typingFont(font, m_view.zoom)};
}

void Canvas::commitText(const QString& text, InPlaceEditor::Then then) {
  const auto index = m_edited ? indexOf(*m_edited) : std::nullopt;
  if (!index) return;
  const Node edited = node(*index);
  const bool kept =
      !m_editor->changed() ||
      m_document.edit({changeOf(captionOf(edited)), {}, std::nullopt},
                      [&](const Workbook& now) { return withNodeText(now, edited, toUtf8(text), *m_words); });
  if (!kept) {
    m_editor->resume(spotOf(*index));  // to be mended: what was typed is not thrown away
    return;
  }
  if (then == InPlaceEditor::Then::leave) return;
  setFocus();
  if (then != InPlaceEditor::Then::stay) focusNextPrevChild(then == InPlaceEditor::Then::next);
}

// ---- painting
// ----------------------------------------------------------------------------------------------

void Canvas::paintEvent(QPaintEvent* event) {
  QPainter painter(viewport());
  painter.setRenderHint(QPainter::Antialiasing);
  painter.fillRect(event->rect(), colour(m_theme, Tint::desk));
  if (m_scene.blocks.empty()) return;
  paintPaper(painter);
  painter.save();
  QPainterPath sheet;
  sheet.addRoundedRect(aroundPaper(m_view), paperRadius(m_view), paperRadius(m_view));
  painter.setClipPath(sheet);
  painter.translate(m_view.origin());
  painter.scale(m_view.zoom, m_view.zoom);
  const Point first = m_view.toScene(QPointF(event->rect().topLeft()));
  const Point last = m_view.toScene(QPointF(event->rect().bottomRight()) + QPointF(1, 1));
  m_painter.paint(painter, m_scene, m_theme, QRectF(first.x, first.y, last.x - first.x, last.y - first.y));
  m_pointer.paint(painter, colour(m_theme, Tint::accent));
  painter.restore();
  paintFound(painter);
  paintMarks(painter);
}

/// The sheet with a soft shadow, drawn as outlines that fade.
void Canvas::paintPaper(QPainter& painter) const {
  constexpr int reach = 5;
  const QRectF paper = aroundPaper(m_view);
  const double radius = paperRadius(m_view);
  painter.setBrush(Qt::NoBrush);
  for (int i = reach; i > 0; --i) {
    painter.setPen(QPen(QColor(20, 30, 50, 5), 2.0 * i));
    painter.drawRoundedRect(paper.translated(0, 1.5), radius, radius);
  }
  painter.setPen(QPen(colour(m_theme, Tint::line), 1));
  painter.setBrush(colour(m_theme, Ink::paper));
  painter.drawRoundedRect(paper, radius, radius);
}

/// As a marker pen does: the ground takes the colour, the text stays as clear as it is.
void Canvas::paintFound(QPainter& painter) const {
  painter.save();
  painter.setPen(Qt::NoPen);
  painter.setBrush(colour(m_theme, Tint::found));
  painter.setCompositionMode(m_theme == ThemeName::light ? QPainter::CompositionMode_Multiply
                                                         : QPainter::CompositionMode_Screen);
  for (const std::size_t index : m_foundNodes)
    if (const QRectF area = m_view.toView(m_nodes[index].area); area.intersects(viewport()->rect()))
      painter.drawRoundedRect(area, 5, 5);
  painter.restore();
}

/// What is selected, and fainter what the mouse is over.
void Canvas::paintMarks(QPainter& painter) const {
  const auto outline = [&](std::size_t index, QPen pen) {
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(m_view.toView(m_nodes[index].area).adjusted(-1.5, -1.5, 1.5, 1.5), 6, 6);
  };
  QColor ring = colour(m_theme, Tint::accent);
  if (!hasFocus()) ring.setAlphaF(ringAway);
  const auto selected = current();
  if (const auto hovered = m_pointer.hovered(); hovered && hovered != selected)
    outline(*hovered, QPen(colour(m_theme, Tint::edge), 1.2));
  if (selected) outline(*selected, QPen(ring, 2.4));
  for (const Place& place : m_document.selection().standpoint().others)
    if (const auto other = indexOf(place)) outline(*other, QPen(ring, 1.6));
}

}  // namespace klantreis
