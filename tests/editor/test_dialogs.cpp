// Questions come one at a time, and preferences ask none.
#include <QDialog>
#include <QFile>
#include <QMessageBox>
#include <QPushButton>
#include <algorithm>

#include "catch.h"
#include "editor/preferences_dialog.h"
#include "klantreis/edit.h"
#include "session.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

/// How many modal dialogs were open at once.
class Dialogs final : public QObject {
 public:
  Dialogs() { QCoreApplication::instance()->installEventFilter(this); }

  [[nodiscard]] int seen() const { return m_seen; }
  [[nodiscard]] int most() const { return m_most; }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override {
    auto* dialog = qobject_cast<QDialog*>(watched);
    if (dialog != nullptr && event->type() == QEvent::Show && dialog->isModal()) {
      const QWidgetList windows = QApplication::topLevelWidgets();
      const auto open = std::count_if(windows.begin(), windows.end(), [](const QWidget* window) {
        return qobject_cast<const QDialog*>(window) != nullptr && window->isModal() && window->isVisible();
      });
      m_most = std::max(m_most, static_cast<int>(open));
      ++m_seen;
    }
    return QObject::eventFilter(watched, event);
  }

 private:
  int m_seen = 0;
  int m_most = 0;
};

}  // namespace

TEST_CASE("what an action asks, it asks in one dialog after the other") {
  QuoteSession session;
  Dialogs dialogs;
  answerNext([&](QDialog& choices) {
    chooseNext(session.path(QStringLiteral("map.pdf")));
    choices.accept();
  });
  session.trigger(Command::exportAs);
  CHECK(QFile::exists(session.path(QStringLiteral("map.pdf"))));

  session.trigger(Command::newJourney);
  session.takeFocus();
  session.trigger(Command::insertEpisode);
  session.key(Qt::Key_Escape);
  answerNext([&](QDialog& question) {
    chooseNext(session.path(QStringLiteral("new.journey")));
    static_cast<QMessageBox&>(question).button(QMessageBox::Save)->click();
  });
  session.trigger(Command::close);
  CHECK(QFile::exists(session.path(QStringLiteral("new.journey"))));
  CHECK(dialogs.seen() == 4);
  CHECK(dialogs.most() == 1);
}

TEST_CASE("preferences stand beside the work, which goes on") {
  QuoteSession session;
  Dialogs dialogs;
  session.trigger(Command::preferences);
  const auto* preferences = session.window().findChild<PreferencesDialog*>();
  REQUIRE(preferences->isVisible());
  CHECK_FALSE(preferences->isModal());
  session.select(Part::episodeTitle, refTo(session.episode(1)));
  session.type(QStringLiteral("!"));
  session.key(Qt::Key_Return);
  CHECK(require(session.workbook(), session.episode(1)).title.ends_with("!"));
  CHECK(dialogs.seen() == 0);
}
