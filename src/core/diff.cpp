#include "klantreis/diff.h"

namespace klantreis {

namespace {

template <class T>
void collect(const Table<T>& before, const Table<T>& after, std::vector<RowChange<T>>& changes) {
  auto i = before.begin();
  auto j = after.begin();
  while (i != before.end() || j != after.end()) {
    if (i != before.end() && j != after.end() && i.sharesChunkWith(j)) {
      i.skipChunk();
      j.skipChunk();
    } else if (j == after.end() || (i != before.end() && i->id < j->id)) {
      changes.push_back({i.row(), nullptr});
      ++i;
    } else if (i == before.end() || j->id < i->id) {
      changes.push_back({nullptr, j.row()});
      ++j;
    } else {
      if (i.row() != j.row() && !(*i == *j)) changes.push_back({i.row(), j.row()});
      ++i;
      ++j;
    }
  }
}

}  // namespace

bool Changes::empty() const {
  bool none = true;
  forEachEntity([&]<class T>() { none = none && of<T>().empty(); });
  return none;
}

std::vector<RowRef> Changes::rows() const {
  std::vector<RowRef> refs;
  forEachEntity([&]<class T>() {
    for (const RowChange<T>& change : of<T>())
      refs.push_back(refTo((change.after ? change.after : change.before)->id));
  });
  return refs;
}

Changes diff(const Workbook& before, const Workbook& after) {
  Changes changes;
  forEachEntity([&]<class T>() { collect(tableOf<T>(before), tableOf<T>(after), changes.of<T>()); });
  return changes;
}

Workbook applied(const Changes& changes, const Workbook& to) {
  Workbook result = to;
  forEachEntity([&]<class T>() {
    for (const RowChange<T>& change : changes.of<T>()) {
      if (change.after) {
        tableOf<T>(result).put(change.after);
      } else {
        tableOf<T>(result).erase(change.before->id);
      }
    }
  });
  return result;
}

}  // namespace klantreis
