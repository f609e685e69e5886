#include "editor/preferences_dialog.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include "editor/appearance.h"
#include "editor/field_widgets.h"
#include "editor/general_page.h"
#include "editor/keys_page.h"

namespace klantreis {

namespace {

constexpr QSize firstSize(640, 620);
constexpr int edge = 14;
constexpr int partGap = 10;

}  // namespace

PreferencesDialog::PreferencesDialog(Appearance& appearance, Settings& settings, KeyTable& keys,
                                     QWidget* parent)
    : QDialog(parent), m_appearance(appearance), m_settings(settings), m_keys(keys) {
  makeColumn(this, 0);
  build();
  resize(firstSize);
  connect(&appearance, &Appearance::touchChanged, this, &PreferencesDialog::build, Qt::QueuedConnection);
}

void PreferencesDialog::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) build();
  QDialog::changeEvent(event);
}

/// The page and what is searched for stay when it is built anew.
void PreferencesDialog::build() {
  const int page = m_tabs != nullptr ? m_tabs->currentIndex() : 0;
  const QString searched = m_search != nullptr ? m_search->text() : QString();
  delete m_content;
  setWindowTitle(tr("Preferences"));
  m_content = new QWidget(this);
  layout()->addWidget(m_content);
  QVBoxLayout* column = makeColumn(m_content, partGap);
  column->setContentsMargins(edge, edge, edge, edge);
  column->addWidget(makeSearch());
  column->addWidget(makePages(), 1);
  column->addWidget(makeButtons());
  for (QPushButton* button : m_content->findChildren<QPushButton*>())
    button->setAutoDefault(false);  // Enter in a field is no press
  m_tabs->setCurrentIndex(page);
  m_search->setText(searched);
}

QWidget* PreferencesDialog::makeSearch() {
  m_search = new QLineEdit(m_content);
  m_search->setPlaceholderText(tr("Search the preferences"));
  m_search->setAccessibleName(m_search->placeholderText());
  m_search->setClearButtonEnabled(true);
  connect(m_search, &QLineEdit::textChanged, this, &PreferencesDialog::filter);
  return m_search;
}

QWidget* PreferencesDialog::makePages() {
  m_tabs = new QTabWidget(m_content);
  m_tabs->setDocumentMode(true);
  m_tabs->tabBar()->setDrawBase(false);  // its line is a light one in every theme
  m_tabs->setAccessibleName(tr("Preferences"));
  m_general = new GeneralPage(m_appearance, m_settings, m_tabs);
  m_keysPage = new KeysPage(m_keys, m_tabs);
  m_tabs->addTab(m_general, tr("General"));
  m_tabs->addTab(m_keysPage, tr("Keys"));
  return m_tabs;
}

QWidget* PreferencesDialog::makeButtons() {
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, m_content);
  const auto* restore = buttons->addButton(tr("Restore Defaults"), QDialogButtonBox::ResetRole);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(restore, &QPushButton::clicked, this, &PreferencesDialog::restoreDefaults);
  return buttons;
}

/// Where the page in sight has nothing that fits and the other has, the other comes.
void PreferencesDialog::filter(const QString& typed) {
  const bool inGeneral = m_general->filter(typed);
  const bool inKeys = m_keysPage->filter(typed);
  if (m_tabs->currentWidget() == m_general && !inGeneral && inKeys) m_tabs->setCurrentWidget(m_keysPage);
  if (m_tabs->currentWidget() == m_keysPage && !inKeys && inGeneral) m_tabs->setCurrentWidget(m_general);
}

/// The language last: this window is built anew for it.
void PreferencesDialog::restoreDefaults() {
  m_keys.resetAll();
  m_settings.setReopens(true);
  m_general->showChoices();
  m_appearance.chooseTouch(false);
  m_appearance.choose(ThemeChoice::system);
  m_appearance.choose(LanguageChoice::system);
}

}  // namespace klantreis
