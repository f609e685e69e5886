#include "editor/phase_commands.h"

#include "editor/document.h"

namespace klantreis {

namespace {

struct ModelCommand {
  Command command;
  PhaseModel model;
};
constexpr ModelCommand modelCommands[] = {
    {Command::phasesAida, PhaseModel::aida},   {Command::phasesAwareness, PhaseModel::awareness},
    {Command::phasesFiveA, PhaseModel::fiveA}, {Command::phasesBuyerCustomer, PhaseModel::buyerCustomer},
    {Command::phasesChain, PhaseModel::chain}, {Command::phasesSixSteps, PhaseModel::sixSteps},
    {Command::phasesB2b, PhaseModel::b2b}};

}  // namespace

PhaseCommands::PhaseCommands(Document& document, Actions& actions, QObject* parent)
    : QObject(parent), m_document(document), m_actions(actions) {
  for (const ModelCommand& each : modelCommands)
    connect(&actions[each.command], &QAction::triggered, this, [this, &each] { apply(each.model); });
  connect(&actions[Command::phaseEndEarlier], &QAction::triggered, this, [this] { moveEnd(-1); });
  connect(&actions[Command::phaseEndLater], &QAction::triggered, this, [this] { moveEnd(1); });
  connect(&actions[Command::episodeOptional], &QAction::triggered, this,
          [this](bool on) { set(&Episode::optional, tr("Change optional"), on); });
  connect(&actions[Command::episodePurchase], &QAction::triggered, this,
          [this](bool on) { set(&Episode::purchase, tr("Change purchase"), on); });
  connect(&document, &Document::changed, this, &PhaseCommands::updateEnabled);
  connect(&document.selection(), &Selection::changed, this, &PhaseCommands::updateEnabled);
  updateEnabled();
}

/// In the language of the journey.
void PhaseCommands::apply(PhaseModel model) {
  const auto journey = m_document.selection().journey();
  if (!journey) return;
  m_document.edit({tr("Apply phase model"), {}, m_document.selection().place()}, [&](const Workbook& now) {
    return withPhaseModel(now, m_ids, *journey, phaseNames(model, require(now, *journey).language));
  });
}

void PhaseCommands::moveEnd(int direction) {
  const auto at = phase();
  if (!at) return;
  m_document.edit({tr("Move end of phase"), {}, m_document.selection().place()},
                  [&](const Workbook& now) { return withPhaseEndShifted(now, *at, direction); });
}

void PhaseCommands::set(bool Episode::*field, const QString& label, bool on) {
  const Episode* at = episode();
  if (at == nullptr) return;
  const Id<Episode> id = at->id;
  m_document.edit({label, {}, m_document.selection().place()},
                  [&](const Workbook& now) { return withField(now, id, field, on); });
}

const Episode* PhaseCommands::episode() const {
  const auto selected = m_document.selection().episode();
  return selected ? m_document.workbook().episodes.find(*selected) : nullptr;
}

std::optional<Id<Phase>> PhaseCommands::phase() const {
  if (const auto selected = m_document.selection().selected<Phase>();
      selected && m_document.workbook().phases.contains(*selected))
    return selected;
  const Episode* at = episode();
  return at == nullptr ? std::nullopt : std::optional(at->phase);
}

void PhaseCommands::updateEnabled() {
  const Workbook& now = m_document.workbook();
  const auto journey = m_document.selection().journey();
  for (const ModelCommand& each : modelCommands) m_actions[each.command].setEnabled(journey.has_value());
  const auto at = phase();
  const bool followed = at && phasesOf(now, require(now, *at).journey).back()->id != *at;
  m_actions[Command::phaseEndEarlier].setEnabled(followed);
  m_actions[Command::phaseEndLater].setEnabled(followed);
  const Episode* selected = episode();
  const auto show = [&](Command command, bool Episode::*field) {
    m_actions[command].setEnabled(selected != nullptr);
    m_actions[command].setChecked(selected != nullptr && selected->*field);
  };
  show(Command::episodeOptional, &Episode::optional);
  show(Command::episodePurchase, &Episode::purchase);
}

}  // namespace klantreis
