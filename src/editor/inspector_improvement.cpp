#include "editor/inspector_improvement.h"

#include <QLabel>

namespace klantreis {

ImprovementPage::ImprovementPage(Document& document, IdSource& ids, QWidget* parent)
    : InspectorPage(document, ids, parent), m_form(document, column(), this) {
  addKind(tr("Improvement"));
  m_form.addHead(&Improvement::title, tr("Title"), untitled<Improvement>());
  m_form.addLink<Gap>(&Improvement::gap, tr("Gap"), [this] { return gapNames(); });
  m_form.add(&Improvement::impact, tr("Impact"));
  m_form.add(&Improvement::effort, tr("Effort"));
  m_quadrant = makeLabel({}, "quadrant", this);
  m_quadrant->setProperty("mood", QStringLiteral("high"));
  column().addWidget(m_quadrant);
  m_form.addLink(&Improvement::owner, tr("Owner"), actorNames(), addActor());
  m_form.add(&Improvement::due, tr("Due"));
  m_form.add(&Improvement::status, tr("Status"));
  m_form.add(&Improvement::horizon, tr("Horizon"));
  close();
}

void ImprovementPage::showRow(const Uuid& row) {
  m_quadrant->setText(placeWordOf(require(now(), Id<Improvement>{row})));
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
