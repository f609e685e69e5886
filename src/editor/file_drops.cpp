#include "editor/file_drops.h"

#include <QCoreApplication>
#include <QDropEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTextEdit>

#include "editor/foreign_files.h"

namespace klantreis {

namespace {

/// Drops go to what scrolls in the field, where something does.
bool isField(const QObject* object) {
  const auto isText = [](const QObject* one) {
    return qobject_cast<const QLineEdit*>(one) != nullptr || qobject_cast<const QTextEdit*>(one) != nullptr ||
           qobject_cast<const QPlainTextEdit*>(one) != nullptr;
  };
  return isText(object) || (object->parent() != nullptr && isText(object->parent()));
}

}  // namespace

FileDrops::FileDrops(QWidget& window) : QObject(&window), m_window(window) {
  window.setAcceptDrops(true);
  QCoreApplication::instance()->installEventFilter(this);
}

bool FileDrops::eventFilter(QObject* watched, QEvent* event) {
  const auto type = event->type();
  if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop) return false;
  auto& drop = *static_cast<QDropEvent*>(event);
  if (!hasFiles(*drop.mimeData())) return false;
  if (watched != &m_window) {
    // A tab comes to the front for what goes onto its map; a journey gets a tab of its own.
    const bool opens =
        qobject_cast<QTabBar*>(watched) != nullptr && !foreignFiles(*drop.mimeData()).journeys.empty();
    const bool goesOn = opens || isField(watched);
    if (goesOn) drop.ignore();  // to what is around it
    return goesOn;
  }
  drop.setDropAction(Qt::CopyAction);
  drop.accept();
  if (type == QEvent::Drop) Q_EMIT dropped(*drop.mimeData());
  return true;
}

}  // namespace klantreis
