// Commuting edits give the same workbook in every order (the store's laws take it from there to the bytes).
#include <algorithm>
#include <functional>

#include "catch.h"
#include "klantreis/check.h"
#include "klantreis/edit.h"
#include "random_workbook.h"

using namespace klantreis;

namespace {

using Edit = std::function<Workbook(const Workbook&)>;

/// Edits that touch different rows or different fields of one row.
std::vector<Edit> commutingEdits(const Workbook& book) {
  std::vector<Edit> edits;
  const auto add = [&](Edit edit) { edits.push_back(std::move(edit)); };
  if (!book.episodes.empty()) {
    const Id<Episode> id = book.episodes.begin()->id;
    add([=](const Workbook& w) { return withField(w, id, &Episode::title, "I wait"); });
    add([=](const Workbook& w) { return withField(w, id, &Episode::duration, "9 days"); });
    add([=](const Workbook& w) { return withScenarioText(w, id, "Nobody calls."); });
    if (!book.personas.empty()) {
      const Id<Persona> persona = book.personas.begin()->id;
      add([=](const Workbook& w) { return withScore(w, persona, id, -40); });
      add([=](const Workbook& w) { return withField(w, persona, &Persona::quote, "Show me."); });
    }
  }
  if (!book.touchpoints.empty()) {
    const Id<Touchpoint> id = book.touchpoints.begin()->id;
    add([=](const Workbook& w) { return withField(w, id, &Touchpoint::crucial, true); });
  }
  if (!book.gaps.empty()) {
    const Id<Gap> id = book.gaps.begin()->id;
    add([=](const Workbook& w) { return without(w, {refTo(id)}); });
  }
  edits.resize(std::min<std::size_t>(edits.size(), 5));
  return edits;
}

Workbook inOrder(Workbook book, const std::vector<Edit>& edits, const std::vector<std::size_t>& order) {
  for (const std::size_t index : order) book = edits[index](book);
  return book;
}

}  // namespace

TEST_CASE("commuting edits give the same workbook in every order") {
  for (std::uint32_t seed = 1; seed <= 25; ++seed) {
    CAPTURE(seed);
    const Workbook book = testing::randomWorkbook(seed, 5);
    const std::vector<Edit> edits = commutingEdits(book);
    std::vector<std::size_t> order(edits.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    const Workbook expected = inOrder(book, edits, order);
    CHECK(check(expected).empty());
    while (std::next_permutation(order.begin(), order.end()))
      REQUIRE(inOrder(book, edits, order) == expected);
  }
}
