// What a user can set for the whole program, in one window that can be searched. Every choice counts at once,
// in all windows; nothing waits for a button.
#pragma once

#include <QDialog>

class QLineEdit;
class QTabWidget;

namespace klantreis {

class Appearance;
class GeneralPage;
class KeysPage;
class KeyTable;
class Settings;

class PreferencesDialog final : public QDialog {
  Q_OBJECT

 public:
  PreferencesDialog(Appearance& appearance, Settings& settings, KeyTable& keys, QWidget* parent);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void build();
  [[nodiscard]] QWidget* makeSearch();
  [[nodiscard]] QWidget* makePages();
  [[nodiscard]] QWidget* makeButtons();
  void filter(const QString& typed);
  void restoreDefaults();

  Appearance& m_appearance;
  Settings& m_settings;
  KeyTable& m_keys;
  QWidget* m_content = nullptr;  // built anew for another language
  QLineEdit* m_search = nullptr;
  QTabWidget* m_tabs = nullptr;
  GeneralPage* m_general = nullptr;
  KeysPage* m_keysPage = nullptr;
};

}  // namespace klantreis
