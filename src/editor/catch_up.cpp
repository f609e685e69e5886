#include "editor/catch_up.h"

#include <QEvent>
#include <QWidget>
#include <utility>

namespace klantreis {

CatchUp::CatchUp(QWidget& view, std::function<void()> show)
    : QObject(&view), m_view(view), m_show(std::move(show)) {
  view.installEventFilter(this);
}

void CatchUp::fallBehind() {
  m_behind = true;
  if (m_view.isVisible()) finish();
}

void CatchUp::finish() {
  if (std::exchange(m_behind, false)) m_show();
}

bool CatchUp::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Show) finish();
  return QObject::eventFilter(watched, event);
}

}  // namespace klantreis
