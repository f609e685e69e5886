#include "editor/general_page.h"

#include <QComboBox>
#include <QVBoxLayout>

#include "editor/appearance.h"
#include "editor/field_widgets.h"
#include "editor/fuzzy.h"

namespace klantreis {

namespace {

constexpr int pageGap = 14;
constexpr int widestChoice = 320;

}  // namespace

GeneralPage::GeneralPage(Appearance& appearance, Settings& settings, QWidget* parent)
    : QWidget(parent), m_appearance(appearance), m_settings(settings) {
  makeColumn(this, pageGap)->setContentsMargins(2, pageGap, 2, 0);
  m_theme = add(tr("Theme"), {tr("As the system"), tr("Light"), tr("Dark")});
  m_language = add(tr("Language of menus and messages"),
                   {tr("As the system"), QStringLiteral("English"), QStringLiteral("Nederlands")});
  m_touch = add(tr("Size of buttons, menus and lists"), {tr("For the mouse"), tr("For fingers")});
  m_start = add(tr("At the start"), {tr("Open the files of last time"), tr("Show the start page")});
  static_cast<QVBoxLayout*>(layout())->addStretch(1);
  showChoices();
  connect(&appearance, &Appearance::themeChanged, this, &GeneralPage::showChoices);
  connect(&appearance, &Appearance::touchChanged, this, &GeneralPage::showChoices);
  connect(m_theme, &QComboBox::activated, this,
          [this](int choice) { m_appearance.choose(static_cast<ThemeChoice>(choice)); });
  connect(m_language, &QComboBox::activated, this,
          [this](int choice) { m_appearance.choose(static_cast<LanguageChoice>(choice)); });
  connect(m_touch, &QComboBox::activated, this,
          [this](int choice) { m_appearance.chooseTouch(choice == 1); });
  connect(m_start, &QComboBox::activated, this, [this](int choice) { m_settings.setReopens(choice == 0); });
}

QComboBox* GeneralPage::add(const QString& caption, const QStringList& choices) {
  auto* box = new QComboBox(this);
  box->addItems(choices);
  box->setMaximumWidth(widestChoice);
  teachManners(*box);
  m_fields.append(new FieldBox(caption, caption, box, this));
  layout()->addWidget(m_fields.last());
  return box;
}

void GeneralPage::showChoices() {
  m_theme->setCurrentIndex(static_cast<int>(m_appearance.themeChoice()));
  m_language->setCurrentIndex(static_cast<int>(m_appearance.languageChoice()));
  m_touch->setCurrentIndex(m_appearance.touch() ? 1 : 0);
  m_start->setCurrentIndex(m_settings.reopens() ? 0 : 1);
}

bool GeneralPage::filter(const QString& typed) {
  bool any = false;
  for (FieldBox* field : m_fields) {
    QString words = field->name();
    const auto* box = field->findChild<QComboBox*>();
    for (int i = 0; i < box->count(); ++i) words += u' ' + box->itemText(i);
    const bool fits = fuzzyMatch(typed, words).has_value();
    field->setVisible(fits);
    any = any || fits;
  }
  return any;
}

}  // namespace klantreis
