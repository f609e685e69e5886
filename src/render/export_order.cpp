#include "render/export_order.h"

#include <QByteArray>
#include <memory>
#include <vector>

#include "klantreis/edit.h"
#include "klantreis/error.h"
#include "klantreis/journey_facts.h"
#include "klantreis/json.h"
#include "klantreis/layout.h"
#include "klantreis/persona_card.h"
#include "klantreis/store.h"
#include "render/plan_words.h"
#include "render/text_measure.h"
#include "render/words_qt.h"

namespace klantreis {

namespace {

constexpr double pointsPerMillimetre = 72 / 25.4;

Paper landscape(double width, double height) {
  return {.size = {width * pointsPerMillimetre, height * pointsPerMillimetre}};
}

const Journey& journeyOf(const Workbook& workbook, const ExportOrder& order) {
  if (order.journey) return require(workbook, *order.journey);
  const std::vector<const Journey*> journeys = journeysInOrder(workbook);
  if (journeys.empty()) throw Error(ErrorCode::cannotRender, {"The picture", "the file has no journey"});
  return *journeys.front();
}

std::string planOf(const Workbook& workbook, PlanFormat format, const ExportOrder& order) {
  const Journey& journey = journeyOf(workbook, order);
  const Language language = order.language.value_or(journey.language);
  return planFile(format, {workbook, journey.id, order.today, language, planWordsFor(language)});
}

/// Pictures that are no map are on paper.
Paper paperOfCards(const ExportOrder& order) {
  return *paperOf(order.page == PageSize::map ? PageSize::a4 : order.page);
}

/// The page of facts of a journey on its way to a picture.
class FactsDrawing {
 public:
  FactsDrawing(const Workbook& workbook, const ExportOrder& order, const Journey& journey)
      : FactsDrawing(workbook, order, journey, order.language.value_or(journey.language)) {}

  [[nodiscard]] std::string bytes() const {
    if (m_order.format == ExportFormat::pdf) return toPdf(pages(), m_order.theme);
    const Scene scene = journeyFacts(m_source, {m_measure, *m_words});
    return m_order.format == ExportFormat::png ? toPng(scene, m_order.theme, m_order.png)
                                               : toSvg(scene, m_order.theme);
  }
  [[nodiscard]] std::vector<Page> pages() const {
    return journeyFactsPages(m_source, paperOfCards(m_order), {m_measure, *m_words});
  }

 private:
  FactsDrawing(const Workbook& workbook, const ExportOrder& order, const Journey& journey, Language language)
      : m_source{workbook, journey.id, order.today, language, planWordsFor(language)},
        m_order(order),
        m_words(wordsFor(language)) {}

  const PlanSource m_source;
  const ExportOrder& m_order;
  std::unique_ptr<Words> m_words;
  QtTextMeasure m_measure;
};

/// One journey of a workbook on its way to a picture.
class Drawing {
 public:
  Drawing(const Workbook& workbook, const ExportOrder& order, const Journey& journey)
      : m_whole(workbook),
        m_workbook(shown(workbook, order.filter)),
        m_order(order),
        m_options{.journey = journey.id, .today = order.today, .showIdeal = journey.showIdeal},
        m_words(wordsFor(order.language.value_or(journey.language))) {}

  [[nodiscard]] std::string bytes() const {
    if (m_order.format == ExportFormat::png) return toPng(scene(), m_order.theme, m_order.png);
    if (m_order.format == ExportFormat::svg) return toSvg(scene(), m_order.theme);
    return pdf();
  }

 private:
  [[nodiscard]] Scene scene() const { return layout(m_workbook, m_options, m_measure, *m_words); }

  [[nodiscard]] std::string pdf() const {
    std::vector<Page> pages = mapPages();
    if (m_order.facts == FactsOrder::behind)
      for (Page& page : FactsDrawing(m_whole, m_order, require(m_whole, m_options.journey)).pages())
        pages.push_back(std::move(page));
    return toPdf(pages, m_order.theme);
  }
  [[nodiscard]] std::vector<Page> mapPages() const {
    if (const std::optional<Paper> paper = paperOf(m_order.page))
      return paginate(m_workbook, m_options, *paper, {m_measure, *m_words});
    std::vector<Page> pages;
    pages.push_back(wholePage(scene()));
    return pages;
  }

  const Workbook& m_whole;
  const Workbook m_workbook;
  const ExportOrder& m_order;
  LayoutOptions m_options;
  std::unique_ptr<Words> m_words;
  QtTextMeasure m_measure;
};

Language languageOf(const Workbook& workbook, const ExportOrder& order) {
  const std::vector<const Journey*> journeys = journeysInOrder(workbook);
  return order.language.value_or(journeys.empty() ? Language::english : journeyOf(workbook, order).language);
}

/// The cards of personas on their way to a picture.
class CardDrawing {
 public:
  CardDrawing(const Workbook& workbook, const ExportOrder& order)
      : m_workbook(workbook), m_order(order), m_words(wordsFor(languageOf(workbook, order))) {
    if (order.cards->persona) {
      m_personas.push_back(*order.cards->persona);
    } else {
      for (const Persona* each : ranked(workbook.personas, [](const Persona&) { return true; }))
        m_personas.push_back(each->id);
    }
    if (m_personas.empty()) throw Error(ErrorCode::cannotRender, {"The picture", "the file has no persona"});
  }

  [[nodiscard]] std::string bytes() const {
    if (m_order.format == ExportFormat::png) return toPng(scene(), m_order.theme, m_order.png);
    if (m_order.format == ExportFormat::svg) return toSvg(scene(), m_order.theme);
    return toPdf(pages(), m_order.theme);
  }

 private:
  /// Under each other.
  [[nodiscard]] Scene scene() const {
    Scene all;
    for (const Id<Persona>& persona : m_personas) {
      Scene card = personaCard(m_workbook, persona, {m_measure, *m_words});
      for (PlacedBlock& block : card.blocks) {
        block.offset.y += all.size.height;
        all.blocks.push_back(std::move(block));
      }
      all.size = {card.size.width, all.size.height + card.size.height};
      if (all.title.empty()) all.title = card.title;
      all.language = card.language;
    }
    return all;
  }

  [[nodiscard]] std::vector<Page> pages() const {
    const Paper paper = paperOfCards(m_order);
    std::vector<Page> pages;
    for (const Id<Persona>& persona : m_personas)
      for (Page& page : personaCardPages(m_workbook, persona, paper, {m_measure, *m_words}))
        pages.push_back(std::move(page));
    return pages;
  }

  const Workbook& m_workbook;
  const ExportOrder& m_order;
  std::vector<Id<Persona>> m_personas;
  std::unique_ptr<Words> m_words;
  QtTextMeasure m_measure;
};

}  // namespace

std::optional<Paper> paperOf(PageSize page) {
  switch (page) {
    case PageSize::map:
      return std::nullopt;
    case PageSize::a4:
      return landscape(297, 210);
    case PageSize::a3:
      return landscape(420, 297);
  }
  return std::nullopt;
}

std::optional<PlanFormat> planIn(ExportFormat format) {
  if (format < ExportFormat::calendar) return std::nullopt;
  return static_cast<PlanFormat>(static_cast<int>(format) - static_cast<int>(ExportFormat::calendar));
}

std::vector<PlanLoss> lossesOf(const Workbook& workbook, const ExportOrder& order) {
  const auto plan = planIn(order.format);
  return plan ? planLosses(*plan, workbook, journeyOf(workbook, order).id) : std::vector<PlanLoss>{};
}

std::string exported(const Workbook& workbook, const ExportOrder& order) {
  if (order.format == ExportFormat::json) return json::textOf(workbook);
  if (const auto plan = planIn(order.format)) return planOf(workbook, *plan, order);
  if (order.cards) return CardDrawing(workbook, order).bytes();
  if (order.facts == FactsOrder::instead)
    return FactsDrawing(workbook, order, journeyOf(workbook, order)).bytes();
  return Drawing(workbook, order, journeyOf(workbook, order)).bytes();
}

void writeExport(const FilePath& path, std::string_view bytes) {
  const QByteArray name = QByteArray::fromStdString(path).toLower();
  if (name.endsWith(".journey")) throw Error(ErrorCode::journeyInTheWay, {path});
  writeFile(path, bytes, {.spare = store::spareJourney});
}

}  // namespace klantreis
