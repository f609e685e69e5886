#include "klantreis/persona_card.h"

#include <algorithm>
#include <utility>

#include "core/layout/card_pages.h"
#include "core/layout/persona_sections.h"
#include "core/layout/phrases.h"
#include "core/layout/portrait.h"
#include "core/layout/style.h"
#include "klantreis/text.h"

namespace klantreis {

namespace {

constexpr std::size_t columns = 3;
constexpr double photoRadius = 58;
constexpr double textLeft = 2 * photoRadius + 24;
constexpr double leastHead = 2 * photoRadius + 24;
constexpr double besideQuote = 36;
constexpr double quoteBar = 4;
constexpr Font quoteFont{22, Weight::regular, true};
constexpr std::size_t longName = 80;  // bytes, from which on it is a sentence
constexpr Font initialsFont{40, Weight::bold, false};
constexpr Font factFont{14, Weight::regular, false};

/// The head of a card at one width.
class PersonaHead {
 public:
  PersonaHead(const Workbook& workbook, const Persona& persona, const Lettering& lettering, double width)
      : m_type(lettering.measure), m_source{workbook, persona, m_type, lettering.words}, m_width(width) {}
  PersonaHead(const PersonaHead&) = delete;
  PersonaHead& operator=(const PersonaHead&) = delete;

  [[nodiscard]] CardContent card() {
    drawHead();
    return {name(),
            name(),
            std::move(m_head),
            m_headHeight,
            {{columns, personaSections(m_source, cardColumnWidth(m_width, columns))}}};
  }

 private:
  [[nodiscard]] const std::string& name() const {
    return m_source.persona.name.empty() ? m_untitled : m_source.persona.name;
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
    drawPortrait(pen, {m_source.workbook, m_source.persona, inks(), initialsFont},
                 {{photoRadius, photoRadius}, photoRadius}, m_type);
    double y = 0;
    for (const SetText& text : {m_type.set(name(), nameFont, width), m_type.set(whoLine(), factFont, width),
                                m_type.set(facts(), style::goal, width)}) {
      pen.text(text, {textLeft, y}, {y == 0 ? Ink::text : Ink::quiet, Ink::paper});
      y += text.empty() ? 0 : text.height + 6;
    }
    const SetText quote =
        m_type.set(quoted(m_source.persona.quote), quoteFont, room - width - besideQuote - quoteBar);
    if (quotes) drawQuote(pen, quote, textLeft + width + besideQuote / 2);
    m_headHeight = std::max({leastHead, y + 12, quote.height + 24});
    pen.line({0, m_headHeight - 12}, {m_width, m_headHeight - 12}, {Ink::rule, 1});
    pen.node(headNode());
    m_head = pen.finish();
  }

  void drawQuote(Pen& pen, const SetText& quote, double x) const {
    pen.box({x, 2, quoteBar, std::max(quote.height, 20.0)}, quoteBar / 2, inks().strong);
    pen.text(quote, {x + quoteBar + besideQuote / 2, 0}, {Ink::text, Ink::paper});
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
  PersonaSource m_source;
  double m_width;
  std::string m_untitled = m_source.words.text(Word::untitledPersona);
  std::shared_ptr<const Block> m_head;
  double m_headHeight = 0;
};

CardAt cardOf(const Workbook& workbook, Id<Persona> id, const Lettering& lettering) {
  const Persona& persona = require(workbook, id);
  return [&workbook, &persona, &lettering](double width) {
    return PersonaHead(workbook, persona, lettering, width).card();
  };
}

}  // namespace

Scene personaCard(const Workbook& workbook, Id<Persona> persona, const Lettering& lettering) {
  return cardSheet(cardOf(workbook, persona, lettering), lettering);
}

std::vector<Page> personaCardPages(const Workbook& workbook, Id<Persona> persona, const Paper& paper,
                                   const Lettering& lettering) {
  return cardPages(cardOf(workbook, persona, lettering), paper, lettering);
}

}  // namespace klantreis
