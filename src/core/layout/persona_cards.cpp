#include "core/layout/persona_cards.h"

#include <algorithm>
#include <utility>

#include "core/layout/marker.h"
#include "core/layout/phrases.h"
#include "core/layout/portrait.h"

namespace klantreis {

namespace {

constexpr double cardWidth = 305;
constexpr double cardGap = 10;
constexpr double leastCard = 92;
constexpr double avatarRadius = 24;
constexpr double cardTextLeft = 76;
constexpr double cardPadTop = 16;
constexpr double cardPadRight = 14;
constexpr double lineSample = 34;  // the curve's look, at the right of the card's name
constexpr double sampleHeight = 20;

std::string nameAndAge(const Sheet& sheet, const Persona& persona) {
  return joined({sheet.nameOf(persona), persona.age ? std::to_string(*persona.age) : std::string()}, ", ");
}

/// Whose customer somebody is who is not ours, and what they do.
std::string whoIs(const Sheet& sheet, const Persona& persona) {
  switch (persona.kind) {
    case PersonaKind::customer:
      break;
    case PersonaKind::nonCustomer:
      return joined({sheet.word(Word::nonCustomer), persona.description}, " · ");
    case PersonaKind::competitorsCustomer:
      return joined({sheet.word(Word::competitorsCustomer), persona.description}, " · ");
  }
  return persona.description;
}

PersonaCard measureCard(const Sheet& sheet, const PersonaContent& persona) {
  const double width = cardWidth - cardTextLeft - cardPadRight;
  const bool several = sheet.content.personas.size() > 1;
  PersonaCard card;
  card.persona = &persona;
  card.name =
      sheet.type.set(nameAndAge(sheet, *persona.row), style::personaName, width - (several ? lineSample : 0));
  card.description = sheet.type.set(whoIs(sheet, *persona.row), style::facts, width);
  card.quote = sheet.type.set(quoted(persona.row->quote), style::quote, width);
  card.nameHeight = std::max(card.name.height, several ? sampleHeight : 0);
  const double texts = card.nameHeight + 1 + card.description.height + 3 + card.quote.height;
  card.height = std::max(leastCard, cardPadTop + texts + cardPadTop);
  return card;
}

/// How the persona's curve looks, so that the card says whose line is whose.
void drawLineSample(Pen& pen, const Sheet& sheet, const PersonaContent& persona, Point centre) {
  const bool main = &persona == &sheet.content.personas[sheet.content.mainPersona];
  const Ink ink = curveInk(persona, main);
  const bool ours = persona.row->kind != PersonaKind::competitorsCustomer;
  pen.line({centre.x - 13, centre.y}, {centre.x + 13, centre.y},
           {ink, main ? 3.0 : 1.8, ours ? Dash::solid : Dash::dashed, 0});
  drawMarker(pen, {shapeOf(persona), centre, 5}, {ink, 1.8});
}

PlacedBlock drawPersona(const Sheet& sheet, const PersonaCard& card, Point at, double height) {
  Pen pen;
  pen.box({0, 0, cardWidth, height}, 10, Ink::card, {Ink::cardEdge, 1});
  drawPortrait(pen, {sheet.content.workbook, *card.persona->row, inksOf(*card.persona), style::avatar},
               {{38, leastCard / 2}, avatarRadius}, sheet.type);
  double y = cardPadTop;
  pen.text(card.name, {cardTextLeft, y}, {inkOf(card.persona->row->name), Ink::card});
  if (sheet.content.personas.size() > 1) drawLineSample(pen, sheet, *card.persona, {cardWidth - 29, y + 11});
  y += card.nameHeight + 1;
  pen.text(card.description, {cardTextLeft, y}, {Ink::quiet, Ink::card});
  y += card.description.height + 3;
  pen.text(card.quote, {cardTextLeft, y}, {Ink::text, Ink::card});
  Node node;
  node.part = Part::persona;
  node.row = refTo(card.persona->row->id);
  node.persona = card.persona->row->id;
  node.area = {0, 0, cardWidth, height};
  node.name = sheet.word(Word::namePersona, {sheet.nameOf(*card.persona->row)});
  node.description = joined(
      {nameAndAge(sheet, *card.persona->row), whoIs(sheet, *card.persona->row), card.persona->row->quote},
      ", ");
  node.value = card.persona->row->name;
  pen.node(std::move(node));
  return {at, pen.finish()};
}

}  // namespace

PersonaCards::PersonaCards(const Sheet& sheet) : m_sheet(sheet) {
  for (const PersonaContent& persona : sheet.content.personas) m_cards.push_back(measureCard(sheet, persona));
}

double PersonaCards::width() const {
  return m_cards.empty() ? 0 : static_cast<double>(m_cards.size()) * (cardWidth + cardGap) - cardGap;
}

double PersonaCards::draw(Strip& strip, const Rect& room) const {
  const auto perRow = std::max<std::size_t>(
      1, static_cast<std::size_t>((room.width + cardGap + 0.01) / (cardWidth + cardGap)));
  double y = room.y;
  for (std::size_t first = 0; first < m_cards.size(); first += perRow) {
    const std::size_t end = std::min(first + perRow, m_cards.size());
    double height = 0;
    for (std::size_t i = first; i < end; ++i) height = std::max(height, m_cards[i].height);
    for (std::size_t i = first; i < end; ++i) {
      const double x = room.x + static_cast<double>(i - first) * (cardWidth + cardGap);
      strip.blocks.push_back(drawPersona(m_sheet, m_cards[i], {x, y}, height));
    }
    y += height + cardGap;
  }
  return y - cardGap;
}

}  // namespace klantreis
