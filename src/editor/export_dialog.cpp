#include "editor/export_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <algorithm>
#include <utility>

#include "editor/field_widgets.h"
#include "render/plan_words.h"

namespace klantreis {

namespace {

constexpr int formMargin = 18;
constexpr int choiceWidth = 260;
constexpr int notesWidth = 400;

}  // namespace

ExportDialog::ExportDialog(const ExportChoice& last, std::vector<NamedFilter> filters, QWidget* parent)
    : QDialog(parent), m_last(last), m_filters(std::move(filters)), m_form(new QFormLayout(this)) {
  setWindowTitle(tr("Export"));
  m_form->setContentsMargins(formMargin, formMargin, formMargin, formMargin);
  m_form->setVerticalSpacing(12);
  m_form->setHorizontalSpacing(16);
  m_form->setSizeConstraint(QLayout::SetFixedSize);  // as high as what counts
  const ExportOrder& order = last.order;
  m_format = addChoice(tr("&Kind of file"),
                       {tr("PDF document"), tr("PNG picture"), tr("SVG drawing"), tr("JSON data"),
                        tr("Plan: deadlines for a calendar"), tr("Plan: table for a spreadsheet"),
                        tr("Plan: tasks for Jira"), tr("Plan: text in Markdown")},
                       static_cast<int>(order.format));
  m_filter = addFilters();
  m_page = addChoice(tr("&Page"), {tr("One page, as large as the map"), tr("A4 pages"), tr("A3 pages")},
                     static_cast<int>(order.page));
  m_withFacts = new QCheckBox(tr("P&age of facts"));
  m_withFacts->setToolTip(tr("What is known of the journey and its plan, behind the map"));
  m_withFacts->setChecked(order.facts == FactsOrder::behind);
  m_form->addRow(QString(), m_withFacts);
  m_percent = addNumber(tr("&Size"), tr(" %"), {percentOf(smallestScale), percentOf(greatestScale)},
                        percentOf(order.png.scale));
  m_dpi = addNumber(tr("&Resolution"), tr(" dots per inch"), {smallestDpi, greatestDpi}, order.png.dpi);
  m_theme = addChoice(tr("&Theme"), {tr("Light"), tr("Dark")}, order.theme == ThemeName::dark ? 1 : 0);
  m_language = addChoice(tr("&Language"),
                         {tr("As the journey"), QStringLiteral("English"), QStringLiteral("Nederlands")},
                         order.language ? static_cast<int>(*order.language) + 1 : 0);
  m_notes = makeLabel({}, "quiet", this);
  m_notes->setMaximumWidth(notesWidth);
  m_form->addRow(m_notes);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
  buttons->addButton(tr("&Export…"), QDialogButtonBox::AcceptRole)->setDefault(true);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::showWhatCounts);
  connect(m_filter, &QComboBox::currentIndexChanged, this, &ExportDialog::showWhatCounts);
  m_form->addRow(buttons);
  showWhatCounts();
}

QComboBox* ExportDialog::addChoice(const QString& label, const QStringList& texts, int chosen) {
  auto* box = new QComboBox;
  box->addItems(texts);
  box->setCurrentIndex(chosen);
  box->setAccessibleName(QString(label).remove(u'&'));
  box->setMinimumWidth(choiceWidth);
  m_form->addRow(label, box);
  return box;
}

QComboBox* ExportDialog::addFilters() {
  QStringList names;
  for (const NamedFilter& each : m_filters) names.append(each.name);
  const auto chosen = std::find_if(m_filters.begin(), m_filters.end(), [&](const NamedFilter& each) {
    return each.filter == m_last.order.filter && each.cards == m_last.order.cards &&
           each.facts == (m_last.order.facts == FactsOrder::instead);
  });
  return addChoice(tr("&What is shown"), names, static_cast<int>(chosen - m_filters.begin()));
}

QSpinBox* ExportDialog::addNumber(const QString& label, const QString& unit, std::pair<int, int> range,
                                  int value) {
  auto* box = new QSpinBox;
  box->setRange(range.first, range.second);
  box->setSingleStep(25);
  box->setSuffix(unit);
  box->setValue(value);
  box->setAccessibleName(QString(label).remove(u'&'));
  m_form->addRow(label, box);
  return box;
}

const NamedFilter& ExportDialog::chosenFilter() const {
  static const NamedFilter nothing;  // of a file without a journey or a persona only the data goes out
  return m_filters.empty() ? nothing : m_filters.at(static_cast<std::size_t>(m_filter->currentIndex()));
}

/// The tick stays for the next map, whatever is exported now.
FactsOrder ExportDialog::chosenFacts() const {
  if (chosenFilter().facts) return FactsOrder::instead;
  return m_withFacts->isChecked() ? FactsOrder::behind : FactsOrder::none;
}

void ExportDialog::tellLosses(Losses losses) {
  m_losses = std::move(losses);
  showLosses();
}

void ExportDialog::showLosses() {
  QStringList notes;
  const ExportOrder order = choice().order;
  if (m_losses)
    for (const PlanLoss& loss : m_losses(order)) notes += QStringLiteral("– ") + sentenceOf(loss);
  if (!notes.isEmpty()) notes.prepend(tr("Not in this file:"));
  if (order.format == ExportFormat::jira)
    notes.append(tr("When Jira asks how dates are written, answer yyyy-MM-dd."));
  m_notes->setText(notes.join(u'\n'));
  m_form->setRowVisible(m_notes, !notes.isEmpty());
}

/// A page, and that of facts behind it, is for a PDF of a map, size and resolution for a PNG; a plan has
/// words, but no looks; data is always the whole file, without looks or language.
void ExportDialog::showWhatCounts() {
  const auto format = static_cast<ExportFormat>(m_format->currentIndex());
  const bool drawn = format != ExportFormat::json && !planIn(format);
  m_form->setRowVisible(m_filter, drawn && m_filters.size() > 1);
  const bool map = !chosenFilter().cards && !chosenFilter().facts;
  m_form->setRowVisible(m_page, format == ExportFormat::pdf && map);
  m_form->setRowVisible(m_withFacts, format == ExportFormat::pdf && map);
  m_form->setRowVisible(m_percent, format == ExportFormat::png);
  m_form->setRowVisible(m_dpi, format == ExportFormat::png);
  m_form->setRowVisible(m_theme, drawn);
  m_form->setRowVisible(m_language, format != ExportFormat::json);
  showLosses();
}

ExportChoice ExportDialog::choice() const {
  ExportChoice choice = m_last;
  ExportOrder& order = choice.order;
  order.format = static_cast<ExportFormat>(m_format->currentIndex());
  order.filter = chosenFilter().filter;
  order.cards = chosenFilter().cards;
  order.facts = chosenFacts();
  order.page = static_cast<PageSize>(m_page->currentIndex());
  order.theme = m_theme->currentIndex() == 1 ? ThemeName::dark : ThemeName::light;
  order.png.scale = m_percent->value() / 100.0;
  order.png.dpi = m_dpi->value();
  const int language = m_language->currentIndex();
  order.language = language == 0 ? std::nullopt : std::optional(static_cast<Language>(language - 1));
  return choice;
}

}  // namespace klantreis
