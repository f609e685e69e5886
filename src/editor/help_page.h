// A page to read beside the work: Markdown, set with the room and the colours of the window's theme.
#pragma once

#include <QTextBrowser>

namespace klantreis {

class HelpPage final : public QTextBrowser {
  Q_OBJECT

 public:
  HelpPage(const QString& name, const QString& markdown, QWidget* parent);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void dress();
};

}  // namespace klantreis
