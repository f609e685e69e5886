#include "editor/touchpoint_commands.h"

#include "editor/document.h"
#include "editor/inspector_touchpoint.h"
#include "editor/row_form.h"
#include "klantreis/edit.h"

namespace klantreis {

TouchpointCommands::TouchpointCommands(Document& document, Actions& actions, QObject* parent)
    : QObject(parent), m_document(document), m_actions(actions) {
  connect(&actions[Command::chooseChannel], &QAction::triggered, this, &TouchpointCommands::channelWanted);
  connect(&actions[Command::addPain], &QAction::triggered, this, &TouchpointCommands::painWanted);
  flip({Command::touchpointCrucial, "Crucial to the journey"}, &Touchpoint::crucial, false, true);
  flip({Command::touchpointOutside, "Within our control"}, &Touchpoint::ours, true, false);
  flip({Command::touchpointIndirect, "Contact"}, &Touchpoint::contact, Contact::direct, Contact::indirect);
  connect(&document, &Document::changed, this, &TouchpointCommands::update);
  connect(&document.selection(), &Selection::changed, this, &TouchpointCommands::update);
  update();
}

/// The action shows `on` as checked; its step is called as in the inspector.
template <class V>
void TouchpointCommands::flip(Mark mark, V Touchpoint::*field, V off, V on) {
  connect(&m_actions[mark.command], &QAction::triggered, this, [this, mark, field, off, on](bool checked) {
    const auto touchpoint = m_document.selection().selected<Touchpoint>();
    if (!touchpoint) return;
    const QString step = changeOf(TouchpointPage::tr(mark.caption));
    m_document.edit({step, {}, m_document.selection().place()}, [&](const Workbook& now) {
      return withField(now, *touchpoint, field, checked ? on : off);
    });
  });
}

void TouchpointCommands::update() {
  const auto id = m_document.selection().selected<Touchpoint>();
  const Touchpoint* row = id ? m_document.workbook().touchpoints.find(*id) : nullptr;
  const auto show = [&](Command command, bool checked) {
    m_actions[command].setEnabled(row != nullptr);
    m_actions[command].setChecked(checked);
  };
  m_actions[Command::chooseChannel].setEnabled(row != nullptr);
  m_actions[Command::addPain].setEnabled(row != nullptr);
  show(Command::touchpointCrucial, row != nullptr && row->crucial);
  show(Command::touchpointOutside, row != nullptr && !row->ours);
  show(Command::touchpointIndirect, row != nullptr && row->contact == Contact::indirect);
}

}  // namespace klantreis
