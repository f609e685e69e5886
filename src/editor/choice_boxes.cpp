#include "editor/choice_boxes.h"

#include <QCompleter>
#include <QLineEdit>
#include <algorithm>
#include <utility>

#include "editor/strings.h"

namespace klantreis {

QString nameIn(const std::vector<NamedKey>& names, const std::string& key) {
  for (const NamedKey& each : names)
    if (each.key == key) return each.name;
  return {};
}

Pick pickFrom(const std::vector<NamedKey>& names, const QString& typed) {
  const QString name = typed.trimmed();
  if (name.isEmpty()) return {};
  for (const NamedKey& each : names)
    if (each.name.compare(name, Qt::CaseInsensitive) == 0) return {each.key, {}};
  return {{}, toUtf8(name)};
}

CheckBox::CheckBox(const QString& text, QWidget* parent) : QCheckBox(text, parent) {
  connect(this, &QCheckBox::clicked, this, [this](bool on) { give(on); });
}

NameBox::NameBox(Names names, QWidget* parent) : QComboBox(parent), m_names(std::move(names)) {
  setEditable(true);
  setInsertPolicy(QComboBox::NoInsert);
  setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
  completer()->setCaseSensitivity(Qt::CaseInsensitive);
  teachManners(*this);
  teachManners(*lineEdit());
  connect(this, &QComboBox::activated, this, &NameBox::take);
  connect(lineEdit(), &QLineEdit::editingFinished, this, &NameBox::takeTyped);
  fill();
}

void NameBox::showValue(const Pick& value) {
  const QString name = textOf(value);
  if (name == m_shown && currentText() == name) return;
  m_shown = name;
  setEditText(name);
  lineEdit()->setCursorPosition(0);  // the start of a long name is in sight
}

void NameBox::showPopup() {
  const QString text = currentText();
  fill();
  setCurrentIndex(std::max(0, findText(text)));
  setEditText(text);
  QComboBox::showPopup();
}

void NameBox::fill() {
  const QString text = currentText();
  clear();
  addItem(tr("None"), QString());
  for (const NamedKey& each : m_names()) addItem(each.name, toQt(each.key));
  setEditText(text);
}

void NameBox::take(int index) {
  const Pick pick{toUtf8(itemData(index).toString()), {}};
  m_shown = textOf(pick);
  setEditText(m_shown);
  give(pick);
}

void NameBox::takeTyped() {
  const QString typed = currentText().trimmed();
  if (typed == m_shown) return;
  m_shown = typed;
  give(pickFrom(m_names(), typed));
}

QString NameBox::textOf(const Pick& value) const {
  return value.key.empty() ? toQt(value.typed) : nameIn(m_names(), value.key);
}

}  // namespace klantreis
