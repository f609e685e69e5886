// What the journey is known from: every interview, survey and figure, and the episode it is about.
#pragma once

#include <QWidget>
#include <unordered_map>

#include "klantreis/evidence.h"

class QComboBox;

namespace klantreis {

class CatchUp;
class Document;
class RowTable;
struct TableColumn;

class EvidenceView final : public QWidget {
  Q_OBJECT

 public:
  explicit EvidenceView(Document& document, QWidget* parent = nullptr);
  ~EvidenceView() override;

  /// To the selected episode, else to the whole journey; its text is typed next.
  void add();
  /// Selects it, in its journey.
  void reveal(Id<Evidence> evidence);

 private:
  [[nodiscard]] std::vector<TableColumn> columns();
  [[nodiscard]] EvidenceOrder order() const;
  [[nodiscard]] TableColumn episodeColumn();
  [[nodiscard]] TableColumn touchpointColumn();
  /// By number and title; empty for the whole journey.
  [[nodiscard]] QString episodeOf(Id<Evidence> evidence) const;
  /// By which the evidence of one touchpoint is told apart.
  [[nodiscard]] TableColumn aspectColumn();
  /// Where the journey is another.
  void follow();
  void showAll();
  void open(Id<Evidence> evidence);
  void remove(Id<Evidence> evidence);

  Document& m_document;
  RandomIds m_ids;
  QComboBox* m_order;
  std::optional<Id<Journey>> m_journey;                    // that is shown
  std::unordered_map<Id<Episode>, std::size_t> m_numbers;  // of its episodes
  RowTable* m_table;
  CatchUp* m_catchUp;
};

}  // namespace klantreis
