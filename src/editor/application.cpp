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

void tell(QObject* receiver, const Error& error) {
  if (MainWindow* window = windowOf(receiver)) window->tell(error);
}

}  // namespace

bool Application::notify(QObject* receiver, QEvent* event) {
  try {
    return QApplication::notify(receiver, event);
  } catch (const Error& error) {
    tell(receiver, error);
  } catch (const std::bad_alloc&) {
    tell(receiver, Error(ErrorCode::outOfMemory, {}));
  }
  return true;
}

}  // namespace klantreis
