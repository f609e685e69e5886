// A table of rows sorted by id that is copied by pointer: a snapshot of 20,000 rows costs a few
// kilobytes, and two snapshots are compared by skipping the chunks they share. This is what makes
// undo, diff and the recovery store cheap without any bookkeeping in the edits.
#pragma once

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <memory>
#include <vector>

#include "klantreis/id.h"

namespace klantreis {

template <class T>
class Table {
 public:
  using Row = std::shared_ptr<const T>;
  using Chunk = std::vector<Row>;  // never empty, sorted by id
  static constexpr std::size_t fullChunk = 128;

  class Iterator {
   public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = T;
    using difference_type = std::ptrdiff_t;
    using pointer = const T*;
    using reference = const T&;

    Iterator() = default;
    Iterator(const Table* table, std::size_t chunk) : m_table(table), m_chunk(chunk) {}
    reference operator*() const { return *row(); }
    pointer operator->() const { return row().get(); }
    [[nodiscard]] const Row& row() const { return (*m_table->m_chunks[m_chunk])[m_index]; }
    Iterator& operator++() {
      if (++m_index == m_table->m_chunks[m_chunk]->size()) skipChunk();
      return *this;
    }
    Iterator operator++(int) {
      Iterator old = *this;
      ++*this;
      return old;
    }
    bool operator==(const Iterator& other) const {
      return m_chunk == other.m_chunk && m_index == other.m_index;
    }
    /// Both stand at the start of the same shared chunk, so nothing differs up to its end.
    [[nodiscard]] bool sharesChunkWith(const Iterator& other) const {
      return m_index == 0 && other.m_index == 0 &&
             m_table->m_chunks[m_chunk] == other.m_table->m_chunks[other.m_chunk];
    }
    void skipChunk() {
      ++m_chunk;
      m_index = 0;
    }

   private:
    const Table* m_table = nullptr;
    std::size_t m_chunk = 0;
    std::size_t m_index = 0;
  };

  [[nodiscard]] Iterator begin() const { return {this, 0}; }
  [[nodiscard]] Iterator end() const { return {this, m_chunks.size()}; }
  [[nodiscard]] std::size_t size() const { return m_size; }
  [[nodiscard]] bool empty() const { return m_size == 0; }

  /// The row, or nullptr.
  [[nodiscard]] const T* find(Id<T> id) const {
    const Row row = findRow(id);
    return row.get();
  }
  [[nodiscard]] Row findRow(Id<T> id) const {
    const std::size_t chunk = chunkFor(id);
    if (chunk == m_chunks.size()) return nullptr;
    const auto place = placeIn(*m_chunks[chunk], id);
    return place != m_chunks[chunk]->end() && (*place)->id == id ? *place : nullptr;
  }
  [[nodiscard]] bool contains(Id<T> id) const { return findRow(id) != nullptr; }

  /// Adds the row or replaces the one with its id.
  void put(T row) { put(std::make_shared<const T>(std::move(row))); }
  void put(Row row);
  /// False when there is no such row.
  bool erase(Id<T> id);
  /// The rows for which the predicate holds; what stays whole is shared.
  template <class P>
  [[nodiscard]] Table where(P&& holds) const;

 private:
  using SharedChunk = std::shared_ptr<const Chunk>;

  static auto placeIn(const Chunk& chunk, Id<T> id) {
    return std::lower_bound(chunk.begin(), chunk.end(), id,
                            [](const Row& row, Id<T> wanted) { return row->id < wanted; });
  }
  /// The first chunk whose last id is not below `id`; size() of the chunks if none.
  [[nodiscard]] std::size_t chunkFor(Id<T> id) const {
    const auto found =
        std::lower_bound(m_chunks.begin(), m_chunks.end(), id,
                         [](const SharedChunk& chunk, Id<T> wanted) { return chunk->back()->id < wanted; });
    return static_cast<std::size_t>(found - m_chunks.begin());
  }
  void store(std::size_t index, Chunk chunk);

  std::vector<SharedChunk> m_chunks;
  std::size_t m_size = 0;
};

template <class T>
void Table<T>::put(Row row) {
  if (m_chunks.empty()) {
    m_chunks.push_back(std::make_shared<const Chunk>(Chunk{std::move(row)}));
    m_size = 1;
    return;
  }
  const std::size_t index = std::min(chunkFor(row->id), m_chunks.size() - 1);
  Chunk chunk = *m_chunks[index];
  const auto place = chunk.begin() + (placeIn(chunk, row->id) - chunk.cbegin());
  if (place != chunk.end() && (*place)->id == row->id) {
    *place = std::move(row);
  } else {
    chunk.insert(place, std::move(row));
    ++m_size;
  }
  store(index, std::move(chunk));
}

template <class T>
bool Table<T>::erase(Id<T> id) {
  const std::size_t index = chunkFor(id);
  if (index == m_chunks.size()) return false;
  Chunk chunk = *m_chunks[index];
  const auto place = chunk.begin() + (placeIn(chunk, id) - chunk.cbegin());
  if (place == chunk.end() || (*place)->id != id) return false;
  chunk.erase(place);
  --m_size;
  store(index, std::move(chunk));
  return true;
}

template <class T>
template <class P>
Table<T> Table<T>::where(P&& holds) const {
  Table kept;
  for (const SharedChunk& chunk : m_chunks) {
    Chunk rows;
    std::copy_if(chunk->begin(), chunk->end(), std::back_inserter(rows),
                 [&](const Row& row) { return holds(*row); });
    if (rows.empty()) continue;
    kept.m_size += rows.size();
    const bool whole = rows.size() == chunk->size();
    kept.m_chunks.push_back(whole ? chunk : std::make_shared<const Chunk>(std::move(rows)));
  }
  return kept;
}

template <class T>
void Table<T>::store(std::size_t index, Chunk chunk) {
  const auto at = m_chunks.begin() + static_cast<std::ptrdiff_t>(index);
  if (chunk.empty()) {
    m_chunks.erase(at);
  } else if (chunk.size() <= fullChunk) {
    *at = std::make_shared<const Chunk>(std::move(chunk));
  } else {
    const auto middle = chunk.begin() + static_cast<std::ptrdiff_t>(chunk.size() / 2);
    auto upper = std::make_shared<const Chunk>(middle, chunk.end());
    chunk.erase(middle, chunk.end());
    *at = std::make_shared<const Chunk>(std::move(chunk));
    m_chunks.insert(m_chunks.begin() + static_cast<std::ptrdiff_t>(index) + 1, std::move(upper));
  }
}

/// Calls f(before, after) with the rows of each id that are not one and the same object, by pointer; null
/// where there is none.
template <class T, class F>
void forEachDifference(const Table<T>& before, const Table<T>& after, F&& f) {
  const typename Table<T>::Row none;
  auto i = before.begin();
  auto j = after.begin();
  while (i != before.end() || j != after.end()) {
    if (i != before.end() && j != after.end() && i.sharesChunkWith(j)) {
      i.skipChunk();
      j.skipChunk();
    } else if (j == after.end() || (i != before.end() && i->id < j->id)) {
      f(i.row(), none);
      ++i;
    } else if (i == before.end() || j->id < i->id) {
      f(none, j.row());
      ++j;
    } else {
      if (i.row() != j.row()) f(i.row(), j.row());
      ++i;
      ++j;
    }
  }
}

/// Equal rows in equal order, whatever the chunks.
template <class T>
[[nodiscard]] bool operator==(const Table<T>& a, const Table<T>& b) {
  if (a.size() != b.size()) return false;
  auto i = a.begin();
  auto j = b.begin();
  while (i != a.end()) {
    if (i.sharesChunkWith(j)) {
      i.skipChunk();
      j.skipChunk();
      continue;
    }
    if (i.row() != j.row() && !(*i == *j)) return false;
    ++i;
    ++j;
  }
  return true;
}

}  // namespace klantreis
