#include "editor/add_bar.h"

#include <QMenu>
#include <QToolButton>

#include "editor/actions.h"
#include "editor/score_button.h"

namespace klantreis {

namespace {

constexpr Command additions[] = {Command::insertEpisode,  Command::insertTouchpoint, Command::notePain,
                                 Command::noteStrength,   Command::noteWish,         Command::noteQuestion,
                                 Command::noteOpportunity};

constexpr std::pair<Command, int> scores[] = {{Command::scoreLowest, -100},
                                              {Command::scoreLow, -50},
                                              {Command::scoreMiddle, 0},
                                              {Command::scoreHigh, 50},
                                              {Command::scoreHighest, 100}};

}  // namespace

AddBar::AddBar(QWidget* parent) : QToolBar(parent) {
  setObjectName(QStringLiteral("addBar"));
  setMovable(false);
  setToolButtonStyle(Qt::ToolButtonTextOnly);
  setContextMenuPolicy(Qt::PreventContextMenu);
}

void AddBar::fill(const Actions& all, const QList<QMenu*>& menus) {
  for (QAction* old : actions()) {
    removeAction(old);
    if (old->parent() == this) delete old;  // with its widget
  }
  setWindowTitle(tr("Add"));
  const auto add = [&](Command command) {
    addAction(&all[command]);
    widgetForAction(&all[command])->setFocusPolicy(Qt::TabFocus);
  };
  for (const Command command : additions) add(command);
  addSpace();
  addFaces(all);
  addSpace();
  add(Command::undo);
  addMenus(menus);
  if (auto* more = findChild<QWidget*>(QStringLiteral("qt_toolbar_ext_button")))
    more->setAccessibleName(tr("More to add"));
}

/// That grows with the window, so that the faces stand in its middle.
void AddBar::addSpace() {
  auto* space = new QWidget;
  space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  addWidget(space);
}

void AddBar::addFaces(const Actions& actions) {
  for (const auto& [command, score] : scores) addWidget(new ScoreButton(actions[command], score, this));
}

/// All that the menu bar has, which is not there.
void AddBar::addMenus(const QList<QMenu*>& menus) {
  auto* button = new QToolButton;
  button->setText(tr("Menu"));
  button->setPopupMode(QToolButton::InstantPopup);
  button->setFocusPolicy(Qt::TabFocus);
  auto* all = new QMenu(button);
  for (QMenu* menu : menus) all->addMenu(menu);
  button->setMenu(all);
  addWidget(button);
}

}  // namespace klantreis
