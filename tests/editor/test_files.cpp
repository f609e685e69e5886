#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>
#include <filesystem>

#include "catch.h"
#include "editor/file_menus.h"
#include "editor/strings.h"
#include "klantreis/check.h"
#include "klantreis/edit.h"
#include "klantreis/json.h"
#include "klantreis/store.h"
#include "session.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

/// Something to save.
void rename(Session& session, const std::string& title) {
  const Id<Journey> journey = *session.document().selection().journey();
  session.document().apply({QStringLiteral("rename"), {}, std::nullopt},
                           withField(session.workbook(), journey, &Journey::title, title));
}

}  // namespace

TEST_CASE("saving keeps the text that is still being typed") {
  QuoteSession session;
  session.select(Part::episodeTitle, refTo(session.episode(1)));
  session.key(Qt::Key_F2);
  session.type(QStringLiteral(" again"));
  session.trigger(Command::save);
  const Workbook saved = store::load(session.document().file().path).workbook;
  CHECK(require(saved, session.episode(1)).title.ends_with(" again"));
}

TEST_CASE("the title names the file and marks changes") {
  QuoteSession session;
  CHECK(session.window().windowTitle() == QStringLiteral("quote.journey[*] — Klantreis"));
  CHECK_FALSE(session.window().isWindowModified());
  rename(session, "Other");
  CHECK(session.window().isWindowModified());
  session.trigger(Command::undo);
  CHECK_FALSE(session.window().isWindowModified());
}

TEST_CASE("closing with changes asks, and cancelling keeps the window") {
  QuoteSession session;
  rename(session, "Other");
  QString question;
  answerNext([&](QDialog& dialog) {
    auto& box = dynamic_cast<QMessageBox&>(dialog);
    question = box.text();
    box.button(QMessageBox::Cancel)->click();
  });
  CHECK_FALSE(session.window().close());
  CHECK(question.contains(QStringLiteral("quote.journey")));
  CHECK(session.window().isVisible());
}

TEST_CASE("closing can save or discard the changes") {
  QuoteSession session;
  const QString path = fromPath(session.document().file().path);
  const QByteArray before = contentOf(path);
  rename(session, "Other");
  SECTION("discard leaves the file") {
    pressNext(QMessageBox::Discard);
    CHECK(session.window().close());
    CHECK(contentOf(path) == before);
  }
  SECTION("save writes it") {
    pressNext(QMessageBox::Save);
    CHECK(session.window().close());
    CHECK(contentOf(path) != before);
  }
}

TEST_CASE("closing without changes asks nothing") {
  QuoteSession session;
  CHECK(session.window().close());
}

TEST_CASE("a file that changed underneath is not overwritten, and can be saved elsewhere") {
  QuoteSession session;
  const QString path = fromPath(session.document().file().path);
  rename(session, "Mine");
  Workbook theirs = findSample(samples(), "huiskoper").make(Language::english);
  store::save(theirs, toPath(path), {});
  session.trigger(Command::save);
  CHECK(session.message().contains(QStringLiteral("quote.journey")));
  CHECK(session.document().modified());
  CHECK(store::load(toPath(path)).workbook == theirs);

  const QString elsewhere = session.path(QStringLiteral("mine.journey"));
  chooseNext(elsewhere);
  for (QPushButton* button : session.window().findChildren<QPushButton*>())
    if (button->text() == QStringLiteral("Save As…")) button->click();
  CHECK(store::load(toPath(elsewhere)).workbook == session.workbook());
  CHECK(session.message().isEmpty());
  CHECK(store::load(toPath(path)).workbook == theirs);
}

TEST_CASE("a name typed without its ending asks before the file with the ending goes") {
  QuoteSession session;
  const QString there = session.sampleFile(QStringLiteral("there.journey"), "huiskoper");
  const QByteArray before = contentOf(there);
  answerNext([&](QDialog& dialog) {
    typeName(dialog, session.path(QStringLiteral("there")));
    answerNext([&dialog](QDialog& question) {
      auto& box = dynamic_cast<QMessageBox&>(question);
      box.button(QMessageBox::No)->click();
      QTimer::singleShot(0, &dialog, &QDialog::reject);
    });
    QMetaObject::invokeMethod(&dialog, "accept", Qt::DirectConnection);
  });
  session.trigger(Command::saveAs);
  CHECK(contentOf(there) == before);
}

TEST_CASE("a file without a name is proposed the title of its journey") {
  Session session;
  const auto [title, proposed] = GENERATE(table<const char*, const char*>({
      {"I lease a bicycle", "I lease a bicycle.journey"},
      {" ../What: \"this\" or that? ", "What this or that.journey"},
      {"", "Untitled.journey"},
  }));
  session.document().edit({QStringLiteral("title"), {}, {}}, [&](const Workbook& now) {
    return withField(now, *session.document().selection().journey(), &Journey::title, title);
  });
  QString name;
  answerNext([&name](QDialog& dialog) {
    name = QFileInfo(dialog.findChild<QLineEdit*>()->text()).fileName();
    dialog.reject();
  });
  session.trigger(Command::saveAs);
  CHECK(name.toStdString() == proposed);
}

TEST_CASE("recent files are listed, the latest first, and those that are gone are greyed") {
  Session session;
  const QString first = session.sampleFile(QStringLiteral("first.journey"));
  const QString second = session.sampleFile(QStringLiteral("second.journey"));
  session.open(first);
  session.document().open(Workbook(), {});
  session.open(second);
  CHECK(session.settings().recentFiles() == QStringList{second, first});
  REQUIRE(QFile::remove(first));
  auto* menu = session.window().findChild<RecentMenu*>();
  Q_EMIT menu->aboutToShow();
  REQUIRE(menu->actions().size() >= 2);
  CHECK(menu->actions()[0]->text().startsWith(QStringLiteral("second.journey")));
  CHECK(menu->actions()[0]->isEnabled());
  CHECK(menu->actions()[1]->text().startsWith(QStringLiteral("first.journey")));
  CHECK_FALSE(menu->actions()[1]->isEnabled());
  menu->actions().constLast()->trigger();
  CHECK(session.settings().recentFiles().isEmpty());
}

TEST_CASE("no more than ten files are remembered") {
  Session session;
  for (int i = 0; i < 13; ++i) session.settings().addRecentFile(QStringLiteral("/%1.journey").arg(i));
  CHECK(session.settings().recentFiles().size() == Settings::mostRecent);
  CHECK(session.settings().recentFiles().first() == QStringLiteral("/12.journey"));
}

TEST_CASE("every sample and template opens from the menu") {
  const int templateCount = static_cast<int>(templates().size());
  const int index = GENERATE_COPY(range(0, templateCount + static_cast<int>(samples().size())));
  Session session;
  QList<QAction*> actions;
  for (QAction* action : session.window().findChild<TemplateMenu*>()->actions())
    if (action->isEnabled() && !action->isSeparator()) actions.append(action);
  REQUIRE(actions.size() == templateCount + static_cast<int>(samples().size()));
  const auto& sample = index < templateCount ? templates()[static_cast<std::size_t>(index)]
                                             : samples()[static_cast<std::size_t>(index - templateCount)];
  CHECK(actions[index]->text().startsWith(toQt(sample.englishName) + QStringLiteral(" — ")));
  actions[index]->trigger();
  CHECK_FALSE(session.canvas().nodes().empty());
  CHECK(check(session.workbook()).empty());
  CHECK_FALSE(session.document().modified());
}

TEST_CASE("a link opens as the file it leads to") {
  Session session;
  const QString file = session.sampleFile(QStringLiteral("real.journey"));
  const QString link = session.path(QStringLiteral("link.journey"));
  REQUIRE(QFile::link(file, link));
  session.open(link);
  CHECK(session.window().windowTitle().startsWith(QStringLiteral("real.journey")));
  rename(session, "Other");
  session.trigger(Command::save);
  CHECK(QFileInfo(link).isSymLink());
  CHECK(store::load(toPath(file)).workbook == session.workbook());
}

TEST_CASE("what lies beside a file and what shares its content is told") {
  Session session;
  const QString file = session.sampleFile(QStringLiteral("mine.journey"));
  QFile side(file + QStringLiteral("-wal"));
  REQUIRE(side.open(QIODevice::WriteOnly));
  side.close();
  session.open(file);
  CHECK(session.message().contains(QStringLiteral("mine.journey-wal")));
  std::filesystem::create_hard_link(toPath(file), toPath(session.path(QStringLiteral("twin.journey"))));
  rename(session, "Other");
  session.trigger(Command::save);
  CHECK(session.message().contains(QStringLiteral("hard links")));
  CHECK_FALSE(session.document().modified());
}
