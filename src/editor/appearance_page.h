// The page of the preferences with the theme and the language of the window.
#pragma once

#include <QList>
#include <QWidget>

class QComboBox;

namespace klantreis {

class Appearance;
class FieldBox;

class AppearancePage final : public QWidget {
  Q_OBJECT

 public:
  explicit AppearancePage(Appearance& appearance, QWidget* parent = nullptr);

  /// Only the fields whose names or choices fit stay in sight. False when none does.
  bool filter(const QString& typed);

 private:
  QComboBox* add(const QString& caption, const QStringList& choices);
  void showChoices();

  Appearance& m_appearance;
  QComboBox* m_theme;
  QComboBox* m_language;
  QList<FieldBox*> m_fields;
};

}  // namespace klantreis
