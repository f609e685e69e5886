// Roles in the window: chosen at an episode, told on its map, and filtered by.
#include <QCheckBox>
#include <QPlainTextEdit>

#include "catch.h"
#include "editor/inspector.h"
#include "editor/role_list.h"
#include "klantreis/filter.h"
#include "klantreis/roles.h"
#include "panel_stage.h"
#include "session.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

/// The name of the node of the first part on the map.
std::string firstPart(QuoteSession& session) {
  for (std::size_t i = 0; i < session.canvas().nodes().size(); ++i) {
    const Node& node = session.canvas().node(i);
    if (node.row.kind == EntityKind::involvement) return node.name;
  }
  return {};
}

Id<Role> addPart(QuoteSession& session, std::size_t number) {
  const Id<Role> role = rolesOf(session.workbook(), session.journey()).front()->id;
  session.document().edit({QStringLiteral("Part"), {}, {}}, [&](const Workbook& now) {
    FixedIds ids("lane");
    const auto [next, part] = withInvolved(now, role, session.episode(number));
    return withLaneFor(withField(next, part, &Involvement::decides, true), ids, session.journey(),
                       {.kind = LaneKind::roles});
  });
  return role;
}

}  // namespace

TEST_CASE("a usual role is chosen at an episode, and what it does on the page that opens") {
  test::Stage stage;
  stage.open<Inspector>();
  stage.select(refTo(stage.episode));
  const Workbook before = stage.book();
  auto& box = stage.field<QComboBox>(QStringLiteral("Role that takes part"));
  const int index = box.findText(QStringLiteral("Buyer"));
  REQUIRE(index > 0);
  box.setCurrentIndex(index);
  Q_EMIT box.activated(index);
  const auto parts = involvementsAt(stage.book(), stage.episode);
  REQUIRE(parts.size() == 1);
  CHECK(require(stage.book(), parts.front()->role).name == "Buyer");
  CHECK(stage.document.selection().selected<Involvement>() == parts.front()->id);
  CHECK(stage.steps() == 1);
  const auto lanes = lanesOf(stage.book(), stage.journey);
  CHECK(std::any_of(lanes.begin(), lanes.end(),
                    [](const Lane* lane) { return lane->kind == LaneKind::roles; }));
  stage.field<QCheckBox>(QStringLiteral("Buys")).click();
  CHECK(involvementsAt(stage.book(), stage.episode).front()->buys);
  stage.document.undo();
  stage.document.undo();
  CHECK(stage.book() == before);
}

TEST_CASE("the page of a role puts it into episodes and takes it out") {
  test::Stage stage;
  stage.open<Inspector>();
  const Id<Role> role = rolesOf(stage.book(), stage.journey).front()->id;
  stage.select(refTo(role));
  auto& box = stage.field<QCheckBox>(QStringLiteral("4 I wait for the quote"));
  box.click();
  CHECK(takesPart(stage.book(), role, stage.episode));
  box.click();
  CHECK_FALSE(takesPart(stage.book(), role, stage.episode));
}

TEST_CASE("the map says what a role does, and its questions are typed on its card") {
  QuoteSession session;
  addPart(session, 4);
  CHECK(firstPart(session) == "Project leader · decides");
  session.select(Part::involvement,
                 refTo(involvementsAt(session.workbook(), session.episode(4)).front()->id));
  session.trigger(Command::rename);
  session.type(QStringLiteral("Is it delivered in week 12?"));
  session.key(Qt::Key_Return);
  CHECK(involvementsAt(session.workbook(), session.episode(4)).front()->questions ==
        "Is it delivered in week 12?");
  session.trigger(Command::remove);
  CHECK(session.workbook().involvements.empty());
  CHECK(session.document().steps().undoText() == QStringLiteral("Take role out of episode"));
}

TEST_CASE("Insert Role asks at the selected episode who takes part") {
  QuoteSession session;
  session.select(Part::episodeTitle, refTo(session.episode(2)));
  session.trigger(Command::insertRole);
  session.type(QStringLiteral("Caretaker"));
  session.key(Qt::Key_Return);
  const auto parts = involvementsAt(session.workbook(), session.episode(2));
  REQUIRE(parts.size() == 1);
  CHECK(require(session.workbook(), parts.front()->role).name == "Caretaker");
}

TEST_CASE("the filter by role leaves its episodes' touchpoints on the map") {
  QuoteSession session;
  const Id<Role> role = addPart(session, 4);
  session.document().setFilter({.role = role});
  CHECK(touchpointsOf(session.document().shown(), session.episode(3)).empty());
  CHECK_FALSE(touchpointsOf(session.document().shown(), session.episode(4)).empty());
  CHECK(firstPart(session) == "Project leader · decides");
}

TEST_CASE("the list of roles says where each takes part, and gives it a persona") {
  test::Stage stage;
  const Id<Role> role = rolesOf(stage.book(), stage.journey).front()->id;
  stage.document.edit({QStringLiteral("Part"), {}, {}},
                      [&](const Workbook& now) { return withInvolved(now, role, stage.episode).workbook; });
  stage.open<RoleList>();
  const QAbstractItemModel& model = *test::tableIn(stage).model();
  CHECK(model.rowCount() == 4);
  CHECK(model.index(0, 0).data().toString() == QStringLiteral("Project leader"));
  CHECK(model.index(0, 2).data().toString() == QStringLiteral("4"));
  CHECK(model.index(1, 2).data().toString().isEmpty());
}
