// Find and replace on the real window: every text of the file is found and shown where it stands.
#include <QCheckBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include "catch.h"
#include "editor/colours.h"
#include "editor/field_widgets.h"
#include "editor/find_bar.h"
#include "editor/inspector.h"
#include "editor/lists_panel.h"
#include "editor/strings.h"
#include "klantreis/edit.h"
#include "klantreis/picture.h"
#include "klantreis/store.h"
#include "session.h"
#include "some_pictures.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

struct Finder : QuoteSession {
  [[nodiscard]] FindBar& bar() { return *window().findChild<FindBar*>(); }
  [[nodiscard]] Finding& finding() { return bar().finding(); }
  [[nodiscard]] QLineEdit& field(int index) { return *bar().findChildren<QLineEdit*>().at(index); }
  [[nodiscard]] QString state() { return bar().findChild<QLabel*>()->text(); }
  [[nodiscard]] QPushButton& button(const QString& text) {
    for (QPushButton* each : bar().findChildren<QPushButton*>())
      if (each->text() == text) return *each;
    FAIL("there is no button " << text.toStdString());
    return *bar().findChild<QPushButton*>();
  }
  [[nodiscard]] QCheckBox& box(int index) { return *bar().findChildren<QCheckBox*>().at(index); }

  void find(const QString& text) {
    key(Qt::Key_F, Qt::ControlModifier);
    type(text);
  }
  void replaceBy(const QString& text) {
    key(Qt::Key_H, Qt::ControlModifier);
    field(1).setText(text);
    field(1).setFocus();
  }
  /// A step of undo that others make.
  void change(const std::function<Workbook(const Workbook&)>& make) {
    REQUIRE(document().edit({QStringLiteral("test"), {}, std::nullopt}, make));
  }
};

const QString needle = QStringLiteral("zqneedlezq");

/// The row gets the text, and the find bar has gone there.
template <class T>
void findIn(Finder& finder, Id<T> row, std::string T::*field) {
  finder.change([&](const Workbook& now) { return withField(now, row, field, toUtf8(needle)); });
  finder.document().selection().clear();
  finder.find(needle);
  REQUIRE(finder.finding().matches().size() == 1);
}

template <class T>
const T& firstOf(Finder& finder) {
  return *tableOf<T>(finder.workbook()).begin();
}

}  // namespace

TEST_CASE("what is typed in the find bar is found at once, counted, and walked around the ends") {
  Finder finder;
  finder.find(QStringLiteral("quote"));
  const auto count = finder.finding().matches().size();
  REQUIRE(count > 3);
  const QString all = QString::number(count);
  CHECK(finder.state().startsWith(QStringLiteral("1 of ") + all));
  finder.key(Qt::Key_Return);
  CHECK(finder.state().startsWith(QStringLiteral("2 of ") + all));
  finder.key(Qt::Key_F3, Qt::ShiftModifier);
  finder.key(Qt::Key_Return, Qt::ShiftModifier);
  CHECK(finder.state().startsWith(all + QStringLiteral(" of ") + all));
  finder.key(Qt::Key_F3);
  CHECK(finder.state().startsWith(QStringLiteral("1 of ") + all));
  CHECK(finder.field(0).hasFocus());
  finder.field(0).setText(needle);
  CHECK(finder.state() == QStringLiteral("Nothing found"));
  CHECK_FALSE(finder.button(QStringLiteral("Next")).isEnabled());
}

TEST_CASE("case and whole words narrow what is found") {
  Finder finder;
  finder.find(QStringLiteral("QUOTE"));
  const auto all = finder.finding().matches().size();
  finder.box(0).click();
  CHECK(finder.finding().matches().size() < all);
  finder.box(0).click();
  finder.field(0).setText(QStringLiteral("quot"));
  CHECK(finder.finding().matches().size() >= all);
  finder.box(1).click();
  CHECK(finder.finding().matches().empty());
}

TEST_CASE("a text on the map is selected there, in its journey, and marked") {
  Finder finder;
  const Id<Journey> here = finder.journey();
  const Id<Episode> episode = finder.episode(4);
  finder.trigger(Command::insertJourney);
  finder.key(Qt::Key_Escape);
  finder.change([&](const Workbook& now) {
    return withScenarioText(now, episode, "I wait for the " + toUtf8(needle));
  });
  REQUIRE(finder.journey() != here);
  finder.takeFocus();
  finder.find(needle);
  CHECK(finder.journey() == here);
  REQUIRE(finder.canvas().current());
  const Node& node = finder.canvas().node(*finder.canvas().current());
  CHECK(node.part == Part::scenario);
  CHECK(node.episode == episode);

  const QRect area =
      finder.canvas().view().toView(finder.canvas().nodes()[*finder.canvas().current()].area).toRect();
  const QColor ground =
      finder.canvas().viewport()->grab(area).toImage().pixelColor(area.width() - 8, area.height() - 8);
  CHECK(ground == colour(ThemeName::light, Tint::found));
  finder.key(Qt::Key_Escape);
  CHECK_FALSE(finder.bar().isVisible());
  CHECK(finder.canvas().hasFocus());
  const QColor after =
      finder.canvas().viewport()->grab(area).toImage().pixelColor(area.width() - 8, area.height() - 8);
  CHECK(after != ground);
}

TEST_CASE("the description of a picture leads to where the picture is") {
  Finder finder;
  const Id<Persona> persona = firstOf<Persona>(finder).id;
  finder.change([&](const Workbook& now) { return withPhoto(now, persona, somePictures().front()); });
  findIn(finder, firstOf<Picture>(finder).id, &Picture::alternative);
  REQUIRE(finder.document().selection().place());
  CHECK(finder.document().selection().place()->part == Part::persona);
  CHECK(finder.document().selection().selected<Persona>() == persona);
}

TEST_CASE("the name of a role leads to the list of roles") {
  Finder finder;
  findIn(finder, firstOf<Role>(finder).id, &Role::name);
  const auto* lists = finder.window().findChild<ListsPanel*>();
  CHECK(lists->currentWidget()->accessibleName() == QStringLiteral("Roles"));
}

TEST_CASE("a text that only a field shows is marked in the inspector") {
  Finder finder;
  findIn(finder, finder.episode(2), &Episode::duration);
  CHECK(finder.document().selection().episode() == finder.episode(2));
  int marked = 0;
  for (const FieldBox* box : finder.window().findChild<Inspector*>()->findChildren<FieldBox*>()) {
    if (!box->text() || box->text()->field != "duration" || !box->isVisible()) continue;
    for (const QWidget* child : box->findChildren<QWidget*>())
      if (child->property("found").toString() == QStringLiteral("true")) ++marked;
  }
  CHECK(marked == 1);
}

TEST_CASE("what all journeys share, and evidence, is selected in its list") {
  Finder finder;
  auto& lists = *finder.window().findChild<ListsPanel*>();
  const auto check = [&](const QString& tab, const QString& shown) {
    CHECK(lists.tabText(lists.currentIndex()) == tab);
    const auto* table = lists.currentWidget()->findChild<QTableView*>();
    QStringList texts;
    for (int column = 0; column < table->model()->columnCount(); ++column)
      texts << table->currentIndex().siblingAtColumn(column).data().toString();
    CHECK(texts.contains(shown));
  };
  SECTION("a channel") {
    finder.trigger(Command::showLists);  // hidden: it comes back
    REQUIRE_FALSE(lists.isVisible());
    findIn(finder, firstOf<Channel>(finder).id, &Channel::name);
    CHECK(lists.isVisible());
    check(QStringLiteral("Channels"), needle);
  }
  SECTION("a department") {
    findIn(finder, firstOf<Actor>(finder).id, &Actor::name);
    check(QStringLiteral("People involved"), needle);
  }
  SECTION("evidence, at its episode") {
    const Evidence evidence = firstOf<Evidence>(finder);
    findIn(finder, evidence.id, &Evidence::text);
    check(QStringLiteral("Evidence"), needle);
    CHECK(finder.document().selection().episode() == evidence.episode);
  }
}

TEST_CASE("every match of every sample is shown somewhere") {
  const auto name = GENERATE("huiskoper", "offerte");
  Finder finder;
  REQUIRE(finder.document().open(findSample(samples(), name).make(Language::dutch), {}));
  finder.find(QStringLiteral("e"));
  const auto count = finder.finding().matches().size();
  REQUIRE(count > 50);
  auto& lists = *finder.window().findChild<ListsPanel*>();
  for (std::size_t i = 0; i < count; ++i) {
    const TextMatch match = finder.finding().matches()[*finder.finding().current()];
    INFO(match.place.field << " of kind " << static_cast<int>(match.place.row.kind));
    const auto journey = whereaboutsOf(finder.workbook(), match.place.row).journey;
    if (journey && match.place.row.kind != EntityKind::persona) REQUIRE(finder.journey() == *journey);
    const auto& place = finder.document().selection().place();
    const bool onPage = place && (place->row.kind == EntityKind::organisation ||
                                  place->row.kind == EntityKind::segment);  // which the map does not show
    REQUIRE((onPage || finder.canvas().current() || lists.reveal(match.place.row)));
    finder.finding().step(1);
  }
  CHECK(finder.finding().current() == 0U);
}

TEST_CASE("replacing one goes on to the next, and never comes back to what it put there") {
  Finder finder;
  finder.find(QStringLiteral("quote"));
  const auto count = finder.finding().matches().size();
  const std::string before = store::bytesOf(finder.workbook());
  finder.replaceBy(QStringLiteral("newquote"));
  for (std::size_t i = 0; i < count; ++i) finder.key(Qt::Key_Return);
  CHECK(finder.finding().matches().size() == count);
  CHECK(matchesIn(finder.workbook(), {"newquote", false, false}).size() == count);
  CHECK(matchesIn(finder.workbook(), {"newnewquote", false, false}).empty());
  for (std::size_t i = 0; i < count; ++i) finder.trigger(Command::undo);
  CHECK(store::bytesOf(finder.workbook()) == before);
}

TEST_CASE("replacing all is one step, which undo takes back to the byte") {
  Finder finder;
  finder.find(QStringLiteral("quote"));
  const auto count = finder.finding().matches().size();
  const std::string before = store::bytesOf(finder.workbook());
  const int steps = finder.document().steps().count();
  finder.replaceBy(QStringLiteral("offer"));
  QTest::mouseClick(&finder.button(QStringLiteral("Replace All")), Qt::LeftButton);
  CHECK(finder.document().steps().count() == steps + 1);
  CHECK(finder.state() == QString::number(count) + QStringLiteral(" replaced"));
  CHECK(finder.finding().matches().empty());
  finder.trigger(Command::undo);
  CHECK(store::bytesOf(finder.workbook()) == before);
  CHECK(finder.finding().matches().size() == count);
}

TEST_CASE("a replacement that is too long for a text is refused with a sentence, and changes nothing") {
  Finder finder;
  finder.find(QStringLiteral("quote"));
  const Workbook before = finder.workbook();
  finder.replaceBy(QString(600, u'x'));
  QTest::mouseClick(&finder.button(QStringLiteral("Replace All")), Qt::LeftButton);
  CHECK(finder.workbook() == before);
  CHECK(finder.message().contains(QStringLiteral("longer than 500 characters")));
  CHECK(finder.state() == QStringLiteral("Nothing was replaced"));
}

TEST_CASE("where nothing is found nothing is replaced") {
  Finder finder;
  finder.find(needle);
  const Workbook before = finder.workbook();
  finder.replaceBy(QStringLiteral("other"));
  finder.key(Qt::Key_Return);
  CHECK(finder.workbook() == before);
  CHECK_FALSE(finder.button(QStringLiteral("Replace All")).isEnabled());
}

TEST_CASE("F3 without anything to find asks what to find") {
  Finder finder;
  finder.key(Qt::Key_F3);
  CHECK(finder.bar().isVisible());
  CHECK(finder.field(0).hasFocus());
  CHECK_FALSE(finder.field(1).isVisible());
}

TEST_CASE("F3 finds again what was found before the bar was closed") {
  Finder finder;
  finder.find(QStringLiteral("quote"));
  finder.key(Qt::Key_Escape);
  CHECK(finder.finding().matches().empty());
  finder.key(Qt::Key_F3);
  CHECK(finder.bar().isVisible());
  CHECK(finder.state().startsWith(QStringLiteral("1 of ")));
  CHECK(finder.canvas().hasFocus());
}

TEST_CASE("what is found follows the document") {
  Finder finder;
  finder.find(needle);
  CHECK(finder.finding().matches().empty());
  finder.change([&](const Workbook& now) {
    return withField(now, finder.episode(1), &Episode::title, toUtf8(needle));
  });
  CHECK(finder.finding().matches().size() == 1);
  finder.trigger(Command::undo);
  CHECK(finder.finding().matches().empty());
}
