// The page of a journey as a whole, with the log of its reviews.
#pragma once

#include <QFrame>
#include <memory>

#include "editor/inspector_page.h"
#include "editor/keyed_column.h"

namespace klantreis {

class GroupNotice;

/// What one review found.
class ReviewCard final : public QFrame {
  Q_OBJECT

 public:
  ReviewCard(Document& document, QWidget* parent);
  void showRow(Id<Review> review);

 Q_SIGNALS:
  void deleted();

 private:
  Document& m_document;
  QVBoxLayout* m_column;
  QLabel* m_day;
  RowForm<Review> m_form;
};

class JourneyPage final : public InspectorPage {
  Q_OBJECT

 public:
  JourneyPage(Document& document, IdSource& ids, QWidget* parent);
  void showRow(const Uuid& row) override;
  /// To type what it found.
  void tellReview(Id<Review> review);

 private:
  void addFields();
  void addReviews();
  [[nodiscard]] ReviewCard* makeReview(Id<Review> review);
  [[nodiscard]] std::vector<NamedKey> otherJourneys() const;

  QLabel* m_kind;
  RowForm<Journey> m_form;
  GroupNotice* m_notice = nullptr;
  QPushButton* m_group = nullptr;
  QPushButton* m_addIdeal = nullptr;
  QPushButton* m_toReviews = nullptr;  // of the current journey, where the ideal one is shown
  QWidget* m_reviewPart;
  QVBoxLayout* m_reviewColumn;
  RowForm<Journey> m_reviewForm;
  std::unique_ptr<KeyedColumn<Id<Review>, ReviewCard>> m_reviews;
};

}  // namespace klantreis
