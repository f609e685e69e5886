#include "klantreis/excerpt.h"

#include <utility>

#include "core/belonging.h"
#include "core/excerpt_kinds.h"
#include "klantreis/edit.h"

namespace klantreis {

namespace {

/// With everything that the rows refer to, and episodes with their scenarios.
class UpwardClosure {
 public:
  UpwardClosure(const Workbook& workbook, RowSet rows) : m_from(workbook), m_open(rows.begin(), rows.end()) {}

  Workbook make() && {
    while (!m_open.empty()) {
      const RowRef row = m_open.back();
      m_open.pop_back();
      withEntity(row.kind, [&]<class T>() { take(Id<T>{row.uuid}); });
    }
    return std::move(m_taken);
  }

 private:
  template <class T>
  void take(Id<T> id) {
    if (tableOf<T>(m_taken).contains(id)) return;
    const T& row = require(m_from, id);
    tableOf<T>(m_taken).put(row);
    if constexpr (std::is_same_v<T, Episode>) m_open.push_back(refTo(scenarioOf(id)));
    if constexpr (std::is_same_v<T, Scenario>) m_open.push_back(refTo(episodeOf(id)));
    if constexpr (std::is_same_v<T, Segment>) takeOf(m_from.criteria, &Criterion::segment, id);
    if constexpr (std::is_same_v<T, Persona>) {
      takeOf(m_from.traits, &Trait::persona, id);
      takeOf(m_from.channelUses, &ChannelUse::persona, id);
    }
    forEachField<T>([&](const auto& field) { follow(row, field); });
  }

  /// What says who it is goes with it.
  template <class Row, class T>
  void takeOf(const Table<Row>& table, Id<T> Row::*of, Id<T> id) {
    for (const Row& row : table)
      if (row.*of == id) m_open.push_back(refTo(row.id));
  }

  template <class T, class V>
  void follow(const T& row, const Field<T, V>& field) {
    if constexpr (Reference<V>) {
      const std::optional<Plain<V>> target = row.*field.member;
      if (target) m_open.push_back(refTo(*target));
    }
  }

  const Workbook& m_from;
  std::vector<RowRef> m_open;
  Workbook m_taken;
};

}  // namespace

bool canExcerpt(const Workbook& workbook, const RowRef& row) {
  switch (row.kind) {
    case EntityKind::phase:
    case EntityKind::episode:
    case EntityKind::touchpoint:
    case EntityKind::gap:
    case EntityKind::improvement:
    case EntityKind::metric:
    case EntityKind::remark:
    case EntityKind::persona:
    case EntityKind::emotion:
    case EntityKind::cell:
      return true;
    case EntityKind::lane: {
      const Lane* lane = workbook.lanes.find({row.uuid});
      return lane != nullptr && holdsCells(lane->kind);
    }
    default:
      return false;
  }
}

bool canExcerptWithOthers(EntityKind kind) {
  bool can = false;
  withEntity(kind, [&]<class T>() { can = RowsInEpisode::have<T> || std::is_same_v<T, Episode>; });
  return can;
}

Excerpt excerptOf(const Workbook& workbook, const RowRef& row, const std::vector<RowRef>& others) {
  std::vector<RowRef> all = others;
  all.push_back(row);
  return {row, UpwardClosure(workbook, withBelongings(workbook, all)).make(), others};
}

}  // namespace klantreis
