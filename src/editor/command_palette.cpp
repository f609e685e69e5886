#include "editor/command_palette.h"

#include <QAccessible>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "editor/command_row.h"
#include "editor/field_widgets.h"
#include "editor/fuzzy.h"
#include "editor/menu_notice.h"
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
  look({});
  filter({});
}

void CommandList::look(const QList<QMenu*>& menus) {
  m_offers.clear();
  for (const ActionSpec& spec : actionTable())
    m_offers.push_back({&m_actions[spec.command], pathOf(spec.menu), &spec});
  for (QMenu* menu : menus) gather(*menu, withoutMnemonic(menu->title()));
}

/// What only says something is no action: nothing comes of it, whatever is selected.
void CommandList::gather(QMenu& menu, const QString& path) {
  Q_EMIT menu.aboutToShow();  // which fills it
  for (QAction* action : menu.actions()) {
    if (QMenu* inner = action->menu()) {
      if (action->isEnabled())
        gather(*inner, QStringLiteral("%1 › %2").arg(path, withoutMnemonic(inner->title())));
    } else if (!action->isSeparator() && !action->property(isNotice).toBool() && !m_actions.has(action)) {
      m_offers.push_back({action, path});
    }
  }
}

void CommandList::filter(const QString& typed) {
  beginResetModel();
  m_entries.clear();
  for (const Offer& offer : m_offers)
    if (auto found = entryFor(offer, typed)) m_entries.push_back(std::move(*found));
  // Of two that fit as well, the one of which less is left over.
  std::stable_sort(m_entries.begin(), m_entries.end(), [](const Entry& a, const Entry& b) {
    return a.score != b.score ? a.score > b.score : nameOf(a.offer).size() < nameOf(b.offer).size();
  });
  endResetModel();
}

/// By its name, else by its menu and name; the latter come after all of the former. What a menu lists comes
/// after the actions of the table, which are known by their names.
std::optional<CommandList::Entry> CommandList::entryFor(const Offer& offer, const QString& typed) {
  constexpr int byMenu = -1000;
  constexpr int listed = -500;
  if (offer.action == nullptr) return std::nullopt;
  const QString name = nameOf(offer);
  const int less = offer.spec == nullptr ? listed : 0;
  if (const auto match = fuzzyMatch(typed, name)) return Entry{offer, match->score + less, match->letters};
  const auto match = fuzzyMatch(typed, offer.menu + u' ' + name);
  return match ? std::optional(Entry{offer, match->score + byMenu + less, {}}) : std::nullopt;
}

int CommandList::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant CommandList::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};  // a view asks so when Copy is pressed and nothing is found
  const Entry& row = entry(index);
  if (row.offer.action == nullptr) return {};
  switch (role) {
    case Qt::DisplayRole:
      return nameOf(row.offer);
    case Qt::AccessibleTextRole:
      return spoken(row.offer);
    case keysRole:
      return keysOf(row.offer);
    case placeRole:
      return placeOf(row.offer);
    case lettersRole:
      return QVariant::fromValue(row.letters);
    case enabledRole:
      return row.offer.action->isEnabled();
    default:
      return {};
  }
}

/// As the action is called now: undo says what.
QString CommandList::nameOf(const Offer& offer) { return withoutMnemonic(offer.action->text()); }

QString CommandList::keysOf(const Offer& offer) {
  return offer.action->shortcut().toString(QKeySequence::NativeText);
}

QString CommandList::placeOf(const Offer& offer) const {
  if (offer.spec == nullptr) return offer.action->isEnabled() ? offer.menu : offer.action->statusTip();
  const QString obstacle = m_actions.obstacleTo(*offer.spec);
  return obstacle.isEmpty() ? offer.menu : obstacle;
}

QString CommandList::spoken(const Offer& offer) const {
  QStringList parts{nameOf(offer), placeOf(offer), keysOf(offer)};
  if (!offer.action->isEnabled()) parts.insert(1, tr("not possible now"));
  parts.removeAll(QString());
  return parts.join(QStringLiteral(", "));
}

// ---- the palette --------------------------------------------------------------------------------

CommandPalette::CommandPalette(QWidget& window, const Actions& actions, QList<QMenu*> menus)
    : QFrame(&window),
      m_menus(std::move(menus)),
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
  m_list->look(m_menus);
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
  const QPointer<QAction> action = m_list->actionAt(chosen);
  if (!action || !action->isEnabled()) return;
  close();
  if (action) action->trigger();
}

void CommandPalette::close() {
  hide();
  if (m_before) m_before->setFocus();
}

}  // namespace klantreis
