// What is typed is never thrown away, whatever the user does next.
#include <QComboBox>
#include <QLineEdit>

#include "catch.h"
#include "editor/in_place_editor.h"
#include "editor/inspector.h"
#include "editor/strings.h"
#include "klantreis/edit.h"
#include "klantreis/store.h"
#include "session.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

/// The line of the editable list with that name in the inspector, with a new text in it that is not entered
/// yet.
QLineEdit& typeInto(QuoteSession& session, const QString& name, const QString& text) {
  for (QComboBox* box : session.window().findChildren<QComboBox*>()) {
    if (box->accessibleName() != name || !box->isEditable() || !box->isVisible()) continue;
    box->setFocus();
    box->lineEdit()->selectAll();
    QTest::keyClicks(box->lineEdit(), text);
    return *box->lineEdit();
  }
  FAIL("there is no list of that name");
  throw std::logic_error("not reached");
}

std::string departmentOf(QuoteSession& session, std::size_t number) {
  const auto& episode = require(session.workbook(), session.episode(number));
  return episode.department ? require(session.workbook(), *episode.department).name : std::string();
}

}  // namespace

TEST_CASE("deleting in an empty cell deletes nothing, least of all the episode") {
  QuoteSession session;
  const Workbook before = session.workbook();
  session.select(Part::gap, refTo(session.episode(6)));  // which has no gap
  session.key(Qt::Key_Delete);
  CHECK_FALSE(session.action(Command::remove).isEnabled());
  CHECK(session.workbook() == before);
}

TEST_CASE("redo while a text is open keeps the text") {
  QuoteSession session;
  session.select(Part::episodeTitle, refTo(session.episode(2)));
  session.type(QStringLiteral("!"));
  session.key(Qt::Key_Return);
  session.trigger(Command::undo);
  session.select(Part::episodeTitle, refTo(session.episode(3)));
  session.type(QStringLiteral("?"));
  session.trigger(Command::redo);
  CHECK(require(session.workbook(), session.episode(3)).title == "I ask for a quote?");
  CHECK(require(session.workbook(), session.episode(2)).title == "I search for suppliers");
}

TEST_CASE("saving, and every other action, keeps what is typed in a field and not entered yet") {
  QuoteSession session;
  session.select(Part::episodeTitle, refTo(session.episode(2)));
  typeInto(session, QStringLiteral("Responsible department"), QStringLiteral("Night shift"));
  SECTION("saving") {
    session.trigger(Command::save);
    const Workbook saved = store::load(session.document().file().path).workbook;
    CHECK(saved == session.workbook());
  }
  SECTION("adding") {
    session.trigger(Command::insertEpisode);
    session.trigger(Command::undo);
  }
  CHECK(departmentOf(session, 2) == "Night shift");
  CHECK(session.document().steps().count() >= 1);
}

TEST_CASE("a text on the map that is refused stays open to be mended") {
  QuoteSession session;
  session.select(Part::episodeTitle, refTo(session.episode(2)));
  session.key(Qt::Key_F2);
  const QString tooLong(600, u'x');
  editorOf(session).setPlainText(tooLong);
  session.key(Qt::Key_Return);
  CHECK(editorOf(session).isVisible());
  CHECK(editorOf(session).toPlainText() == tooLong);
  CHECK_FALSE(session.message().isEmpty());
  CHECK(require(session.workbook(), session.episode(2)).title == "I search for suppliers");
  editorOf(session).setPlainText(QStringLiteral("I look around"));
  session.key(Qt::Key_Return);
  CHECK(require(session.workbook(), session.episode(2)).title == "I look around");
}

TEST_CASE("the focus stays where the user went after typing on the map") {
  QuoteSession session;
  session.select(Part::episodeTitle, refTo(session.episode(2)));
  session.type(QStringLiteral("!"));
  auto* inspector = session.window().findChild<Inspector*>();
  auto* field = inspector->findChild<QComboBox*>();
  REQUIRE(field != nullptr);
  field->setFocus();
  CHECK(field->hasFocus());
  CHECK(require(session.workbook(), session.episode(2)).title == "I search for suppliers!");
}

TEST_CASE("a touchpoint goes to the episode beside it by keys, and its episode stays") {
  QuoteSession session;
  const auto touchpoint = touchpointsOf(session.workbook(), session.episode(2)).front()->id;
  const Id<Episode> third = session.episode(3);
  session.select(Part::touchpoint, refTo(touchpoint));
  session.key(Qt::Key_Right, Qt::AltModifier);
  CHECK(require(session.workbook(), touchpoint).episode == third);
  CHECK(session.episode(3) == third);
  CHECK(session.document().selection().selected<Touchpoint>() == touchpoint);
}

TEST_CASE("evidence is added to what is selected, which stays selected") {
  QuoteSession session;
  const std::size_t before = session.workbook().evidence.size();
  session.select(Part::episodeTitle, refTo(session.episode(2)));
  session.trigger(Command::insertEvidence);
  CHECK(session.workbook().evidence.size() == before + 1);
  CHECK(session.document().selection().selected<Episode>() == session.episode(2));
}

TEST_CASE("a text that cannot be kept is neither saved around nor closed over") {
  QuoteSession session;
  const QByteArray before = contentOf(fromPath(session.document().file().path));
  session.select(Part::episodeTitle, refTo(session.episode(1)));
  session.key(Qt::Key_F2);
  editorOf(session).setPlainText(QString(501, u'x'));
  session.trigger(Command::save);
  CHECK(session.message().contains(QStringLiteral("500")));
  CHECK_FALSE(session.window().close());
  CHECK(editorOf(session).isVisible());
  CHECK(editorOf(session).toPlainText().size() == 501);
  CHECK(contentOf(fromPath(session.document().file().path)) == before);
  QTest::keyClick(&editorOf(session), Qt::Key_Escape);
  CHECK(session.window().close());
}

TEST_CASE("a field with a text that cannot be kept stops saving until it is mended") {
  QuoteSession session;
  session.select(Part::title, refTo(session.journey()));
  QLineEdit* day = nullptr;
  for (QLineEdit* line : session.window().findChildren<QLineEdit*>())
    if (line->accessibleName() == QStringLiteral("Next review") && line->isVisible()) day = line;
  REQUIRE(day != nullptr);
  day->setFocus();
  day->selectAll();
  QTest::keyClicks(day, QStringLiteral("soon"));
  CHECK_FALSE(session.window().close());
  CHECK(session.message().contains(QStringLiteral("cannot be kept")));
  CHECK(day->text() == QStringLiteral("soon"));
  QTest::keyClick(day, Qt::Key_Escape);
  CHECK(session.window().close());
}

TEST_CASE("a text that is opened and left alone changes nothing") {
  QuoteSession session;
  const Workbook before = session.workbook();
  for (const Part part : {Part::title, Part::episodeTitle, Part::scenario}) {
    session.select(part, part == Part::title ? refTo(session.journey()) : refTo(session.episode(1)));
    session.key(Qt::Key_F2);
    session.key(Qt::Key_Return);
  }
  CHECK(session.workbook() == before);
  CHECK(session.document().steps().count() == 0);
  session.canvas().select(session.canvas().place(session.curvePoint(1)));
  session.key(Qt::Key_Delete);
  const Workbook unscored = session.workbook();
  REQUIRE_FALSE(unscored == before);
  session.key(Qt::Key_F2);
  session.key(Qt::Key_Return);
  CHECK(session.workbook() == unscored);
}
