#include "editor/application.h"

#include <new>

#include "editor/main_window.h"

namespace klantreis {

namespace {

/// The one that the object belongs to, else the one before the user.
MainWindow* windowOf(QObject* object) {
  for (; object != nullptr; object = object->parent())
    if (auto* window = qobject_cast<MainWindow*>(object)) return window;
  return qobject_cast<MainWindow*>(QApplication::activeWindow());
}

}  // namespace

bool Application::notify(QObject* receiver, QEvent* event) {
  try {
    return QApplication::notify(receiver, event);
  } catch (const std::bad_alloc&) {
    if (MainWindow* window = windowOf(receiver)) window->tell(Error(ErrorCode::outOfMemory, {}));
    return true;
  }
}

}  // namespace klantreis
