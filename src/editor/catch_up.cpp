#include "editor/catch_up.h"

#include <QEvent>
#include <QWidget>
#include <utility>

namespace klantreis {

CatchUp::CatchUp(QWidget& view, std::function<void()> show, std::function<void()> forget)
    : QObject(&view), m_view(view), m_show(std::move(show)), m_forget(std::move(forget)) {
  view.installEventFilter(this);
}

void CatchUp::fallBehind() {
  const bool forgotten = std::exchange(m_behind, true);
  if (m_view.isVisible())
    finish();
  else if (m_forget && !forgotten)
    m_forget();
}

void CatchUp::finish() {
  if (std::exchange(m_behind, false)) m_show();
}

bool CatchUp::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Show) finish();
  return QObject::eventFilter(watched, event);
}

}  // namespace klantreis
