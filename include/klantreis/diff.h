// The difference between two workbooks, row by row and field by field. View updates, "is it
// modified?", the recovery store and version comparison all start from it, so nothing in the
// program announces its changes by hand.
#pragma once

#include <memory>
#include <string_view>
#include <tuple>
#include <vector>

#include "klantreis/workbook_schema.h"

namespace klantreis {

/// A row that differs: before is null when it was added, after is null when it was removed.
template <class T>
struct RowChange {
  std::shared_ptr<const T> before;
  std::shared_ptr<const T> after;
};

/// All rows that differ, by entity, each list in the order of ids.
struct Changes {
  template <class T>
  struct List {
    std::vector<RowChange<T>> rows;
  };
  template <class>
  struct Lists;
  template <class... T>
  struct Lists<std::tuple<T...>> {
    std::tuple<List<T>...> all;
  };
  Lists<Entities> lists;

  template <class T>
  [[nodiscard]] const std::vector<RowChange<T>>& of() const {
    return std::get<List<T>>(lists.all).rows;
  }
  template <class T>
  [[nodiscard]] std::vector<RowChange<T>>& of() {
    return std::get<List<T>>(lists.all).rows;
  }
  /// Whether a row of any of these tables is in it.
  template <class... T>
  [[nodiscard]] bool concern() const {
    return (!of<T>().empty() || ...);
  }
  [[nodiscard]] bool empty() const;
  /// Every row named in it.
  [[nodiscard]] std::vector<RowRef> rows() const;
};

[[nodiscard]] Changes diff(const Workbook& before, const Workbook& after);

/// diff(a, b) applied to a gives b. Rows are put and erased whole, without looking at what is there.
[[nodiscard]] Workbook applied(const Changes& changes, const Workbook& to);

/// The names of the fields of T in which the two rows differ.
template <class T>
[[nodiscard]] std::vector<std::string_view> fieldsThatDiffer(const T& a, const T& b) {
  std::vector<std::string_view> names;
  forEachField<T>([&](const auto& field) {
    if (a.*field.member != b.*field.member) names.push_back(field.name);
  });
  return names;
}

}  // namespace klantreis
