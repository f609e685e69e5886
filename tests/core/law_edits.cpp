// Laws of editing over random workbooks and all edits: what was done can be taken back to the byte, and edits
// that have nothing to do with each other give the same bytes in every order.
#include <algorithm>
#include <iostream>
#include <regex>
#include <set>

#include "built.h"
#include "catch.h"
#include "klantreis/check.h"
#include "klantreis/diff.h"
#include "klantreis/file.h"
#include "klantreis/store.h"
#include "random_edits.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

/// What an edit changes, and what that hangs on. Edits with nothing in common do not notice each other.
class Footprint {
 public:
  explicit Footprint(const Changes& changes) {
    forEachEntity([&]<class T>() {
      for (const RowChange<T>& change : changes.of<T>()) add(change);
    });
  }
  [[nodiscard]] bool empty() const { return m_parts.empty(); }
  [[nodiscard]] bool meets(const Footprint& other) const {
    return std::any_of(m_parts.begin(), m_parts.end(),
                       [&](const std::string& part) { return other.m_parts.contains(part); });
  }

 private:
  template <class T>
  void add(const RowChange<T>& change) {
    if (change.before && change.after) return addFields(*change.before, *change.after);
    const T& row = change.before ? *change.before : *change.after;
    forEachField<T>([&](const auto& field) { add(row.id.uuid, field.name); });
    forEachEntity([&]<class Child>() { addChildren<Child>(row.id.uuid); });
    addSiblings(row);
  }
  template <class T>
  void addFields(const T& before, const T& after) {
    forEachField<T>([&](const auto& field) {
      using V = typename std::decay_t<decltype(field)>::value_type;
      if (before.*field.member == after.*field.member) return;
      add(before.id.uuid, field.name);
      if constexpr (Reference<V> || std::is_same_v<V, Rank>) {
        addSiblings(before);
        addSiblings(after);
      }
    });
  }
  /// The rows it hangs on, among whose others it has its place; or else the whole table.
  template <class T>
  void addSiblings(const T& row) {
    bool needsOther = false;
    forEachField<T>([&](const auto& field) {
      using V = typename std::decay_t<decltype(field)>::value_type;
      if constexpr (Reference<V>) {
        needsOther = needsOther || !Optional<V>;
        if (const std::optional<Plain<V>> id = row.*field.member) addChildren<T>(id->uuid);
      }
    });
    if constexpr (requires { row.rank; })
      if (!needsOther) m_parts.insert(std::string(Schema<T>::name));
  }
  template <class Child>
  void addChildren(const Uuid& id) {
    add(id, "rows of " + std::string(Schema<Child>::name));
  }
  void add(const Uuid& id, std::string_view part) { m_parts.insert(id.text() + ' ' + std::string(part)); }

  std::set<std::string> m_parts;
};

struct Chosen {
  std::string names;
  std::vector<Edit> edits;
};

/// Random edits of the workbook that change something and have nothing to do with each other.
Chosen independentEdits(const Workbook& book, std::size_t count, Dice& dice) {
  constexpr int tries = 300;
  Chosen chosen;
  std::vector<Footprint> taken;
  for (int i = 0; i < tries && chosen.edits.size() < count; ++i) {
    const RandomEdit& random = dice.one(randomEdits());
    const Edit edit = random.looksAround ? Edit() : random.at(book, dice);
    if (!edit) continue;
    const Footprint footprint(diff(book, edit(book)));
    const bool meets = std::any_of(taken.begin(), taken.end(),
                                   [&](const Footprint& other) { return footprint.meets(other); });
    if (footprint.empty() || meets) continue;
    chosen.names.append(random.name).append("; ");
    chosen.edits.push_back(edit);
    taken.push_back(footprint);
  }
  return chosen;
}

std::string bytesAfter(Workbook book, const std::vector<Edit>& edits, const std::vector<std::size_t>& order) {
  for (const std::size_t index : order) book = edits[index](book);
  REQUIRE(check(book).empty());
  return store::bytesOf(book);
}

}  // namespace

TEST_CASE("every edit of edit.h is among the random edits") {
  const std::string header = readFile(KLANTREIS_SOURCE_DIR "/include/klantreis/edit.h");
  const std::regex function(R"(\b(with(out|[A-Z]\w*))\()");
  std::set<std::string> missing;
  for (std::sregex_iterator found(header.begin(), header.end(), function), end; found != end; ++found)
    missing.insert((*found)[1]);
  CHECK(missing.size() > 25);
  for (const RandomEdit& edit : randomEdits())
    missing.erase(std::string(edit.name).substr(0, std::string(edit.name).find(':')));
  CHECK(missing == std::set<std::string>{});
}

TEST_CASE("taking back every edit gives the first bytes, and making them again the last") {
  std::set<std::string> made;
  for (std::uint32_t seed = 1; seed <= 50; ++seed) {
    Dice dice(seed);
    std::vector<Workbook> states{randomWorkbook(seed, 6)};
    for (int i = 0; i < 100; ++i) {
      const RandomEdit& random = dice.one(randomEdits());
      CAPTURE(seed, i, random.name);
      const Edit edit = random.at(states.back(), dice);
      if (!edit) continue;
      Workbook next = edit(states.back());
      REQUIRE(check(next).empty());
      if (next == states.back()) continue;
      made.insert(random.name);
      states.push_back(std::move(next));
    }
    CAPTURE(seed);
    Workbook book = states.back();
    for (std::size_t i = states.size() - 1; i > 0; --i) book = applied(diff(states[i], states[i - 1]), book);
    REQUIRE(store::bytesOf(book) == store::bytesOf(states.front()));
    for (std::size_t i = 1; i < states.size(); ++i) book = applied(diff(states[i - 1], states[i]), book);
    REQUIRE(store::bytesOf(book) == store::bytesOf(states.back()));
  }
  std::set<std::string> missing;
  for (const RandomEdit& each : randomEdits())
    if (!made.contains(each.name)) missing.insert(each.name);
  CHECK(missing == std::set<std::string>{});
}

TEST_CASE("edits that have nothing to do with each other give the same bytes in every order") {
  const std::size_t count = testing::built::sanitized ? 4 : 5;  // orders of five take minutes there
  int complete = 0;
  for (std::uint32_t seed = 1; seed <= 20; ++seed) {
    const Workbook book = randomWorkbook(seed, 5);
    Dice dice(seed);
    const Chosen chosen = independentEdits(book, count, dice);
    CAPTURE(seed, chosen.names);
    std::vector<std::size_t> order(chosen.edits.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    const std::string expected = bytesAfter(book, chosen.edits, order);
    while (std::next_permutation(order.begin(), order.end()))
      REQUIRE(bytesAfter(book, chosen.edits, order) == expected);
    complete += order.size() == count ? 1 : 0;
  }
  CHECK(complete >= 18);
}
