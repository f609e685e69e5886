#include "editor/settings.h"

namespace klantreis {

namespace {

const QString recentKey = QStringLiteral("recentFiles");
const QString themeKey = QStringLiteral("theme");
const QString touchKey = QStringLiteral("touch");
const QString languageKey = QStringLiteral("language");
const QString geometryKey = QStringLiteral("window/geometry");
const QString layoutKey = QStringLiteral("window/layout");
const QString filesKey = QStringLiteral("session/files");
const QString chosenKey = QStringLiteral("session/chosen");
const QString reopensKey = QStringLiteral("session/reopens");
const QString keysKey = QStringLiteral("keys");
const QString exportKey = QStringLiteral("export");

/// A choice that was written by another version may be unknown: then it is the first.
template <class E>
E choice(const QSettings& store, const QString& key, int count) {
  const int value = store.value(key).toInt();
  return static_cast<E>(value >= 0 && value < count ? value : 0);
}

/// That of the first layout is as old as the panels.
QString panelsKey(WorkLayout layout) {
  switch (layout) {
    case WorkLayout::workshop:
      return QStringLiteral("window/workshop");
    case WorkLayout::analyse:
      return QStringLiteral("window/analyse");
    case WorkLayout::edit:
      break;
  }
  return QStringLiteral("window/panels");
}

}  // namespace

QStringList Settings::recentFiles() const { return m_store.value(recentKey).toStringList(); }

void Settings::addRecentFile(const QString& path) {
  QStringList files = recentFiles();
  files.removeAll(path);
  files.prepend(path);
  m_store.setValue(recentKey, QStringList(files.mid(0, mostRecent)));
}

void Settings::removeRecentFile(const QString& path) {
  QStringList files = recentFiles();
  files.removeAll(path);
  m_store.setValue(recentKey, files);
}

void Settings::clearRecentFiles() { m_store.remove(recentKey); }

ThemeChoice Settings::theme() const { return choice<ThemeChoice>(m_store, themeKey, 3); }
void Settings::setTheme(ThemeChoice theme) { m_store.setValue(themeKey, static_cast<int>(theme)); }

bool Settings::touch() const { return m_store.value(touchKey).toBool(); }
void Settings::setTouch(bool touch) { m_store.setValue(touchKey, touch); }

LanguageChoice Settings::language() const { return choice<LanguageChoice>(m_store, languageKey, 3); }
void Settings::setLanguage(LanguageChoice language) {
  m_store.setValue(languageKey, static_cast<int>(language));
}

QByteArray Settings::geometry() const { return m_store.value(geometryKey).toByteArray(); }
void Settings::setGeometry(const QByteArray& geometry) { m_store.setValue(geometryKey, geometry); }

WorkLayout Settings::workLayout() const { return choice<WorkLayout>(m_store, layoutKey, 3); }
void Settings::setWorkLayout(WorkLayout layout) { m_store.setValue(layoutKey, static_cast<int>(layout)); }

QByteArray Settings::panels(WorkLayout layout) const {
  return m_store.value(panelsKey(layout)).toByteArray();
}
void Settings::setPanels(WorkLayout layout, const QByteArray& panels) {
  m_store.setValue(panelsKey(layout), panels);
}

LastSession Settings::lastSession() const {
  LastSession session{{}, m_store.value(chosenKey).toLongLong()};
  for (const QVariant& each : m_store.value(filesKey).toList()) {
    const QVariantMap file = each.toMap();
    session.files.append({file.value(QStringLiteral("path")).toString(),
                          {file.value(QStringLiteral("zoom"), 1.0).toDouble(),
                           file.value(QStringLiteral("scroll")).toPointF()}});
  }
  return session;
}

void Settings::setLastSession(const LastSession& session) {
  QVariantList files;
  for (const LastSession::File& file : session.files)
    files.append(QVariantMap{{QStringLiteral("path"), file.path},
                             {QStringLiteral("zoom"), file.stand.zoom},
                             {QStringLiteral("scroll"), file.stand.scroll}});
  m_store.setValue(filesKey, files);
  m_store.setValue(chosenKey, session.chosen);
}

bool Settings::reopens() const { return m_store.value(reopensKey, true).toBool(); }
void Settings::setReopens(bool reopens) { m_store.setValue(reopensKey, reopens); }

QVariantMap Settings::keys() const { return m_store.value(keysKey).toMap(); }
void Settings::setKeys(const QVariantMap& keys) { m_store.setValue(keysKey, keys); }

QVariantMap Settings::exportChoice() const { return m_store.value(exportKey).toMap(); }
void Settings::setExportChoice(const QVariantMap& choice) { m_store.setValue(exportKey, choice); }

}  // namespace klantreis
