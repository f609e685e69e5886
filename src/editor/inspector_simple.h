// The pages of things that have no more than a few fields: phase and lane.
#pragma once

#include "editor/inspector_page.h"

namespace klantreis {

class PhasePage final : public InspectorPage {
  Q_OBJECT

 public:
  PhasePage(Document& document, IdSource& ids, QWidget* parent);
  void showRow(const Uuid& row) override { m_form.showRow({row}); }

 private:
  RowForm<Phase> m_form;
};

class LanePage final : public InspectorPage {
  Q_OBJECT

 public:
  LanePage(Document& document, IdSource& ids, QWidget* parent);
  void showRow(const Uuid& row) override;

 private:
  [[nodiscard]] std::vector<NamedKey> roleNames() const;

  QLabel* m_title = nullptr;
  RowForm<Lane> m_form;
  FieldBox* m_department = nullptr;
  FieldBox* m_supplier = nullptr;
  FieldBox* m_role = nullptr;
  FieldBox* m_name = nullptr;
  FieldBox* m_persona = nullptr;
};

}  // namespace klantreis
