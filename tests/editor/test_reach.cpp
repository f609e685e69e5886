// Whatever the program shows: what can be pressed or typed in has a name for screen readers, and the keyboard
// gets there.
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QSet>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>
#include <set>

#include "catch.h"
#include "editor/command_palette.h"
#include "editor/strings.h"
#include "tour.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

template <class... Kinds>
bool isOneOf(const QWidget& widget) {
  return ((qobject_cast<const Kinds*>(&widget) != nullptr) || ...);
}

/// A part of another widget, which has the keyboard: the palette's field walks its list.
bool isInner(const QWidget& widget) {
  const QWidget* parent = widget.parentWidget();
  return parent != nullptr &&
         (isOneOf<QComboBox, QAbstractSpinBox, QLineEdit, QTabBar, QAbstractItemView, QMenuBar>(*parent) ||
          parent->inherits("QComboBoxPrivateContainer") || widget.inherits("QDockWidgetTitleButton") ||
          (isOneOf<CommandPalette>(*parent) && isOneOf<QAbstractItemView>(widget)));
}

bool canBeUsed(const QWidget& widget) {
  return widget.isVisible() && widget.isEnabled() && !isInner(widget) &&
         (widget.focusPolicy() != Qt::NoFocus ||
          isOneOf<QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QAbstractItemView, QTabBar>(
              widget)) &&
         !widget.inherits("QScrollArea") && widget.focusProxy() == nullptr;
}

/// By a key of its own, or in the menus: it shows an action.
bool isAction(const QWidget& widget) {
  const auto* button = qobject_cast<const QToolButton*>(&widget);
  return button != nullptr && button->defaultAction() != nullptr;
}

/// The arrow keys go from one to the next.
bool isOfGroup(const QWidget& widget) {
  const auto* button = qobject_cast<const QAbstractButton*>(&widget);
  return button != nullptr && button->autoExclusive() && !button->isChecked();
}

/// Tab is a letter there, or goes from cell to cell.
bool keepsTab(const QWidget& widget) {
  if (const auto* edit = qobject_cast<const QTextEdit*>(&widget))
    return !edit->isReadOnly() && !edit->tabChangesFocus();
  if (const auto* edit = qobject_cast<const QPlainTextEdit*>(&widget))
    return !edit->isReadOnly() && !edit->tabChangesFocus();
  const auto* view = qobject_cast<const QAbstractItemView*>(&widget);
  return view != nullptr && view->tabKeyNavigation();
}

class WithinReach {
 public:
  void lookAt(QWidget& top) {
    auto widgets = top.findChildren<QWidget*>();
    widgets << &top;
    for (QWidget* widget : widgets)
      if (widget->window() == &top && canBeUsed(*widget)) look(*widget);
  }
  [[nodiscard]] std::string text() const { return toUtf8(QStringList(m_found.values()).join(u'\n')); }
  [[nodiscard]] std::size_t looked() const { return m_names.size(); }

 private:
  void look(QWidget& widget) {
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&widget);
    const QString name = interface != nullptr ? interface->text(QAccessible::Name) : QString();
    m_names.insert(name);
    if (name.isEmpty()) tell(widget, QStringLiteral("has no name"));
    if ((widget.focusPolicy() & Qt::TabFocus) == 0 && !isAction(widget) && !isOfGroup(widget))
      tell(widget, QStringLiteral("is not reached: ") + name);
    if (keepsTab(widget)) tell(widget, QStringLiteral("keeps Tab: ") + name);
  }
  void tell(const QWidget& widget, const QString& what) {
    m_found.insert(QStringLiteral("%1 %2 in %3 %4")
                       .arg(QLatin1String(widget.metaObject()->className()), widget.objectName(),
                            QLatin1String(widget.window()->metaObject()->className()), what));
  }

  QSet<QString> m_found;
  std::set<QString> m_names;
};

}  // namespace

TEST_CASE("whatever is shown, what can be used has a name and is reached with the keyboard") {
  QuoteSession session;
  WithinReach law;
  tour(session, [&law](QWidget& top) { law.lookAt(top); });
  CHECK(law.text() == "");
  CHECK(law.looked() > 200);
}
