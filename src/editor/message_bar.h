// Tells what went wrong, above the map and without stopping the work: what, why, and where there is one
// the way out.
#pragma once

#include <QFrame>
#include <functional>

class QLabel;
class QPushButton;

namespace klantreis {

class MessageBar final : public QFrame {
  Q_OBJECT

 public:
  explicit MessageBar(QWidget* parent = nullptr);

  void tell(const QString& text);
  /// Until the document is another one than it is about.
  void tellOfStep(const QString& text);
  void stepped();
  /// With a button that does something about it.
  void offer(const QString& text, const QString& remedy, std::function<void()> run);

 protected:
  /// Of the map: Esc closes the message before it does anything else.
  bool eventFilter(QObject* watched, QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void show(const QString& text);

  QLabel* m_text;
  QPushButton* m_remedy;
  QPushButton* m_close;
  std::function<void()> m_run;
  bool m_ofStep = false;
};

}  // namespace klantreis
