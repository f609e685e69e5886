#include "editor/task.h"

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
  progress.setWindowModality(Qt::WindowModal);
  progress.setRange(0, 0);
  progress.setMinimumDuration(0);
  progress.setAutoClose(false);
  progress.reset();
}

}  // namespace

bool runTask(QWidget* window, const QString& label, const Work& work) {
  std::exception_ptr failure;
  std::stop_source stop;
  QEventLoop waiting;
  std::jthread worker([&] {
    try {
      work(stop.get_token());
    } catch (...) {
      failure = std::current_exception();
    }
    QMetaObject::invokeMethod(&waiting, &QEventLoop::quit, Qt::QueuedConnection);
  });
  // Input waits in the queue while nothing is shown; then the dialog takes it.
  QTimer::singleShot(patience, &waiting, [&] { waiting.exit(1); });
  if (waiting.exec(QEventLoop::ExcludeUserInputEvents) == 1) {
    QProgressDialog progress(label, QProgressDialog::tr("Cancel"), 0, 0, window);
    prepare(progress);
    QObject::connect(&progress, &QProgressDialog::canceled, [&] { stop.request_stop(); });
    progress.show();
    waiting.exec();
  }
  worker.join();
  if (failure) std::rethrow_exception(failure);
  return !stop.stop_requested();
}

}  // namespace klantreis
