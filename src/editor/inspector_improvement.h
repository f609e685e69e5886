// The page of an improvement: what it is about and for, who does it when, its place in the matrix, and what
// came of it.
#pragma once

#include "editor/inspector_page.h"

namespace klantreis {

class ScoreBox;

class ImprovementPage final : public InspectorPage {
  Q_OBJECT

 public:
  ImprovementPage(Document& document, IdSource& ids, QWidget* parent);
  void showRow(const Uuid& row) override;

 private:
  void addReason();
  void addPriority();
  void addPlan();
  void addResult();
  [[nodiscard]] std::vector<NamedKey> gapNames() const;

  RowForm<Improvement> m_form;
  QLabel* m_quadrant = nullptr;
  ScoreBox* m_before = nullptr;
  ScoreBox* m_after = nullptr;
};

}  // namespace klantreis
