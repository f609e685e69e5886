// The page of a target group: who is in it, how many they are, how they buy, what they decide by, and the
// parts it is split into.
#pragma once

#include <memory>

#include "editor/inspector_page.h"
#include "editor/keyed_column.h"

namespace klantreis {

class GroupNotice;
class LinkList;

/// What a target group decides by, with its weight.
class CriterionRow final : public QWidget {
  Q_OBJECT

 public:
  CriterionRow(Document& document, QWidget* parent);
  void showRow(Id<Criterion> criterion);

 private:
  void shift(int direction);

  Document& m_document;
  QVBoxLayout* m_column;
  QHBoxLayout* m_head;
  RowForm<Criterion> m_name;
  QHBoxLayout* m_foot;
  RowForm<Criterion> m_weight;
};

class SegmentPage final : public InspectorPage {
  Q_OBJECT

 public:
  SegmentPage(Document& document, IdSource& ids, QWidget* parent);
  ~SegmentPage() override;
  void showRow(const Uuid& row) override;
  /// To type what the group decides by: where nothing is typed yet, or else in a new one.
  void askCriterion();

 private:
  void addCriteria();
  void addLists();
  void addCriterion();
  void split();
  /// All groups but itself and its parts, which it cannot be part of.
  [[nodiscard]] std::vector<NamedKey> wholes() const;
  void showLists(const Segment& segment);

  RowForm<Segment> m_form;
  GroupNotice* m_notice = nullptr;
  std::unique_ptr<KeyedColumn<Id<Criterion>, CriterionRow>> m_criteria;
  LinkList* m_parts = nullptr;
  QLabel* m_personasCaption = nullptr;
  LinkList* m_personas = nullptr;
};

}  // namespace klantreis
