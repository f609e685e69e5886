#include <QListWidget>
#include <QPushButton>
#include <QTreeWidget>

#include "core/lane_names.h"
#include "editor/enum_words.h"
#include "editor/navigator.h"
#include "panel_stage.h"
#include "render/words_qt.h"

using namespace klantreis;
using namespace klantreis::test;

TEST_CASE("the navigator opens the ideal journey by keys and shows which is open") {
  Stage stage;
  stage.open<Navigator>();
  auto& list = stage.field<QTreeWidget>(QStringLiteral("Journeys"));
  REQUIRE(list.topLevelItemCount() == 1);
  REQUIRE(list.topLevelItem(0)->childCount() == 2);
  CHECK(list.topLevelItem(0)->child(0)->isSelected());
  list.setFocus();
  list.setCurrentItem(list.topLevelItem(0)->child(0), 0, QItemSelectionModel::NoUpdate);
  QTest::keyClick(&list, Qt::Key_Down);
  CHECK(stage.document.selection().journey() == stage.journey);  // only pointed at so far
  QTest::keyClick(&list, Qt::Key_Return);
  CHECK(stage.document.selection().journey() == counterpartOf(stage.book(), stage.journey));
  CHECK(list.topLevelItem(0)->child(1)->isSelected());
  CHECK_FALSE(list.topLevelItem(0)->child(0)->isSelected());
}

TEST_CASE("a click opens a journey, and another title shows at once") {
  Stage stage;
  stage.open<Navigator>();
  auto& list = stage.field<QTreeWidget>(QStringLiteral("Journeys"));
  QTreeWidgetItem* ideal = list.topLevelItem(0)->child(1);
  QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualItemRect(ideal).center());
  CHECK(stage.document.selection().journey() == counterpartOf(stage.book(), stage.journey));
  stage.document.edit({QStringLiteral("Change title"), {}, {}}, [&](const Workbook& now) {
    return withField(now, stage.journey, &Journey::title, std::string("Another title"));
  });
  CHECK(list.topLevelItem(0)->text(0) == QStringLiteral("Another title"));
}

TEST_CASE("a persona is hidden with the space bar in one step") {
  Stage stage;
  stage.open<Navigator>();
  const Workbook before = stage.book();
  auto& list = stage.field<QListWidget>(QStringLiteral("Personas on the map"));
  REQUIRE(list.count() == 2);
  list.setFocus();
  list.setCurrentRow(1, QItemSelectionModel::NoUpdate);
  QTest::keyClick(&list, Qt::Key_Space);
  CHECK_FALSE(participantsOf(stage.book(), stage.journey).at(1).first->shown);
  CHECK(stage.document.steps().undoText() == QStringLiteral("Hide persona"));
  stage.checkOneStep(before);
  CHECK(list.item(1)->checkState() == Qt::Checked);
}

TEST_CASE("a new persona walks the open journey and is selected") {
  Stage stage;
  stage.open<Navigator>();
  const Workbook before = stage.book();
  QTest::mouseClick(stage.panel->findChild<QPushButton*>(), Qt::LeftButton);
  CHECK(participantsOf(stage.book(), stage.journey).size() == 3);
  CHECK(stage.document.selection().selected<Persona>());
  stage.checkOneStep(before);
}

TEST_CASE("a lane is called in lists as on the map, with the persona whose texts stand in it") {
  Stage stage;
  stage.open<Navigator>();
  FixedIds ids("lane");
  const Id<Persona> persona = participantsOf(stage.book(), stage.journey).front().second->id;
  std::optional<Id<Lane>> lane;
  stage.document.edit({QStringLiteral("Lane"), {}, {}}, [&](const Workbook& now) {
    auto [next, made] = withNewLane(now, ids, {stage.journey, std::nullopt},
                                    {.kind = LaneKind::text, .name = "Content", .department = {}});
    lane = made;
    return withField(next, made, &Lane::persona, persona);
  });
  const auto words = wordsFor(Language::english);
  const auto onMap = [&](const Lane& each) {
    return toQt(laneName(stage.book(), each, [&](Word word) { return words->text(word); }));
  };
  const auto& list = stage.field<QListWidget>(QStringLiteral("Lanes of the map"));
  const auto check = [&](const QString& ending) {
    const auto lanes = lanesOf(stage.book(), stage.journey);
    REQUIRE(list.count() == static_cast<int>(lanes.size()));
    for (int i = 0; i < list.count(); ++i)
      CHECK(list.item(i)->text() == onMap(*lanes[static_cast<std::size_t>(i)]));
    CHECK(laneTitle(stage.book(), require(stage.book(), *lane)) == QStringLiteral("Content · ") + ending);
  };
  check(toQt(require(stage.book(), persona).name));
  stage.document.edit({QStringLiteral("Name"), {}, {}}, [&](const Workbook& now) {
    return withField(now, persona, &Persona::name, std::string());
  });
  check(QStringLiteral("Unnamed persona"));
}
