#include "klantreis/diff.h"

namespace klantreis {

namespace {

template <class T>
void collect(const Table<T>& before, const Table<T>& after, std::vector<RowChange<T>>& changes) {
  using Row = typename Table<T>::Row;
  forEachDifference(before, after, [&](const Row& old, const Row& now) {
    if (!old || !now || !(*old == *now)) changes.push_back({old, now});
  });
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
