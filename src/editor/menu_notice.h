// What only says something in a menu: a head over other entries, or that there is nothing to choose.
#pragma once

#include <QAction>
#include <QMenu>

namespace klantreis {

/// The property by which it is told from what can be chosen, now or after another selection.
inline constexpr char isNotice[] = "notice";

inline void addNotice(QMenu& menu, const QString& text) {
  QAction* notice = menu.addAction(text);
  notice->setProperty(isNotice, true);
  notice->setEnabled(false);
}

}  // namespace klantreis
