#include <QProgressDialog>
#include <QPushButton>
#include <QThread>
#include <QTimer>
#include <QWidget>
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
  int beats = 0;
  QTimer heart;
  QObject::connect(&heart, &QTimer::timeout, [&] { ++beats; });
  heart.start(5ms);
  std::thread::id worker;
  CHECK(runTask(&window, QStringLiteral("Working"), [&](std::stop_token) {
    worker = std::this_thread::get_id();
    std::this_thread::sleep_for(150ms);
  }));
  CHECK(worker != std::this_thread::get_id());
  CHECK(beats > 3);
}

TEST_CASE("an error of the work arrives where it was ordered") {
  QWidget window;
  CHECK_THROWS_AS(runTask(&window, QStringLiteral("Working"),
                          [](std::stop_token) {
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
  CHECK_FALSE(runTask(&window, QStringLiteral("Counting sheep"), [&](std::stop_token stop) {
    for (int i = 0; i < 2000 && !stop.stop_requested(); ++i) std::this_thread::sleep_for(5ms);
    stopped = stop.stop_requested();
  }));
  CHECK(stopped);
  CHECK(label == QStringLiteral("Counting sheep"));
}
