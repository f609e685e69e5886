#include "editor/inspector_path.h"

#include <QLabel>

namespace klantreis {

PathPage::PathPage(Document& document, IdSource& ids, QWidget* parent)
    : InspectorPage(document, ids, parent), m_kind(addKind({})), m_form(document, column(), this) {
  m_form.addHead(&Path::condition, tr("Condition"), tr("Condition"));
  m_form.add(&Path::share, tr("Share of customers, in percent"));
  close();
}

void PathPage::showRow(const Uuid& row) {
  m_kind->setText(wordOf(require(now(), Id<Path>{row}).kind));
  m_form.showRow({row});
}

}  // namespace klantreis
