#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <algorithm>

#include "editor/shared_list.h"
#include "klantreis/target_group.h"
#include "panel_stage.h"

using namespace klantreis;
using namespace klantreis::test;

namespace {

template <class T>
Id<T> named(const Stage& stage, const char* name) {
  for (const T& row : tableOf<T>(stage.book()))
    if (row.name == name) return row.id;
  FAIL("nothing is called " << name);
  return {};
}

/// The row of that name, made the current one.
void point(QTableView& table, const QString& name) {
  const auto found =
      table.model()->match(table.model()->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly);
  REQUIRE(found.size() == 1);
  table.setFocus();
  table.setCurrentIndex(found.front());
}

/// Into the editor that is open, and kept with Enter.
void type(Stage& stage, const QString& text) {
  stage.enter(*QApplication::focusWidget(), text);
  QCoreApplication::processEvents();
}

QPushButton& deleteButton(Stage& stage) { return *stage.panel->findChildren<QPushButton*>().back(); }

}  // namespace

TEST_CASE("a channel gets another name for every touchpoint over it, in one step") {
  Stage stage;
  stage.open<SharedList<Channel>>().resize(1000, 300);
  const Workbook before = stage.book();
  const auto phone = named<Channel>(stage, "Telephone");
  QTableView& table = tableIn(stage);
  point(table, QStringLiteral("Telephone"));
  QTest::keyClick(&table, Qt::Key_F2);
  type(stage, QStringLiteral("Call"));
  CHECK(require(stage.book(), phone).name == "Call");
  CHECK(table.currentIndex().data().toString() == QStringLiteral("Call"));
  stage.checkOneStep(before);
}

TEMPLATE_TEST_CASE("a name that is in the list already is refused, whatever its case", "", Channel, Actor,
                   Segment) {
  Stage stage;
  stage.document.edit({QStringLiteral("Add"), {}, {}}, [](const Workbook& now) {
    TestType first{.id = Id<TestType>{*Uuid::parse("00000000-0000-4000-8000-000000000001")}, .name = "First"};
    TestType other{.id = Id<TestType>{*Uuid::parse("00000000-0000-4000-8000-000000000002")}, .name = "Other"};
    return withRow(withRow(now, first), other);
  });
  stage.open<SharedList<TestType>>().resize(1000, 300);
  const Workbook before = stage.book();
  point(tableIn(stage), QStringLiteral("Other"));
  QTest::keyClick(&tableIn(stage), Qt::Key_F2);
  type(stage, QStringLiteral("fIRST"));
  CHECK(stage.message() == QStringLiteral("“fIRST” is in this list already. Choose another name."));
  CHECK(stage.book() == before);
  point(tableIn(stage), QStringLiteral("Other"));
  QTest::keyClick(&tableIn(stage), Qt::Key_F2);
  type(stage, QStringLiteral("OTHER"));  // its own name in another case is none of another
  CHECK(stage.message().isEmpty());
  CHECK(require(stage.book(), named<TestType>(stage, "OTHER")).name == "OTHER");
}

TEST_CASE("a channel that is added to the list gets reach and icon with its name") {
  Stage stage;
  stage.open<SharedList<Channel>>().resize(1000, 300);
  for (QPushButton* button : stage.panel->findChildren<QPushButton*>())
    if (button->text() == QStringLiteral("+ Channel")) button->click();
  type(stage, QStringLiteral("Showroom"));
  const Channel& added = require(stage.book(), named<Channel>(stage, "Showroom"));
  CHECK(added.reach == ChannelReach::offline);
  CHECK(added.icon == ChannelIcon::shop);
}

TEST_CASE("deleting a channel says how much uses it, and undo brings all of it back") {
  Stage stage;
  stage.open<SharedList<Channel>>().resize(1000, 300);
  const Workbook before = stage.book();
  const auto phone = named<Channel>(stage, "Telephone");
  const auto usesIt = [&](const auto& row) { return row.channel == phone; };
  const auto uses = std::count_if(before.touchpoints.begin(), before.touchpoints.end(), usesIt) +
                    std::count_if(before.channelUses.begin(), before.channelUses.end(), usesIt);
  REQUIRE(uses > 1);
  QTableView& table = tableIn(stage);
  point(table, QStringLiteral("Telephone"));
  CHECK(deleteButton(stage).text() == QStringLiteral("Delete, used %1 times").arg(uses));
  const int place = table.currentIndex().row();
  QString told;
  QObject::connect(&stage.document, &Document::told, [&](const QString& sentence) { told = sentence; });
  QTest::keyClick(&table, Qt::Key_Delete);
  CHECK(told.startsWith(QStringLiteral("“Telephone” was used %1 times").arg(uses)));
  CHECK_FALSE(stage.book().channels.contains(phone));
  CHECK(stage.book().touchpoints.size() == before.touchpoints.size());
  CHECK(stage.document.steps().undoText() ==
        QStringLiteral("Delete channel “Telephone”, used %1 times").arg(uses));
  CHECK(table.currentIndex().row() == place);  // the next one, so that the keys go on
  stage.checkOneStep(before);
}

TEST_CASE("what a target group decides by is no use of it by another") {
  Stage stage;
  const Segment& group = require(stage.book(), *require(stage.book(), stage.journey).segment);
  const QString name = toQt(group.name);
  stage.open<SharedList<Segment>>().resize(1000, 300);
  point(tableIn(stage), name);
  const auto used = [&] { return tableIn(stage).currentIndex().siblingAtColumn(2).data().toInt(); };
  const auto usesIt = [id = group.id](const auto& row) { return row.segment == id; };
  const Workbook& before = stage.book();
  const auto uses = std::count_if(before.journeys.begin(), before.journeys.end(), usesIt) +
                    std::count_if(before.personas.begin(), before.personas.end(), usesIt);
  REQUIRE(uses > 0);
  REQUIRE(std::any_of(before.criteria.begin(), before.criteria.end(), usesIt));
  CHECK(used() == uses);
  CHECK(deleteButton(stage).text().contains(QString::number(uses)));
  stage.document.edit({QStringLiteral("Add"), {}, {}}, [id = group.id](const Workbook& now) {
    FixedIds ids("part");
    return withSegmentSplit(now, ids, id, "Of one person").workbook;
  });
  QCoreApplication::processEvents();
  CHECK(used() == uses + 1);  // its part
}

TEST_CASE("a new channel is named where it stands") {
  Stage stage;
  stage.open<SharedList<Channel>>().resize(1000, 300);
  const auto count = stage.book().channels.size();
  QTest::mouseClick(&stage.field<QPushButton>(QStringLiteral("Add channel")), Qt::LeftButton);
  CHECK(stage.book().channels.size() == count + 1);
  type(stage, QStringLiteral("Podcast"));
  CHECK_FALSE(require(stage.book(), named<Channel>(stage, "Podcast")).name.empty());
  CHECK(deleteButton(stage).text() == QStringLiteral("Delete"));
}

TEST_CASE("someone involved can be called a supplier, and a target group described") {
  Stage stage;
  const Workbook before = stage.book();
  SECTION("actor") {
    stage.open<SharedList<Actor>>().resize(1000, 300);
    const auto team = named<Actor>(stage, "Web team");
    point(tableIn(stage), QStringLiteral("Web team"));
    tableIn(stage).setCurrentIndex(tableIn(stage).currentIndex().siblingAtColumn(1));
    QTest::keyClick(&tableIn(stage), Qt::Key_F2);
    auto& box = dynamic_cast<QComboBox&>(*QApplication::focusWidget());
    box.setCurrentText(QStringLiteral("Supplier"));
    QTest::keyClick(&box, Qt::Key_Return);
    QCoreApplication::processEvents();
    CHECK(require(stage.book(), team).kind == ActorKind::supplier);
  }
  SECTION("segment") {
    stage.open<SharedList<Segment>>().resize(1000, 300);
    QTableView& table = tableIn(stage);
    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, 1));
    QTest::keyClick(&table, Qt::Key_F2);
    type(stage, QStringLiteral("With a van of their own"));
    const auto rows = ranked(stage.book().segments, [](const Segment&) { return true; });
    CHECK(rows.front()->description == "With a van of their own");
  }
  stage.checkOneStep(before);
}
