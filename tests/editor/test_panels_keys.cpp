// The keys that go through the panels, on the real window.
#include <QAbstractButton>
#include <algorithm>

#include "catch.h"
#include "editor/fold_section.h"
#include "editor/inspector.h"
#include "editor/inspector_page.h"
#include "editor/lists_panel.h"
#include "editor/strings.h"
#include "klantreis/edit.h"
#include "klantreis/organisation.h"
#include "session.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

QWidget& focusNow() {
  REQUIRE(QApplication::focusWidget() != nullptr);
  return *QApplication::focusWidget();
}

Inspector& inspectorOf(Session& session) { return *session.window().findChild<Inspector*>(); }

QWidget& pageOf(Session& session) {
  for (auto* page : inspectorOf(session).findChildren<InspectorPage*>())
    if (page->isVisible()) return *page;
  throw std::logic_error("no page");
}

QWidget& fieldNamed(Session& session, const QString& name) {
  for (auto* each : pageOf(session).findChildren<QWidget*>()) {
    if (each->accessibleName() != name || (each->focusPolicy() & Qt::TabFocus) == 0) continue;
    unfoldTo(*each);
    return *each;
  }
  FAIL("no field " << name.toStdString());
  throw std::logic_error("no field");
}

QRect areaOn(const QWidget& page, const QWidget& widget) {
  return {widget.mapTo(&page, QPoint()), widget.size()};
}

/// All that takes the focus by Tab, where all of it is in sight.
std::vector<QWidget*> stopsOn(const QWidget& page) {
  std::vector<QWidget*> stops;
  for (auto* each : page.findChildren<QWidget*>())
    if (each->isVisible() && each->isEnabled() && (each->focusPolicy() & Qt::TabFocus) != 0 &&
        each->focusProxy() == nullptr)
      stops.push_back(each);
  return stops;
}

/// From the first to the last, none of them above the one before.
void checkTabOrder(Session& session) {
  const QWidget& page = pageOf(session);
  QApplication::processEvents();  // a row that was added finds its place
  auto stops = stopsOn(page);
  const auto top = [&](const QWidget* each) { return areaOn(page, *each).top(); };
  (*std::min_element(stops.begin(), stops.end(), [&](auto* a, auto* b) {
    return top(a) < top(b);
  }))->setFocus();
  for (std::size_t i = 1; i < stops.size(); ++i) {
    const QRect before = areaOn(page, focusNow());
    const QString name = focusNow().accessibleName();
    session.key(Qt::Key_Tab);
    INFO(name.toStdString() << " and then " << focusNow().accessibleName().toStdString());
    REQUIRE(page.isAncestorOf(&focusNow()));
    CHECK(areaOn(page, focusNow()).bottom() > before.top());
  }
  session.key(Qt::Key_Tab);
  CHECK_FALSE(page.isAncestorOf(&focusNow()));
}

std::size_t countOf(const Workbook& workbook) {
  std::size_t count = 0;
  forEachEntity([&]<class T>() { count += tableOf<T>(workbook).size(); });
  return count;
}

}  // namespace

TEST_CASE("in a row of the inspector Ctrl+Enter adds the next, and Tab goes along them as they stand") {
  QuoteSession session;
  const Workbook& now = session.workbook();
  const auto [place, field] = GENERATE_REF(
      table<RowRef, const char*>({{refTo(organisationOf(now)->id), "Goal or value"},
                                  {refTo(now.segments.begin()->id), "Criterion"},
                                  {refTo(session.persona()), "Trait at the left"},
                                  {refTo(session.episode(4)), "What was said or seen"},
                                  {refTo(touchpointsOf(now, session.episode(4)).front()->id), "Pain"},
                                  {refTo(now.measurements.begin()->metric), "Measured value"}}));
  CAPTURE(field);
  session.document().selection().select(placeOf(now, place));
  checkTabOrder(session);
  fieldNamed(session, QString::fromUtf8(field)).setFocus();
  const QWidget* first = &focusNow();
  const std::size_t before = countOf(now);
  session.key(Qt::Key_Return, Qt::ControlModifier);
  CHECK(countOf(session.workbook()) == before + 1);
  CHECK(&focusNow() != first);
  CHECK(focusNow().accessibleName() == QString::fromUtf8(field));
  checkTabOrder(session);
}

TEST_CASE(
    "in a list Ctrl+Enter keeps a cell and adds the next row, and other commands leave the keys there") {
  QuoteSession session;
  auto& lists = *session.window().findChild<ListsPanel*>();
  for (int i = 0; i < lists.count(); ++i)
    if (lists.tabText(i) == QStringLiteral("Roles")) lists.setCurrentIndex(i);
  for (auto* button : lists.currentWidget()->findChildren<QAbstractButton*>())
    if (button->text() == QStringLiteral("+ Role")) button->click();
  const std::size_t before = session.workbook().roles.size();
  session.type(QStringLiteral("Advisor"));
  session.key(Qt::Key_Return, Qt::ControlModifier);
  session.type(QStringLiteral("Warden"));
  session.key(Qt::Key_S, Qt::ControlModifier);
  CHECK(session.workbook().roles.size() == before + 1);
  const auto named = [&](const char* name) {
    return std::count_if(session.workbook().roles.begin(), session.workbook().roles.end(),
                         [&](const Role& each) { return each.name == name; });
  };
  CHECK(named("Advisor") == 1);
  CHECK(named("Warden") == 1);
  CHECK(focusNow().accessibleName() == QStringLiteral("Roles of the journey"));
}

TEST_CASE("a link from page to page of the inspector takes the keys along") {
  QuoteSession session;
  session.document().selection().select(placeOf(session.workbook(), refTo(session.journey())));
  for (auto* button : pageOf(session).findChildren<QAbstractButton*>())
    if (button->text() == QStringLiteral("About this target group")) button->setFocus();
  session.key(Qt::Key_Space);
  CHECK(session.document().selection().selected<Segment>());
  CHECK(inspectorOf(session).isAncestorOf(&focusNow()));
  CHECK(focusNow().accessibleName() == QStringLiteral("Name"));
}
