#include "klantreis/persona_card.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/layout/card_sections.h"
#include "core/layout/marker.h"
#include "core/layout/phrases.h"
#include "core/layout/style.h"
#include "klantreis/text.h"

namespace klantreis {

namespace {

constexpr std::size_t columns = 3;
constexpr double columnGap = 18;
constexpr double screenWidth = 1058;  // of the content, as on A4 in the largest print
constexpr double photoRadius = 58;
constexpr double textLeft = 2 * photoRadius + 24;
constexpr double leastHead = 2 * photoRadius + 24;
constexpr double quoteBar = 4;
constexpr Font quoteFont{22, Weight::regular, true};
constexpr std::size_t longName = 80;  // bytes, from which on it is a sentence
constexpr Font initialsFont{40, Weight::bold, false};
constexpr Font factFont{14, Weight::regular, false};
constexpr double leastPrint = 7;  // points
constexpr double scaleStep = 0.05;

/// A card at one width: its head drawn, its sections measured.
class Card {
 public:
  Card(const Workbook& workbook, const Persona& persona, const Lettering& lettering, double width)
      : m_type(lettering.measure),
        m_source{workbook, persona, m_type, lettering.words},
        m_width(width),
        m_columnWidth((width - (columns - 1) * columnGap) / columns),
        m_sections(cardSections(m_source, m_columnWidth)) {
    for (const CardSection& section : m_sections) m_items.push_back(flowItemOf(section));
    drawHead();
  }
  Card(const Card&) = delete;
  Card& operator=(const Card&) = delete;

  [[nodiscard]] double headHeight() const { return m_headHeight; }
  [[nodiscard]] const std::vector<FlowItem>& items() const { return m_items; }

  /// The head over those columns.
  [[nodiscard]] Scene firstPage(const FlowColumn* first, const FlowColumn* last, double height) const {
    Scene scene = emptyScene(height);
    scene.blocks.push_back({{}, m_head});
    addColumns(scene, first, last, m_headHeight);
    return scene;
  }
  [[nodiscard]] Scene laterPage(const FlowColumn* first, const FlowColumn* last, double height,
                                const std::array<std::string, 2>& number) const {
    Scene scene = emptyScene(height);
    Pen pen;
    pen.text(runningName(), {0, 0}, {Ink::text, Ink::paper});
    const std::string_view args[] = {number[0], number[1]};
    pen.endingText(m_type.line(filled(m_source.words.text(Word::page), args), style::facts), {m_width, 0},
                   {Ink::quiet, Ink::paper});
    scene.blocks.push_back({{}, pen.finish()});
    addColumns(scene, first, last, runningHeight());
    return scene;
  }
  [[nodiscard]] double runningHeight() const { return runningName().height + 14; }

 private:
  [[nodiscard]] const std::string& name() const {
    return m_source.persona.name.empty() ? m_untitled : m_source.persona.name;
  }
  [[nodiscard]] SetText runningName() const { return m_type.set(name(), style::runningTitle, m_width * 0.7); }

  [[nodiscard]] Scene emptyScene(double height) const {
    Scene scene;
    scene.size = {m_width, height};
    scene.title = name();
    scene.language = m_source.words.language() == Language::dutch ? "nl" : "en";
    return scene;
  }

  void addColumns(Scene& scene, const FlowColumn* first, const FlowColumn* last, double top) const {
    for (const FlowColumn* column = first; column != last; ++column) {
      const double x = static_cast<double>(column - first) * (m_columnWidth + columnGap);
      for (const FlowPiece& piece : *column)
        scene.blocks.push_back(
            {{x, top + piece.top}, drawnPiece(m_source, {&m_sections[piece.item], piece, m_columnWidth})});
    }
  }

  [[nodiscard]] std::string word(Word word, std::string_view arg) const {
    const std::string_view args[] = {arg};
    return filled(m_source.words.text(word), args);
  }

  /// "Not a customer", the group, how they buy and what they are worth: under each other.
  [[nodiscard]] std::string facts() const {
    const Persona& persona = m_source.persona;
    const Segment* group = persona.segment ? &require(m_source.workbook, *persona.segment) : nullptr;
    std::vector<std::string> lines;
    if (persona.kind != PersonaKind::customer)
      lines.push_back(m_source.words.text(
          persona.kind == PersonaKind::nonCustomer ? Word::nonCustomer : Word::competitorsCustomer));
    if (group != nullptr && !group->name.empty()) lines.push_back(word(Word::targetGroup, group->name));
    if (persona.buying != Buying::unknown)
      lines.push_back(m_source.words.text(persona.buying == Buying::rational ? Word::buysRationally
                                                                             : Word::buysOnImpulse));
    if (!persona.worth.empty()) lines.push_back(word(Word::worth, persona.worth));
    return joined(lines, "\n");
  }

  [[nodiscard]] std::string whoLine() const {
    const Persona& persona = m_source.persona;
    const std::string age = persona.age ? word(Word::yearsOld, std::to_string(*persona.age)) : std::string();
    return joined({age, persona.description}, " · ");
  }

  void drawHead() {
    const bool quotes = !m_source.persona.quote.empty();
    const double room = m_width - textLeft;
    const double width = quotes ? room * 0.48 : room;
    const Font& nameFont = name().size() < longName ? style::title : style::personaName;
    Pen pen;
    drawPhoto(pen);
    double y = 0;
    for (const SetText& text : {m_type.set(name(), nameFont, width), m_type.set(whoLine(), factFont, width),
                                m_type.set(facts(), style::goal, width)}) {
      pen.text(text, {textLeft, y}, {y == 0 ? Ink::text : Ink::quiet, Ink::paper});
      y += text.empty() ? 0 : text.height + 6;
    }
    const SetText quote =
        m_type.set(quoted(m_source.persona.quote), quoteFont, room - width - 2 * columnGap - quoteBar);
    if (quotes) drawQuote(pen, quote, textLeft + width + columnGap);
    m_headHeight = std::max({leastHead, y + 12, quote.height + 24});
    pen.line({0, m_headHeight - 12}, {m_width, m_headHeight - 12}, {Ink::rule, 1});
    pen.node(headNode());
    m_head = pen.finish();
  }

  void drawQuote(Pen& pen, const SetText& quote, double x) const {
    pen.box({x, 2, quoteBar, std::max(quote.height, 20.0)}, quoteBar / 2, inks().strong);
    pen.text(quote, {x + quoteBar + columnGap, 0}, {Ink::text, Ink::paper});
  }

  [[nodiscard]] Node headNode() const {
    Node node;
    node.part = Part::persona;
    node.row = refTo(m_source.persona.id);
    node.persona = m_source.persona.id;
    node.area = {0, 0, m_width, m_headHeight - 12};
    node.name = word(Word::namePersona, name());
    node.description = joined({whoLine(), facts(), m_source.persona.quote}, ", ");
    std::replace(node.description.begin(), node.description.end(), '\n', ' ');
    return node;
  }

  void drawPhoto(Pen& pen) const {
    const Point centre{photoRadius, photoRadius};
    if (const auto& photo = m_source.persona.photo)
      return pen.image(require(m_source.workbook, *photo), {0, 0, 2 * photoRadius, 2 * photoRadius},
                       photoRadius, true);
    pen.circle(centre, photoRadius, inks().soft);
    const SetText text = m_type.line(m_type.initials(m_source.persona.name, initialsFont), initialsFont);
    pen.centredText(text, {centre.x, centre.y - text.height / 2}, {inks().strong, inks().soft});
  }

  /// As it is told apart on the map of the first journey it walks.
  [[nodiscard]] PersonaInks inks() const {
    PersonaContent content{};
    for (const Journey* journey : journeysInOrder(m_source.workbook)) {
      const auto walkers = participantsOf(m_source.workbook, journey->id);
      const auto found = std::find_if(walkers.begin(), walkers.end(), [&](const auto& walker) {
        return walker.second->id == m_source.persona.id;
      });
      content.place = static_cast<std::size_t>(found - walkers.begin());
      if (found != walkers.end()) break;
      content.place = 0;
    }
    return inksOf(content);
  }

  Typesetter m_type;
  CardSource m_source;
  double m_width;
  double m_columnWidth;
  std::string m_untitled = m_source.words.text(Word::untitledPersona);
  std::vector<CardSection> m_sections;
  std::vector<FlowItem> m_items;
  std::shared_ptr<const Block> m_head;
  double m_headHeight = 0;
};

Page pageOf(Scene scene, const Paper& paper, double scale) {
  return {std::move(scene), paper.size, paper.margin, scale};
}

std::vector<Page> cardOnOnePage(const Card& card, const Paper& paper, double scale) {
  const double height = (paper.size.height - 2 * paper.margin) / scale;
  const double room = height - card.headHeight();
  const double least = leastFlowHeight(card.items(), columns);
  if (least > room) return {};
  const auto flow = wholeFlow(card.items(), {columns, least, least});
  return {pageOf(card.firstPage(flow->data(), flow->data() + flow->size(), height), paper, scale)};
}

std::vector<Page> cardOnPages(const Card& card, const Paper& paper, double scale) {
  const double height = (paper.size.height - 2 * paper.margin) / scale;
  const std::vector<FlowColumn> flow =
      partedFlow(card.items(), {columns, height - card.headHeight(), height - card.runningHeight()});
  const std::size_t count = (flow.size() + columns - 1) / columns;
  std::vector<Page> pages;
  for (std::size_t page = 0; page < count; ++page) {
    const FlowColumn* first = flow.data() + page * columns;
    const FlowColumn* last = flow.data() + std::min((page + 1) * columns, flow.size());
    Scene scene =
        page == 0 ? card.firstPage(first, last, height)
                  : card.laterPage(first, last, height, {std::to_string(page + 1), std::to_string(count)});
    pages.push_back(pageOf(std::move(scene), paper, scale));
  }
  return pages;
}

}  // namespace

Scene personaCard(const Workbook& workbook, Id<Persona> persona, const Lettering& lettering) {
  const Card card(workbook, require(workbook, persona), lettering, screenWidth);
  const double least = leastFlowHeight(card.items(), columns);
  const auto flow = wholeFlow(card.items(), {columns, least, least});
  Scene scene =
      card.firstPage(flow->data(), flow->data() + flow->size(), card.headHeight() + least + flowGap);
  for (PlacedBlock& block : scene.blocks) {
    block.offset.x += style::margin;
    block.offset.y += style::marginTop;
  }
  scene.size.width += 2 * style::margin;
  scene.size.height += style::marginTop + style::marginBottom;
  return scene;
}

std::vector<Page> personaCardPages(const Workbook& workbook, Id<Persona> id, const Paper& paper,
                                   const Lettering& lettering) {
  const Persona& persona = require(workbook, id);
  const auto cardAt = [&](double scale) {
    return Card(workbook, persona, lettering, (paper.size.width - 2 * paper.margin) / scale);
  };
  double scale = paper.scale;
  for (; scale * style::body.size >= leastPrint; scale -= scaleStep)
    if (auto pages = cardOnOnePage(cardAt(scale), paper, scale); !pages.empty()) return pages;
  return cardOnPages(cardAt(scale + scaleStep), paper, scale + scaleStep);
}

}  // namespace klantreis
