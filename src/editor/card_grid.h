// Cards side by side: as many to a row as there is room for, all of one size.
#pragma once

#include <QList>
#include <QWidget>

namespace klantreis {

class StartCard;

class CardGrid final : public QWidget {
  Q_OBJECT

 public:
  explicit CardGrid(QWidget* parent = nullptr) : QWidget(parent) {}

  void add(StartCard* card);
  /// They are deleted when the event is over: one of them may have caused it.
  void clear();
  [[nodiscard]] const QList<StartCard*>& cards() const { return m_cards; }

 Q_SIGNALS:
  void focused(QWidget* card);

 protected:
  void resizeEvent(QResizeEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void place();

  QList<StartCard*> m_cards;
  int m_columns = 1;
};

}  // namespace klantreis
