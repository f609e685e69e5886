// Cutting, copying, pasting and dropping, on the real window.
#include <QClipboard>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QTableWidget>
#include <QUrl>

#include "catch.h"
#include "editor/clipboard_content.h"
#include "editor/paste_preview.h"
#include "editor/strings.h"
#include "klantreis/check.h"
#include "klantreis/edit.h"
#include "klantreis/figures.h"
#include "session.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

constexpr auto ctrl = Qt::ControlModifier;

QClipboard& clipboard() { return *QGuiApplication::clipboard(); }

void putHtml(const QString& html) {
  auto* data = new QMimeData;
  data->setHtml(html);
  clipboard().setMimeData(data);
}

PastePreview* preview(Session& session) { return session.window().findChild<PastePreview*>(); }

void accept(Session& session) {
  REQUIRE(preview(session) != nullptr);
  preview(session)->accept();
  QApplication::processEvents();
}

std::vector<std::string> titlesOf(Session& session) {
  std::vector<std::string> titles;
  for (const Episode* episode : episodesOf(session.workbook(), *session.document().selection().journey()))
    titles.push_back(episode->title);
  return titles;
}

std::vector<std::string> contactTitles(Session& session, Id<Episode> episode) {
  std::vector<std::string> titles;
  for (const Touchpoint* touchpoint : touchpointsOf(session.workbook(), episode))
    titles.push_back(touchpoint->title);
  return titles;
}

void drop(Session& session, const QMimeData& data, QPoint at) {
  QWidget* viewport = session.canvas().viewport();
  // Other programs propose to move what was selected there.
  QDragEnterEvent enter(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
  enter.setDropAction(Qt::MoveAction);
  QApplication::sendEvent(viewport, &enter);
  CHECK(enter.isAccepted());
  QDropEvent event(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
  event.setDropAction(Qt::MoveAction);
  QApplication::sendEvent(viewport, &event);
  CHECK(event.isAccepted());
  CHECK(event.dropAction() == Qt::CopyAction);
}

using Titles = std::vector<std::string>;

}  // namespace

TEST_CASE("a copied touchpoint is text for other programs, and whole for this one") {
  QuoteSession session;
  const Touchpoint card = *touchpointsOf(session.workbook(), session.episode(3)).front();
  session.select(Part::touchpoint, refTo(card.id));
  session.key(Qt::Key_C, ctrl);
  CHECK(clipboard().text() == QStringLiteral("Quote form"));
  CHECK(clipboard().mimeData()->hasHtml());
  CHECK(clipboard().mimeData()->hasFormat(cellsType()));
  CHECK(clipboard().mimeData()->data(QStringLiteral("text/tab-separated-values")) == "Quote form\n");

  Session other;
  other.key(Qt::Key_Home, ctrl);
  other.select(Part::episodeTitle,
               refTo(episodesOf(other.workbook(), *other.document().selection().journey())[0]->id));
  other.key(Qt::Key_V, ctrl);
  REQUIRE(other.workbook().touchpoints.size() == 1);
  const Touchpoint& pasted = *other.workbook().touchpoints.begin();
  CHECK(pasted.title == card.title);
  CHECK(require(other.workbook(), *pasted.channel).name == "Website");
  CHECK(other.workbook().remarks.begin()->text == session.workbook().remarks.begin()->text);
  CHECK(other.document().selection().place()->row == refTo(pasted.id));
  CHECK(other.document().steps().count() == 1);
  CHECK(check(other.workbook()).empty());
}

TEST_CASE("what is cut is gone and comes back where it is pasted") {
  QuoteSession session;
  const auto before = contactTitles(session, session.episode(2));
  session.select(Part::touchpoint, refTo(touchpointsOf(session.workbook(), session.episode(2))[0]->id));
  session.key(Qt::Key_X, ctrl);
  CHECK(contactTitles(session, session.episode(2)).size() == before.size() - 1);
  session.select(Part::touchpoint, refTo(touchpointsOf(session.workbook(), session.episode(4))[0]->id));
  session.key(Qt::Key_V, ctrl);
  CHECK(contactTitles(session, session.episode(4)) == Titles{"Phone: sales desk", before[0]});
  while (session.document().steps().canUndo()) session.trigger(Command::undo);
  CHECK(contactTitles(session, session.episode(2)) == before);
}

TEST_CASE("several cards are cut, and stand to each other as they stood where they are pasted") {
  QuoteSession session;
  const auto cardsOf = [&](std::size_t number) { return contactTitles(session, session.episode(number)); };
  const Titles second = cardsOf(2);
  const Titles third = cardsOf(3);
  const Workbook before = session.workbook();
  std::vector<Place> chosen;
  for (const std::size_t number : {3, 2})  // against the order of the map
    for (const Touchpoint* card : touchpointsOf(before, session.episode(number)))
      chosen.push_back(placeOf(before, refTo(card->id)));
  session.document().selection().choose(chosen);
  session.key(Qt::Key_X, ctrl);
  CHECK(cardsOf(2).empty());
  CHECK(cardsOf(3).empty());
  CHECK(clipboard().text() ==
        toQt(second[0] + "\n" + second[1] + "\n" + second[2] + "\n" + third[0] + "\n" + third[1] + "\n"));

  const Titles sixth = cardsOf(6);
  const Titles seventh = cardsOf(7);
  session.select(Part::touchpoint, refTo(touchpointsOf(session.workbook(), session.episode(6)).back()->id));
  session.key(Qt::Key_V, ctrl);
  Titles both = sixth;
  both.insert(both.end(), second.begin(), second.end());
  CHECK(cardsOf(6) == both);
  both = seventh;
  both.insert(both.end(), third.begin(), third.end());
  CHECK(cardsOf(7) == both);
  CHECK(session.document().selection().places().size() == chosen.size());
  CHECK(check(session.workbook()).empty());
  session.trigger(Command::undo);
  session.trigger(Command::undo);
  CHECK(session.workbook() == before);
}

TEST_CASE("episodes are copied after each other, and their cards go along once") {
  QuoteSession session;
  const Workbook before = session.workbook();
  const Id<Touchpoint> card = touchpointsOf(before, session.episode(2)).front()->id;
  session.document().selection().choose({placeOf(before, refTo(session.episode(2))),
                                         placeOf(before, refTo(card)),
                                         placeOf(before, refTo(session.episode(4)))});
  session.key(Qt::Key_C, ctrl);
  session.select(Part::episodeTitle, refTo(session.episode(7)));
  session.key(Qt::Key_V, ctrl);
  const auto episodes = episodesOf(session.workbook(), session.journey());
  REQUIRE(episodes.size() == 9);
  CHECK(episodes[7]->title == episodes[1]->title);
  CHECK(episodes[8]->title == episodes[3]->title);
  CHECK(touchpointsOf(session.workbook(), episodes[7]->id).size() ==
        touchpointsOf(before, session.episode(2)).size());
  CHECK(check(session.workbook()).empty());
  CHECK(session.document().steps().count() == 1);
}

TEST_CASE("what the clipboard cannot keep is not cut with the rest") {
  QuoteSession session;
  const Workbook& now = session.workbook();
  const Place card = placeOf(now, refTo(touchpointsOf(now, session.episode(2)).front()->id));
  session.document().selection().choose(
      {card, placeOf(now, refTo(phasesOf(now, session.journey()).front()->id))});
  CHECK_FALSE(session.action(Command::cut).isEnabled());
  CHECK(session.action(Command::copy).isEnabled());
}

TEST_CASE("lines become episodes or touchpoints, by what is selected, in one step") {
  QuoteSession session;
  clipboard().setText(QStringLiteral("I ring\r\n\r\n  I ring again  \nI give up\n"));
  SECTION("episodes after the selected one") {
    session.select(Part::episodeTitle, refTo(session.episode(2)));
    session.key(Qt::Key_V, ctrl);
    const auto titles = titlesOf(session);
    CHECK(Titles(titles.begin() + 2, titles.begin() + 5) == Titles{"I ring", "I ring again", "I give up"});
  }
  SECTION("touchpoints after the selected one") {
    session.select(Part::touchpoint, refTo(touchpointsOf(session.workbook(), session.episode(2))[0]->id));
    session.key(Qt::Key_V, ctrl);
    CHECK(contactTitles(session, session.episode(2)) ==
          Titles{"Search engine", "I ring", "I ring again", "I give up", "Colleague tip", "Product page"});
  }
  CHECK(session.document().steps().count() == 1);
}

TEST_CASE("text pasted on a text is typed after it, and can still be left") {
  QuoteSession session;
  const Id<Episode> episode = session.episode(4);
  const std::string before = require(session.workbook(), scenarioOf(episode)).text;
  clipboard().setText(QStringLiteral(" More."));
  session.select(Part::scenario, refTo(episode));
  session.key(Qt::Key_V, ctrl);
  REQUIRE(editorOf(session).isVisible());
  session.key(Qt::Key_Escape);
  CHECK(require(session.workbook(), scenarioOf(episode)).text == before);
  session.key(Qt::Key_V, ctrl);
  session.key(Qt::Key_Return);
  CHECK(require(session.workbook(), scenarioOf(episode)).text == before + "More.");
}

TEST_CASE("a table from a spreadsheet is shown first and then fills the grid in one step") {
  Session session;
  const Workbook before = session.workbook();
  const bool html = GENERATE(false, true);
  if (html) {
    putHtml(
        QStringLiteral("<table><tr><td></td><td>I ask</td><td>I wait</td></tr>"
                       "<tr><td>Touchpoints</td><td>Form<br>Call</td><td>Letter</td></tr>"
                       "<tr><td>Noor</td><td>3</td><td>-4</td></tr></table>"));
  } else {
    clipboard().setText(
        QStringLiteral("\tI ask\tI wait\nTouchpoints\t\"Form\nCall\"\tLetter\nNoor\t3\t-4\n"));
  }
  session.key(Qt::Key_V, ctrl);
  REQUIRE(preview(session) != nullptr);
  CHECK(session.workbook() == before);
  const auto* table = preview(session)->findChild<QTableWidget*>();
  CHECK(table->rowCount() == 2);
  CHECK(table->item(0, 0)->text() == QStringLiteral("Touchpoints"));
  CHECK(table->item(1, 0)->text() == QStringLiteral("Scores of Noor"));
  accept(session);
  CHECK(titlesOf(session) == Titles{"I ask", "I wait"});
  CHECK(session.workbook().touchpoints.size() == 3);
  CHECK(session.workbook().emotions.size() == 2);
  CHECK(session.document().steps().count() == 1);
  CHECK(check(session.workbook()).empty());
  session.trigger(Command::undo);
  CHECK(session.workbook() == before);
}

TEST_CASE("a table that was looked at can be left alone") {
  Session session;
  const Workbook before = session.workbook();
  clipboard().setText(QStringLiteral("\ta\tb\nx\t1\t2\n"));
  session.key(Qt::Key_V, ctrl);
  REQUIRE(preview(session) != nullptr);
  preview(session)->reject();
  QApplication::processEvents();
  CHECK(preview(session) == nullptr);
  CHECK(session.workbook() == before);
}

TEST_CASE("the whole map goes to a spreadsheet and from there into a blank file") {
  QuoteSession session;
  session.select(Part::title, refTo(session.journey()));
  session.key(Qt::Key_C, ctrl);
  const QString text = clipboard().text();
  CHECK(text.count(u'\t') > 50);
  const auto titles = titlesOf(session);
  clipboard().setText(text);
  Session other;
  other.key(Qt::Key_V, ctrl);
  accept(other);
  CHECK(titlesOf(other) == titles);
  CHECK(other.workbook().touchpoints.size() == 15);
}

TEST_CASE("what cannot be pasted is told in a sentence and changes nothing") {
  QuoteSession session;
  session.select(Part::episodeTitle, refTo(session.episode(2)));
  const auto refuse = [&](const QString& word) {
    session.key(Qt::Key_V, ctrl);
    CHECK(session.message().contains(word));
    CHECK(preview(session) == nullptr);
    CHECK_FALSE(session.document().modified());
  };
  clipboard().setText(QStringLiteral("word ").repeated(1'000'000));
  refuse(QStringLiteral("too much text"));
  clipboard().setText(QStringLiteral("line\n").repeated(200'000));
  refuse(QStringLiteral("rows"));
  clipboard().setText(QStringLiteral("a\t").repeated(10'000));
  refuse(QStringLiteral("columns"));
  putHtml(QStringLiteral("<table><tr>") + QStringLiteral("<td>x").repeated(10'000));
  refuse(QStringLiteral("columns"));
  auto* binary = new QMimeData;
  binary->setData(cellsType(), QByteArray(1'000'000, '\x80'));
  clipboard().setMimeData(binary);
  refuse(QStringLiteral("cannot be pasted"));
  clipboard().clear();
}

TEST_CASE("a megabyte pasted into an open text is told to be too long, and stays there to be shortened") {
  QuoteSession session;
  session.select(Part::scenario, refTo(session.episode(2)));
  session.key(Qt::Key_F2);
  clipboard().setText(QStringLiteral("word ").repeated(200'000));
  session.key(Qt::Key_V, ctrl);
  session.key(Qt::Key_Return);
  CHECK(session.message().contains(QStringLiteral("longer than")));
  CHECK(session.document().steps().count() == 0);
  REQUIRE(editorOf(session).isVisible());
  CHECK(editorOf(session).toPlainText().size() > 1'000'000);
  session.key(Qt::Key_Escape);
  CHECK_FALSE(session.document().modified());
  clipboard().clear();
}

TEST_CASE("text and addresses that are dropped become cards where they fall") {
  QuoteSession session;
  const Id<Episode> episode = session.episode(4);
  const Id<Touchpoint> under = touchpointsOf(session.workbook(), episode).front()->id;
  const QPoint at = session.middleOf(Part::touchpoint, refTo(under));
  QMimeData text;
  text.setText(QStringLiteral("E-mail\nLetter"));
  drop(session, text, at);
  CHECK(contactTitles(session, episode) == Titles{"Phone: sales desk", "E-mail", "Letter"});
  QMimeData address;
  address.setUrls({QUrl(QStringLiteral("https://example.org/status"))});
  drop(session, address, session.middleOf(Part::touchpoint, refTo(under)));
  CHECK(contactTitles(session, episode)[1] == "https://example.org/status");
}
