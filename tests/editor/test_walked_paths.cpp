// Paths in the window: which personas walk them, where they begin and lead, and what they are.
#include <QCheckBox>

#include "catch.h"
#include "editor/inspector.h"
#include "klantreis/figures.h"
#include "klantreis/filter.h"
#include "klantreis/walked_way.h"
#include "panel_stage.h"
#include "session.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

Id<Persona> personaNamed(const Workbook& book, const std::string& name) {
  for (const Persona& persona : book.personas)
    if (persona.name == name) return persona.id;
  FAIL("there is no persona " << name);
  return {};
}

/// The inspector over the quote sample, with a skip from episode 3 to 5 beside its loop from 5 to 2.
class PathStage : public test::Stage {
 public:
  PathStage() {
    loop = pathsOf(book(), journey).front()->id;
    FixedIds ids("paths");
    const auto episodes = episodesOf(book(), journey);
    const auto made = withNewPath(book(), ids, {episodes.at(2)->id, PathKind::skip}, "I know them");
    skip = made.id;
    document.open(made.workbook, {});
    document.selection().show(journey);
    open<Inspector>();
  }
  [[nodiscard]] Id<Persona> persona(const char* name) const {
    return personaNamed(document.workbook(), name);
  }
  [[nodiscard]] const Path& row(Id<Path> path) const { return require(document.workbook(), path); }
  [[nodiscard]] std::size_t numberOf(Id<Episode> wanted) const {
    const auto episodes = episodesOf(document.workbook(), journey);
    const auto found = std::find_if(episodes.begin(), episodes.end(),
                                    [&](const Episode* each) { return each->id == wanted; });
    return static_cast<std::size_t>(found - episodes.begin()) + 1;
  }
  /// Chooses the item of a list that begins with the text.
  void choose(QComboBox& box, const QString& text) {
    const int index = box.findText(text, Qt::MatchStartsWith);
    REQUIRE(index >= 0);
    box.setCurrentIndex(index);
    Q_EMIT box.activated(index);
  }

  Id<Path> loop{};
  Id<Path> skip{};
};

std::size_t facesOf(QuoteSession& session, Id<Persona> persona) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < session.canvas().nodes().size(); ++i) {
    const Node& node = session.canvas().node(i);
    if (node.part == Part::emotionPoint && node.persona == persona) ++count;
  }
  return count;
}

}  // namespace

TEST_CASE("the page of a persona says which paths of the journey it takes") {
  PathStage stage;
  stage.select(refTo(stage.persona("Ahmed")));
  const Workbook before = stage.book();
  auto& skip = stage.field<QCheckBox>(QStringLiteral("Skip ahead: 3 → 5 · I know them"));
  auto& loop = stage.field<QCheckBox>(QStringLiteral("Loop back: 5 → 2 · no offer fits: search again"));
  CHECK_FALSE(skip.isChecked());
  skip.click();
  CHECK(skip.isChecked());
  CHECK_FALSE(loop.isChecked());
  CHECK(takes(stage.book(), stage.persona("Ahmed"), stage.skip));
  CHECK_FALSE(takes(stage.book(), stage.persona("Marieke"), stage.skip));
  stage.checkOneStep(before);
  CHECK_FALSE(skip.isChecked());
}

TEST_CASE("the page of a path lets a whole target group walk it in one step") {
  PathStage stage;
  FixedIds ids("segment");
  auto [book, segment] = withNewSegment(stage.book(), ids, "Installers");
  for (const char* name : {"Marieke", "Ahmed"})
    book = withField(book, stage.persona(name), &Persona::segment, std::optional(segment));
  stage.document.open(book, {});
  stage.document.selection().show(stage.journey);
  stage.select(refTo(stage.skip));
  auto& all = stage.field<QCheckBox>(QStringLiteral("All of Installers"));
  auto& one = stage.field<QCheckBox>(QStringLiteral("Ahmed"));
  one.click();
  CHECK(all.checkState() == Qt::PartiallyChecked);
  const Workbook partly = stage.book();
  all.click();
  CHECK(all.checkState() == Qt::Checked);
  CHECK(takes(stage.book(), stage.persona("Marieke"), stage.skip));
  CHECK(takes(stage.book(), stage.persona("Ahmed"), stage.skip));
  all.click();
  CHECK(stage.book() == book);
  stage.document.undo();
  stage.document.undo();
  CHECK(stage.book() == partly);
}

TEST_CASE("the curve on the map and the figures follow the paths that a persona takes") {
  QuoteSession session;
  const Id<Persona> marieke = personaNamed(session.workbook(), "Marieke");
  session.document().edit({QStringLiteral("Skip"), {}, {}}, [&](const Workbook& now) {
    FixedIds ids("skip");
    return withNewPath(now, ids, {session.episode(3), PathKind::skip}, "I know them").workbook;
  });
  const Id<Path> skip = pathsOf(session.workbook(), session.journey()).front()->id;
  CHECK(facesOf(session, marieke) == 7);
  session.select(Part::path, refTo(skip));
  CHECK_FALSE(session.action(Command::walkPath).isChecked());
  session.trigger(Command::walkPath);
  CHECK(session.action(Command::walkPath).isChecked());
  CHECK(facesOf(session, marieke) == 6);
  CHECK(momentsOf(curveOf(session.workbook(), session.journey(), marieke)).valley->episode == 0);
  session.trigger(Command::undo);
  CHECK(facesOf(session, marieke) == 7);
  CHECK_FALSE(session.action(Command::walkPath).isChecked());
}

TEST_CASE("a score that is passed by is kept as it is, whatever is pressed or clicked on the map") {
  QuoteSession session;
  const Id<Persona> marieke = personaNamed(session.workbook(), "Marieke");
  session.document().edit({QStringLiteral("Skip"), {}, {}}, [&](const Workbook& now) {
    FixedIds ids("skip");
    const auto made = withNewPath(now, ids, {session.episode(3), PathKind::skip}, "I know them");
    return withTaken(made.workbook, marieke, made.id, true);
  });
  const Workbook before = session.workbook();
  REQUIRE_FALSE(passes(before, marieke, session.episode(4)));
  REQUIRE(passes(before, marieke, session.episode(5)));
  std::optional<std::size_t> column;
  for (std::size_t i = 0; i < session.canvas().nodeCount(); ++i)
    if (const Node& node = session.canvas().node(i);
        node.part == Part::emotion && node.persona == marieke && node.episode == session.episode(4))
      column = i;
  REQUIRE(column);
  session.canvas().select(session.canvas().place(*column));
  for (const Command command : {Command::scoreHighest, Command::raiseEmotion, Command::lowerEmotion})
    session.trigger(command);
  session.type(QStringLiteral("-2"));
  CHECK_FALSE(editorOf(session).isVisible());
  CHECK(session.workbook() == before);
  const Rect area = session.canvas().areaOf(*column);
  const QPointF at = session.canvas().view().toView(Point{area.x + area.width / 2, area.y + 8});
  QTest::mouseClick(session.canvas().viewport(), Qt::LeftButton, {}, at.toPoint());
  CHECK(session.workbook() == before);
}

TEST_CASE("the menu lets only those walk a path whose curves are shown") {
  QuoteSession session;
  const Id<Path> loop = pathsOf(session.workbook(), session.journey()).front()->id;
  session.document().selection().clear();
  CHECK_FALSE(session.action(Command::walkPath).isEnabled());
  const Id<Persona> ahmed = personaNamed(session.workbook(), "Ahmed");
  session.document().setFilter({.persona = ahmed});
  session.select(Part::path, refTo(loop));
  session.trigger(Command::walkPath);
  CHECK(takes(session.workbook(), ahmed, loop));
  CHECK_FALSE(takes(session.workbook(), personaNamed(session.workbook(), "Marieke"), loop));
  session.trigger(Command::walkPath);
  CHECK_FALSE(takes(session.workbook(), ahmed, loop));
}

// ---- what a path is, where it begins and leads --------------------------------------------------

TEST_CASE("the kind of a path is chosen on its page, with an end that fits") {
  PathStage stage;
  stage.select(refTo(stage.loop));
  const Workbook before = stage.book();
  auto& kind = stage.field<QComboBox>(QStringLiteral("Kind"));
  stage.choose(kind, QStringLiteral("Skip"));
  CHECK(stage.row(stage.loop).kind == PathKind::skip);
  CHECK(stage.numberOf(*stage.row(stage.loop).to) == 7);
  stage.checkOneStep(before);
  CHECK(kind.currentText() == QStringLiteral("Loop back"));
  stage.choose(kind, QStringLiteral("Exit"));
  CHECK_FALSE(stage.row(stage.loop).to);
}

TEST_CASE("a path that can be of no such kind says why at the field") {
  PathStage stage;
  stage.select(refTo(stage.loop));
  stage.choose(stage.field<QComboBox>(QStringLiteral("Begins at")), QStringLiteral("7 "));
  CHECK(stage.numberOf(stage.row(stage.loop).from) == 7);
  const Workbook before = stage.book();
  stage.choose(stage.field<QComboBox>(QStringLiteral("Kind")), QStringLiteral("Skip"));
  CHECK(stage.message() ==
        QStringLiteral("A skip goes on to a later episode, and there is none after this one."));
  CHECK(stage.book() == before);
}

TEST_CASE("a loop is not begun before where it leads, and the field says why") {
  PathStage stage;
  stage.select(refTo(stage.loop));
  const Workbook before = stage.book();
  stage.choose(stage.field<QComboBox>(QStringLiteral("Begins at")), QStringLiteral("1 "));
  CHECK(stage.message() == QStringLiteral("A loop goes back: it begins after the episode it leads to."));
  CHECK(stage.book() == before);
  stage.choose(stage.field<QComboBox>(QStringLiteral("Begins at")), QStringLiteral("None"));
  CHECK(stage.message() == QStringLiteral("A path needs this episode."));
  stage.choose(stage.field<QComboBox>(QStringLiteral("Begins at")), QStringLiteral("6 "));
  CHECK(stage.message().isEmpty());
  CHECK(stage.numberOf(stage.row(stage.loop).from) == 6);
}

TEST_CASE("a skip does not begin where it leads, and the field says so") {
  PathStage stage;
  stage.select(refTo(stage.skip));
  const Workbook before = stage.book();
  stage.choose(stage.field<QComboBox>(QStringLiteral("Begins at")), QStringLiteral("5 "));
  CHECK_FALSE(stage.message().isEmpty());
  CHECK(stage.book() == before);
}

TEST_CASE("where a path leads decides between loop and skip on its page too") {
  PathStage stage;
  stage.select(refTo(stage.loop));
  stage.choose(stage.field<QComboBox>(QStringLiteral("Leads to")), QStringLiteral("7 "));
  CHECK(stage.row(stage.loop).kind == PathKind::skip);
  CHECK(stage.field<QComboBox>(QStringLiteral("Kind")).currentText() == QStringLiteral("Skip ahead"));
}
