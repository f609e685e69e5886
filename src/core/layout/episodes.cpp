#include <algorithm>
#include <array>

#include "core/layout/cells.h"
#include "core/layout/phrases.h"
#include "klantreis/reviews.h"

namespace klantreis {

namespace {

constexpr double padTop = 6;
constexpr double padBottom = 14;
constexpr double badgeRadius = 12;
constexpr double badgeToTitle = 8;
constexpr double titleRight = 6;  // clear of the next number
constexpr double leastHead = 24;
constexpr double titleTop = 2.5;  // so that its first line stands level with the number
constexpr double titleBottom = 1.5;
constexpr double tintMargin = 5;  // around the head, of the colour under it
constexpr double underGap = 4;    // under the title, to the tag
constexpr PillStyle tagLook{style::small, {Ink::quiet, Ink::paper}, Ink::chipEdge, 8, 18};

struct Head {
  const EpisodeContent* episode = nullptr;
  SetText title;
  SetText duration;
  std::vector<SetText> tags;
  double titleX = 0;
  double height = 0;
  bool stale = false;  // paler, since nobody held it to what is known for too long
  /// Of the title and the time it takes.
  [[nodiscard]] double titleHeight() const {
    return std::max(leastHead, titleTop + title.height + duration.height + titleBottom);
  }
};

/// Where there is one.
Word wordOf(Intent intent) {
  switch (intent) {
    case Intent::excel:
      return Word::toExcel;
    case Intent::turn:
      return Word::toTurn;
    case Intent::keep:
      return Word::toKeep;
    default:
      return Word::toImprove;
  }
}

/// What is said of it under its title, each in a pill.
std::vector<std::string> tagsOf(const Sheet& sheet, const Episode& row) {
  std::vector<std::string> tags;
  const Workbook& workbook = sheet.content.workbook;
  if (row.optional) tags.push_back(sheet.word(Word::optionalStep));
  if (row.anonymous) tags.push_back(sheet.word(Word::anonymousStep));
  if (row.options) tags.push_back(sheet.word(Word::optionsOf, {std::to_string(*row.options)}));
  if (row.intent != Intent::none) tags.push_back(sheet.word(wordOf(row.intent)));
  if (row.coreValue) tags.push_back(sheet.word(Word::coreValueOf, {require(workbook, *row.coreValue).name}));
  if (row.within)
    tags.push_back(sheet.word(Word::seenFromNear,
                              {sheet.orWord(require(workbook, *row.within).title, Word::untitledJourney)}));
  if (isStale(sheet.content.journey, row, sheet.options.today))
    tags.push_back(sheet.word(Word::lastReviewed, {sheet.words().date(*row.reviewed)}));
  return tags;
}

/// What numbers stand in. Digits are of one width, so that all numbers with as many look alike, and none of a
/// thousand need be measured when an episode more comes before them.
class Badges {
 public:
  explicit Badges(const Sheet& sheet) {
    const std::size_t most = std::to_string(sheet.content.episodes.size()).size();
    for (std::size_t digits = 1; digits <= most; ++digits)
      m_numbers.push_back(sheet.type.line(std::string(digits, '0'), style::badge));
  }
  [[nodiscard]] SetText numberOf(const EpisodeContent& episode) const {
    SetText number = alike(episode);
    number.lines.front().text = episode.number;
    return number;
  }
  [[nodiscard]] double widthOf(const EpisodeContent& episode) const {
    return std::max(2 * badgeRadius, alike(episode).width + 12);
  }

 private:
  [[nodiscard]] const SetText& alike(const EpisodeContent& episode) const {
    return m_numbers[episode.number.size() - 1];
  }

  std::vector<SetText> m_numbers;  // by their digits, from one
};

Head measureHead(const Sheet& sheet, const EpisodeContent& episode, const Badges& badges) {
  Head head;
  head.episode = &episode;
  head.titleX = badges.widthOf(episode) + badgeToTitle;
  const double width = sheet.grid.widthOf(episode.slot) - head.titleX - titleRight;
  head.title = sheet.type.set(sheet.titleOf(*episode.row), style::episode, width);
  head.duration = sheet.type.set(episode.row->duration, style::small, width);
  head.height = head.titleHeight();
  head.stale = isStale(sheet.content.journey, *episode.row, sheet.options.today);
  for (const std::string& tag : tagsOf(sheet, *episode.row)) {
    head.tags.push_back(sheet.type.set(tag, tagLook.font, width - 2 * tagLook.padding));
    head.height += underGap + pillSize(head.tags.back(), tagLook).height;
  }
  return head;
}

void drawHead(Pen& pen, const Head& head) {
  const Episode& row = *head.episode->row;
  const Ink ground = tintOf(row.colour, Ink::paper);
  pen.text(head.title, {head.titleX, titleTop}, {head.stale ? Ink::quiet : inkOf(row.title), ground});
  pen.text(head.duration, {head.titleX, titleTop + head.title.height}, {Ink::quiet, ground});
  double top = head.titleHeight();
  for (const SetText& tag : head.tags) {
    drawPill(pen, tag, {head.titleX, top + underGap}, tagLook);
    top += underGap + pillSize(tag, tagLook).height;
  }
}

Node headNode(const Sheet& sheet, const Episode& row) {
  Node node;
  node.part = Part::episodeTitle;
  node.row = refTo(row.id);
  node.name = sheet.word(Word::nameEpisode, {itsNumber, sheet.titleOf(row)});
  std::vector<std::string> facts = tagsOf(sheet, row);
  facts.insert(facts.begin(), row.duration);
  node.description = joined(facts, ", ");
  node.value = row.title;
  node.episode = row.id;
  return node;
}

/// The badge with the number, and the head as something to point at.
std::shared_ptr<const Block> drawBadge(const Sheet& sheet, const EpisodeContent& episode,
                                       const Badges& badges, double height) {
  Pen pen;
  Node node = headNode(sheet, *episode.row);
  node.area = {0, 0, sheet.grid.widthOf(episode.slot), height};
  if (episode.row->colour != Colour::none)
    pen.box(grown(node.area, tintMargin), style::cardRadius, tintOf(episode.row->colour, Ink::none));
  pen.node(std::move(node));
  const double width = badges.widthOf(episode);
  const SetText number = badges.numberOf(episode);
  pen.box({0, 0, width, 2 * badgeRadius}, badgeRadius, Ink::badge);
  pen.centredText(number, {width / 2, badgeRadius - number.height / 2}, {Ink::onBadge, Ink::badge});
  return pen.finish();
}

}  // namespace

Strip episodeStrip(const Sheet& sheet) {
  const Badges badges(sheet);
  const auto title = [&](const EpisodeContent& episode) {
    const Head head = measureHead(sheet, episode, badges);
    Pen pen;
    drawHead(pen, head);
    return CellDrawing::Body{head.height, pen.finish()};
  };
  const auto badge = [&](const EpisodeContent& episode, double, const RowHeights& row) {
    return drawBadge(sheet, episode, badges, row.content);
  };
  Cells heads = cellsOf(sheet, nullptr, {title, badge, true, leastHead});
  Strip strip{padTop + heads.height + padBottom, {}, std::nullopt};
  Pen label;
  const SetText name = sheet.type.set(sheet.word(Word::episode), style::laneName, style::labelText);
  label.text(name, {sheet.grid.edge, padTop + 3.5}, {Ink::text, Ink::paper});
  drawPurchaseBorders(label, sheet, strip.height);
  strip.blocks.push_back({{}, label.finish()});
  addCells(strip, std::move(heads), padTop);
  return strip;
}

}  // namespace klantreis
