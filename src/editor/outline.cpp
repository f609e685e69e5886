#include "editor/outline.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "editor/catch_up.h"
#include "editor/document.h"
#include "editor/field_widgets.h"
#include "editor/removal.h"
#include "klantreis/edit.h"

namespace klantreis {

namespace {

constexpr int outlineIndent = 14;

bool endsLine(const QKeyEvent& event) {
  return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

/// Up or down by one, or 0 for any other key.
int directionOf(const QKeyEvent& event) {
  if (event.modifiers() != Qt::AltModifier) return 0;
  return event.key() == Qt::Key_Up ? -1 : event.key() == Qt::Key_Down ? 1 : 0;
}

/// One place up or down; over the ends of its episode, to the last or first place of the one beside it.
Workbook withTouchpointShifted(const Workbook& now, Id<Touchpoint> id, int direction) {
  Workbook next = withCardShifted(now, refTo(id), direction);
  if (!(next == now)) return next;
  const Id<Episode> at = require(now, id).episode;
  const auto episodes = episodesOf(now, *journeyOf(now, at));
  const auto found =
      std::find_if(episodes.begin(), episodes.end(), [&](const Episode* e) { return e->id == at; });
  if (direction < 0 ? found == episodes.begin() : found + 1 == episodes.end()) return now;
  const Id<Episode> beside = (*(found + direction))->id;
  return withTouchpointMoved(now, id, beside, direction < 0 ? touchpointsOf(now, beside).size() : 0);
}

Workbook withRowShifted(const Workbook& now, const RowRef& row, int direction) {
  if (const auto phase = asId<Phase>(row)) return withPhaseShifted(now, *phase, direction);
  if (const auto episode = asId<Episode>(row)) return withEpisodeShifted(now, *episode, direction);
  return withTouchpointShifted(now, {row.uuid}, direction);
}

QString addStepOf(EntityKind kind) {
  return kind == EntityKind::phase     ? Outline::tr("Add phase")
         : kind == EntityKind::episode ? Outline::tr("Add episode")
                                       : Outline::tr("Add touchpoint");
}

QString moveStepOf(EntityKind kind) {
  return kind == EntityKind::phase     ? Outline::tr("Move phase")
         : kind == EntityKind::episode ? Outline::tr("Move episode")
                                       : Outline::tr("Move touchpoint");
}

/// A row of its kind after it, and which that is.
std::pair<Workbook, RowRef> withNextRow(const Workbook& now, IdSource& ids, const RowRef& row,
                                        const Filter& filter) {
  if (const auto phase = asId<Phase>(row)) {
    auto [next, id] = withNewPhase(now, ids, {require(now, *phase).journey, phase}, {});
    return {std::move(next), refTo(id)};
  }
  if (const auto episode = asId<Episode>(row)) {
    auto [next, id] = withNewEpisode(now, ids, {require(now, *episode).phase, episode}, {});
    return {std::move(next), refTo(id)};
  }
  const Id<Touchpoint> touchpoint{row.uuid};
  auto [next, id] = withNewTouchpoint(now, ids, {require(now, touchpoint).episode, touchpoint}, {});
  return {withRow(next, fitting(require(next, id), filter)), refTo(id)};
}

}  // namespace

// ---- the tree -----------------------------------------------------------------------------------

/// Keys of the tree that are keys of the window too.
bool OutlineTree::event(QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride) {
    const auto& key = *static_cast<QKeyEvent*>(event);
    const bool own = directionOf(key) != 0 || key.key() == Qt::Key_Delete ||
                     (endsLine(key) && key.modifiers() == Qt::ControlModifier);
    if (own) {
      event->accept();
      return true;
    }
  }
  return QTreeView::event(event);
}

void OutlineTree::keyPressEvent(QKeyEvent* event) {
  if (const int direction = directionOf(*event); direction != 0) {
    Q_EMIT moveWanted(direction);
  } else if (endsLine(*event) && event->modifiers() == Qt::ControlModifier) {
    Q_EMIT nextWanted();
  } else if (endsLine(*event)) {
    edit(currentIndex());
  } else if (event->key() == Qt::Key_Delete) {
    Q_EMIT removeWanted();
  } else {
    QTreeView::keyPressEvent(event);
  }
}

// ---- the panel ----------------------------------------------------------------------------------

Outline::Outline(Document& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_model(new OutlineModel(document, this)),
      m_text(new QLineEdit(this)),
      m_tree(new OutlineTree(this)),
      m_catchUp(new CatchUp(*this, [this] { showAll(); })) {
  setObjectName(QStringLiteral("panel"));
  setAttribute(Qt::WA_StyledBackground);
  setAccessibleName(tr("Outline"));
  build();
  connect(m_text, &QLineEdit::textChanged, this, &Outline::showAll);
  connect(m_tree, &OutlineTree::nextWanted, this, &Outline::addNext);
  connect(m_tree, &OutlineTree::moveWanted, this, &Outline::move);
  connect(m_tree, &OutlineTree::removeWanted, this, &Outline::remove);
  connect(m_tree, &QTreeView::collapsed, this,
          [this](const QModelIndex& index) { m_closed.insert(m_model->rowAt(index).uuid); });
  connect(m_tree, &QTreeView::expanded, this,
          [this](const QModelIndex& index) { m_closed.erase(m_model->rowAt(index).uuid); });
  connect(m_model, &QAbstractItemModel::modelReset, this, &Outline::expand);
  connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &Outline::choose);
  connect(&document, &Document::changed, this, &Outline::follow);
  connect(&document, &Document::filtered, m_catchUp, &CatchUp::fallBehind);
  connect(&document.selection(), &Selection::changed, this, [this] {
    if (isVisible() && m_document.selection().journey() == m_journey) return showSelected();
    m_catchUp->fallBehind();
  });
  m_catchUp->fallBehind();
}

void Outline::build() {
  QVBoxLayout* column = makeColumn(this, 8);
  column->setContentsMargins(8, 12, 8, 8);
  m_text->setAccessibleName(tr("Only what says this text"));
  m_text->setPlaceholderText(tr("Only what says this text"));
  m_text->setClearButtonEnabled(true);
  m_text->installEventFilter(this);
  m_tree->setObjectName(QStringLiteral("outline"));
  m_tree->setAccessibleName(tr("Phases, episodes and touchpoints"));
  m_tree->setModel(m_model);
  m_tree->setHeaderHidden(true);
  m_tree->setFrameShape(QFrame::NoFrame);
  m_tree->setUniformRowHeights(true);
  m_tree->setIndentation(outlineIndent);
  m_tree->setTextElideMode(Qt::ElideRight);
  m_tree->setTabKeyNavigation(false);
  m_tree->setExpandsOnDoubleClick(false);
  m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
  column->addWidget(m_text);
  column->addWidget(m_tree, 1);
}

void Outline::focusTree() {
  m_tree->setFocus();
  if (!m_tree->currentIndex().isValid()) m_tree->setCurrentIndex(m_model->index(0, 0));
}

bool Outline::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
  const int key = static_cast<QKeyEvent*>(event)->key();
  if (key == Qt::Key_Down) {
    focusTree();
    return true;
  }
  if (key != Qt::Key_Escape || m_text->text().isEmpty()) return QWidget::eventFilter(watched, event);
  m_text->clear();
  return true;
}

// ---- what it shows ------------------------------------------------------------------------------

/// Most edits change nothing here.
void Outline::follow(const Changes& changes) {
  const bool nothing = changes.of<Phase>().empty() && changes.of<Episode>().empty() &&
                       changes.of<Touchpoint>().empty() && changes.of<Journey>().empty();
  if (!nothing) m_catchUp->fallBehind();
}

void Outline::showAll() {
  const QScopedValueRollback showing(m_showing, true);
  m_journey = m_document.selection().journey();
  m_model->showAll(m_text->text());
  showSelected();
}

/// All but what was closed; what a text was found in is open.
void Outline::expand() {
  const QSignalBlocker quiet(m_tree);
  const auto closed = m_text->text().isEmpty() ? m_closed : std::set<Uuid>();
  m_tree->expandAll();
  for (const Uuid& row : closed)
    if (const QModelIndex index = m_model->indexOf(row); index.isValid()) m_tree->collapse(index);
}

/// What is selected on the map, or the episode that it is in.
void Outline::showSelected() {
  const auto& place = m_document.selection().place();
  if (!place) return;
  QModelIndex index = m_model->indexOf(place->row.uuid);
  if (!index.isValid())
    if (const auto episode = m_document.selection().episode()) index = m_model->indexOf(episode->uuid);
  const QScopedValueRollback showing(m_showing, true);
  if (index.isValid() && index != m_tree->currentIndex()) m_tree->setCurrentIndex(index);
}

std::optional<RowRef> Outline::current() const {
  const QModelIndex index = m_tree->currentIndex();
  return index.isValid() ? std::optional(m_model->rowAt(index)) : std::nullopt;
}

/// Where one goes on when it goes.
std::optional<RowRef> Outline::beside(const QModelIndex& index) const {
  for (const QModelIndex& each :
       {index.siblingAtRow(index.row() + 1), index.siblingAtRow(index.row() - 1), index.parent()})
    if (each.isValid()) return m_model->rowAt(each);
  return std::nullopt;
}

void Outline::choose(const QModelIndex& index) {
  if (m_showing || !index.isValid()) return;
  m_document.selection().select(placeOf(m_document.workbook(), m_model->rowAt(index)));
}

// ---- what is done in it -------------------------------------------------------------------------

/// It is typed here at once, not on the map.
void Outline::addNext() {
  const auto row = current();
  if (!row) return;
  std::optional<RowRef> added;
  const bool done = m_document.edit({addStepOf(row->kind), {}, {}}, [&](const Workbook& now) {
    auto [next, id] = withNextRow(now, m_ids, *row, m_document.filter());
    added = id;
    return std::move(next);
  });
  if (!done) return;
  const QModelIndex index = m_model->indexOf(added->uuid);
  if (!index.isValid()) return;  // the text above or the filter leaves it out
  m_tree->setCurrentIndex(index);
  m_tree->edit(index);
}

void Outline::move(int direction) {
  if (const auto row = current())
    m_document.edit({moveStepOf(row->kind), {}, {}},
                    [&](const Workbook& now) { return withRowShifted(now, *row, direction); });
}

void Outline::remove() {
  const auto row = current();
  if (!row) return;
  const auto next = beside(m_tree->currentIndex());
  const Place place = placeOf(m_document.workbook(), *row);
  if (const auto removal = removalAt(m_document.workbook(), {m_document.selection().journey(), place}))
    m_document.edit({removal->step, {}, {}}, removal->make);
  if (next && !current()) m_tree->setCurrentIndex(m_model->indexOf(next->uuid));
}

}  // namespace klantreis
