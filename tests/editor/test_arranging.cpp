// Lanes, phases, paths and cards are arranged on the real window, by keys and with the mouse.
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <algorithm>

#include "catch.h"
#include "editor/inspector.h"
#include "editor/journey_menus.h"
#include "editor/lane_list.h"
#include "editor/strings.h"
#include "klantreis/check.h"
#include "klantreis/edit.h"
#include "klantreis/phase_models.h"
#include "session.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

constexpr auto alt = Qt::AltModifier;
constexpr auto altShift = Qt::AltModifier | Qt::ShiftModifier;

/// The whole map in sight, so that every place of it can be reached.
void showWhole(Session& session) { session.trigger(Command::zoomFit); }

std::vector<Id<Lane>> laneIds(QuoteSession& session) {
  std::vector<Id<Lane>> ids;
  for (const Lane* lane : lanesOf(session.workbook(), session.journey())) ids.push_back(lane->id);
  return ids;
}

Id<Phase> phaseAt(QuoteSession& session, std::size_t number) {
  return phasesOf(session.workbook(), session.journey()).at(number - 1)->id;
}

std::vector<std::string> phaseNamesOf(QuoteSession& session) {
  std::vector<std::string> names;
  for (const Phase* phase : phasesOf(session.workbook(), session.journey())) names.push_back(phase->name);
  return names;
}

std::size_t episodesIn(QuoteSession& session, std::size_t phase) {
  return klantreis::episodesIn(session.workbook(), phaseAt(session, phase)).size();
}

/// Takes back one step, after which everything is as before.
void checkOneStep(Session& session, const Workbook& before) {
  const Workbook after = session.workbook();
  CHECK_FALSE(after == before);
  CHECK(check(after).empty());
  session.trigger(Command::undo);
  CHECK(session.workbook() == before);
  session.trigger(Command::redo);
  CHECK(session.workbook() == after);
}

/// The cell of the selected lane at an episode.
void selectCell(QuoteSession& session, Id<Lane> lane, std::size_t number) {
  for (std::size_t i = 0; i < session.canvas().nodes().size(); ++i) {
    const Node& node = session.canvas().node(i);
    if (node.lane == lane && node.episode == session.episode(number))
      return session.canvas().select(session.canvas().place(i));
  }
  FAIL("there is no such cell");
}

Id<Path> onlyPathFrom(QuoteSession& session, Id<Episode> episode, PathKind kind) {
  for (const Path& path : session.workbook().paths)
    if (path.from == episode && path.kind == kind) return path.id;
  FAIL("there is no such path");
  return {};
}

/// As with keys: the way is added to the selected episode, and its words are typed at once.
Id<Path> addPath(QuoteSession& session, Id<Episode> from, PathKind kind, const QString& words) {
  session.select(Part::episodeTitle, refTo(from));
  session.trigger(kind == PathKind::loop ? Command::insertLoop : Command::insertExit);
  session.type(words);
  session.key(Qt::Key_Return);
  return onlyPathFrom(session, from, kind);
}

}  // namespace

// ---- lanes --------------------------------------------------------------------------------------

TEST_CASE("Alt with the arrows moves a lane by its name, in one step") {
  QuoteSession session;
  const auto before = laneIds(session);
  const Workbook first = session.workbook();
  session.select(Part::laneLabel, refTo(before[0]));
  session.key(Qt::Key_Down, alt);
  CHECK(laneIds(session)[1] == before[0]);
  CHECK(session.document().selection().selected<Lane>() == before[0]);
  checkOneStep(session, first);
  session.key(Qt::Key_Up, alt);
  CHECK(laneIds(session) == before);
}

TEST_CASE("a lane is dragged by its name to between others, and Esc leaves it") {
  QuoteSession session;
  showWhole(session);
  const auto before = laneIds(session);
  const Workbook first = session.workbook();
  const QPoint from = session.middleOf(Part::laneLabel, refTo(before[0]));
  const QPoint to = session.middleOf(Part::laneLabel, refTo(before[3])) - QPoint(0, 8);
  session.pull(from, to, {}, false);
  session.key(Qt::Key_Escape);
  QTest::mouseRelease(session.canvas().viewport(), Qt::LeftButton, {}, to);
  CHECK(session.workbook() == first);
  session.pull(from, to);
  CHECK(laneIds(session)[2] == before[0]);
  CHECK(session.document().steps().undoText() == QStringLiteral("Move lane"));
  checkOneStep(session, first);
}

TEST_CASE("the list of lanes hides, shows and moves them, hidden ones too") {
  QuoteSession session;
  auto& list = *session.window().findChild<LaneList*>();
  const auto lanes = laneIds(session);
  REQUIRE(list.count() == static_cast<int>(lanes.size()));
  CHECK(list.item(1)->text() == QStringLiteral("Touchpoints"));
  list.setFocus();
  list.setCurrentRow(1, QItemSelectionModel::NoUpdate);
  session.key(Qt::Key_Space);
  CHECK_FALSE(require(session.workbook(), lanes[1]).shown);
  CHECK(list.item(1)->checkState() == Qt::Unchecked);
  session.key(Qt::Key_Down, alt);
  CHECK(laneIds(session)[2] == lanes[1]);
  CHECK(list.currentRow() == 2);
  session.key(Qt::Key_Up, alt);
  session.key(Qt::Key_Up, alt);
  CHECK(laneIds(session)[0] == lanes[1]);
  CHECK(session.action(Command::showAllLanes).isEnabled());
  session.trigger(Command::showAllLanes);
  CHECK(require(session.workbook(), lanes[1]).shown);
  CHECK_FALSE(session.action(Command::showAllLanes).isEnabled());
}

TEST_CASE("a note is typed in a lane of wishes, and the next one after it") {
  QuoteSession session;
  session.trigger(Command::insertWishes);
  const Id<Lane> lane = *session.document().selection().selected<Lane>();
  CHECK(require(session.workbook(), lane).remarks == RemarkKind::wish);
  selectCell(session, lane, 2);
  session.type(QStringLiteral("Prices on the site"));
  session.key(Qt::Key_Return, Qt::ControlModifier);
  session.type(QStringLiteral("Stock too"));
  session.key(Qt::Key_Return);
  std::vector<std::string> wishes;
  for (const Remark* remark : ranked(session.workbook().remarks, [&](const Remark& each) {
         return each.episode == session.episode(2) && each.kind == RemarkKind::wish;
       }))
    wishes.push_back(remark->text);
  CHECK(wishes == std::vector<std::string>{"Prices on the site", "Stock too"});
  REQUIRE(session.document().selection().place());
  CHECK(session.document().selection().place()->part == Part::remark);
  session.key(Qt::Key_Right, alt);
  CHECK(session.document().selection().episode() == session.episode(3));
  session.key(Qt::Key_Delete);
  CHECK(check(session.workbook()).empty());
}

TEST_CASE("a note of every kind is typed in a lane of its own, and can stand at a touchpoint") {
  constexpr std::pair<Command, RemarkKind> kinds[] = {{Command::insertPains, RemarkKind::pain},
                                                      {Command::insertStrengths, RemarkKind::strength},
                                                      {Command::insertWishes, RemarkKind::wish},
                                                      {Command::insertNeeds, RemarkKind::need},
                                                      {Command::insertOffers, RemarkKind::offer},
                                                      {Command::insertPromises, RemarkKind::promise},
                                                      {Command::insertExpectations, RemarkKind::expectation},
                                                      {Command::insertQuestions, RemarkKind::question},
                                                      {Command::insertOpportunities, RemarkKind::opportunity},
                                                      {Command::insertCauses, RemarkKind::cause},
                                                      {Command::insertContentIdeas, RemarkKind::content},
                                                      {Command::insertCriteria, RemarkKind::criterion}};
  static_assert(std::size(kinds) == Keys<RemarkKind>::words.size());
  QuoteSession session;
  auto& inspector = *session.window().findChild<Inspector*>();
  const auto fieldNamed = [&](const char* name) -> QWidget& {
    for (auto* each : inspector.findChildren<QWidget*>())
      if (each->isVisible() && each->accessibleName() == QLatin1String(name)) return *each;
    FAIL("there is no field " << name);
    return inspector;
  };
  std::vector<Id<Lane>> lanes;
  for (const auto& [command, kind] : kinds) {
    INFO("kind " << static_cast<int>(kind));
    session.trigger(command);
    lanes.push_back(*session.document().selection().selected<Lane>());
    CHECK(require(session.workbook(), lanes.back()).remarks == kind);
    selectCell(session, lanes.back(), 2);
    session.type(QStringLiteral("Told"));
    session.key(Qt::Key_Return);
    const auto note = session.document().selection().selected<Remark>();
    REQUIRE(note);
    const Remark first = require(session.workbook(), *note);
    CHECK((first.kind == kind && first.text == "Told" && !first.touchpoint));
    CHECK(first.episode == session.episode(2));
    fieldNamed("At touchpoint").setFocus();
    session.type(QStringLiteral("Product page"));
    session.key(Qt::Key_Return);
    const auto touchpoint = require(session.workbook(), *note).touchpoint;
    REQUIRE(touchpoint);
    CHECK(require(session.workbook(), *touchpoint).title == "Product page");
    const auto hit = findNode(session.canvas().scene(), Part::remark, refTo(*note));
    REQUIRE(hit);
    CHECK(nodeAt(session.canvas().scene(), *hit).description.find("Product page") != std::string::npos);
    session.takeFocus();
  }
  const auto order = laneIds(session);  // each below the one before: needs stand over what is offered
  CHECK(std::search(order.begin(), order.end(), lanes.begin(), lanes.end()) != order.end());
}

TEST_CASE("a lane of numbers is typed like one of text and says how much it is") {
  QuoteSession session;
  session.trigger(Command::insertNumberLane);
  const Id<Lane> lane = *session.document().selection().selected<Lane>();
  selectCell(session, lane, 1);
  session.type(QStringLiteral("12,50 euro"));
  session.key(Qt::Key_Return);
  REQUIRE(session.workbook().cells.size() > 0);
  const auto cell = std::find_if(session.workbook().cells.begin(), session.workbook().cells.end(),
                                 [&](const Cell& each) { return each.lane == lane; });
  REQUIRE(cell != session.workbook().cells.end());
  CHECK((*cell).text == "12,50 euro");
  CHECK(session.action(Command::duplicate).isEnabled() == false);
  session.select(Part::laneLabel, refTo(lane));
  CHECK(session.action(Command::duplicate).isEnabled());
  CHECK(session.action(Command::remove).text().remove(u'&') == QStringLiteral("Delete Lane"));
}

TEST_CASE("a lane of a department asks for it, and what is added there is of that department") {
  QuoteSession session;
  session.trigger(Command::insertDepartmentLane);
  const Id<Lane> lane = *session.document().selection().selected<Lane>();
  const QWidget* field = QApplication::focusWidget();
  REQUIRE(field != nullptr);
  CHECK(field->accessibleName() == QStringLiteral("Department"));
  session.type(QStringLiteral("Night shift"));
  session.key(Qt::Key_Return);
  REQUIRE(require(session.workbook(), lane).department);
  const Id<Actor> department = *require(session.workbook(), lane).department;
  CHECK(require(session.workbook(), department).name == "Night shift");
  session.takeFocus();
  selectCell(session, lane, 3);
  session.type(QStringLiteral("Chat"));
  session.key(Qt::Key_Return);
  const auto touchpoint = session.document().selection().selected<Touchpoint>();
  REQUIRE(touchpoint);
  CHECK(require(session.workbook(), *touchpoint).department == department);
  CHECK(session.canvas().node(*session.canvas().current()).lane == lane);
}

TEST_CASE("a lane is copied to the ideal journey from the menu") {
  QuoteSession session;
  session.trigger(Command::insertLane);
  session.type(QStringLiteral("Principles"));
  session.key(Qt::Key_Return);
  const Id<Lane> lane = *session.document().selection().selected<Lane>();
  selectCell(session, lane, 1);
  session.type(QStringLiteral("Be clear"));
  session.key(Qt::Key_Return);
  session.select(Part::laneLabel, refTo(lane));
  const Workbook before = session.workbook();
  auto& menu = *session.window().findChild<LaneCopyMenu*>();
  REQUIRE(menu.menuAction()->isEnabled());
  Q_EMIT menu.aboutToShow();
  REQUIRE(menu.actions().size() == 1);
  menu.actions().front()->trigger();
  const Id<Journey> ideal = *counterpartOf(session.workbook(), session.journey());
  const auto there = lanesOf(session.workbook(), ideal);
  CHECK(there.back()->name == "Principles");
  CHECK(session.workbook().cells.size() == before.cells.size() + 1);
  checkOneStep(session, before);
  session.select(Part::laneLabel, refTo(laneIds(session)[0]));
  CHECK_FALSE(menu.menuAction()->isEnabled());
}

// ---- phases -------------------------------------------------------------------------------------

TEST_CASE("a model of phases is put over the episodes in one step") {
  QuoteSession session;
  const Workbook before = session.workbook();
  session.trigger(Command::phasesFiveA);
  CHECK(phaseNamesOf(session) == phaseNames(PhaseModel::fiveA, Language::english));
  CHECK(session.document().steps().undoText() == QStringLiteral("Apply phase model"));
  checkOneStep(session, before);
}

TEST_CASE("the end of a phase is moved by keys, from the phase and from an episode in it") {
  QuoteSession session;
  const Workbook before = session.workbook();
  const std::size_t count = episodesIn(session, 1);
  session.select(Part::phase, refTo(phaseAt(session, 1)));
  session.key(Qt::Key_Right, altShift);
  CHECK(episodesIn(session, 1) == count + 1);
  checkOneStep(session, before);
  session.select(Part::episodeTitle, refTo(session.episode(1)));
  session.key(Qt::Key_Left, altShift);
  CHECK(episodesIn(session, 1) == count);
  session.select(Part::phase, refTo(phaseAt(session, phaseNamesOf(session).size())));
  CHECK_FALSE(session.action(Command::phaseEndLater).isEnabled());
}

TEST_CASE("the end of a phase is dragged over its episodes") {
  QuoteSession session;
  showWhole(session);
  const Workbook before = session.workbook();
  const std::size_t count = episodesIn(session, 1);
  const Canvas& canvas = session.canvas();
  const auto hit = findNode(canvas.scene(), Part::phase, refTo(phaseAt(session, 1)));
  REQUIRE(hit);
  const double y = hit->area.y + hit->area.height / 2;
  const QPoint from = canvas.view().toView(Point{hit->area.right() - 5, y}).toPoint();
  const Column& next = canvas.scene().columns.at(count);
  const QPoint to = canvas.view().toView(Point{next.x + next.width, y}).toPoint();
  session.pull(from, to);
  CHECK(episodesIn(session, 1) == count + 1);
  CHECK(session.document().steps().undoText() == QStringLiteral("Move end of phase"));
  checkOneStep(session, before);
}

TEST_CASE("a phase is moved with its episodes, and deleted without them") {
  QuoteSession session;
  const auto names = phaseNamesOf(session);
  const std::size_t episodes = session.workbook().episodes.size();
  session.select(Part::phase, refTo(phaseAt(session, 1)));
  session.key(Qt::Key_Right, alt);
  CHECK(phaseNamesOf(session)[1] == names[0]);
  session.key(Qt::Key_Left, alt);
  CHECK(phaseNamesOf(session) == names);
  CHECK(session.action(Command::remove).text().remove(u'&') ==
        QStringLiteral("Delete Phase, Keep Its Episodes"));
  session.key(Qt::Key_Delete);
  CHECK(phaseNamesOf(session).size() == names.size() - 1);
  CHECK(session.workbook().episodes.size() == episodes);
}

TEST_CASE("an episode is marked as the purchase or as optional, and no longer") {
  QuoteSession session;
  const Id<Episode> episode = session.episode(5);
  session.select(Part::scenario, refTo(episode));
  const bool was = require(session.workbook(), episode).purchase;
  CHECK(session.action(Command::episodePurchase).isChecked() == was);
  session.trigger(Command::episodePurchase);
  CHECK(require(session.workbook(), episode).purchase == !was);
  session.trigger(Command::episodeOptional);
  CHECK(require(session.workbook(), episode).optional);
  CHECK(session.action(Command::episodeOptional).isChecked());
  session.trigger(Command::episodeOptional);
  CHECK_FALSE(require(session.workbook(), episode).optional);
}

// ---- paths --------------------------------------------------------------------------------------

TEST_CASE("a loop is added, named, and led to an earlier episode by keys") {
  QuoteSession session;
  const Id<Episode> from = session.episode(3);
  const Id<Path> path = addPath(session, from, PathKind::loop, QStringLiteral("form too long: call"));
  CHECK(require(session.workbook(), path).condition == "form too long: call");
  CHECK(require(session.workbook(), path).to == session.episode(2));
  session.key(Qt::Key_Left, alt);
  CHECK(require(session.workbook(), path).to == session.episode(1));
  CHECK(session.document().selection().selected<Path>() == path);
  for (int i = 0; i < 4; ++i) session.key(Qt::Key_Right, alt);
  CHECK(require(session.workbook(), path).kind == PathKind::skip);
  CHECK(require(session.workbook(), path).to == session.episode(5));
  session.key(Qt::Key_Delete);
  CHECK_FALSE(session.workbook().paths.contains(path));
}

TEST_CASE("a path is dragged by its words to where it leads") {
  QuoteSession session;
  const Id<Episode> from = session.episode(6);
  const Id<Path> path = addPath(session, from, PathKind::loop, QStringLiteral("more of them"));
  showWhole(session);
  const Workbook before = session.workbook();
  session.pull(session.middleOf(Part::path, refTo(path)),
               session.middleOf(Part::episodeTitle, refTo(session.episode(2))));
  CHECK(require(session.workbook(), path).to == session.episode(2));
  checkOneStep(session, before);
}

TEST_CASE("a lost exit says why and what share, and is drawn under its episode") {
  QuoteSession session;
  const Id<Episode> from = session.episode(4);
  const Id<Path> exit = addPath(session, from, PathKind::exit, QStringLiteral("nobody answers"));
  session.select(Part::path, refTo(exit));
  auto* share = [&]() -> QLineEdit* {
    for (QLineEdit* each : session.window().findChildren<QLineEdit*>())
      if (each->accessibleName() == QStringLiteral("Share of customers, in percent") && each->isVisible())
        return each;
    return nullptr;
  }();
  REQUIRE(share != nullptr);
  share->setFocus();
  session.type(QStringLiteral("12"));
  session.key(Qt::Key_Return);
  CHECK(require(session.workbook(), exit).share == 12);
  const auto hit = findNode(session.canvas().scene(), Part::path, refTo(exit));
  REQUIRE(hit);
  CHECK(nodeAt(session.canvas().scene(), *hit).name == "Path: exit: nobody answers\u00A0·\u00A012\u00A0%");
}

TEST_CASE("two alternatives of an episode are told apart by letters") {
  QuoteSession session;
  const Id<Episode> from = session.episode(2);
  for (const char* name : {"by phone", "on the site"}) {
    session.select(Part::episodeTitle, refTo(from));
    session.trigger(Command::insertAlternative);
    session.type(QLatin1String(name));
    session.key(Qt::Key_Return);
  }
  std::vector<std::string> names;
  for (const Path* path :
       ranked(session.workbook().paths, [&](const Path& each) { return each.from == from; }))
    names.push_back(path->condition);
  CHECK(names == std::vector<std::string>{"by phone", "on the site"});
}

// ---- cards --------------------------------------------------------------------------------------

TEST_CASE("a gap is dragged to another episode, Ctrl leaves it there too, and Esc leaves all as it was") {
  QuoteSession session;
  showWhole(session);
  const Workbook before = session.workbook();
  const auto gapAt = [&](std::size_t number) {
    return std::find_if(session.workbook().gaps.begin(), session.workbook().gaps.end(),
                        [&](const Gap& gap) { return gap.episode == session.episode(number); });
  };
  const Gap gap = *gapAt(1);
  const QPoint from = session.middleOf(Part::gap, refTo(gap.id));
  const QPoint to = session.middleOf(Part::gap, refTo((*gapAt(3)).id)) + QPoint(0, 12);
  SECTION("moved") {
    session.pull(from, to);
    CHECK(require(session.workbook(), gap.id).episode == session.episode(3));
    CHECK(session.workbook().gaps.size() == before.gaps.size());
    checkOneStep(session, before);
  }
  SECTION("copied") {
    session.pull(from, to, Qt::ControlModifier);
    CHECK(require(session.workbook(), gap.id).episode == session.episode(1));
    CHECK(session.workbook().gaps.size() == before.gaps.size() + 1);
    const auto copy = session.document().selection().selected<Gap>();
    REQUIRE(copy);
    CHECK(require(session.workbook(), *copy).episode == session.episode(3));
    CHECK(require(session.workbook(), *copy).text == gap.text);
    checkOneStep(session, before);
  }
  SECTION("left") {
    session.pull(from, to, {}, false);
    session.key(Qt::Key_Escape);
    QTest::mouseRelease(session.canvas().viewport(), Qt::LeftButton, {}, to);
    CHECK(session.workbook() == before);
  }
}

TEST_CASE("the map goes on under a card that is held at the edge of the window") {
  QuoteSession session;
  session.trigger(Command::zoomActual);
  session.select(Part::gap, refTo(session.workbook().gaps.begin()->id));
  QWidget* map = session.canvas().viewport();
  session.canvas().scrollBy({-10'000, 0});
  const Gap gap = *std::find_if(session.workbook().gaps.begin(), session.workbook().gaps.end(),
                                [&](const Gap& each) { return each.episode == session.episode(1); });
  session.select(Part::gap, refTo(gap.id));
  const QPoint from = session.middleOf(Part::gap, refTo(gap.id));
  const double before = session.canvas().view().scroll.x();
  const QPoint edge(map->width() - 4, from.y());
  session.pull(from, edge, {}, false);
  CHECK(QTest::qWaitFor([&] { return session.canvas().view().scroll.x() > before + 100; }, 5000));
  session.key(Qt::Key_Escape);
  QTest::mouseRelease(map, Qt::LeftButton, {}, edge);
  CHECK(require(session.workbook(), gap.id).episode == session.episode(1));
}

// ---- several at once ----------------------------------------------------------------------------

namespace {

std::size_t selectedCount(Session& session) { return session.document().selection().places().size(); }

Id<Gap> gapOf(QuoteSession& session, std::size_t number) {
  for (const Gap& gap : session.workbook().gaps)
    if (gap.episode == session.episode(number)) return gap.id;
  FAIL("there is no gap");
  return {};
}

void clickAt(Session& session, QPoint at, Qt::KeyboardModifiers modifiers = {}) {
  QTest::mouseClick(session.canvas().viewport(), Qt::LeftButton, modifiers, at);
}

}  // namespace

TEST_CASE("Ctrl and Shift with a click select several, which are deleted in one step") {
  QuoteSession session;
  showWhole(session);
  const Workbook before = session.workbook();
  const Id<Gap> first = gapOf(session, 1);
  const Id<Gap> third = gapOf(session, 3);
  const Id<Gap> fifth = gapOf(session, 5);
  clickAt(session, session.middleOf(Part::gap, refTo(first)));
  clickAt(session, session.middleOf(Part::gap, refTo(third)), Qt::ShiftModifier);
  CHECK(selectedCount(session) == 3);
  clickAt(session, session.middleOf(Part::gap, refTo(fifth)), Qt::ControlModifier);
  CHECK(selectedCount(session) == 4);
  clickAt(session, session.middleOf(Part::gap, refTo(third)), Qt::ControlModifier);
  CHECK(selectedCount(session) == 3);
  CHECK(session.action(Command::cut).isEnabled());
  session.key(Qt::Key_Delete);
  CHECK(session.workbook().gaps.size() == before.gaps.size() - 3);
  CHECK(session.workbook().gaps.contains(third));
  CHECK(session.document().steps().undoText() == QStringLiteral("Delete selection"));
  checkOneStep(session, before);
  session.trigger(Command::undo);
  CHECK(selectedCount(session) == 3);
  clickAt(session, session.middleOf(Part::gap, refTo(third)));
  CHECK(selectedCount(session) == 1);
}

TEST_CASE("a band around cards selects them, and they are dragged and moved together") {
  QuoteSession session;
  showWhole(session);
  const Workbook before = session.workbook();
  const Canvas& canvas = session.canvas();
  const Id<Gap> first = gapOf(session, 1);
  const Id<Gap> second = gapOf(session, 2);
  const auto box = [&](Id<Gap> gap) {
    return canvas.view().toView(findNode(canvas.scene(), Part::gap, refTo(gap))->area).toAlignedRect();
  };
  const QPoint corner = session.middleOf(Part::scenario, refTo(session.episode(1)));
  session.pull(corner, QPoint(box(second).center().x(), corner.y() + 4));
  CHECK(selectedCount(session) == 0);  // nothing but texts between
  session.pull(QPoint(box(first).left() - 3, box(first).bottom() + 3), box(second).center());
  REQUIRE(selectedCount(session) == 2);
  CHECK(session.document().selection().contains(placeOf(session.workbook(), refTo(first))));
  session.key(Qt::Key_Right, alt);
  CHECK(require(session.workbook(), first).episode == session.episode(2));
  CHECK(require(session.workbook(), second).episode == session.episode(3));
  checkOneStep(session, before);
  session.trigger(Command::undo);
  REQUIRE(selectedCount(session) == 2);
  session.pull(box(first).center(), session.middleOf(Part::gap, refTo(gapOf(session, 4))) + QPoint(0, 12));
  CHECK(require(session.workbook(), first).episode == session.episode(4));
  CHECK(require(session.workbook(), second).episode == session.episode(4));
  CHECK(selectedCount(session) == 2);
  checkOneStep(session, before);
}

TEST_CASE("Shift with the arrows selects what lies there too, and Esc lets go of all") {
  QuoteSession session;
  session.select(Part::episodeTitle, refTo(session.episode(2)));
  session.key(Qt::Key_Right, Qt::ShiftModifier);
  session.key(Qt::Key_Right, Qt::ShiftModifier);
  CHECK(selectedCount(session) == 3);
  session.key(Qt::Key_Left, alt);
  CHECK(session.document().steps().undoText() == QStringLiteral("Move episodes"));
  CHECK(selectedCount(session) == 3);
  session.key(Qt::Key_Escape);
  CHECK(selectedCount(session) == 0);
}
