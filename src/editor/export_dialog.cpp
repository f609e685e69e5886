#include "editor/export_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>

namespace klantreis {

namespace {

constexpr int formMargin = 18;

}  // namespace

ExportDialog::ExportDialog(const ExportChoice& last, QWidget* parent) : QDialog(parent), m_last(last) {
  setWindowTitle(tr("Export"));
  auto* form = new QFormLayout(this);
  form->setContentsMargins(formMargin, formMargin, formMargin, formMargin);
  form->setVerticalSpacing(12);
  form->setHorizontalSpacing(16);
  m_format = addChoice(*form, tr("&Kind of file"),
                       {tr("PDF document"), tr("PNG picture"), tr("SVG drawing"), tr("JSON data")},
                       static_cast<int>(last.order.format));
  m_page =
      addChoice(*form, tr("&Page"), {tr("One page, as large as the map"), tr("A4 pages"), tr("A3 pages")},
                static_cast<int>(last.order.page));
  m_percent = new QSpinBox;
  m_percent->setRange(percentOf(smallestScale), percentOf(greatestScale));
  m_percent->setSingleStep(25);
  m_percent->setSuffix(tr(" %"));
  m_percent->setValue(percentOf(last.order.png.scale));
  m_percent->setAccessibleName(tr("Size"));
  form->addRow(tr("&Size"), m_percent);
  m_theme =
      addChoice(*form, tr("&Theme"), {tr("Light"), tr("Dark")}, last.order.theme == ThemeName::dark ? 1 : 0);
  m_language = addChoice(*form, tr("&Language"),
                         {tr("As the journey"), QStringLiteral("English"), QStringLiteral("Nederlands")},
                         last.order.language ? static_cast<int>(*last.order.language) + 1 : 0);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
  buttons->addButton(tr("&Export…"), QDialogButtonBox::AcceptRole)->setDefault(true);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::showWhatCounts);
  form->addRow(buttons);
  showWhatCounts();
}

QComboBox* ExportDialog::addChoice(QFormLayout& form, const QString& label, const QStringList& texts,
                                   int chosen) {
  auto* box = new QComboBox;
  box->addItems(texts);
  box->setCurrentIndex(chosen);
  box->setAccessibleName(QString(label).remove(u'&'));
  form.addRow(label, box);
  return box;
}

/// A page is for a PDF, a size for a PNG; data has neither looks nor language.
void ExportDialog::showWhatCounts() {
  const auto format = static_cast<ExportFormat>(m_format->currentIndex());
  m_page->setEnabled(format == ExportFormat::pdf);
  m_percent->setEnabled(format == ExportFormat::png);
  m_theme->setEnabled(format != ExportFormat::json);
  m_language->setEnabled(format != ExportFormat::json);
}

ExportChoice ExportDialog::choice() const {
  ExportChoice choice = m_last;
  ExportOrder& order = choice.order;
  order.format = static_cast<ExportFormat>(m_format->currentIndex());
  order.page = static_cast<PageSize>(m_page->currentIndex());
  order.theme = m_theme->currentIndex() == 1 ? ThemeName::dark : ThemeName::light;
  order.png.scale = m_percent->value() / 100.0;
  const int language = m_language->currentIndex();
  order.language = language == 0 ? std::nullopt : std::optional(static_cast<Language>(language - 1));
  return choice;
}

}  // namespace klantreis
