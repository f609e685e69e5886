// A field that takes a key as it is pressed, to give it to an action. Tab goes on as everywhere, so that it
// is no trap; everything else with a modifier is a key.
#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace klantreis {

class KeyCatcher final : public QLineEdit {
  Q_OBJECT

 public:
  explicit KeyCatcher(QWidget* parent = nullptr);

 Q_SIGNALS:
  void caught(const QKeySequence& key);

 protected:
  bool event(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
};

}  // namespace klantreis
