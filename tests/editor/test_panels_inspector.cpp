#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSlider>
#include <QWheelEvent>

#include "editor/inspector.h"
#include "editor/language.h"
#include "editor/number_boxes.h"
#include "klantreis/figures.h"
#include "panel_stage.h"

using namespace klantreis;
using namespace klantreis::test;

namespace {

template <class T>
Id<T> ofEpisode(const Table<T>& table, Id<Episode> episode) {
  for (const T& row : table)
    if (row.episode == episode) return row.id;
  FAIL("the sample has none at this episode");
  return {};
}

/// One of each kind that has a page.
std::vector<RowRef> subjects(const Stage& stage) {
  const Workbook& book = stage.book();
  return {refTo(stage.journey),
          refTo(stage.episode),
          refTo(touchpointsOf(book, stage.episode).front()->id),
          refTo(participantsOf(book, stage.journey).front().second->id),
          refTo(phasesOf(book, stage.journey).front()->id),
          refTo(ofEpisode(book.gaps, stage.episode)),
          refTo(ofEpisode(book.improvements, stage.episode)),
          refTo(ofEpisode(book.metrics, stage.episode)),
          refTo(book.paths.begin()->id),
          refTo(lanesOf(book, stage.journey).front()->id)};
}

void paste(QPlainTextEdit& box, const QString& text) {
  QApplication::clipboard()->setText(text);
  box.setFocus();
  box.selectAll();
  box.paste();
}

}  // namespace

TEST_CASE("typing in a field is one step, until the field is left") {
  Stage stage;
  stage.open<Inspector>();
  stage.select(refTo(stage.episode));
  const Workbook before = stage.book();
  auto& title = stage.field<QPlainTextEdit>(QStringLiteral("Title"));
  title.setFocus();
  title.moveCursor(QTextCursor::End);
  QTest::keyClicks(&title, QStringLiteral(" and wait"));
  CHECK(require(stage.book(), stage.episode).title == "I wait for the quote and wait");
  CHECK(stage.document.steps().undoText() == QStringLiteral("Change title"));
  CHECK(stage.steps() == 1);
  stage.field(QStringLiteral("Duration")).setFocus();
  title.setFocus();
  QTest::keyClicks(&title, QStringLiteral("."));
  CHECK(stage.steps() == 2);
  stage.document.steps().undo();
  stage.document.steps().undo();
  CHECK(stage.book() == before);
  CHECK(title.toPlainText() == QStringLiteral("I wait for the quote"));
}

TEST_CASE("each kind of field changes its row in one step that undo takes back") {
  Stage stage;
  stage.open<Inspector>();
  const Workbook before = stage.book();
  const auto persona = participantsOf(before, stage.journey).front().second->id;
  SECTION("lines of text") {
    stage.select(refTo(stage.episode));
    paste(stage.field<QPlainTextEdit>(QStringLiteral("Scenario")), QStringLiteral("one\ntwo"));
    CHECK(require(stage.book(), scenarioOf(stage.episode)).text == "one\ntwo");
  }
  SECTION("a title keeps to one line") {
    stage.select(refTo(stage.episode));
    paste(stage.field<QPlainTextEdit>(QStringLiteral("Title")), QStringLiteral("one\ntwo"));
    CHECK(require(stage.book(), stage.episode).title == "one two");
  }
  SECTION("a checkbox") {
    stage.select(refTo(stage.episode));
    auto& box = stage.field<QCheckBox>(QStringLiteral("The purchase is made here"));
    QTest::keyClick(&box, Qt::Key_Space);
    CHECK(require(stage.book(), stage.episode).purchase);
  }
  SECTION("a choice") {
    auto& box = stage.field<QComboBox>(QStringLiteral("Scale of emotions"));
    box.setFocus();
    QTest::keyClick(&box, Qt::Key_Down);
    CHECK(require(stage.book(), stage.journey).scale == Scale::oneToFive);
  }
  SECTION("a name that is known, whatever its case") {
    stage.enter(stage.field(QStringLiteral("Owner")), QStringLiteral("web TEAM"));
    const auto owner = require(stage.book(), stage.journey).owner;
    REQUIRE(owner);
    CHECK(require(stage.book(), *owner).name == "Web team");
    CHECK(stage.book().actors.size() == before.actors.size());
  }
  SECTION("a name that is new") {
    stage.select(refTo(stage.episode));
    stage.enter(stage.field(QStringLiteral("Responsible department")), QStringLiteral("Night desk"));
    const auto department = require(stage.book(), stage.episode).department;
    REQUIRE(department);
    CHECK(require(stage.book(), *department).name == "Night desk");
  }
  SECTION("a day") {
    stage.enter(stage.field(QStringLiteral("Next review")), QStringLiteral("3-2-2027"));
    CHECK(require(stage.book(), stage.journey).nextReview == parseDate("2027-02-03"));
    CHECK(stage.field<QLineEdit>(QStringLiteral("Next review")).text() == QStringLiteral("3 Feb 2027"));
  }
  SECTION("no day") {
    auto& line = stage.field<QLineEdit>(QStringLiteral("Next review"));
    line.setFocus();
    line.selectAll();
    QTest::keyClick(&line, Qt::Key_Delete);
    QTest::keyClick(&line, Qt::Key_Return);
    CHECK_FALSE(require(stage.book(), stage.journey).nextReview);
  }
  SECTION("a number") {
    stage.select(refTo(persona));
    stage.enter(stage.field(QStringLiteral("Age")), QStringLiteral("42"));
    CHECK(require(stage.book(), persona).age == 42);
  }
  SECTION("a number with decimals") {
    const auto metric = ofEpisode(before.metrics, stage.episode);
    stage.select(refTo(metric));
    stage.enter(stage.field(QStringLiteral("Target")), QStringLiteral("2.5"));
    CHECK(require(stage.book(), metric).target == 2500);
  }
  SECTION("a slider") {
    const auto improvement = ofEpisode(before.improvements, stage.episode);
    stage.select(refTo(improvement));
    auto& slider = stage.field<QSlider>(QStringLiteral("Effort"));
    slider.setFocus();
    for (int i = 0; i < 3; ++i) QTest::keyClick(&slider, Qt::Key_Left);
    CHECK(require(stage.book(), improvement).effort == require(before, improvement).effort - 3);
  }
  SECTION("the score of an emotion") {
    stage.select(refTo(stage.episode));
    auto& slider = stage.field<QSlider>(QStringLiteral("Score of Marieke"));
    slider.setFocus();
    for (int i = 0; i < 2; ++i) QTest::keyClick(&slider, Qt::Key_Right);
    CHECK(toScale(Scale::minusFiveToFive, shownEmotion(stage.book(), persona, stage.episode)->score) == -2);
  }
  SECTION("the word of an emotion, from the wheel") {
    stage.select(refTo(stage.episode));
    stage.enter(stage.field(QStringLiteral("Emotion of Marieke")), QStringLiteral("worried"));
    CHECK(shownEmotion(stage.book(), persona, stage.episode)->feeling == "worried");
  }
  SECTION("the word of an emotion, typed") {
    stage.select(refTo(stage.episode));
    stage.enter(stage.field(QStringLiteral("Emotion of Marieke")), QStringLiteral("left alone"));
    CHECK(shownEmotion(stage.book(), persona, stage.episode)->ownWord == "left alone");
    CHECK(shownEmotion(stage.book(), persona, stage.episode)->feeling.empty());
  }
  SECTION("the source of a score") {
    stage.select(refTo(stage.episode));
    const Layer layer = shownEmotion(before, persona, stage.episode)->layer;
    auto& box = stage.field<QComboBox>(QStringLiteral("Source of the score of Marieke"));
    box.setFocus();
    QTest::keyClick(&box, layer == Layer::dataShows ? Qt::Key_Up : Qt::Key_Down);
    CHECK(shownEmotion(stage.book(), persona, stage.episode)->layer != layer);
  }
  SECTION("the channel's reach") {
    const Touchpoint* touchpoint = touchpointsOf(before, stage.episode).front();
    stage.select(refTo(touchpoint->id));
    auto& box = stage.field<QComboBox>(QStringLiteral("Reach"));
    box.setFocus();
    QTest::keyClick(&box, Qt::Key_Down);
    CHECK(require(stage.book(), *touchpoint->channel).reach == ChannelReach::online);
  }
  stage.checkOneStep(before);
}

TEST_CASE("what may not be is refused at the field, and nothing changes") {
  Stage stage;
  stage.open<Inspector>();
  const Workbook before = stage.book();
  const auto persona = participantsOf(before, stage.journey).front().second->id;
  CHECK(stage.message().isEmpty());
  SECTION("a title that is too long") {
    paste(stage.field<QPlainTextEdit>(QStringLiteral("Title")), QString(501, u'a'));
    CHECK(stage.message().contains(QStringLiteral("500")));
  }
  SECTION("a day before 1900") {
    stage.enter(stage.field(QStringLiteral("Next review")), QStringLiteral("1-1-1850"));
    CHECK(stage.message() == QStringLiteral("A date must be from 1900 to 2999."));
  }
  SECTION("what is no day") {
    stage.enter(stage.field(QStringLiteral("Next review")), QStringLiteral("31-2-2027"));
    CHECK(stage.message().contains(QStringLiteral("31-2-2027")));
  }
  SECTION("an age of 200") {
    stage.select(refTo(persona));
    stage.enter(stage.field(QStringLiteral("Age")), QStringLiteral("200"));
    CHECK(stage.message().contains(QStringLiteral("150")));
  }
  SECTION("what is no number") {
    stage.select(refTo(persona));
    stage.enter(stage.field(QStringLiteral("Age")), QStringLiteral("old"));
    CHECK(stage.message().contains(QStringLiteral("old")));
  }
  SECTION("a gap that is not there") {
    stage.select(refTo(ofEpisode(before.improvements, stage.episode)));
    stage.enter(stage.field(QStringLiteral("Gap")), QStringLiteral("another gap"));
    CHECK(stage.message() == QStringLiteral("Choose one from the list."));
  }
  CHECK_FALSE(stage.message().isEmpty());
  CHECK(stage.book() == before);
  CHECK(stage.steps() == 0);
}

TEST_CASE("a text that is refused stays to be mended while something else changes") {
  Stage stage;
  stage.open<Inspector>();
  auto& title = stage.field<QPlainTextEdit>(QStringLiteral("Title"));
  paste(title, QString(501, u'a'));
  stage.document.edit({QStringLiteral("Elsewhere"), {}, {}}, [&](const Workbook& now) {
    return withField(now, stage.episode, &Episode::duration, std::string("ten days"));
  });
  CHECK(title.toPlainText().size() == 501);
  QTest::keyClick(&title, Qt::Key_Backspace);
  CHECK(stage.message().isEmpty());
  CHECK(require(stage.book(), stage.journey).title.size() == 500);
}

TEST_CASE("a day reads back as it is written, in both languages") {
  auto& application = *static_cast<QApplication*>(QCoreApplication::instance());
  for (const Language language : {Language::english, Language::dutch}) {
    useLanguage(application, language);
    for (unsigned month = 1; month <= 12; ++month) {
      const Date day{std::chrono::year(2027), std::chrono::month(month), std::chrono::day(9)};
      CAPTURE(dayText(day).toStdString());
      CHECK(parseDay(dayText(day)).day == day);
    }
  }
  useLanguage(application, Language::english);
}

TEST_CASE("a day is picked from the calendar with the keyboard, in one step") {
  Stage stage;
  stage.open<Inspector>();
  stage.select(refTo(stage.journey));
  const Date before = *require(stage.book(), stage.journey).nextReview;
  auto& text = stage.field<QLineEdit>(QStringLiteral("Next review"));
  text.parentWidget()->findChild<QPushButton*>()->click();
  REQUIRE(QApplication::activePopupWidget() != nullptr);
  auto* calendar = QApplication::activePopupWidget()->findChild<QCalendarWidget*>();
  REQUIRE(calendar != nullptr);
  CHECK(dayText(before) == QLocale().toString(calendar->selectedDate(), QStringLiteral("d MMM yyyy")));
  auto* days = calendar->findChild<QAbstractItemView*>();
  QTest::keyClick(days, Qt::Key_Right);
  QTest::keyClick(days, Qt::Key_Return);
  CHECK(QApplication::activePopupWidget() == nullptr);
  const Date after = *require(stage.book(), stage.journey).nextReview;
  CHECK(std::chrono::sys_days(after) == std::chrono::sys_days(before) + std::chrono::days(1));
  CHECK(stage.document.steps().count() == 1);
}

TEST_CASE("a day that is put back as it was is no longer refused") {
  Stage stage;
  stage.open<Inspector>();
  const Workbook before = stage.book();
  auto& day = stage.field<QLineEdit>(QStringLiteral("Next review"));
  const QString text = day.text();
  stage.enter(day, QStringLiteral("soon"));
  CHECK_FALSE(stage.message().isEmpty());
  stage.enter(day, text);
  CHECK(stage.message().isEmpty());
  CHECK(stage.book() == before);
}

TEST_CASE("pains are added, written and deleted at their touchpoint") {
  Stage stage;
  stage.open<Inspector>();
  const auto touchpoint = touchpointsOf(stage.book(), stage.episode).front()->id;
  stage.select(refTo(touchpoint));
  const Workbook before = stage.book();
  const auto button = [&](const QString& text) -> QPushButton& {
    for (QPushButton* each : stage.panel->findChildren<QPushButton*>())
      if (each->text() == text && each->isVisibleTo(stage.panel.get())) return *each;
    throw std::logic_error("no such button");
  };
  QTest::mouseClick(&button(QStringLiteral("+ Pain")), Qt::LeftButton);
  CHECK(stage.book().remarks.size() == before.remarks.size() + 1);
  auto& pain = stage.field<QPlainTextEdit>(QStringLiteral("Pain"), 1);
  CHECK(QApplication::focusWidget() == &pain);
  QTest::keyClicks(&pain, QStringLiteral("No call back"));
  CHECK(stage.steps() == 2);
  QTest::mouseClick(&stage.field<QPushButton>(QStringLiteral("Delete this pain"), 1), Qt::LeftButton);
  CHECK(stage.book() == before);
}

TEST_CASE("promises and expectations are noted at their touchpoint, next to its pains") {
  Stage stage;
  stage.open<Inspector>();
  const auto touchpoint = touchpointsOf(stage.book(), stage.episode).front()->id;
  stage.select(refTo(touchpoint));
  const Workbook before = stage.book();
  const auto press = [&](const QString& text) {
    for (QPushButton* each : stage.panel->findChildren<QPushButton*>())
      if (each->text() == text && each->isVisibleTo(stage.panel.get())) return each->click();
    FAIL("there is no button " << text.toStdString());
  };
  const auto noted = [&](RemarkKind kind) {
    std::vector<std::string> texts;
    for (const Remark& each : stage.book().remarks)
      if (each.touchpoint == touchpoint && each.kind == kind) texts.push_back(each.text);
    return texts;
  };
  press(QStringLiteral("+ Promise"));
  QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("An answer within a day"));
  press(QStringLiteral("+ Expectation"));
  QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("To be called back"));
  CHECK(noted(RemarkKind::promise) == std::vector<std::string>{"An answer within a day"});
  CHECK(noted(RemarkKind::expectation) == std::vector<std::string>{"To be called back"});
  CHECK(toUtf8(stage.field<QPlainTextEdit>(QStringLiteral("Promise")).toPlainText()) ==
        "An answer within a day");
  QTest::mouseClick(&stage.field<QPushButton>(QStringLiteral("Delete this promise")), Qt::LeftButton);
  QTest::mouseClick(&stage.field<QPushButton>(QStringLiteral("Delete this expectation")), Qt::LeftButton);
  CHECK(stage.book() == before);
}

TEST_CASE("a measurement moves to another day, but not over that of another one") {
  Stage stage;
  stage.open<Inspector>();
  const auto metric = ofEpisode(stage.book().metrics, stage.episode);
  stage.select(refTo(metric));
  const Workbook before = stage.book();
  stage.enter(stage.field(QStringLiteral("Day of the measurement")), QStringLiteral("1-1-2026"));
  CHECK(stage.book().measurements.size() == before.measurements.size());
  CHECK(stage.steps() == 1);
  stage.document.steps().undo();
  CHECK(stage.book() == before);
  const Date other{std::chrono::year(2025), std::chrono::month(3), std::chrono::day(1)};
  stage.document.edit({QStringLiteral("add"), {}, std::nullopt}, [&](const Workbook& now) {
    return withMeasurement(now, metric, other, 1000).workbook;
  });
  const Workbook both = stage.book();
  stage.enter(stage.field(QStringLiteral("Day of the measurement")), QStringLiteral("1-1-2026"));
  stage.enter(stage.field(QStringLiteral("Day of the measurement")), QStringLiteral("1-3-2025"));
  CHECK(stage.book().measurements.size() == both.measurements.size());
}

TEST_CASE("a press on a gap's card selects the gap, and its page opens") {
  Stage stage;
  stage.open<Inspector>();
  stage.select(refTo(stage.episode));
  auto& card = stage.field<QAbstractButton>(QStringLiteral("Gap: No status for nine days"));
  QTest::keyClick(&card, Qt::Key_Space);
  CHECK(stage.document.selection().selected<Gap>() == ofEpisode(stage.book().gaps, stage.episode));
  CHECK(stage.field<QPlainTextEdit>(QStringLiteral("What the journey lacks")).toPlainText() ==
        QStringLiteral("No status for nine days"));
}

TEST_CASE("the inspector goes on when what it shows is deleted") {
  Stage stage;
  stage.open<Inspector>();
  stage.select(refTo(stage.episode));
  stage.document.edit({QStringLiteral("Delete"), {}, {}},
                      [&](const Workbook& now) { return without(now, {refTo(stage.episode)}); });
  CHECK(stage.field<QPlainTextEdit>(QStringLiteral("Goal")).isVisible());
}

TEST_CASE("the wheel changes no list or slider without the focus") {
  Stage stage;
  stage.open<Inspector>();
  stage.select(refTo(stage.episode));
  const Workbook before = stage.book();
  for (QWidget* widget : stage.panel->findChildren<QWidget*>()) {
    if (qobject_cast<QComboBox*>(widget) == nullptr && qobject_cast<QSlider*>(widget) == nullptr) continue;
    QWheelEvent wheel(QPointF(5, 5), widget->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton,
                      {}, Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget, &wheel);
  }
  CHECK(stage.book() == before);
}

TEST_CASE("the wheel over a text that is shown whole scrolls the panel and not the text") {
  Stage stage;
  stage.open<Inspector>();
  stage.select(refTo(stage.episode));
  QCoreApplication::processEvents();
  auto& text = stage.field<QPlainTextEdit>(QStringLiteral("Scenario"));
  REQUIRE(text.document()->blockCount() * text.fontMetrics().lineSpacing() < text.height());
  for (const bool focus : {false, true}) {
    if (focus) text.setFocus();
    QWheelEvent wheel(QPointF(5, 5), text.mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton, {},
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(text.viewport(), &wheel);
    CHECK_FALSE(wheel.isAccepted());
  }
}

TEST_CASE("an improvement in the very middle is not placed yet, and is in a quadrant as soon as it moves") {
  Stage stage;
  RandomIds ids;
  const Added<Improvement> added =
      withNewImprovement(stage.book(), ids, {stage.episode, std::nullopt}, "New");
  stage.document.apply({QStringLiteral("add"), {}, {}}, added.workbook);
  stage.open<Inspector>();
  stage.select(refTo(stage.episode));
  CHECK(stage.field<QAbstractButton>(QStringLiteral("Improvement: New · Not placed yet")).isVisible());
  stage.document.edit({QStringLiteral("place"), {}, {}}, [&](const Workbook& now) {
    return withField(now, added.id, &Improvement::effort, 49);
  });
  CHECK(stage.field<QAbstractButton>(QStringLiteral("Improvement: New · Quick win")).isVisible());
}

TEST_CASE("of two rows with one name the chosen one counts, and leaving the field changes nothing") {
  Stage stage;
  RandomIds ids;
  const std::string name = "Web team";
  stage.document.edit({QStringLiteral("Add"), {}, {}},
                      [&](const Workbook& now) { return withNewActor(now, ids, name).workbook; });
  stage.open<Inspector>();
  std::vector<Id<Actor>> twins;
  for (const Actor* actor : ranked(stage.book().actors, [&](const Actor& row) { return row.name == name; }))
    twins.push_back(actor->id);
  REQUIRE(twins.size() == 2);
  auto& box = stage.field<QComboBox>(QStringLiteral("Owner"));
  box.setFocus();
  for (const Id<Actor>& twin : {twins[1], twins[0]}) {
    box.showPopup();
    box.view()->setCurrentIndex(box.model()->index(box.findData(toQt(twin.text())), 0));
    QTest::keyClick(box.view(), Qt::Key_Return);
    CHECK(require(stage.book(), stage.journey).owner == twin);
  }
  stage.document.steps().undo();
  const Workbook before = stage.book();
  QTest::keyClick(&box, Qt::Key_Return);
  stage.field(QStringLiteral("Goal")).setFocus();
  CHECK(stage.book() == before);
  CHECK(require(before, stage.journey).owner == twins[1]);
}

TEST_CASE("an empty field says that a new name can be typed, and its list ends with one") {
  Stage stage;
  stage.open<Inspector>();
  auto& box = stage.field<QComboBox>(QStringLiteral("Owner"));
  const auto owner = require(stage.book(), stage.journey).owner;
  CHECK(box.lineEdit()->placeholderText() == QStringLiteral("Choose or type a new one"));
  const auto chooseNew = [&] {
    box.setFocus();
    box.showPopup();
    box.view()->setCurrentIndex(box.model()->index(box.count() - 1, 0));
    QTest::keyClick(box.view(), Qt::Key_Return);
    CHECK(box.currentText().isEmpty());
    CHECK(box.lineEdit()->hasFocus());
  };
  chooseNew();
  stage.field(QStringLiteral("Goal")).setFocus();
  CHECK(require(stage.book(), stage.journey).owner == owner);
  CHECK(stage.steps() == 0);
  chooseNew();
  QTest::keyClicks(box.lineEdit(), QStringLiteral("Night desk"));
  QTest::keyClick(box.lineEdit(), Qt::Key_Return);
  const auto added = require(stage.book(), stage.journey).owner;
  REQUIRE(added != owner);
  CHECK(require(stage.book(), *added).name == "Night desk");
  CHECK(stage.steps() == 1);
}

TEST_CASE("the usual channels are offered, and one that is chosen has its reach and icon") {
  const Language language = GENERATE(Language::english, Language::dutch);
  Stage stage(language);
  stage.open<Inspector>();
  const QString letter = language == Language::dutch ? QStringLiteral("Brief") : QStringLiteral("Letter");
  const auto touchpoint = touchpointsOf(stage.book(), stage.episode).front()->id;
  stage.select(refTo(touchpoint));
  const Workbook before = stage.book();
  auto& box = stage.field<QComboBox>(QStringLiteral("Channel"));
  box.setFocus();
  box.showPopup();
  CHECK(box.model()->match(box.model()->index(0, 0), Qt::DisplayRole, QStringLiteral("E-mail"), -1).size() ==
        1);
  box.view()->setCurrentIndex(box.model()->index(box.findText(letter), 0));
  QTest::keyClick(box.view(), Qt::Key_Return);
  const auto channel = require(stage.book(), touchpoint).channel;
  REQUIRE(channel);
  CHECK(toQt(require(stage.book(), *channel).name) == letter);
  CHECK(require(stage.book(), *channel).icon == ChannelIcon::letter);
  CHECK(stage.book().channels.size() == before.channels.size() + 1);
  stage.checkOneStep(before);
}

TEST_CASE("the list of a choice shows all of a few rows, and cuts no word") {
  Stage stage;
  stage.open<Inspector>();
  for (const RowRef& row : subjects(stage)) {
    stage.select(row);
    for (QComboBox* box : stage.panel->findChildren<QComboBox*>()) {
      if (!box->isVisibleTo(stage.panel.get())) continue;
      CAPTURE(box->accessibleName().toStdString(), static_cast<int>(row.kind));
      box->showPopup();
      QCoreApplication::processEvents();
      const QAbstractItemView& list = *box->view();
      CHECK(list.viewport()->width() >= list.sizeHintForColumn(0));
      const QRect last = list.visualRect(box->model()->index(std::min(box->count(), 5) - 1, 0));
      CHECK(list.viewport()->rect().intersected(last).height() >= last.height());
      box->hidePopup();
    }
  }
}

TEST_CASE("the page of a lane says which lane it is, by its own name if it has one") {
  Stage stage;
  stage.open<Inspector>();
  const auto isShown = [&](const QString& text) {
    for (const QLabel* label : stage.panel->findChildren<QLabel*>())
      if (label->isVisibleTo(stage.panel.get()) && label->text() == text) return true;
    return false;
  };
  stage.select(refTo(lanesOf(stage.book(), stage.journey).front()->id));
  CHECK(isShown(QStringLiteral("Scenario")));
  stage.enter(stage.field(QStringLiteral("Own name")), QStringLiteral("What happens"));
  CHECK(isShown(QStringLiteral("What happens")));
  CHECK_FALSE(isShown(QStringLiteral("Scenario")));
}

TEST_CASE("every field of every page has a name, and fits a dock of 280 pixels") {
  const Language language = GENERATE(Language::english, Language::dutch);
  useLanguage(*static_cast<QApplication*>(QCoreApplication::instance()), language);
  Stage stage(language);
  auto& inspector = stage.open<Inspector>();
  inspector.resize(280, 900);
  for (const RowRef& row : subjects(stage)) {
    CAPTURE(static_cast<int>(row.kind), static_cast<int>(language));
    stage.select(row);
    QCoreApplication::processEvents();
    CHECK(inspector.widget()->minimumSizeHint().width() <= 280 - 12);
    for (const QWidget* widget : inspector.widget()->findChildren<QWidget*>()) {
      if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()) continue;
      const auto* button = qobject_cast<const QAbstractButton*>(widget);
      const bool named =
          !widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
      const bool partOfAnother = qobject_cast<const QComboBox*>(widget->parentWidget()) != nullptr;
      CAPTURE(widget->metaObject()->className(), widget->objectName().toStdString());
      CHECK((named || partOfAnother));
    }
  }
  useLanguage(*static_cast<QApplication*>(QCoreApplication::instance()), Language::english);
}
