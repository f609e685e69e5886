#include "editor/tab_order.h"

#include <QApplication>
#include <QLayout>
#include <QWidget>
#include <algorithm>

namespace klantreis {

namespace {

/// What hands the focus on to a part of it is no stop, but the part is.
bool isTabStop(const QWidget& widget) {
  return (widget.focusPolicy() & Qt::TabFocus) != 0 && widget.focusProxy() == nullptr && widget.isVisible() &&
         widget.isEnabled();
}

void collectStops(const QLayout& layout, std::vector<QWidget*>& stops) {
  for (int i = 0; i < layout.count(); ++i) {
    QLayoutItem& item = *layout.itemAt(i);
    if (QWidget* widget = item.widget()) {
      if (isTabStop(*widget)) stops.push_back(widget);
      if (widget->layout() != nullptr) collectStops(*widget->layout(), stops);
    } else if (const QLayout* inner = item.layout()) {
      collectStops(*inner, stops);
    }
  }
}

QWidget* stopBeyond(const QWidget& page, QWidget& from, bool forward) {
  QWidget* at = &from;
  do {
    at = forward ? at->nextInFocusChain() : at->previousInFocusChain();
    if (isTabStop(*at) && !page.isAncestorOf(at)) return at;
  } while (at != &from);
  return nullptr;
}

}  // namespace

std::vector<QWidget*> tabStops(const QWidget& page) {
  std::vector<QWidget*> stops;
  if (page.layout() != nullptr) collectStops(*page.layout(), stops);
  return stops;
}

QWidget* nextStop(const QWidget& page, bool forward) {
  QWidget* now = QApplication::focusWidget();
  const std::vector<QWidget*> stops = tabStops(page);
  const auto at = std::find(stops.begin(), stops.end(), now);
  if (now == nullptr || at == stops.end()) return nullptr;
  if (forward && at + 1 != stops.end()) return *(at + 1);
  if (!forward && at != stops.begin()) return *(at - 1);
  return stopBeyond(page, *now, forward);
}

}  // namespace klantreis
