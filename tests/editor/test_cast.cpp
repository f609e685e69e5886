// Who a journey is for and who serves it, typed in the inspector: personas, target groups, the organisation
// and its channels; and the card of a persona.
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSlider>

#include "catch.h"
#include "editor/card_dialog.h"
#include "editor/inspector.h"
#include "editor/shared_list.h"
#include "klantreis/json.h"
#include "klantreis/organisation.h"
#include "klantreis/persona.h"
#include "klantreis/persona_card.h"
#include "klantreis/target_group.h"
#include "panel_stage.h"
#include "render/text_measure.h"
#include "render/words_qt.h"
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

/// In the place of what is there; each letter is kept as it is typed.
void retype(QWidget& field, const char* text) {
  field.setFocus();
  QWidget* focus = QApplication::focusWidget();
  REQUIRE(focus != nullptr);
  QTest::keyClick(focus, Qt::Key_A, Qt::ControlModifier);
  QTest::keyClicks(focus, QLatin1String(text));
}

/// The field of that name in the window's inspector.
QWidget& shownField(QWidget& inspector, const char* name) {
  for (auto* each : inspector.findChildren<QWidget*>())
    if (each->accessibleName() == QLatin1String(name) && each->isVisible()) return *each;
  FAIL("there is no field " << name);
  throw std::logic_error("not reached");
}

std::string lettersOf(const Scene& scene) {
  std::string letters;
  for (const PlacedBlock& placed : scene.blocks)
    for (const Item& item : placed.block->items)
      if (const auto* line = std::get_if<TextLine>(&item)) letters += line->text;
  std::erase(letters, ' ');
  return letters;
}

}  // namespace

TEST_CASE("all that is asked about a persona is typed on its page, and is on the card and in the file") {
  struct Question {
    const char* field;
    std::string Persona::*answer;
    const char* text;
  };
  constexpr Question questions[] = {
      {"Name", &Persona::name, "Nadia"},
      {"Description", &Persona::description, "Plans renovations"},
      {"Quote", &Persona::quote, "Tell me the day"},
      {"Lifestyle", &Persona::lifestyle, "Cycles to every site"},
      {"What occupies them", &Persona::concerns, "Finding good people"},
      {"Goals", &Persona::goals, "No surprises"},
      {"Needs", &Persona::needs, "One list of dates"},
      {"Pains", &Persona::pains, "Promises without a day"},
      {"Considerations", &Persona::considerations, "Who stays if it fails"},
      {"Reasons to choose us", &Persona::reasonsFor, "They call back"},
      {"Reasons not to choose us", &Persona::reasonsAgainst, "Dear in small numbers"},
      {"Way of orienting", &Persona::orientation, "Asks at the builders merchant"},
      {"Devices", &Persona::devices, "An old telephone"},
      {"Value to us", &Persona::worth, "90,000 a year"}};
  test::Stage stage;
  stage.open<Inspector>();
  const Id<Persona> persona = firstPersona(stage).id;
  stage.select(refTo(persona));
  for (const char* head : {"Life and work", "Goals, needs and pains", "Choosing", "How they orient"})
    stage.field<QPushButton>(QLatin1String(head)).click();
  for (const Question& each : questions) retype(stage.field(QLatin1String(each.field)), each.text);
  stage.enter(stage.field(QStringLiteral("Age")), QStringLiteral("37"));
  for (const char* list : {"Kind", "Way of buying"}) {
    auto& choice = stage.field<QComboBox>(QLatin1String(list));
    choice.setFocus();
    QTest::keyClick(&choice, Qt::Key_Down);
  }
  const Persona& row = require(stage.book(), persona);
  CHECK((row.age == 37 && row.kind == PersonaKind::nonCustomer && row.buying == Buying::impulse));
  std::size_t texts = 0;
  forEachField<Persona>([&](const auto& field) {
    if constexpr (std::is_same_v<std::decay_t<decltype(row.*field.member)>, std::string>) ++texts;
  });
  CHECK(texts == std::size(questions));  // the page asks all that there is to be told
  const QtTextMeasure measure;
  const std::string card =
      lettersOf(personaCard(stage.book(), persona, {measure, *wordsFor(Language::english)}));
  const std::string file = json::textOf(stage.book());
  for (const Question& each : questions) {
    INFO(each.field);
    CHECK(row.*each.answer == each.text);
    CHECK(file.find(each.text) != std::string::npos);
    std::string letters = each.text;
    std::erase(letters, ' ');
    CHECK(card.find(letters) != std::string::npos);
  }
  for (const char* fact : {"37", "Notacustomer", "Buysonimpulse"}) {
    INFO(fact << " on " << card);
    CHECK(card.find(fact) != std::string::npos);
  }
}

TEST_CASE("a persona stands for a target group, and each leads to the other") {
  test::Stage stage;
  stage.open<Inspector>();
  const Id<Persona> persona = firstPersona(stage).id;
  stage.select(refTo(persona));
  stage.enter(stage.field(QStringLiteral("Target group")), QStringLiteral("Owners of rented houses"));
  const auto group = require(stage.book(), persona).segment;
  REQUIRE(group);
  CHECK(require(stage.book(), *group).name == "Owners of rented houses");
  button(*stage.panel, QStringLiteral("About this target group")).click();
  CHECK(stage.document.selection().selected<Segment>() == group);
  for (auto* each : stage.panel->findChildren<QAbstractButton*>())
    if (each->isVisibleTo(stage.panel.get()) && each->text() == toQt(require(stage.book(), persona).name))
      each->click();
  CHECK(stage.document.selection().selected<Persona>() == persona);
}

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
  retype(stage.field(QStringLiteral("Who is in it, and who is not")), "Private owners of two to ten houses");
  retype(stage.field(QStringLiteral("Volume of an order")), "Two to ten pumps");
  retype(stage.field(QStringLiteral("How they buy")), "Through an installer they know");
  retype(stage.field(QStringLiteral("Goal")), "A label that lets well");
  const Segment& told = require(stage.book(), group);
  CHECK(told.description == "Private owners of two to ten houses");
  CHECK(told.volume == "Two to ten pumps");
  CHECK(told.buying == "Through an installer they know");
  CHECK(told.goal == "A label that lets well");
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
  const std::pair<const char*, std::string Organisation::*> card[] = {{"Mission", &Organisation::mission},
                                                                      {"Vision", &Organisation::vision},
                                                                      {"Products", &Organisation::products},
                                                                      {"Budget", &Organisation::budget}};
  for (const auto& [field, member] : card) {
    retype(shownField(inspector, field), field);
    CHECK(organisationOf(session.workbook())->*member == field);
  }
  button(inspector, QStringLiteral("+ Business goal")).click();
  session.type(QStringLiteral("Fewer lost quotes"));
  REQUIRE(aimsOf(session.workbook(), AimKind::businessGoal).size() == 1);
  CHECK(aimsOf(session.workbook(), AimKind::businessGoal).front()->name == "Fewer lost quotes");

  const std::int64_t others = monthlyCostOf(session.workbook());
  const auto plain =
      ranked(session.workbook().channels, [](const Channel& each) { return !each.monthlyCost.has_value(); });
  REQUIRE_FALSE(plain.empty());
  const Id<Channel> channel = plain.front()->id;
  session.document().selection().select(placeOf(session.workbook(), refTo(channel)));
  const std::pair<const char*, const char*> judged[] = {
      {"Starts", "2026-09-01"},         {"Months it needs before it can be judged", "6"},
      {"Judged on", "2027-03-01"},      {"Attracts customers, 0 to 10", "8"},
      {"Makes them buy, 0 to 10", "3"}, {"Keeps them, 0 to 10", "5"}};
  for (const auto& [field, text] : judged) {
    retype(shownField(inspector, field), text);
    session.key(Qt::Key_Return);
  }
  shownField(inspector, "What experience says").setFocus();
  session.key(Qt::Key_Down);
  const Channel& told = require(session.workbook(), channel);
  CHECK((told.starts == parseDate("2026-09-01") && told.minimumTerm == 6));
  CHECK((told.verdict == Verdict::works && told.judged == parseDate("2027-03-01")));
  CHECK((told.attracts == 8 && told.converts == 3 && told.keeps == 5));
  for (auto* each : inspector.findChildren<QLineEdit*>())
    if (each->accessibleName() == QStringLiteral("Cost a month")) {
      each->setFocus();
      each->setText(QStringLiteral("250"));
      QTest::keyClick(each, Qt::Key_Return);
    }
  CHECK(require(session.workbook(), channel).monthlyCost == 250);
  CHECK(monthlyCostOf(session.workbook()) == others + 250);
  const auto labels = inspector.findChildren<QLabel*>();
  const QString cost = QLocale().toString(static_cast<qlonglong>(others + 250));
  CHECK(std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
    return label->text() == QStringLiteral("Channels that are used cost %1 a month").arg(cost) &&
           label->isVisible();
  }));
  session.trigger(Command::undo);
  CHECK(monthlyCostOf(session.workbook()) == others);
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
  const QString name = toQt(require(session.workbook(), session.persona()).name);
  QString spoken;
  answerNext([&](QDialog& dialog) {
    spoken = dialog.findChild<CardView*>()->accessibleDescription();
    CHECK_FALSE(dialog.grab().toImage().isNull());
    answerNext([&](QDialog& exports) {
      auto* shown = exports.findChildren<QComboBox*>().at(1);
      CHECK(shown->currentText() == QStringLiteral("The card of ") + name);
      exports.reject();
    });
    dialog.accept();
  });
  session.trigger(Command::personaCard);
  CHECK(spoken.contains(toQt(quote)));
}
