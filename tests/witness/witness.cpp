// A plugin of Qt that watches the real program: it writes the name of the first menu, and whether the window
// and the map are light or dark, each time one of these is another, and what stands above the map to be
// restored. Asked for with QT_QPA_GENERIC_PLUGINS=witness. As witness:once it only sees that a window is
// painted, and ends any program there.
#include <QApplication>
#include <QGenericPlugin>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>
#include <QTimer>
#include <cstdio>
#include <cstdlib>
#include <utility>

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
    lookForOffer(*window);
    auto* map = window->findChild<QWidget*>(QStringLiteral("canvas"));
    const QString seen = QStringLiteral("%1, window %2, map %3")
                             .arg(window->menuBar()->actions().constFirst()->text().remove(u'&'),
                                  lightness(window->palette().color(QPalette::Window)),
                                  lightness(map->grab(QRect(3, 3, 1, 1)).toImage().pixelColor(0, 0)));
    say(m_said, seen);
  }
  void lookForOffer(const QMainWindow& window) {
    QStringList lines;
    if (const auto* offer = window.findChild<QWidget*>(QStringLiteral("recoveryOffer")); offer->isVisible())
      for (const QLabel* label : offer->findChildren<QLabel*>()) lines << label->text();
    if (!lines.isEmpty()) say(m_offered, QStringLiteral("offers ") + lines.join(u' '));
  }

  static void say(QString& before, const QString& now) {
    if (now == std::exchange(before, now)) return;
    std::fputs((now + u'\n').toUtf8().constData(), stdout);
    std::fflush(stdout);
  }

  static QString lightness(const QColor& colour) {
    return colour.lightness() < 128 ? QStringLiteral("dark") : QStringLiteral("light");
  }

  QTimer m_timer;
  QString m_said;
  QString m_offered;
};

/// Without tidying up, so that what was used until then is what the start took.
class PaintWitness final : public QObject {
 public:
  PaintWitness() { QCoreApplication::instance()->installEventFilter(this); }

 private:
  bool eventFilter(QObject* watched, QEvent* event) override {
    const auto* widget = event->type() == QEvent::Paint ? qobject_cast<QWidget*>(watched) : nullptr;
    if (widget != nullptr && widget->isWindow()) QTimer::singleShot(0, [] { std::_Exit(EXIT_SUCCESS); });
    return false;
  }
};

class WitnessPlugin final : public QGenericPlugin {
  Q_OBJECT
  Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "witness.json")

 public:
  QObject* create(const QString&, const QString& what) override {
    if (what == QLatin1String("once")) return new PaintWitness;
    return new Witness;
  }
};

}  // namespace

#include "witness.moc"
