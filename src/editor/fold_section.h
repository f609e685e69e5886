// Fields that belong together, under a head that folds them away: so a page that asks much stays short. The
// head says how much of it is filled in.
#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace klantreis {

class FoldSection final : public QWidget {
  Q_OBJECT

 public:
  /// Folded.
  FoldSection(const QString& title, QWidget* parent);

  [[nodiscard]] QVBoxLayout& column() { return *m_column; }
  [[nodiscard]] QWidget* content() { return m_content; }
  void setOpen(bool open);
  /// Nothing is said of none.
  void showCount(std::ptrdiff_t filled);

 private:
  void showHead();

  const QString m_title;
  std::ptrdiff_t m_filled = 0;
  QPushButton* m_head;
  QWidget* m_content;
  QVBoxLayout* m_column;
};

/// Opens the sections that the widget is in.
void unfoldTo(QWidget& widget);

}  // namespace klantreis
