// What to find and what to put in its place, under the toolbar and beside the work: nothing stops while one
// looks. It only asks; Finding finds.
#pragma once

#include <QFrame>

#include "editor/finding.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace klantreis {

class FindBar final : public QFrame {
  Q_OBJECT

 public:
  explicit FindBar(Document& document, QWidget* parent = nullptr);

  [[nodiscard]] Finding& finding() { return *m_finding; }
  /// With or without the row to replace, to type what to find.
  void open(bool replacing);
  /// Opens first when it is closed, to type what to find if there is nothing yet.
  void step(int direction);

 Q_SIGNALS:
  /// What is marked on the map has to be marked again.
  void changed();
  void closed();

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  [[nodiscard]] QWidget* makeFindRow();
  [[nodiscard]] QWidget* makeReplaceRow();
  void look();
  void showState();
  [[nodiscard]] QString state() const;
  void replace();
  void replaceAll();
  void tell(const QString& text);

  Finding* m_finding;
  QLineEdit* m_wanted;
  QLineEdit* m_replacement;
  QLabel* m_state;
  QCheckBox* m_case;
  QCheckBox* m_words;
  QPushButton* m_previous;
  QPushButton* m_next;
  QPushButton* m_one;
  QPushButton* m_all;
  QWidget* m_replaceRow;
};

}  // namespace klantreis
