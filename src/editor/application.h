// The program as a whole. What goes wrong beyond its place or runs out of memory is told in the window where
// it happened, and the program goes on: what the user has made is worth more than what could not be done.
#pragma once

#include <QApplication>

namespace klantreis {

class Application final : public QApplication {
  Q_OBJECT

 public:
  using QApplication::QApplication;

  /// The last place an exception can come to: beyond it Qt ends the program. Edits never get here, for the
  /// document tells of theirs.
  bool notify(QObject* receiver, QEvent* event) override;
};

}  // namespace klantreis
