#include "editor/lane_list.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QSignalBlocker>

#include "editor/document.h"
#include "editor/enum_words.h"
#include "editor/plain_view.h"
#include "editor/strings.h"
#include "klantreis/edit.h"

namespace klantreis {

namespace {

constexpr int laneRole = Qt::UserRole;

Id<Lane> laneOf(const QListWidgetItem& item) {
  return {Uuid::parse(toUtf8(item.data(laneRole).toString())).value_or(Uuid{})};
}

/// A lane is called by whom it is of, too.
bool mayChangeLanes(const Changes& changes) {
  return !changes.of<Lane>().empty() || !changes.of<Journey>().empty() || !changes.of<Actor>().empty() ||
         !changes.of<Role>().empty() || !changes.of<Persona>().empty();
}

}  // namespace

LaneList::LaneList(Document& document, QWidget* parent) : QListWidget(parent), m_document(document) {
  setObjectName(QStringLiteral("lanes"));
  makePlain(*this, tr("Lanes of the map"));
  setDragDropMode(QAbstractItemView::InternalMove);
  setDropIndicatorShown(true);
  connect(this, &QListWidget::itemChanged, this, &LaneList::setShown);
  connect(this, &QListWidget::itemClicked, this, &LaneList::open);
  connect(this, &QListWidget::itemActivated, this, &LaneList::open);
  connect(&document, &Document::changed, this, [this](const Changes& changes) {
    if (mayChangeLanes(changes)) showAll();
  });
  connect(&document.selection(), &Selection::changed, this, &LaneList::showAll);
  showAll();
}

/// Items are kept, so that the one that has the focus keeps it.
void LaneList::showAll() {
  const QSignalBlocker quiet(this);
  const auto journey = m_document.selection().journey();
  const Workbook& workbook = m_document.workbook();
  const auto lanes = journey ? lanesOf(workbook, *journey) : std::vector<const Lane*>();
  const int rows = static_cast<int>(lanes.size());
  while (count() > rows) delete takeItem(rows);
  while (count() < rows) addItem(new QListWidgetItem);
  for (int i = 0; i < rows; ++i) {
    const Lane& lane = *lanes[static_cast<std::size_t>(i)];
    item(i)->setText(laneTitle(workbook, lane));
    item(i)->setToolTip(tr("%1: drag it, or press Alt with the arrow keys, to move it").arg(item(i)->text()));
    item(i)->setData(laneRole, toQt(lane.id.text()));
    item(i)->setCheckState(lane.shown ? Qt::Checked : Qt::Unchecked);
  }
  fitTo(*this, rows);
}

void LaneList::setShown(QListWidgetItem* item) {
  const bool shown = item->checkState() == Qt::Checked;
  const Id<Lane> lane = laneOf(*item);
  m_document.edit({shown ? tr("Show lane") : tr("Hide lane"), {}, {}},
                  [&](const Workbook& now) { return withField(now, lane, &Lane::shown, shown); });
}

void LaneList::open(QListWidgetItem* item) {
  m_document.selection().select(placeOf(m_document.workbook(), refTo(laneOf(*item))));
}

void LaneList::keyPressEvent(QKeyEvent* event) {
  const bool up = event->key() == Qt::Key_Up;
  if (event->modifiers() != Qt::AltModifier || !(up || event->key() == Qt::Key_Down))
    return QListWidget::keyPressEvent(event);
  const int target = currentRow() + (up ? -1 : 1);
  if (currentRow() < 0 || target < 0 || target >= count()) return;
  move(currentRow(), target);
  setCurrentRow(target, QItemSelectionModel::NoUpdate);
}

/// The document moves the lane, and the list follows it.
void LaneList::dropEvent(QDropEvent* event) {
  const QModelIndex at = indexAt(event->position().toPoint());
  int row = at.isValid() ? at.row() : count();
  if (at.isValid() && dropIndicatorPosition() == QAbstractItemView::BelowItem) ++row;
  if (row > currentRow()) --row;  // it does not stand among the others
  event->setDropAction(Qt::IgnoreAction);
  event->accept();
  if (currentRow() >= 0) move(currentRow(), row);
}

void LaneList::move(int from, int row) {
  const Id<Lane> lane = laneOf(*item(from));
  m_document.edit({tr("Move lane"), {}, {}}, [&](const Workbook& now) {
    return withLaneMoved(now, lane, static_cast<std::size_t>(row));
  });
}

}  // namespace klantreis
