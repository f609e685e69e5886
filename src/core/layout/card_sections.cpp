#include "core/layout/card_sections.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/layout/phrases.h"
#include "core/layout/style.h"
#include "klantreis/persona.h"
#include "klantreis/text.h"

namespace klantreis {

namespace {

constexpr double pad = 12;
constexpr double underTitle = 6;
constexpr Font titleFont{12.5, Weight::bold, false};
constexpr double titleHeight = 20;
constexpr double traitBar = 6;
constexpr double traitGap = 14;  // between two traits
constexpr double betweenWords = 16;

struct Asked {
  std::string Persona::*answer;
  Word title;
  Ink ground = Ink::card;
  Ink edge = Ink::cardEdge;
};
constexpr std::array asked{
    Asked{&Persona::lifestyle, Word::lifestyle},
    Asked{&Persona::concerns, Word::concerns},
    Asked{&Persona::goals, Word::goals, Ink::improvementFill, Ink::improvementEdge},
    Asked{&Persona::needs, Word::needs},
    Asked{&Persona::pains, Word::pains, Ink::gapFill, Ink::gapEdge},
    Asked{&Persona::considerations, Word::considerations},
    Asked{&Persona::reasonsFor, Word::reasonsFor, Ink::improvementFill, Ink::improvementEdge},
    Asked{&Persona::reasonsAgainst, Word::reasonsAgainst, Ink::gapFill, Ink::gapEdge},
    Asked{&Persona::orientation, Word::orientation},
    Asked{&Persona::devices, Word::devices}};

double bottomOf(const SetText& text, std::size_t line) {
  return text.lines[line].baseline + text.lines[line].descent;
}

double heightOf(const TraitText& trait) {
  return std::max(trait.from.height, trait.to.height) + 4 + traitBar + traitGap;
}

CardSection textSection(const CardSource& source, const Asked& each, double width) {
  return {source.words.text(each.title),
          {Ink::text, each.ground},
          each.edge,
          source.type.set(source.persona.*each.answer, style::body, width - 2 * pad),
          {}};
}

CardSection channelSection(const CardSource& source, double width) {
  std::vector<std::string> names;
  for (const Channel* channel : channelsOf(source.workbook, source.persona.id))
    names.push_back(channel->name);
  CardSection section{source.words.text(Word::channelsUsed), {}, Ink::cardEdge, {}, {}};
  section.colour = {Ink::text, Ink::card};
  section.text = source.type.set(joined(names, " · "), style::body, width - 2 * pad);
  return section;
}

CardSection traitSection(const CardSource& source, double width) {
  CardSection section{source.words.text(Word::traits), {}, Ink::cardEdge, {}, {}};
  section.colour = {Ink::text, Ink::card};
  const double half = (width - 2 * pad - betweenWords) / 2;
  for (const Trait* trait : traitsOf(source.workbook, source.persona.id))
    section.traits.push_back({source.type.set(trait->from, style::body, half),
                              source.type.set(trait->to, style::body, half), trait->value});
  return section;
}

SetText partOf(const SetText& whole, const FlowPiece& rows) {
  SetText part{{}, whole.font, whole.width, 0};
  const double top = rows.first == 0 ? 0 : bottomOf(whole, rows.first - 1);
  for (std::size_t i = rows.first; i < rows.first + rows.count; ++i) {
    part.lines.push_back(whole.lines[i]);
    part.lines.back().baseline -= top;
  }
  return part;
}

void drawTraits(Pen& pen, const CardPiece& piece, double y) {
  const double width = piece.width - 2 * pad;
  for (std::size_t i = piece.rows.first; i < piece.rows.first + piece.rows.count; ++i) {
    const TraitText& trait = piece.section->traits[i];
    pen.text(trait.from, {pad, y}, piece.section->colour);
    pen.endingText(trait.to, {pad + width, y}, piece.section->colour);
    const double bar = y + heightOf(trait) - traitGap - traitBar / 2;
    pen.box({pad, bar - traitBar / 2, width, traitBar}, traitBar / 2, Ink::rule);
    pen.circle({pad + traitBar + (width - 2 * traitBar) * static_cast<double>(trait.value) / 100, bar},
               traitBar, Ink::accent);
    y += heightOf(trait);
  }
}

std::string spoken(const CardPiece& piece) {
  std::vector<std::string> parts;
  for (std::size_t i = piece.rows.first; i < piece.rows.first + piece.rows.count; ++i) {
    if (piece.section->traits.empty()) {
      parts.push_back(piece.section->text.lines[i].text);
    } else {
      const auto textOf = [](const SetText& text) {
        std::vector<std::string> lines;
        for (const SetLine& line : text.lines) lines.push_back(line.text);
        return joined(lines, " ");
      };
      const TraitText& trait = piece.section->traits[i];
      parts.push_back(textOf(trait.from) + " – " + textOf(trait.to) + ": " + std::to_string(trait.value) +
                      " %");
    }
  }
  return joined(parts, " ");
}

}  // namespace

std::vector<CardSection> cardSections(const CardSource& source, double width) {
  std::vector<CardSection> sections;
  const auto add = [&](CardSection section) {
    if (!section.text.empty() || !section.traits.empty()) sections.push_back(std::move(section));
  };
  for (const Asked& each : asked) {
    if (each.answer == &Persona::goals) add(traitSection(source, width));
    add(textSection(source, each, width));
  }
  add(channelSection(source, width));
  return sections;
}

FlowItem flowItemOf(const CardSection& section) {
  FlowItem item{2 * pad + titleHeight + underTitle, {}};
  for (const TraitText& trait : section.traits) item.rows.push_back(heightOf(trait));
  for (std::size_t i = 0; i < section.text.lines.size(); ++i)
    item.rows.push_back(bottomOf(section.text, i) - (i == 0 ? 0 : bottomOf(section.text, i - 1)));
  return item;
}

std::shared_ptr<const Block> drawnPiece(const CardSource& source, const CardPiece& piece) {
  const CardSection& section = *piece.section;
  const std::string_view plain[] = {section.title};
  const std::string title =
      piece.rows.first == 0 ? section.title : filled(source.words.text(Word::continued), plain);
  Pen pen;
  const Rect frame{0, 0, piece.width, piece.rows.height};
  pen.box(frame, style::cardRadius, section.colour.ground, {section.edge, 1});
  pen.text(source.type.line(title, titleFont), {pad, pad}, section.colour);
  const double top = pad + titleHeight + underTitle;
  if (section.traits.empty())
    pen.text(partOf(section.text, piece.rows), {pad, top}, section.colour);
  else
    drawTraits(pen, piece, top);
  Node node;
  node.part = Part::facts;
  node.row = refTo(source.persona.id);
  node.area = frame;
  node.name = title;
  node.description = spoken(piece);
  pen.node(std::move(node));
  return pen.finish();
}

}  // namespace klantreis
