#include <QAccessible>
#include <QAccessibleActionInterface>
#include <QMenuBar>
#include <QProcess>
#include <QStandardPaths>

#include "built.h"
#include "catch.h"
#include "editor/strings.h"
#include "klantreis/edit.h"
#include "session.h"
#include "skip.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

QAccessibleInterface& mapOf(Session& session) {
  QAccessibleInterface* map = QAccessible::queryAccessibleInterface(&session.canvas());
  REQUIRE(map != nullptr);
  return *map;
}

}  // namespace

TEST_CASE("every node of the map is a child with a role, a name and a place") {
  QuoteSession session;
  QAccessibleInterface& map = mapOf(session);
  CHECK(map.role() == QAccessible::Document);
  CHECK(map.text(QAccessible::Description) == toQt(session.canvas().scene().title));
  REQUIRE(map.childCount() == static_cast<int>(session.canvas().nodes().size()));
  for (int i = 0; i < map.childCount(); ++i) {
    QAccessibleInterface* node = map.child(i);
    INFO(i);
    REQUIRE(node != nullptr);
    CHECK(node->isValid());
    CHECK(node->role() != QAccessible::NoRole);
    CHECK_FALSE(node->text(QAccessible::Name).isEmpty());
    CHECK_FALSE(node->rect().isEmpty());
    CHECK(node->state().focusable);
    CHECK(node->parent() == &map);
    CHECK(map.indexOfChild(node) == i);
  }
}

TEST_CASE("the value of a node is the text that is edited there, and follows it") {
  QuoteSession session;
  session.select(Part::episodeTitle, refTo(session.episode(4)));
  QAccessibleInterface* node = mapOf(session).child(static_cast<int>(*session.canvas().current()));
  CHECK(node->role() == QAccessible::ColumnHeader);
  CHECK(node->text(QAccessible::Value) == QStringLiteral("I wait for the quote"));
  CHECK(node->text(QAccessible::Name).contains(QStringLiteral("4")));
  session.type(QStringLiteral("!"));
  session.key(Qt::Key_Return);
  CHECK(node->text(QAccessible::Value) == QStringLiteral("I wait for the quote!"));
}

TEST_CASE("the focus follows the arrow keys") {
  QuoteSession session;
  session.select(Part::episodeTitle, refTo(session.episode(3)));
  QAccessibleInterface* before = mapOf(session).focusChild();
  REQUIRE(before != nullptr);
  session.key(Qt::Key_Right);
  QAccessibleInterface* now = mapOf(session).focusChild();
  REQUIRE(now != nullptr);
  CHECK(now != before);
  CHECK(now->state().focused);
  CHECK_FALSE(before->state().focused);
  CHECK(now->text(QAccessible::Name).toStdString() ==
        session.canvas().node(*session.canvas().current()).name);
}

TEST_CASE("the node at a point of the screen is the one that is drawn there") {
  QuoteSession session;
  QAccessibleInterface& map = mapOf(session);
  session.select(Part::scenario, refTo(session.episode(3)));
  const auto index = static_cast<int>(*session.canvas().current());
  const QPoint middle = map.child(index)->rect().center();
  CHECK(map.childAt(middle.x(), middle.y()) == map.child(index));
}

TEST_CASE("a screen reader can put the focus on a node and begin to edit it") {
  QuoteSession session;
  session.select(Part::episodeTitle, refTo(session.episode(2)));
  QAccessibleInterface* node = mapOf(session).child(static_cast<int>(*session.canvas().current()));
  session.document().selection().clear();
  QAccessibleActionInterface* actions = node->actionInterface();
  REQUIRE(actions != nullptr);
  actions->doAction(QAccessibleActionInterface::setFocusAction());
  CHECK(session.document().selection().place()->row == refTo(session.episode(2)));
  actions->doAction(QAccessibleActionInterface::pressAction());
  session.type(QStringLiteral("?"));
  session.key(Qt::Key_Return);
  CHECK(node->text(QAccessible::Value).endsWith(u'?'));
}

TEST_CASE("a node that is asked for the focus is the one that gets it, even if that makes another map") {
  QuoteSession session;
  session.select(Part::episodeTitle, refTo(session.episode(5)));
  QAccessibleInterface* node = mapOf(session).child(static_cast<int>(*session.canvas().current()));
  const Id<Episode> wanted = session.episode(5);
  session.document().selection().clear();
  session.window().menuBar()->setFocus();
  FixedIds ids("focus");
  const auto addBefore = [&] {  // as a field that keeps its text only when it loses the focus
    session.document().edit({QStringLiteral("add"), {}, std::nullopt}, [&](const Workbook& now) {
      return withNewEpisode(now, ids, {phasesOf(now, session.journey()).front()->id, std::nullopt}, "new")
          .workbook;
    });
  };
  const auto once = QObject::connect(qApp, &QApplication::focusChanged, [&] {
    if (session.workbook().episodes.contains(wanted) && !session.document().modified()) addBefore();
  });
  node->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
  QObject::disconnect(once);
  REQUIRE(session.document().modified());
  CHECK(session.document().selection().place()->row == refTo(wanted));
}

TEST_CASE("nodes that are gone say so") {
  QuoteSession session;
  QAccessibleInterface& map = mapOf(session);
  QAccessibleInterface* last = map.child(map.childCount() - 1);
  REQUIRE(last->isValid());
  session.document().open(Workbook(), {});
  CHECK(map.childCount() == 0);
  CHECK_FALSE(last->isValid());
  CHECK(last->text(QAccessible::Name).isEmpty());
}

TEST_CASE("the map can be read through the accessibility bus of the desktop") {
  for (const char* tool : {"dbus-run-session", "Xvfb", "/usr/bin/python3"}) {
    if (QStandardPaths::findExecutable(QString::fromLatin1(tool)).isEmpty())
      return skip(std::string(tool) + " is not there");
  }
  Session session;
  const QString file = session.sampleFile(QStringLiteral("quote.journey"));
  QProcess reader;
  reader.setProcessChannelMode(QProcess::MergedChannels);
  reader.start(QStringLiteral("dbus-run-session"),
               {QStringLiteral("--"), QStringLiteral("/usr/bin/python3"),
                QStringLiteral(KLANTREIS_SOURCE_DIR "/tests/editor/accessibility_bus.py"),
                QString::fromUtf8(testing::built::editor), file});
  REQUIRE(reader.waitForFinished(280'000));
  const QString output = QString::fromUtf8(reader.readAll());
  INFO(output.toStdString());
  constexpr int skipped = 77;
  if (reader.exitCode() == skipped) return skip(output.toStdString());
  CHECK(reader.exitCode() == 0);
}
