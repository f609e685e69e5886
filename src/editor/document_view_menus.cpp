// The menus of a document, from the table of actions.
#include <QMenu>
#include <map>

#include "editor/actions.h"
#include "editor/canvas.h"
#include "editor/document_view.h"
#include "editor/file_commands.h"
#include "editor/file_menus.h"
#include "editor/journey_menus.h"
#include "editor/saved_view_items.h"

namespace klantreis {

/// Children of the map, so that they come and go with it.
void DocumentView::buildMenus() {
  std::map<MenuName, QMenu*> menus;
  for (const MenuName name : menuNames()) {
    menus[name] = new QMenu(titleOf(name), m_canvas);
    if (!menuAround(name)) m_menus.append(menus[name]);
  }
  auto* recent = new RecentMenu(m_shared.settings, m_canvas);
  auto* templates = new TemplateMenu(m_canvas);
  connect(recent, &RecentMenu::chosen, m_files, [this](const QString& path) { m_files->open({path}); });
  connect(templates, &TemplateMenu::chosen, m_files, &FileCommands::startFrom);
  for (const ActionSpec& spec : actionTable()) {
    QMenu* menu = menus.at(spec.menu);
    if (spec.startsGroup) menu->addSeparator();
    QAction& action = (*m_actions)[spec.command];
    menu->addAction(&action);
    if (!action.icon().isNull()) menu->setProperty("icons", true);  // for the style sheet
    if (spec.command == Command::newJourney) menu->addMenu(templates);
    if (spec.command == Command::open) menu->addMenu(recent);
    if (spec.command == Command::insertPersona) menu->addMenu(new PersonaMenu(m_document, m_canvas));
  }
  for (const MenuName around : {MenuName::edit, MenuName::insert, MenuName::view})
    menus.at(around)->addSeparator();
  menus.at(MenuName::view)->addMenu(new LaneMenu(m_document, m_canvas));
  for (const MenuName name : menuNames())
    if (const auto around = menuAround(name)) menus.at(*around)->addMenu(menus.at(name));
  new SavedViewItems(m_document, *m_actions, *menus.at(MenuName::filter));
  menus.at(MenuName::edit)->addMenu(new LaneCopyMenu(m_document, m_canvas));
  addContextMenu({menus.at(MenuName::touchpoint), menus.at(MenuName::emotion), menus.at(MenuName::episode),
                  menus.at(MenuName::colour), menus.at(MenuName::lane), menus.at(MenuName::path)});
}

/// The keys of what is in it, submenus too, count while the map has the focus.
void DocumentView::addContextMenu(const QList<QMenu*>& submenus) {
  for (const Command command : {Command::insertEpisode, Command::insertTouchpoint, Command::insertGap,
                                Command::insertImprovement, Command::insertPicture, Command::insertEvidence})
    m_canvas->addAction(&(*m_actions)[command]);
  auto* separator = new QAction(m_canvas);
  separator->setSeparator(true);
  m_canvas->addAction(separator);
  for (const ActionSpec& spec : actionTable())
    if (spec.reach == Reach::selection && menuAround(spec.menu) != MenuName::edit)
      m_canvas->addAction(&(*m_actions)[spec.command]);
  for (const QMenu* submenu : submenus) m_canvas->addAction(submenu->menuAction());
  m_canvas->setContextMenuPolicy(Qt::ActionsContextMenu);
}

}  // namespace klantreis
