#include "editor/find_bar.h"

#include <QAccessible>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "editor/field_widgets.h"
#include "editor/strings.h"
#include "render/schema_words.h"

namespace klantreis {

namespace {

constexpr int fieldWidth = 260;
constexpr int boxGap = 8;

QLineEdit* makeField(const QString& name, QWidget* parent) {
  auto* field = new QLineEdit(parent);
  field->setAccessibleName(name);
  field->setPlaceholderText(name);
  field->setClearButtonEnabled(true);
  field->setMinimumWidth(fieldWidth / 2);
  field->setMaximumWidth(fieldWidth);
  return field;
}

QPushButton* makeButton(const QString& text, QWidget* parent) {
  auto* button = new QPushButton(text, parent);
  button->setAutoDefault(false);
  return button;
}

}  // namespace

FindBar::FindBar(Document& document, QWidget* parent)
    : QFrame(parent), m_finding(new Finding(document, this)) {
  setObjectName(QStringLiteral("findBar"));
  setAccessibleName(tr("Find and replace"));
  QVBoxLayout* column = makeColumn(this, boxGap);
  column->setContentsMargins(14, 8, 10, 8);
  column->addWidget(makeFindRow());
  column->addWidget(makeReplaceRow());
  connect(m_finding, &Finding::changed, this, &FindBar::showState);
  connect(m_finding, &Finding::changed, this, &FindBar::changed);
  connect(m_wanted, &QLineEdit::textChanged, this, &FindBar::look);
  for (QCheckBox* box : {m_case, m_words}) connect(box, &QCheckBox::toggled, this, &FindBar::look);
  showState();
  hide();
}

QWidget* FindBar::makeFindRow() {
  auto* line = new QWidget(this);
  QHBoxLayout* row = makeRow(line, boxGap);
  m_wanted = makeField(tr("Find"), line);
  m_previous = makeButton(tr("Previous"), line);
  m_next = makeButton(tr("Next"), line);
  m_case = new QCheckBox(tr("Match case"), line);
  m_words = new QCheckBox(tr("Whole words"), line);
  m_state = makeLabel({}, "quiet", line);
  m_state->setWordWrap(false);
  auto* close = makeDeleteButton(tr("Close the find bar"), line);
  row->addWidget(m_wanted, 1);
  for (QWidget* part : std::initializer_list<QWidget*>{m_previous, m_next, m_case, m_words})
    row->addWidget(part);
  row->addWidget(m_state, 2);
  row->addWidget(close);
  connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
  connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
  connect(close, &QPushButton::clicked, this, &QWidget::hide);
  return line;
}

QWidget* FindBar::makeReplaceRow() {
  m_replaceRow = new QWidget(this);
  QHBoxLayout* row = makeRow(m_replaceRow, boxGap);
  m_replacement = makeField(tr("Replace with"), m_replaceRow);
  m_one = makeButton(tr("Replace"), m_replaceRow);
  m_all = makeButton(tr("Replace All"), m_replaceRow);
  row->addWidget(m_replacement, 1);
  row->addWidget(m_one);
  row->addWidget(m_all);
  row->addStretch(2);
  connect(m_one, &QPushButton::clicked, this, &FindBar::replace);
  connect(m_all, &QPushButton::clicked, this, &FindBar::replaceAll);
  return m_replaceRow;
}

void FindBar::open(bool replacing) {
  m_replaceRow->setVisible(replacing);
  show();
  m_wanted->setFocus();
  m_wanted->selectAll();
  look();
}

void FindBar::step(int direction) {
  if (m_wanted->text().isEmpty()) return open(false);
  if (isVisible()) return m_finding->step(direction);
  show();
  look();
}

/// While it is closed nothing is looked for, and nothing is marked.
void FindBar::hideEvent(QHideEvent* event) {
  QFrame::hideEvent(event);
  if (event->spontaneous()) return;  // the whole window is out of sight
  m_finding->look({});
  Q_EMIT closed();
}

/// Enter goes on, with Shift back; in the second field it replaces.
void FindBar::keyPressEvent(QKeyEvent* event) {
  const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (event->key() == Qt::Key_Escape) {
    hide();
  } else if (enter && m_replacement->hasFocus()) {
    replace();
  } else if (enter && m_wanted->hasFocus()) {
    step(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
  } else {
    QFrame::keyPressEvent(event);
  }
}

void FindBar::look() {
  if (isVisible()) m_finding->look({toUtf8(m_wanted->text()), m_case->isChecked(), m_words->isChecked()});
}

void FindBar::showState() {
  const bool found = !m_finding->matches().empty();
  const bool none = !found && !m_finding->query().text.empty();
  for (QPushButton* button : {m_previous, m_next, m_one, m_all}) button->setEnabled(found);
  setStyleProperty(*m_state, "mood", none ? QStringLiteral("low") : QString());
  tell(state());
}

/// "3 of 17 · scenario"
QString FindBar::state() const {
  const auto& matches = m_finding->matches();
  if (m_finding->query().text.empty()) return {};
  if (matches.empty()) return tr("Nothing found");
  const QLocale locale;
  const QString count = locale.toString(matches.size());
  if (!m_finding->current()) return tr("%1 found").arg(count);
  const TextMatch& match = matches[*m_finding->current()];
  QString table;
  withEntity(match.place.row.kind, [&]<class T>() { table = tableWord(Schema<T>::name); });
  const QString place = QStringLiteral("%1, %2").arg(table, fieldWord(match.place.field));
  return tr("%1 of %2 · %3").arg(locale.toString(*m_finding->current() + 1), count, place);
}

void FindBar::replace() { m_finding->replace(m_replacement->text()); }

void FindBar::replaceAll() {
  const auto count = m_finding->replaceAll(m_replacement->text());
  tell(count == 0 ? tr("Nothing was replaced") : tr("%n replaced", nullptr, static_cast<int>(count)));
}

/// Seen, and said by screen readers.
void FindBar::tell(const QString& text) {
  if (m_state->text() == text) return;
  m_state->setText(text);
  if (text.isEmpty() || !isVisible()) return;
  QAccessibleEvent alert(m_state, QAccessible::Alert);
  QAccessible::updateAccessibility(&alert);
}

}  // namespace klantreis
