// Asks what the exported file should be: its kind, its page, its theme and language, and how large.
#pragma once

#include <QDialog>
#include <utility>

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
  QComboBox* addChoice(const QString& label, const QStringList& texts, int chosen);
  QSpinBox* addNumber(const QString& label, const QString& unit, std::pair<int, int> range, int value);
  void showWhatCounts();

  ExportChoice m_last;
  QFormLayout* m_form;
  QComboBox* m_format;
  QComboBox* m_page;
  QComboBox* m_theme;
  QComboBox* m_language;
  QSpinBox* m_percent;
  QSpinBox* m_dpi;
};

}  // namespace klantreis
