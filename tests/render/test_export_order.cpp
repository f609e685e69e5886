#include "render/export_order.h"

#include <string>

#include "catch.h"
#include "klantreis/edit.h"
#include "klantreis/error.h"
#include "klantreis/json.h"
#include "sample_scene.h"
#include "tools.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

const Date aDay{std::chrono::year{2026}, std::chrono::November, std::chrono::day{22}};

Workbook quote(Language language) { return findSample(samples(), "offerte").make(language); }

bool contains(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("paper has the size of the standard, lying") {
  CHECK_FALSE(paperOf(PageSize::map));
  CHECK(paperOf(PageSize::a4)->size.width == Approx(841.89).margin(0.01));
  CHECK(paperOf(PageSize::a4)->size.height == Approx(595.28).margin(0.01));
  CHECK(paperOf(PageSize::a3)->size.width == Approx(1190.55).margin(0.01));
  CHECK(paperOf(PageSize::a3)->size.height == Approx(841.89).margin(0.01));
}

TEST_CASE("a picture has one language: that of the words in it") {
  const TestFolder folder;
  const Language journeys = GENERATE(Language::english, Language::dutch);
  const auto asked =
      GENERATE(values<std::optional<Language>>({std::nullopt, Language::english, Language::dutch}));
  const Workbook workbook = quote(journeys);
  const Language expected = asked.value_or(journeys);
  const std::string code(keyOf(expected));
  ExportOrder order{.format = ExportFormat::svg, .today = aDay, .language = asked};
  const std::string svg = exported(workbook, order);
  CHECK(contains(svg, "xml:lang=\"" + code + "\""));
  CHECK(contains(svg, expected == Language::dutch ? "Contactmomenten" : "Touchpoints"));
  order.format = ExportFormat::pdf;
  const QString pdf = folder.write(QStringLiteral("a map.pdf"), exported(workbook, order));
  const auto plain = run(QStringLiteral("qpdf"), {QStringLiteral("--qdf"), pdf, QStringLiteral("-")});
  CHECK(contains(plain.output, "/Lang (" + code + ")"));
}

TEST_CASE("a PDF is called as its journey, on any page") {
  const TestFolder folder;
  const PageSize page = GENERATE(PageSize::map, PageSize::a4, PageSize::a3);
  const Workbook workbook = quote(Language::english);
  const auto journeys = journeysInOrder(workbook);
  for (const Journey* journey : journeys) {
    const ExportOrder order{.journey = journey->id, .today = aDay, .page = page};
    const QString pdf = folder.write(QStringLiteral("a map.pdf"), exported(workbook, order));
    CHECK(contains(run(QStringLiteral("pdfinfo"), {pdf}).output, journey->title));
  }
}

TEST_CASE("without a journey asked for it is the first that is drawn") {
  const Workbook workbook = quote(Language::english);
  ExportOrder order{.format = ExportFormat::svg, .today = aDay};
  const std::string first = exported(workbook, order);
  order.journey = journeysInOrder(workbook).front()->id;
  CHECK((exported(workbook, order) == first));
  order.journey = journeysInOrder(workbook).back()->id;
  CHECK_FALSE((exported(workbook, order) == first));
}

TEST_CASE("data needs no journey, a picture does") {
  const Workbook nothing;
  CHECK(json::fromText(exported(nothing, {.format = ExportFormat::json}), "a.json") == nothing);
  for (const ExportFormat format : {ExportFormat::pdf, ExportFormat::png, ExportFormat::svg})
    CHECK_THROWS_AS(exported(nothing, {.format = format}), Error);
}
