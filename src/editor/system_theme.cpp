#include "editor/system_theme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QGuiApplication>
#include <QPalette>

namespace klantreis {

namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString scheme = QStringLiteral("color-scheme");
constexpr int patience = 300;    // milliseconds; a window must not wait for a portal that hangs
constexpr uint prefersDark = 1;  // of 0 no preference, 1 dark, 2 light

ThemeName themeOfPalette() {
  const QPalette palette = QGuiApplication::palette();
  return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness()
             ? ThemeName::dark
             : ThemeName::light;
}

/// Variants in variants: how deep depends on the portal's version.
uint unwrapped(QVariant value) {
  while (value.canConvert<QDBusVariant>()) value = value.value<QDBusVariant>().variant();
  return value.toUInt();
}

ThemeName themeOfPortal(QDBusConnection& bus, ThemeName otherwise) {
  auto call = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
  call << appearance << scheme;
  const QDBusMessage reply = bus.call(call, QDBus::Block, patience);
  if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty()) return otherwise;
  const uint wish = unwrapped(reply.arguments().constFirst());
  return wish == 0 ? otherwise : wish == prefersDark ? ThemeName::dark : ThemeName::light;
}

}  // namespace

SystemTheme::SystemTheme(QObject* parent) : QObject(parent), m_theme(themeOfPalette()) {
  QDBusConnection bus = QDBusConnection::sessionBus();
  if (!bus.isConnected()) return;
  m_theme = themeOfPortal(bus, m_theme);
  bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this,
              SLOT(onSetting(QString, QString, QDBusVariant)));
}

void SystemTheme::onSetting(const QString& group, const QString& key, const QDBusVariant& value) {
  if (group != appearance || key != scheme) return;
  m_theme = unwrapped(value.variant()) == prefersDark ? ThemeName::dark : ThemeName::light;
  Q_EMIT changed();
}

}  // namespace klantreis
