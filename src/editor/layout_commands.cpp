#include "editor/layout_commands.h"

#include "editor/canvas.h"
#include "editor/work_layouts.h"

namespace klantreis {

LayoutCommands::LayoutCommands(WorkLayouts& layouts, Canvas& canvas, Actions& actions, QObject* parent)
    : QObject(parent) {
  // Another document's actions may choose too. The field that had the keyboard may be gone then.
  const auto offer = [&](Command command, WorkLayout layout) {
    QAction& action = actions[command];
    const auto mark = [&action, &layouts, layout] { action.setChecked(layouts.chosen() == layout); };
    mark();
    connect(&layouts, &WorkLayouts::chosenChanged, &action, mark);
    connect(&action, &QAction::triggered, this, [&layouts, &canvas, layout] {
      layouts.choose(layout);
      canvas.setFocus();
    });
  };
  offer(Command::layoutEdit, WorkLayout::edit);
  offer(Command::layoutWorkshop, WorkLayout::workshop);
  offer(Command::layoutAnalyse, WorkLayout::analyse);
  connect(&actions[Command::resetLayout], &QAction::triggered, this, [&layouts, &canvas] {
    layouts.reset();
    canvas.setFocus();
  });
}

}  // namespace klantreis
