#include <algorithm>

#include "core/layout/cells.h"
#include "core/layout/phrases.h"
#include "klantreis/figures.h"
#include "klantreis/roles.h"

namespace klantreis {

namespace {

constexpr double cardGap = 6;
constexpr double barWidth = 4;
constexpr double textLeft = 14;
constexpr double textRight = 10;
constexpr double padY = 8;
constexpr double tagGap = 1;
constexpr double radius = 6;

/// A card with a bar at its left; the head is over the text, and the tag under it.
struct BarCard {
  RowRef row;
  SetText text;
  Ink textInk = Ink::text;
  SetText tag;
  Ink tagInk = Ink::quiet;
  Node node;       // its area is filled in when the card is placed
  SetText head{};  // in the ink of texts
  Colour colour = Colour::none;
  [[nodiscard]] double height() const {
    double height = 2 * padY - tagGap;
    for (const SetText* part : {&head, &text, &tag})
      if (!part->empty()) height += part->height + tagGap;
    return height;
  }
};

struct CardLook {
  Ink fill;
  Ink bar;
  Part part;
  Word emptyName;
  SetText prompt;
};

void drawCard(Pen& pen, const BarCard& card, const CardLook& look, const Rect& area) {
  const Ink fill = tintOf(card.colour, look.fill);
  pen.box(area, radius, fill);
  pen.box({area.x, area.y, barWidth, area.height}, barWidth / 2, look.bar);
  double top = area.y + padY;
  const auto draw = [&](const SetText& text, Ink ink) {
    if (text.empty()) return;
    pen.text(text, {area.x + textLeft, top}, {ink, fill});
    top += text.height + tagGap;
  };
  draw(card.head, Ink::text);
  draw(card.text, card.textInk);
  draw(card.tag, card.tagInk);
}

double heightOf(const std::vector<BarCard>& cards) {
  double height = cards.empty() ? 0 : -cardGap;
  for (const BarCard& card : cards) height += card.height() + cardGap;
  return height;
}

void drawStack(Pen& pen, double width, std::vector<BarCard> cards, const CardLook& look) {
  double top = 0;
  for (BarCard& card : cards) {
    const Rect area{0, top, width, card.height()};
    drawCard(pen, card, look, area);
    card.node.area = area;
    pen.node(std::move(card.node));
    top = area.bottom() + cardGap;
  }
}

/// The cards of each episode, or an empty cell in their place.
template <class CardsOf>
Strip cardLane(const Sheet& sheet, const Lane& lane, const CardLook& look, CardsOf cardsOf) {
  const auto body = [&](const EpisodeContent& episode) {
    std::vector<BarCard> cards = cardsOf(episode);
    if (cards.empty()) return CellDrawing::Body{};
    const double height = heightOf(cards);
    Pen pen;
    drawStack(pen, sheet.grid.widthOf(episode.slot), std::move(cards), look);
    return CellDrawing::Body{height, pen.finish()};
  };
  const auto room = [&](const EpisodeContent& episode, double stack, const RowHeights& row) {
    if (stack > 0) return std::shared_ptr<const Block>();
    Node node = cellNode(look.part, lane, episode, refTo(episode.row->id));
    node.name = look.emptyName == Word::nameCell
                    ? sheet.word(look.emptyName, {nameOf(sheet, lane), itsNumber})
                    : sheet.word(look.emptyName, {itsNumber});
    return emptyCell(sheet, episode, std::move(node), row);
  };
  const bool ranked = look.part == Part::improvement;
  return laneOf(sheet, lane,
                cellsOf(sheet, &lane, {body, room, true, style::leastLane, look.prompt, 0, ranked}));
}

/// Sets the texts of the cards of an episode.
struct CardText {
  const Sheet& sheet;
  const EpisodeContent& episode;
  [[nodiscard]] SetText operator()(std::string_view text, const Font& font) const {
    return sheet.type.set(text, font, sheet.grid.widthOf(episode.slot) - textLeft - textRight);
  }
};

BarCard gapCard(const Sheet& sheet, const Lane& lane, const EpisodeContent& episode, const Gap& gap) {
  const std::string& text = sheet.orWord(gap.text, Word::untitledGap);
  const CardText set{sheet, episode};
  BarCard card{
      refTo(gap.id), set(text, style::body), inkOf(gap.text), set(gap.by, style::small), Ink::quiet, {}};
  card.colour = gap.colour;
  card.node = cellNode(Part::gap, lane, episode, card.row);
  card.node.name = sheet.word(Word::nameGap, {text});
  card.node.description = sheet.word(Word::nameGapsCell, {itsNumber});
  card.node.value = gap.text;
  return card;
}

Word wordOf(Quadrant quadrant) {
  switch (quadrant) {
    case Quadrant::quickWin:
      return Word::quickWin;
    case Quadrant::bigProject:
      return Word::bigProject;
    case Quadrant::fillIn:
      return Word::fillIn;
    case Quadrant::thanklessTask:
      break;
  }
  return Word::thanklessTask;
}

BarCard improvementCard(const Sheet& sheet, const Lane& lane, const EpisodeContent& episode,
                        std::size_t index) {
  const Improvement& improvement = *episode.rows->improvements[index];
  const std::optional<Quadrant> quadrant = quadrantOf(improvement);
  const std::string number = std::to_string(episode.priorities[index]);
  const std::string place = quadrant ? number + " · " + sheet.word(wordOf(*quadrant)) : number;
  const std::string& title = sheet.orWord(improvement.title, Word::untitledImprovement);
  const CardText set{sheet, episode};
  BarCard card{refTo(improvement.id),
               set(title, style::body),
               inkOf(improvement.title),
               set(place, style::tag),
               quadrant == Quadrant::quickWin ? Ink::positive : Ink::quiet,
               {}};
  card.colour = improvement.colour;
  card.node = cellNode(Part::improvement, lane, episode, card.row);
  card.node.name = sheet.word(Word::nameImprovement, {title});
  card.node.description = place + ", " + sheet.word(Word::nameImprovementsCell, {itsNumber});
  card.node.value = improvement.title;
  return card;
}

bool isBroken(const Remark& remark) { return remark.broken && remark.kind == RemarkKind::promise; }

/// Of which touchpoint it is, who noted it, and whether it is a promise that is not kept.
std::string tagOf(const Sheet& sheet, const EpisodeContent& episode, const Remark& remark) {
  std::string at;
  for (const TouchpointContent& item : episode.rows->touchpoints)
    if (remark.touchpoint == item.row->id) at = item.row->title;
  return joined({isBroken(remark) ? sheet.word(Word::notKept) : std::string(), at, remark.by}, " · ");
}

BarCard remarkCard(const Sheet& sheet, const Lane& lane, const EpisodeContent& episode,
                   const Remark& remark) {
  const std::string& text = sheet.orWord(remark.text, Word::untitledRemark);
  const std::string tag = tagOf(sheet, episode, remark);
  const CardText set{sheet, episode};
  BarCard card{refTo(remark.id),
               set(text, style::body),
               inkOf(remark.text),
               set(tag, style::small),
               isBroken(remark) ? Ink::negative : Ink::quiet,
               {}};
  card.colour = remark.colour;
  card.node = cellNode(Part::remark, lane, episode, card.row);
  card.node.name = sheet.word(Word::nameRemark, {nameOf(sheet, lane), text});
  card.node.description = joined({tag, sheet.word(Word::nameCell, {nameOf(sheet, lane), itsNumber})}, ", ");
  card.node.value = remark.text;
  return card;
}

/// "decides, uses"
std::string partsOf(const Sheet& sheet, const Involvement& row) {
  std::string parts;
  for (std::size_t i = 0; i < involvementParts.size(); ++i) {
    if (!(row.*involvementParts.at(i))) continue;
    const auto word = static_cast<Word>(static_cast<std::size_t>(Word::decides) + i);
    parts += (parts.empty() ? "" : ", ") + sheet.word(word);
  }
  return parts;
}

/// "Project leader · decides": the question is the text, so that it is what is typed on the card.
BarCard roleCard(const Sheet& sheet, const Lane& lane, const EpisodeContent& episode,
                 const RoleContent& content) {
  const Involvement& row = *content.row;
  const std::string& role = sheet.orWord(content.role->name, Word::untitledRole);
  const std::string parts = partsOf(sheet, row);
  const std::string head = parts.empty() ? role : role + " · " + parts;
  const CardText set{sheet, episode};
  BarCard card{refTo(row.id),
               set(row.questions, style::body),
               Ink::text,
               set(row.considerations, style::body),
               Ink::quiet,
               {},
               set(head, style::laneName)};
  card.node = cellNode(Part::involvement, lane, episode, card.row);
  card.node.name = row.questions.empty() ? head : sheet.word(Word::nameRemark, {head, row.questions});
  card.node.description = sheet.word(Word::nameCell, {nameOf(sheet, lane), itsNumber});
  card.node.value = row.questions;
  return card;
}

/// What hurts, what helps, and what is neither, apart by the colours of the map.
CardLook remarkLook(const Sheet& sheet, const Lane& lane) {
  CardLook look{Ink::card, Ink::chipEdge, Part::remark, Word::nameCell, cellPrompt(sheet, lane)};
  if (lane.remarks == RemarkKind::pain) {
    look.fill = Ink::gapFill;
    look.bar = Ink::gapEdge;
  } else if (lane.remarks == RemarkKind::strength || lane.remarks == RemarkKind::opportunity) {
    look.fill = Ink::improvementFill;
    look.bar = Ink::improvementEdge;
  }
  return look;
}

}  // namespace

Strip gapLane(const Sheet& sheet, const Lane& lane) {
  const SetText prompt = lanePrompt(sheet, Word::promptGap,
                                    [](const EpisodeContent& episode) { return episode.rows->gaps.empty(); });
  const CardLook look{Ink::gapFill, Ink::gapEdge, Part::gap, Word::nameGapsCell, prompt};
  return cardLane(sheet, lane, look, [&](const EpisodeContent& episode) {
    std::vector<BarCard> cards;
    for (const Gap* gap : episode.rows->gaps) cards.push_back(gapCard(sheet, lane, episode, *gap));
    return cards;
  });
}

Strip improvementLane(const Sheet& sheet, const Lane& lane) {
  const SetText prompt = lanePrompt(sheet, Word::promptImprovement, [](const EpisodeContent& episode) {
    return episode.rows->improvements.empty();
  });
  const CardLook look{Ink::improvementFill, Ink::improvementEdge, Part::improvement,
                      Word::nameImprovementsCell, prompt};
  return cardLane(sheet, lane, look, [&](const EpisodeContent& episode) {
    std::vector<BarCard> cards;
    for (std::size_t i = 0; i < episode.rows->improvements.size(); ++i)
      cards.push_back(improvementCard(sheet, lane, episode, i));
    return cards;
  });
}

Strip roleLane(const Sheet& sheet, const Lane& lane) {
  const SetText prompt = lanePrompt(
      sheet, Word::promptRole, [](const EpisodeContent& episode) { return episode.rows->roles.empty(); });
  const CardLook look{Ink::card, Ink::accent, Part::involvement, Word::nameCell, prompt};
  return cardLane(sheet, lane, look, [&](const EpisodeContent& episode) {
    std::vector<BarCard> cards;
    for (const RoleContent& role : episode.rows->roles) cards.push_back(roleCard(sheet, lane, episode, role));
    return cards;
  });
}

Strip remarkLane(const Sheet& sheet, const Lane& lane) {
  return cardLane(sheet, lane, remarkLook(sheet, lane), [&](const EpisodeContent& episode) {
    std::vector<BarCard> cards;
    for (const Remark* remark : episode.rows->remarks)
      if (remark->kind == lane.remarks) cards.push_back(remarkCard(sheet, lane, episode, *remark));
    return cards;
  });
}

}  // namespace klantreis
