// The page of a role, with the episodes it takes part in, and that of its part in one of them.
#pragma once

#include "editor/inspector_page.h"

namespace klantreis {

class CheckList;

/// "Project leader · decides, uses".
[[nodiscard]] QString roleText(const Workbook& workbook, const Involvement& part);

class RolePage final : public InspectorPage {
  Q_OBJECT

 public:
  RolePage(Document& document, IdSource& ids, QWidget* parent);
  void showRow(const Uuid& row) override;

 private:
  void involve(Id<Episode> episode, bool on);

  RowForm<Role> m_form;
  QLabel* m_caption = nullptr;
  CheckList* m_episodes = nullptr;
};

class InvolvementPage final : public InspectorPage {
  Q_OBJECT

 public:
  InvolvementPage(Document& document, IdSource& ids, QWidget* parent);
  void showRow(const Uuid& row) override;

 private:
  QLabel* m_kind;
  QLabel* m_title;
  RowForm<Involvement> m_form;
};

}  // namespace klantreis
