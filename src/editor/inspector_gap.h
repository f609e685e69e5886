// The page of a gap: what the journey lacks, and in its time what will be done about it.
#pragma once

#include <memory>
#include <string_view>

#include "editor/inspector_page.h"
#include "editor/keyed_column.h"

namespace klantreis {

class GapPage final : public InspectorPage {
  Q_OBJECT

 public:
  /// What the field is called that makes an improvement, for it is none of a gap's own.
  static constexpr std::string_view solution = "solution";

  GapPage(Document& document, IdSource& ids, QWidget* parent);
  void showRow(const Uuid& row) override;

 private:
  [[nodiscard]] Card* makeCard(Id<Improvement> improvement);
  void solve(std::string title);

  RowForm<Gap> m_form;
  TextBox* m_solution;
  FieldBox* m_solutionBox;
  QLabel* m_closed;
  std::unique_ptr<KeyedColumn<Id<Improvement>, Card>> m_solutions;
};

}  // namespace klantreis
