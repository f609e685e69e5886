#include "editor/system_theme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QGuiApplication>
#include <QPalette>
#include <optional>

namespace klantreis {

namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString scheme = QStringLiteral("color-scheme");
constexpr int portalPatience = 300;  // milliseconds; a window must not wait for a portal that hangs

/// What the portal's number stands for; nothing when there is no preference.
std::optional<ThemeName> preferred(uint wish) {
  if (wish == 1) return ThemeName::dark;
  if (wish == 2) return ThemeName::light;
  return std::nullopt;
}

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

std::optional<ThemeName> themeOfPortal(QDBusConnection& bus) {
  auto call = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
  call << appearance << scheme;
  const QDBusMessage reply = bus.call(call, QDBus::Block, portalPatience);
  if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty()) return std::nullopt;
  return preferred(unwrapped(reply.arguments().constFirst()));
}

}  // namespace

SystemTheme::SystemTheme(QObject* parent)
    : QObject(parent), m_ofPalette(themeOfPalette()), m_theme(m_ofPalette) {
  QDBusConnection bus = QDBusConnection::sessionBus();
  if (!bus.isConnected()) return;
  m_theme = themeOfPortal(bus).value_or(m_ofPalette);
  bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this,
              SLOT(onSetting(QString, QString, QDBusVariant)));
}

void SystemTheme::onSetting(const QString& group, const QString& key, const QDBusVariant& value) {
  if (group != appearance || key != scheme) return;
  m_theme = preferred(unwrapped(value.variant())).value_or(m_ofPalette);
  Q_EMIT changed();
}

}  // namespace klantreis
