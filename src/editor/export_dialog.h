// Asks what the exported file should be: its kind, what it shows, its page, its theme and language, and how
// large.
#pragma once

#include <QDialog>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

#include "editor/export_choice.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QSpinBox;

namespace klantreis {

/// A part of the map that can be exported, the cards of its personas or the page of facts in its place.
struct NamedFilter {
  QString name;
  Filter filter;
  std::optional<CardOrder> cards = {};
  bool facts = false;
};

class ExportDialog final : public QDialog {
  Q_OBJECT

 public:
  /// The filter is to be one of those named; with a single one there is nothing to choose.
  ExportDialog(const ExportChoice& last, std::vector<NamedFilter> filters, QWidget* parent);

  /// What a kind of file leaves out is said in the dialog.
  using Losses = std::function<std::vector<PlanLoss>(const ExportOrder& order)>;
  void tellLosses(Losses losses);
  /// As chosen, with the path of the last export.
  [[nodiscard]] ExportChoice choice() const;

 private:
  QComboBox* addChoice(const QString& label, const QStringList& texts, int chosen);
  QComboBox* addFilters();
  [[nodiscard]] const NamedFilter& chosenFilter() const;
  [[nodiscard]] FactsOrder chosenFacts() const;
  QSpinBox* addNumber(const QString& label, const QString& unit, std::pair<int, int> range, int value);
  void showWhatCounts();
  void showLosses();

  ExportChoice m_last;
  std::vector<NamedFilter> m_filters;
  QFormLayout* m_form;
  QComboBox* m_format;
  QComboBox* m_filter;
  QComboBox* m_page;
  QCheckBox* m_withFacts;
  QComboBox* m_theme;
  QComboBox* m_language;
  QSpinBox* m_percent;
  QSpinBox* m_dpi;
  QLabel* m_notes;
  Losses m_losses;
};

}  // namespace klantreis
