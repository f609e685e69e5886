// Asks for the name of a file to write. What the name lacks of its ending is added before the question
// whether a file that is there may go, so that the question is about the file that will be written.
#pragma once

#include <QString>

class QWidget;

namespace klantreis {

struct SaveQuestion {
  QString title;
  QString proposal;  // path
  QString filter;
  QString suffix;     // without the dot
  bool adds = false;  // to a file that may be there already, and stays
};

/// Empty when the user cancelled.
[[nodiscard]] QString askSavePath(QWidget* window, const SaveQuestion& question);

}  // namespace klantreis
