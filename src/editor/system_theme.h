// Whether the desktop is dark: asked from its settings portal, which tells of changes too, and where there is
// none read off the palette that the program was started with.
#pragma once

#include <QDBusVariant>
#include <QObject>

#include "klantreis/theme.h"

namespace klantreis {

class SystemTheme final : public QObject {
  Q_OBJECT

 public:
  explicit SystemTheme(QObject* parent = nullptr);

  [[nodiscard]] ThemeName theme() const { return m_theme; }

 Q_SIGNALS:
  void changed();

 private Q_SLOTS:
  void onSetting(const QString& group, const QString& key, const QDBusVariant& value);

 private:
  const ThemeName m_ofPalette;  // before any theme of ours
  ThemeName m_theme;
};

}  // namespace klantreis
