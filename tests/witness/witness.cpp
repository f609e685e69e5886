// A plugin of Qt that watches the real program: it writes the name of the first menu, and whether the window
// and the map are light or dark, each time one of these is another. Asked for with
// QT_QPA_GENERIC_PLUGINS=witness.
#include <QApplication>
#include <QGenericPlugin>
#include <QMainWindow>
#include <QMenuBar>
#include <QTimer>
#include <cstdio>

namespace {

class Witness final : public QObject {
 public:
  Witness() {
    connect(&m_timer, &QTimer::timeout, this, &Witness::look);
    m_timer.start(50);
  }

 private:
  void look() {
    const auto* window = qobject_cast<QMainWindow*>(QApplication::activeWindow());
    if (window == nullptr) return;
    auto* map = window->findChild<QWidget*>(QStringLiteral("canvas"));
    const QString seen = QStringLiteral("%1, window %2, map %3")
                             .arg(window->menuBar()->actions().constFirst()->text().remove(u'&'),
                                  lightness(window->palette().color(QPalette::Window)),
                                  lightness(map->grab(QRect(3, 3, 1, 1)).toImage().pixelColor(0, 0)));
    if (seen == m_said) return;
    m_said = seen;
    std::puts(qPrintable(seen));
    std::fflush(stdout);
  }

  static QString lightness(const QColor& colour) {
    return colour.lightness() < 128 ? QStringLiteral("dark") : QStringLiteral("light");
  }

  QTimer m_timer;
  QString m_said;
};

class WitnessPlugin final : public QGenericPlugin {
  Q_OBJECT
  Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "witness.json")

 public:
  QObject* create(const QString&, const QString&) override { return new Witness; }
};

}  // namespace

#include "witness.moc"
