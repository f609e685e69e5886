// The page of facts: all that is known of a journey stands on it, on as few pages as it takes, and the laws
// of pictures hold.
#include "klantreis/journey_facts.h"

#include <algorithm>

#include "catch.h"
#include "klantreis/figures.h"
#include "klantreis/organisation.h"
#include "klantreis/sample.h"
#include "klantreis/target_group.h"
#include "random_workbook.h"
#include "render/export_order.h"
#include "render/plan_words.h"
#include "render/text_measure.h"
#include "render/words_qt.h"
#include "scene_laws.h"
#include "tools.h"

using namespace klantreis;
using namespace klantreis::testing;
using namespace std::chrono;

namespace {

constexpr double leastPrint = 6.4;  // points

constexpr Date today{year{2026}, November, day{22}};

struct FactsOf {
  const Workbook& workbook;
  Language language = Language::dutch;
  Id<Journey> journey = journeysInOrder(workbook).front()->id;
  QtTextMeasure measure{};
  std::unique_ptr<Words> words = wordsFor(language);
  PlanSource source{workbook, journey, today, language, planWordsFor(language)};

  [[nodiscard]] std::vector<Page> pages() const {
    return journeyFactsPages(source, *paperOf(PageSize::a4), {measure, *words});
  }
  [[nodiscard]] Scene sheet() const { return journeyFacts(source, {measure, *words}); }
};

std::string printed(const Scene& scene) {
  std::string text;
  for (const PlacedText& each : textsOf(scene)) text += each.line.text;
  return withoutBlanks(text);
}
std::string printed(const std::vector<Page>& pages) {
  std::string text;
  for (const Page& page : pages) text += printed(page.scene);
  return text;
}
bool says(const std::string& text, const std::string& part) {
  return text.find(withoutBlanks(part)) != std::string::npos;
}

std::string sentencesOf(const std::string& word, int count) {
  std::string text;
  for (int i = 0; i < count; ++i) text += word + " " + std::to_string(i) + (i % 11 == 10 ? "\n" : " ");
  return text;
}

Workbook quote() { return findSample(samples(), "offerte").make(Language::dutch); }

template <class T>
T firstOf(const Table<T>& table) {
  return *table.begin();
}

/// The quote sample with what it does not say of its own, its long texts of that many words.
Workbook fullJourney(int length = 12) {
  Workbook book = quote();
  RandomIds ids;
  Journey journey = *journeysInOrder(book).front();
  const auto variant = withNewJourney(book, ids, "Ik bestel na", Language::dutch);
  book = variant.workbook;
  journey.variantOf = variant.journey;
  journey.outOfScope = "reparaties na garantie";
  journey.type = "herhaalaankoop";
  journey.reason = "de meeste omzet";
  journey.context = "vlak voor de winter";
  journey.summary = sentencesOf("samengevat", length);
  journey.sponsor = firstOf(book.actors).id;
  journey.reviewInterval = 3;
  book = withRow(book, journey);
  Organisation organisation = *organisationOf(book);
  organisation.mission = sentencesOf("missie", length);
  organisation.budget = "€ 40.000";
  book = withRow(book, organisation);
  Segment group = require(book, *journey.segment);
  group.buying = sentencesOf("koopt", length);
  group.size = 1'234'567;
  book = withRow(book, group);
  Channel fair = firstOf(book.channels);
  fair.name = "De beurs";
  fair.monthlyCost = 12'500;
  fair.starts = Date{year{2027}, March, day{4}};
  fair.minimumTerm = 18;
  fair.verdict = Verdict::fails;
  fair.judged = Date{year{2026}, May, day{6}};
  return withRow(book, fair);
}

}  // namespace

TEST_CASE("the page of facts says all that is known of a journey, on as few pages as it takes") {
  std::size_t before = 1;
  for (const int length : {6, 40, 400}) {
    const Workbook book = fullJourney(length);
    const FactsOf facts{book};
    const std::vector<Page> pages = facts.pages();
    CHECK(brokenLaw(pages, leastPrint) == "");
    CHECK(pages.size() >= before);
    before = pages.size();
    if (length == 6) CHECK(pages.size() <= 2);
    const Scene sheet = facts.sheet();
    CHECK(brokenLaw(sheet) == "");
    const Journey& journey = require(book, facts.journey);
    const Segment& group = require(book, *journey.segment);
    for (const std::string& fact : {journey.title,
                                    "Doel: " + journey.goal,
                                    "Afbakening: " + journey.scope,
                                    journey.motive,
                                    journey.context,
                                    journey.type,
                                    std::string("Ik bestel na"),
                                    journey.outOfScope,
                                    journey.reason,
                                    require(book, *journey.sponsor).name,
                                    std::string("elke 3 maanden"),
                                    std::string("1 dec 2026"),
                                    group.name,
                                    group.description,
                                    std::string("1.234.567"),
                                    group.volume,
                                    group.goal,
                                    criteriaOf(book, group.id).front()->name,
                                    std::string("Marieke, 41"),
                                    std::string("Inkoper bij hetzelfde bedrijf"),
                                    std::string("“Laat me drie offertes zien.”"),
                                    std::string("Werkvoorbereider"),
                                    std::string("Warmtebron Groothandel"),
                                    organisationOf(book)->vision,
                                    organisationOf(book)->products,
                                    std::string("€ 40.000"),
                                    std::string("We doen wat we zeggen"),
                                    std::string("Orders binnen twee weken"),
                                    std::string("De beurs"),
                                    std::string("12.500"),
                                    std::string("4 mrt 2027"),
                                    std::string("18 maanden"),
                                    std::string("werkt niet"),
                                    std::string("beoordeeld op 6 mei 2026"),
                                    std::string("Zoekmachine"),
                                    std::string("samengevat 0"),
                                    "samengevat " + std::to_string(length - 1),
                                    std::string("missie 0"),
                                    "missie " + std::to_string(length - 1),
                                    "koopt " + std::to_string(length - 1)}) {
      INFO(length << " " << fact);
      CHECK(says(printed(sheet), fact));
      if (length == 6) CHECK(says(printed(pages), fact));
    }
  }
  CHECK(before > 2);
}

TEST_CASE("the page of facts says the figures of the method and the plan in order") {
  const Workbook book = quote();
  const FactsOf facts{book};
  const std::string text = printed(facts.sheet());
  for (const Curve& curve : shownCurves(book, facts.journey)) {
    const CurveFigures figures = *curveFigures(curve.line, require(book, facts.journey).scale);
    const std::string name = require(book, curve.persona).name;
    INFO(name);
    CHECK(says(text, name + facts.words->number(figures.painPleasureGap, false) +
                         facts.words->number(figures.peakEnd, true)));
  }
  CHECK(says(text,
             "−4"
             "4 Ik wacht op de offerte"));
  CHECK(says(text,
             "6"
             "van 3 Ik vraag een offerte aan naar 4 Ik wacht op de offerte"));
  CHECK(says(text, std::to_string(evidenceShare(book, facts.journey).percent()) + " % onderbouwd"));
  std::size_t at = 0;
  for (const Improvement* each : improvementsByPriority(book, facts.journey)) {
    const std::size_t found = text.find(withoutBlanks(each->title), at);
    INFO(each->title);
    CHECK(found != std::string::npos);
    at = found;
  }
  CHECK(says(text, "te laat sinds 13 nov 2026"));
  CHECK(says(text, "Aangekondigd aan klanten"));
  CHECK_FALSE(says(text, "in het plan"));
}

TEST_CASE("of a long plan the page of facts shows the first and says how many more there are") {
  Workbook book = quote();
  RandomIds ids;
  const Improvement like = firstOf(book.improvements);
  for (int i = 0; i < 20; ++i) {
    Improvement row = like;
    row.id = ids.make<Improvement>();
    row.title = "Nieuw plan " + std::to_string(i);
    row.impact = 0;
    row.effort = 100;
    book = withRow(book, row);
  }
  const FactsOf facts{book};
  CHECK(brokenLaw(facts.pages(), leastPrint) == "");
  CHECK(says(printed(facts.pages()), "en nog 13 in het plan"));
}

TEST_CASE("of an empty journey the page of facts has the title and a hint") {
  RandomIds ids;
  const auto language = GENERATE(Language::english, Language::dutch);
  const Workbook book = withNewJourney({}, ids, "", language).workbook;
  const FactsOf facts{book, language};
  const std::vector<Page> pages = facts.pages();
  REQUIRE(pages.size() == 1);
  CHECK(brokenLaw(pages, leastPrint) == "");
  CHECK(says(printed(pages), facts.words->text(Word::untitledJourney)));
  CHECK(says(printed(pages), facts.words->text(Word::factsHint)));
  CHECK(pages.front().scene.blocks.size() == 2);
}

TEST_CASE("every journey of any workbook has a page of facts by the laws of pictures") {
  for (std::uint32_t seed = 1; seed <= 60; ++seed) {
    INFO("seed " << seed);
    const Workbook book = randomWorkbook(seed);
    for (const Journey* journey : journeysInOrder(book)) {
      const FactsOf facts{book, journey->language, journey->id};
      CHECK(brokenLaw(facts.pages(), leastPrint) == "");
      CHECK(brokenLaw(facts.sheet()) == "");
    }
  }
}

TEST_CASE("the page of facts stands behind the map in its PDF, or in its place in every format") {
  const TestFolder folder;
  const Workbook book = fullJourney();
  const auto textOf = [&](const ExportOrder& order) {
    const QString pdf = folder.write(QStringLiteral("facts.pdf"), exported(book, order));
    return run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")}).output;
  };
  const auto has = [](const std::string& text, const char* part) {
    return text.find(part) != std::string::npos;
  };
  ExportOrder order{.facts = FactsOrder::instead, .today = today};
  const std::string alone = textOf(order);
  CHECK(has(alone, "De beurs"));
  CHECK_FALSE(has(alone, "Contactmomenten"));
  CHECK(exported(book, order) == exported(book, order));
  order.facts = FactsOrder::behind;
  order.page = GENERATE(PageSize::map, PageSize::a4, PageSize::a3);
  // What the map is filtered by leaves the facts whole.
  order.filter.reach = ChannelReach::online;
  const std::string both = textOf(order);
  CHECK(has(both, "Contactmomenten"));
  CHECK(both.find("De beurs") > both.find("Contactmomenten"));
  CHECK(has(both, "De beurs"));
  const auto outline =
      run(QStringLiteral("qpdf"), {QStringLiteral("--json"), QStringLiteral("--json-key=outlines"),
                                   folder.path(QStringLiteral("facts.pdf"))});
  CHECK(QString::fromStdString(outline.output).count(QStringLiteral("Feiten van de klantreis: ")) == 1);
  order.facts = FactsOrder::none;
  CHECK_FALSE(has(textOf(order), "De beurs"));
  order = {.format = ExportFormat::svg, .facts = FactsOrder::instead, .today = today};
  CHECK(has(exported(book, order), "De beurs"));
  order.format = ExportFormat::png;
  CHECK(exported(book, order).substr(1, 3) == "PNG");
}
