// A plugin of Qt that is a user of the real program, until the program ends. Asked for with
// QT_QPA_GENERIC_PLUGINS=typist:WHAT. It types a letter after the title of the map and saves, again and again
// (saves), or words in many places, some of which it takes back (words-SEED), or one letter at a time,
// waiting until it is kept (waits). Of the words it says on standard output what it does and what the program
// says it kept.
#include <QApplication>
#include <QGenericPlugin>
#include <QTest>
#include <QTimer>
#include <cstdio>
#include <random>

namespace {

class Typist : public QObject {
 public:
  Typist() { goOn(0); }

 protected:
  /// One turn; how many milliseconds until the next.
  virtual int work(QWidget& window, QWidget& map) = 0;

  static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    if (QWidget* widget = QApplication::focusWidget()) QTest::keyClick(widget, key, modifiers);
  }
  static void type(const QString& text) {
    if (QWidget* widget = QApplication::focusWidget()) QTest::keyClicks(widget, text);
  }

 private:
  /// The next turn begins when the last is over: while a file is saved no key is pressed.
  void goOn(int milliseconds) {
    QTimer::singleShot(milliseconds, this, [this] {
      auto* window = QApplication::activeWindow();
      auto* map = window != nullptr ? window->findChild<QWidget*>(QStringLiteral("canvas")) : nullptr;
      goOn(map != nullptr ? workOrBegin(*window, *map) : 0);
    });
  }
  int workOrBegin(QWidget& window, QWidget& map) {
    if (map.isVisible()) return work(window, map);
    press(Qt::Key_N, Qt::ControlModifier);  // from the start page
    return 0;
  }
};

class SavingTypist final : public Typist {
 protected:
  int work(QWidget& window, QWidget& map) override {
    if (window.windowFilePath().isEmpty()) return 0;  // not open yet
    map.setFocus();
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_X);
    press(Qt::Key_Return);
    press(Qt::Key_S, Qt::ControlModifier);
    return 0;
  }
};

/// Tells on standard output, whole lines at a time, since it will be killed.
class TellingTypist : public Typist {
  Q_OBJECT

 protected:
  static void tell(const QString& line) {
    std::fputs((line + u'\n').toUtf8().constData(), stdout);
    std::fflush(stdout);
  }
  void listenTo(QWidget& window) {
    if (m_listening) return;
    auto* guard = window.findChild<QObject*>(QStringLiteral("recoveryGuard"));
    m_listening = guard != nullptr && connect(guard, SIGNAL(kept(bool, QString)), SLOT(hear(bool, QString)));
  }
  bool m_allKept = false;

 private Q_SLOTS:
  void hear(bool all, const QString& openText) {
    m_allKept = all;
    tell(QStringLiteral("kept %1 %2").arg(all ? QStringLiteral("all") : QStringLiteral("some"), openText));
  }

 private:
  bool m_listening = false;
};

class WordTypist final : public TellingTypist {
 public:
  explicit WordTypist(unsigned seed) : m_random(seed) {}

 protected:
  int work(QWidget& window, QWidget& map) override {
    listenTo(window);
    if (m_open) return endWord();
    map.setFocus();
    press(Qt::Key_Home, Qt::ControlModifier);
    for (int i = upTo(7); i > 0; --i) press(Qt::Key_Tab);
    m_letters = QStringLiteral("w%1.").arg(++m_word);
    type(m_letters.left(1));
    m_open = isTyping();
    if (!m_open) return 0;  // nothing can be typed there
    type(m_letters.mid(1));
    return upTo(1) == 0 ? 0 : upTo(300);
  }

 private:
  int endWord() {
    m_open = false;
    if (upTo(5) > 0) press(Qt::Key_Return);
    const bool dropped = isTyping();  // also what was refused
    tell((dropped ? QStringLiteral("drop ") : QStringLiteral("step ")) + m_letters);
    if (dropped) press(Qt::Key_Escape);
    return upTo(30);
  }
  static bool isTyping() {
    return QApplication::focusWidget()->objectName() == QLatin1String("inPlaceEditor");
  }
  int upTo(int most) { return static_cast<int>(m_random() % static_cast<unsigned>(most + 1)); }

  std::mt19937 m_random;
  QString m_letters;
  int m_word = 0;
  bool m_open = false;
};

class WaitingTypist final : public TellingTypist {
 protected:
  int work(QWidget& window, QWidget& map) override {
    listenTo(window);
    if (!m_allKept) return 1;
    m_allKept = false;
    tell(QStringLiteral("step"));
    map.setFocus();
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_X);
    press(Qt::Key_Return);
    return 1;
  }
};

class TypistPlugin final : public QGenericPlugin {
  Q_OBJECT
  Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "typist.json")

 public:
  QObject* create(const QString&, const QString& what) override {
    const QString words = QStringLiteral("words-");
    if (what.startsWith(words)) return new WordTypist(what.mid(words.size()).toUInt());
    if (what == QLatin1String("waits")) return new WaitingTypist;
    return new SavingTypist;
  }
};

}  // namespace

#include "typist.moc"
