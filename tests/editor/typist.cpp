#include "typist.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QTabBar>
#include <algorithm>
#include <cstdlib>
#include <deque>
#include <map>

#include "catch.h"
#include "editor/fold_section.h"
#include "editor/inspector_page.h"
#include "editor/lists_panel.h"
#include "editor/strings.h"
#include "editor/tab_order.h"
#include "editor/walk.h"
#include "klantreis/edit.h"
#include "klantreis/figures.h"
#include "klantreis/text.h"

namespace klantreis::testing {

namespace {

constexpr int mostPresses = 20'000;  // then it runs in a circle

int lengthOf(const std::string& text) { return static_cast<int>(characterCount(text)); }

bool isStop(const QWidget& widget) {
  return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) != 0 &&
         widget.focusProxy() == nullptr;
}

/// As that, on a page, which Tab leaves at its ends.
int tabsOn(const QWidget& page, const QWidget& from, const QWidget& to, bool forward) {
  const auto stops = tabStops(page);
  const auto count =
      std::find(stops.begin(), stops.end(), &to) - std::find(stops.begin(), stops.end(), &from);
  return (forward ? count : -count) < 0 ? mostPresses : static_cast<int>(std::abs(count));
}

/// How many times Tab, or Shift and Tab, lead from one to the other.
int tabsBetween(const QWidget& from, const QWidget& to, bool forward) {
  for (const QWidget* page = &from; page != nullptr; page = page->parentWidget())
    if (qobject_cast<const InspectorPage*>(page) != nullptr && page->isAncestorOf(&to))
      return tabsOn(*page, from, to, forward);
  int count = 0;
  const QWidget* at = &from;
  do {
    at = forward ? at->nextInFocusChain() : at->previousInFocusChain();
    if (isStop(*at)) ++count;
  } while (at != &to && at != &from);
  return at == &to ? count : mostPresses;
}

int tabsBetween(const QWidget& from, const QWidget& to) {
  if (&from == &to) return 0;
  return std::min(tabsBetween(from, to, true), tabsBetween(from, to, false));
}

}  // namespace

// ---- keys ---------------------------------------------------------------------------------------

void Typist::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
  if (QWidget* popup = QApplication::activePopupWidget())
    QTest::keyClick(popup, key, modifiers);
  else
    m_session.key(key, modifiers);
  REQUIRE(++m_presses < mostPresses);
}

void Typist::write(const std::string& text) {
  choose(text);
  m_characters += lengthOf(text);
}

void Typist::rewrite(const std::string& text) {
  press(Qt::Key_A, withControl);
  write(text);
}

void Typist::choose(const std::string& letters) {
  m_session.type(toQt(letters));
  m_presses += lengthOf(letters);
}

void Typist::name(const std::string& wanted) {
  const auto* box = qobject_cast<QComboBox*>(QApplication::focusWidget());
  REQUIRE(box != nullptr);
  int typed = 0;
  for (const QChar letter : toQt(wanted)) {
    if (typed > 0 && toUtf8(box->currentText()) == wanted) return;
    choose(toUtf8(QString(letter)));
    ++typed;
  }
  if (toUtf8(box->currentText()) != wanted) press(Qt::Key_Delete);  // what was completed beyond it
  REQUIRE(toUtf8(box->currentText()) == wanted);
  m_characters += typed;
}

// ---- on the map ---------------------------------------------------------------------------------

void Typist::go(const Meant& meant) {
  for (Presses way = wayTo(meant); !way.empty(); way = wayTo(meant)) {
    const Press next = way.front();  // the map may look otherwise when a text has been kept
    const bool keeps = next.key == Qt::Key_Tab || next.key == Qt::Key_Backtab;
    if (editorOf(m_session).isVisible() && !keeps) {
      press(Qt::Key_Return);
    } else {
      press(next.key, next.modifiers);
    }
  }
}

void Typist::go(Part part) {
  go([part](const Node& node) { return node.part == part; });
}

void Typist::goTo(Part part, const RowRef& row) {
  go([=](const Node& node) { return node.part == part && node.row == row; });
}

void Typist::goToCell(Part part, std::size_t episode) {
  const Id<Episode> at = episodesOf(workbook(), journey()).at(episode)->id;
  go([=](const Node& node) { return node.part == part && node.episode == at; });
}

/// Breadth first over the map.
Presses Typist::wayTo(const Meant& meant) {
  std::map<std::size_t, Presses> ways;
  std::deque<std::size_t> open;
  const auto reach = [&](std::size_t index, Presses way) {
    if (ways.emplace(index, std::move(way)).second) open.push_back(index);
  };
  if (const auto current = canvas().current()) reach(*current, {});
  if (open.empty()) reach(0, {{Qt::Key_Home, withControl}});
  while (!open.empty()) {
    const std::size_t at = open.front();
    open.pop_front();
    if (meant(canvas().node(at))) return ways.at(at);
    for (const auto& [press, index] : steps(at)) {
      if (!index) continue;
      Presses way = ways.at(at);
      way.push_back(press);
      reach(*index, std::move(way));
    }
  }
  FAIL("no way there");
  return {};
}

Typist::Steps Typist::steps(std::size_t at) {
  const Scene& scene = canvas().scene();
  const auto& nodes = canvas().nodes();
  const auto no = Qt::NoModifier;
  return {{{Qt::Key_Tab, no}, tabStop(scene, nodes, at, true)},
          {{Qt::Key_Backtab, no}, tabStop(scene, nodes, at, false)},
          {{Qt::Key_Left, no}, walk(scene, nodes, at, Arrow::left)},
          {{Qt::Key_Right, no}, walk(scene, nodes, at, Arrow::right)},
          {{Qt::Key_Up, no}, walk(scene, nodes, at, Arrow::up)},
          {{Qt::Key_Down, no}, walk(scene, nodes, at, Arrow::down)},
          {{Qt::Key_PageUp, no}, nextLane(scene, nodes, at, Arrow::up)},
          {{Qt::Key_PageDown, no}, nextLane(scene, nodes, at, Arrow::down)},
          {{Qt::Key_Home, no}, rowEnd(scene, nodes, at, Arrow::left)},
          {{Qt::Key_End, no}, rowEnd(scene, nodes, at, Arrow::right)},
          {{Qt::Key_Home, withControl}, 0},
          {{Qt::Key_End, withControl}, nodes.size() - 1}};
}

// ---- in the panels ------------------------------------------------------------------------------

void Typist::toPanel(const QWidget& panel) {
  while (!panel.isAncestorOf(QApplication::focusWidget())) press(Qt::Key_F6);
}

void Typist::toStop(const QWidget& stop) {
  while (QApplication::focusWidget() != &stop) {
    const QWidget& now = *QApplication::focusWidget();
    const bool forward = tabsBetween(now, stop, true) <= tabsBetween(now, stop, false);
    press(forward ? Qt::Key_Tab : Qt::Key_Backtab);
  }
}

void Typist::toField(const char* caption) {
  toInspector();
  const QWidget& field = fieldOf(caption);
  for (QWidget* around = field.parentWidget(); around != nullptr; around = around->parentWidget()) {
    const auto* section = qobject_cast<FoldSection*>(around);
    if (section == nullptr || field.isVisible()) continue;
    toStop(*section->findChild<QAbstractButton*>());
    press(Qt::Key_Space);
  }
  toStop(field);
}

/// Of the page that is shown, in a section that is folded too.
const QWidget& Typist::fieldOf(const char* caption) {
  for (const QWidget* page : inspector().findChildren<InspectorPage*>())
    if (page->isVisible())
      for (const QWidget* each : page->findChildren<QWidget*>())
        if ((each->focusPolicy() & Qt::TabFocus) != 0 && each->accessibleName() == QString::fromUtf8(caption))
          return *each;
  FAIL("no field " << caption);
  throw std::logic_error("no field");
}

void Typist::typeField(const FieldText& field) {
  toField(field.caption);
  switch (field.kind) {
    case Kind::text:
      return write(field.text);
    case Kind::name:
      return name(field.text);
    case Kind::figure:
      return choose(field.text);
  }
}

void Typist::typeFields(std::vector<FieldText> texts) {
  std::erase_if(texts, [](const FieldText& each) { return each.text.empty(); });
  toInspector();
  const QWidget& now = *QApplication::focusWidget();
  const QWidget& last = fieldOf(texts.back().caption);
  const bool nearLast =
      last.isVisible() && tabsBetween(now, last) < tabsBetween(now, fieldOf(texts.front().caption));
  if (nearLast) std::reverse(texts.begin(), texts.end());
  for (const FieldText& each : texts) typeField(each);
}

void Typist::unfold(const char* title) {
  toInspector();
  for (const auto* section : inspector().findChildren<FoldSection*>()) {
    const auto* head = section->findChild<QAbstractButton*>();
    if (!section->isVisible() || head->isChecked() || head->accessibleName() != QString::fromUtf8(title))
      continue;
    toStop(*head);
    press(Qt::Key_Space);
  }
}

void Typist::pressButton(const char* words) {
  toInspector();
  pressButtonIn(inspector(), words);
}

void Typist::addRow(const char* button, bool first) {
  first ? pressButton(button) : press(Qt::Key_Return, withControl);
}

void Typist::pressButtonIn(const QWidget& panel, const char* words) {
  for (const auto* each : panel.findChildren<QAbstractButton*>()) {
    if (!each->isVisible() || !each->text().startsWith(QString::fromUtf8(words))) continue;
    toStop(*each);
    return press(Qt::Key_Space);
  }
  FAIL("no button " << words);
}

void Typist::pressInList(const char* tab, const char* words) {
  const auto& lists = *m_session.window().findChild<ListsPanel*>();
  toPanel(lists);
  const QTabBar& tabs = *lists.tabBar();
  int wanted = 0;
  while (tabs.tabText(wanted) != QString::fromUtf8(tab)) REQUIRE(++wanted < tabs.count());
  if (tabs.currentIndex() != wanted) toStop(tabs);
  while (tabs.currentIndex() != wanted) press(tabs.currentIndex() < wanted ? Qt::Key_Right : Qt::Key_Left);
  pressButtonIn(*lists.currentWidget(), words);
}

}  // namespace klantreis::testing
