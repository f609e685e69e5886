// Asks what the exported file should be: its kind, its page, its theme and language, and how large.
#pragma once

#include <QDialog>

#include "editor/export_choice.h"

class QComboBox;
class QFormLayout;
class QSpinBox;

namespace klantreis {

class ExportDialog final : public QDialog {
  Q_OBJECT

 public:
  ExportDialog(const ExportChoice& last, QWidget* parent);

  /// As chosen, with the path of the last export.
  [[nodiscard]] ExportChoice choice() const;

 private:
  QComboBox* addChoice(QFormLayout& form, const QString& label, const QStringList& texts, int chosen);
  void showWhatCounts();

  ExportChoice m_last;
  QComboBox* m_format;
  QComboBox* m_page;
  QComboBox* m_theme;
  QComboBox* m_language;
  QSpinBox* m_percent;
};

}  // namespace klantreis
