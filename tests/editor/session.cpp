#include "session.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>
#include <utility>

#include "catch.h"
#include "editor/message_bar.h"
#include "editor/method_panel.h"
#include "editor/strings.h"
#include "klantreis/edit.h"
#include "klantreis/figures.h"
#include "klantreis/store.h"

namespace klantreis::testing {

namespace {

QApplication& application() { return *static_cast<QApplication*>(QCoreApplication::instance()); }

}  // namespace

Session::Session(LanguageChoice language)
    : m_folder(QDir::tempPath() + QStringLiteral("/klantreis test XXXXXX")),
      m_settings(m_folder.filePath(QStringLiteral("settings.ini"))),
      m_appearance((m_settings.setLanguage(language), application()), m_settings),
      m_keys(m_settings) {
  m_window = std::make_unique<MainWindow>(m_settings, m_appearance, m_keys, recoveryFolder());
  m_window->resize(1400, 900);
  m_window->startFrom(findSample(templates(), "leeg"));
  m_window->show();
  takeFocus();
}

void Session::takeFocus() {
  m_window->activateWindow();
  REQUIRE(QTest::qWaitForWindowActive(m_window.get()));
  canvas().setFocus();
}

void Session::settleFindings() {
  const auto& panel = *m_window->findChild<MethodPanel*>();
  REQUIRE(QTest::qWaitFor([&panel] { return !panel.isBehind(); }));
}

Session::~Session() {
  for (auto* view : m_window->findChildren<DocumentView*>())
    view->document().steps().setClean();  // nothing asks while the test tidies up
  m_window.reset();
  m_appearance.chooseTouch(false);
  m_appearance.choose(LanguageChoice::english);  // for tests without a window
}

FilePath Session::recoveryFolder() const { return toPath(path(QStringLiteral("state"))); }

QString Session::sampleFile(const QString& name, const char* sample) {
  const QString file = path(name);
  store::save(findSample(samples(), sample).make(Language::english), toPath(file), {});
  return file;
}

void Session::open(const QString& file) {
  m_window->open({file});
  canvas().setFocus();
}

QAction& Session::action(Command command) { return m_window->view().actions()[command]; }

void Session::trigger(Command command) {
  INFO(action(command).text().toStdString());
  REQUIRE(action(command).isEnabled());
  action(command).trigger();
}

void Session::select(Part part, const RowRef& row) {
  const auto hit = findNode(canvas().scene(), part, row);
  REQUIRE(hit);
  document().selection().select(placeOf(nodeAt(canvas().scene(), *hit)));
  takeFocus();
}

void Session::key(Qt::Key key, Qt::KeyboardModifiers modifiers) {
  REQUIRE(QApplication::focusWidget() != nullptr);
  QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void Session::pull(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers, bool release) {
  constexpr int steps = 6;
  QWidget* map = canvas().viewport();
  QTest::mousePress(map, Qt::LeftButton, {}, from);
  for (int i = 1; i <= steps; ++i) {
    const QPoint at = from + (to - from) * i / steps;
    QMouseEvent move(QEvent::MouseMove, at, map->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, modifiers);
    QApplication::sendEvent(map, &move);
  }
  if (release) QTest::mouseRelease(map, Qt::LeftButton, modifiers, to);
}

void Session::type(const QString& text) {
  for (const QChar letter : text) {
    REQUIRE(QApplication::focusWidget() != nullptr);
    if (letter.unicode() < 0x100) {
      QTest::keyClicks(QApplication::focusWidget(), QString(letter));
    } else {  // no key of Qt's has it: a keyboard's own level or a composed letter
      QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(letter), {});
    }
  }
}

QPoint Session::middleOf(Part part, const RowRef& row) {
  const auto hit = findNode(canvas().scene(), part, row);
  REQUIRE(hit);
  return canvas().view().toView(hit->area).center().toPoint();
}

QString Session::message() {
  const MessageBar& bar = m_window->view().messages();
  return bar.isVisible() ? bar.findChild<QLabel*>()->text() : QString();
}

QuoteSession::QuoteSession() {
  open(sampleFile(QStringLiteral("quote.journey")));
  REQUIRE(document().selection().journey());
}

Id<Episode> QuoteSession::episode(std::size_t number) {
  return episodesOf(workbook(), journey()).at(number - 1)->id;
}

Id<Persona> QuoteSession::persona() { return participantsOf(workbook(), journey()).front().second->id; }

std::size_t QuoteSession::curvePoint(std::size_t number) {
  for (std::size_t i = 0; i < canvas().nodes().size(); ++i) {
    const Node& node = canvas().node(i);
    if (node.part == Part::emotionPoint && node.episode == episode(number) && node.persona == persona())
      return i;
  }
  FAIL("no point of the curve");
  return 0;
}

std::int64_t QuoteSession::score(std::size_t number) {
  return shownEmotion(workbook(), persona(), episode(number))->score;
}

void answerNext(std::function<void(QDialog&)> answer) {
  auto* timer = new QTimer(&application());
  timer->setInterval(10);
  QObject::connect(timer, &QTimer::timeout, timer, [timer, answer = std::move(answer)] {
    auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
    if (dialog == nullptr) return;
    timer->stop();
    timer->deleteLater();
    answer(*dialog);
  });
  timer->start();
}

InPlaceEditor& editorOf(Session& session) { return *session.canvas().findChild<InPlaceEditor*>(); }

QByteArray contentOf(const QString& path) {
  QFile file(path);
  REQUIRE(file.open(QIODevice::ReadOnly));
  return file.readAll();
}

void pressNext(int standardButton) {
  answerNext([standardButton](QDialog& dialog) {
    auto* box = qobject_cast<QMessageBox*>(&dialog);
    REQUIRE(box != nullptr);
    box->button(static_cast<QMessageBox::StandardButton>(standardButton))->click();
  });
}

void typeName(QDialog& files, const QString& name) {
  for (QListView* list : files.findChildren<QListView*>()) list->clearSelection();
  files.findChild<QLineEdit*>()->setText(name);
}

void chooseNext(const QString& path) {
  answerNext([path](QDialog& dialog) {
    auto* files = qobject_cast<QFileDialog*>(&dialog);
    REQUIRE(files != nullptr);
    typeName(*files, path);
    QMetaObject::invokeMethod(files, "accept", Qt::DirectConnection);
  });
}

void exportTo(Session& session, ExportFormat format, const QString& path) {
  answerNext([format, path](QDialog& dialog) {
    dialog.findChildren<QComboBox*>().first()->setCurrentIndex(static_cast<int>(format));
    chooseNext(path);
    dialog.accept();
  });
  session.trigger(Command::exportAs);
}

}  // namespace klantreis::testing
