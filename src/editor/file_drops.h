// Files that are dropped anywhere on the window. Fields do not take them, since they would write the address
// of the file into a text; the map has places of its own for them.
#pragma once

#include <QObject>

class QDropEvent;
class QMimeData;
class QWidget;

namespace klantreis {

class FileDrops final : public QObject {
  Q_OBJECT

 public:
  explicit FileDrops(QWidget& window);

 Q_SIGNALS:
  void dropped(const QMimeData& data);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QWidget& m_window;
};

}  // namespace klantreis
