// Columns to scale: how wide they are, where they begin, and what the axis says of them.
#include <string>
#include <vector>

#include "catch.h"
#include "core/layout/style.h"
#include "drawn_sample.h"
#include "klantreis/edit.h"
#include "klantreis/sample.h"
#include "random_workbook.h"
#include "scene_laws.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

Workbook toScale(Workbook book) { return withField(book, optionsFor(book).journey, &Journey::toScale, true); }

/// The quote sample with other durations, in order; the rest of the episodes keep none.
Workbook lasting(const std::vector<std::string>& durations) {
  Workbook book = toScale(quote());
  const auto episodes = episodesOf(book, optionsFor(book).journey);
  std::vector<Id<Episode>> ids;
  for (const Episode* episode : episodes) ids.push_back(episode->id);
  for (std::size_t i = 0; i < ids.size(); ++i)
    book = withField(book, ids[i], &Episode::duration, i < durations.size() ? durations[i] : std::string());
  return book;
}

double extentOf(const Scene& scene, std::size_t column) { return scene.columns[column].width + style::gap; }

/// What screen readers say of the axis, column by column.
std::vector<std::string> axisOf(const Scene& scene) {
  std::vector<std::string> said;
  for (const Node& node : nodesOf(scene, Part::time)) said.push_back(node.description);
  return said;
}

}  // namespace

TEST_CASE("columns are as wide as their episodes take time, and none is narrower than its cards") {
  const Scene even = draw(quote());
  const Scene scene = draw(lasting({"2 days", "2 days", "2 days", "4 days", "6 days", "1 day", "2 days"}));
  const double usual = even.columns[1].x - even.columns[0].x;
  for (const std::size_t column : {0, 1, 2, 6}) CHECK(extentOf(scene, column) == Approx(usual));
  CHECK(extentOf(scene, 3) == Approx(2 * usual));
  CHECK(extentOf(scene, 4) == Approx(3 * usual));
  CHECK(extentOf(scene, 5) == Approx(usual));
  for (std::size_t i = 1; i < scene.columns.size(); ++i)
    CHECK(scene.columns[i].x == Approx(scene.columns[i - 1].x + extentOf(scene, i - 1)));
  CHECK(scene.size.width == Approx(even.size.width + 3 * usual));
}

TEST_CASE("one very long episode does not push the others off the wall") {
  const Scene even = draw(quote());
  const Scene scene = draw(lasting({"1 hour", "1 hour", "1 hour", "1 year"}));
  CHECK(extentOf(scene, 3) == Approx(4 * (even.columns[1].x - even.columns[0].x)));
}

TEST_CASE("the axis says when each episode begins, and where it is not to scale") {
  const auto said = axisOf(draw(lasting({"2 days", "2 days", "2 days", "4 days", "1 day", "", "2 days"})));
  CHECK(said == std::vector<std::string>{"Day 1", "Day 3", "Day 5", "Day 7", "Day 11, not to scale",
                                         "Day 12, not to scale", ""});
  CHECK(findText(draw(lasting({"2 days", "2 days"})), "Day 3"));
}

TEST_CASE("with a first day the axis says dates, and a gap in what is known ends at the next date") {
  Workbook book = lasting({"3 days", "", "2 days"});
  const auto episodes = episodesOf(book, optionsFor(book).journey);
  const Id<Episode> first = episodes[0]->id;
  const Id<Episode> third = episodes[2]->id;
  const auto day = [](unsigned of) {
    return Date{std::chrono::year{2026}, std::chrono::November, std::chrono::day{of}};
  };
  book = withField(book, first, &Episode::begins, std::optional(day(2)));
  book = withField(book, third, &Episode::begins, std::optional(day(20)));
  const auto said = axisOf(draw(book));
  CHECK(said[0] == "2 Nov 2026, not to scale");
  CHECK(said[1] == "5 Nov 2026");  // fifteen days, four columns wide
  CHECK(said[2] == "20 Nov 2026, not to scale");
  CHECK(said[3] == "22 Nov 2026, not to scale");
}

TEST_CASE("without the switch there is no axis, and without any time the columns stay even") {
  CHECK(axisOf(draw(quote())).empty());
  const Scene even = draw(quote());
  const Scene scene = draw(lasting({}));
  REQUIRE(axisOf(scene).size() == even.columns.size());
  for (std::size_t i = 0; i < even.columns.size(); ++i)
    CHECK(scene.columns[i].x == Approx(even.columns[i].x));
}

TEST_CASE("no time that people type breaks the picture") {
  for (const char* text : {"0 days", "1000 years", "0.0000001 s", "999 years"}) {
    INFO(text);
    const Scene scene = draw(lasting({text, "1 day", text}));
    for (const auto& column : scene.columns) {
      CHECK(column.width > 0);
      CHECK(column.width < 2000);
    }
  }
}
