// The page of an improvement: what it is about, who does it when, and its place in the matrix.
#pragma once

#include "editor/inspector_page.h"

namespace klantreis {

class ImprovementPage final : public InspectorPage {
  Q_OBJECT

 public:
  ImprovementPage(Document& document, IdSource& ids, QWidget* parent);
  void showRow(const Uuid& row) override;

 private:
  [[nodiscard]] std::vector<NamedKey> gapNames() const;

  QLabel* m_quadrant = nullptr;
  RowForm<Improvement> m_form;
};

}  // namespace klantreis
