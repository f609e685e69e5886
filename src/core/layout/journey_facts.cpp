#include "klantreis/journey_facts.h"

#include <algorithm>
#include <utility>

#include "core/layout/card_pages.h"
#include "core/layout/facts_sections.h"
#include "core/layout/facts_tables.h"
#include "core/layout/phrases.h"
#include "core/layout/style.h"
#include "klantreis/edit.h"

namespace klantreis {

namespace {

constexpr std::size_t columns = 3;
constexpr std::size_t longTitle = 200;  // bytes, from which on it is a text
constexpr double summaryShare = 0.42;   // of the head
constexpr double summaryHeight = 150;   // at most; a longer one has a section of its own
constexpr double summaryGap = 18;       // on both sides of its bar
constexpr double summaryBar = 4;
constexpr double leastTitle = 30;
constexpr double pillHeight = 22;
constexpr double pillPad = 11;
constexpr double pillGap = 12;
constexpr double underHead = 14;  // above and below the line

/// The page of facts of a journey at one width.
class FactsPage {
 public:
  FactsPage(const PlanSource& plan, const Lettering& lettering, double width)
      : m_source{plan, require(plan.workbook, plan.journey), lettering}, m_width(width) {
    const double room = width * summaryShare - 2 * summaryGap - summaryBar;
    m_summary = m_source.type.set(m_source.journey.summary, style::goal, room);
    m_summaryInHead = !m_summary.empty() && m_summary.height <= summaryHeight;
  }
  FactsPage(const FactsPage&) = delete;
  FactsPage& operator=(const FactsPage&) = delete;

  [[nodiscard]] CardContent card() {
    CardContent card;
    card.title = card.running = m_source.word(Word::factsOf, {title()});
    card.head = drawHead();
    card.headHeight = m_headHeight;
    if (!m_summaryInHead) addWide(card, summarySection());
    addWide(card, figuresSection(m_source, m_width));
    card.bands.push_back({columns, factsSections(m_source, cardColumnWidth(m_width, columns))});
    addWide(card, channelsSection(m_source, m_width));
    addWide(card, improvementsSection(m_source, m_width));
    const auto isEmpty = [](const CardBand& band) { return band.sections.empty(); };
    if (std::all_of(card.bands.begin(), card.bands.end(), isEmpty)) addWide(card, hintSection());
    return card;
  }

 private:
  static void addWide(CardContent& card, CardSection section) {
    if (!section.rows.empty()) card.bands.push_back({1, {std::move(section)}});
  }

  /// A title is what the customer says.
  [[nodiscard]] std::string title() const {
    const std::string& title = m_source.journey.title;
    return title.empty() ? m_source.word(Word::untitledJourney) : quoted(title);
  }
  [[nodiscard]] std::string named(Word word, const std::string& text) const {
    return text.empty() ? text : m_source.word(word, {text});
  }

  [[nodiscard]] CardSection summarySection() const {
    CardSection section = m_source.section(Word::summary, refTo(m_source.journey.id));
    section.rows =
        rowsOf(m_source.type.set(m_source.journey.summary, style::body, roomIn(m_width)), section.colour);
    return section;
  }
  [[nodiscard]] CardSection hintSection() const {
    CardSection section = m_source.section(Word::nothingTold, refTo(m_source.journey.id));
    section.colour.ink = Ink::quiet;
    section.rows = rowsOf(m_source.type.set(m_source.word(Word::factsHint), style::body, roomIn(m_width)),
                          section.colour);
    return section;
  }

  [[nodiscard]] std::shared_ptr<const Block> drawHead() {
    const double width = m_summaryInHead ? m_width * (1 - summaryShare) : m_width;
    Pen pen;
    const Font& titleFont = title().size() < longTitle ? style::title : style::personaName;
    const SetText text = m_source.type.set(title(), titleFont, width);
    pen.text(text, {0, 0}, {m_source.journey.title.empty() ? Ink::quiet : Ink::text, Ink::paper});
    double y = std::max(text.height, leastTitle) + 3;
    const SetText goal = m_source.type.set(named(Word::goal, m_source.journey.goal), style::goal, width);
    pen.text(goal, {0, y}, {Ink::quiet, Ink::paper});
    y = drawState(pen, y + goal.height + 10, width);
    if (m_summaryInHead) drawSummary(pen, width);
    m_headHeight = std::max(y, m_summaryInHead ? m_summary.height : 0) + 2 * underHead;
    pen.line({0, m_headHeight - underHead}, {m_width, m_headHeight - underHead}, {Ink::rule, 1});
    pen.node(headNode());
    return pen.finish();
  }

  /// Current or ideal, and how far it reaches; returns where they end.
  double drawState(Pen& pen, double y, double width) const {
    const bool ideal = m_source.journey.idealOf.has_value();
    const SetText state =
        m_source.type.line(m_source.word(ideal ? Word::ideal : Word::current), style::state);
    const double pill = state.width + 2 * pillPad;
    pen.box({0, y, pill, pillHeight}, pillHeight / 2, Ink::accentSoft);
    pen.text(state, {pillPad, y + (pillHeight - state.height) / 2}, {Ink::accent, Ink::accentSoft});
    const double left = pill + pillGap;
    const SetText scope =
        m_source.type.set(named(Word::scope, m_source.journey.scope), style::facts, width - left);
    if (scope.empty()) return y + pillHeight;
    const double top = y + (pillHeight - (scope.lines.front().ascent + scope.lines.front().descent)) / 2;
    pen.text(scope, {left, top}, {Ink::quiet, Ink::paper});
    return std::max(y + pillHeight, top + scope.height);
  }

  void drawSummary(Pen& pen, double left) const {
    const double bar = left + summaryGap;
    pen.box({bar, 2, summaryBar, std::max(m_summary.height, 20.0)}, summaryBar / 2, Ink::accent);
    pen.text(m_summary, {bar + summaryBar + summaryGap, 0}, {Ink::text, Ink::paper});
  }

  [[nodiscard]] Node headNode() const {
    const Journey& journey = m_source.journey;
    Node node;
    node.part = Part::facts;
    node.row = refTo(journey.id);
    node.area = {0, 0, m_width, m_headHeight - underHead};
    node.name = m_source.word(Word::nameFacts);
    node.description = joined({title(), named(Word::goal, journey.goal), named(Word::scope, journey.scope),
                               m_summaryInHead ? journey.summary : std::string()},
                              ", ");
    std::replace(node.description.begin(), node.description.end(), '\n', ' ');
    return node;
  }

  FactsSource m_source;
  double m_width;
  SetText m_summary;
  bool m_summaryInHead = false;
  double m_headHeight = 0;
};

CardAt cardOf(const PlanSource& source, const Lettering& lettering) {
  return [&source, &lettering](double width) { return FactsPage(source, lettering, width).card(); };
}

}  // namespace

Scene journeyFacts(const PlanSource& source, const Lettering& lettering) {
  return cardSheet(cardOf(source, lettering), lettering);
}

std::vector<Page> journeyFactsPages(const PlanSource& source, const Paper& paper,
                                    const Lettering& lettering) {
  return cardPages(cardOf(source, lettering), paper, lettering);
}

}  // namespace klantreis
