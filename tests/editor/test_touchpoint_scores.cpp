// Scores of touchpoints before a user: typed on their page, and by hand and keys at their dots on the map.
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QUndoStack>

#include "catch.h"
#include "editor/inspector.h"
#include "klantreis/edit.h"
#include "klantreis/figures.h"
#include "session.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

struct TouchpointFelt : QuoteSession {
  Id<Touchpoint> touchpoint = touchpointsOf(workbook(), episode(2)).front()->id;

  template <class W>
  W* field(const QString& name) {
    for (W* each : window().findChild<Inspector*>()->findChildren<W*>())
      if (each->accessibleName() == name && each->isVisible()) return each;
    return nullptr;
  }
  [[nodiscard]] QLineEdit& scoreField(const QString& persona = QStringLiteral("Marieke")) {
    auto* line = field<QLineEdit>(QStringLiteral("Score of %1 at this touchpoint").arg(persona));
    REQUIRE(line != nullptr);
    return *line;
  }
  [[nodiscard]] QComboBox* source() {
    return field<QComboBox>(QStringLiteral("Source of the score of Marieke at this touchpoint"));
  }
  void typeScore(const QString& text) {
    QLineEdit& line = scoreField();
    line.setFocus();
    line.selectAll();
    text.isEmpty() ? QTest::keyClick(&line, Qt::Key_Delete) : QTest::keyClicks(&line, text);
    QTest::keyClick(&line, Qt::Key_Return);
  }
  void typeWrongScore() {
    select(Part::touchpoint, refTo(touchpoint));
    typeScore(QStringLiteral("500"));
  }
  /// As a file that was not there.
  [[nodiscard]] bool saves() {
    const QString file = path(QStringLiteral("kept.journey"));
    chooseNext(file);
    trigger(Command::saveAs);
    return QFileInfo::exists(file);
  }
  [[nodiscard]] const Emotion* felt() { return shownEmotion(workbook(), persona(), touchpoint); }
  [[nodiscard]] std::optional<std::size_t> dot() {
    for (std::size_t i = 0; i < canvas().nodeCount(); ++i)
      if (canvas().node(i).part == Part::touchpointScore && canvas().node(i).persona == persona()) return i;
    return std::nullopt;
  }
  [[nodiscard]] QPoint dotMiddle() {
    return canvas().view().toView(canvas().areaOf(dot().value())).center().toPoint();
  }
};

}  // namespace

TEST_CASE("a score typed on the page of a touchpoint is a dot on the map, and one undo takes it back") {
  TouchpointFelt session;
  session.select(Part::touchpoint, refTo(session.touchpoint));
  const Workbook before = session.workbook();
  CHECK(session.scoreField().text().isEmpty());
  CHECK(session.source() == nullptr);
  CHECK_FALSE(session.dot());

  session.typeScore(QStringLiteral("-3"));
  REQUIRE(session.felt() != nullptr);
  CHECK(toScale(Scale::minusFiveToFive, session.felt()->score) == -3);
  REQUIRE(session.dot());
  CHECK(session.scoreField().text() == QStringLiteral("−3"));
  CHECK(session.document().steps().undoText() == QStringLiteral("Change score of touchpoint"));
  session.trigger(Command::undo);
  CHECK(session.workbook() == before);
  CHECK_FALSE(session.dot());
  CHECK(session.scoreField().text().isEmpty());

  session.trigger(Command::redo);
  session.typeScore({});
  CHECK(session.workbook() == before);
  CHECK(session.document().steps().undoText() == QStringLiteral("Delete score of touchpoint"));
}

TEST_CASE("what is no score of the scale is told at its field and changes nothing") {
  TouchpointFelt session;
  session.select(Part::touchpoint, refTo(session.touchpoint));
  const Workbook before = session.workbook();
  session.typeScore(QStringLiteral("9"));
  CHECK(session.workbook() == before);
  QStringList told;
  for (const QLabel* label : session.window().findChild<Inspector*>()->findChildren<QLabel*>())
    if (label->property("role") == QStringLiteral("message") && label->isVisible()) told += label->text();
  CHECK(told == QStringList{QStringLiteral("“9” is not a score from −5 to 5.")});
}

TEST_CASE("a wrong value that was left is shown again before anything is saved, and named") {
  TouchpointFelt session;
  session.typeWrongScore();
  session.select(Part::episodeTitle, refTo(session.episode(3)));
  session.trigger(Command::saveAs);  // and no dialog
  CHECK(session.message().contains(QStringLiteral("“Score of Marieke at this touchpoint”")));
  CHECK(session.document().selection().place()->row == refTo(session.touchpoint));
  CHECK(session.scoreField().hasFocus());
  CHECK(session.scoreField().text() == QStringLiteral("500"));

  QTest::keyClick(&session.scoreField(), Qt::Key_Escape);
  CHECK(session.saves());
}

TEST_CASE("a wrong value of another journey is shown on that journey's map") {
  TouchpointFelt session;
  session.select(Part::touchpoint, refTo(session.touchpoint));
  const Id<Journey> first = session.journey();
  session.typeScore(QStringLiteral("500"));
  session.document().selection().show(*counterpartOf(session.workbook(), first));
  session.trigger(Command::saveAs);
  CHECK(session.journey() == first);
  CHECK(session.canvas().current());
  CHECK(session.scoreField().hasFocus());
}

TEST_CASE("a wrong value in one tab keeps no other from being saved") {
  TouchpointFelt session;
  const QString other = session.sampleFile(QStringLiteral("other.journey"));
  session.typeWrongScore();
  session.open(other);
  REQUIRE(session.document().file().path == FilePath(other.toStdString()));
  CHECK(session.saves());
}

TEST_CASE("a wrong value goes with what it was typed for") {
  TouchpointFelt session;
  session.typeWrongScore();
  session.document().edit({QStringLiteral("Delete"), {}, {}},
                          [&](const Workbook& now) { return without(now, {refTo(session.touchpoint)}); });
  CHECK(session.saves());
}

TEST_CASE("what a touchpoint's score rests on is chosen beside it") {
  TouchpointFelt session;
  session.select(Part::touchpoint, refTo(session.touchpoint));
  session.typeScore(QStringLiteral("2"));
  QComboBox* box = session.source();
  REQUIRE(box != nullptr);
  box->setFocus();
  QTest::keyClick(box, Qt::Key_Down);
  CHECK(session.felt()->layer == Layer::customersSaid);
  CHECK(session.document().steps().undoText() == QStringLiteral("Change source of score"));
}

TEST_CASE("each persona that walks the journey has a score of its own at a touchpoint") {
  TouchpointFelt session;
  session.select(Part::touchpoint, refTo(session.touchpoint));
  const auto cast = participantsOf(session.workbook(), session.journey());
  REQUIRE(cast.size() == 2);
  const QString other = QString::fromStdString(cast.at(1).second->name);
  QLineEdit& line = session.scoreField(other);
  line.setFocus();
  QTest::keyClicks(&line, QStringLiteral("4"));
  QTest::keyClick(&line, Qt::Key_Return);
  CHECK(session.felt() == nullptr);
  CHECK(shownEmotion(session.workbook(), cast.at(1).second->id, session.touchpoint) != nullptr);
}

TEST_CASE("a dot shows the page of its touchpoint, is dragged and takes the keys of a face") {
  TouchpointFelt session;
  session.document().edit({QStringLiteral("Score"), {}, {}}, [&](const Workbook& now) {
    return withScore(now, session.persona(), session.touchpoint, 0);
  });
  const std::int64_t whole = session.score(2);
  session.takeFocus();
  session.canvas().select(session.canvas().place(session.dot().value()));
  CHECK(session.scoreField().text() == QStringLiteral("0"));
  session.trigger(Command::raiseEmotion);
  CHECK(session.felt()->score == 20);
  session.key(Qt::Key_1);
  CHECK(session.felt()->score == -100);
  session.trigger(Command::scoreFromData);
  CHECK(session.felt()->layer == Layer::dataShows);

  const QPoint from = session.dotMiddle();
  const double unit = session.canvas().scene().chart->unitY * session.canvas().view().zoom;
  session.pull(from, from - QPoint(0, static_cast<int>(100 * unit)));
  CHECK(session.felt()->score == 0);
  CHECK(session.score(2) == whole);

  CHECK(session.action(Command::remove).text() == QStringLiteral("&Delete Score"));
  session.trigger(Command::remove);
  CHECK(session.felt() == nullptr);
  CHECK(session.workbook().touchpoints.contains(session.touchpoint));
  CHECK(session.score(2) == whole);
}

TEST_CASE("the arrow keys go over the dots of a persona's curve") {
  TouchpointFelt session;
  session.document().edit({QStringLiteral("Score"), {}, {}}, [&](const Workbook& now) {
    return withScore(now, session.persona(), session.touchpoint, 0);
  });
  session.takeFocus();
  session.canvas().select(session.canvas().place(session.curvePoint(2)));
  session.key(Qt::Key_Right);
  CHECK(session.canvas().current() == session.dot());
  session.key(Qt::Key_Right);
  CHECK(session.canvas().current() == session.curvePoint(3));
}
