// The list of all steps: read, clicked and walked.
#include "catch.h"
#include "editor/history_list.h"
#include "klantreis/edit.h"
#include "klantreis/json.h"
#include "session.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

class Historian : public QuoteSession {
 public:
  Historian() : list((trigger(Command::openHistory), *window().findChild<HistoryList*>())) {
    for (const char* added : {"+one", "+two", "+three"}) {
      select(Part::episodeTitle, refTo(episode(2)));
      type(QString::fromLatin1(added));
      key(Qt::Key_Return);
    }
    trigger(Command::insertPhase);
    key(Qt::Key_Escape);
  }

  [[nodiscard]] QStringList rows() const {
    QStringList all;
    for (int row = 0; row < list.model()->rowCount(); ++row) all << text(row, Qt::DisplayRole);
    return all;
  }
  [[nodiscard]] QString text(int row, int role) const {
    return list.model()->index(row, 0).data(role).toString();
  }
  [[nodiscard]] int boldRow() const {
    int found = -1;
    for (int row = 0; row < list.model()->rowCount(); ++row)
      if (qvariant_cast<QFont>(list.model()->index(row, 0).data(Qt::FontRole)).bold()) {
        CHECK(found == -1);
        found = row;
      }
    return found;
  }
  void click(int row) {
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {},
                      list.visualRect(list.model()->index(row, 0)).center());
  }
  std::string title() { return require(workbook(), episode(2)).title; }

  HistoryList& list;
};

}  // namespace

TEST_CASE("the history lists the steps by the names that undo has for them, and where the work stands") {
  Historian session;
  QUndoStack& steps = session.document().steps();
  REQUIRE(steps.count() == 4);
  QStringList wanted{QStringLiteral("Opened")};
  for (int i = 0; i < steps.count(); ++i) wanted << steps.text(i);
  CHECK(session.rows() == wanted);
  CHECK(session.boldRow() == 4);
  session.trigger(Command::undo);
  CHECK(session.boldRow() == 3);
  CHECK(session.rows() == wanted);
  CHECK(session.text(3, Qt::AccessibleTextRole) == wanted[3] + QStringLiteral(", this is now"));
  CHECK(session.text(4, Qt::AccessibleTextRole) == wanted[4] + QStringLiteral(", taken back"));
  CHECK(session.list.currentIndex().row() == 3);
}

TEST_CASE("a click in the history goes back to a step, and forward again") {
  Historian session;
  const std::string last = json::textOf(session.workbook());
  const std::string before = require(session.workbook(), session.episode(2)).title;
  REQUIRE(before.ends_with("+one+two+three"));
  session.click(1);
  CHECK(session.title().ends_with("+one"));
  CHECK(session.boldRow() == 1);
  session.click(0);
  CHECK_FALSE(session.document().modified());
  CHECK(session.rows().size() == 5);
  session.click(4);
  CHECK(json::textOf(session.workbook()) == last);
  CHECK(session.boldRow() == 4);
}

TEST_CASE("the history is walked with the keyboard, and goes nowhere before Enter") {
  Historian session;
  session.trigger(Command::openHistory);
  REQUIRE(session.list.hasFocus());
  const std::string last = json::textOf(session.workbook());
  session.key(Qt::Key_Up);
  session.key(Qt::Key_Up);
  CHECK(json::textOf(session.workbook()) == last);
  session.key(Qt::Key_Return);
  CHECK(session.title().ends_with("+one+two"));
  CHECK(session.list.hasFocus());
  session.key(Qt::Key_End);
  session.key(Qt::Key_Return);
  CHECK(json::textOf(session.workbook()) == last);
}

TEST_CASE("a history that nobody saw knows the steps that came meanwhile") {
  Historian session;
  session.trigger(Command::showLists);
  REQUIRE_FALSE(session.list.isVisible());
  session.trigger(Command::undo);
  session.trigger(Command::undo);
  session.trigger(Command::insertJourney);
  session.trigger(Command::openHistory);
  CHECK(session.rows().size() == 4);
  CHECK(session.boldRow() == 3);
}
