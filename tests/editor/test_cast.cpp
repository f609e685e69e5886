// Who a journey is for and who serves it, typed in the inspector: personas, target groups, the organisation
// and its channels; and the card of a persona.
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSlider>

#include "catch.h"
#include "editor/inspector.h"
#include "editor/persona_card_dialog.h"
#include "editor/shared_list.h"
#include "klantreis/organisation.h"
#include "klantreis/persona.h"
#include "klantreis/target_group.h"
#include "panel_stage.h"
#include "session.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

const Persona& firstPersona(const test::Stage& stage) {
  return *participantsOf(stage.document.workbook(), stage.journey).front().second;
}

/// Nothing is known yet but the map: without those rows, and the persona without its goals.
void forget(Document& document) {
  document.edit({QStringLiteral("Forget"), {}, {}}, [](const Workbook& now) {
    std::vector<RowRef> rows;
    for (const Trait& each : now.traits) rows.push_back(refTo(each.id));
    for (const ChannelUse& each : now.channelUses) rows.push_back(refTo(each.id));
    for (const Aim& each : now.aims) rows.push_back(refTo(each.id));
    for (const Organisation& each : now.organisation) rows.push_back(refTo(each.id));
    Workbook next = without(now, rows);
    for (const Persona& each : now.personas) next = withField(next, each.id, &Persona::goals, std::string());
    return next;
  });
}

/// The visible button with that text.
QPushButton& button(QWidget& panel, const QString& text) {
  for (auto* each : panel.findChildren<QPushButton*>())
    if (each->text() == text && each->isVisibleTo(&panel)) return *each;
  FAIL("there is no button " << text.toStdString());
  throw std::logic_error("not reached");
}

QString noticeIn(QWidget& panel) {
  const auto* notice = panel.findChild<QLabel*>(QStringLiteral("groupNotice"));
  return notice != nullptr && notice->isVisibleTo(&panel) ? notice->text() : QString();
}

}  // namespace

TEST_CASE("the questions about a persona fold away, and what is answered is counted and found") {
  test::Stage stage;
  forget(stage.document);
  auto& inspector = stage.open<Inspector>();
  const Id<Persona> persona = firstPersona(stage).id;
  const auto head = [&]() -> QPushButton& {
    return stage.field<QPushButton>(QStringLiteral("Goals, needs and pains"));
  };
  stage.select(refTo(persona));
  CHECK(head().accessibleDescription() == QStringLiteral("2 filled in"));
  head().click();
  QTest::keyClicks(&stage.field(QStringLiteral("Goals")), QStringLiteral("Sell without waiting"));
  CHECK(require(stage.book(), persona).goals == "Sell without waiting");
  CHECK(head().accessibleDescription() == QStringLiteral("3 filled in"));
  head().click();
  inspector.reveal(TextPlace{refTo(persona), "goals"});
  CHECK(stage.field(QStringLiteral("Goals")).property("found").toString() == QStringLiteral("true"));
}

TEST_CASE("a persona has traits between two words and uses channels") {
  test::Stage stage;
  forget(stage.document);
  stage.open<Inspector>();
  const Id<Persona> persona = firstPersona(stage).id;
  stage.select(refTo(persona));
  const Workbook before = stage.book();
  const int steps = stage.steps();
  stage.field<QPushButton>(QStringLiteral("Traits")).click();
  button(*stage.panel, QStringLiteral("+ Trait")).click();
  stage.enter(stage.field(QStringLiteral("Trait at the left")), QStringLiteral("price"));
  stage.enter(stage.field(QStringLiteral("Trait at the right")), QStringLiteral("service"));
  stage.field<QSlider>(QStringLiteral("Place between the traits")).setValue(80);
  REQUIRE(traitsOf(stage.book(), persona).size() == 1);
  const Trait& trait = *traitsOf(stage.book(), persona).front();
  CHECK((trait.from == "price" && trait.to == "service" && trait.value == 80));

  stage.field<QPushButton>(QStringLiteral("How they orient")).click();
  const Channel& channel = *ranked(stage.book().channels, [](const Channel&) { return true; }).front();
  auto& box = stage.field<QCheckBox>(toQt(channel.name));
  box.click();
  CHECK(channelsOf(stage.book(), persona).size() == 1);
  box.click();
  CHECK(channelsOf(stage.book(), persona).empty());
  stage.field<QPushButton>(QStringLiteral("Delete this trait")).click();
  CHECK(traitsOf(stage.book(), persona).empty());
  while (stage.steps() > steps) stage.document.undo();
  CHECK(stage.book() == before);
}

TEST_CASE("a target group is asked for, told from vague ones, weighed and split") {
  test::Stage stage;
  stage.open<Inspector>();
  stage.document.edit({QStringLiteral("None"), {}, {}}, [&](const Workbook& now) {
    return withField(now, stage.journey, &Journey::segment, std::optional<Id<Segment>>());
  });
  CHECK(noticeIn(*stage.panel).startsWith(QStringLiteral("Start with the target group")));
  stage.enter(stage.field(QStringLiteral("Target group")), QStringLiteral("Investors"));
  CHECK(noticeIn(*stage.panel).startsWith(QStringLiteral("“Investors” could be anyone")));
  button(*stage.panel, QStringLiteral("About this target group")).click();
  const Id<Segment> group = *require(stage.book(), stage.journey).segment;
  CHECK(stage.document.selection().selected<Segment>() == group);

  stage.enter(stage.field(QStringLiteral("How many customers")), QStringLiteral("1200"));
  CHECK(require(stage.book(), group).size == 1200);
  button(*stage.panel, QStringLiteral("+ Criterion")).click();
  stage.enter(stage.field(QStringLiteral("Criterion")), QStringLiteral("return"));
  stage.field<QSlider>(QStringLiteral("Weight, from 1 to 5")).setValue(5);
  button(*stage.panel, QStringLiteral("+ Criterion")).click();
  stage.enter(stage.field(QStringLiteral("Criterion"), 1), QStringLiteral("lead time"));
  stage.field<QPushButton>(QStringLiteral("Move criterion up"), 1).click();
  REQUIRE(criteriaOf(stage.book(), group).size() == 2);
  CHECK(criteriaOf(stage.book(), group)[0]->name == "lead time");
  CHECK(criteriaOf(stage.book(), group)[1]->weight == 5);

  button(*stage.panel, QStringLiteral("+ Part of this group")).click();
  REQUIRE(partsOf(stage.book(), group).size() == 1);
  const Id<Segment> part = partsOf(stage.book(), group).front()->id;
  CHECK(stage.document.selection().selected<Segment>() == part);
  stage.enter(stage.field(QStringLiteral("Name")), QStringLiteral("Investors"));
  CHECK(stage.message().contains(QStringLiteral("in this list already")));
  stage.enter(stage.field(QStringLiteral("Name")), QStringLiteral("Private investors in Utrecht"));
  CHECK(require(stage.book(), part).name == "Private investors in Utrecht");
  CHECK(noticeIn(*stage.panel).isEmpty());
  // A group cannot be part of its own part.
  stage.select(refTo(group));
  auto& whole = stage.field<QComboBox>(QStringLiteral("Part of"));
  whole.showPopup();
  CHECK(whole.findText(QStringLiteral("Private investors in Utrecht")) < 0);
  whole.hidePopup();
}

TEST_CASE("the organisation has one card, and a channel tells what it costs") {
  QuoteSession session;
  forget(session.document());
  session.trigger(Command::insertOrganisation);
  session.type(QStringLiteral("Warmtepompen BV"));
  REQUIRE(organisationOf(session.workbook()) != nullptr);
  CHECK(organisationOf(session.workbook())->name == "Warmtepompen BV");
  auto& inspector = *session.window().findChild<Inspector*>();
  button(inspector, QStringLiteral("+ Core value")).click();
  session.type(QStringLiteral("Keep our word"));
  REQUIRE(aimsOf(session.workbook(), AimKind::coreValue).size() == 1);
  CHECK(aimsOf(session.workbook(), AimKind::coreValue).front()->name == "Keep our word");
  session.trigger(Command::insertOrganisation);
  CHECK(session.workbook().organisation.size() == 1);

  const Id<Channel> channel = session.workbook().channels.begin()->id;
  session.document().selection().select(placeOf(session.workbook(), refTo(channel)));
  for (auto* each : inspector.findChildren<QLineEdit*>())
    if (each->accessibleName() == QStringLiteral("Cost a month")) {
      each->setFocus();
      each->setText(QStringLiteral("250"));
      QTest::keyClick(each, Qt::Key_Return);
    }
  CHECK(require(session.workbook(), channel).monthlyCost == 250);
  CHECK(monthlyCostOf(session.workbook()) == 250);
  const auto labels = inspector.findChildren<QLabel*>();
  CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
    return label->text() == QStringLiteral("Channels that are used cost 250 a month") && label->isVisible();
  }));
  session.trigger(Command::undo);
  CHECK(monthlyCostOf(session.workbook()) == 0);
}

TEST_CASE("the lists of the file lead to the page of a target group") {
  test::Stage stage;
  auto& list = stage.open<SharedList<Segment>>();
  const Id<Segment> group = segmentsInOrder(stage.book()).front()->id;
  list.reveal(group);
  stage.field<QPushButton>(QStringLiteral("All fields of the selected row")).click();
  CHECK(stage.document.selection().selected<Segment>() == group);
}

TEST_CASE("the card of the selected persona is shown, and leads to its export") {
  QuoteSession session;
  session.document().selection().select(placeOf(session.workbook(), refTo(session.persona())));
  const std::string quote = require(session.workbook(), session.persona()).quote;
  QString spoken;
  answerNext([&](QDialog& dialog) {
    spoken = dialog.findChild<CardView*>()->accessibleDescription();
    CHECK_FALSE(dialog.grab().toImage().isNull());
    answerNext([](QDialog& exports) {
      auto* shown = exports.findChildren<QComboBox*>().at(1);
      CHECK(shown->currentText() == QStringLiteral("Persona cards"));
      exports.reject();
    });
    dialog.accept();
  });
  session.trigger(Command::personaCard);
  CHECK(spoken.contains(toQt(quote)));
}
