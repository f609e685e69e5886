// Someone who knows nothing of the program but the method panel, and what the panel tells.
#include <algorithm>
#include <set>

#include <QAbstractItemView>
#include <QComboBox>

#include "catch.h"
#include "editor/method_lines.h"
#include "editor/method_panel.h"
#include "klantreis/check.h"
#include "klantreis/reviews.h"
#include "klantreis/solutions.h"
#include "session.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

using MethodKind = MethodLine::Kind;

/// Someone with a blank map who knows F4, the arrow keys and Enter, and types where the keyboard is then.
class Newcomer : public Session {
 public:
  Newcomer() {
    window().startFrom(findSample(templates(), "leeg"));
    takeFocus();
    key(Qt::Key_F4);
  }

  [[nodiscard]] MethodList& list() { return *window().findChild<MethodList*>(); }
  [[nodiscard]] QModelIndex current() { return list().currentIndex(); }
  [[nodiscard]] QModelIndex line(MethodKind kind, const char* text) {
    settleFindings();
    for (int i = 0; i < list().model()->rowCount(); ++i)
      if (const QModelIndex index = list().model()->index(i, 0); isSuch(index, kind, text)) return index;
    return {};
  }
  [[nodiscard]] QString stateOf(const char* title) {
    return line(MethodKind::step, title).data(MethodLines::sideRole).toString();
  }
  /// From the top of the panel down to the first such line, and Enter.
  void press(MethodKind kind, const char* text) {
    INFO("to the line " << text);
    key(Qt::Key_F4);
    REQUIRE(list().hasFocus());
    settleFindings();
    key(Qt::Key_Home);
    while (!isSuch(current(), kind, text)) {
      const int row = current().row();
      key(Qt::Key_Down);
      REQUIRE(current().row() > row);
    }
    key(Qt::Key_Return);
  }
  /// With Enter for a line feed.
  void type(const QString& text) {
    for (const QChar letter : text) letter == u'\n' ? key(Qt::Key_Return) : Session::type(QString(letter));
  }

 private:
  static bool isSuch(const QModelIndex& index, MethodKind kind, const char* text) {
    return index.data(MethodLines::kindRole).toInt() == static_cast<int>(kind) &&
           index.data().toString().startsWith(QLatin1String(text));
  }
};

void chooseAndDelimit(Newcomer& user) {
  user.press(MethodKind::finding, "The journey has no title");
  user.type(QStringLiteral("I make my houses warm\n"));
  user.press(MethodKind::finding, "This persona has no name");
  user.type(QStringLiteral("Ahmed\n"));
  user.press(MethodKind::finding, "There is no target group");
  user.type(QStringLiteral("Installers who renovate houses in series\n"));
  CHECK(user.stateOf("1. ") != QStringLiteral("✓"));
  user.press(MethodKind::finding, "What this target group decides by");
  user.type(QStringLiteral("Delivery on the day"));
  REQUIRE(user.workbook().criteria.size() == 1);
  CHECK(user.workbook().criteria.begin()->name == "Delivery on the day");
  user.press(MethodKind::finding, "The goal of the customer");
  user.type(QStringLiteral("Forty houses warm before winter\n"));
  user.press(MethodKind::finding, "Where the journey begins");
  user.type(QStringLiteral("From the first call to the first service"));
  CHECK(user.stateOf("1. ") == QStringLiteral("✓"));
}

/// Each time the first line that asks it, until none does.
void answerAll(Newcomer& user, const char* question, const QStringList& answers) {
  for (const QString& answer : answers) {
    user.press(MethodKind::finding, question);
    user.type(answer);
  }
  CHECK_FALSE(user.line(MethodKind::finding, question).isValid());
}

void drawTheCurrent(Newcomer& user) {
  user.press(MethodKind::step, "2. ");
  user.press(MethodKind::begin, "");
  user.press(MethodKind::next, "+ Episode");  // the first is there, and has no name yet
  user.type(QStringLiteral("I look around\n"));
  for (const char* title : {"I ask", "I wait", "I choose", "I live with it"}) {
    user.press(MethodKind::finding, "Fewer than five");
    user.type(QLatin1String(title) + u'\n');
  }
  answerAll(user, "No touchpoint yet", QStringList(5, QStringLiteral("Phone\n")));
  answerAll(user, "No scenario yet", QStringList(5, QStringLiteral("I call twice\n")));
  answerAll(user, "No emotion yet", QStringLiteral("4 4 1 4 5").split(u' '));
  user.press(MethodKind::finding, "Only 0 %");
  const auto boxes = user.window().findChildren<QComboBox*>();
  const auto source = std::find_if(boxes.begin(), boxes.end(), [](const QComboBox* box) {
    return box->accessibleName() == QStringLiteral("Source of the score of Ahmed");
  });
  REQUIRE(source != boxes.end());
  REQUIRE((*source)->view()->isVisible());
  QTest::keyClick((*source)->view(), Qt::Key_Down);
  QTest::keyClick((*source)->view(), Qt::Key_Return);
  user.takeFocus();  // which the list that closed does not hand back without a window system
  user.press(MethodKind::finding, "Said to come from customers");
  user.type(QStringLiteral("They called on Monday and on Friday"));
  REQUIRE(user.workbook().evidence.size() == 1);
  CHECK_FALSE(user.line(MethodKind::finding, "Said to come from customers").isValid());
}

Gap designTheIdeal(Newcomer& user) {
  user.press(MethodKind::step, "3. ");
  user.press(MethodKind::begin, "");
  user.press(MethodKind::finding, "There is no ideal journey");
  user.press(MethodKind::finding, "The ideal journey is still");
  const auto place = user.document().selection().place();
  REQUIRE(place);
  CHECK(place->part == Part::emotionPoint);
  const Id<Journey> ideal = *user.document().selection().journey();
  CHECK(require(user.workbook(), ideal).idealOf);
  CHECK(place->episode == episodesOf(user.workbook(), ideal).at(2)->id);
  user.type(QStringLiteral("5"));
  CHECK(require(user.workbook(), ideal).title == "I make my houses warm");
  CHECK_FALSE(user.line(MethodKind::finding, "The ideal journey is still").isValid());
  user.press(MethodKind::finding, "Nothing is said yet");
  user.type(QStringLiteral("Nobody calls back\n"));
  REQUIRE(user.workbook().gaps.size() == 1);
  return *user.workbook().gaps.begin();
}

/// The press puts the journey in the step in which solutions are open.
void improve(Newcomer& user, Id<Journey> journey) {
  user.press(MethodKind::step, "4. ");
  CHECK(require(user.workbook(), journey).step < MethodStep::improvements);
  user.press(MethodKind::finding, "No improvement for this gap");
  CHECK(require(user.workbook(), journey).step == MethodStep::improvements);
  user.type(QStringLiteral("We call within a day"));
  user.press(MethodKind::finding, "Not weighed yet");
  user.key(Qt::Key_Right);
  CHECK(user.stateOf("4. ") == QStringLiteral("✓"));
}

void planAndRepeat(Newcomer& user) {
  user.press(MethodKind::step, "5a. Plan");
  user.press(MethodKind::finding, "Nobody owns it");
  user.type(QStringLiteral("Anna\n"));
  user.press(MethodKind::finding, "No deadline");
  user.type(QStringLiteral("2099-03-01\n"));
  CHECK(user.stateOf("5a. Plan") == QStringLiteral("✓"));
  user.press(MethodKind::step, "5b. Repeat");
  user.press(MethodKind::finding, "No next review");
  user.type(QStringLiteral("2099-04-01\n"));
  user.press(MethodKind::next, "+ Review");
  CHECK(user.stateOf("5b. Repeat") == QStringLiteral("✓"));
}

}  // namespace

TEST_CASE("a newcomer is led from a blank map to a plan by the method panel alone") {
  Newcomer user;
  const auto journey = *user.document().selection().journey();
  chooseAndDelimit(user);
  drawTheCurrent(user);
  const Id<Episode> worst = episodesOf(user.workbook(), journey).at(2)->id;
  const Gap gap = designTheIdeal(user);
  CHECK(gap.episode == worst);
  improve(user, journey);
  planAndRepeat(user);
  CHECK(reviewsOf(user.workbook(), journey).size() == 1);
  REQUIRE(solutionsTo(user.workbook(), gap.id).size() == 1);
  const Improvement& made = *solutionsTo(user.workbook(), gap.id).front();
  CHECK(made.title == "We call within a day");
  REQUIRE(made.owner);
  CHECK(require(user.workbook(), *made.owner).name == "Anna");
  CHECK(require(user.workbook(), *made.owner).kind == ActorKind::person);
  CHECK(made.due == parseDate("2099-03-01"));
  CHECK(check(user.workbook()).empty());
  for (const MethodFinding& each : findings(user.workbook(), journey, *parseDate("2026-11-23")))
    CHECK(severityOf(each) != Severity::needed);
}

TEST_CASE("the panel groups the five steps under four, and none is in order before it is begun") {
  Newcomer user;
  QStringList groups;
  QStringList steps;
  const auto& lines = *user.list().model();
  for (int i = 0; i < lines.rowCount(); ++i) {
    const auto kind = static_cast<MethodKind>(lines.index(i, 0).data(MethodLines::kindRole).toInt());
    if (kind == MethodKind::group) groups += lines.index(i, 0).data().toString();
    if (kind == MethodKind::step)
      steps += QString::number(groups.size()) + lines.index(i, 0).data().toString().left(1);
  }
  CHECK(groups.join(u'|') == QStringLiteral("Collect|Analyse, map and plan|Implement|Evaluate"));
  CHECK(steps.join(u' ') == QStringLiteral("11 12 23 24 35 45"));
  for (const char* title : {"1. ", "2. ", "3. ", "4. ", "5a. Plan", "5b. Repeat"})
    CHECK(user.stateOf(title) != QStringLiteral("✓"));
}

TEST_CASE("each part of the method says what it is about, in English and in Dutch") {
  std::set<QString> helps;
  for (const LanguageChoice language : {LanguageChoice::english, LanguageChoice::dutch}) {
    Session session(language);
    session.trigger(Command::openMethod);
    auto& list = *session.window().findChild<MethodList*>();
    for (const char* number : {"1. ", "2. ", "3. ", "4. ", "5a. Plan", "5b. Re;5b. Her"}) {
      const auto lineOf = [&](MethodKind kind, const QString& text) {
        for (int i = 0; i < list.model()->rowCount(); ++i) {
          const QModelIndex index = list.model()->index(i, 0);
          for (const QString& each : text.split(u';'))
            if (index.data(MethodLines::kindRole).toInt() == static_cast<int>(kind) &&
                index.data().toString().startsWith(each))
              return index;
        }
        return QModelIndex();
      };
      QModelIndex step = lineOf(MethodKind::step, QLatin1String(number));
      REQUIRE(step.isValid());
      if (!step.data(MethodLines::openRole).toBool()) {
        list.setCurrentIndex(step);
        QTest::keyClick(&list, Qt::Key_Return);
      }
      const QModelIndex help = lineOf(MethodKind::help, QString());
      REQUIRE(help.isValid());
      CHECK(help.data().toString().size() > 40);
      helps.insert(help.data().toString());
    }
  }
  CHECK(helps.size() == 2 * methodPartCount);
}
