#include "editor/inspector_improvement.h"

#include <QLabel>

#include "editor/score_box.h"
#include "klantreis/figures.h"
#include "klantreis/organisation.h"
#include "klantreis/plan.h"

namespace klantreis {

ImprovementPage::ImprovementPage(Document& document, IdSource& ids, QWidget* parent)
    : InspectorPage(document, ids, parent), m_form(document, column(), this) {
  addKind(tr("Improvement"));
  m_form.addHead(&Improvement::title, tr("Title"), untitled<Improvement>());
  addReason();
  addPriority();
  addPlan();
  addResult();
  close();
}

void ImprovementPage::addReason() {
  m_form.add(&Improvement::description, tr("Description"));
  m_form.addLink<Gap>(&Improvement::gap, tr("Gap"), [this] { return gapNames(); });
  m_form.addLink<Aim>(
      &Improvement::aim, tr("Business goal"),
      [this] { return namesOf(aimsOf(now(), AimKind::businessGoal), &Aim::name); },
      [this](const Workbook& workbook, std::string name) {
        return withNewAim(workbook, ids(), AimKind::businessGoal, std::move(name));
      });
}

void ImprovementPage::addPriority() {
  m_form.add(&Improvement::impact, tr("Impact"));
  m_form.add(&Improvement::effort, tr("Effort"));
  m_quadrant = makeLabel({}, "quadrant", this);
  column().addWidget(m_quadrant);
}

void ImprovementPage::addPlan() {
  m_form.addLink(&Improvement::owner, tr("Owner"), actorNames(), addPerson());
  m_form.add(&Improvement::starts, tr("Start"));
  m_form.addExplained(&Improvement::due, tr("Due"), [this](const Improvement& row) {
    return endsBeforeStart(row) ? tr("It is due before its start, %1.").arg(dayText(*row.starts)) : QString();
  });
  m_form.add(&Improvement::status, tr("Status"));
  m_form.add(&Improvement::horizon, tr("Horizon"));
  m_form.add(&Improvement::announced, tr("Announced to customers"));
}

void ImprovementPage::addResult() {
  m_before = new ScoreBox(this);
  m_after = new ScoreBox(this);
  m_form.add(&Improvement::before, tr("Score before"), m_before);
  m_form.add(&Improvement::after, tr("Score after"), m_after);
  m_form.add(&Improvement::result, tr("Result"));
}

void ImprovementPage::showRow(const Uuid& row) {
  const Improvement& improvement = require(now(), Id<Improvement>{row});
  m_quadrant->setText(placeWordOf(improvement));
  setMood(*m_quadrant, quadrantOf(improvement) ? 1 : 0);
  if (const auto journey = journeyOf(now(), improvement.episode)) {
    const Scale scale = require(now(), *journey).scale;
    m_before->setScale(scale);
    m_after->setScale(scale);
  }
  m_form.showRow({row});
}

/// Those of the improvement's own episode.
std::vector<NamedKey> ImprovementPage::gapNames() const {
  const Improvement* improvement = m_form.row() ? now().improvements.find(*m_form.row()) : nullptr;
  if (improvement == nullptr) return {};
  return namesOf(ranked(now().gaps, [&](const Gap& gap) { return gap.episode == improvement->episode; }),
                 &Gap::text);
}

}  // namespace klantreis
