#include "editor/filter_bar.h"

#include <QAccessible>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <utility>

#include "editor/document.h"
#include "editor/row_form.h"
#include "klantreis/figures.h"
#include "klantreis/roles.h"

namespace klantreis {

namespace {

constexpr int conditionGap = 8;
constexpr int leastBox = 56;
constexpr int viewNameWidth = 220;

QPushButton* makeBarButton(const QString& text, QWidget* parent) {
  auto* button = new QPushButton(text, parent);
  button->setAutoDefault(false);
  return button;
}

/// How many of how many.
struct Share {
  int left = 0;
  int all = 0;
};

Share scoresIn(const Document& document, Id<Journey> journey) {
  return {static_cast<int>(evidenceShare(document.shown(), journey).scores),
          static_cast<int>(evidenceShare(document.workbook(), journey).scores)};
}

Share touchpointsIn(const Document& document, Id<Journey> journey) {
  return {static_cast<int>(countsOf(document.shown(), journey).touchpoints),
          static_cast<int>(countsOf(document.workbook(), journey).touchpoints)};
}

}  // namespace

FilterBar::FilterBar(Document& document, QWidget* parent) : QFrame(parent), m_document(document) {
  setObjectName(QStringLiteral("filterBar"));
  setAccessibleName(tr("Filter"));
  connect(&document, &Document::changed, this, &FilterBar::showAll);
  connect(&document.selection(), &Selection::changed, this, &FilterBar::showAll);
  connect(&document, &Document::filtered, this, [this] {
    if (!m_document.filter().empty()) QFrame::show();
    showAll();
  });
  hide();
}

// ---- its parts ----------------------------------------------------------------------------------

/// Few maps are filtered, so the parts come when it is first shown.
void FilterBar::setVisible(bool visible) {
  if (visible && m_conditions.empty()) build();
  QFrame::setVisible(visible);
}

void FilterBar::build() {
  QVBoxLayout* column = makeColumn(this, conditionGap);
  column->setContentsMargins(14, 8, 10, 8);
  column->addWidget(makeConditions());
  column->addWidget(makeState());
}

QWidget* FilterBar::makeConditions() {
  auto* line = new QWidget(this);
  QHBoxLayout& row = *makeRow(line, conditionGap);
  add(row, tr("Saved view"), tr("No saved view"), savedViews());
  add(row, tr("Persona"), tr("All personas"), rows(&Filter::persona));
  add(row, tr("Role"), tr("All roles"), roles());
  add(row, tr("Responsible department"), tr("All departments"), rows(&Filter::department));
  add(row, tr("Channel"), tr("All channels"), rows(&Filter::channel));
  add(row, tr("Reach"), tr("Any reach"), words(&Filter::reach));
  add(row, tr("Source of the scores"), tr("All sources"), words(&Filter::layer));
  return line;
}

QWidget* FilterBar::makeState() {
  auto* line = new QWidget(this);
  QHBoxLayout* row = makeRow(line, conditionGap);
  m_state = makeLabel({}, "quiet", line);
  m_name = new QLineEdit(line);
  m_name->setAccessibleName(tr("Name of the view"));
  m_name->setPlaceholderText(tr("Name of the view"));
  m_name->setMaximumWidth(viewNameWidth);
  m_name->hide();
  m_save = makeBarButton(tr("Save View"), line);
  m_clear = makeBarButton(tr("Show Everything"), line);
  QPushButton* close = makeDeleteButton(tr("Show everything and close the filter"), line);
  row->addWidget(m_state, 1);
  for (QWidget* part : std::initializer_list<QWidget*>{m_name, m_save, m_clear, close}) row->addWidget(part);
  connect(m_save, &QPushButton::clicked, this, &FilterBar::saveWanted);
  connect(m_clear, &QPushButton::clicked, this, [this] { m_document.setFilter({}); });
  connect(close, &QPushButton::clicked, this, [this] {
    m_document.setFilter({});
    leave();
  });
  return line;
}

void FilterBar::add(QHBoxLayout& row, const QString& name, const QString& none, Condition condition) {
  auto* box = new QComboBox(this);
  box->addItem(none, QString());
  box->setAccessibleName(name);
  box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
  box->setMinimumWidth(leastBox);
  teachManners(*box);
  row.addWidget(box, 1);
  condition.box = box;
  connect(box, &QComboBox::activated, this, [this, box, with = condition.with](int index) {
    m_document.setFilter(with(m_document.filter(), toUtf8(box->itemData(index).toString())));
    showAll();  // also where that changed nothing
  });
  m_conditions.push_back(std::move(condition));
}

template <class T>
FilterBar::Condition FilterBar::rows(std::optional<Id<T>> Filter::*member) const {
  return {
      nullptr, [this] { return allNames(m_document.workbook(), &T::name); },
      [member](const Filter& filter) { return filter.*member ? (filter.*member)->text() : std::string(); },
      [member](Filter filter, const std::string& key) {
        const auto uuid = Uuid::parse(key);
        filter.*member = uuid ? std::optional(Id<T>{*uuid}) : std::nullopt;
        return filter;
      }};
}

template <class E>
FilterBar::Condition FilterBar::words(std::optional<E> Filter::*member) const {
  return {nullptr,
          [] {
            std::vector<NamedKey> names;
            for (std::size_t i = 0; i < Keys<E>::words.size(); ++i)
              names.push_back({std::string(Keys<E>::words[i]), wordOf(static_cast<E>(i))});
            return names;
          },
          [member](const Filter& filter) {
            return filter.*member ? std::string(keyOf(*(filter.*member))) : std::string();
          },
          [member](Filter filter, const std::string& key) {
            filter.*member = fromKey<E>(key);
            return filter;
          }};
}

/// Its first item takes away a view, and no filter that is not saved.
FilterBar::Condition FilterBar::savedViews() const {
  const auto key = [this](const Filter& filter) {
    const SavedView* view = findView(m_document.workbook(), filter);
    return view != nullptr ? view->id.text() : std::string();
  };
  return {nullptr, [this] { return allNames(m_document.workbook(), &SavedView::name); }, key,
          [this, key](const Filter& filter, const std::string& chosen) {
            const auto uuid = Uuid::parse(chosen);
            const SavedView* view = uuid ? m_document.workbook().savedViews.find({*uuid}) : nullptr;
            if (view != nullptr) return filterOf(*view);
            return key(filter).empty() ? filter : Filter();
          },
          false};
}

/// Of the journey on the map, and the one that filters from another.
FilterBar::Condition FilterBar::roles() const {
  Condition condition = rows(&Filter::role);
  condition.mayBeBare = false;
  condition.names = [this] {
    const Workbook& now = m_document.workbook();
    const auto journey = m_document.selection().journey();
    auto roles = journey ? rolesOf(now, *journey) : std::vector<const Role*>();
    const auto& chosen = m_document.filter().role;
    const Role* filtering = chosen ? now.roles.find(*chosen) : nullptr;
    if (filtering != nullptr && filtering->journey != journey) roles.push_back(filtering);
    return namesOf(roles, &Role::name);
  };
  return condition;
}

// ---- what it says -------------------------------------------------------------------------------

void FilterBar::showEvent(QShowEvent* event) {
  QFrame::showEvent(event);
  showAll();
}

void FilterBar::showAll() {
  if (!isVisible()) return;
  for (Condition& condition : m_conditions) show(condition);
  for (QPushButton* button : {m_save, m_clear}) button->setEnabled(!m_document.filter().empty());
  const QString text = state();
  if (m_state->text() == text) return;
  m_state->setText(text);
  QAccessibleEvent alert(m_state, QAccessible::Alert);
  QAccessible::updateAccessibility(&alert);
}

void FilterBar::show(Condition& condition) const {
  const QSignalBlocker quiet(condition.box);
  std::vector<NamedKey> names = condition.names();
  if (names != condition.listed) {
    condition.listed = std::move(names);
    while (condition.box->count() > 1) condition.box->removeItem(condition.box->count() - 1);
    for (const NamedKey& each : condition.listed) condition.box->addItem(each.name, toQt(each.key));
    widenList(*condition.box);
  }
  condition.box->setVisible(condition.mayBeBare || !condition.listed.empty());
  const std::string key = condition.key(m_document.filter());
  condition.box->setCurrentIndex(condition.box->findData(toQt(key)));
  condition.box->setToolTip(condition.box->currentText());
  setStyleProperty(*condition.box, "limits", key.empty() ? QStringLiteral("false") : QStringLiteral("true"));
}

/// "3 of 15 touchpoints · 7 of 14 scores"
QString FilterBar::state() const {
  const auto journey = m_document.selection().journey();
  const Filter& filter = m_document.filter();
  if (!journey || filter.empty()) return tr("Everything is shown");
  QStringList parts;
  if (filter.limitsTouchpoints()) {
    const Share share = touchpointsIn(m_document, *journey);
    parts += tr("%1 of %n touchpoint(s)", nullptr, share.all).arg(share.left);
  }
  if (filter.limitsScores()) {
    const Share share = scoresIn(m_document, *journey);
    parts += tr("%1 of %n score(s)", nullptr, share.all).arg(share.left);
  }
  return parts.join(QStringLiteral(" · "));
}

QString FilterBar::summary() const {
  QStringList parts;
  for (std::size_t i = 1; i < m_conditions.size(); ++i)
    if (!m_conditions[i].key(m_document.filter()).empty()) parts += m_conditions[i].box->currentText();
  return parts.join(QStringLiteral(", "));
}

// ---- what it takes ------------------------------------------------------------------------------

void FilterBar::open() {
  QFrame::show();
  for (const Condition& condition : m_conditions)
    if (condition.box->isVisible()) return condition.box->setFocus();
}

void FilterBar::askName(const QString& name) {
  QFrame::show();
  m_name->setText(name);
  m_name->show();
  m_name->setFocus();
  m_name->selectAll();
}

/// Esc takes back a name that is being typed, and else goes back to the map; the bar only goes when nothing
/// is left out.
void FilterBar::keyPressEvent(QKeyEvent* event) {
  const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (event->key() == Qt::Key_Escape) {
    leave();
  } else if (enter && m_name->hasFocus()) {
    takeName();
  } else {
    QFrame::keyPressEvent(event);
  }
}

void FilterBar::takeName() {
  const QString name = m_name->text().trimmed();
  if (name.isEmpty()) return;
  leave();
  Q_EMIT named(name);
}

void FilterBar::leave() {
  m_name->hide();
  if (m_document.filter().empty()) hide();
  Q_EMIT left();
}

}  // namespace klantreis
