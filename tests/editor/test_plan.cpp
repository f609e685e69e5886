#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

#include "editor/improvements_view.h"
#include "editor/inspector.h"
#include "editor/plan_bar.h"
#include "editor/timeline_view.h"
#include "klantreis/figures.h"
#include "klantreis/plan.h"
#include "panel_stage.h"
#include "render/export_order.h"
#include "session.h"

using namespace klantreis;
using namespace klantreis::test;

namespace {

Date planToday() { return *parseDate("2026-11-23"); }

Id<Improvement> ranking(const Stage& stage, std::size_t number) {
  return improvementsByPriority(stage.book(), stage.journey).at(number - 1)->id;
}

PlanBar& barNamed(Stage& stage, const QString& name) { return stage.field<PlanBar>(name); }

}  // namespace

TEST_CASE("an improvement is planned on its page, and what does not go together is said at its field") {
  Stage stage;
  stage.open<Inspector>();
  const Id<Improvement> id = ranking(stage, 3);
  stage.select(refTo(id));
  const auto row = [&] { return require(stage.book(), id); };
  const auto fill = [&](const char* field, const char* text) {
    stage.enter(stage.field(QLatin1String(field)), QLatin1String(text));
  };
  fill("Business goal", "Fewer lost quotes");
  REQUIRE(row().aim);
  CHECK(require(stage.book(), *row().aim).name == "Fewer lost quotes");
  CHECK(require(stage.book(), *row().aim).kind == AimKind::businessGoal);
  fill("Start", "2026-12-20");
  fill("Due", "2026-12-01");
  CHECK(row().due == parseDate("2026-12-01"));
  CHECK(stage.message() == QStringLiteral("It is due before its start, 20 Dec 2026."));
  fill("Start", "31-2-2027");
  CHECK(row().starts == parseDate("2026-12-20"));
  CHECK(stage.message().contains(QStringLiteral("31-2-2027")));
  fill("Start", "2026-11-30");
  CHECK(stage.message().isEmpty());
  fill("Score before", "-3");
  CHECK(row().before == -60);
  fill("Score after", "9");
  CHECK_FALSE(row().after);
  CHECK(stage.message() == QStringLiteral("“9” is not a score from −5 to 5."));
  fill("Score after", "2");
  CHECK(stage.message().isEmpty());
  CHECK(row().after == 40);
  stage.field(QStringLiteral("Result")).setFocus();
  QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Nobody calls any more"));
  CHECK(row().result == "Nobody calls any more");
  fill("Owner", "Night desk");
  REQUIRE(row().owner);
  CHECK(require(stage.book(), *row().owner).name == "Night desk");
  auto& horizon = stage.field<QComboBox>(QStringLiteral("Horizon"));
  const Horizon before = row().horizon;
  horizon.setFocus();
  QTest::keyClick(&horizon, before == Horizon::direct ? Qt::Key_Down : Qt::Key_Up);
  CHECK(row().horizon != before);
}

TEST_CASE("the list of improvements says what came of them, and lists those of one owner or of nobody") {
  Stage stage;
  const Id<Improvement> third = ranking(stage, 3);
  stage.document.edit({QStringLiteral("Fill"), {}, {}}, [&](const Workbook& now) {
    Improvement row = require(now, third);
    row.before = -60;
    row.after = 40;
    row.starts = parseDate("2027-04-01");
    row.result = "Nobody calls any more";
    return withRow(now, row);
  });
  stage.open<ImprovementsView>(planToday).resize(1600, 260);
  const QAbstractItemModel& rows = *tableIn(stage).model();
  const auto textAt = [&](int row, const char* header) {
    for (int i = 0; i < rows.columnCount(); ++i)
      if (rows.headerData(i, Qt::Horizontal).toString() == QLatin1String(header))
        return rows.index(row, i).data().toString();
    return QString();
  };
  CHECK(textAt(2, "Result") == QStringLiteral("−3 → 2 · Nobody calls any more"));
  CHECK(textAt(2, "Due") == QStringLiteral("Before its start, 1 Mar 2027"));
  CHECK(textAt(2, "Announced") == QStringLiteral("No"));
  auto& owner = stage.field<QComboBox>(QStringLiteral("Improvements of which owner"));
  CHECK(owner.currentText() == QStringLiteral("All owners"));
  CHECK(owner.accessibleDescription() == QStringLiteral("In this list: 5, overdue: 1"));
  owner.setCurrentIndex(owner.count() - 1);
  CHECK(owner.currentText() == QStringLiteral("Without an owner"));
  REQUIRE(rows.rowCount() == 1);
  CHECK(textAt(0, "No.") == QStringLiteral("3"));
  stage.document.edit({QStringLiteral("Own"), {}, {}}, [&](const Workbook& now) {
    return withField(now, third, &Improvement::owner, now.actors.begin()->id);
  });
  CHECK(rows.rowCount() == 0);
  CHECK(owner.currentText() == QStringLiteral("Without an owner"));
}

TEST_CASE("bars of the timeline are walked and moved by keys, and dragged at their ends") {
  Stage stage;
  const Id<Improvement> first = ranking(stage, 1);
  const Id<Improvement> fourth = ranking(stage, 4);
  stage.document.edit({QStringLiteral("Fill"), {}, {}}, [&](const Workbook& now) {
    const Workbook next = withField(now, first, &Improvement::starts, parseDate("2026-12-01"));
    return withField(withField(next, fourth, &Improvement::starts, std::nullopt), fourth, &Improvement::due,
                     std::nullopt);
  });
  stage.open<TimelineView>(planToday).resize(1100, 400);
  QCoreApplication::processEvents();
  CHECK(barNamed(stage, QStringLiteral("Improvement 5 Report on time · overdue")).state() ==
        BarState::overdue);
  PlanBar& bar = barNamed(stage, QStringLiteral("Improvement 1 Six-field form"));
  CHECK(bar.accessibleDescription() == QStringLiteral("1 Dec 2026 to 15 Jan 2027, In progress"));
  const Workbook before = stage.book();
  const auto due = [&] { return dateText(*require(stage.book(), first).due); };
  bar.setFocus();
  QTest::keyClick(&bar, Qt::Key_Right, Qt::ShiftModifier);
  QTest::keyClick(&bar, Qt::Key_Right, Qt::ShiftModifier);
  CHECK(due() == "2027-01-17");
  CHECK(stage.steps() == 2);  // after the one that filled in
  stage.document.steps().undo();
  CHECK(stage.book() == before);
  QTest::keyClick(&bar, Qt::Key_Left, Qt::ControlModifier);
  CHECK(due() == "2027-01-14");
  CHECK(require(stage.book(), first).starts == parseDate("2026-11-30"));
  stage.document.steps().undo();

  const auto pull = [&](int x, int way) {
    const QPoint from(x, bar.height() / 2);
    QTest::mousePress(&bar, Qt::LeftButton, {}, from);
    const QPoint to = from + QPoint(way, 0);
    QMouseEvent move(QEvent::MouseMove, to, bar.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(&bar, &move);
    CHECK(stage.book() == before);  // nothing is written under way
    QTest::mouseRelease(&bar, Qt::LeftButton, {}, bar.mapFromGlobal(bar.mapToGlobal(to)));
  };
  const int width = bar.width();
  pull(bar.width() - 2, -40);
  CHECK(due() < std::string("2027-01-15"));
  CHECK(require(stage.book(), first).starts == parseDate("2026-12-01"));
  CHECK(bar.width() < width);
  stage.document.steps().undo();
  CHECK(stage.book() == before);
  CHECK(bar.width() == width);

  bar.setFocus();
  QTest::keyClick(&bar, Qt::Key_Return);
  CHECK(stage.document.selection().selected<Improvement>() == first);
  QTest::keyClick(&bar, Qt::Key_Down);
  auto* next = qobject_cast<PlanBar*>(QApplication::focusWidget());
  REQUIRE(next != nullptr);
  CHECK(next != &bar);
  QTest::keyClick(next, Qt::Key_Up);
  CHECK(bar.hasFocus());
  QStringList heads;
  for (const QLabel* label : stage.panel->findChildren<QLabel*>())
    if (label->property("role") == QStringLiteral("strong") && label->isVisible()) heads << label->text();
  CHECK(heads.last() == QStringLiteral("Not planned yet"));
  CHECK(heads.contains(QStringLiteral("Without an owner")));
}

TEST_CASE("the plan goes to Jira by the menu, and what does not go along is said first") {
  testing::QuoteSession session;
  const QString path = session.path(QStringLiteral("the plan.csv"));
  QString notes;
  testing::answerNext([&](QDialog& dialog) {
    dialog.findChildren<QComboBox*>().first()->setCurrentIndex(static_cast<int>(ExportFormat::jira));
    for (const QLabel* label : dialog.findChildren<QLabel*>())
      if (label->isVisible() && label->text().startsWith(QStringLiteral("Not in this file")))
        notes = label->text();
    testing::chooseNext(path);
    dialog.accept();
  });
  session.trigger(Command::exportPlan);
  CHECK(notes.contains(QStringLiteral("E-mail addresses of the owners of 4 improvements")));
  CHECK(notes.contains(QStringLiteral("yyyy-MM-dd")));
  CHECK(testing::contentOf(path).startsWith("Summary,Issue Type,Priority"));
}
