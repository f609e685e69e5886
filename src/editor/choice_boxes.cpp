#include "editor/choice_boxes.h"

#include <QCompleter>
#include <QLineEdit>
#include <algorithm>
#include <utility>

#include "editor/strings.h"

namespace klantreis {

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
  const QString name = nameOf(value);
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
  m_shown = nameOf(pick);
  setEditText(m_shown);
  give(pick);
}

void NameBox::takeTyped() {
  const QString typed = currentText().trimmed();
  if (typed == m_shown) return;
  m_shown = typed;
  if (typed.isEmpty()) return give({});
  const auto names = m_names();
  const auto known = std::find_if(names.begin(), names.end(), [&](const NamedKey& each) {
    return each.name.compare(typed, Qt::CaseInsensitive) == 0;
  });
  give(known != names.end() ? Pick{known->key, {}} : Pick{{}, toUtf8(typed)});
}

QString NameBox::nameOf(const Pick& value) const {
  if (value.key.empty()) return toQt(value.typed);
  for (const NamedKey& each : m_names())
    if (each.key == value.key) return each.name;
  return {};
}

}  // namespace klantreis
