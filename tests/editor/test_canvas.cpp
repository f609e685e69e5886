#include <QScrollBar>
#include <QWheelEvent>

#include "catch.h"
#include "editor/strings.h"
#include "klantreis/edit.h"
#include "session.h"

using namespace klantreis;
using namespace klantreis::test;

TEST_CASE("a click selects what is under the mouse") {
  QuoteSession session;
  const RowRef row = refTo(session.episode(4));
  QTest::mouseClick(session.canvas().viewport(), Qt::LeftButton, {},
                    session.middleOf(Part::episodeTitle, row));
  REQUIRE(session.document().selection().place());
  CHECK(session.document().selection().place()->row == row);
  CHECK(session.canvas().current());
}

TEST_CASE("F2 edits a text in place, Enter keeps it and Esc leaves it as it was") {
  QuoteSession session;
  const Id<Episode> episode = session.episode(4);
  session.select(Part::episodeTitle, refTo(episode));
  session.key(Qt::Key_F2);
  session.type(QStringLiteral(", still"));
  session.key(Qt::Key_Return);
  CHECK(require(session.workbook(), episode).title == "I wait for the quote, still");
  session.key(Qt::Key_F2);
  session.type(QStringLiteral(" and again"));
  session.key(Qt::Key_Escape);
  CHECK(require(session.workbook(), episode).title == "I wait for the quote, still");
  CHECK(session.document().steps().count() == 1);
}
