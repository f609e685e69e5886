// Personas go to a file of their own and come from there, in the real window and with real files; and a file
// that holds nothing else shows them.
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>
#include <stdexcept>

#include "catch.h"
#include "editor/card_dialog.h"
#include "editor/library_page.h"
#include "editor/persona_choice.h"
#include "editor/strings.h"
#include "klantreis/check.h"
#include "klantreis/edit.h"
#include "klantreis/persona_library.h"
#include "klantreis/store.h"
#include "session.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

QListWidget& listIn(QDialog& dialog) { return *dialog.findChild<QListWidget*>(); }

void press(QDialog& dialog, QDialogButtonBox::ButtonRole role) {
  auto* buttons = dialog.findChild<QDialogButtonBox*>();
  for (QAbstractButton* each : buttons->buttons())
    if (buttons->buttonRole(each) == role) return each->click();
}

/// Chooses the file, ticks the rows with those numbers and no others, and presses the button. Gives the rows'
/// texts.
QStringList go(Session& session, Command command, const QString& path, const QList<int>& rows) {
  QStringList texts;
  answerNext([&](QDialog& dialog) {
    answerNext([&](QDialog& choice) {
      REQUIRE(qobject_cast<PersonaChoice*>(&choice) != nullptr);
      for (int i = 0; i < listIn(choice).count(); ++i) {
        texts += listIn(choice).item(i)->text();
        listIn(choice).item(i)->setCheckState(rows.contains(i) ? Qt::Checked : Qt::Unchecked);
      }
      press(choice, QDialogButtonBox::AcceptRole);
    });
    auto& files = dynamic_cast<QFileDialog&>(dialog);
    typeName(files, path);
    QMetaObject::invokeMethod(&files, "accept", Qt::DirectConnection);
  });
  session.trigger(command);
  return texts;
}

/// The file is refused before anything is chosen.
void goInVain(Session& session, Command command, const QString& path) {
  chooseNext(path);
  session.trigger(command);
}

Workbook at(const QString& path) { return store::load(toPath(path)).workbook; }

void writeBytes(const QString& path, const QByteArray& bytes) {
  QFile file(path);
  REQUIRE(file.open(QIODevice::WriteOnly));
  file.write(bytes);
}

void setQuote(Session& session, Id<Persona> persona, const std::string& quote) {
  session.document().apply({QStringLiteral("quote"), {}, std::nullopt},
                           withField(session.workbook(), persona, &Persona::quote, quote));
}

/// In the navigator that is in front.
QListWidget& personasIn(Session& session) {
  for (auto* list : session.window().findChildren<QListWidget*>(QStringLiteral("personas")))
    if (list->isVisible()) return *list;
  FAIL("there is no navigator");
  throw std::logic_error("not reached");
}

LibraryPage& pageIn(Session& session) { return *session.window().findChild<LibraryPage*>(); }

}  // namespace

TEST_CASE("personas go into a library, and from there into another map in one step") {
  QuoteSession session;
  const auto personas = personasInOrder(session.workbook());
  REQUIRE(personas.size() >= 2);
  const Id<Persona> first = personas[0]->id;
  const Id<Persona> second = personas[1]->id;
  const QString library = session.path(QStringLiteral("our people.journey"));
  go(session, Command::savePersonas, library, {0});
  CHECK(session.message().isEmpty());
  CHECK_FALSE(session.document().modified());
  Workbook saved = at(library);
  CHECK(check(saved).empty());
  CHECK(isPersonaLibrary(saved));
  CHECK(saved.personas.size() == 1);
  const Persona kept = require(saved, first);

  const QStringList texts = go(session, Command::savePersonas, library, {1});
  CHECK(texts[0].contains(QStringLiteral("in the library already, just like this")));
  CHECK_FALSE(texts[1].contains(QStringLiteral("already")));
  saved = at(library);
  CHECK(saved.personas.size() == 2);
  CHECK(require(saved, first) == kept);

  session.trigger(Command::newJourney);
  const Workbook blank = session.workbook();
  const int steps = session.document().steps().index();
  go(session, Command::takePersonas, library, {0, 1});
  CHECK(session.document().steps().index() == steps + 1);
  const Id<Journey> journey = *session.document().selection().journey();
  std::vector<Id<Persona>> walking;
  for (const auto& [participant, persona] : participantsOf(session.workbook(), journey))
    if (participant->shown) walking.push_back(persona->id);
  CHECK(std::find(walking.begin(), walking.end(), first) != walking.end());
  CHECK(std::find(walking.begin(), walking.end(), second) != walking.end());
  CHECK(session.document().selection().selected<Persona>() == first);
  CHECK(check(session.workbook()).empty());
  session.trigger(Command::undo);
  CHECK(session.workbook() == blank);
}

TEST_CASE("what is there already says so, and is only changed where it is ticked") {
  QuoteSession session;
  const Id<Persona> first = personasInOrder(session.workbook()).front()->id;
  const QString library = session.path(QStringLiteral("library.journey"));
  go(session, Command::savePersonas, library, {0, 1});
  setQuote(session, first, "What I say now");
  QStringList texts = go(session, Command::takePersonas, library, {1});
  CHECK(texts[0].contains(QStringLiteral("already here, and will become as it is there")));
  CHECK(texts[1].contains(QStringLiteral("already here, just like that")));
  CHECK(require(session.workbook(), first).quote == "What I say now");
  const std::string before = readFile(toPath(library));
  texts = go(session, Command::savePersonas, library, {0});
  CHECK(texts[0].contains(QStringLiteral("in the library already, and will be replaced there")));
  CHECK(require(at(library), first).quote == "What I say now");
  CHECK(at(library).personas.size() == 2);
  CHECK(readFile(toPath(library)) != before);
  setQuote(session, first, "Something else");
  go(session, Command::takePersonas, library, {0});
  CHECK(require(session.workbook(), first).quote == "What I say now");
}

TEST_CASE("a file that is no library is refused with a sentence and stays as it was") {
  QuoteSession session;
  const auto refused = [&](Command command, const QString& path, const QString& part) {
    CAPTURE(path.toStdString());
    const QByteArray before = contentOf(path);
    const Workbook map = session.workbook();
    goInVain(session, command, path);
    CHECK(session.message().contains(part));
    CHECK(contentOf(path) == before);
    CHECK(session.workbook() == map);
  };
  const QString text = session.path(QStringLiteral("text.journey"));
  writeBytes(text, "This is a letter.");
  const QString map = session.sampleFile(QStringLiteral("map.journey"), "huiskoper");
  const QString newer = session.sampleFile(QStringLiteral("newer.journey"));
  QByteArray bytes = contentOf(newer);
  bytes[63] = 99;  // the format
  writeBytes(newer, bytes);
  const QString damaged = session.sampleFile(QStringLiteral("damaged.journey"));
  bytes = contentOf(damaged);
  writeBytes(damaged, bytes.left(bytes.size() / 2));
  refused(Command::savePersonas, map, QStringLiteral("holds a map"));
  refused(Command::savePersonas, fromPath(session.document().file().path),
          QStringLiteral("is open in a tab"));
  for (const Command command : {Command::savePersonas, Command::takePersonas}) {
    refused(command, text, QStringLiteral("text.journey"));
    refused(command, newer, QStringLiteral("newer.journey"));
    refused(command, damaged, QStringLiteral("damaged.journey"));
  }
  const QString empty = session.path(QStringLiteral("empty.journey"));
  store::save({}, toPath(empty), {});
  refused(Command::takePersonas, empty, QStringLiteral("There are no personas in “empty.journey”."));
}

TEST_CASE("a library that another program changes meanwhile is not written over") {
  QuoteSession session;
  const QString library = session.path(QStringLiteral("library.journey"));
  go(session, Command::savePersonas, library, {0});
  const Workbook other = withField(at(library), personasInOrder(session.workbook()).front()->id,
                                   &Persona::quote, "Of someone else");
  answerNext([&](QDialog& dialog) {
    answerNext([&](QDialog& choice) {
      store::save(other, toPath(library), {});
      listIn(choice).item(1)->setCheckState(Qt::Checked);
      press(choice, QDialogButtonBox::AcceptRole);
    });
    typeName(dialog, library);
    QMetaObject::invokeMethod(&dialog, "accept", Qt::DirectConnection);
  });
  session.trigger(Command::savePersonas);
  CHECK(session.message().contains(QStringLiteral("library.journey")));
  CHECK(at(library) == other);
}

TEST_CASE("nothing is ticked unasked, and without a tick nothing can be added") {
  QuoteSession session;
  const QString library = session.path(QStringLiteral("library.journey"));
  go(session, Command::savePersonas, library, {0, 1});
  session.trigger(Command::newJourney);
  const Workbook blank = session.workbook();
  bool could = true;
  int ticked = 0;
  answerNext([&](QDialog& dialog) {
    answerNext([&](QDialog& choice) {
      QListWidget& list = listIn(choice);
      for (int i = 0; i < list.count(); ++i) ticked += list.item(i)->checkState() == Qt::Checked ? 1 : 0;
      for (const auto* each : choice.findChildren<QPushButton*>())
        if (each->text() == QStringLiteral("&Add")) could = each->isEnabled();
      CHECK(choice.focusWidget() == &list);  // the window may not be active yet
      QTest::keyClick(&list, Qt::Key_Space);
      CHECK(list.item(0)->checkState() == Qt::Checked);
      QTest::keyClick(&choice, Qt::Key_Escape);
    });
    typeName(dialog, library);
    QMetaObject::invokeMethod(&dialog, "accept", Qt::DirectConnection);
  });
  session.trigger(Command::takePersonas);
  CHECK(ticked == 0);
  CHECK_FALSE(could);
  CHECK(session.workbook() == blank);
}

TEST_CASE("a library that is opened shows the cards of its personas, which can be edited and added to") {
  QuoteSession session;
  const QString library = session.path(QStringLiteral("library.journey"));
  go(session, Command::savePersonas, library, {0, 1});
  session.open(library);
  REQUIRE_FALSE(session.document().selection().journey());
  CHECK(pageIn(session).isVisible());
  CHECK_FALSE(session.canvas().isVisible());
  const auto personas = personasInOrder(session.workbook());
  CHECK(session.document().selection().selected<Persona>() == personas[0]->id);
  auto& card = *pageIn(session).findChild<CardView*>();
  CHECK(card.accessibleDescription().contains(toQt(personas[0]->quote)));
  QListWidget& list = personasIn(session);
  REQUIRE(list.count() == 2);
  CHECK(list.item(0)->data(Qt::CheckStateRole).isNull());  // there is no map to be on
  QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualItemRect(list.item(1)).center());
  CHECK(session.document().selection().selected<Persona>() == personas[1]->id);
  CHECK(card.accessibleDescription().contains(toQt(personas[1]->quote)));
  setQuote(session, personas[1]->id, "Edited in the library");
  CHECK(session.document().selection().selected<Persona>() == personas[1]->id);
  CHECK(card.accessibleDescription().contains(QStringLiteral("Edited in the library")));

  session.trigger(Command::insertPersona);
  CHECK(session.workbook().personas.size() == 3);
  CHECK(list.count() == 3);
  session.trigger(Command::remove);
  CHECK(session.workbook().personas.size() == 2);
  session.trigger(Command::save);
  CHECK(at(library) == session.workbook());

  session.trigger(Command::insertJourney);
  CHECK(session.canvas().isVisible());
  CHECK_FALSE(pageIn(session).isVisible());
  CHECK(participantsOf(session.workbook(), *session.document().selection().journey()).size() == 2);
  session.trigger(Command::undo);
  CHECK(pageIn(session).isVisible());
}

TEST_CASE("a library has no map to zoom or to present, and its cards can be exported") {
  QuoteSession session;
  const QString library = session.path(QStringLiteral("library.journey"));
  go(session, Command::savePersonas, library, {0});
  session.open(library);
  for (const Command command : {Command::present, Command::zoomFit, Command::exportPlan,
                                Command::insertEpisode, Command::insertGap, Command::copy, Command::paste})
    CHECK_FALSE(session.action(command).isEnabled());
  const QString cards = session.path(QStringLiteral("cards.pdf"));
  answerNext([&](QDialog& dialog) {
    chooseNext(cards);
    dialog.accept();
  });
  session.trigger(Command::exportAs);
  CHECK(contentOf(cards).startsWith("%PDF"));
  session.document().edit({QStringLiteral("Nobody is left"), {}, {}}, [](const Workbook& now) {
    return without(now, {refTo(now.personas.begin()->id)});
  });
  answerNext([](QDialog& dialog) { dialog.reject(); });
  session.trigger(Command::exportAs);  // the data can still go out
}
