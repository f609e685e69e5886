#include "editor/view_commands.h"

#include "editor/canvas.h"
#include "editor/document.h"
#include "klantreis/edit.h"

namespace klantreis {

ViewCommands::ViewCommands(Document& document, Canvas& canvas, Actions& actions, QObject* parent)
    : QObject(parent), m_document(document), m_actions(actions) {
  const auto on = [&](Command command, auto run) {
    connect(&actions[command], &QAction::triggered, this, run);
  };
  on(Command::viewCurrent, [this] { show(false, false); });
  on(Command::viewIdeal, [this] { show(true, false); });
  on(Command::viewBoth, [this] { show(false, true); });
  on(Command::columnsToScale, [this](bool toScale) { drawToScale(toScale); });
  on(Command::idealChanges, [this](bool shown) { drawChanges(shown); });
  on(Command::curvePerSource, [this](bool apart) { drawLayers(apart); });
  on(Command::zoomIn, [&canvas] { canvas.zoomBy(1); });
  on(Command::zoomOut, [&canvas] { canvas.zoomBy(-1); });
  on(Command::zoomActual, [&canvas] { canvas.zoomTo(1); });
  on(Command::zoomFit, [&canvas] { canvas.zoomToFit(); });
  on(Command::zoomSelection, [&canvas] { canvas.zoomToSelection(); });
  connect(&document, &Document::changed, this, &ViewCommands::updateChoice);
  connect(&document.selection(), &Selection::changed, this, &ViewCommands::updateChoice);
  updateChoice();
}

/// Of a pair of journeys. Whether the ideal curve is drawn too is kept in the file, as a part of its view.
void ViewCommands::show(bool ideal, bool both) {
  const auto journey = m_document.selection().journey();
  if (!journey) return;
  const bool shown = require(m_document.workbook(), *journey).idealOf.has_value();
  const auto other = counterpartOf(m_document.workbook(), *journey);
  if (shown != ideal && other) m_document.selection().show(*other);
  if (ideal) return;
  const Id<Journey> current = *m_document.selection().journey();
  m_document.edit({both ? tr("Show the ideal curve") : tr("Hide the ideal curve"), {}, std::nullopt},
                  [&](const Workbook& now) { return withField(now, current, &Journey::showIdeal, both); });
  updateChoice();
}

/// Kept in the file too, so that everybody who opens it sees the same.
void ViewCommands::drawToScale(bool on) {
  const auto journey = m_document.selection().journey();
  if (!journey) return;
  m_document.edit(
      {on ? tr("Draw columns to scale") : tr("Draw even columns"), {}, m_document.selection().place()},
      [&](const Workbook& now) { return withField(now, *journey, &Journey::toScale, on); });
}

/// As above, and so the next.
void ViewCommands::drawChanges(bool shown) {
  const auto journey = m_document.selection().journey();
  if (!journey) return;
  m_document.edit(
      {shown ? tr("Show the changes in the ideal") : tr("Hide the changes in the ideal"),
       {},
       m_document.selection().place()},
      [&](const Workbook& now) { return withField(now, *journey, &Journey::showChanges, shown); });
}

void ViewCommands::drawLayers(bool apart) {
  const auto journey = m_document.selection().journey();
  if (!journey) return;
  m_document.edit(
      {apart ? tr("Draw a curve for each source") : tr("Draw one curve"), {}, m_document.selection().place()},
      [&](const Workbook& now) { return withField(now, *journey, &Journey::showLayers, apart); });
}

void ViewCommands::updateChoice() {
  const auto journey = m_document.selection().journey();
  const Journey* row = journey ? m_document.workbook().journeys.find(*journey) : nullptr;
  const bool ideal = row != nullptr && row->idealOf.has_value();
  const bool pair = row != nullptr && counterpartOf(m_document.workbook(), row->id).has_value();
  m_actions[Command::viewCurrent].setEnabled(row != nullptr && (!ideal || pair));
  m_actions[Command::viewIdeal].setEnabled(ideal || pair);
  m_actions[Command::viewBoth].setEnabled(pair);
  m_actions[Command::columnsToScale].setEnabled(row != nullptr);
  m_actions[Command::columnsToScale].setChecked(row != nullptr && row->toScale);
  const bool both = row != nullptr && !ideal && pair && row->showIdeal;
  m_actions[Command::idealChanges].setEnabled(both);
  m_actions[Command::idealChanges].setChecked(both && row->showChanges);
  m_actions[Command::curvePerSource].setEnabled(row != nullptr);
  m_actions[Command::curvePerSource].setChecked(row != nullptr && row->showLayers);
  m_actions[Command::zoomSelection].setEnabled(m_document.selection().place().has_value());
  m_actions[Command::presentHere].setEnabled(m_document.selection().episode().has_value());
  const Command chosen = ideal ? Command::viewIdeal : both ? Command::viewBoth : Command::viewCurrent;
  m_actions[chosen].setChecked(true);
}

}  // namespace klantreis
