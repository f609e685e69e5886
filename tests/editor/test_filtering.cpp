// Filters and saved views on the real window: what is left out, what is told of it, and what is kept.
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <algorithm>

#include "catch.h"
#include "editor/export_dialog.h"
#include "editor/filter_bar.h"
#include "editor/message_bar.h"
#include "editor/presentation.h"
#include "editor/saved_view_items.h"
#include "editor/strings.h"
#include "klantreis/edit.h"
#include "klantreis/figures.h"
#include "klantreis/filter.h"
#include "klantreis/roles.h"
#include "klantreis/store.h"
#include "session.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

struct Filtering : QuoteSession {
  [[nodiscard]] FilterBar& bar() { return *window().findChild<FilterBar*>(); }
  [[nodiscard]] QComboBox& box(const QString& name) {
    for (QComboBox* each : bar().findChildren<QComboBox*>())
      if (each->accessibleName() == name) return *each;
    FAIL("there is no list " << name.toStdString());
    return *bar().findChild<QComboBox*>();
  }
  [[nodiscard]] QPushButton& button(const QString& text) {
    for (QPushButton* each : window().findChildren<QPushButton*>())
      if (each->text() == text && each->isVisible()) return *each;
    FAIL("there is no button " << text.toStdString());
    return *bar().findChild<QPushButton*>();
  }
  [[nodiscard]] QString state() { return bar().findChild<QLabel*>()->text(); }
  [[nodiscard]] QLineEdit& nameField() { return *bar().findChild<QLineEdit*>(); }

  /// As with the keyboard: to the list, and to the entry by its first letters.
  void choose(const QString& list, const QString& entry) {
    trigger(Command::filter);
    box(list).setFocus();
    REQUIRE(box(list).findText(entry) >= 0);
    while (box(list).currentText() != entry) {
      const int before = box(list).currentIndex();
      key(box(list).findText(entry) > before ? Qt::Key_Down : Qt::Key_Up);
      REQUIRE(box(list).currentIndex() != before);
    }
  }
  void saveAs(const QString& name) {
    trigger(Command::saveView);
    nameField().setText(name);
    key(Qt::Key_Return);
  }
  [[nodiscard]] std::size_t touchpointsOnMap() {
    std::size_t count = 0;
    for (std::size_t i = 0; i < canvas().nodes().size(); ++i)
      count += canvas().node(i).part == Part::touchpoint ? 1 : 0;
    return count;
  }
  /// One on the map.
  [[nodiscard]] Id<Touchpoint> shownTouchpoint() {
    for (std::size_t i = 0; i < canvas().nodes().size(); ++i)
      if (canvas().node(i).part == Part::touchpoint) return *asId<Touchpoint>(canvas().node(i).row);
    FAIL("no touchpoint is shown");
    return {};
  }
  [[nodiscard]] QStringList viewsInMenu() {
    QStringList names;
    auto* menu = static_cast<QMenu*>(window().findChild<SavedViewItems*>()->parent());
    Q_EMIT menu->aboutToShow();
    for (const QAction* item : menu->actions()) {
      if (item->isSeparator()) break;
      names += item->isChecked() ? u'*' + item->text() : item->text();
    }
    return names;
  }
};

const QString reach = QStringLiteral("Reach");
const QString online = QStringLiteral("Online");

}  // namespace

TEST_CASE("a filter leaves touchpoints out of the map, says how many, and lets all come back") {
  Filtering session;
  const std::size_t all = session.touchpointsOnMap();
  CHECK_FALSE(session.bar().isVisible());
  session.trigger(Command::filter);
  CHECK(session.bar().isVisible());
  CHECK(session.state() == QStringLiteral("Everything is shown"));
  session.choose(reach, online);
  const std::size_t left = session.touchpointsOnMap();
  CHECK(left > 0);
  CHECK(left < all);
  CHECK(session.state() == QStringLiteral("%1 of %2 touchpoints").arg(left).arg(all));
  CHECK_FALSE(session.document().modified());
  session.button(QStringLiteral("Show Everything")).click();
  CHECK(session.touchpointsOnMap() == all);
  CHECK_FALSE(session.action(Command::clearFilter).isEnabled());
}

TEST_CASE("a role and a responsible department are chosen in the filter's lists") {
  Filtering session;
  const Id<Role> role = rolesOf(session.workbook(), session.journey()).front()->id;
  session.document().edit({QStringLiteral("Part"), {}, {}}, [&](const Workbook& now) {
    return withInvolved(now, role, session.episode(4)).workbook;
  });
  const std::size_t all = session.touchpointsOnMap();
  session.choose(QStringLiteral("Role"), toQt(require(session.workbook(), role).name));
  CHECK(session.document().filter() == Filter{.role = role});
  CHECK(session.touchpointsOnMap() == touchpointsOf(session.workbook(), session.episode(4)).size());
  session.trigger(Command::clearFilter);
  CHECK(session.touchpointsOnMap() == all);

  const auto episodes = episodesOf(session.workbook(), session.journey());
  const auto held = std::find_if(episodes.begin(), episodes.end(),
                                 [](const Episode* each) { return each->department.has_value(); });
  REQUIRE(held != episodes.end());
  const Actor department = require(session.workbook(), *(*held)->department);
  session.choose(QStringLiteral("Responsible department"), toQt(department.name));
  CHECK(session.document().filter() == Filter{.department = department.id});
  const std::size_t left = session.touchpointsOnMap();
  CHECK(left > 0);
  CHECK(left < all);
  CHECK(matches(session.workbook(), require(session.workbook(), session.shownTouchpoint()),
                {.department = department.id}));
}

TEST_CASE("Esc goes from the filter to the map, and the bar stays while something is left out") {
  Filtering session;
  session.choose(reach, online);
  session.key(Qt::Key_Escape);
  CHECK(session.canvas().hasFocus());
  CHECK(session.bar().isVisible());
  session.trigger(Command::clearFilter);
  session.trigger(Command::filter);
  session.key(Qt::Key_Escape);
  CHECK_FALSE(session.bar().isVisible());
  CHECK(session.canvas().hasFocus());
}

TEST_CASE("scores are filtered by persona and by what they rest on, and counted") {
  Filtering session;
  const auto all = evidenceShare(session.workbook(), session.journey());
  session.choose(QStringLiteral("Source of the scores"), QStringLiteral("Assumed"));
  const auto assumed = all.scores - all.evidenced;
  CHECK(session.state() == QStringLiteral("%1 of %2 scores").arg(assumed).arg(all.scores));
  session.choose(QStringLiteral("Source of the scores"), QStringLiteral("All sources"));
  session.choose(QStringLiteral("Persona"), QStringLiteral("Ahmed"));
  for (std::size_t i = 0; i < session.canvas().nodes().size(); ++i)
    if (session.canvas().node(i).part == Part::emotionPoint)
      CHECK(require(session.workbook(), *session.canvas().node(i).persona).name == "Ahmed");
}

TEST_CASE("what is edited under a filter is edited in the file, with all that is not shown") {
  Filtering session;
  session.choose(reach, online);
  const Workbook before = session.workbook();
  const Id<Touchpoint> shown = session.shownTouchpoint();
  session.select(Part::touchpoint, refTo(shown));
  session.type(QStringLiteral("!"));
  session.key(Qt::Key_Return);
  const Changes changes = diff(before, session.workbook());
  CHECK(changes.rows().size() == 1);
  CHECK(require(session.workbook(), shown).title.ends_with('!'));
  CHECK(require(session.document().shown(), shown).title.ends_with('!'));
  session.trigger(Command::undo);
  CHECK(session.workbook() == before);
  CHECK(session.document().filter().reach == ChannelReach::online);
}

TEST_CASE("a touchpoint that is added takes the channel and department of the filter, and is seen") {
  Filtering session;
  session.choose(QStringLiteral("Channel"), QStringLiteral("Telephone"));
  session.takeFocus();
  session.select(Part::episodeTitle, refTo(session.episode(1)));
  const std::size_t before = session.touchpointsOnMap();
  session.trigger(Command::insertTouchpoint);
  session.type(QStringLiteral("They call"));
  session.key(Qt::Key_Return);
  CHECK(session.touchpointsOnMap() == before + 1);
  CHECK(session.message().isEmpty());
}

TEST_CASE("what a filter would swallow is told, with the way to see it") {
  Filtering session;
  session.choose(reach, online);
  SECTION("a touchpoint that is added") {
    session.takeFocus();
    session.select(Part::episodeTitle, refTo(session.episode(1)));
    session.trigger(Command::insertTouchpoint);
    session.type(QStringLiteral("They call"));  // in the inspector, since the map has no place for it
    bool kept = false;
    for (const Touchpoint& each : session.workbook().touchpoints) kept = kept || each.title == "They call";
    CHECK(kept);
  }
  SECTION("a touchpoint that gets another channel") {
    const Id<Touchpoint> shown = session.shownTouchpoint();
    REQUIRE(session.document().edit({QStringLiteral("test"), {}, std::nullopt}, [&](const Workbook& now) {
      return withField(now, shown, &Touchpoint::channel, std::nullopt);
    }));
  }
  SECTION("a score that is given where another one is hidden") {
    session.trigger(Command::clearFilter);
    session.choose(QStringLiteral("Source of the scores"), QStringLiteral("Assumed"));
    std::size_t number = 1;
    while (shownEmotion(session.workbook(), session.persona(), session.episode(number))->layer ==
           Layer::assumed)
      ++number;
    REQUIRE(session.document().edit({QStringLiteral("test"), {}, std::nullopt}, [&](const Workbook& now) {
      return withScore(now, session.persona(), session.episode(number), 20);
    }));
  }
  REQUIRE(session.message() == QStringLiteral("What you did is kept, but the filter hides it."));
  session.window().view().messages().findChildren<QPushButton*>().constFirst()->click();
  CHECK(session.document().filter().empty());
  CHECK(session.message().isEmpty());
}

TEST_CASE("nothing is told of a change that the filter has nothing to do with") {
  Filtering session;
  session.choose(reach, online);
  session.trigger(Command::insertEpisode);
  session.type(QStringLiteral("I wait"));
  session.key(Qt::Key_Return);
  CHECK(session.message().isEmpty());
}

TEST_CASE("a view is saved, shown again, changed, renamed and deleted, each a step of undo") {
  Filtering session;
  session.choose(reach, online);
  session.trigger(Command::saveView);
  CHECK(session.nameField().text() == online);  // what it shows is its first name
  session.nameField().setText(QStringLiteral("Our web & app"));
  session.key(Qt::Key_Return);
  CHECK(session.canvas().hasFocus());
  CHECK(session.workbook().savedViews.size() == 1);
  CHECK(session.viewsInMenu() == QStringList{QStringLiteral("*Our web && app")});
  session.trigger(Command::clearFilter);
  CHECK(session.viewsInMenu() == QStringList{QStringLiteral("Our web && app")});
  session.choose(QStringLiteral("Saved view"), QStringLiteral("Our web & app"));
  CHECK(session.document().filter() == Filter{.reach = ChannelReach::online});

  session.choose(QStringLiteral("Source of the scores"), QStringLiteral("Assumed"));
  CHECK_FALSE(session.action(Command::renameView).isEnabled());
  session.saveAs(QStringLiteral("Our web & app"));
  CHECK(session.workbook().savedViews.size() == 1);
  CHECK(session.workbook().savedViews.begin()->layer == Layer::assumed);

  session.trigger(Command::renameView);
  CHECK(session.nameField().text() == QStringLiteral("Our web & app"));
  session.nameField().setText(QStringLiteral("Web"));
  session.key(Qt::Key_Return);
  CHECK(session.workbook().savedViews.begin()->name == "Web");

  session.trigger(Command::removeView);
  CHECK(session.workbook().savedViews.empty());
  CHECK_FALSE(session.document().filter().empty());
  CHECK_FALSE(session.action(Command::removeView).isEnabled());
  session.trigger(Command::undo);
  session.trigger(Command::undo);
  CHECK(session.workbook().savedViews.begin()->name == "Our web & app");
  session.trigger(Command::undo);
  CHECK_FALSE(session.workbook().savedViews.begin()->layer);
  session.trigger(Command::undo);
  CHECK(session.workbook().savedViews.empty());
}

TEST_CASE("two views cannot get one name by renaming, and Esc leaves a name as it was") {
  Filtering session;
  session.choose(reach, online);
  session.saveAs(QStringLiteral("Web"));
  session.choose(reach, QStringLiteral("Offline"));
  session.saveAs(QStringLiteral("Shop"));
  session.trigger(Command::renameView);
  session.nameField().setText(QStringLiteral("Web"));
  session.key(Qt::Key_Return);
  CHECK(session.message().contains(QStringLiteral("“Web”")));
  REQUIRE(session.nameField().hasFocus());
  session.key(Qt::Key_Escape);
  CHECK_FALSE(session.nameField().isVisible());
  CHECK(session.canvas().hasFocus());
  CHECK(findView(session.workbook(), "Shop") != nullptr);
}

TEST_CASE("saved views come back with the file, and the filter of the moment does not") {
  Filtering session;
  session.choose(reach, online);
  session.saveAs(QStringLiteral("Web"));
  session.choose(QStringLiteral("Source of the scores"), QStringLiteral("Assumed"));
  const QString path = session.path(QStringLiteral("quote.journey"));
  session.trigger(Command::save);
  const Workbook saved = store::load(toPath(path)).workbook;
  CHECK(saved == session.workbook());
  session.document().open(saved, {});
  CHECK(session.document().filter().empty());
  CHECK(session.document().shown() == saved);
  CHECK(session.viewsInMenu() == QStringList{QStringLiteral("Web")});
}

TEST_CASE("a filter by a persona, department or channel ends when that is deleted") {
  Filtering session;
  session.choose(QStringLiteral("Channel"), QStringLiteral("Telephone"));
  const Id<Channel> phone = *session.document().filter().channel;
  REQUIRE(session.document().edit({QStringLiteral("test"), {}, std::nullopt},
                                  [&](const Workbook& now) { return without(now, {refTo(phone)}); }));
  CHECK(session.document().filter().empty());
  CHECK(session.document().shown() == session.workbook());
  CHECK(session.box(QStringLiteral("Channel")).currentText() == QStringLiteral("All channels"));
}

TEST_CASE("the presentation shows what the map shows") {
  Filtering session;
  session.choose(reach, online);
  session.trigger(Command::present);
  auto* presentation = session.window().findChild<Presentation*>();
  REQUIRE(presentation != nullptr);
  const QImage filtered = presentation->grab().toImage();
  session.document().setFilter({});
  const QImage whole = presentation->grab().toImage();
  CHECK(whole != filtered);
  session.document().setFilter({.reach = ChannelReach::online});
  CHECK(presentation->grab().toImage() == filtered);
}

TEST_CASE("an export begins with what the map shows, and can show everything or a saved view") {
  Filtering session;
  session.choose(reach, QStringLiteral("Offline"));
  session.saveAs(QStringLiteral("Shop"));
  session.choose(reach, online);
  QStringList offered;
  answerNext([&](QDialog& dialog) {
    for (const QComboBox* box : dialog.findChildren<QComboBox*>())
      if (box->accessibleName() == QStringLiteral("What is shown")) {
        CHECK(box->currentIndex() == 0);
        for (int i = 0; i < box->count(); ++i) offered += box->itemText(i);
      }
    dialog.reject();
  });
  session.trigger(Command::exportAs);
  CHECK(offered == QStringList{QStringLiteral("As the map is filtered now"), QStringLiteral("The whole map"),
                               QStringLiteral("Shop"), QStringLiteral("Page of facts"),
                               QStringLiteral("Persona cards")});
}

TEST_CASE("an exported file shows what was chosen") {
  Filtering session;
  session.choose(reach, QStringLiteral("Offline"));
  session.saveAs(QStringLiteral("Shop"));
  session.choose(reach, online);
  const std::string titleOnline = require(session.workbook(), session.shownTouchpoint()).title;
  const QByteArray title = QByteArray::fromStdString(titleOnline);
  const auto exportAs = [&](const QString& view, const QString& name) {
    answerNext([&](QDialog& dialog) {
      for (QComboBox* box : dialog.findChildren<QComboBox*>()) {
        if (box->accessibleName() == QStringLiteral("Kind of file")) box->setCurrentIndex(2);
        if (box->accessibleName() == QStringLiteral("What is shown")) box->setCurrentText(view);
      }
      chooseNext(session.path(name));
      dialog.accept();
    });
    session.trigger(Command::exportAs);
    return contentOf(session.path(name)).count(title);
  };
  const auto everywhere = exportAs(QStringLiteral("The whole map"), QStringLiteral("all.svg"));
  CHECK(exportAs(QStringLiteral("Shop"), QStringLiteral("shop.svg")) < everywhere);
}

TEST_CASE("the filter stands as it was when the language changes") {
  Filtering session;
  session.choose(reach, online);
  session.trigger(Command::languageDutch);
  QCoreApplication::processEvents();
  CHECK(session.bar().isVisible());
  CHECK(session.state().contains(QStringLiteral("contactmomenten")));
  CHECK(session.box(QStringLiteral("Bereik")).currentText() == QStringLiteral("Online"));
  session.trigger(Command::languageEnglish);
}

TEST_CASE("what a filter hides is not selected any more, so that no key changes what nobody sees") {
  Filtering session;
  const auto& touchpoints = session.workbook().touchpoints;
  const auto offline = std::find_if(touchpoints.begin(), touchpoints.end(), [&](const Touchpoint& each) {
    return each.episode == session.episode(1) && each.channel &&
           require(session.workbook(), *each.channel).reach == ChannelReach::offline;
  });
  REQUIRE(offline != touchpoints.end());
  const Id<Touchpoint> hidden = offline->id;
  session.select(Part::touchpoint, refTo(hidden));
  Filter online;
  online.reach = ChannelReach::online;
  session.document().setFilter(online);
  CHECK_FALSE(session.document().selection().place());
  session.canvas().setFocus();
  session.key(Qt::Key_Delete);
  CHECK(session.workbook().touchpoints.contains(hidden));
}

TEST_CASE("under the filter of a persona the keys of scores are hers") {
  Filtering session;
  const auto walks = participantsOf(session.workbook(), session.journey());
  REQUIRE(walks.size() >= 2);
  const Id<Persona> first = walks[0].second->id;
  const Id<Persona> second = walks[1].second->id;
  const Id<Episode> episode = session.episode(2);
  const auto scoreOf = [&](Id<Persona> persona) {
    return shownEmotion(session.workbook(), persona, episode)->score;
  };
  const auto before = scoreOf(first);
  Filter hers;
  hers.persona = second;
  session.document().setFilter(hers);
  session.select(Part::episodeTitle, refTo(episode));
  session.trigger(Command::scoreHighest);
  CHECK(scoreOf(first) == before);
  CHECK(scoreOf(second) == 100);
}
