#include "editor/actions.h"

#include <QActionGroup>
#include <array>

namespace klantreis {

namespace {

#define KR(text) QT_TRANSLATE_NOOP("klantreis::Actions", text)

constexpr auto selection = Reach::selection;
constexpr auto none = Choice::none;

// clang-format off
constexpr std::array table{
    ActionSpec{Command::newJourney, MenuName::file, KR("&New"), "Ctrl+N", KR("Start with an empty journey")},
    ActionSpec{Command::open, MenuName::file, KR("&Open…"), "Ctrl+O", KR("Open a journey file")},
    ActionSpec{Command::save, MenuName::file, KR("&Save"), "Ctrl+S", KR("Save the journey to its file"), none, Reach::window, true},
    ActionSpec{Command::saveAs, MenuName::file, KR("Save &As…"), "Ctrl+Shift+S", KR("Save the journey to another file")},
    ActionSpec{Command::exportAs, MenuName::file, KR("&Export…"), "Ctrl+E", KR("Make a PDF, PNG, SVG or JSON file of the map"), none, Reach::window, true},
    ActionSpec{Command::exportAgain, MenuName::file, KR("Export A&gain"), "Ctrl+Shift+E", KR("Repeat the last export with the same choices")},
    ActionSpec{Command::close, MenuName::file, KR("&Close"), "Ctrl+W", KR("Close this window"), none, Reach::window, true},
    ActionSpec{Command::quit, MenuName::file, KR("&Quit"), "Ctrl+Q", KR("Close all windows")},

    ActionSpec{Command::undo, MenuName::edit, KR("&Undo"), "Ctrl+Z", KR("Take back the last change")},
    ActionSpec{Command::redo, MenuName::edit, KR("&Redo"), "Ctrl+Shift+Z; Ctrl+Y", KR("Do again what was taken back")},
    ActionSpec{Command::rename, MenuName::edit, KR("&Edit Text"), "F2", KR("Edit the text of what is selected"), none, selection, true},
    ActionSpec{Command::remove, MenuName::edit, KR("&Delete"), "Del", KR("Delete what is selected"), none, selection},
    ActionSpec{Command::removeJourney, MenuName::edit, KR("Delete &Journey"), "Ctrl+Shift+J", KR("Delete the journey that is shown, and all that is in it")},
    ActionSpec{Command::moveLeft, MenuName::edit, KR("Move &Left"), "Alt+Left", KR("Move the selected episode or touchpoint one place to the left"), none, selection, true},
    ActionSpec{Command::moveRight, MenuName::edit, KR("Move Ri&ght"), "Alt+Right", KR("Move the selected episode or touchpoint one place to the right"), none, selection},
    ActionSpec{Command::moveUp, MenuName::edit, KR("Move U&p"), "Alt+Up", KR("Move the selected touchpoint one place up"), none, selection},
    ActionSpec{Command::moveDown, MenuName::edit, KR("Move D&own"), "Alt+Down", KR("Move the selected touchpoint one place down"), none, selection},
    ActionSpec{Command::raiseEmotion, MenuName::edit, KR("Raise E&motion"), "Alt+Shift+Up", KR("Raise the selected emotion by one step of the scale"), none, selection, true},
    ActionSpec{Command::lowerEmotion, MenuName::edit, KR("Lo&wer Emotion"), "Alt+Shift+Down", KR("Lower the selected emotion by one step of the scale"), none, selection},
    ActionSpec{Command::scoreAssumed, MenuName::edit, KR("Score: &Assumed"), "Ctrl+Alt+1", KR("The selected score is an assumption"), Choice::layer, selection, true},
    ActionSpec{Command::scoreFromCustomers, MenuName::edit, KR("Score: &Customers Said So"), "Ctrl+Alt+2", KR("The selected score is what customers said"), Choice::layer, selection},
    ActionSpec{Command::scoreFromData, MenuName::edit, KR("Score: Data &Shows It"), "Ctrl+Alt+3", KR("The selected score is what data shows"), Choice::layer, selection},

    ActionSpec{Command::insertEpisode, MenuName::insert, KR("&Episode"), "Ctrl+Shift+N", KR("Add an episode after the selected one")},
    ActionSpec{Command::insertTouchpoint, MenuName::insert, KR("&Touchpoint"), "Ctrl+T", KR("Add a touchpoint to the selected episode")},
    ActionSpec{Command::insertPersona, MenuName::insert, KR("Pe&rsona"), "Ctrl+Shift+P", KR("Add a persona who walks this journey")},
    ActionSpec{Command::insertPhase, MenuName::insert, KR("&Phase"), "Ctrl+Alt+P", KR("Add a phase after the selected one")},
    ActionSpec{Command::insertGap, MenuName::insert, KR("&Gap"), "Ctrl+G", KR("Note what the selected episode lacks"), none, Reach::window, true},
    ActionSpec{Command::insertImprovement, MenuName::insert, KR("&Improvement"), "Ctrl+I", KR("Add an improvement to the selected episode or gap")},
    ActionSpec{Command::insertEvidence, MenuName::insert, KR("E&vidence"), "Ctrl+Shift+V", KR("Add evidence to the selected episode")},
    ActionSpec{Command::insertJourney, MenuName::insert, KR("&Journey"), "Ctrl+J", KR("Add another journey to this file"), none, Reach::window, true},
    ActionSpec{Command::insertIdeal, MenuName::insert, KR("I&deal Journey"), "Ctrl+Alt+J", KR("Add the journey as it should be, to begin with as it is")},

    ActionSpec{Command::viewCurrent, MenuName::view, KR("&Current"), "Ctrl+1", KR("Show the journey as it is now"), Choice::journeyState},
    ActionSpec{Command::viewIdeal, MenuName::view, KR("&Ideal"), "Ctrl+2", KR("Show the journey as it should be"), Choice::journeyState},
    ActionSpec{Command::viewBoth, MenuName::view, KR("&Both"), "Ctrl+3", KR("Show the current journey with the ideal curve"), Choice::journeyState},
    ActionSpec{Command::zoomIn, MenuName::view, KR("Zoom I&n"), "Ctrl++; Ctrl+=", KR("Make the map larger"), none, Reach::window, true},
    ActionSpec{Command::zoomOut, MenuName::view, KR("Zoom &Out"), "Ctrl+-", KR("Make the map smaller")},
    ActionSpec{Command::zoomActual, MenuName::view, KR("&Actual Size"), "Ctrl+0", KR("Show the map at 100 %")},
    ActionSpec{Command::zoomFit, MenuName::view, KR("Zoom to &Fit"), "Ctrl+9", KR("Show the whole map")},
    ActionSpec{Command::showNavigator, MenuName::view, KR("Na&vigator"), "F7", KR("Show or hide journeys and personas"), none, Reach::window, true},
    ActionSpec{Command::showInspector, MenuName::view, KR("In&spector"), "F8", KR("Show or hide the fields of what is selected")},
    ActionSpec{Command::showLists, MenuName::view, KR("&Lists"), "F9", KR("Show or hide improvements, evidence and what journeys share")},
    ActionSpec{Command::nextPane, MenuName::view, KR("Next &Panel"), "F6", KR("Go to the next panel with the keyboard")},
    ActionSpec{Command::themeSystem, MenuName::theme, KR("As the &System"), "", KR("Light or dark as the desktop is"), Choice::theme},
    ActionSpec{Command::themeLight, MenuName::theme, KR("&Light"), "", KR("Always light"), Choice::theme},
    ActionSpec{Command::themeDark, MenuName::theme, KR("&Dark"), "", KR("Always dark"), Choice::theme},
    ActionSpec{Command::languageSystem, MenuName::language, KR("As the S&ystem"), "", KR("The language of the desktop"), Choice::language},
    ActionSpec{Command::languageEnglish, MenuName::language, "&English", "", KR("Menus and messages in English"), Choice::language},
    ActionSpec{Command::languageDutch, MenuName::language, "&Nederlands", "", KR("Menus and messages in Dutch"), Choice::language},

    ActionSpec{Command::userGuide, MenuName::help, KR("&User Guide"), "F1", KR("How to work with Klantreis")},
    ActionSpec{Command::keys, MenuName::help, KR("&Keys"), "Ctrl+?", KR("All keys in one list")},
    ActionSpec{Command::about, MenuName::help, KR("&About Klantreis"), "", KR("Version and licences"), none, Reach::window, true},
};
// clang-format on

#undef KR

QList<QKeySequence> keysOf(const ActionSpec& spec) {
  const QLatin1String keys(spec.keys);
  if (keys.isEmpty()) return {};  // else the list would hold one empty key
  return QKeySequence::listFromString(keys, QKeySequence::PortableText);
}

QString tipWithKey(const QString& tip, const QList<QKeySequence>& keys) {
  if (keys.isEmpty()) return tip;
  return QStringLiteral("%1 (%2)").arg(tip, keys.first().toString(QKeySequence::NativeText));
}

}  // namespace

std::span<const ActionSpec> actionTable() { return table; }

Actions::Actions(QObject* parent) : QObject(parent) {
  for (const ActionSpec& spec : table) m_actions[spec.command] = make(spec);
}

QAction* Actions::make(const ActionSpec& spec) {
  auto* action = new QAction(nameOf(spec), this);
  connect(action, &QAction::triggered, this, &Actions::aboutToRun);  // the first to hear of it
  const QString tip = tr(spec.tip);
  action->setShortcuts(keysOf(spec));
  action->setToolTip(tipWithKey(tip, action->shortcuts()));
  action->setStatusTip(tip);
  action->setMenuRole(QAction::NoRole);
  if (spec.reach == Reach::selection) action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  if (spec.choice != Choice::none) {
    action->setCheckable(true);
    groupFor(spec.choice)->addAction(action);
  }
  return action;
}

QActionGroup* Actions::groupFor(Choice choice) {
  QActionGroup*& group = m_groups[choice];
  if (group == nullptr) group = new QActionGroup(this);
  return group;
}

QList<QAction*> Actions::forSelection() const {
  QList<QAction*> actions;
  for (const ActionSpec& spec : table)
    if (spec.reach == Reach::selection) actions.append(m_actions.at(spec.command));
  return actions;
}

}  // namespace klantreis
