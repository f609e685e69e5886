#include "editor/canvas.h"

#include <algorithm>
#include <utility>

#include "editor/canvas_accessible.h"
#include "editor/felt_place.h"
#include "editor/node_text.h"
#include "editor/row_form.h"
#include "editor/score_box.h"
#include "editor/strings.h"
#include "klantreis/edit.h"
#include "klantreis/figures.h"
#include "render/fonts.h"
#include "render/today.h"
#include "render/words_qt.h"

namespace klantreis {

namespace {

constexpr int widestTyping = 480;   // of a text that is short yet
constexpr int frameTime = 16;       // milliseconds
constexpr double leastTyping = 11;  // pixels: what is typed can be read on a small map too

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
  const bool sameRow = node.part == place.part && node.row == place.row;
  if (!isFelt(place)) return sameRow;
  const bool whole = isOfWholeEpisode(place) && isOfWholeEpisode(placeOf(node));
  return (whole || sameRow) && node.persona == place.persona && node.episode == place.episode;
}

QFont typingFont(const Font& font, double zoom) {
  return widgetFont(font, std::max(font.size * zoom, leastTyping));
}

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
  setAttribute(Qt::WA_InputMethodEnabled);
  viewport()->setMouseTracking(true);
  viewport()->setAttribute(Qt::WA_AcceptTouchEvents);
  viewport()->setAttribute(
      Qt::WA_OpaquePaintEvent);  // so that what stays in sight is moved, not painted anew
  setAccessibleName(tr("Map"));
  m_nextFrame.setSingleShot(true);
  m_nextFrame.setInterval(frameTime);
  connect(&m_nextFrame, &QTimer::timeout, this,
          [this] { viewport()->update(std::exchange(m_unfinished, {})); });
  connect(m_pictures.get(), &ScreenPictures::arrived, viewport(), [this] { viewport()->update(); });
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

// ---- the picture --------------------------------------------------------------------------------

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
  if (index && isFelt(*selected)) m_document.selection().select(place(*index));
}

/// The markers stay with the persona chosen last while other things are selected, or one that has none.
std::optional<Id<Persona>> Canvas::leadingPersona() const {
  const auto& place = m_document.selection().place();
  const auto journey = m_document.selection().journey();
  const auto chosen = place && place->persona ? place->persona : m_document.selection().selected<Persona>();
  const bool exists = chosen && journey && m_document.workbook().personas.contains(*chosen);
  if (!exists || m_document.workbook().journeys.find(*journey) == nullptr) return m_persona;
  const Workbook& workbook = m_document.workbook();
  const bool scored =
      std::any_of(workbook.emotions.begin(), workbook.emotions.end(), [&](const Emotion& emotion) {
        return emotion.persona == *chosen && journeyOf(workbook, emotion.episode) == *journey;
      });
  return scored ? chosen : m_persona;
}

void Canvas::layOut() {
  const auto journey = m_document.selection().journey();
  const Journey* row = journey ? m_document.workbook().journeys.find(*journey) : nullptr;
  m_persona = leadingPersona();
  replace(row != nullptr ? laidOut(*row) : Scene{}, journey != m_shown);
  m_shown = journey;
  reveal();
}

Scene Canvas::laidOut(const Journey& journey) {
  if (m_words == nullptr || m_words->language() != journey.language) {
    m_layouter.reset();  // refers to the words
    m_words = wordsFor(journey.language);
  }
  if (m_layouter == nullptr) m_layouter = std::make_unique<Layouter>(m_measure, *m_words);
  return m_layouter->layout(m_document.shown(), {.journey = journey.id,
                                                 .today = today(),
                                                 .showIdeal = journey.showIdeal,
                                                 .prompts = true,
                                                 .selectedPersona = m_persona});
}

/// Until the new picture stands, the old one does: memory may end on the way to it.
void Canvas::replace(Scene scene, bool another) {
  const auto changed = another ? std::nullopt : changedBlocks(m_scene, scene);
  SceneIndex index = m_index;
  if (!changed || !index.follow(scene, *changed)) index = SceneIndex(scene);
  const QRegion repainted = changed ? areaOf(*changed, scene) : viewport()->rect();
  m_scene = std::move(scene);
  m_index = std::move(index);
  m_nodes.clear();
  m_view.paper = m_scene.size;
  m_pointer.forget();
  if (another) {
    m_pointer.cancel();  // what it drags is not in this picture
    m_view.centre();
  }
  updateScrollBars();
  viewport()->update(repainted);
  findOthers();
  updateMarks();
  announceNodes(*this);
}

/// What those blocks cover in sight, now and in the Scene that comes.
QRegion Canvas::areaOf(const std::vector<std::size_t>& blocks, const Scene& next) const {
  QRegion area;
  for (const std::size_t block : blocks)
    for (const Scene* scene : {&m_scene, &next}) area |= onScreen(*scene, block) & viewport()->rect();
  return area;
}

const std::vector<Hit>& Canvas::nodes() const {
  if (m_nodes.empty()) m_nodes = allNodes(m_scene);
  return m_nodes;
}

/// Of the episode, from 1; 0 for what is of none.
std::size_t Canvas::numberOf(const Place& place) const {
  const auto column = std::find_if(m_scene.columns.begin(), m_scene.columns.end(),
                                   [&](const Column& each) { return place.episode == each.episode; });
  return column == m_scene.columns.end() ? 0 : static_cast<std::size_t>(column - m_scene.columns.begin()) + 1;
}

void Canvas::mark(MarkedPlaces places) {
  m_found = std::move(places);
  viewport()->update();
}

/// Exactly that place, else the first that stands for it.
std::optional<std::size_t> Canvas::indexOf(const Place& wanted) const {
  const std::size_t number = numberOf(wanted);
  const auto exact = m_index.findNode(number, [&](const Node& node) { return placeOf(node) == wanted; });
  return exact ? exact : m_index.findNode(number, [&](const Node& node) { return standsFor(node, wanted); });
}

std::optional<std::size_t> Canvas::current() const {
  const auto& place = m_document.selection().place();
  return place ? indexOf(*place) : std::nullopt;
}

// ---- selection ----------------------------------------------------------------------------------

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
  m_digit.clear();
  if (m_document.selection().journey() != m_shown || leadingPersona() != m_persona) layOut();
  m_sought = m_document.selection().place();
  reveal();
  findOthers();
  updateMarks();
}

/// A row that was just added is selected before it is in the picture.
void Canvas::reveal() {
  const auto index = m_sought ? indexOf(*m_sought) : std::nullopt;
  if (!index) return;
  m_sought.reset();
  makeVisible(*index);
  announceFocus(*this);
  updateMicroFocus();  // letters are composed here from now on, or not at all
}

void Canvas::makeVisible(std::size_t index) {
  const QRectF area = m_view.toView(areaOf(index)).adjusted(-12, -12, 12, 12);
  const auto needed = [](double begin, double end, double size) {
    if (begin < 0 || end - begin > size) return begin;
    return end > size ? end - size : 0.0;
  };
  scrollBy({needed(area.left(), area.right(), m_view.viewport.width()),
            needed(area.top(), area.bottom(), m_view.viewport.height())});
}

// ---- editing in place ---------------------------------------------------------------------------

bool Canvas::editCurrent(const QString& typed) {
  const auto index = current();
  if (!index || !hasText(node(*index))) return false;
  makeVisible(*index);
  m_edited = placeOf(node(*index));
  m_editor->setPlaceholderText(hintAt(node(*index)));
  const QString value = beginsScore(node(*index), typed) ? QString() : toQt(node(*index).value);
  m_editor->begin(spotOf(*index), value, typed);
  return true;
}

/// What may be typed where that is no matter of course.
QString Canvas::hintAt(const Node& at) const {
  if (!m_shown || (at.part != Part::emotion && at.part != Part::emotionPoint)) return {};
  const auto [low, high] = rangeOf(require(m_document.workbook(), *m_shown).scale);
  return tr("A word, or %1 to %2").arg(stepText(low), stepText(high));
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
  const Hit hit = m_index.hitOf(index);
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

}  // namespace klantreis
