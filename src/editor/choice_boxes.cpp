#include "editor/choice_boxes.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyle>
#include <algorithm>
#include <utility>

#include "editor/strings.h"

namespace klantreis {

QString nameIn(const std::vector<NamedKey>& names, const std::string& key) {
  for (const NamedKey& each : names)
    if (each.key == key) return each.name;
  return {};
}

Pick pickFrom(const std::vector<NamedKey>& names, const QString& typed, const std::string& before) {
  const QString name = typed.trimmed();
  if (name.isEmpty()) return {};
  const NamedKey* found = nullptr;
  for (const NamedKey& each : names)
    if (each.name.compare(name, Qt::CaseInsensitive) == 0 && (found == nullptr || each.key == before))
      found = &each;
  if (found == nullptr) return {{}, toUtf8(name)};
  return found->key.empty() ? Pick{{}, toUtf8(found->name)} : Pick{found->key, {}};
}

void widenList(QComboBox& box) {
  const int bar = box.style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, box.view());
  box.view()->setMinimumWidth(box.view()->sizeHintForColumn(0) + bar);
}

CheckBox::CheckBox(const QString& text, QWidget* parent) : QCheckBox(text, parent) {
  connect(this, &QCheckBox::clicked, this, [this](bool on) { give(on); });
}

RatingBox::RatingBox(QWidget* parent) : QComboBox(parent) {
  addItems({tr("Not said"), tr("1: hardly any"), tr("2: little"), tr("3: some"), tr("4: much"),
            tr("5: very much")});
  setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
  teachManners(*this);
  connect(this, &QComboBox::activated, this,
          [this](int index) { give(index == 0 ? std::nullopt : std::optional<std::int64_t>(index)); });
}

void RatingBox::showValue(const std::optional<std::int64_t>& value) {
  setCurrentIndex(static_cast<int>(value.value_or(0)));
}

NameBox::NameBox(Names names, QWidget* parent) : QComboBox(parent), m_names(std::move(names)) {
  setEditable(true);
  setInsertPolicy(QComboBox::NoInsert);
  setDuplicatesEnabled(true);  // or Enter would take the first of that name
  setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
  completer()->setCaseSensitivity(Qt::CaseInsensitive);
  teachManners(*this);
  teachManners(*lineEdit());
  connect(this, &QComboBox::activated, this, &NameBox::take);
  connect(lineEdit(), &QLineEdit::editingFinished, this, &NameBox::takeTyped);
  addItem(tr("None"), QString());
  fill();
}

void NameBox::takeNew(const QString& hint, const QString& item) {
  lineEdit()->setPlaceholderText(hint);
  m_newItem = item;
  fillNames();
}

void NameBox::showValue(const Pick& value) {
  m_value = value;
  fill();
  showName();
}

void NameBox::showPopup() {
  fill();
  widenList(*this);
  QComboBox::showPopup();
}

/// The names as they are now, at the one that is chosen; what is typed stays, and is painted anew only where
/// the box comes to another name, since Qt writes that over it.
void NameBox::fill() {
  const QString text = currentText();
  std::vector<NamedKey> names = m_names();
  if (names != m_listed) {
    m_listed = std::move(names);
    fillNames();
  }
  const int chosen = m_value.typed.empty() ? findData(toQt(m_value.key)) : -1;
  if (chosen != currentIndex()) setCurrentIndex(chosen);
  if (currentText() != text) setEditText(text);
}

void NameBox::fillNames() {
  while (count() > 1) removeItem(count() - 1);
  for (const NamedKey& each : m_listed) addItem(each.name, toQt(each.key));
  if (!m_newItem.isEmpty()) addItem(m_newItem);
}

void NameBox::showName() {
  const QString name = shownName();
  if (currentText() == name) return;
  setEditText(name);
  lineEdit()->setCursorPosition(0);  // the start of a long name is in sight
}

void NameBox::keyPressEvent(QKeyEvent* event) {
  if (event->key() != Qt::Key_Escape || currentText() == shownName()) return QComboBox::keyPressEvent(event);
  showName();
}

void NameBox::take(int index) {
  if (!m_newItem.isEmpty() && index == count() - 1) return askName();
  const std::string key = toUtf8(itemData(index).toString());
  m_value = index > 0 && key.empty() ? Pick{{}, toUtf8(itemText(index))} : Pick{key, {}};
  showName();
  give(m_value);
}

/// What was there stays until something is typed.
void NameBox::askName() {
  m_asking = true;
  setCurrentIndex(-1);
  clearEditText();
  lineEdit()->setFocus();
}

void NameBox::takeTyped() {
  const QString typed = currentText().trimmed();
  const bool asked = std::exchange(m_asking, false);
  if (asked && typed.isEmpty()) return showName();
  if (typed == shownName()) return;
  m_value = pickFrom(m_listed, typed, m_value.key);
  showName();
  give(m_value);
}

QString NameBox::shownName() const {
  return m_value.key.empty() ? toQt(m_value.typed) : nameIn(m_listed, m_value.key);
}

}  // namespace klantreis
