#include "editor/task.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QEventLoop>
#include <QProgressDialog>
#include <QTimer>
#include <exception>
#include <thread>

namespace klantreis {

namespace {

constexpr int patience = 500;  // milliseconds before progress is shown

/// Busy without an end in sight: how long a file takes is not known beforehand.
void prepare(QProgressDialog& progress) {
  progress.setWindowModality(Qt::ApplicationModal);
  progress.setRange(0, 0);
  progress.setMinimumDuration(0);
  progress.setAutoClose(false);
  progress.reset();
}

/// No window goes while the caller of the task may still need it.
class KeepsWindows final : public QObject {
 public:
  KeepsWindows() { QCoreApplication::instance()->installEventFilter(this); }
  bool eventFilter(QObject* object, QEvent* event) override {
    const auto* window = qobject_cast<QWidget*>(object);
    if (event->type() != QEvent::Close || window == nullptr || window->windowType() != Qt::Window)
      return false;
    event->ignore();
    return true;
  }
};

}  // namespace

bool runTask(QWidget* window, const QString& label, const Work& work) {
  const KeepsWindows held;
  std::exception_ptr failure;
  std::stop_source stop;
  QEventLoop waiting;
  bool finished = false;  // set in this thread
  bool done = false;
  std::jthread worker([&] {
    try {
      done = work(stop.get_token());
    } catch (...) {
      failure = std::current_exception();
    }
    const auto finish = [&] {
      finished = true;
      waiting.quit();
    };
    QMetaObject::invokeMethod(&waiting, finish, Qt::QueuedConnection);
  });
  // Input waits in the queue while nothing is shown; then the dialog takes it.
  QTimer::singleShot(patience, &waiting, &QEventLoop::quit);
  waiting.exec(QEventLoop::ExcludeUserInputEvents);
  if (!finished) {
    QProgressDialog progress(label, QProgressDialog::tr("Cancel"), 0, 0, window);
    prepare(progress);
    QObject::connect(&progress, &QProgressDialog::canceled, &waiting, [&] {
      stop.request_stop();
      waiting.quit();
    });
    progress.show();
    waiting.exec();
  }
  // Cancelled, but the work is not at a place where it can stop: the window waits without taking input.
  while (!finished) waiting.exec(QEventLoop::ExcludeUserInputEvents);
  worker.join();
  if (failure) std::rethrow_exception(failure);
  return done;
}

}  // namespace klantreis
