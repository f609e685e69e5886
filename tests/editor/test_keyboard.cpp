// The mouse is never needed: nothing here is done but by pressing keys. Only the dialog in which a file is
// chosen, which is Qt's, is given its path.
#include <QFile>
#include <QScrollBar>
#include <map>

#include "catch.h"
#include "editor/export_dialog.h"
#include "editor/strings.h"
#include "klantreis/json.h"
#include "klantreis/store.h"
#include "session.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

constexpr auto control = Qt::ControlModifier;
constexpr auto controlShift = Qt::ControlModifier | Qt::ShiftModifier;

}  // namespace

TEST_CASE("every key of the table runs its action and no other") {
  QuoteSession session;
  std::map<const QAction*, int> runs;
  for (const ActionSpec& spec : actionTable()) {
    QAction& action = session.action(spec.command);
    action.disconnect(SIGNAL(triggered(bool)));
    action.setEnabled(true);
    QObject::connect(&action, &QAction::triggered, &action, [&] { ++runs[&action]; });
  }
  session.canvas().setFocus();
  for (const ActionSpec& spec : actionTable()) {
    const QAction& action = session.action(spec.command);
    for (const QKeySequence& keys : action.shortcuts()) {
      INFO(keys.toString().toStdString());
      REQUIRE(keys.count() == 1);
      runs.clear();
      session.key(keys[0].key(), keys[0].keyboardModifiers());
      CHECK(runs[&action] == 1);
      CHECK(runs.size() == 1);
    }
  }
}

TEST_CASE("a map is typed, undone, saved and exported with the keyboard alone") {
  Session session;
  session.key(Qt::Key_N, controlShift);
  session.type(QStringLiteral("I call the shop"));
  session.key(Qt::Key_Return);
  session.key(Qt::Key_T, control);
  session.type(QStringLiteral("Phone: shop"));
  session.key(Qt::Key_Return);
  session.key(Qt::Key_G, control);
  session.type(QStringLiteral("Nobody answers"));
  session.key(Qt::Key_Return);

  const Workbook typed = session.workbook();
  session.key(Qt::Key_Z, control);
  CHECK_FALSE(session.workbook() == typed);
  session.key(Qt::Key_Z, controlShift);
  CHECK(session.workbook() == typed);

  const QString file = session.path(QStringLiteral("typed map.journey"));
  chooseNext(file);
  session.key(Qt::Key_S, control);
  REQUIRE(QFile::exists(file));
  CHECK_FALSE(session.document().modified());
  CHECK(store::load(toPath(file)).workbook == typed);
  const std::string text = json::textOf(typed);
  for (const char* word : {"I call the shop", "Phone: shop", "Nobody answers"})
    CHECK(text.find(word) != std::string::npos);

  const QString picture = session.path(QStringLiteral("typed map.pdf"));
  session.takeFocus();
  answerNext([&](QDialog& dialog) {
    REQUIRE(qobject_cast<ExportDialog*>(&dialog) != nullptr);
    QTest::keyClick(&dialog, Qt::Key_Return);
    chooseNext(picture);
  });
  session.key(Qt::Key_E, control);
  CHECK(contentOf(picture).startsWith("%PDF-"));
}

TEST_CASE(
    "Shift with Page Up and Page Down and Ctrl with the arrow keys move the map and not the selection") {
  QuoteSession session;
  session.select(Part::episodeTitle, refTo(session.episode(1)));
  session.key(Qt::Key_0, control);
  Canvas& canvas = session.canvas();
  CHECK(canvas.view().zoom == 1);
  canvas.horizontalScrollBar()->setValue(0);
  canvas.verticalScrollBar()->setValue(0);
  const auto selected = session.document().selection().place();
  const auto at = [&] {
    return QPoint(canvas.horizontalScrollBar()->value(), canvas.verticalScrollBar()->value());
  };

  session.key(Qt::Key_PageDown, Qt::ShiftModifier);
  CHECK(at().y() >= 100);
  const QPoint down = at();
  session.key(Qt::Key_Down, control);
  session.key(Qt::Key_Right, control);
  CHECK(at().y() >= down.y());
  CHECK(at().x() > down.x());
  session.key(Qt::Key_Left, control);
  session.key(Qt::Key_Up, control);
  session.key(Qt::Key_PageUp, Qt::ShiftModifier);
  CHECK(at() == QPoint(0, 0));
  CHECK(session.document().selection().place() == selected);
}

TEST_CASE("the menu names what would be undone and done again") {
  struct Names {
    LanguageChoice language;
    const char* undo;
    const char* undoStep;
    const char* redo;
    const char* redoStep;
  };
  const auto names =
      GENERATE(Names{LanguageChoice::english, "&Undo", "&Undo: Change title", "&Redo", "&Redo: Change title"},
               Names{LanguageChoice::dutch, "&Ongedaan maken", "&Ongedaan maken: Titel wijzigen", "Op&nieuw",
                     "Op&nieuw: Titel wijzigen"});
  Session session(names.language);
  session.open(session.sampleFile(QStringLiteral("quote.journey")));
  const auto undo = [&] { return session.action(Command::undo).text().toStdString(); };
  const auto redo = [&] { return session.action(Command::redo).text().toStdString(); };
  CHECK(undo() == names.undo);
  CHECK(redo() == names.redo);
  session.key(Qt::Key_Home, control);
  session.type(QStringLiteral("x"));
  session.key(Qt::Key_Return);
  CHECK(undo() == names.undoStep);
  CHECK(redo() == names.redo);
  session.key(Qt::Key_Z, control);
  CHECK(undo() == names.undo);
  CHECK(redo() == names.redoStep);
}
