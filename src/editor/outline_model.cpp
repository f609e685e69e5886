#include "editor/outline_model.h"

#include <algorithm>
#include <utility>

#include "editor/document.h"
#include "editor/row_form.h"
#include "klantreis/find.h"

namespace klantreis {

/// Makes the entries of a journey, each after the one it stands in.
class OutlineModel::Maker {
 public:
  Maker(const Workbook& workbook, const QString& text)
      : m_workbook(workbook), m_query{toUtf8(text), false, false} {
    for (const Touchpoint& row : workbook.touchpoints) m_touchpoints[row.episode].push_back(&row);
    for (const Episode& row : workbook.episodes) m_episodes[row.phase].push_back(&row);
  }

  std::vector<Entry> make(Id<Journey> journey) && {
    m_entries.push_back({refTo(journey), {}, {}});
    for (const Phase* phase : phasesOf(m_workbook, journey))
      add(*phase, phase->name, 0, m_query.text.empty());
    return std::move(m_entries);
  }

 private:
  [[nodiscard]] std::vector<const Episode*> below(const Phase& row) { return inOrder(m_episodes[row.id]); }
  [[nodiscard]] std::vector<const Touchpoint*> below(const Episode& row) {
    return inOrder(m_touchpoints[row.id]);
  }
  /// They come in the order of ids.
  template <class T>
  static std::vector<const T*> inOrder(std::vector<const T*> rows) {
    std::stable_sort(rows.begin(), rows.end(), [](const T* a, const T* b) { return a->rank < b->rank; });
    return rows;
  }

  /// False, and nothing is added, where neither it nor anything in it says the text. `all`: what it stands
  /// in does.
  template <class T>
  bool add(const T& row, const std::string& title, std::size_t parent, bool all) {
    const std::size_t entry = m_entries.size();
    const bool says = all || !spansOf(title, m_query).empty();
    m_entries.push_back({refTo(row.id), toQt(title), orUntitled<T>(title), parent});
    bool kept = says;
    if constexpr (!std::is_same_v<T, Touchpoint>)
      for (const auto* child : below(row)) kept = add(*child, child->title, entry, says) || kept;
    if (!kept) {
      m_entries.pop_back();
      return false;
    }
    m_entries[entry].place = static_cast<int>(m_entries[parent].children.size());
    m_entries[parent].children.push_back(entry);
    return true;
  }

  const Workbook& m_workbook;
  Query m_query;
  std::unordered_map<Id<Episode>, std::vector<const Touchpoint*>> m_touchpoints;
  std::unordered_map<Id<Phase>, std::vector<const Episode*>> m_episodes;
  std::vector<Entry> m_entries;
};

namespace {

/// What the row is called is called otherwise; nothing for a row of another kind.
template <class T>
bool rename(Document& document, const RowRef& row, const QString& caption, std::string T::*field,
            const QString& typed) {
  const auto id = asId<T>(row);
  return id && document.edit({changeOf(caption), {}, {}}, [&](const Workbook& now) {
    return withField(now, *id, field, normalizedText(toUtf8(typed)));
  });
}

}  // namespace

OutlineModel::OutlineModel(Document& document, QObject* parent)
    : QAbstractItemModel(parent), m_document(document), m_entries(1) {}

void OutlineModel::showAll(const QString& text) {
  const auto journey = m_document.selection().journey();
  const bool there = journey && m_document.shown().journeys.contains(*journey);
  std::vector<Entry> entries = there ? Maker(m_document.shown(), text).make(*journey) : std::vector<Entry>(1);
  const bool same = std::equal(entries.begin(), entries.end(), m_entries.begin(), m_entries.end(),
                               [](const Entry& a, const Entry& b) { return a.isSameAs(b); });
  if (same) {
    entries.swap(m_entries);
    for (std::size_t i = 1; i < entries.size(); ++i)
      if (entries[i].shown != m_entries[i].shown) Q_EMIT dataChanged(indexAt(i), indexAt(i));
    return;
  }
  beginResetModel();
  m_entries = std::move(entries);
  m_places.clear();
  for (std::size_t i = 1; i < m_entries.size(); ++i) m_places.emplace(m_entries[i].row.uuid, i);
  endResetModel();
}

QModelIndex OutlineModel::indexOf(const Uuid& row) const {
  const auto found = m_places.find(row);
  return found == m_places.end() ? QModelIndex() : indexAt(found->second);
}

QModelIndex OutlineModel::indexAt(std::size_t entry) const {
  return createIndex(m_entries[entry].place, 0, static_cast<quintptr>(entry));
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex& parent) const {
  return hasIndex(row, column, parent) ? indexAt(entryAt(parent).children[static_cast<std::size_t>(row)])
                                       : QModelIndex();
}

QModelIndex OutlineModel::parent(const QModelIndex& index) const {
  const std::size_t parent = entryAt(index).parent;
  return parent == 0 ? QModelIndex() : indexAt(parent);
}

int OutlineModel::rowCount(const QModelIndex& parent) const {
  return static_cast<int>(entryAt(parent).children.size());
}

int OutlineModel::columnCount(const QModelIndex& /*parent*/) const { return 1; }

QVariant OutlineModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  if (role == Qt::EditRole) return entryAt(index).title;
  return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(entryAt(index).shown) : QVariant();
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex& index) const {
  return index.isValid() ? QAbstractItemModel::flags(index) | Qt::ItemIsEditable : Qt::NoItemFlags;
}

bool OutlineModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  const Entry& entry = entryAt(index);
  const QString typed = value.toString();
  if (role != Qt::EditRole || typed == entry.title) return false;
  const RowRef row = entry.row;  // the edit makes other entries
  return rename(m_document, row, tr("Name"), &Phase::name, typed) ||
         rename(m_document, row, tr("Title"), &Episode::title, typed) ||
         rename(m_document, row, tr("Title"), &Touchpoint::title, typed);
}

}  // namespace klantreis
