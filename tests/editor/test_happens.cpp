// What happens at an episode, in the window: what its scenario answers, the stages of suppliers over it, the
// colours of its cards, and what is known of it.
#include <QAction>
#include <QCheckBox>
#include <QDesktopServices>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>

#include "catch.h"
#include "editor/inspector.h"
#include "klantreis/colouring.h"
#include "klantreis/organisation.h"
#include "klantreis/stages.h"
#include "panel_stage.h"
#include "session.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

void unfold(test::Stage& stage, const char* title) {
  for (auto* head : stage.panel->findChildren<QPushButton*>())
    if (head->isVisibleTo(stage.panel.get()) && head->text().startsWith(QLatin1String(title)))
      return head->click();
  FAIL("nothing to unfold: " << title);
}

std::optional<Node> nodeAt(QuoteSession& session, Part part, Id<Episode> episode) {
  for (std::size_t i = 0; i < session.canvas().nodes().size(); ++i)
    if (Node node = session.canvas().node(i); node.part == part && node.episode == episode) return node;
  return std::nullopt;
}

/// What was there before is gone; the line is not ended.
void write(test::Stage& stage, const char* field, const char* text) {
  auto& box = stage.field<QPlainTextEdit>(QLatin1String(field));
  box.setFocus();
  box.selectAll();
  QTest::keyClicks(&box, QLatin1String(text));
}

/// What pages were asked for.
class Browser final : public QObject {
  Q_OBJECT

 public:
  Browser() { QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "open"); }
  ~Browser() override { QDesktopServices::unsetUrlHandler(QStringLiteral("https")); }
  QList<QUrl> opened;

 public Q_SLOTS:
  void open(const QUrl& url) { opened.append(url); }
};

}  // namespace

TEST_CASE("an episode's page asks what is done and said, and which touchpoints the scenario tells of") {
  test::Stage stage;
  stage.open<Inspector>();
  stage.select(refTo(stage.episode));
  unfold(stage, "Questions");
  write(stage, "Does", "Calls twice a day");
  write(stage, "Says", "I am in no hurry");
  const Touchpoint& first = *touchpointsOf(stage.book(), stage.episode).front();
  const bool before = first.inScenario;
  stage.field<QCheckBox>(toQt(first.title)).click();
  CHECK(require(stage.book(), scenarioOf(stage.episode)).does == "Calls twice a day");
  CHECK(require(stage.book(), scenarioOf(stage.episode)).says == "I am in no hurry");
  CHECK(require(stage.book(), first.id).inScenario != before);

  auto& value = stage.field<QComboBox>(QStringLiteral("Core value to be felt here"));
  value.setEditText(QStringLiteral("Speed"));
  Q_EMIT value.lineEdit()->editingFinished();
  const auto values = aimsOf(stage.book(), AimKind::coreValue);
  REQUIRE(values.size() == 3);  // with those of the sample
  CHECK(require(stage.book(), stage.episode).coreValue == values.back()->id);
}

TEST_CASE("a touchpoint keeps what its customers are to be asked, and evidence the page that shows it") {
  test::Stage stage;
  Browser browser;
  stage.open<Inspector>();
  const Id<Touchpoint> touchpoint = touchpointsOf(stage.book(), stage.episode).front()->id;
  stage.select(refTo(touchpoint));
  for (auto* button : stage.panel->findChildren<QPushButton*>())
    if (button->text() == QStringLiteral("+ Question") && button->isVisibleTo(stage.panel.get()))
      button->click();
  write(stage, "Question", "Was it clear?");
  const auto asked = ranked(stage.book().remarks, [&](const Remark& each) {
    return each.touchpoint == touchpoint && each.kind == RemarkKind::question;
  });
  REQUIRE(asked.size() == 1);
  CHECK(asked.front()->text == "Was it clear?");

  stage.select(refTo(stage.episode));
  unfold(stage, "Details");
  const auto open = [&]() -> QPushButton* {
    for (auto* button : stage.panel->findChildren<QPushButton*>())
      if (button->text() == QStringLiteral("Open in the browser") && button->isVisibleTo(stage.panel.get()))
        return button;
    return nullptr;
  };
  write(stage, "Web address", "file:///bin/sh");
  CHECK(open() == nullptr);
  write(stage, "Web address", "https://example.org/reviews");
  REQUIRE(open() != nullptr);
  CHECK(browser.opened.isEmpty());
  open()->click();
  CHECK(browser.opened == QList{QUrl(QStringLiteral("https://example.org/reviews"))});
}

TEST_CASE("evidence is of any kind, and says who said it, what they are to us and when") {
  test::Stage stage;
  stage.open<Inspector>();
  stage.document.edit({QStringLiteral("None"), {}, {}}, [](const Workbook& now) {
    std::vector<RowRef> rows;
    for (const Evidence& each : now.evidence) rows.push_back(refTo(each.id));
    return without(now, rows);
  });
  stage.select(refTo(stage.episode));
  for (auto* button : stage.panel->findChildren<QPushButton*>())
    if (button->text() == QStringLiteral("+ Evidence") && button->accessibleName().isEmpty() &&
        button->isVisibleTo(stage.panel.get()))
      button->click();
  REQUIRE(stage.book().evidence.size() == 1);
  const auto row = [&] { return *stage.book().evidence.begin(); };
  write(stage, "What was said or seen", "Three of twelve had ordered elsewhere");
  unfold(stage, "Details");
  stage.enter(stage.field(QStringLiteral("Who")), QStringLiteral("Account manager"));
  stage.enter(stage.field(QStringLiteral("When")), QStringLiteral("2026-11-02"));
  CHECK((row().who == "Account manager" && row().date == parseDate("2026-11-02")));
  CHECK(row().text == "Three of twelve had ordered elsewhere");
  const auto words = [&](const char* field, std::size_t count, auto valueOf) {
    auto& list = stage.field<QComboBox>(QLatin1String(field));
    list.setFocus();
    QStringList seen;
    for (std::size_t i = 0; i < count; ++i) {
      CHECK(static_cast<std::size_t>(valueOf()) == i);
      seen += list.currentText();
      QTest::keyClick(&list, Qt::Key_Down);
    }
    CHECK(seen.removeDuplicates() == 0);
    CHECK(list.currentIndex() == list.count() - 1);
    return seen;
  };
  const QStringList kinds =
      words("Kind of evidence", Keys<EvidenceKind>::words.size(), [&] { return row().kind; });
  for (const char* kind :
       {"Observation", "Colleague", "Social media", "Trade press", "Trade fair", "Lost quote", "Data"})
    CHECK(kinds.contains(QLatin1String(kind)));
  words("Who that is to us", Keys<Respondent>::words.size(), [&] { return row().respondent; });
}

TEST_CASE("a touchpoint says with whom it is, whether it is direct, and where customers can say how it was") {
  test::Stage stage;
  stage.open<Inspector>();
  const Id<Touchpoint> touchpoint = touchpointsOf(stage.book(), stage.episode).front()->id;
  const auto row = [&] { return require(stage.book(), touchpoint); };
  stage.select(refTo(touchpoint));
  auto& with = stage.field<QComboBox>(QStringLiteral("With whom or what"));
  with.setFocus();
  QStringList seen;
  for (std::size_t i = 0; i < Keys<ContactWith>::words.size(); ++i) {
    CHECK(static_cast<std::size_t>(row().with) == i);
    seen += with.currentText();
    QTest::keyClick(&with, Qt::Key_Down);
  }
  CHECK(seen.removeDuplicates() == 0);
  CHECK(row().with == ContactWith::peers);
  auto& contact = stage.field<QComboBox>(QStringLiteral("Contact"));
  contact.setFocus();
  QTest::keyClick(&contact, Qt::Key_Down);
  CHECK(row().contact == Contact::indirect);
  stage.enter(stage.field(QStringLiteral("Where customers can say how it was")), QStringLiteral("Reviews"));
  CHECK(row().feedback == "Reviews");
  stage.enter(stage.field(QStringLiteral("Responsible department")), QStringLiteral("Night desk"));
  REQUIRE(row().department);
  CHECK(require(stage.book(), *row().department).name == "Night desk");
}

TEST_CASE("several suppliers answer for an episode, which leads to the journey that it is from near") {
  test::Stage stage;
  stage.open<Inspector>();
  stage.select(refTo(stage.episode));
  const QString whom = QStringLiteral("Supplier or department that brings something here");
  for (const char* supplier : {"Bank", "Painter"}) {
    stage.enter(stage.field(whom), QLatin1String(supplier));
    write(stage, "What is offered here", "A quote in a day");
    for (const char* box : {"Answers for it", "The right moment"})
      QTest::keyClick(&stage.field<QCheckBox>(QLatin1String(box)), Qt::Key_Space);
    for (auto* button : stage.panel->findChildren<QPushButton*>())
      if (button->text() == QStringLiteral("Episode") && button->isVisibleTo(stage.panel.get()))
        button->click();
    CHECK(stage.document.selection().selected<Episode>() == stage.episode);
  }
  const auto here = contributionsAt(stage.book(), stage.episode);
  REQUIRE(here.size() == 2);
  for (const Contribution* each : here) {
    CHECK(require(stage.book(), each->actor).kind == ActorKind::supplier);
    CHECK((each->owns && each->moment && each->offer == "A quote in a day"));
  }
  unfold(stage, "More");
  stage.enter(stage.field(QStringLiteral("Journey that this is from near")), QStringLiteral("I wait a day"));
  const auto within = require(stage.book(), stage.episode).within;
  REQUIRE(within);
  CHECK(require(stage.book(), *within).title == "I wait a day");
  for (auto* button : stage.panel->findChildren<QPushButton*>())
    if (button->text() == QStringLiteral("Go to that journey")) button->click();
  CHECK(stage.document.selection().journey() == within);
}

TEST_CASE("several cards get one colour in one step, and the menu marks the one they have") {
  QuoteSession session;
  const Workbook before = session.workbook();
  const auto touchpoints = touchpointsOf(before, session.episode(5));
  const auto colour = [&](Command command) -> QAction& { return session.action(command); };
  std::vector<Place> places;
  for (const Touchpoint* each : touchpoints) places.push_back(placeOf(before, refTo(each->id)));
  places.push_back(placeOf(before, refTo(session.episode(5))));
  session.document().selection().choose(places);
  CHECK(colour(Command::colourNone).isChecked());
  session.trigger(Command::colourTeal);
  for (const Touchpoint* each : touchpointsOf(session.workbook(), session.episode(5)))
    CHECK(each->colour == Colour::teal);
  CHECK(require(session.workbook(), session.episode(5)).colour == Colour::teal);
  CHECK(colour(Command::colourTeal).isChecked());
  CHECK(session.document().selection().places().size() == places.size());
  session.trigger(Command::undo);
  CHECK(session.workbook() == before);
  session.document().selection().clear();
  CHECK_FALSE(colour(Command::colourTeal).isEnabled());
}

TEST_CASE("what is set of an episode and a note stands on the map") {
  QuoteSession session;
  const Id<Episode> episode = session.episode(4);
  session.document().edit({QStringLiteral("Facts"), {}, {}}, [&](const Workbook& now) {
    FixedIds ids("facts");
    auto [valued, value] = withNewAim(now, ids, AimKind::coreValue, "Speed");
    Episode row = require(valued, episode);
    row.intent = Intent::turn;
    row.options = 3;
    row.anonymous = true;
    row.coreValue = value;
    auto [noted, id] = withNewRemark(withRow(valued, row), ids, {episode, RemarkKind::promise}, "In 9 days");
    Remark remark = require(noted, id);
    remark.broken = true;
    remark.by = "Anna";
    remark.touchpoint = touchpointsOf(noted, episode).front()->id;
    auto [laned, lane] = withNewLane(withRow(noted, remark), ids, {session.journey(), {}},
                                     {.kind = LaneKind::text, .name = "Content"});
    return withLaneFor(withField(laned, lane, &Lane::persona, std::optional(session.persona())), ids,
                       session.journey(), {.kind = LaneKind::remarks, .remarks = RemarkKind::promise});
  });
  const auto head = nodeAt(session, Part::episodeTitle, episode);
  REQUIRE(head.has_value());
  CHECK(toQt(head->description)
            .contains(QStringLiteral("customer unknown, 3 options, intent: turn, core value: Speed")));
  const auto note = nodeAt(session, Part::remark, episode);
  REQUIRE(note.has_value());
  const std::string touchpoint = touchpointsOf(session.workbook(), episode).front()->title;
  CHECK(note->description == "not kept · " + touchpoint + " · Anna, Promises of episode 4");
  const std::string persona = require(session.workbook(), session.persona()).name;
  bool named = false;
  for (std::size_t i = 0; i < session.canvas().nodes().size(); ++i)
    named = named || session.canvas().node(i).name == "Lane Content · " + persona;
  CHECK(named);
}

TEST_CASE("a lane of stages asks whose, and a stage is typed, read aloud and deleted in its cells") {
  QuoteSession session;
  session.select(Part::episodeTitle, refTo(session.episode(2)));
  session.trigger(Command::insertStageLane);
  session.type(QStringLiteral("Bank"));
  session.key(Qt::Key_Return);
  const Id<Lane> lane = *session.document().selection().selected<Lane>();
  REQUIRE(require(session.workbook(), lane).department.has_value());
  session.document().selection().select(
      {Part::stage, refTo(session.episode(2)), lane, session.episode(2), {}});
  session.trigger(Command::rename);
  session.type(QStringLiteral("Desire"));
  session.key(Qt::Key_Return);
  CHECK(stageAt(session.workbook(), {lane, session.episode(2)}) == "Desire");
  const auto node = nodeAt(session, Part::stage, session.episode(2));
  REQUIRE(node.has_value());
  CHECK(node->name == "Bank of episode 2");
  CHECK(node->description == "Desire");
  session.trigger(Command::remove);
  CHECK(session.workbook().contributions.empty());
}

#include "test_happens.moc"
