// One source of knowledge as a card that is edited where it stands; who, when and about what is folded away.
#pragma once

#include <QFrame>

#include "editor/row_form.h"

class QPushButton;

namespace klantreis {

class FoldSection;

class EvidenceCard final : public QFrame {
  Q_OBJECT

 public:
  EvidenceCard(Document& document, QWidget* parent);
  void showRow(Id<Evidence> row);

 Q_SIGNALS:
  void deleted();

 private:
  void addHead();
  void addSource();
  void addAddress();
  [[nodiscard]] std::vector<NamedKey> touchpointNames() const;

  Document& m_document;
  QVBoxLayout* m_column;
  RowForm<Evidence> m_form;
  FoldSection* m_fold;
  RowForm<Evidence> m_source;
  QPushButton* m_open = nullptr;
};

}  // namespace klantreis
