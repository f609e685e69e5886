#include "editor/inspector_contribution.h"

#include <QLabel>
#include <QPushButton>

namespace klantreis {

ContributionPage::ContributionPage(Document& document, IdSource& ids, QWidget* parent)
    : InspectorPage(document, ids, parent),
      m_kind(addKind({})),
      m_title(addTitle({})),
      m_form(document, column(), this) {
  setFocusProxy(m_form.add(&Contribution::stage, tr("Stage")).editor());
  m_form.add(&Contribution::offer, tr("What is offered here"));
  m_form.add(&Contribution::moment, tr("The right moment"));
  m_form.add(&Contribution::owns, tr("Answers for it"));
  m_form.add(&Contribution::several, tr("Several of them at once"));
  addButton(tr("Episode"), [this] { select(refTo(require(now(), *m_form.row()).episode)); });
  addButton(tr("Take out of this episode"),
            [this] { remove(tr("Take supplier out of episode"), refTo(*m_form.row())); });
  close();
}

void ContributionPage::showRow(const Uuid& row) {
  const Contribution& contribution = require(now(), Id<Contribution>{row});
  m_form.showRow(contribution.id);
  m_kind->setText(tr("In “%1”").arg(orUntitled<Episode>(require(now(), contribution.episode).title)));
  m_title->setText(orUntitled<Actor>(require(now(), contribution.actor).name));
}

}  // namespace klantreis
