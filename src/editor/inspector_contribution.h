// The page of what a supplier, department or person brings to an episode.
#pragma once

#include "editor/inspector_page.h"

namespace klantreis {

class ContributionPage final : public InspectorPage {
  Q_OBJECT

 public:
  ContributionPage(Document& document, IdSource& ids, QWidget* parent);
  void showRow(const Uuid& row) override;

 private:
  QLabel* m_kind;
  QLabel* m_title;
  RowForm<Contribution> m_form;
};

}  // namespace klantreis
