// Lanes and phases by the commands that make, name and copy them; and the path that skips episodes.
#include <QLineEdit>
#include <algorithm>

#include "catch.h"
#include "editor/inspector.h"
#include "klantreis/check.h"
#include "klantreis/edit.h"
#include "klantreis/figures.h"
#include "klantreis/phase_models.h"
#include "klantreis/picture.h"
#include "session.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

Id<Lane> addedLane(Session& session, Command command) {
  session.trigger(command);
  const auto lane = session.document().selection().selected<Lane>();
  REQUIRE(lane);
  return *lane;
}

void typeInCell(QuoteSession& session, Id<Lane> lane, std::size_t number, const QString& text) {
  session.takeFocus();
  for (std::size_t i = 0; i < session.canvas().nodeCount(); ++i)
    if (const Node node = session.canvas().node(i);
        node.part == Part::cell && node.lane == lane && node.episode == session.episode(number)) {
      session.canvas().select(session.canvas().place(i));
      session.type(text);
      session.key(Qt::Key_Return);
      return;
    }
  FAIL("there is no such cell");
}

std::string cellText(QuoteSession& session, Id<Lane> lane, std::size_t number) {
  const Cell* cell = cellAt(session.workbook(), lane, session.episode(number));
  return cell == nullptr ? std::string() : cell->text;
}

std::string shownName(Session& session, Id<Lane> lane) {
  const auto hit = findNode(session.canvas().scene(), Part::laneLabel, refTo(lane));
  REQUIRE(hit);
  return nodeAt(session.canvas().scene(), *hit).value;
}

bool isDrawn(const Scene& scene, const std::string& text) {
  return std::any_of(scene.blocks.begin(), scene.blocks.end(), [&](const PlacedBlock& placed) {
    return std::any_of(placed.block->items.begin(), placed.block->items.end(), [&](const Item& item) {
      const auto* line = std::get_if<TextLine>(&item);
      return line != nullptr && line->text == text;
    });
  });
}

}  // namespace

TEST_CASE("F2 gives a lane another name, a usual one too, and back") {
  QuoteSession session;
  const auto lanes = lanesOf(session.workbook(), session.journey());
  const Id<Lane> usual = (*std::find_if(lanes.begin(), lanes.end(), [](const Lane* lane) {
                           return lane->kind == LaneKind::touchpoints;
                         }))->id;
  const Id<Lane> own = addedLane(session, Command::insertLane);
  session.type(QStringLiteral("Rules"));
  session.key(Qt::Key_Return);
  const auto name = [&](Id<Lane> lane, const QString& text) {
    session.select(Part::laneLabel, refTo(lane));
    session.key(Qt::Key_F2);
    session.key(Qt::Key_A, Qt::ControlModifier);
    session.key(Qt::Key_Delete);
    session.type(text);
    session.key(Qt::Key_Return);
  };
  const std::string before = shownName(session, usual);
  for (const auto& [lane, first] : {std::pair{usual, before}, std::pair{own, std::string("Rules")}}) {
    CHECK(shownName(session, lane) == first);
    name(lane, QStringLiteral("What we say"));
    CHECK(require(session.workbook(), lane).name == "What we say");
    CHECK(shownName(session, lane) == "What we say");
    session.trigger(Command::undo);
    CHECK(shownName(session, lane) == first);
  }
}

TEST_CASE("Ctrl+D puts a copy of a lane below it, with what stands in its cells") {
  QuoteSession session;
  const Id<Lane> lane = addedLane(session, Command::insertLane);
  session.type(QStringLiteral("Rules"));
  session.key(Qt::Key_Return);
  typeInCell(session, lane, 1, QStringLiteral("Be clear"));
  typeInCell(session, lane, 3, QStringLiteral("Be quick"));
  session.select(Part::laneLabel, refTo(lane));
  const Workbook before = session.workbook();
  session.key(Qt::Key_D, Qt::ControlModifier);
  const auto lanes = lanesOf(session.workbook(), session.journey());
  const auto first =
      std::find_if(lanes.begin(), lanes.end(), [&](const Lane* each) { return each->id == lane; });
  REQUIRE(std::next(first) != lanes.end());
  const Id<Lane> copy = (*std::next(first))->id;
  CHECK_FALSE(before.lanes.contains(copy));
  CHECK(cellText(session, copy, 1) == "Be clear");
  CHECK(cellText(session, copy, 3) == "Be quick");
  CHECK(cellText(session, lane, 3) == "Be quick");
  CHECK(session.workbook().cells.size() == before.cells.size() + 2);
  CHECK(check(session.workbook()).empty());
  session.trigger(Command::undo);
  CHECK(session.workbook() == before);
}

TEST_CASE("a lane of pictures comes empty, with a cell for a caption at each episode") {
  QuoteSession session;
  const Id<Lane> lane = addedLane(session, Command::insertPictureLane);
  CHECK(require(session.workbook(), lane).kind == LaneKind::pictures);
  CHECK(require(session.workbook(), lane).shown);
  typeInCell(session, lane, 2, QStringLiteral("The roof"));
  CHECK(cellText(session, lane, 2) == "The roof");
}

TEST_CASE("a skip leads on from the selected episode, and its words are typed at once") {
  QuoteSession session;
  const Id<Episode> from = session.episode(2);
  session.select(Part::episodeTitle, refTo(from));
  session.trigger(Command::insertSkip);
  session.type(QStringLiteral("knows us already"));
  session.key(Qt::Key_Return);
  const auto path = std::find_if(session.workbook().paths.begin(), session.workbook().paths.end(),
                                 [&](const Path& each) { return each.from == from; });
  REQUIRE(path != session.workbook().paths.end());
  CHECK((*path).kind == PathKind::skip);
  CHECK((*path).condition == "knows us already");
  CHECK((*path).to == session.episode(4));  // past the next one
  CHECK(session.document().selection().selected<Path>() == (*path).id);
}

TEST_CASE("each model of phases is put over the episodes by its command, in one step") {
  constexpr std::pair<Command, PhaseModel> commands[] = {
      {Command::phasesAida, PhaseModel::aida},   {Command::phasesAwareness, PhaseModel::awareness},
      {Command::phasesFiveA, PhaseModel::fiveA}, {Command::phasesBuyerCustomer, PhaseModel::buyerCustomer},
      {Command::phasesChain, PhaseModel::chain}, {Command::phasesSixSteps, PhaseModel::sixSteps},
      {Command::phasesB2b, PhaseModel::b2b}};
  QuoteSession session;
  const Workbook before = session.workbook();
  for (const auto& [command, model] : commands) {
    CAPTURE(static_cast<int>(model));
    session.trigger(command);
    std::vector<std::string> names;
    for (const Phase* phase : phasesOf(session.workbook(), session.journey())) names.push_back(phase->name);
    CHECK(names == phaseNames(model, Language::english));
    CHECK(session.document().steps().count() == 1);
    session.trigger(Command::undo);
    CHECK(session.workbook() == before);
  }
}

TEST_CASE("the name of a phase in another model is typed in the inspector and drawn beside the first") {
  QuoteSession session;
  const Id<Phase> phase = phasesOf(session.workbook(), session.journey()).front()->id;
  session.select(Part::phase, refTo(phase));
  CHECK_FALSE(isDrawn(session.canvas().scene(), "Zoeken"));
  for (auto* field : session.window().findChild<Inspector*>()->findChildren<QWidget*>())
    if (field->isVisible() && field->accessibleName() == QStringLiteral("Name in another model")) {
      field->setFocus();
      break;
    }
  REQUIRE_FALSE(session.canvas().hasFocus());
  session.type(QStringLiteral("Zoeken"));
  session.key(Qt::Key_Return);
  CHECK(require(session.workbook(), phase).secondName == "Zoeken");
  CHECK(isDrawn(session.canvas().scene(), "Zoeken"));
  CHECK(isDrawn(session.canvas().scene(), require(session.workbook(), phase).name));
}
