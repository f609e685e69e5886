// The table of touchpoints on the real window: the same rows as the map, in any order, edited in place.
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <ctime>

#include "built.h"
#include "catch.h"
#include "editor/lists_panel.h"
#include "editor/saved_view_items.h"
#include "editor/strings.h"
#include "editor/touchpoint_table.h"
#include "klantreis/figures.h"
#include "session.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

struct Tabled : QuoteSession {
  Tabled() { trigger(Command::openTable); }
  [[nodiscard]] TouchpointTable& panel() { return *window().findChild<TouchpointTable*>(); }
  [[nodiscard]] QTableView& table() { return *panel().findChild<QTableView*>(); }
  [[nodiscard]] QAbstractItemModel& model() { return *table().model(); }
  [[nodiscard]] QLineEdit& text() { return *panel().findChild<QLineEdit*>(); }
  [[nodiscard]] QComboBox& order() { return *panel().findChild<QComboBox*>(); }
  [[nodiscard]] int column(const QString& header) {
    for (int i = 0; i < model().columnCount(); ++i)
      if (model().headerData(i, Qt::Horizontal, Qt::DisplayRole) == header) return i;
    FAIL("there is no column " << header.toStdString());
    return 0;
  }
  [[nodiscard]] QModelIndex cell(int row, const QString& header) {
    return model().index(row, column(header));
  }
  [[nodiscard]] QString at(int row, const QString& header) { return cell(row, header).data().toString(); }
  [[nodiscard]] QStringList down(const QString& header) {
    QStringList texts;
    for (int row = 0; row < model().rowCount(); ++row) texts += at(row, header);
    return texts;
  }
  [[nodiscard]] std::vector<const Touchpoint*> touchpoints() { return rowsInOrder(workbook(), journey()); }
  [[nodiscard]] QStringList titlesOnMap() {
    QStringList titles;
    for (const Touchpoint* each : touchpoints()) titles += toQt(each->title);
    return titles;
  }
  void pressHead(const QString& header) {
    const QHeaderView& head = *table().horizontalHeader();
    const QPoint middle(head.sectionViewportPosition(column(header)) + head.sectionSize(column(header)) / 2,
                        head.height() / 2);
    QTest::mouseClick(head.viewport(), Qt::LeftButton, {}, middle);
  }
  /// As with F2, all that was there replaced or another one of the list, and Enter.
  void write(int row, const QString& header, const QString& typed) {
    table().setFocus();
    table().setCurrentIndex(cell(row, header));
    key(Qt::Key_F2);
    auto* list = qobject_cast<QComboBox*>(QApplication::focusWidget());
    if (list != nullptr && !list->isEditable()) {
      list->setCurrentText(typed);
    } else {
      key(Qt::Key_A, Qt::ControlModifier);
      type(typed);
      if (typed.isEmpty()) key(Qt::Key_Delete);
    }
    key(Qt::Key_Return);
    QCoreApplication::processEvents();  // the cell is closed after the key
  }
};

/// Of the processor, whatever else the machine does.
double threadSeconds() {
  timespec time{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

const QString titleHead = QStringLiteral("Touchpoint");
const QString channelHead = QStringLiteral("Channel");

}  // namespace

TEST_CASE("the table has a row for each touchpoint, in the order of the map, with what belongs to it") {
  Tabled session;
  CHECK(session.text().hasFocus());
  CHECK(session.down(titleHead) == session.titlesOnMap());
  const Touchpoint& first = *session.touchpoints().front();
  const Episode& episode = require(session.workbook(), first.episode);
  CHECK(session.at(0, QStringLiteral("Episode")) == toQt(episode.title));
  CHECK(session.at(0, QStringLiteral("Phase")) == toQt(require(session.workbook(), episode.phase).name));
  CHECK(session.at(0, channelHead) == toQt(require(session.workbook(), *first.channel).name));
  REQUIRE(session.score(1) == -40);
  CHECK(session.at(0, QStringLiteral("Marieke")) == QStringLiteral("−2"));
}

TEST_CASE("rows are sorted by the head of a column, up, down, and as on the map again") {
  Tabled session;
  session.pressHead(titleHead);
  QStringList up = session.down(titleHead);
  QStringList expected = session.titlesOnMap();
  std::sort(expected.begin(), expected.end(),
            [](const QString& a, const QString& b) { return a.localeAwareCompare(b) < 0; });
  CHECK(up == expected);
  CHECK(session.table().horizontalHeader()->isSortIndicatorShown());
  session.pressHead(titleHead);
  std::reverse(up.begin(), up.end());
  CHECK(session.down(titleHead) == up);
  session.pressHead(titleHead);
  CHECK(session.down(titleHead) == session.titlesOnMap());
  CHECK_FALSE(session.table().horizontalHeader()->isSortIndicatorShown());
}

TEST_CASE("rows are sorted with the keyboard too, scores as numbers, and every column can be chosen") {
  Tabled session;
  REQUIRE(session.order().count() == session.model().columnCount() + 1);
  session.order().setFocus();
  while (session.order().currentText() != QStringLiteral("Marieke")) session.key(Qt::Key_Down);
  const auto scores = [&] {
    std::vector<int> numbers;
    for (const QString& each : session.down(QStringLiteral("Marieke")))
      numbers.push_back(QString(each).replace(QStringLiteral("−"), QStringLiteral("-")).toInt());
    return numbers;
  };
  const std::vector<int> rising = scores();
  CHECK(std::is_sorted(rising.begin(), rising.end()));
  CHECK(rising.front() < 0);
  session.panel().findChild<QCheckBox*>()->click();
  const std::vector<int> falling = scores();
  CHECK(std::is_sorted(falling.rbegin(), falling.rend()));
  for (int i = 0; i < session.order().count(); ++i) {
    session.order().setCurrentIndex(i);
    Q_EMIT session.order().activated(i);
    CHECK(session.model().rowCount() == static_cast<int>(session.touchpoints().size()));
  }
}

TEST_CASE("a text leaves the rows that say it, in whatever column, and Esc brings all back") {
  Tabled session;
  const int all = session.model().rowCount();
  session.type(QStringLiteral("TELEPHONE"));
  const int calls = session.model().rowCount();
  CHECK(calls > 0);
  CHECK(calls < all);
  for (int row = 0; row < calls; ++row) CHECK(session.at(row, channelHead) == QStringLiteral("Telephone"));
  bool told = false;
  for (const QLabel* label : session.panel().findChildren<QLabel*>())
    told = told || label->text() == QStringLiteral("%1 of %2 touchpoints").arg(calls).arg(all);
  CHECK(told);
  session.key(Qt::Key_Escape);
  CHECK(session.model().rowCount() == all);
  session.key(Qt::Key_Down);
  CHECK(session.table().hasFocus());
}

TEST_CASE("what is selected is the same in the table and on the map") {
  Tabled session;
  session.select(Part::touchpoint, refTo(session.touchpoints()[4]->id));
  CHECK(session.table().currentIndex().row() == 4);
  session.table().setFocus();
  session.key(Qt::Key_Down);
  CHECK(session.document().selection().selected<Touchpoint>() == session.touchpoints()[5]->id);
  CHECK(session.canvas().current());
}

TEST_CASE("cells are typed and chosen in place, each a step of undo") {
  Tabled session;
  const Workbook before = session.workbook();
  session.write(0, titleHead, QStringLiteral("They visit us"));
  CHECK(session.touchpoints()[0]->title == "They visit us");
  session.trigger(Command::undo);
  CHECK(session.workbook() == before);
  session.write(0, channelHead, QStringLiteral("Carrier pigeon"));
  CHECK(require(session.workbook(), *session.touchpoints()[0]->channel).name == "Carrier pigeon");
  session.trigger(Command::undo);
  CHECK(session.workbook() == before);
  session.write(0, QStringLiteral("Marieke"), QStringLiteral("3"));
  CHECK(session.score(1) == 60);
  session.trigger(Command::undo);
  session.write(0, QStringLiteral("Marieke"), QStringLiteral("7"));
  CHECK(session.workbook() == before);
  session.write(0, QStringLiteral("Marieke"), QString());
  CHECK(shownEmotion(session.workbook(), session.persona(), session.episode(1)) == nullptr);
  session.trigger(Command::undo);
  CHECK(session.workbook() == before);
}

TEST_CASE("a score that is emptied in the table is gone, and no weaker one comes up") {
  Tabled session;
  const Id<Episode> first = session.episode(1);
  session.document().edit({QStringLiteral("Two sources"), {}, {}}, [&](const Workbook& now) {
    const Workbook assumed =
        withLayer(withScore(now, session.persona(), first, 20), session.persona(), first, Layer::assumed);
    return withScore(withLayer(assumed, session.persona(), first, Layer::customersSaid), session.persona(),
                     first, -60);
  });
  session.write(0, QStringLiteral("Marieke"), QString());
  CHECK(shownEmotion(session.workbook(), session.persona(), first) == nullptr);
}

TEST_CASE("what is known of a contact is written and sorted in the table") {
  Tabled session;
  const Workbook before = session.workbook();
  const QString customer = QStringLiteral("Importance to the customer");
  session.write(2, customer, QStringLiteral("5"));
  CHECK(session.touchpoints()[2]->importance == 5);
  session.write(0, customer, QStringLiteral("3"));
  session.write(1, customer, QStringLiteral("6"));
  CHECK_FALSE(session.touchpoints()[1]->importance);
  session.write(1, customer, QStringLiteral("much"));
  CHECK_FALSE(session.touchpoints()[1]->importance);
  session.pressHead(customer);
  CHECK(session.at(0, customer) == QStringLiteral("3"));
  CHECK(session.at(1, customer) == QStringLiteral("5"));
  CHECK(session.at(2, customer).isEmpty());
  session.pressHead(customer);
  session.pressHead(customer);
  session.write(0, customer, QString());
  CHECK_FALSE(session.touchpoints()[0]->importance);
  session.write(0, QStringLiteral("Importance to us"), QStringLiteral("2"));
  CHECK(session.touchpoints()[0]->importanceToUs == 2);
  CHECK(session.at(0, QStringLiteral("With whom or what")).isEmpty());
  session.write(0, QStringLiteral("With whom or what"), QStringLiteral("An employee"));
  CHECK(session.touchpoints()[0]->with == ContactWith::employee);
  session.write(0, QStringLiteral("Told in the scenario"), QStringLiteral("Yes"));
  CHECK(session.touchpoints()[0]->inScenario);
  session.write(0, QStringLiteral("Feedback by"), QStringLiteral("A form"));
  CHECK(session.touchpoints()[0]->feedback == "A form");
  while (session.document().steps().canUndo()) session.document().undo();
  CHECK(session.workbook() == before);
}

TEST_CASE("Del in the table deletes the touchpoint, and the next one is selected") {
  Tabled session;
  const auto rows = session.touchpoints();
  const Id<Touchpoint> gone = rows[2]->id;
  session.table().setFocus();
  session.table().setCurrentIndex(session.cell(2, titleHead));
  session.key(Qt::Key_Delete);
  CHECK_FALSE(session.workbook().touchpoints.contains(gone));
  CHECK(session.table().currentIndex().row() == 2);
}

TEST_CASE("the table shows what the filter leaves, and a column for each persona that is shown") {
  Tabled session;
  const int columns = session.model().columnCount();
  session.document().setFilter({.reach = ChannelReach::online});
  CHECK(session.model().rowCount() > 0);
  CHECK(session.down(QStringLiteral("Reach")).count(QStringLiteral("Online")) == session.model().rowCount());
  session.document().setFilter({.persona = session.persona()});
  CHECK(session.model().columnCount() == columns - 1);
  session.document().setFilter({});
  CHECK(session.model().columnCount() == columns);
  CHECK(session.model().rowCount() == static_cast<int>(session.touchpoints().size()));
}

TEST_CASE("the table follows the map, also what happened while it was out of sight") {
  Tabled session;
  session.trigger(Command::showLists);
  REQUIRE_FALSE(session.table().isVisible());
  const Id<Touchpoint> first = session.touchpoints()[0]->id;
  REQUIRE(session.document().edit({QStringLiteral("test"), {}, std::nullopt}, [&](const Workbook& now) {
    return without(withField(now, first, &Touchpoint::title, std::string("Another name")),
                   {refTo(session.touchpoints()[1]->id)});
  }));
  session.trigger(Command::openTable);
  CHECK(session.down(titleHead) == session.titlesOnMap());
  session.trigger(Command::insertJourney);
  CHECK(session.model().rowCount() == 0);
}

TEST_CASE("twenty thousand touchpoints are sorted and narrowed at once") {
  Tabled session;
  Workbook book = session.workbook();
  FixedIds ids("many");
  for (int i = 0; i < 20'000; ++i) {
    Touchpoint row = *session.touchpoints().front();
    row.id = ids.make<Touchpoint>();
    row.title = "Number " + std::to_string(i);
    book.touchpoints.put(std::move(row));
  }
  session.document().open(std::move(book), {});
  REQUIRE(session.model().rowCount() > 20'000);
  const auto widgets = session.panel().findChildren<QWidget*>().size();
  CHECK(widgets < 60);
  const double before = threadSeconds();
  session.pressHead(titleHead);
  session.text().setText(QStringLiteral("number 1999"));
  CHECK(threadSeconds() - before <
        (testing::built::sanitized ? 20 : 4));  // a few tenths where it is optimised
  CHECK(session.model().rowCount() == 11);
}

TEST_CASE("a list that is seen again shows no rows that went while it was out of sight") {
  Tabled session;
  auto& lists = *session.window().findChild<ListsPanel*>();
  const auto rowsAt = [&](const QString& tab) {
    for (int i = 0; i < lists.count(); ++i)
      if (lists.tabText(i).remove(u'&') == tab) lists.setCurrentIndex(i);
    QApplication::processEvents();
    return lists.currentWidget()->findChild<QTableView*>()->model()->rowCount();
  };
  const int before = rowsAt(QStringLiteral("Channels"));
  session.document().edit({QStringLiteral("Add channel"), {}, {}}, [](const Workbook& now) {
    FixedIds ids("new");
    return withNewChannel(now, ids, "Pigeon").workbook;
  });
  CHECK(rowsAt(QStringLiteral("Channels")) == before + 1);
  CHECK(rowsAt(QStringLiteral("Table")) > 0);
  session.document().undo();
  CHECK(rowsAt(QStringLiteral("Channels")) == before);
}

TEST_CASE("a text that is typed in the table is kept when a saved view is chosen from the menu") {
  Tabled session;
  Filter online;
  online.reach = ChannelReach::online;
  session.document().edit({QStringLiteral("Save view"), {}, {}}, [&](const Workbook& now) {
    FixedIds ids("view");
    return withSavedView(now, ids, "Online", online).workbook;
  });
  session.table().setFocus();
  session.table().setCurrentIndex(session.cell(0, titleHead));
  session.key(Qt::Key_F2);
  session.key(Qt::Key_A, Qt::ControlModifier);
  session.type(QStringLiteral("Half a word"));
  auto* menu = static_cast<QMenu*>(session.window().findChild<SavedViewItems*>()->parent());
  Q_EMIT menu->aboutToShow();
  menu->actions().constFirst()->trigger();
  CHECK(session.document().filter() == online);
  CHECK(session.touchpoints()[0]->title == "Half a word");
}
