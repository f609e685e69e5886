// A plugin of Qt that is a user of the real program: it types a letter after the title of the map and saves,
// again and again, until the program ends. Asked for with QT_QPA_GENERIC_PLUGINS=typist.
#include <QApplication>
#include <QGenericPlugin>
#include <QTest>
#include <QTimer>

namespace {

class Typist final : public QObject {
 public:
  Typist() { goOn(); }

 private:
  /// The next round begins when the last is over: while a file is saved no key is pressed.
  void goOn() {
    QTimer::singleShot(0, this, [this] {
      auto* window = QApplication::activeWindow();
      if (window != nullptr && !window->windowFilePath().isEmpty())
        typeAndSave(*window);  // else not open yet
      goOn();
    });
  }

  static void typeAndSave(QWidget& window) {
    auto* map = window.findChild<QWidget*>(QStringLiteral("canvas"));
    if (map == nullptr) return;
    map->setFocus();
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_X);
    press(Qt::Key_Return);
    press(Qt::Key_S, Qt::ControlModifier);
  }

  static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    if (QWidget* widget = QApplication::focusWidget()) QTest::keyClick(widget, key, modifiers);
  }
};

class TypistPlugin final : public QGenericPlugin {
  Q_OBJECT
  Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "typist.json")

 public:
  QObject* create(const QString&, const QString&) override { return new Typist; }
};

}  // namespace

#include "typist.moc"
