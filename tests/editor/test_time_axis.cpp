// Columns to scale on the real window: the switch, and durations typed on the axis.
#include <QLineEdit>

#include "catch.h"
#include "editor/inspector.h"
#include "klantreis/edit.h"
#include "session.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

double extentOf(Session& session, std::size_t column) {
  const auto& columns = session.canvas().scene().columns;
  return columns.at(column + 1).x - columns.at(column).x;
}

}  // namespace

TEST_CASE("the switch draws columns to scale, keeps it in the file, and is undone like any step") {
  QuoteSession session;
  const Workbook before = session.workbook();
  const double even = extentOf(session, 3);
  QAction& action = session.action(Command::columnsToScale);
  CHECK_FALSE(action.isChecked());
  session.trigger(Command::columnsToScale);
  CHECK(action.isChecked());
  CHECK(require(session.workbook(), session.journey()).toScale);
  CHECK(extentOf(session, 3) > 2 * even);  // nine days, beside one hour
  CHECK(extentOf(session, 2) == Approx(even));
  session.document().undo();
  CHECK_FALSE(action.isChecked());
  CHECK(session.workbook() == before);
  CHECK(extentOf(session, 3) == Approx(even));
}

TEST_CASE("a duration typed on the axis makes its column as wide") {
  QuoteSession session;
  session.trigger(Command::columnsToScale);
  const double before = extentOf(session, 2);
  const Id<Episode> third = session.episode(3);
  session.select(Part::time, refTo(third));
  session.key(Qt::Key_F2);
  session.key(Qt::Key_A, Qt::ControlModifier);
  session.type(QStringLiteral("2 weeks"));
  session.key(Qt::Key_Return);
  CHECK(require(session.workbook(), third).duration == "2 weeks");
  CHECK(extentOf(session, 2) == Approx(14 / 4.0 * before));  // half of the episodes take four days or less
}

TEST_CASE("the first days typed at two episodes make the scale and stand on the axis") {
  QuoteSession session;
  for (const std::size_t number : {1u, 2u, 3u, 4u, 5u, 6u, 7u})
    session.document().edit({QStringLiteral("Edit"), {}, {}}, [&](const Workbook& now) {
      return withField(now, session.episode(number), &Episode::duration, std::string());
    });
  session.trigger(Command::columnsToScale);
  CHECK(extentOf(session, 0) == Approx(extentOf(session, 1)));
  const auto typeFirstDay = [&](std::size_t number, const QString& day) {
    session.select(Part::episodeTitle, refTo(session.episode(number)));
    for (auto* field : session.window().findChild<Inspector*>()->findChildren<QLineEdit*>())
      if (field->isVisible() && field->accessibleName() == QStringLiteral("First day")) {
        field->setFocus();
        field->selectAll();
        session.type(day);
        session.key(Qt::Key_Return);
        return;
      }
    FAIL("there is no field for the first day");
  };
  typeFirstDay(1, QStringLiteral("2026-11-02"));
  typeFirstDay(2, QStringLiteral("2026-11-04"));
  CHECK(extentOf(session, 0) == Approx(extentOf(session, 1)));  // one length of time is no scale
  typeFirstDay(3, QStringLiteral("2026-11-07"));
  typeFirstDay(4, QStringLiteral("2026-12-01"));
  CHECK(require(session.workbook(), session.episode(4)).begins);
  CHECK(extentOf(session, 2) > 2 * extentOf(session, 1));  // twenty-four days, after three
  const auto mark = findNode(session.canvas().scene(), Part::time, refTo(session.episode(4)));
  REQUIRE(mark);
  CHECK(nodeAt(session.canvas().scene(), *mark).description.starts_with("1 Dec 2026"));
}
