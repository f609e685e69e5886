#include "core/layout/persona_sections.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/layout/phrases.h"
#include "core/layout/style.h"
#include "klantreis/persona.h"

namespace klantreis {

namespace {

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

CardSection sectionOf(const PersonaSource& source, Word title) {
  return {source.words.text(title), refTo(source.persona.id)};
}

CardSection textSection(const PersonaSource& source, const Asked& each, double width) {
  CardSection section = sectionOf(source, each.title);
  section.colour = {Ink::text, each.ground};
  section.edge = each.edge;
  section.rows =
      rowsOf(source.type.set(source.persona.*each.answer, style::body, roomIn(width)), section.colour);
  return section;
}

CardSection channelSection(const PersonaSource& source, double width) {
  std::vector<std::string> names;
  for (const Channel* channel : channelsOf(source.workbook, source.persona.id))
    names.push_back(channel->name);
  CardSection section = sectionOf(source, Word::channelsUsed);
  section.rows = rowsOf(source.type.set(joined(names, " · "), style::body, roomIn(width)), section.colour);
  return section;
}

std::string wholeText(const SetText& text) {
  std::vector<std::string> lines;
  for (const SetLine& line : text.lines) lines.push_back(line.text);
  return joined(lines, " ");
}

/// The words of a trait with the bar between them.
CardRow traitRow(const PersonaSource& source, const Trait& trait, double width) {
  const double half = (width - betweenWords) / 2;
  const SetText from = source.type.set(trait.from, style::body, half);
  const SetText to = source.type.set(trait.to, style::body, half);
  const double height = std::max(from.height, to.height) + 4 + traitBar + traitGap;
  const double share = static_cast<double>(trait.value) / 100;
  const auto draw = [=](Pen& pen, Point at) {
    pen.text(from, at, {Ink::text, Ink::card});
    pen.endingText(to, {at.x + width, at.y}, {Ink::text, Ink::card});
    const double bar = at.y + height - traitGap - traitBar / 2;
    pen.box({at.x, bar - traitBar / 2, width, traitBar}, traitBar / 2, Ink::rule);
    pen.circle({at.x + traitBar + (width - 2 * traitBar) * share, bar}, traitBar, Ink::accent);
  };
  return {height, draw, wholeText(from) + " – " + wholeText(to) + ": " + std::to_string(trait.value) + " %"};
}

CardSection traitSection(const PersonaSource& source, double width) {
  CardSection section = sectionOf(source, Word::traits);
  for (const Trait* trait : traitsOf(source.workbook, source.persona.id))
    section.rows.push_back(traitRow(source, *trait, roomIn(width)));
  return section;
}

}  // namespace

std::vector<CardSection> personaSections(const PersonaSource& source, double width) {
  std::vector<CardSection> sections;
  const auto add = [&](CardSection section) {
    if (!section.rows.empty()) sections.push_back(std::move(section));
  };
  for (const Asked& each : asked) {
    if (each.answer == &Persona::goals) add(traitSection(source, width));
    add(textSection(source, each, width));
  }
  add(channelSection(source, width));
  return sections;
}

}  // namespace klantreis
