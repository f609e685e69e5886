// Persona cards: all that is known stands on them, on a page of paper or more, and the laws of pictures hold.
#include "klantreis/persona_card.h"

#include "catch.h"
#include "klantreis/persona.h"
#include "klantreis/sample.h"
#include "random_workbook.h"
#include "render/export_order.h"
#include "render/text_measure.h"
#include "render/words_qt.h"
#include "scene_laws.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

constexpr double leastPrint = 6.5;  // points

struct Cards {
  QtTextMeasure measure;
  std::unique_ptr<Words> words = wordsFor(Language::dutch);
  Paper paper = *paperOf(PageSize::a4);

  [[nodiscard]] std::vector<Page> pages(const Workbook& workbook, Id<Persona> persona) const {
    return personaCardPages(workbook, persona, paper, {measure, *words});
  }
  [[nodiscard]] Scene sheet(const Workbook& workbook, Id<Persona> persona) const {
    return personaCard(workbook, persona, {measure, *words});
  }
};

std::string allText(const Scene& scene) {
  std::string text;
  for (const PlacedText& each : textsOf(scene)) text += each.line.text;
  return withoutBlanks(text);
}

std::string sentences(const std::string& word, int count) {
  std::string text;
  for (int i = 0; i < count; ++i) text += word + " " + std::to_string(i) + (i % 9 == 8 ? "\n" : " ");
  return text;
}

/// A persona of whom everything is known, at that length.
Workbook known(int length) {
  Workbook workbook = findSample(samples(), "offerte").make(Language::dutch);
  RandomIds ids;
  Persona persona = *participantsOf(workbook, journeysInOrder(workbook).front()->id).front().second;
  int field = 0;
  forEachField<Persona>([&](const auto& each) {
    if constexpr (std::is_same_v<std::decay_t<decltype(persona.*each.member)>, std::string>)
      if (each.high > titleLength)
        persona.*each.member = sentences("word" + std::string(1, static_cast<char>('a' + field++)), length);
  });
  persona.kind = PersonaKind::nonCustomer;
  persona.buying = Buying::impulse;
  persona.devices = "telefoon";
  persona.worth = "€ 12.000";
  workbook = withRow(workbook, persona);
  const auto [next, trait] = withNewTrait(workbook, ids, persona.id);
  Trait row = require(next, trait);
  row.from = "prijs";
  row.to = "service";
  row.value = 80;
  workbook = withRow(next, row);
  return withUse(workbook, persona.id, workbook.channels.begin()->id, true);
}

const Persona& richest(const Workbook& workbook) {
  for (const Persona& each : workbook.personas)
    if (each.lifestyle.starts_with("word")) return each;
  throw std::logic_error("no persona is known");
}

}  // namespace

TEST_CASE("a persona card says all that is known, on one page while it fits and then on more") {
  const Cards cards;
  std::size_t before = 1;
  for (const int length : {4, 12, 160, 900}) {
    const Workbook workbook = known(length);
    const Persona& persona = richest(workbook);
    const std::vector<Page> pages = cards.pages(workbook, persona.id);
    CHECK(brokenLaw(pages, leastPrint) == "");
    CHECK(pages.size() >= before);
    before = pages.size();
    if (length == 12) CHECK(pages.size() == 1);
    const Scene sheet = cards.sheet(workbook, persona.id);
    CHECK(brokenLaw(sheet) == "");
    std::string printed;
    for (const Page& page : pages) printed += allText(page.scene);
    for (const std::string& part :
         {persona.name, persona.quote, std::string("Geen klant"), std::string("Koopt in een impuls"),
          std::string("service"), workbook.channels.begin()->name, std::string("worda 0"),
          "wordc " + std::to_string(length - 1)}) {
      INFO(length << " " << part);
      CHECK(printed.find(withoutBlanks(part)) != std::string::npos);
      CHECK(allText(sheet).find(withoutBlanks(part)) != std::string::npos);
    }
  }
  CHECK(before > 1);
}

TEST_CASE("every persona of any workbook has a card by the laws of pictures") {
  const Cards cards;
  for (std::uint32_t seed = 1; seed <= 60; ++seed) {
    INFO("seed " << seed);
    const Workbook workbook = randomWorkbook(seed);
    for (const Persona& persona : workbook.personas) {
      CHECK(brokenLaw(cards.pages(workbook, persona.id), leastPrint) == "");
      CHECK(brokenLaw(cards.sheet(workbook, persona.id)) == "");
    }
  }
}

TEST_CASE("persona cards are exported one by one or all together, in every format") {
  const Workbook workbook = known(10);
  ExportOrder order{.cards = CardOrder{}};
  const std::string all = exported(workbook, order);
  order.cards->persona = richest(workbook).id;
  const std::string one = exported(workbook, order);
  CHECK(all.substr(0, 5) == "%PDF-");
  CHECK(one.size() < all.size());
  order.format = ExportFormat::svg;
  CHECK(exported(workbook, order).find("prijs") != std::string::npos);
  order.format = ExportFormat::png;
  CHECK(exported(workbook, order).substr(1, 3) == "PNG");
}
