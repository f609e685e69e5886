#include "editor/command_palette.h"

#include <QAccessible>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "editor/command_row.h"
#include "editor/field_widgets.h"
#include "editor/fuzzy.h"
#include "editor/strings.h"

namespace klantreis {

namespace {

constexpr int paletteWidth = 640;
constexpr int mostRows = 11;
constexpr int fromTop = 56;

}  // namespace

// ---- the list -----------------------------------------------------------------------------------

CommandList::CommandList(const Actions& actions, QObject* parent)
    : QAbstractListModel(parent), m_actions(actions) {
  filter({});
}

void CommandList::filter(const QString& typed) {
  beginResetModel();
  m_entries.clear();
  for (const ActionSpec& spec : actionTable())
    if (auto found = entryFor(spec, typed)) m_entries.push_back(std::move(*found));
  // Of two that fit as well, the one of which less is left over.
  std::stable_sort(m_entries.begin(), m_entries.end(), [this](const Entry& a, const Entry& b) {
    return a.score != b.score ? a.score > b.score : nameOf(*a.spec).size() < nameOf(*b.spec).size();
  });
  endResetModel();
}

/// By its name, else by its menu and name; the latter come after all of the former.
std::optional<CommandList::Entry> CommandList::entryFor(const ActionSpec& spec, const QString& typed) const {
  constexpr int byMenu = -1000;
  const QString name = nameOf(spec);
  if (const auto match = fuzzyMatch(typed, name)) return Entry{&spec, match->score, match->letters};
  const auto match = fuzzyMatch(typed, pathOf(spec.menu) + u' ' + name);
  return match ? std::optional(Entry{&spec, match->score + byMenu, {}}) : std::nullopt;
}

int CommandList::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant CommandList::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};  // a view asks so when Copy is pressed and nothing is found
  const Entry& row = entry(index);
  switch (role) {
    case Qt::DisplayRole:
      return nameOf(*row.spec);
    case Qt::AccessibleTextRole:
      return spoken(*row.spec);
    case keysRole:
      return keysOf(*row.spec);
    case placeRole:
      return placeOf(*row.spec);
    case lettersRole:
      return QVariant::fromValue(row.letters);
    case enabledRole:
      return m_actions[row.spec->command].isEnabled();
    default:
      return {};
  }
}

/// As the action is called now: undo says what.
QString CommandList::nameOf(const ActionSpec& spec) const {
  return withoutMnemonic(m_actions[spec.command].text());
}

QString CommandList::keysOf(const ActionSpec& spec) const {
  return m_actions[spec.command].shortcut().toString(QKeySequence::NativeText);
}

QString CommandList::placeOf(const ActionSpec& spec) const {
  const QString obstacle = m_actions.obstacleTo(spec);
  return obstacle.isEmpty() ? pathOf(spec.menu) : obstacle;
}

QString CommandList::spoken(const ActionSpec& spec) const {
  QStringList parts{nameOf(spec), placeOf(spec), keysOf(spec)};
  if (!m_actions[spec.command].isEnabled()) parts.insert(1, tr("not possible now"));
  parts.removeAll(QString());
  return parts.join(QStringLiteral(", "));
}

// ---- the palette --------------------------------------------------------------------------------

CommandPalette::CommandPalette(QWidget& window, const Actions& actions)
    : QFrame(&window),
      m_actions(actions),
      m_list(new CommandList(actions, this)),
      m_field(new QLineEdit(this)),
      m_view(new QListView(this)) {
  setObjectName(QStringLiteral("palette"));
  setAccessibleName(tr("Commands"));
  m_field->setAccessibleName(tr("Find a command"));
  m_field->setPlaceholderText(tr("Type a part of a command"));
  m_field->setClearButtonEnabled(true);
  m_view->setAccessibleName(tr("Commands"));
  m_view->setModel(m_list);
  m_view->setItemDelegate(new CommandRow(m_view));
  m_view->setFocusPolicy(Qt::NoFocus);
  m_view->setMouseTracking(true);
  m_view->setUniformItemSizes(true);
  m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  QVBoxLayout* column = makeColumn(this, 8);
  column->setContentsMargins(10, 10, 10, 10);
  column->addWidget(m_field);
  column->addWidget(m_view);
  connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::filter);
  connect(m_view, &QListView::clicked, this, &CommandPalette::run);
  m_field->installEventFilter(this);
  window.installEventFilter(this);
  hide();
}

void CommandPalette::open() {
  if (QWidget* now = window()->focusWidget(); now != nullptr && now != m_field) m_before = now;
  m_field->clear();
  filter({});
  show();
  raise();
  m_field->setFocus();
}

void CommandPalette::place() {
  const QWidget& window = *parentWidget();
  const int row = CommandRow::heightIn(*m_view);
  const int rows = std::clamp(m_list->rowCount(), 1, mostRows) * row + 2 * m_view->frameWidth();
  const int room = window.height() - fromTop - m_field->sizeHint().height() - 48;
  m_view->setFixedHeight(std::clamp(room, row, rows));
  resize(std::min(paletteWidth, window.width() - 32), sizeHint().height());
  move((window.width() - width()) / 2, fromTop);
}

void CommandPalette::filter(const QString& typed) {
  m_list->filter(typed);
  m_view->setCurrentIndex(m_list->index(0));
  place();
  announce();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
  if (watched != m_field) {
    if (event->type() == QEvent::Resize && isVisible()) place();
    return false;
  }
  if (event->type() == QEvent::FocusOut) hide();
  return event->type() == QEvent::KeyPress && step(static_cast<QKeyEvent*>(event)->key());
}

/// The keys that are not for the field; false for others.
bool CommandPalette::step(int key) {
  const int now = m_view->currentIndex().row();
  const int last = m_list->rowCount() - 1;
  const auto go = [&](int row) {
    m_view->setCurrentIndex(m_list->index(std::clamp(row, 0, std::max(0, last))));
    announce();
    return true;
  };
  switch (key) {
    case Qt::Key_Down:
      return go(now == last ? 0 : now + 1);
    case Qt::Key_Up:
      return go(now <= 0 ? last : now - 1);
    case Qt::Key_PageDown:
      return go(now + mostRows - 1);
    case Qt::Key_PageUp:
      return go(now - mostRows + 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
      run();
      return true;
    case Qt::Key_Escape:
      close();
      return true;
    default:
      return false;
  }
}

/// The focus stays in the field, so screen readers are told which row the keys are at.
void CommandPalette::announce() {
  const QModelIndex now = m_view->currentIndex();
  if (!now.isValid() || !isVisible()) return;
  QAccessibleEvent focus(m_view, QAccessible::Focus);
  focus.setChild(now.row());
  QAccessible::updateAccessibility(&focus);
}

/// With the focus where it was, so that it acts there.
void CommandPalette::run() {
  const QModelIndex chosen = m_view->currentIndex();
  if (!chosen.isValid()) return;
  QAction& action = m_actions[m_list->commandAt(chosen)];
  if (!action.isEnabled()) return;
  close();
  action.trigger();
}

void CommandPalette::close() {
  hide();
  if (m_before) m_before->setFocus();
}

}  // namespace klantreis
