// The page of a loop, skip, alternative or exit.
#pragma once

#include "editor/inspector_page.h"

namespace klantreis {

class PathPage final : public InspectorPage {
  Q_OBJECT

 public:
  PathPage(Document& document, IdSource& ids, QWidget* parent);
  void showRow(const Uuid& row) override;

 private:
  QLabel* m_kind;
  RowForm<Path> m_form;
};

}  // namespace klantreis
