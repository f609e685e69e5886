// Fingers instead of a mouse: what they do on the map, and that all they press is large enough.
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QNativeGestureEvent>
#include <QPlainTextEdit>
#include <QPointingDevice>
#include <QScreen>
#include <QSet>
#include <QSlider>
#include <QStyle>
#include <QStyleHints>
#include <QTabBar>
#include <QTimer>
#include <QToolBar>
#include <set>

#include "catch.h"
#include "editor/command_palette.h"
#include "editor/lists_panel.h"
#include "editor/preferences_dialog.h"
#include "editor/start_page.h"
#include "editor/strings.h"
#include "klantreis/edit.h"
#include "klantreis/figures.h"
#include "session.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

constexpr int fingerWide = 44;  // pixels

/// A touch screen, with up to two fingers on the map.
class Hand {
 public:
  /// Touches count on the screen alone: the window fills it, and the map the window.
  explicit Hand(Session& session) : m_map(*session.canvas().viewport()) {
    session.trigger(Command::layoutWorkshop);
    session.window().setGeometry(session.window().screen()->geometry());
    QCoreApplication::processEvents();
  }

  void tap(QPoint at) {
    press(at);
    lift(at);
  }
  void press(QPoint at) {
    m_first = at;
    QTest::touchEvent(&m_map, screen()).press(0, at, &m_map);
  }
  void moveTo(QPoint at) {
    m_first = at;
    QTest::touchEvent(&m_map, screen()).move(0, at, &m_map);
  }
  void lift(QPoint at) { QTest::touchEvent(&m_map, screen()).release(0, at, &m_map); }
  /// As a hand does it: in steps.
  void drag(QPoint from, QPoint to) {
    press(from);
    for (int i = 1; i <= 8; ++i) moveTo(from + (to - from) * i / 8);
    lift(to);
  }
  void pressTwo(QPoint one, QPoint other) {
    press(one);
    pressSecond(other);
  }
  void pressSecond(QPoint at) {
    QTest::touchEvent(&m_map, screen()).move(0, m_first, &m_map).press(1, at, &m_map);
  }
  void moveTwo(QPoint one, QPoint other) {
    QTest::touchEvent(&m_map, screen()).move(0, one, &m_map).move(1, other, &m_map);
  }
  void liftTwo(QPoint one, QPoint other) {
    QTest::touchEvent(&m_map, screen()).release(0, one, &m_map).release(1, other, &m_map);
  }

 private:
  static QPointingDevice* screen() {
    static QPointingDevice* device = QTest::createTouchDevice();
    return device;
  }

  QWidget& m_map;
  QPoint m_first;  // where the first finger is
};

/// Past the time in which another tap would be the second of two.
void rest() { QTest::qWait(QGuiApplication::styleHints()->mouseDoubleClickInterval() + 50); }

// ---- sizes

template <class... W>
bool isOne(const QWidget& widget) {
  return ((qobject_cast<const W*>(&widget) != nullptr) || ...);
}

class TooSmall {
 public:
  void lookAt(const QWidget& top) {
    for (const QWidget* widget : top.findChildren<QWidget*>())
      if (widget->isVisible() && widget->parentWidget()->height() > 0) look(*widget);
  }
  void lookAtMenu(QMenu& menu) {
    menu.ensurePolished();
    Q_EMIT menu.aboutToShow();
    (void)menu.sizeHint();  // which lays its entries out
    for (QAction* action : menu.actions()) {
      if (!action->isSeparator()) check(menu, menu.actionGeometry(action), action->text());
      if (action->menu() != nullptr) lookAtMenu(*action->menu());
    }
  }
  [[nodiscard]] std::string text() const { return toUtf8(QStringList(m_found.values()).join(u'\n')); }
  [[nodiscard]] int looked() const { return m_looked; }

 private:
  void look(const QWidget& widget) {
    const QWidget* around = widget.parentWidget();
    const bool part = qobject_cast<const QComboBox*>(around) || qobject_cast<const QAbstractSpinBox*>(around);
    const bool whole = isOne<QLineEdit, QComboBox, QAbstractSpinBox, QSlider, QPlainTextEdit>(widget);
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget); button != nullptr)
      check(widget, widget.rect(), button->text() + widget.accessibleName());
    if (whole && !part) check(widget, widget.rect(), widget.accessibleName());
    if (const auto* box = qobject_cast<const QComboBox*>(&widget); box != nullptr && box->count() > 0)
      check(widget, {0, 0, fingerWide, box->view()->sizeHintForRow(0)}, box->itemText(0));
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget))
      for (int i = 0; i < tabs->count(); ++i) check(widget, tabs->tabRect(i), tabs->tabText(i));
    if (const auto* bar = qobject_cast<const QMenuBar*>(&widget); bar != nullptr && bar->height() > 0)
      for (QAction* action : bar->actions()) check(widget, bar->actionGeometry(action), action->text());
    if (const auto* rows = qobject_cast<const QAbstractItemView*>(&widget)) lookAtRows(*rows);
  }

  void lookAtRows(const QAbstractItemView& view) {
    if (qobject_cast<const QHeaderView*>(&view) != nullptr)
      return check(view, view.rect(), view.objectName());
    if (view.model() == nullptr) return;
    for (int row = 0; row < view.model()->rowCount(view.rootIndex()); ++row) {
      const QModelIndex index = view.model()->index(row, 0, view.rootIndex());
      const QRect area = view.visualRect(index);
      if (area.isValid()) check(view, {0, 0, view.width(), area.height()}, index.data().toString());
    }
  }

  void check(const QWidget& widget, const QRect& area, const QString& name) {
    ++m_looked;
    if (area.width() >= fingerWide && area.height() >= fingerWide) return;
    m_found.insert(QStringLiteral("%1 %2 “%3”: %4 × %5")
                       .arg(QLatin1String(widget.metaObject()->className()), widget.objectName(), name)
                       .arg(area.width())
                       .arg(area.height()));
  }

  QSet<QString> m_found;
  int m_looked = 0;
};

}  // namespace

TEST_CASE("a tap selects and two taps edit, and neither moves anything") {
  QuoteSession session;
  Hand hand(session);
  const Workbook before = session.workbook();
  const QPointF scroll = session.canvas().view().scroll;
  const QPoint at = session.middleOf(Part::episodeTitle, refTo(session.episode(3)));
  hand.tap(at);
  REQUIRE(session.document().selection().place());
  CHECK(session.document().selection().place()->row == refTo(session.episode(3)));
  CHECK(session.canvas().hasFocus());
  CHECK_FALSE(session.canvas().editing());
  rest();
  hand.tap(at);
  CHECK_FALSE(session.canvas().editing());
  hand.tap(at);
  REQUIRE(session.canvas().editing());
  session.type(QStringLiteral("!"));
  session.key(Qt::Key_Return);
  CHECK(require(session.workbook(), session.episode(3)).title.ends_with("!"));
  session.document().undo();
  CHECK(session.workbook() == before);
  CHECK(session.canvas().view().scroll == scroll);
}

TEST_CASE("a finger moves the map, but what is selected it takes along") {
  QuoteSession session;
  Hand hand(session);
  session.canvas().setZoom(1, {});
  const QPointF beforeScroll = session.canvas().view().scroll;
  const Id<Touchpoint> touchpoint = touchpointsOf(session.workbook(), session.episode(1)).front()->id;
  const auto at = [&] { return session.middleOf(Part::touchpoint, refTo(touchpoint)); };
  const Workbook before = session.workbook();
  const QPoint from = at();
  hand.drag(from, from - QPoint(60, 40));
  CHECK(session.workbook() == before);
  CHECK_FALSE(session.document().selection().place());
  CHECK(session.canvas().view().scroll == beforeScroll + QPointF(60, 40));

  rest();
  hand.tap(at());
  REQUIRE(session.document().selection().place());
  REQUIRE(session.document().selection().place()->row == refTo(touchpoint));
  const QPointF scroll = session.canvas().view().scroll;
  hand.drag(at(), session.middleOf(Part::touchpoint,
                                   refTo(touchpointsOf(session.workbook(), session.episode(2)).front()->id)));
  CHECK(require(session.workbook(), touchpoint).episode == session.episode(2));
  CHECK(session.canvas().view().scroll == scroll);
  CHECK(session.document().steps().count() == 1);
}

TEST_CASE("a finger on the selected face changes the score, and a second finger leaves it as it was") {
  QuoteSession session;
  Hand hand(session);
  session.canvas().setZoom(1.2, {});
  session.canvas().makeVisible(session.curvePoint(4));
  const auto point = [&] {
    return session.canvas()
        .view()
        .toView(session.canvas().nodes()[session.curvePoint(4)].area)
        .center()
        .toPoint();
  };
  hand.tap(point());
  const std::int64_t before = session.score(4);
  SECTION("one") {
    hand.drag(point(), point() - QPoint(0, 70));
    CHECK(session.score(4) > before);
  }
  SECTION("two") {
    const QPoint from = point();
    hand.press(from);
    hand.moveTo(from - QPoint(0, 70));
    REQUIRE(session.score(4) > before);
    hand.pressSecond(from + QPoint(200, 0));
    CHECK(session.score(4) == before);
    hand.liftTwo(from, from);
  }
}

TEST_CASE("a finger that stays opens the menu of what is under it") {
  QuoteSession session;
  Hand hand(session);
  const QPoint at = session.middleOf(Part::episodeTitle, refTo(session.episode(2)));
  QStringList entries;
  QTimer look;
  QObject::connect(&look, &QTimer::timeout, &look, [&] {
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    if (menu == nullptr) return;
    for (const QAction* action : menu->actions()) entries.append(action->text());
    menu->close();
  });
  look.start(20);
  hand.press(at);
  QTest::qWait(QGuiApplication::styleHints()->mousePressAndHoldInterval() + 200);
  hand.lift(at);
  CHECK(entries.contains(session.action(Command::insertTouchpoint).text()));
  REQUIRE(session.document().selection().place());
  CHECK(session.document().selection().place()->row == refTo(session.episode(2)));
  CHECK_FALSE(session.canvas().editing());
}

TEST_CASE("two fingers zoom the map where they are and move it along") {
  QuoteSession session;
  Hand hand(session);
  session.canvas().setZoom(1, {});
  const auto under = [&](QPoint at) { return session.canvas().view().toScene(at); };
  const QPoint one(300, 250);
  const QPoint other(500, 250);
  const Point fixed = under((one + other) / 2);
  hand.pressTwo(one, other);
  for (int i = 1; i <= 10; ++i) hand.moveTwo(one - QPoint(10 * i, 0), other + QPoint(10 * i, 0));
  CHECK(session.canvas().view().zoom == Approx(2));
  CHECK(under(QPoint(400, 250)).x == Approx(fixed.x).margin(1));
  CHECK(under(QPoint(400, 250)).y == Approx(fixed.y).margin(1));
  for (int i = 1; i <= 10; ++i)
    hand.moveTwo(one + QPoint(-100 - 8 * i, -3 * i), other + QPoint(100 - 8 * i, -3 * i));
  CHECK(session.canvas().view().zoom == Approx(2));
  CHECK(under(QPoint(320, 220)).x == Approx(fixed.x).margin(1));
  CHECK(under(QPoint(320, 220)).y == Approx(fixed.y).margin(1));
  hand.liftTwo({120, 220}, {520, 220});
  CHECK_FALSE(session.document().selection().place());
  CHECK_FALSE(session.document().modified());
}

TEST_CASE("two fingers on a touchpad zoom where the mouse is") {
  QuoteSession session;
  session.canvas().setZoom(1, {});
  const QPointF at(400, 200);
  const Point before = session.canvas().view().toScene(at);
  QWidget* map = session.canvas().viewport();
  QNativeGestureEvent closer(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, at, at,
                             map->mapToGlobal(at), 0.25, {});
  QApplication::sendEvent(map, &closer);
  CHECK(session.canvas().view().zoom == Approx(1.25));
  CHECK(session.canvas().view().toScene(at).x == Approx(before.x).margin(1));
}

TEST_CASE("a finger means what is nearest within its reach, the mouse what is under it") {
  QuoteSession session;
  Hand hand(session);
  session.canvas().zoomTo(0.7);
  session.canvas().makeVisible(session.curvePoint(4));
  const QRectF face = session.canvas().view().toView(session.canvas().nodes()[session.curvePoint(4)].area);
  const QPoint beside(static_cast<int>(face.center().x()), static_cast<int>(face.top()) - 14);
  const auto meant = [&] { return session.document().selection().place()->part; };
  hand.tap(beside);
  CHECK(meant() == Part::emotionPoint);
  CHECK_FALSE(session.document().modified());
  session.document().selection().clear();
  const auto under = session.canvas().indexAt(session.canvas().view().toScene(beside));
  CHECK_FALSE((under && session.canvas().node(*under).part == Part::emotionPoint));
}

TEST_CASE("a tap beside the text that is typed keeps it, and one within is the text's own") {
  QuoteSession session;
  Hand hand(session);
  session.select(Part::episodeTitle, refTo(session.episode(2)));
  session.key(Qt::Key_F2);
  session.type(QStringLiteral(", soon"));
  hand.tap(editorOf(session).geometry().center());
  CHECK(session.canvas().editing());
  rest();
  hand.tap(session.middleOf(Part::episodeTitle, refTo(session.episode(1))));
  CHECK_FALSE(session.canvas().editing());
  CHECK(require(session.workbook(), session.episode(2)).title.ends_with(", soon"));
}

TEST_CASE("in touch mode nothing that is pressed is smaller than 44 pixels") {
  const auto language = GENERATE(LanguageChoice::english, LanguageChoice::dutch);
  Session session(language);
  session.open(session.sampleFile(QStringLiteral("quote.journey")));
  session.open(session.sampleFile(QStringLiteral("house.journey"), "huiskoper"));
  session.trigger(Command::touchMode);
  QCoreApplication::processEvents();
  CHECK(session.action(Command::touchMode).isChecked());
  TooSmall law;
  const auto look = [&](const char* where) {
    QCoreApplication::processEvents();
    INFO(where);
    law.lookAt(session.window());
    CHECK(law.text() == "");
  };
  look("the window");
  std::set<Part> seen;
  for (std::size_t i = 0; i < session.canvas().nodes().size(); ++i) {
    if (!seen.insert(session.canvas().node(i).part).second) continue;
    session.canvas().select(session.canvas().place(i));
    look("a page of the inspector");
  }
  auto* lists = session.window().findChild<ListsPanel*>();
  for (int tab = 0; tab < lists->count(); ++tab) {
    lists->setCurrentIndex(tab);
    look("a list");
  }
  session.trigger(Command::replace);
  look("with the find bar");
  session.trigger(Command::layoutWorkshop);
  look("in a workshop");
  session.trigger(Command::layoutEdit);
  session.trigger(Command::commandPalette);
  look("with the palette");
  session.window().findChild<CommandPalette*>()->hide();
  session.trigger(Command::preferences);
  look("with the preferences");
  session.window().findChild<PreferencesDialog*>()->close();
  for (QMenu* menu : session.window().view().menus()) law.lookAtMenu(*menu);
  CHECK(law.text() == "");
  CHECK(session.window().style()->pixelMetric(QStyle::PM_DockWidgetSeparatorExtent, nullptr,
                                              &session.window()) >= fingerWide);
  session.trigger(Command::close);
  session.trigger(Command::close);
  REQUIRE(session.window().findChild<StartPage*>()->isVisible());
  look("on the start page");
  CHECK(law.looked() > 300);
}

TEST_CASE("touch mode is remembered, and ends as it began") {
  QuoteSession session;
  const auto toolButton = [&] {
    for (int i = 0; i < 2; ++i) QCoreApplication::processEvents();  // what is built anew, and then its layout
    return session.window()
        .findChild<QToolBar*>()
        ->widgetForAction(&session.action(Command::insertEpisode))
        ->size();
  };
  const QSize before = toolButton();
  session.trigger(Command::touchMode);
  CHECK(toolButton().height() >= fingerWide);
  CHECK(session.settings().touch());
  session.trigger(Command::touchMode);
  CHECK(toolButton() == before);
  CHECK_FALSE(session.settings().touch());
  CHECK_FALSE(session.action(Command::touchMode).isChecked());
}
