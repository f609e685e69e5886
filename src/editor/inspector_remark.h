// The page of a note: what it says, where it belongs, who noted it, and of a promise whether it is kept.
#pragma once

#include "editor/inspector_page.h"

namespace klantreis {

class RemarkPage final : public InspectorPage {
  Q_OBJECT

 public:
  RemarkPage(Document& document, IdSource& ids, QWidget* parent);
  void showRow(const Uuid& row) override;

 private:
  [[nodiscard]] std::vector<NamedKey> touchpointNames() const;

  QLabel* m_kind;
  RowForm<Remark> m_form;
  FieldBox* m_broken = nullptr;
};

}  // namespace klantreis
