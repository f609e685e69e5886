// Building and changing a map from the keyboard, on the real window.
#include <algorithm>
#include <set>

#include "catch.h"
#include "editor/strings.h"
#include "klantreis/edit.h"
#include "klantreis/figures.h"
#include "session.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

Node selected(Session& session) { return session.canvas().node(session.canvas().current().value()); }

template <class T>
std::vector<std::string> cards(Session& session, Id<Episode> episode, std::string T::*text) {
  std::vector<std::string> texts;
  for (const T* card :
       ranked(tableOf<T>(session.workbook()), [&](const T& each) { return each.episode == episode; }))
    texts.push_back(card->*text);
  return texts;
}

using CardTexts = std::vector<std::string>;

}  // namespace

TEST_CASE("Tab goes along the episodes of each row, then to the next row, and leaves after the last") {
  QuoteSession session;
  session.key(Qt::Key_Home, Qt::ControlModifier);
  std::vector<Place> stops{*session.document().selection().place()};
  for (std::size_t i = 0; session.canvas().hasFocus() && i < session.canvas().nodes().size(); ++i) {
    session.key(Qt::Key_Tab);
    stops.push_back(*session.document().selection().place());
  }
  REQUIRE_FALSE(session.canvas().hasFocus());
  for (std::size_t i = 1; i < stops.size(); ++i) {
    if (stops[i].part != Part::scenario && stops[i].part != Part::emotionPoint) continue;
    if (stops[i - 1].part != stops[i].part || stops[i - 1].persona != stops[i].persona) {
      CHECK(stops[i].episode == session.episode(1));
    } else {
      CHECK(episodesOf(session.workbook(), session.journey())[6]->id != *stops[i - 1].episode);
    }
  }
  const auto visits = [&](Part part) {
    return std::count_if(stops.begin(), stops.end(), [&](const Place& stop) { return stop.part == part; });
  };
  CHECK(visits(Part::scenario) == 7);
  CHECK(visits(Part::emotionPoint) == 14);
  CHECK(visits(Part::episodeTitle) == 7);

  session.takeFocus();
  std::size_t back = stops.size() - 1;
  session.document().selection().select(stops[back]);
  while (session.canvas().hasFocus() && back-- > 0) session.key(Qt::Key_Backtab);
  CHECK_FALSE(session.canvas().hasFocus());
}

TEST_CASE("Shift+Tab keeps a text that is typed and goes back to the episode before, Tab to the next") {
  QuoteSession session;
  const auto scenario = [&](std::size_t number) {
    return require(session.workbook(), scenarioOf(session.episode(number))).text;
  };
  const std::string third = scenario(3);
  const std::string second = scenario(2);
  session.select(Part::scenario, refTo(session.episode(3)));
  session.type(QStringLiteral("!"));
  session.key(Qt::Key_Backtab, Qt::ShiftModifier);
  CHECK(scenario(3) == third + "!");
  CHECK_FALSE(session.canvas().editing());
  REQUIRE(session.canvas().hasFocus());
  CHECK(selected(session).part == Part::scenario);
  CHECK(selected(session).episode == session.episode(2));
  session.type(QStringLiteral("?"));
  session.key(Qt::Key_Tab);
  CHECK(scenario(2) == second + "?");
  CHECK(selected(session).episode == session.episode(3));
}

TEST_CASE("Home and End go to the first and the last of a row") {
  QuoteSession session;
  for (const Part part : {Part::episodeTitle, Part::scenario}) {
    session.select(part, refTo(session.episode(4)));
    session.key(Qt::Key_Home);
    CHECK(selected(session).part == part);
    CHECK(selected(session).episode == session.episode(1));
    session.key(Qt::Key_End);
    CHECK(selected(session).part == part);
    CHECK(selected(session).episode == session.episode(7));
  }
}

TEST_CASE("Down and Up go through all cards of a cell, one by one, before the next lane") {
  QuoteSession session;
  const auto touchpoints = touchpointsOf(session.workbook(), session.episode(2));
  REQUIRE(touchpoints.size() == 3);
  std::vector<RowRef> rows;
  for (const Touchpoint* touchpoint : touchpoints) rows.push_back(refTo(touchpoint->id));
  session.select(Part::scenario, refTo(session.episode(2)));
  for (const RowRef& row : rows) {
    session.key(Qt::Key_Down);
    CHECK(selected(session).row == row);
  }
  session.key(Qt::Key_Down);
  CHECK(selected(session).part != Part::touchpoint);
  CHECK(selected(session).episode == session.episode(2));
  for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
    session.key(Qt::Key_Up);
    if (selected(session).part == Part::addTouchpoint) session.key(Qt::Key_Up);
    CHECK(selected(session).row == *row);
  }
  session.key(Qt::Key_Up);
  CHECK(selected(session).part == Part::scenario);
}

TEST_CASE("the page keys go from lane to lane in the same episode") {
  QuoteSession session;
  session.select(Part::touchpoint, refTo(touchpointsOf(session.workbook(), session.episode(2))[0]->id));
  session.key(Qt::Key_PageUp);
  CHECK(selected(session).part == Part::scenario);
  CHECK(selected(session).episode == session.episode(2));
  session.key(Qt::Key_PageDown);
  CHECK(selected(session).part == Part::touchpoint);
  session.key(Qt::Key_PageDown);
  CHECK(selected(session).part == Part::emotionPoint);
  CHECK(selected(session).episode == session.episode(2));
}

TEST_CASE("left and right stay with the persona whose feeling is selected") {
  QuoteSession session;
  session.canvas().select(session.canvas().place(session.curvePoint(1)));
  for (std::size_t number = 2; number <= 7; ++number) {
    session.key(Qt::Key_Right);
    CHECK(selected(session).persona == session.persona());
    CHECK(selected(session).episode == session.episode(number));
  }
}

TEST_CASE("F6 leaves the map for the panels") {
  QuoteSession session;
  session.key(Qt::Key_Home, Qt::ControlModifier);
  session.key(Qt::Key_F6);
  CHECK_FALSE(session.canvas().hasFocus());
}

TEST_CASE("the keys 1 to 5 set a score on the map's scale, and are text everywhere else") {
  QuoteSession session;
  const auto scale =
      GENERATE(Scale::minusTwoToTwo, Scale::minusFiveToFive, Scale::oneToFive, Scale::oneToTen);
  session.document().edit({QStringLiteral("Scale"), {}, {}}, [&](const Workbook& now) {
    return withField(now, session.journey(), &Journey::scale, scale);
  });
  session.canvas().select(session.canvas().place(session.curvePoint(4)));
  const int steps = session.document().steps().count();
  const std::pair<Qt::Key, std::int64_t> keys[] = {
      {Qt::Key_1, -100}, {Qt::Key_2, -50}, {Qt::Key_3, 0}, {Qt::Key_4, 50}, {Qt::Key_5, 100}};
  for (const auto& [key, score] : keys) {
    session.key(key);
    CHECK(session.score(4) == snapped(scale, score));
    CHECK(std::abs(session.score(4)) >= std::abs(score));  // away from the middle
    CHECK_FALSE(editorOf(session).isVisible());
  }
  CHECK(session.document().steps().count() == steps + 1);

  session.select(Part::episodeTitle, refTo(session.episode(4)));
  session.type(QStringLiteral(" 2"));
  session.key(Qt::Key_2);
  session.key(Qt::Key_Return);
  CHECK(require(session.workbook(), session.episode(4)).title.ends_with("22"));
}

TEST_CASE("Ctrl+Enter keeps a text and begins the next of its kind at once") {
  QuoteSession session;
  const auto next = [&](const QString& text) {
    session.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(editorOf(session).isVisible());
    session.type(text);
  };
  SECTION("episodes") {
    session.select(Part::episodeTitle, refTo(session.episode(2)));
    session.type(QStringLiteral("!"));
    next(QStringLiteral("I ask around"));
    next(QStringLiteral("I ask again"));
    session.key(Qt::Key_Return);
    CHECK(require(session.workbook(), session.episode(2)).title == "I search for suppliers!");
    CHECK(require(session.workbook(), session.episode(3)).title == "I ask around");
    CHECK(require(session.workbook(), session.episode(4)).title == "I ask again");
  }
  SECTION("touchpoints, gaps and improvements") {
    const Id<Episode> at = session.episode(4);
    session.select(Part::touchpoint, refTo(touchpointsOf(session.workbook(), at).front()->id));
    next(QStringLiteral("E-mail"));
    next(QStringLiteral("Letter"));
    session.key(Qt::Key_Return);
    CHECK(cards(session, at, &Touchpoint::title) == CardTexts{"Phone: sales desk", "E-mail", "Letter"});
    session.key(Qt::Key_PageDown);
    session.key(Qt::Key_PageDown);
    REQUIRE(selected(session).part == Part::gap);
    next(QStringLiteral("Nobody knows"));
    session.key(Qt::Key_Return);
    CHECK(cards(session, at, &Gap::text) == CardTexts{"No status for nine days", "Nobody knows"});
    session.key(Qt::Key_PageDown);
    REQUIRE(selected(session).part == Part::improvement);
    next(QStringLiteral("Tell them"));
    session.key(Qt::Key_Return);
    CHECK(cards(session, at, &Improvement::title) == CardTexts{"Quote status page", "Tell them"});
  }
  SECTION("where there is one for each episode it goes on below") {
    session.select(Part::scenario, refTo(session.episode(4)));
    session.type(QStringLiteral("Indeed."));
    session.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(require(session.workbook(), scenarioOf(session.episode(4))).text.ends_with("Indeed."));
    CHECK_FALSE(editorOf(session).isVisible());
    CHECK(selected(session).part == Part::touchpoint);
    CHECK(selected(session).episode == session.episode(4));
  }
}

TEST_CASE("a menu that is opened by its key while a text is typed keeps the text and gives the keys back") {
  QuoteSession session;
  session.select(Part::episodeTitle, refTo(session.episode(1)));
  session.type(QStringLiteral("!"));
  session.key(Qt::Key_V, Qt::AltModifier);
  REQUIRE(QApplication::activePopupWidget() != nullptr);
  QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
  CHECK(editorOf(session).isVisible());
  session.key(Qt::Key_Escape);  // out of the menu bar
  REQUIRE(editorOf(session).hasFocus());
  session.type(QStringLiteral("?"));
  session.key(Qt::Key_V, Qt::AltModifier);
  QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_R);
  CHECK(require(session.workbook(), session.journey()).toScale);
  CHECK(require(session.workbook(), session.episode(1)).title == "I notice my planning is stuck!?");
  CHECK(session.canvas().hasFocus());
}

TEST_CASE("Ctrl+D puts a copy beside what is selected and selects it, in one step") {
  QuoteSession session;
  const Workbook before = session.workbook();
  const auto copyOf = [&](Part part, const RowRef& row) {
    session.select(part, row);
    const int steps = session.document().steps().count();
    session.key(Qt::Key_D, Qt::ControlModifier);
    CHECK(session.document().steps().count() == steps + 1);
    CHECK(selected(session).part == part);
    CHECK(selected(session).row != row);
    CHECK_FALSE(editorOf(session).isVisible());
  };
  copyOf(Part::touchpoint, refTo(touchpointsOf(before, session.episode(2))[0]->id));
  CHECK(cards(session, session.episode(2), &Touchpoint::title) ==
        CardTexts{"Search engine", "Search engine", "Colleague tip", "Product page"});
  copyOf(Part::gap, refTo(before.gaps.begin()->id));
  copyOf(Part::improvement, refTo(before.improvements.begin()->id));
  copyOf(Part::metric, refTo(before.metrics.begin()->id));
  copyOf(Part::persona, refTo(session.persona()));
  copyOf(Part::phase, refTo(phasesOf(before, session.journey())[0]->id));
  copyOf(Part::episodeTitle, refTo(session.episode(3)));
  while (session.document().steps().canUndo()) session.key(Qt::Key_Z, Qt::ControlModifier);
  CHECK(session.workbook() == before);

  session.select(Part::scenario, refTo(session.episode(3)));
  CHECK_FALSE(session.action(Command::duplicate).isEnabled());
  session.canvas().select(session.canvas().place(session.curvePoint(4)));
  CHECK_FALSE(session.action(Command::duplicate).isEnabled());
}

TEST_CASE("Alt and the arrows move a gap and an improvement as they move a touchpoint") {
  QuoteSession session;
  const Id<Gap> gap =
      ranked(session.workbook().gaps, [&](const Gap& each) { return each.episode == session.episode(2); })
          .front()
          ->id;
  session.select(Part::gap, refTo(gap));
  session.key(Qt::Key_Right, Qt::AltModifier);
  CHECK(cards(session, session.episode(3), &Gap::text) == CardTexts{"No prices, no stock", "22-field form"});
  CHECK(selected(session).row == refTo(gap));
  session.key(Qt::Key_Down, Qt::AltModifier);
  CHECK(cards(session, session.episode(3), &Gap::text) == CardTexts{"22-field form", "No prices, no stock"});
  session.key(Qt::Key_Up, Qt::AltModifier);
  session.key(Qt::Key_Left, Qt::AltModifier);
  CHECK(cards(session, session.episode(2), &Gap::text) == CardTexts{"No prices, no stock"});
  CHECK(session.episode(2) == require(session.workbook(), gap).episode);
}

TEST_CASE("a number of a sign or more digits is the score itself, and the word of the emotion stays") {
  QuoteSession session;
  session.canvas().select(session.canvas().place(session.curvePoint(4)));
  const Emotion before = *shownEmotion(session.workbook(), session.persona(), session.episode(4));
  const auto typed = [&](const char* number) {
    session.type(QString::fromUtf8(number));
    CHECK(editorOf(session).isVisible());
    session.key(Qt::Key_Return);
    const Emotion& now = *shownEmotion(session.workbook(), session.persona(), session.episode(4));
    CHECK(now.feeling == before.feeling);
    CHECK(now.ownWord == before.ownWord);
    return toScale(Scale::minusFiveToFive, now.score);
  };
  CHECK(typed("-2") == -2);
  CHECK(typed("+4") == 4);
  CHECK(typed("−3") == -3);
  CHECK(typed("0") == 0);

  session.type(QStringLiteral("-2"));
  session.key(Qt::Key_Escape);
  CHECK(session.score(4) == 0);
}

TEST_CASE("digits of one emotion are no part of a number at another, and a sign begins a number") {
  QuoteSession session;
  session.canvas().select(session.canvas().place(session.curvePoint(4)));
  session.key(Qt::Key_1);
  session.canvas().select(session.canvas().place(session.curvePoint(5)));
  session.type(QStringLiteral("0"));
  CHECK(editorOf(session).toPlainText() == QStringLiteral("0"));
  session.key(Qt::Key_Escape);
  session.key(Qt::Key_1);
  session.type(QStringLiteral("-2"));
  CHECK(editorOf(session).toPlainText() == QStringLiteral("-2"));
  session.key(Qt::Key_Return);
  CHECK(toScale(Scale::minusFiveToFive, session.score(5)) == -2);
}

TEST_CASE("a number outside the scale is told on the map, stays open and is no word") {
  QuoteSession session;
  session.canvas().select(session.canvas().place(session.curvePoint(4)));
  session.type(QStringLiteral("500"));
  const Workbook scored = session.workbook();  // the first digit is a place on the scale
  session.key(Qt::Key_Return);
  CHECK(session.message().contains(QStringLiteral("must be from -5 to 5")));
  CHECK(editorOf(session).isVisible());
  CHECK(editorOf(session).toPlainText() == QStringLiteral("500"));
  CHECK(session.workbook() == scored);
  session.key(Qt::Key_Escape);
  CHECK(session.workbook() == scored);
}

TEST_CASE("an emotion that is still missing says what can be typed, and takes a number") {
  QuoteSession session;
  const Workbook before = session.workbook();
  session.canvas().select(session.canvas().place(session.curvePoint(4)));
  session.trigger(Command::remove);
  REQUIRE(shownEmotion(session.workbook(), session.persona(), session.episode(4)) == nullptr);
  for (std::size_t i = 0; i < session.canvas().nodeCount(); ++i)
    if (const Node& node = session.canvas().node(i);
        node.part == Part::emotion && node.persona == session.persona() && node.episode == session.episode(4))
      session.canvas().select(session.canvas().place(i));
  session.key(Qt::Key_Return);
  CHECK(editorOf(session).placeholderText() == QStringLiteral("A word, or −5 to 5"));
  session.type(QStringLiteral("-2"));
  session.key(Qt::Key_Return);
  CHECK(session.score(4) == fromScale(Scale::minusFiveToFive, -2));
}
