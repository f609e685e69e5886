#include <QProgressDialog>
#include <QPushButton>
#include <QThread>
#include <QTimer>
#include <QWidget>
#include <atomic>
#include <thread>

#include "catch.h"
#include "editor/task.h"
#include "klantreis/error.h"
#include "session.h"

using namespace klantreis;
using namespace klantreis::testing;
using namespace std::chrono_literals;

TEST_CASE("work runs in another thread while the window stays alive") {
  QWidget window;
  std::atomic<int> beats = 0;
  QTimer heart;
  QObject::connect(&heart, &QTimer::timeout, [&] { ++beats; });
  heart.start(5ms);
  std::thread::id worker;
  CHECK(runTask(&window, QStringLiteral("Working"), [&](const std::stop_token&) {
    worker = std::this_thread::get_id();
    while (beats < 3) std::this_thread::sleep_for(1ms);
    return true;
  }));
  CHECK(worker != std::this_thread::get_id());
}

TEST_CASE("an error of the work arrives where it was ordered") {
  QWidget window;
  CHECK_THROWS_AS(runTask(&window, QStringLiteral("Working"),
                          [](const std::stop_token&) -> bool {
                            throw Error(ErrorCode::cannotOpen, {"file", "reason"});
                          }),
                  Error);
}

TEST_CASE("work that takes long shows its progress and can be cancelled") {
  QWidget window;
  window.show();
  QString label;
  answerNext([&](QDialog& dialog) {
    auto& progress = dynamic_cast<QProgressDialog&>(dialog);
    label = progress.labelText();
    progress.findChild<QPushButton*>()->click();
  });
  bool stopped = false;
  CHECK_FALSE(runTask(&window, QStringLiteral("Counting sheep"), [&](const std::stop_token& stop) {
    for (int i = 0; i < 2000 && !stop.stop_requested(); ++i) std::this_thread::sleep_for(5ms);
    stopped = stop.stop_requested();
    return !stopped;
  }));
  CHECK(stopped);
  CHECK(label == QStringLiteral("Counting sheep"));
}

TEST_CASE("work that is done before it sees that it was cancelled is done") {
  QWidget window;
  window.show();
  std::atomic<bool> cancelled = false;
  answerNext([&](QDialog& dialog) {
    dialog.findChild<QPushButton*>()->click();
    cancelled = true;
  });
  CHECK(runTask(&window, QStringLiteral("Writing"), [&](const std::stop_token&) {
    while (!cancelled) std::this_thread::sleep_for(1ms);
    return true;
  }));
}

TEST_CASE("no window is closed under a task that was ordered in it") {
  QWidget window;
  window.setAttribute(Qt::WA_DeleteOnClose, false);
  window.show();
  QTimer::singleShot(20ms, &window, &QWidget::close);
  CHECK(runTask(&window, QStringLiteral("Working"), [](const std::stop_token&) {
    std::this_thread::sleep_for(150ms);
    return true;
  }));
  CHECK(window.isVisible());
  CHECK(window.close());
}
