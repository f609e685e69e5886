#include <QHeaderView>
#include <QImage>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <set>

#include "editor/evidence_view.h"
#include "editor/improvements_view.h"
#include "editor/priority_matrix.h"
#include "klantreis/figures.h"
#include "panel_stage.h"

using namespace klantreis;
using namespace klantreis::test;

namespace {

const Date someDay = *parseDate("2026-11-22");
Date aDay() { return someDay; }

int columnOf(const QTableView& table, const QString& header) {
  for (int i = 0; i < table.model()->columnCount(); ++i)
    if (table.model()->headerData(i, Qt::Horizontal).toString() == header) return i;
  FAIL("no column " << header.toStdString());
  return -1;
}

QString textAt(const QTableView& table, int row, const QString& header) {
  return table.model()->index(row, columnOf(table, header)).data().toString();
}

/// Opens the cell with F2, types over what is there, and keeps it with Enter.
void typeInto(QTableView& table, int row, const QString& header, const QString& text) {
  table.setFocus();
  table.setCurrentIndex(table.model()->index(row, columnOf(table, header)));
  QTest::keyClick(&table, Qt::Key_F2);
  QWidget* editor = QApplication::focusWidget();
  REQUIRE(editor != &table);
  if (auto* box = qobject_cast<QComboBox*>(editor); box != nullptr && !box->isEditable()) {
    box->setCurrentText(text);
  } else {
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(editor, text);
  }
  QTest::keyClick(editor, Qt::Key_Return);
  QCoreApplication::processEvents();
}

Id<Improvement> improvementAt(const Stage& stage, std::size_t number) {
  return improvementsByPriority(stage.book(), stage.journey).at(number - 1)->id;
}

MatrixDot& dot(Stage& stage, const QString& number) {
  for (MatrixDot* each : stage.panel->findChildren<MatrixDot*>())
    if (each->text() == number) return *each;
  throw std::logic_error("no such dot");
}

}  // namespace

TEST_CASE("improvements stand in order of what they bring, with what is missing or late in words") {
  Stage stage;
  stage.open<ImprovementsView>(aDay).resize(1100, 260);
  const QTableView& table = tableIn(stage);
  REQUIRE(table.model()->rowCount() == 5);
  const char* titles[] = {"Six-field form", "Show stock and lead time", "Quote status page",
                          "Reference sheet", "Report on time"};
  for (int i = 0; i < 5; ++i)
    CHECK(textAt(table, i, QStringLiteral("Improvement")) == QLatin1String(titles[i]));
  CHECK(textAt(table, 2, QStringLiteral("Owner")) == QStringLiteral("—"));
  CHECK(textAt(table, 4, QStringLiteral("Due")).startsWith(QStringLiteral("Overdue")));
  CHECK(textAt(table, 3, QStringLiteral("Due")) == QStringLiteral("10 Dec 2026"));
  CHECK(textAt(table, 0, QStringLiteral("Status")) == QStringLiteral("In progress"));
}

TEST_CASE("a dot that is dragged scores its improvement in one step, and Esc leaves it") {
  Stage stage;
  stage.open<ImprovementsView>(aDay).resize(1100, 260);
  QCoreApplication::processEvents();
  const Workbook before = stage.book();
  const Id<Improvement> first = improvementAt(stage, 1);
  MatrixDot& one = dot(stage, QStringLiteral("1"));
  const QPoint start = one.pos();
  const QPoint middle = one.rect().center();
  const auto drag = [&] {
    QTest::mousePress(&one, Qt::LeftButton, {}, middle);
    QMouseEvent move(QEvent::MouseMove, QPointF(middle + QPoint(60, 50)),
                     QPointF(one.mapToGlobal(middle + QPoint(60, 50))), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(&one, &move);
    CHECK(stage.book() == before);  // nothing is written under way
  };
  drag();
  CHECK(one.pos() != start);
  SECTION("dropped") {
    QTest::mouseRelease(&one, Qt::LeftButton, {}, middle);
    CHECK(require(stage.book(), first).effort > require(before, first).effort);
    CHECK(require(stage.book(), first).impact < require(before, first).impact);
    stage.checkOneStep(before);
  }
  SECTION("given up") {
    QTest::keyClick(&one, Qt::Key_Escape);
    CHECK(stage.book() == before);
    CHECK(one.pos() == start);
  }
}

TEST_CASE("no dot covers the name of a quadrant") {
  Stage stage;
  stage.document.edit({QStringLiteral("Move"), {}, {}}, [&](const Workbook& now) {
    Improvement first = require(now, improvementAt(stage, 1));  // into the corner where the name was
    first.impact = 92;
    first.effort = 8;
    return withRow(now, first);
  });
  stage.open<ImprovementsView>(aDay).resize(1100, 260);
  QCoreApplication::processEvents();
  auto& matrix = *stage.panel->findChild<PriorityMatrix*>();
  QImage ground(matrix.size(), QImage::Format_RGB32);
  ground.fill(Qt::white);
  matrix.render(&ground, {}, {}, QWidget::DrawWindowBackground);
  std::set<QRgb> quiet{ground.pixel(matrix.width() / 2, matrix.height() / 2)};  // the line
  for (const int x : {1, 3})
    for (const int y : {1, 2})
      quiet.insert(ground.pixel(x * matrix.width() / 4 + 10, y * matrix.height() / 3));
  for (const MatrixDot* each : matrix.findChildren<MatrixDot*>()) {
    const QRect place = each->geometry();
    for (int x = place.left(); x <= place.right(); ++x)
      for (int y = place.top(); y <= place.bottom(); ++y)
        if (quiet.count(ground.pixel(x, y)) == 0)
          FAIL("something is under dot " << each->text().toStdString());
  }
  CHECK(matrix.findChildren<MatrixDot*>().size() == 5);
}

TEST_CASE("a narrow list keeps its titles readable, a wide one does not scroll sideways") {
  Stage stage;
  auto& view = stage.open<ImprovementsView>(aDay);
  const QTableView& table = tableIn(stage);
  const int title = columnOf(table, QStringLiteral("Improvement"));
  view.resize(640, 260);
  QCoreApplication::processEvents();
  CHECK(table.columnWidth(title) >= 100);
  CHECK(table.horizontalScrollBar()->maximum() > 0);
  view.resize(1720, 260);
  QCoreApplication::processEvents();
  CHECK(table.columnWidth(title) > 120);
  CHECK(table.horizontalScrollBar()->maximum() == 0);
}

TEST_CASE("the arrow keys move a dot in one step") {
  Stage stage;
  stage.open<ImprovementsView>(aDay).resize(1100, 260);
  const Workbook before = stage.book();
  const Id<Improvement> first = improvementAt(stage, 1);
  MatrixDot& one = dot(stage, QStringLiteral("1"));
  CHECK(one.accessibleName() == QStringLiteral("Improvement 1: Six-field form"));
  one.setFocus();
  QTest::keyClick(&one, Qt::Key_Right);
  QTest::keyClick(&one, Qt::Key_Up);
  CHECK(require(stage.book(), first).effort == require(before, first).effort + 5);
  CHECK(require(stage.book(), first).impact == require(before, first).impact + 5);
  CHECK(one.accessibleDescription().contains(QStringLiteral("effort 23")));
  stage.checkOneStep(before);
}

TEST_CASE("the list of improvements is edited where it stands") {
  Stage stage;
  stage.open<ImprovementsView>(aDay).resize(1100, 260);
  const Workbook before = stage.book();
  QTableView& table = tableIn(stage);
  const Id<Improvement> third = improvementAt(stage, 3);
  SECTION("title") {
    typeInto(table, 2, QStringLiteral("Improvement"), QStringLiteral("Track and trace"));
    CHECK(require(stage.book(), third).title == "Track and trace");
  }
  SECTION("a new owner") {
    typeInto(table, 2, QStringLiteral("Owner"), QStringLiteral("Night desk"));
    const auto owner = require(stage.book(), third).owner;
    REQUIRE(owner);
    CHECK(require(stage.book(), *owner).name == "Night desk");
    CHECK(require(stage.book(), *owner).kind == ActorKind::person);
  }
  SECTION("due") {
    typeInto(table, 2, QStringLiteral("Due"), QStringLiteral("2027-04-05"));
    CHECK(require(stage.book(), third).due == parseDate("2027-04-05"));
  }
  SECTION("status") {
    typeInto(table, 2, QStringLiteral("Status"), QStringLiteral("Done"));
    CHECK(require(stage.book(), third).status == Status::done);
  }
  SECTION("deleted by its key") {
    table.setFocus();
    table.selectRow(2);
    QTest::keyClick(&table, Qt::Key_Delete);
    CHECK_FALSE(stage.book().improvements.contains(third));
  }
  stage.checkOneStep(before);
}

TEST_CASE("in a cell the second of two owners with one name can be chosen, and stays") {
  Stage stage;
  RandomIds ids;
  Id<Actor> twin;
  stage.document.edit({QStringLiteral("Add"), {}, {}}, [&](const Workbook& now) {
    auto added = withNewActor(now, ids, "Web team");
    twin = added.id;
    return added.workbook;
  });
  stage.open<ImprovementsView>(aDay).resize(1100, 260);
  QTableView& table = tableIn(stage);
  const Id<Improvement> third = improvementAt(stage, 3);
  const auto editOwner = [&] {
    table.setFocus();
    table.setCurrentIndex(table.model()->index(2, columnOf(table, QStringLiteral("Owner"))));
    QTest::keyClick(&table, Qt::Key_F2);
    auto* box = qobject_cast<QComboBox*>(QApplication::focusWidget());
    REQUIRE(box != nullptr);
    return box;
  };
  QComboBox* box = editOwner();
  box->setCurrentIndex(box->findData(toQt(twin.text())));
  QTest::keyClick(box, Qt::Key_Return);
  QCoreApplication::processEvents();
  CHECK(require(stage.book(), third).owner == twin);
  const Workbook before = stage.book();
  QTest::keyClick(editOwner(), Qt::Key_Return);
  QCoreApplication::processEvents();
  CHECK(stage.book() == before);
}

TEST_CASE("a cell says why a text is refused") {
  Stage stage;
  stage.open<ImprovementsView>(aDay).resize(1100, 260);
  const Workbook before = stage.book();
  typeInto(tableIn(stage), 0, QStringLiteral("Due"), QStringLiteral("tomorrow"));
  CHECK(stage.message().contains(QStringLiteral("tomorrow")));
  CHECK(stage.book() == before);
  typeInto(tableIn(stage), 0, QStringLiteral("Due"), QStringLiteral("1-2-2027"));
  CHECK(stage.message().isEmpty());
}

TEST_CASE("Enter on an improvement selects it on the map") {
  Stage stage;
  stage.open<ImprovementsView>(aDay).resize(1100, 260);
  QTableView& table = tableIn(stage);
  table.setFocus();
  table.selectRow(1);
  QTest::keyClick(&table, Qt::Key_Return);
  CHECK(stage.document.selection().selected<Improvement>() == improvementAt(stage, 2));
}

TEST_CASE("walking the list of improvements walks the map") {
  Stage stage;
  stage.open<ImprovementsView>(aDay).resize(1100, 260);
  QTableView& table = tableIn(stage);
  table.setFocus();
  table.selectRow(0);
  QTest::keyClick(&table, Qt::Key_Down);
  CHECK(stage.document.selection().selected<Improvement>() == improvementAt(stage, 2));
}

TEST_CASE("a click on the row that is marked already selects its improvement, and opens no cell") {
  Stage stage;
  stage.open<ImprovementsView>(aDay).resize(1100, 260);
  QCoreApplication::processEvents();
  QTableView& table = tableIn(stage);
  const auto click = [&] {
    const QModelIndex title = table.model()->index(0, columnOf(table, QStringLiteral("Improvement")));
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(title).center());
    QTest::qWait(QApplication::doubleClickInterval() + 100);
  };
  click();
  REQUIRE(stage.document.selection().selected<Improvement>() == improvementAt(stage, 1));
  stage.select(refTo(stage.episode));
  REQUIRE_FALSE(stage.document.selection().selected<Improvement>());
  click();
  CHECK(stage.document.selection().selected<Improvement>() == improvementAt(stage, 1));
  CHECK(table.viewport()->findChild<QLineEdit*>() == nullptr);
  click();  // and now it is typed in
  CHECK(table.viewport()->findChild<QLineEdit*>() != nullptr);
}

TEST_CASE("evidence is listed and edited where it stands") {
  Stage stage;
  stage.open<EvidenceView>().resize(1100, 300);
  const Workbook before = stage.book();
  QTableView& table = tableIn(stage);
  REQUIRE(table.model()->rowCount() == 9);
  CHECK(textAt(table, 1, QStringLiteral("Episode")) == QStringLiteral("4 I wait for the quote"));
  SECTION("kind") { typeInto(table, 1, QStringLiteral("Kind"), QStringLiteral("Survey")); }
  SECTION("count") {
    typeInto(table, 1, QStringLiteral("Count"), QStringLiteral("7"));
    CHECK(textAt(table, 1, QStringLiteral("Count")) == QStringLiteral("7"));
  }
  SECTION("who") { typeInto(table, 1, QStringLiteral("Who"), QStringLiteral("Planners")); }
  SECTION("what") { typeInto(table, 1, QStringLiteral("What"), QStringLiteral("Nobody called")); }
  SECTION("date") { typeInto(table, 1, QStringLiteral("Date"), QStringLiteral("1-1-2026")); }
  SECTION("episode") {
    typeInto(table, 1, QStringLiteral("Episode"), QString());
    CHECK(textAt(table, 1, QStringLiteral("Episode")) == QStringLiteral("Whole journey"));
  }
  SECTION("deleted") {
    table.setFocus();
    table.selectRow(1);
    QTest::keyClick(&table, Qt::Key_Delete);
    CHECK(table.model()->rowCount() == 8);
  }
  stage.checkOneStep(before);
}

TEST_CASE("a count of evidence below zero is refused") {
  Stage stage;
  stage.open<EvidenceView>().resize(1100, 300);
  const Workbook before = stage.book();
  typeInto(tableIn(stage), 0, QStringLiteral("Count"), QStringLiteral("-1"));
  CHECK_FALSE(stage.message().isEmpty());
  CHECK(stage.book() == before);
}

TEST_CASE("the list of evidence follows what it shows, and nothing else") {
  Stage stage;
  stage.open<EvidenceView>().resize(1100, 300);
  QTableView& table = tableIn(stage);
  QSignalSpy changed(table.model(), &QAbstractItemModel::dataChanged);
  QSignalSpy reset(table.model(), &QAbstractItemModel::modelReset);
  stage.select(refTo(stage.episode));
  stage.document.edit({QStringLiteral("Gap"), {}, {}}, [&](const Workbook& now) {
    return withField(now, now.gaps.begin()->id, &Gap::text, std::string("Nobody calls"));
  });
  CHECK(changed.empty());
  CHECK(reset.empty());
  stage.document.edit({QStringLiteral("Title"), {}, {}}, [&](const Workbook& now) {
    return withField(now, stage.episode, &Episode::title, std::string("I call"));
  });
  CHECK(changed.size() == 1);
  CHECK(textAt(table, 1, QStringLiteral("Episode")) == QStringLiteral("4 I call"));
  const auto touchpoint = touchpointsOf(stage.book(), stage.episode).front()->id;
  stage.document.edit({QStringLiteral("Touchpoint"), {}, {}}, [&](const Workbook& now) {
    Workbook next = now;
    for (const Evidence& each : now.evidence)
      if (each.episode == stage.episode) next = withField(next, each.id, &Evidence::touchpoint, touchpoint);
    return withField(next, touchpoint, &Touchpoint::title, std::string("Hotline"));
  });
  CHECK(textAt(table, 1, QStringLiteral("Touchpoint")) == QStringLiteral("Hotline"));
  stage.document.selection().show(*counterpartOf(stage.book(), stage.journey));
  CHECK(reset.size() == 1);
}
