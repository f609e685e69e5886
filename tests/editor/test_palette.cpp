// The command palette: every action by a part of its name, with its key, or why it cannot be chosen.
#include <QAccessible>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <set>

#include "catch.h"
#include "editor/command_palette.h"
#include "editor/fuzzy.h"
#include "editor/strings.h"
#include "klantreis/edit.h"
#include "klantreis/figures.h"
#include "klantreis/filter.h"
#include "session.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

struct Palette {
  explicit Palette(Session& session)
      : frame(*session.window().findChild<CommandPalette*>()),
        field(*frame.findChild<QLineEdit*>()),
        view(*frame.findChild<QListView*>()) {}

  [[nodiscard]] QStringList names() const {
    QStringList all;
    for (int row = 0; row < view.model()->rowCount(); ++row) all << text(row, Qt::DisplayRole);
    return all;
  }
  [[nodiscard]] QString text(int row, int role) const {
    return view.model()->index(row, 0).data(role).toString();
  }
  [[nodiscard]] QString current() const { return view.currentIndex().data().toString(); }

  CommandPalette& frame;
  QLineEdit& field;
  QListView& view;
};

void press(Session& session, Qt::Key key) { session.key(key, Qt::ControlModifier | Qt::ShiftModifier); }

/// Everything in the menu and those in it that can be chosen, or says why it cannot, with its place.
void addLeaves(const QMenu& menu, const QString& path, QStringList& leaves) {
  for (const QAction* action : menu.actions()) {
    if (const QMenu* inner = action->menu()) {
      addLeaves(*inner, path + QStringLiteral(" › ") + withoutMnemonic(inner->title()), leaves);
    } else if (!action->isSeparator() && !action->statusTip().isEmpty()) {
      leaves << path + u'|' + withoutMnemonic(action->text());
    }
  }
}

int scoreOf(const char* typed, const char* text) {
  const auto match = fuzzyMatch(QString::fromUtf8(typed), QString::fromUtf8(text));
  return match ? match->score : -1;
}

}  // namespace

TEST_CASE("letters fit into a text in their order, whatever their case and accents") {
  CHECK(fuzzyMatch(QStringLiteral("zfit"), QStringLiteral("Zoom to Fit")));
  CHECK(fuzzyMatch(QStringLiteral("FIT zo"), QStringLiteral("Fit the zoom")));
  CHECK(fuzzyMatch(QStringLiteral("categorieen"), QStringLiteral("Categorieën")));
  CHECK(fuzzyMatch({}, QStringLiteral("anything")));
  CHECK_FALSE(fuzzyMatch(QStringLiteral("tif"), QStringLiteral("Fit")));
  CHECK_FALSE(fuzzyMatch(QStringLiteral("fitt"), QStringLiteral("Fit")));
  CHECK_FALSE(fuzzyMatch(QStringLiteral("a"), {}));
}

TEST_CASE("initials and letters side by side fit better than letters anywhere") {
  CHECK(scoreOf("mu", "Move Up") > scoreOf("mu", "Emotion: mutual"));
  CHECK(scoreOf("epi", "Episode") > scoreOf("epi", "Delete a place in it"));
  CHECK(scoreOf("zi", "Zoom In") > scoreOf("zi", "Size"));
}

TEST_CASE("the letters that fit are those that were typed, in rising order") {
  const QString text = QStringLiteral("Insert an Ideal Journey");
  for (const char* typed : {"iij", "ideal", "ney", "insertanidealjourney", "e"}) {
    const auto match = fuzzyMatch(QString::fromLatin1(typed), text);
    REQUIRE(match);
    QString letters;
    for (const qsizetype at : match->letters) letters += text[at].toLower();
    CHECK(letters.toStdString() == typed);
    CHECK(std::is_sorted(match->letters.begin(), match->letters.end()));
  }
}

TEST_CASE("the palette lists every action of the table, with its menu and its key") {
  QuoteSession session;
  press(session, Qt::Key_P);
  const Palette palette(session);
  CHECK(palette.frame.isVisible());
  CHECK(palette.field.hasFocus());
  for (const ActionSpec& spec : actionTable()) {
    INFO(spec.text);
    CHECK(palette.names().contains(withoutMnemonic(session.action(spec.command).text())));
  }
  const auto row = palette.names().indexOf(QStringLiteral("Touchpoint"));
  REQUIRE(row >= 0);
  CHECK(palette.text(static_cast<int>(row), CommandList::placeRole) == QStringLiteral("Insert"));
  CHECK(palette.text(static_cast<int>(row), CommandList::keysRole) == QStringLiteral("Ctrl+T"));
  CHECK(palette.text(static_cast<int>(row), Qt::AccessibleTextRole) ==
        QStringLiteral("Touchpoint, Insert, Ctrl+T"));
}

TEST_CASE("what menus list when they open is in the palette too, every entry of the menu bar") {
  QuoteSession session;
  session.settings().addRecentFile(session.path(QStringLiteral("gone.journey")));
  session.document().edit({QStringLiteral("Save view"), {}, {}}, [&](const Workbook& now) {
    RandomIds ids;
    return withSavedView(now, ids, "Web & app", {.reach = ChannelReach::online}).workbook;
  });
  session.trigger(Command::insertJourney);
  session.key(Qt::Key_Escape);
  session.document().selection().show(journeysInOrder(session.workbook()).front()->id);
  press(session, Qt::Key_P);  // which fills the menus
  const Palette palette(session);
  QStringList leaves;
  for (const QMenu* menu : session.window().view().menus())
    addLeaves(*menu, withoutMnemonic(menu->title()), leaves);
  QStringList listed;
  for (int row = 0; row < palette.view.model()->rowCount(); ++row)
    listed << palette.text(row, Qt::DisplayRole);
  for (const QString& leaf : leaves) {
    CAPTURE(leaf.toStdString());
    CHECK(listed.contains(leaf.section(u'|', 1)));
  }
  QStringList missing = listed;
  for (const QString& leaf : leaves) missing.removeOne(leaf.section(u'|', 1));
  CAPTURE(missing.join(u'|').toStdString());
  CHECK(missing.empty());
  for (const char* wanted : {"Filter and Views|Web & app", "Lanes|Scenario", "Open Recent|", "New From|"}) {
    CAPTURE(wanted);
    CHECK(leaves.join(u'\n').contains(QString::fromLatin1(wanted)));
  }
}

TEST_CASE("an entry that a menu lists is found and done like any action") {
  QuoteSession session;
  press(session, Qt::Key_P);
  session.type(QStringLiteral("lanes touchp"));
  const Palette palette(session);
  CHECK(palette.current() == QStringLiteral("Touchpoints"));
  CHECK(palette.text(0, CommandList::placeRole) == QStringLiteral("View › Lanes"));
  session.key(Qt::Key_Return);
  const auto lanes = lanesOf(session.workbook(), session.journey());
  const auto touchpoints = std::find_if(lanes.begin(), lanes.end(),
                                        [](const Lane* lane) { return lane->kind == LaneKind::touchpoints; });
  REQUIRE(touchpoints != lanes.end());
  CHECK_FALSE((*touchpoints)->shown);
}

TEST_CASE("a command is found by some of its letters and done with Enter, where one was") {
  QuoteSession session;
  session.select(Part::episodeTitle, refTo(session.episode(2)));
  const auto before = session.workbook().touchpoints.size();
  press(session, Qt::Key_P);
  session.type(QStringLiteral("tchpoint"));
  const Palette palette(session);
  CHECK(palette.current() == QStringLiteral("Touchpoint"));
  session.key(Qt::Key_Return);
  CHECK_FALSE(palette.frame.isVisible());
  CHECK(session.workbook().touchpoints.size() == before + 1);
  CHECK(session.document().selection().episode() == session.episode(2));
  CHECK(editorOf(session).active());  // the new touchpoint is typed at once
}

TEST_CASE("a command that cannot be done now says why, and stays undone") {
  QuoteSession session;
  session.document().selection().clear();
  press(session, Qt::Key_P);
  session.type(QStringLiteral("move up"));
  const Palette palette(session);
  CHECK(palette.current() == QStringLiteral("Move Up"));
  CHECK(palette.text(0, CommandList::placeRole) ==
        QStringLiteral("Select a card or the name of a lane first"));
  CHECK(palette.text(0, Qt::AccessibleTextRole).contains(QStringLiteral("not possible now")));
  session.key(Qt::Key_Return);
  CHECK(palette.frame.isVisible());
}

TEST_CASE("Esc and another place close the palette, and the same key begins anew") {
  QuoteSession session;
  press(session, Qt::Key_P);
  const Palette palette(session);
  session.key(Qt::Key_Escape);
  CHECK_FALSE(palette.frame.isVisible());
  CHECK(session.canvas().hasFocus());
  press(session, Qt::Key_P);
  session.type(QStringLiteral("zoom"));
  press(session, Qt::Key_P);
  CHECK(palette.field.text().isEmpty());
  CHECK(palette.field.hasFocus());
  session.key(Qt::Key_Escape);
  CHECK(session.canvas().hasFocus());
  press(session, Qt::Key_P);
  session.canvas().setFocus();
  CHECK_FALSE(palette.frame.isVisible());
}

TEST_CASE("the rows of the palette are walked with keys, and chosen with the mouse") {
  QuoteSession session;
  press(session, Qt::Key_P);
  const Palette palette(session);
  session.key(Qt::Key_Up);
  CHECK(palette.view.currentIndex().row() == palette.view.model()->rowCount() - 1);
  session.key(Qt::Key_Down);
  CHECK(palette.view.currentIndex().row() == 0);
  session.key(Qt::Key_PageDown);
  CHECK(palette.view.currentIndex().row() > 5);
  palette.field.setText(QStringLiteral("actual size"));
  session.canvas().zoomToFit();
  REQUIRE(session.canvas().view().zoom != 1.0);
  const QPoint first = palette.view.visualRect(palette.view.model()->index(0, 0)).center();
  QTest::mouseClick(palette.view.viewport(), Qt::LeftButton, {}, first);
  CHECK(session.canvas().view().zoom == 1.0);
  CHECK_FALSE(palette.frame.isVisible());
}

TEST_CASE("nothing typed fits: the palette is empty and Enter does nothing") {
  QuoteSession session;
  press(session, Qt::Key_P);
  const Palette palette(session);
  session.type(QStringLiteral("qqqq"));
  CHECK(palette.view.model()->rowCount() == 0);
  const Workbook before = session.workbook();
  session.key(Qt::Key_Return);
  session.key(Qt::Key_Down);
  CHECK(session.workbook() == before);
}
