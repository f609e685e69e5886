// Pictures from the command line, without a display: the environment of run() has none.
#include <filesystem>
#include <string>
#include <vector>

#include "catch.h"
#include "klantreis/edit.h"
#include "klantreis/filter.h"
#include "klantreis/sample.h"
#include "klantreis/store.h"
#include "program.h"
#include "temporary_folder.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

const std::string aDay = "2026-11-22";

/// The bytes of an export to standard output.
std::string exported(const std::string& file, std::vector<std::string> options) {
  options.insert(options.begin(), {"export", file, "-o", "-", "--today", aDay});
  const Result result = run(options);
  INFO(result.err);
  CHECK(result.exitCode == 0);
  CHECK(result.err.empty());
  return result.out;
}

std::string textOfPdf(const std::string& file) {
  return run(Call{.words = {"-layout", file, "-"}, .program = "/usr/bin/pdftotext"}).out;
}

std::uint32_t bigEndian(const std::string& bytes, std::size_t at) {
  std::uint32_t value = 0;
  for (std::size_t i = at; i < at + 4; ++i) value = value << 8U | static_cast<std::uint8_t>(bytes.at(i));
  return value;
}

constexpr std::size_t pngWidthAt = 16;

}  // namespace

TEST_CASE("each format is written beside the file, leaves it alone, and is the same twice in a row") {
  const TemporaryFolder folder;
  const std::string file = folder.file("my quote.journey");
  putQuote(file);
  const std::string before = hashOf(file);
  const std::string format = GENERATE("pdf", "png", "svg");
  const std::string output = folder.file("my quote." + format);
  const std::vector<std::string> words{"export", file, "--to", format, "--today", aDay};
  const Result result = run(words);
  CHECK(result.exitCode == 0);
  CHECK(result.err.empty());
  CHECK(result.out == "Made “" + output + "”.\n");
  const std::string first = hashOf(output);
  CHECK(run(words).exitCode == 0);
  CHECK(hashOf(output) == first);
  CHECK(hashOf(file) == before);
}

TEST_CASE("standard output gets exactly the bytes of the file") {
  const TemporaryFolder folder;
  const std::string file = folder.file("a.journey");
  putQuote(file);
  CHECK(exported(file, {"--to", "pdf"}).starts_with("%PDF-"));
  CHECK(exported(file, {"--to", "png"}).starts_with("\x89PNG\r\n"));
  CHECK(exported(file, {"--to", "svg"}).find("<svg") != std::string::npos);
  CHECK(exported(file, {"--to", "svg"}).find("I wait for the quote") != std::string::npos);
}

TEST_CASE("the suffix of the output decides where no format is given") {
  const TemporaryFolder folder;
  const std::string file = folder.file("a.journey");
  putQuote(file);
  CHECK(run({"export", file, "-o", folder.file("out.svg")}).exitCode == 0);
  CHECK(contentOf(folder.file("out.svg")).find("<svg") != std::string::npos);
  CHECK(run({"export", file, "-o", folder.file("out.SVG")}).exitCode == 0);
  CHECK(contentOf(folder.file("out.SVG")).find("<svg") != std::string::npos);
}

TEST_CASE("a journey is chosen by title, number or id; the first is the default") {
  const TemporaryFolder folder;
  const std::string file = folder.file("a.journey");
  putQuote(file);
  const Workbook workbook = store::load(file).workbook;
  const std::vector<const Journey*> journeys = journeysInOrder(workbook);
  const auto shows = [&](const std::string& svg, const Journey* journey) {
    return svg.find(episodesOf(workbook, journey->id).front()->title) != std::string::npos;
  };
  CHECK(shows(exported(file, {"--to", "svg"}), journeys[0]));
  for (const std::string& name : {journeys[1]->title, journeys[1]->id.text(), std::string("2")}) {
    const std::string svg = exported(file, {"--to", "svg", "--journey", name});
    CHECK(shows(svg, journeys[1]));
    CHECK_FALSE(shows(svg, journeys[0]));
  }
}

TEST_CASE("a journey that is not there is refused with the titles there are") {
  const TemporaryFolder folder;
  const std::string file = folder.file("a.journey");
  putQuote(file);
  const Result result = run({"export", file, "--to", "svg", "--journey", "nope", "-o", folder.file("a.svg")});
  CHECK(result.exitCode == 1);
  CHECK(result.err.find("“nope”") != std::string::npos);
  CHECK(result.err.find("I request a quote for 40 heat pumps") != std::string::npos);
  CHECK_FALSE(std::filesystem::exists(folder.file("a.svg")));
}

TEST_CASE("the words around the journey follow its language, or the one asked for") {
  const TemporaryFolder folder;
  const std::string file = folder.file("a.journey");
  putQuote(file);
  const std::string english = exported(file, {"--to", "svg"});
  CHECK(english.find("Touchpoints") != std::string::npos);
  CHECK(run(Call{.words = {"export", file, "--to", "svg", "-o", "-", "--today", aDay},
                 .environment = dutchReader})
            .out == english);
  const std::string dutch = exported(file, {"--to", "svg", "--language", "nl"});
  CHECK(dutch.find("Contactmomenten") != std::string::npos);
  CHECK(dutch.find("I wait for the quote") != std::string::npos);
}

TEST_CASE("a picture tells a review that is overdue on the day that counts as today") {
  const TemporaryFolder folder;
  const std::string file = folder.file("a.journey");
  putQuote(file);
  const auto on = [&](const char* day) {
    return run({"export", file, "--to", "svg", "-o", "-", "--today", day}).out;
  };
  CHECK(on("2026-12-01").find("Next review") != std::string::npos);
  CHECK(on("2026-12-02").find("Review overdue since") != std::string::npos);
  CHECK(on("2026-12-02").find("Next review") == std::string::npos);
}

TEST_CASE("the theme changes the colours of a picture") {
  const TemporaryFolder folder;
  const std::string file = folder.file("a.journey");
  putQuote(file);
  CHECK(exported(file, {"--to", "svg"}) == exported(file, {"--to", "svg", "--theme", "light"}));
  CHECK(exported(file, {"--to", "svg"}) != exported(file, {"--to", "svg", "--theme", "dark"}));
}

TEST_CASE("scale and dots to the inch make a PNG larger") {
  const TemporaryFolder folder;
  const std::string file = folder.file("a.journey");
  putQuote(file);
  const auto width = [&](std::vector<std::string> options) {
    options.insert(options.begin(), {"--to", "png"});
    return bigEndian(exported(file, options), pngWidthAt);
  };
  const std::uint32_t plain = width({"--dpi", "96"});
  CHECK(plain > 1000);
  CHECK(width({"--dpi", "192"}) == 2 * plain);
  CHECK(width({"--scale", "2", "--dpi", "96"}) == 2 * plain);
  CHECK(width({}) == 2 * plain);
}

TEST_CASE("paper takes as many pages as are needed, more where it is smaller") {
  const TemporaryFolder folder;
  const std::string file = folder.file("a.journey");
  REQUIRE(run({"new", "--sample", "huiskoper", "--language", "en", file}).exitCode == 0);
  const auto pagesOf = [&](const std::string& page) {
    const std::string output = folder.file(page + ".pdf");
    CHECK(run({"export", file, "--page", page, "-o", output}).exitCode == 0);
    const std::string text = textOfPdf(output);
    CHECK(text.find("I buy a house") != std::string::npos);
    return std::count(text.begin(), text.end(), '\f');
  };
  const auto a4 = pagesOf("a4");
  const auto a3 = pagesOf("a3");
  CHECK(pagesOf("map") == 1);
  CHECK(a3 > 1);
  CHECK(a4 > a3);
}

TEST_CASE("an export that fails leaves the earlier one as it was") {
  const TemporaryFolder folder;
  const std::string file = folder.file("a.journey");
  putQuote(file);
  put(folder.file("a.pdf"), "the earlier one");
  put(file, "damaged");
  CHECK(run({"export", file, "--to", "pdf"}).exitCode == 1);
  CHECK(contentOf(folder.file("a.pdf")) == "the earlier one");
}

TEST_CASE("a saved view is drawn with --view, which says which there are when it is none of them") {
  const TemporaryFolder folder;
  const std::string file = folder.file("my quote.journey");
  Workbook book = findSample(samples(), "offerte").make(Language::english);
  FixedIds ids("views");
  book = withSavedView(book, ids, "On line", {.reach = ChannelReach::online}).workbook;
  book = withSavedView(book, ids, "Guesses", {.layer = Layer::assumed}).workbook;
  const auto webTeam = std::find_if(book.actors.begin(), book.actors.end(),
                                    [](const Actor& each) { return each.name == "Web team"; });
  REQUIRE(webTeam != book.actors.end());
  book = withSavedView(book, ids, "Of the web team", {.department = (*webTeam).id}).workbook;
  store::save(book, file, {});
  const std::string all = exported(file, {"--to", "svg"});
  const std::string theirs = exported(file, {"--to", "svg", "--view", "Of the web team"});
  CHECK(theirs.find("Product page") != std::string::npos);
  CHECK(all.find("Buyer meeting") != std::string::npos);
  CHECK(theirs.find("Buyer meeting") == std::string::npos);
  const std::string online = exported(file, {"--to", "svg", "--view", "On line"});
  const std::string guesses = exported(file, {"--to", "svg", "--view", "Guesses"});
  CHECK(online.size() < all.size());
  CHECK(guesses.size() < all.size());
  CHECK(online != guesses);
  const Result unknown = run({"export", file, "--to", "svg", "-o", "-", "--view", "on line"});
  CHECK(unknown.exitCode == 1);
  CHECK(unknown.err.find("On line, Guesses, Of the web team") != std::string::npos);
  const Result json = run({"export", file, "--to", "json", "-o", "-", "--view", "On line"});
  CHECK(json.exitCode == 2);
}

TEST_CASE("the cards of all personas or of one are exported in the place of the map") {
  const TemporaryFolder folder;
  const std::string file = folder.file("my quote.journey");
  putQuote(file);
  const std::string cards = folder.file("cards.pdf");
  REQUIRE(run({"export", file, "--persona-cards", "-o", cards}).exitCode == 0);
  const std::string text = textOfPdf(cards);
  CHECK(text.find("Marieke") != std::string::npos);
  CHECK(text.find("Ahmed") != std::string::npos);
  CHECK(text.find("I wait for the quote") == std::string::npos);
  const std::string one = exported(file, {"--to", "svg", "--persona", "Ahmed"});
  CHECK(one.find("Show me three offers.") != std::string::npos);
  CHECK(one.find("Marieke") == std::string::npos);
  const Result unknown = run({"export", file, "--to", "svg", "-o", "-", "--persona", "Piet"});
  CHECK(unknown.exitCode == 1);
  CHECK(unknown.err.find("Marieke, Ahmed") != std::string::npos);
  CHECK(run({"export", file, "--to", "pdf", "-o", "-", "--persona-cards", "--view", "On line"}).exitCode ==
        2);
  CHECK(run({"export", file, "--to", "json", "-o", "-", "--persona-cards"}).exitCode == 2);
}

TEST_CASE("the page of facts is exported in the place of the map, or behind it in its PDF") {
  const TemporaryFolder folder;
  const std::string file = folder.file("my quote.journey");
  putQuote(file);
  const std::string facts = folder.file("facts.pdf");
  REQUIRE(run({"export", file, "--facts", "-o", facts}).exitCode == 0);
  CHECK(textOfPdf(facts).find("Pain-pleasure gap") != std::string::npos);
  CHECK(textOfPdf(facts).find("Touchpoints") == std::string::npos);
  const std::string svg = exported(file, {"--to", "svg", "--facts"});
  CHECK(svg.find("Warmtebron Wholesale") != std::string::npos);
  CHECK(svg == exported(file, {"--to", "svg", "--facts"}));
  CHECK(exported(file, {"--to", "png", "--facts"}).substr(1, 3) == "PNG");
  const std::string both = folder.file("both.pdf");
  REQUIRE(run({"export", file, "--with-facts", "--page", "a4", "-o", both}).exitCode == 0);
  const std::string text = textOfPdf(both);
  CHECK(text.find("Touchpoints") < text.find("Warmtebron Wholesale"));
  for (const std::vector<std::string>& wrong : {std::vector<std::string>{"--to", "json", "--facts"},
                                                {"--to", "svg", "--with-facts"},
                                                {"--to", "pdf", "--facts", "--with-facts"},
                                                {"--to", "pdf", "--facts", "--view", "On line"},
                                                {"--to", "pdf", "--persona-cards", "--facts"},
                                                {"--to", "pdf", "--persona", "Ahmed", "--with-facts"}}) {
    std::vector<std::string> call{"export", file, "-o", "-"};
    call.insert(call.end(), wrong.begin(), wrong.end());
    INFO(wrong.back());
    CHECK(run(call).exitCode == 2);
  }
}
