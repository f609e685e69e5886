#include "editor/inspector_remark.h"

#include <QLabel>

namespace klantreis {

RemarkPage::RemarkPage(Document& document, IdSource& ids, QWidget* parent)
    : InspectorPage(document, ids, parent), m_kind(addTitle({})), m_form(document, column(), this) {
  auto* text = new TextBox(TextBox::Lines::many, this);
  setFocusProxy(text);
  m_form.add(&Remark::text, tr("Note"), text);
  m_broken = &m_form.add(&Remark::broken, tr("Not kept"));
  m_form.addLink<Touchpoint>(&Remark::touchpoint, tr("At touchpoint"), [this] { return touchpointNames(); });
  m_form.add(&Remark::by, tr("Noted by"));
  close();
}

std::vector<NamedKey> RemarkPage::touchpointNames() const {
  const Remark* remark = m_form.row() ? now().remarks.find(*m_form.row()) : nullptr;
  return remark == nullptr ? std::vector<NamedKey>()
                           : namesOf(touchpointsOf(now(), remark->episode), &Touchpoint::title);
}

void RemarkPage::showRow(const Uuid& row) {
  const Remark& remark = require(now(), Id<Remark>{row});
  m_kind->setText(wordOf(remark.kind));
  m_form.showRow(remark.id);
  m_broken->setVisible(remark.kind == RemarkKind::promise);
}

}  // namespace klantreis
