#include <algorithm>

#include "core/layout/cells.h"
#include "klantreis/figures.h"

namespace klantreis {

namespace {

constexpr double cardGap = 6;
constexpr double barWidth = 4;
constexpr double textLeft = 14;
constexpr double textRight = 10;
constexpr double padY = 8;
constexpr double tagGap = 1;
constexpr double radius = 6;

/// A card with a bar at its left; the tag is a line of its own under the text.
struct BarCard {
  RowRef row;
  SetText text;
  Ink textInk = Ink::text;
  SetText tag;
  Ink tagInk = Ink::quiet;
  Node node;  // its area is filled in when the card is placed
  [[nodiscard]] double height() const {
    return text.height + (tag.empty() ? 0 : tagGap + tag.height) + 2 * padY;
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
  pen.box(area, radius, look.fill);
  pen.box({area.x, area.y, barWidth, area.height}, barWidth / 2, look.bar);
  const double top = area.y + padY;
  pen.text(card.text, {area.x + textLeft, top}, {card.textInk, look.fill});
  pen.text(card.tag, {area.x + textLeft, top + card.text.height + tagGap}, {card.tagInk, look.fill});
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
  return laneOf(sheet, lane, cellsOf(sheet, &lane, {body, room, true, style::leastLane, look.prompt}));
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
  BarCard card{
      refTo(gap.id), CardText{sheet, episode}(text, style::body), inkOf(gap.text), {}, Ink::quiet, {}};
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
                        const Improvement& improvement) {
  const std::optional<Quadrant> quadrant = quadrantOf(improvement);
  const std::string place = quadrant ? sheet.word(wordOf(*quadrant)) : std::string();
  const std::string& title = sheet.orWord(improvement.title, Word::untitledImprovement);
  const CardText set{sheet, episode};
  BarCard card{refTo(improvement.id),
               set(title, style::body),
               inkOf(improvement.title),
               quadrant ? set(place, style::tag) : SetText{},
               quadrant == Quadrant::quickWin ? Ink::positive : Ink::quiet,
               {}};
  card.node = cellNode(Part::improvement, lane, episode, card.row);
  card.node.name = sheet.word(Word::nameImprovement, {title});
  card.node.description =
      (quadrant ? place + ", " : place) + sheet.word(Word::nameImprovementsCell, {itsNumber});
  card.node.value = improvement.title;
  return card;
}

BarCard remarkCard(const Sheet& sheet, const Lane& lane, const EpisodeContent& episode,
                   const Remark& remark) {
  const std::string& text = sheet.orWord(remark.text, Word::untitledRemark);
  BarCard card{
      refTo(remark.id), CardText{sheet, episode}(text, style::body), inkOf(remark.text), {}, Ink::quiet, {}};
  card.node = cellNode(Part::remark, lane, episode, card.row);
  card.node.name = sheet.word(Word::nameRemark, {nameOf(sheet, lane), text});
  card.node.description = sheet.word(Word::nameCell, {nameOf(sheet, lane), itsNumber});
  card.node.value = remark.text;
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
    for (const Improvement* improvement : episode.rows->improvements)
      cards.push_back(improvementCard(sheet, lane, episode, *improvement));
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
