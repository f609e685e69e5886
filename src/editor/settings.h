// What the program remembers for a user between runs, and nothing about any document's content:
// recent files, the shape of the window, theme, language, keys and the last choices of the export dialog.
#pragma once

#include <QByteArray>
#include <QList>
#include <QPointF>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QVariantMap>

namespace klantreis {

/// How a map stood on the screen.
struct MapStand {
  double zoom = 1;
  QPointF scroll;
  bool operator==(const MapStand&) const = default;
};
/// What was open when the program was used last.
struct LastSession {
  struct File {
    QString path;
    MapStand stand;
    bool operator==(const File&) const = default;
  };
  QList<File> files;
  qsizetype chosen = 0;
  bool operator==(const LastSession&) const = default;
};

/// A way the window stands around the map.
enum class WorkLayout { edit, workshop, analyse };

enum class ThemeChoice { system, light, dark };
enum class LanguageChoice { system, english, dutch };

class Settings final {
 public:
  static constexpr int mostRecent = 10;

  /// The user's own, in the usual place of the desktop.
  Settings() = default;
  /// In a file of that name.
  explicit Settings(const QString& file) : m_store(file, QSettings::IniFormat) {}

  /// The latest first.
  [[nodiscard]] QStringList recentFiles() const;
  void addRecentFile(const QString& path);
  void removeRecentFile(const QString& path);
  void clearRecentFiles();

  [[nodiscard]] ThemeChoice theme() const;
  void setTheme(ThemeChoice theme);
  /// Whether everything is sized for fingers.
  [[nodiscard]] bool touch() const;
  void setTouch(bool touch);
  [[nodiscard]] LanguageChoice language() const;
  void setLanguage(LanguageChoice language);

  [[nodiscard]] QByteArray geometry() const;
  void setGeometry(const QByteArray& geometry);
  [[nodiscard]] WorkLayout workLayout() const;
  void setWorkLayout(WorkLayout layout);
  /// How the panels of a layout stood last; empty where they stand as usual.
  [[nodiscard]] QByteArray panels(WorkLayout layout) const;
  void setPanels(WorkLayout layout, const QByteArray& panels);

  [[nodiscard]] LastSession lastSession() const;
  void setLastSession(const LastSession& session);
  /// Whether that is opened again at the start.
  [[nodiscard]] bool reopens() const;
  void setReopens(bool reopens);

  /// By the name of the command, in portable text; only what the user changed.
  [[nodiscard]] QVariantMap keys() const;
  void setKeys(const QVariantMap& keys);

  [[nodiscard]] QVariantMap exportChoice() const;
  void setExportChoice(const QVariantMap& choice);

 private:
  QSettings m_store;
};

}  // namespace klantreis
