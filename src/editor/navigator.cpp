#include "editor/navigator.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "editor/additions.h"
#include "editor/document.h"
#include "editor/field_widgets.h"
#include "editor/lane_list.h"
#include "editor/plain_view.h"
#include "editor/strings.h"
#include "editor/titles.h"
#include "klantreis/persona_library.h"

namespace klantreis {

namespace {

constexpr int rowRole = Qt::UserRole;
constexpr int indent = 12;
constexpr int textIndent = 7;  // of the texts in the lists

template <class T>
Id<T> idIn(const QVariant& data) {
  return {Uuid::parse(toUtf8(data.toString())).value_or(Uuid{})};
}

/// Of the journey, with whether each is on the map; all of a file that has none.
std::vector<std::pair<const Participant*, const Persona*>> listed(const Document& document) {
  const Workbook& workbook = document.workbook();
  if (const auto journey = document.selection().journey()) return participantsOf(workbook, *journey);
  std::vector<std::pair<const Participant*, const Persona*>> all;
  for (const Persona* persona : personasInOrder(workbook)) all.emplace_back(nullptr, persona);
  return all;
}

/// Entries below another stand to the right of it, with the whole line as their ground.
class StepDelegate final : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

 protected:
  void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
    QStyledItemDelegate::initStyleOption(option, index);
    if (!index.parent().isValid()) return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(indent, 1);
  }
};

/// No box where there is no map.
QVariant checkOf(const Participant* participant) {
  if (participant == nullptr) return {};
  return static_cast<int>(participant->shown ? Qt::Checked : Qt::Unchecked);
}

bool mayChangeNames(const Changes& changes) {
  return !changes.of<Journey>().empty() || !changes.of<Persona>().empty() ||
         !changes.of<Participant>().empty();
}

QLabel* aligned(QLabel* head) {
  head->setIndent(textIndent);
  return head;
}

}  // namespace

Navigator::Navigator(Document& document, QWidget* parent) : QScrollArea(parent), m_document(document) {
  setObjectName(QStringLiteral("panel"));
  setFrameShape(QFrame::NoFrame);
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFocusPolicy(Qt::NoFocus);
  build();
  connect(&document, &Document::changed, this, [this](const Changes& changes) {
    if (mayChangeNames(changes)) showAll();
  });
  connect(&document.selection(), &Selection::changed, this, &Navigator::showAll);
}

void Navigator::build() {
  setAccessibleName(tr("Navigator"));
  auto* page = new QWidget(this);
  page->setObjectName(QStringLiteral("page"));
  QVBoxLayout* column = makeColumn(page, 4);
  column->setContentsMargins(8, 16, 8, 16);
  m_journeys = new QTreeWidget(page);
  m_personas = new QListWidget(page);
  m_journeys->setObjectName(QStringLiteral("journeys"));
  m_personas->setObjectName(QStringLiteral("personas"));
  makePlain(*m_journeys, tr("Journeys"));
  makePlain(*m_personas, tr("Personas on the map"));
  m_journeys->setHeaderHidden(true);
  m_journeys->setRootIsDecorated(false);
  m_journeys->setItemsExpandable(false);
  m_journeys->setIndentation(0);
  m_journeys->setItemDelegate(new StepDelegate(m_journeys));
  QPushButton* add = makeLinkButton(tr("+ New persona"), page);
  column->addWidget(aligned(makeSectionHead(tr("Journeys"), page)));
  column->addWidget(m_journeys);
  column->addSpacing(16);
  column->addWidget(aligned(makeSectionHead(tr("Personas"), page)));
  column->addWidget(m_personas);
  auto* last = new QHBoxLayout;
  last->addSpacing(textIndent);
  last->addWidget(add);
  last->addStretch(1);
  column->addLayout(last);
  column->addSpacing(16);
  column->addWidget(aligned(makeSectionHead(tr("Lanes"), page)));
  column->addWidget(new LaneList(m_document, page));
  column->addStretch(1);
  connect(m_journeys, &QTreeWidget::itemClicked, this, &Navigator::open);
  connect(m_journeys, &QTreeWidget::itemActivated, this, &Navigator::open);
  connect(m_personas, &QListWidget::itemChanged, this, &Navigator::setShown);
  connect(m_personas, &QListWidget::itemClicked, this, &Navigator::openPersona);
  connect(m_personas, &QListWidget::itemActivated, this, &Navigator::openPersona);
  connect(add, &QPushButton::clicked, this, [this] { addPersona(m_document, m_ids); });
  setWidget(page);
  fillJourneys();
  showAll();
}

void Navigator::showAll() {
  showJourneys();
  showPersonas();
  highlight();
}

// ---- journeys -----------------------------------------------------------------------------------

/// A pair is one entry with its two states beneath.
void Navigator::showJourneys() {
  std::vector<Entry> entries;
  const Workbook& workbook = m_document.workbook();
  for (const Journey* journey : journeysInOrder(workbook)) {
    if (journey->idealOf) continue;
    entries.push_back({orUntitled<Journey>(journey->title), journey->id.uuid, false});
    if (const auto ideal = counterpartOf(workbook, journey->id)) {
      entries.push_back({tr("Current"), journey->id.uuid, true});
      entries.push_back({tr("Ideal"), ideal->uuid, true});
    }
  }
  if (entries == m_entries) return;
  m_entries = std::move(entries);
  fillJourneys();
}

void Navigator::fillJourneys() {
  m_journeys->clear();
  QTreeWidgetItem* top = nullptr;
  for (const Entry& entry : m_entries) {
    auto* item = new QTreeWidgetItem({entry.text});
    item->setData(0, rowRole, toQt(entry.journey.text()));
    item->setToolTip(0, entry.text);
    if (entry.below) {
      top->addChild(item);
    } else {
      m_journeys->addTopLevelItem(item);
      top = item;
    }
  }
  m_journeys->expandAll();
  fitTo(*m_journeys, static_cast<int>(m_entries.size()));
}

/// Of the open journey; of a pair its state, not the title over both.
QTreeWidgetItem* Navigator::openItem() const {
  const auto open = m_document.selection().journey();
  for (QTreeWidgetItemIterator at(m_journeys); *at != nullptr; ++at)
    if (idIn<Journey>((*at)->data(0, rowRole)) == open && (*at)->childCount() == 0) return *at;
  return nullptr;
}

/// Most edits leave it as it is, and then nothing is painted.
void Navigator::highlight() {
  QTreeWidgetItem* open = openItem();
  if (open == nullptr) return m_journeys->selectionModel()->clearSelection();
  if (!open->isSelected())
    m_journeys->selectionModel()->select(m_journeys->indexFromItem(open),
                                         QItemSelectionModel::ClearAndSelect);
  if (!m_journeys->hasFocus()) m_journeys->setCurrentItem(open, 0, QItemSelectionModel::NoUpdate);
}

void Navigator::open(QTreeWidgetItem* item) {
  const auto journey = idIn<Journey>(item->data(0, rowRole));
  if (m_document.workbook().journeys.contains(journey)) m_document.selection().show(journey);
}

// ---- personas -----------------------------------------------------------------------------------

void Navigator::showPersonas() {
  const QSignalBlocker quiet(m_personas);
  const auto participants = listed(m_document);
  const int count = static_cast<int>(participants.size());
  while (m_personas->count() > count) delete m_personas->takeItem(count);
  while (m_personas->count() < count) m_personas->addItem(new QListWidgetItem);
  for (int i = 0; i < count; ++i) {
    const auto& [participant, persona] = participants[static_cast<std::size_t>(i)];
    QListWidgetItem* item = m_personas->item(i);
    const QString name = orUntitled<Persona>(persona->name);
    item->setText(name);
    item->setToolTip(persona->description.empty() ? name
                                                  : name + QStringLiteral(", ") + toQt(persona->description));
    item->setData(rowRole, toQt(persona->id.text()));
    item->setData(Qt::CheckStateRole, checkOf(participant));
  }
  fitTo(*m_personas, count);
}

void Navigator::setShown(QListWidgetItem* item) {
  const auto journey = m_document.selection().journey();
  if (!journey) return;
  const bool shown = item->checkState() == Qt::Checked;
  const auto persona = idIn<Persona>(item->data(rowRole));
  m_document.edit({shown ? tr("Show persona") : tr("Hide persona"), {}, {}},
                  [&](const Workbook& now) { return withPersonaShown(now, *journey, persona, shown); });
}

void Navigator::openPersona(QListWidgetItem* item) {
  const auto persona = idIn<Persona>(item->data(rowRole));
  m_document.selection().select(placeOf(m_document.workbook(), refTo(persona)));
}

}  // namespace klantreis
