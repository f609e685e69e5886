// The lines of the method panel on large maps and for the ear: what is found is computed while the user
// rests, what is found very often is one line, and no colour says alone what is needed.
#include <QPainter>
#include <QSignalSpy>

#include "bench/made_journey.h"
#include "catch.h"
#include "editor/method_line_painter.h"
#include "editor/method_lines.h"
#include "editor/method_panel.h"
#include "session.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

constexpr int manyEpisodes = 70;

/// A window with the method beside a map of many episodes, each with an assumed score.
class LargeMethod : public Session {
 public:
  LargeMethod() : made(bench::JourneyMaker().make(manyEpisodes, 1)) {
    document().open(made.workbook, {});
    document().selection().show(made.journey);
    trigger(Command::openMethod);
    panel = window().findChild<MethodPanel*>();
    list = window().findChild<MethodList*>();
    settleFindings();
    open(MethodPart::current);
  }

  [[nodiscard]] const MethodLines& lines() const { return static_cast<const MethodLines&>(*list->model()); }
  [[nodiscard]] std::vector<QModelIndex> all(MethodLine::Kind kind, FindingKind finding) const {
    std::vector<QModelIndex> found;
    for (int i = 0; i < lines().rowCount(); ++i) {
      const MethodLine& line = lines().lineAt(lines().index(i));
      if (line.kind == kind && line.finding && line.finding->kind == finding)
        found.push_back(lines().index(i));
    }
    return found;
  }
  [[nodiscard]] QModelIndex step(MethodPart wanted) const {
    for (int i = 0; i < lines().rowCount(); ++i)
      if (const MethodLine& line = lines().lineAt(lines().index(i));
          line.kind == MethodLine::Kind::step && line.part == wanted)
        return lines().index(i);
    return {};
  }
  void press(const QModelIndex& index) {
    REQUIRE(index.isValid());
    list->setFocus();
    list->setCurrentIndex(index);
    QTest::keyClick(list, Qt::Key_Return);
  }
  void open(MethodPart wanted) {
    if (!lines().lineAt(step(wanted)).look.open) press(step(wanted));
  }
  [[nodiscard]] QString spoken(const QModelIndex& index) const {
    return index.data(Qt::AccessibleTextRole).toString();
  }

  bench::MadeJourney made;
  MethodPanel* panel = nullptr;
  MethodList* list = nullptr;
};

constexpr auto single = MethodLine::Kind::finding;
constexpr auto folded = MethodLine::Kind::more;

}  // namespace

TEST_CASE("what is found very often is one line that says how often, and unfolds some at a time") {
  LargeMethod session;
  CHECK(session.lines().rowCount() < 100);
  CHECK(session.all(single, FindingKind::scoreAssumed).empty());
  const auto more = session.all(folded, FindingKind::scoreAssumed);
  REQUIRE(more.size() == 1);
  CHECK(more[0].data().toString() == QStringLiteral("70 × The score is an assumption"));
  CHECK(session.spoken(more[0]) ==
        QStringLiteral("Worth a look. Show the first 30. 70 × The score is an assumption (M78)"));

  session.press(more[0]);
  const auto shown = session.all(single, FindingKind::scoreAssumed);
  REQUIRE(shown.size() == 30);
  CHECK(session.list->currentIndex() == shown[0]);
  const auto rest = session.all(folded, FindingKind::scoreAssumed);
  REQUIRE(rest.size() == 1);
  CHECK(rest[0].data().toString() == QStringLiteral("40 × The score is an assumption"));
  session.press(rest[0]);
  CHECK(session.all(single, FindingKind::scoreAssumed).size() == manyEpisodes);
  CHECK(session.all(folded, FindingKind::scoreAssumed).empty());
  CHECK(session.lines().lineAt(session.list->currentIndex()).finding->episode == 31);

  session.press(session.step(MethodPart::current));
  session.press(session.step(MethodPart::current));
  CHECK(session.all(folded, FindingKind::scoreAssumed).size() == 1);
}

TEST_CASE("an edit waits for no findings, and only lines that say something else are told") {
  LargeMethod session;
  QSignalSpy changed(&session.lines(), &QAbstractItemModel::dataChanged);
  QSignalSpy gone(&session.lines(), &QAbstractItemModel::rowsRemoved);
  REQUIRE(session.all(folded, FindingKind::scoreAssumed).size() == 1);
  session.document().edit({QStringLiteral("Known"), {}, {}}, [&](const Workbook& now) {
    return withLayer(now, now.personas.begin()->id, episodesOf(now, session.made.journey).front()->id,
                     Layer::dataShows);
  });
  CHECK(session.panel->isBehind());
  CHECK(changed.empty());
  CHECK(gone.empty());
  session.settleFindings();
  CHECK(session.all(folded, FindingKind::scoreAssumed)
            .at(0)
            .data()
            .toString()
            .startsWith(QStringLiteral("69 ×")));
  CHECK_FALSE(changed.empty());
  for (const auto& each : changed) {
    const auto first = each.at(0).toModelIndex();
    CHECK(first == each.at(1).toModelIndex());
    CHECK(session.lines().lineAt(first).kind != MethodLine::Kind::help);
    CHECK(session.lines().lineAt(first).kind != MethodLine::Kind::group);
  }
}

TEST_CASE("the line that is marked stays the same finding while another goes") {
  LargeMethod session;
  session.press(session.all(folded, FindingKind::scoreAssumed).at(0));
  const auto shown = session.all(single, FindingKind::scoreAssumed);
  session.list->setCurrentIndex(shown.at(20));
  const MethodFinding marked = *session.lines().lineAt(shown.at(20)).finding;
  session.document().edit({QStringLiteral("Delete"), {}, {}}, [&](const Workbook& now) {
    return without(now, {refTo(episodesOf(now, session.made.journey).front()->id)});
  });
  session.settleFindings();
  const auto& now = session.lines().lineAt(session.list->currentIndex()).finding;
  REQUIRE(now);
  CHECK(now->row == marked.row);
  CHECK(now->episode == marked.episode - 1);
}

TEST_CASE("a finding whose place went a moment ago leads nowhere") {
  LargeMethod session;
  session.press(session.all(folded, FindingKind::scoreAssumed).at(0));
  const QModelIndex first = session.all(single, FindingKind::scoreAssumed).at(0);
  const Id<Episode> gone = *asId<Episode>(session.lines().lineAt(first).finding->row);
  session.document().edit({QStringLiteral("Delete"), {}, {}},
                          [&](const Workbook& now) { return without(now, {refTo(gone)}); });
  const auto before = session.document().selection().place();
  session.press(first);
  CHECK(session.document().selection().place() == before);
  CHECK(session.message().isEmpty());
}

TEST_CASE("who hears the method panel knows what is needed, which step is open, and what cannot be done") {
  LargeMethod session;
  const QModelIndex step = session.step(MethodPart::current);
  CHECK(session.spoken(step).contains(QStringLiteral("unfolded")));
  CHECK(session.spoken(session.step(MethodPart::plan)).contains(QStringLiteral("folded")));
  CHECK_FALSE(session.spoken(session.step(MethodPart::plan)).contains(QStringLiteral("unfolded")));
  session.open(MethodPart::choose);
  CHECK(session.spoken(session.step(MethodPart::choose)).contains(QStringLiteral("The journey is here")));
  const auto goal = session.all(single, FindingKind::goalMissing);
  REQUIRE(goal.size() == 1);
  CHECK(session.spoken(goal[0]) == QStringLiteral("Needed. The goal of the customer is missing (M72)"));
  CHECK(goal[0].data(Qt::ToolTipRole).toString() == QStringLiteral("Needed"));

  session.open(MethodPart::improvements);
  const auto solution = [&] {
    for (int i = 0; i < session.lines().rowCount(); ++i)
      if (session.lines().lineAt(session.lines().index(i)).next == Command::improveGap)
        return session.lines().index(i);
    return QModelIndex();
  }();
  REQUIRE(solution.isValid());
  CHECK(session.spoken(solution).endsWith(QStringLiteral("not possible now")));
  CHECK(solution.data(Qt::AccessibleDescriptionRole).toString() ==
        solution.data(MethodLines::whereRole).toString());
  CHECK_FALSE(solution.data(Qt::AccessibleDescriptionRole).toString().isEmpty());
  session.document().edit({QStringLiteral("Step"), {}, {}}, [&](const Workbook& now) {
    return withField(now, session.made.journey, &Journey::step, MethodStep::improvements);
  });
  session.document().selection().select(
      placeOf(session.workbook(), refTo(session.workbook().gaps.begin()->id)));
  CHECK_FALSE(session.spoken(solution).contains(QStringLiteral("not possible")));
  CHECK_FALSE(solution.data(Qt::AccessibleDescriptionRole).isValid());
}

TEST_CASE("the signs of findings differ without their colours") {
  LargeMethod session;
  session.open(MethodPart::choose);
  const auto drawn = [&](FindingKind kind) {
    const QModelIndex index = session.all(single, kind).at(0);
    QStyleOptionViewItem option;
    option.initFrom(session.list);
    option.widget = session.list;
    option.state = QStyle::State_Enabled;
    option.rect = QRect(0, 0, 300, 60);
    QImage image(18, 60, QImage::Format_ARGB32);  // where no text stands
    image.fill(Qt::transparent);
    QPainter painter(&image);
    session.list->itemDelegate()->paint(&painter, option, index);
    painter.end();
    int covered = 0;
    for (int y = 0; y < image.height(); ++y)
      for (int x = 0; x < image.width(); ++x) covered += image.pixelColor(x, y).alpha() > 128 ? 1 : 0;
    return covered;
  };
  const int needed = drawn(FindingKind::goalMissing);
  const int noticed = drawn(FindingKind::scopeMissing);
  CHECK(noticed > 10);
  CHECK(needed > noticed * 2);
}
