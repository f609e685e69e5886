#include "editor/history_list.h"

#include <QFont>
#include <QKeyEvent>
#include <QPalette>

#include "editor/catch_up.h"
#include "editor/document.h"

namespace klantreis {

// ---- the rows -----------------------------------------------------------------------------------

HistoryRows::HistoryRows(Document& document, QObject* parent)
    : QAbstractListModel(parent), m_document(document) {}

void HistoryRows::follow() {
  beginResetModel();
  m_count = m_document.steps().count() + 1;
  endResetModel();
}

int HistoryRows::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_count; }

/// A list that is behind is asked for rows that are gone.
QVariant HistoryRows::data(const QModelIndex& index, int role) const {
  const QUndoStack& steps = m_document.steps();
  const int row = index.row();
  if (!index.isValid() || row > steps.count()) return {};
  QFont font;
  font.setBold(row == steps.index());
  switch (role) {
    case Qt::DisplayRole:
      return nameOf(row);
    case Qt::AccessibleTextRole:
      return spoken(row);
    case Qt::FontRole:
      return font;
    case Qt::ForegroundRole:
      if (row > steps.index()) return QPalette().brush(QPalette::PlaceholderText);
      return {};
    default:
      return {};
  }
}

QString HistoryRows::nameOf(int row) const {
  if (row > 0) return m_document.steps().text(row - 1);
  return m_document.file().path.empty() ? tr("Begun") : tr("Opened");
}

QString HistoryRows::spoken(int row) const {
  const int now = m_document.steps().index();
  if (row == now) return tr("%1, this is now").arg(nameOf(row));
  return row > now ? tr("%1, taken back").arg(nameOf(row)) : nameOf(row);
}

// ---- the list -----------------------------------------------------------------------------------

HistoryList::HistoryList(Document& document, QWidget* parent)
    : QListView(parent),
      m_document(document),
      m_rows(new HistoryRows(document, this)),
      m_catchUp(new CatchUp(*this, [this] { showNow(); })) {
  setObjectName(QStringLiteral("history"));
  setAccessibleName(tr("Steps of the work"));
  setModel(m_rows);
  setFrameShape(QFrame::NoFrame);
  setUniformItemSizes(true);
  setTabKeyNavigation(false);
  connect(this, &QListView::clicked, this, &HistoryList::goTo);
  connect(&document.steps(), &QUndoStack::indexChanged, m_catchUp, &CatchUp::fallBehind);
  connect(&document, &Document::fileChanged, m_catchUp, &CatchUp::fallBehind);
  m_catchUp->fallBehind();
}

void HistoryList::focusNow() {
  m_catchUp->finish();
  setFocus();
}

void HistoryList::keyPressEvent(QKeyEvent* event) {
  if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) return QListView::keyPressEvent(event);
  goTo(currentIndex());
}

void HistoryList::goTo(const QModelIndex& index) {
  if (index.isValid()) m_document.goTo(index.row());
}

void HistoryList::showNow() {
  m_rows->follow();
  setCurrentIndex(m_rows->index(m_document.steps().index()));
  scrollTo(currentIndex());
}

}  // namespace klantreis
