// Columns to scale on the real window: the switch, and durations typed on the axis.
#include "catch.h"
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
