#include "editor/keys_page.h"

#include <QAccessible>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <cstdint>
#include <map>

#include "editor/field_widgets.h"
#include "editor/fuzzy.h"
#include "editor/key_catcher.h"
#include "editor/save_dialog.h"
#include "editor/strings.h"
#include "klantreis/error.h"
#include "klantreis/file.h"
#include "render/messages.h"

namespace klantreis {

namespace {

constexpr int lineGap = 10;
constexpr int nameWidth = 360;
constexpr std::uint64_t mostBytes = 1U << 20U;  // of a file of keys
constexpr int specRole = Qt::UserRole;

QString shown(const KeyList& keys) { return QKeySequence::listToString(keys, QKeySequence::NativeText); }

const ActionSpec& specOf(const QTreeWidgetItem& row) { return actionTable()[row.data(0, specRole).toUInt()]; }

}  // namespace

KeysPage::KeysPage(KeyTable& keys, QWidget* parent)
    : QWidget(parent), m_keys(keys), m_list(new QTreeWidget(this)) {
  QVBoxLayout* column = makeColumn(this, lineGap);
  column->setContentsMargins(2, lineGap, 2, 0);
  column->addWidget(m_list, 1);
  column->addWidget(makeEditor());
  m_message = makeLabel({}, "quiet", this);
  column->addWidget(m_message);
  column->addWidget(makeFileButtons());
  makeList();
  connect(&keys, &KeyTable::changed, this, &KeysPage::showKeys);
  connect(m_list, &QTreeWidget::currentItemChanged, this, &KeysPage::showChosen);
  connect(m_list, &QTreeWidget::itemActivated, m_catcher, [this] { m_catcher->setFocus(); });
  showKeys();
}

/// Under the menus they are in.
void KeysPage::makeList() {
  m_list->setAccessibleName(tr("Commands and their keys"));
  m_list->setColumnCount(2);
  m_list->setHeaderLabels({tr("Command"), tr("Keys")});
  m_list->header()->resizeSection(0, nameWidth);
  m_list->setUniformRowHeights(true);
  std::map<MenuName, QTreeWidgetItem*> menus;
  for (std::size_t i = 0; i < actionTable().size(); ++i) {
    const ActionSpec& spec = actionTable()[i];
    QTreeWidgetItem*& menu = menus[spec.menu];
    if (menu == nullptr) {
      menu = new QTreeWidgetItem(m_list, {pathOf(spec.menu)});
      menu->setFlags(Qt::ItemIsEnabled);
    }
    auto* row = new QTreeWidgetItem(menu, {Actions::plainNameOf(spec)});
    row->setData(0, specRole, static_cast<unsigned>(i));
    row->setToolTip(0, Actions::tr(spec.tip));
  }
  m_list->expandAll();
  m_list->setCurrentItem(rows().front());
}

QWidget* KeysPage::makeEditor() {
  auto* line = new QWidget(this);
  QHBoxLayout* row = makeRow(line, lineGap);
  m_catcher = new KeyCatcher(line);
  m_catcher->setPlaceholderText(tr("Press the new key here"));
  m_takeOver = new QPushButton(tr("Use It Here"), line);
  m_remove = new QPushButton(tr("Without Key"), line);
  m_reset = new QPushButton(tr("Reset"), line);
  row->addWidget(m_catcher, 1);
  for (QPushButton* button : {m_takeOver, m_remove, m_reset}) row->addWidget(button);
  connect(m_catcher, &KeyCatcher::caught, this, &KeysPage::take);
  connect(m_takeOver, &QPushButton::clicked, this, [this] { give({m_pressed}); });
  connect(m_remove, &QPushButton::clicked, this, [this] { give({}); });
  connect(m_reset, &QPushButton::clicked, this, [this] {
    if (const ActionSpec* spec = chosen()) m_keys.reset(*spec);
  });
  return line;
}

QWidget* KeysPage::makeFileButtons() {
  auto* line = new QWidget(this);
  QHBoxLayout* row = makeRow(line, lineGap);
  auto* take = new QPushButton(tr("Import Keys…"), line);
  auto* save = new QPushButton(tr("Export Keys…"), line);
  m_resetAll = new QPushButton(tr("Reset All Keys"), line);
  for (QPushButton* button : {take, save}) row->addWidget(button);
  row->addStretch(1);
  row->addWidget(m_resetAll);
  connect(take, &QPushButton::clicked, this, &KeysPage::importKeys);
  connect(save, &QPushButton::clicked, this, &KeysPage::exportKeys);
  connect(m_resetAll, &QPushButton::clicked, &m_keys, &KeyTable::resetAll);
  return line;
}

// ---- what is shown ------------------------------------------------------------------------------

QList<QTreeWidgetItem*> KeysPage::rows() const {
  QList<QTreeWidgetItem*> all;
  for (int i = 0; i < m_list->topLevelItemCount(); ++i)
    for (int k = 0; k < m_list->topLevelItem(i)->childCount(); ++k)
      all.append(m_list->topLevelItem(i)->child(k));
  return all;
}

const ActionSpec* KeysPage::chosen() const {
  const QTreeWidgetItem* row = m_list->currentItem();
  return row != nullptr && row->parent() != nullptr ? &specOf(*row) : nullptr;
}

/// Those that the user chose stand out.
void KeysPage::showKeys() {
  bool anyChanged = false;
  for (QTreeWidgetItem* row : rows()) {
    const ActionSpec& spec = specOf(*row);
    const bool changed = m_keys.isChanged(spec);
    anyChanged = anyChanged || changed;
    row->setText(1, shown(m_keys.keysOf(spec)));
    QFont font = m_list->font();
    font.setBold(changed);
    row->setFont(1, font);
  }
  m_resetAll->setEnabled(anyChanged);
  showChosen();
}

void KeysPage::showChosen() {
  const ActionSpec* spec = chosen();
  const KeyList keys = spec != nullptr ? m_keys.keysOf(*spec) : KeyList();
  m_catcher->setText(shown(keys));
  m_catcher->setEnabled(spec != nullptr);
  m_catcher->setAccessibleName(spec != nullptr ? tr("New key for %1").arg(Actions::plainNameOf(*spec))
                                               : QString());
  m_remove->setEnabled(!keys.isEmpty());
  m_reset->setEnabled(spec != nullptr && m_keys.isChanged(*spec));
  m_takeOver->hide();
  tell({}, false);
}

bool KeysPage::filter(const QString& typed) {
  bool any = false;
  for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
    QTreeWidgetItem& menu = *m_list->topLevelItem(i);
    bool anyHere = false;
    for (int k = 0; k < menu.childCount(); ++k) {
      QTreeWidgetItem& row = *menu.child(k);
      const bool fits = fuzzyMatch(typed, menu.text(0) + u' ' + row.text(0)).has_value() ||
                        row.text(1).contains(typed, Qt::CaseInsensitive);
      row.setHidden(!fits);
      anyHere = anyHere || fits;
    }
    menu.setHidden(!anyHere);
    any = any || anyHere;
  }
  chooseInSight();
  return any;
}

/// What is out of sight is not the one whose key is changed.
void KeysPage::chooseInSight() {
  const auto inSight = [](const QTreeWidgetItem* row) { return row != nullptr && !row->isHidden(); };
  if (inSight(m_list->currentItem())) return;
  const auto all = rows();
  const auto first = std::find_if(all.begin(), all.end(), inSight);
  m_list->setCurrentItem(first == all.end() ? nullptr : *first);
}

// ---- what is changed ----------------------------------------------------------------------------

void KeysPage::take(const QKeySequence& key) {
  const ActionSpec* spec = chosen();
  if (spec == nullptr) return;
  m_takeOver->hide();
  if (const QString problem = problemOf(key); !problem.isEmpty()) return tell(problem, true);
  const ActionSpec* other = m_keys.otherWith(key, *spec);
  if (other == nullptr) return give({key});
  m_pressed = key;
  m_takeOver->show();
  tell(tr("%1 is the key of “%2” in the menu %3.")
           .arg(key.toString(QKeySequence::NativeText), Actions::plainNameOf(*other), pathOf(other->menu)),
       true);
}

void KeysPage::give(const KeyList& keys) {
  const ActionSpec* spec = chosen();
  if (spec == nullptr) return;
  m_keys.set(*spec, keys);
  showChosen();
  tell(keys.isEmpty() ? tr("“%1” has no key now.").arg(Actions::plainNameOf(*spec))
                      : tr("“%1” has the key %2 now.").arg(Actions::plainNameOf(*spec), shown(keys)),
       false);
}

void KeysPage::tell(const QString& text, bool isWrong) {
  setStyleProperty(*m_message, "mood", isWrong ? QStringLiteral("low") : QString());
  m_message->setText(text);
  if (text.isEmpty()) return;
  QAccessibleEvent alert(m_message, QAccessible::Alert);
  QAccessible::updateAccessibility(&alert);
}

/// Tells what is done, or why it is not.
void KeysPage::attempt(const std::function<QString()>& run) {
  try {
    tell(run(), false);
  } catch (const Error& error) {
    tell(errorText(error), true);
  }
}

void KeysPage::importKeys() {
  const QString path = QFileDialog::getOpenFileName(this, tr("Import Keys"), {}, tr("Keys (*.json)"));
  if (path.isEmpty()) return;
  attempt([&] {
    const QString problem = m_keys.takeJson(QByteArray::fromStdString(readFile(toPath(path), mostBytes)));
    return problem.isEmpty() ? tr("The keys are those of the file now.") : problem;
  });
}

void KeysPage::exportKeys() {
  const QString path = askSavePath(this, {tr("Export Keys"), QStringLiteral("klantreis-keys.json"),
                                          tr("Keys (*.json)"), QStringLiteral("json")});
  if (path.isEmpty()) return;
  attempt([&] {
    writeFile(toPath(path), m_keys.toJson().toStdString());
    return tr("The keys are in %1 now.").arg(path);
  });
}

}  // namespace klantreis
