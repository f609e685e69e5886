// The page of a journey as a whole.
#pragma once

#include "editor/inspector_page.h"

namespace klantreis {

class GroupNotice;

class JourneyPage final : public InspectorPage {
  Q_OBJECT

 public:
  JourneyPage(Document& document, IdSource& ids, QWidget* parent);
  void showRow(const Uuid& row) override;

 private:
  QLabel* m_kind;
  RowForm<Journey> m_form;
  GroupNotice* m_notice;
  QPushButton* m_group;
  QPushButton* m_addIdeal;
};

}  // namespace klantreis
