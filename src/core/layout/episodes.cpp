#include <algorithm>
#include <array>

#include "core/layout/sheet.h"

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
constexpr double underGap = 4;  // under the title, to the tag
constexpr PillStyle tagLook{style::small, {Ink::quiet, Ink::paper}, Ink::chipEdge, 8, 18};

struct Head {
  const EpisodeContent* episode = nullptr;
  SetText number;
  SetText title;
  SetText duration;
  SetText tag;
  double badgeWidth = 2 * badgeRadius;
  double titleX = 0;
  double height = 0;
  /// Of the title and the time it takes.
  [[nodiscard]] double titleHeight() const {
    return std::max(leastHead, titleTop + title.height + duration.height + titleBottom);
  }
};

Head measureHead(const Sheet& sheet, const EpisodeContent& episode) {
  Head head;
  head.episode = &episode;
  head.number = sheet.type.line(episode.number, style::badge);
  head.badgeWidth = std::max(2 * badgeRadius, head.number.width + 12);
  head.titleX = head.badgeWidth + badgeToTitle;
  const double width = sheet.grid.width() - head.titleX - titleRight;
  head.title = sheet.type.set(sheet.titleOf(*episode.row), style::episode, width);
  head.duration = sheet.type.set(episode.row->duration, style::small, width);
  head.height = head.titleHeight();
  if (episode.row->optional) {
    head.tag = sheet.type.set(sheet.word(Word::optionalStep), tagLook.font, width - 2 * tagLook.padding);
    head.height += underGap + pillSize(head.tag, tagLook).height;
  }
  return head;
}

void drawHead(Pen& pen, const Head& head) {
  pen.box({0, 0, head.badgeWidth, 2 * badgeRadius}, badgeRadius, Ink::badge);
  pen.centredText(head.number, {head.badgeWidth / 2, badgeRadius - head.number.height / 2},
                  {Ink::onBadge, Ink::badge});
  pen.text(head.title, {head.titleX, titleTop}, {inkOf(head.episode->row->title), Ink::paper});
  pen.text(head.duration, {head.titleX, titleTop + head.title.height}, {Ink::quiet, Ink::paper});
  if (!head.tag.empty()) drawPill(pen, head.tag, {head.titleX, head.titleHeight() + underGap}, tagLook);
}

PlacedBlock drawEpisode(const Sheet& sheet, const Head& head, double height) {
  Pen pen;
  const Episode& row = *head.episode->row;
  Node node;
  node.part = Part::episodeTitle;
  node.row = refTo(row.id);
  node.area = {0, 0, sheet.grid.width(), height};
  node.name = sheet.word(Word::nameEpisode, {head.episode->number, sheet.titleOf(row)});
  node.description = row.duration;
  if (row.optional) node.description += (row.duration.empty() ? "" : ", ") + sheet.word(Word::optionalStep);
  node.value = row.title;
  node.episode = row.id;
  pen.node(std::move(node));
  drawHead(pen, head);
  return {{sheet.grid.xOf(head.episode->slot), padTop}, pen.finish()};
}

}  // namespace

Strip episodeStrip(const Sheet& sheet) {
  std::vector<Head> heads;
  double height = leastHead;
  for (const EpisodeContent* episode : sheet.shownEpisodes()) {
    heads.push_back(measureHead(sheet, *episode));
    height = std::max(height, heads.back().height);
  }
  Strip strip{padTop + height + padBottom, {}, std::nullopt};
  Pen label;
  const SetText name = sheet.type.set(sheet.word(Word::episode), style::laneName, style::labelText);
  label.text(name, {sheet.grid.edge, padTop + 3.5}, {Ink::text, Ink::paper});
  drawPurchaseBorders(label, sheet, strip.height);
  strip.blocks.push_back({{}, label.finish()});
  for (const Head& head : heads) strip.blocks.push_back(drawEpisode(sheet, head, height));
  return strip;
}

}  // namespace klantreis
