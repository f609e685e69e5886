#include "typed_texts.h"

#include <algorithm>

#include "klantreis/edit.h"
#include "klantreis/text.h"

namespace klantreis::testing {

namespace {

template <class T>
concept RankedRow = requires(const T& row) {
  row.rank;
};

/// Calls f(field, target) for each row that this one refers to, because it belongs to it or otherwise.
template <class T, class F>
void forEachTarget(const Workbook& workbook, const T& row, OnDelete tie, F&& f) {
  forEachField<T>([&](const auto& field) {
    using V = typename std::decay_t<decltype(field)>::value_type;
    if constexpr (Reference<V>) {
      const std::optional<Plain<V>> target = row.*field.member;
      if (target && field.onDelete == tie) f(field, require(workbook, *target));
    }
  });
}

template <class T, class F>
void forEachText(const T& row, F&& f) {
  forEachField<T>([&](const auto& field) {
    using V = typename std::decay_t<decltype(field)>::value_type;
    if constexpr (std::is_same_v<V, std::string>)
      if (!(row.*field.member).empty()) f(field.name, row.*field.member);
  });
}

template <class T>
std::string ownName(const T& row) {
  std::string name;
  forEachText(row, [&](std::string_view, const std::string& text) {
    if (name.empty()) name = text;
  });
  return name;
}

/// "I request a quote › Orientation › I search for suppliers › "
template <class T>
std::string whereIs(const Workbook& workbook, const T& row) {
  std::string where;
  const auto add = [&](const auto&, const auto& parent) {
    where += whereIs(workbook, parent) + ownName(parent) + " › ";
  };
  if constexpr (std::is_same_v<T, Scenario>)
    add(nullptr, require(workbook, episodeOf(row.id)));
  else
    forEachTarget(workbook, row, OnDelete::cascade, add);
  return where;
}

/// What belongs to nothing is not in an order that anybody gave it.
template <class T>
std::vector<std::pair<std::string, const T*>> inOrder(const Workbook& workbook) {
  std::vector<std::pair<std::string, const T*>> rows;
  for (const T& row : tableOf<T>(workbook)) rows.emplace_back(whereIs(workbook, row), &row);
  std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) {
    if (a.first != b.first) return a.first < b.first;
    if constexpr (RankedRow<T>)
      if (!a.first.empty()) return a.second->rank < b.second->rank;
    return ownName(*a.second) < ownName(*b.second);
  });
  return rows;
}

std::string fieldName(std::string_view table, std::string_view field) {
  return std::string(table) + "." + std::string(field) + ": ";
}

}  // namespace

std::vector<std::string> textsIn(const Workbook& workbook) {
  std::vector<std::string> texts;
  forEachEntity([&]<class T>() {
    for (const auto& [where, row] : inOrder<T>(workbook))
      forEachText(*row, [&, &where = where](std::string_view field, const std::string& text) {
        texts.push_back(where + fieldName(Schema<T>::name, field) + text);
      });
  });
  return texts;
}

int charactersIn(const Workbook& workbook) {
  std::size_t count = 0;
  forEachEntity([&]<class T>() {
    for (const T& row : tableOf<T>(workbook))
      forEachText(row, [&](std::string_view, const std::string& text) { count += characterCount(text); });
  });
  return static_cast<int>(count);
}

std::vector<std::string> linksIn(const Workbook& workbook) {
  std::vector<std::string> links;
  forEachEntity([&]<class T>() {
    for (const auto& [where, row] : inOrder<T>(workbook))
      forEachTarget(workbook, *row, OnDelete::clear,
                    [&, &where = where, &row = *row](const auto& field, const auto& target) {
                      links.push_back(where + ownName(row) + " " + fieldName(Schema<T>::name, field.name) +
                                      whereIs(workbook, target) + ownName(target));
                    });
  });
  return links;
}

}  // namespace klantreis::testing
