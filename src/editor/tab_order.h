// Tab goes along a page as it is laid out. Qt goes by the order in which widgets were made, and rows that are
// added later would all come last.
#pragma once

#include <vector>

class QWidget;

namespace klantreis {

/// What takes the focus by Tab on the page, in the order in which it is laid out.
[[nodiscard]] std::vector<QWidget*> tabStops(const QWidget& page);
/// Where Tab, or Shift and Tab, lead from what has the focus on that page: to another stop of it, or out of
/// it. nullptr where there is nothing to go to.
[[nodiscard]] QWidget* nextStop(const QWidget& page, bool forward);

}  // namespace klantreis
