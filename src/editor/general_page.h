// The page of the preferences with the look of the window and what is in it at the start.
#pragma once

#include <QList>
#include <QWidget>

class QComboBox;

namespace klantreis {

class Appearance;
class FieldBox;
class Settings;

class GeneralPage final : public QWidget {
  Q_OBJECT

 public:
  GeneralPage(Appearance& appearance, Settings& settings, QWidget* parent = nullptr);

  /// Only the fields whose names or choices fit stay in sight. False when none does.
  bool filter(const QString& typed);
  void showChoices();

 private:
  QComboBox* add(const QString& caption, const QStringList& choices);

  Appearance& m_appearance;
  Settings& m_settings;
  QComboBox* m_theme;
  QComboBox* m_language;
  QComboBox* m_touch;
  QComboBox* m_start;
  QList<FieldBox*> m_fields;
};

}  // namespace klantreis
