#include "editor/saved_view_items.h"

#include <QMenu>

#include "editor/actions.h"
#include "editor/document.h"
#include "editor/strings.h"
#include "editor/titles.h"

namespace klantreis {

SavedViewItems::SavedViewItems(Document& document, Actions& actions, QMenu& menu)
    : QObject(&menu),
      m_document(document),
      m_actions(actions),
      m_menu(menu),
      m_first(menu.actions().constFirst()) {
  connect(&menu, &QMenu::aboutToShow, this, &SavedViewItems::fill);
  fill();
}

void SavedViewItems::fill() {
  qDeleteAll(m_items);
  m_items.clear();
  const auto insert = [this](QAction* item) {
    m_menu.insertAction(m_first, item);
    m_items.append(item);
  };
  for (const SavedView* view : savedViewsInOrder(m_document.workbook())) {
    const Filter filter = filterOf(*view);
    auto* item = new QAction(plainMenuText(orUntitled<SavedView>(view->name)), this);
    item->setCheckable(true);
    item->setChecked(filter == m_document.filter());
    item->setStatusTip(tr("Show what this view shows, and nothing else"));
    connect(item, &QAction::triggered, this, [this, filter] {
      Q_EMIT m_actions.aboutToRun();  // as before any action: what is typed is entered first
      m_document.setFilter(filter);
    });
    insert(item);
  }
  if (m_items.isEmpty()) return;
  auto* line = new QAction(this);
  line->setSeparator(true);
  insert(line);
}

}  // namespace klantreis
