// The real program on a desktop: its language is the desktop's, and so are light and dark, also while it is
// open.
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "built.h"
#include "catch.h"
#include "skip.h"

using namespace klantreis::testing;

namespace {

constexpr int longestWait = 60'000;  // milliseconds

/// The editor with a witness within, a home of its own and what else its environment needs.
class WatchedEditor {
 public:
  explicit WatchedEditor(const std::vector<std::pair<QString, QString>>& more) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE", "DBUS_SESSION_BUS_ADDRESS"})
      environment.remove(QString::fromLatin1(name));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("QT_PLUGIN_PATH"), QString::fromUtf8(testing::built::plugins));
    environment.insert(QStringLiteral("QT_QPA_GENERIC_PLUGINS"), QStringLiteral("witness"));
    environment.insert(QStringLiteral("HOME"), m_home.path());
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_home.path());
    for (const auto& [name, value] : more) environment.insert(name, value);
    m_process.setProcessEnvironment(environment);
    m_process.start(QString::fromUtf8(testing::built::editor), QStringList());
  }
  WatchedEditor(const WatchedEditor&) = delete;
  WatchedEditor& operator=(const WatchedEditor&) = delete;
  ~WatchedEditor() {
    m_process.kill();
    m_process.waitForFinished();
  }

  /// What the witness says next; events of this process go on meanwhile.
  std::string next() {
    QElapsedTimer clock;
    clock.start();
    while (!m_process.canReadLine() && clock.elapsed() < longestWait) QTest::qWait(20);
    return m_process.readLine().trimmed().toStdString();
  }

 private:
  QTemporaryDir m_home;
  QProcess m_process;
};

/// A session bus of the test's own.
class Bus {
 public:
  Bus() {
    m_daemon.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"),
                                                   QStringLiteral("--print-address")});
    REQUIRE(m_daemon.waitForReadyRead(longestWait));
    m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
  }
  Bus(const Bus&) = delete;
  Bus& operator=(const Bus&) = delete;
  ~Bus() {
    m_daemon.kill();
    m_daemon.waitForFinished();
  }
  [[nodiscard]] const QString& address() const { return m_address; }

 private:
  QProcess m_daemon;
  QString m_address;
};

/// A desktop's settings as portals give them: 1 prefers dark, 2 light, 0 neither.
class Portal final : public QObject {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

 public:
  Portal(const QString& address, uint wish)
      : m_bus(QDBusConnection::connectToBus(address, QStringLiteral("portal"))), m_wish(wish) {
    REQUIRE(m_bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), this,
                                 QDBusConnection::ExportAllContents));
    REQUIRE(m_bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
  }
  Portal(const Portal&) = delete;
  Portal& operator=(const Portal&) = delete;
  ~Portal() override { QDBusConnection::disconnectFromBus(QStringLiteral("portal")); }

  void change(uint wish) {
    m_wish = wish;
    Q_EMIT SettingChanged(appearance, scheme, QDBusVariant(m_wish));
  }

 public Q_SLOTS:
  QDBusVariant Read(const QString& group, const QString& key) {
    REQUIRE(group == appearance);
    REQUIRE(key == scheme);
    return QDBusVariant(QVariant::fromValue(QDBusVariant(m_wish)));
  }

 Q_SIGNALS:
  void SettingChanged(const QString& group, const QString& key, const QDBusVariant& value);

 private:
  const QString appearance = QStringLiteral("org.freedesktop.appearance");
  const QString scheme = QStringLiteral("color-scheme");
  QDBusConnection m_bus;
  uint m_wish;
};

}  // namespace

TEST_CASE("the editor speaks the language of the desktop") {
  const auto [variable, locale, menu] =
      GENERATE(table<const char*, const char*, const char*>({{"LC_ALL", "nl_NL.UTF-8", "Bestand"},
                                                             {"LANG", "nl_BE.UTF-8", "Bestand"},
                                                             {"LANG", "en_GB.UTF-8", "File"},
                                                             {"LANG", "fr_FR.UTF-8", "File"}}));
  CAPTURE(variable, locale);
  WatchedEditor editor({{QString::fromLatin1(variable), QString::fromLatin1(locale)}});
  CHECK(editor.next() == std::string(menu) + ", window light, map light");
}

TEST_CASE("the open window turns dark and light with the desktop") {
  if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty())
    return skip("dbus-daemon is not there");
  const Bus bus;
  Portal portal(bus.address(), 1);
  WatchedEditor editor({{QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8")},
                        {QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), bus.address()}});
  CHECK(editor.next() == "File, window dark, map dark");
  portal.change(2);
  CHECK(editor.next() == "File, window light, map light");
  portal.change(1);
  CHECK(editor.next() == "File, window dark, map dark");
  portal.change(0);
  CHECK(editor.next() == "File, window light, map light");
}

#include "test_desktop.moc"
