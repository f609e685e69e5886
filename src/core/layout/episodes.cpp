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
constexpr double underGap = 4;  // under the title, to a tag or the first aside
constexpr double asideGap = 1;
constexpr double asideLeft = 6;  // under the number, so that many stay few lines
constexpr double asideRight = 2;
constexpr double asideMark = 18;  // the letter or sign before it
constexpr std::string_view loopSign =
    "M 3.6 1.2 C 3.1 3 1.7 4.2 0 4.2 C -2.2 4.2 -4 2.4 -4 0.2 C -4 -2 -2.2 -3.8 0 -3.8 L 2.4 -3.8 "
    "M 0.4 -5.8 L 2.6 -3.8 L 0.4 -1.8";
constexpr std::string_view awaySign = "M -4 0 L 4 0 M 1 -3 L 4 0 L 1 3";
constexpr PillStyle tagLook{style::small, {Ink::quiet, Ink::paper}, Ink::chipEdge, 8, 18};

/// A line under the title: an alternative with its letter, a way out, or a loop to the episode itself.
struct Aside {
  const Path* row = nullptr;
  SetText letter;  // of an alternative; the others have a sign
  SetText text;
  [[nodiscard]] double markWidth() const { return std::max(asideMark, letter.width + 6); }
  [[nodiscard]] double height() const { return std::max({text.height, letter.height, style::small.size}); }
};

struct Head {
  const EpisodeContent* episode = nullptr;
  SetText number;
  SetText title;
  SetText duration;
  SetText tag;
  std::vector<Aside> asides;
  double badgeWidth = 2 * badgeRadius;
  double titleX = 0;
  double height = 0;
  /// Of the title and the time it takes.
  [[nodiscard]] double titleHeight() const {
    return std::max(leastHead, titleTop + title.height + duration.height + titleBottom);
  }
};

std::string conditionAndShare(const Path& path) {
  if (!path.share) return path.condition;
  const std::string share = std::to_string(*path.share) + "\u00A0%";
  return path.condition.empty() ? share : path.condition + "\u00A0·\u00A0" + share;
}

std::string withKind(const std::string& kind, const Path& path) {
  const std::string rest = conditionAndShare(path);
  return rest.empty() ? kind : kind + ": " + rest;
}

/// A, B, … Z, then AA, AB, …
std::string letters(std::size_t index) {
  std::string text;
  for (std::size_t rest = index + 1; rest > 0; rest = (rest - 1) / 26)
    text.insert(text.begin(), static_cast<char>('A' + (rest - 1) % 26));
  return text;
}

std::string asideText(const Sheet& sheet, const EpisodeContent& episode, const Path& path) {
  switch (path.kind) {
    case PathKind::alternative:
      break;
    case PathKind::loop:
      if (path.condition.empty()) return withKind(sheet.word(Word::backTo, {episode.number}), path);
      break;
    case PathKind::skip:
      return withKind(sheet.word(Word::skip), path);
    case PathKind::exit:
      return withKind(sheet.word(Word::exit), path);
  }
  return conditionAndShare(path);
}

void measureAsides(const Sheet& sheet, Head& head, double width) {
  std::size_t alternatives = 0;
  for (const Path* path : head.episode->asides) {
    Aside aside{path, {}, {}};
    if (path->kind == PathKind::alternative)
      aside.letter = sheet.type.line(letters(alternatives++), style::tag);
    aside.text =
        sheet.type.set(asideText(sheet, *head.episode, *path), style::small, width - aside.markWidth());
    head.height += (head.asides.empty() ? underGap : asideGap) + aside.height();
    head.asides.push_back(std::move(aside));
  }
}

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
  measureAsides(sheet, head, sheet.grid.width() - asideLeft - asideRight);
  return head;
}

void drawAside(Pen& pen, const Aside& aside, Point at) {
  pen.text(aside.text, {at.x + aside.markWidth(), at.y}, {Ink::quiet, Ink::paper});
  pen.text(aside.letter, at, {Ink::accent, Ink::paper});
  if (!aside.letter.empty()) return;
  const std::string_view sign = aside.row->kind == PathKind::loop ? loopSign : awaySign;
  pen.shape({pathOf(sign, {at.x + 5, at.y + 8}), Ink::none, 1, {Ink::accent, 1.3}, false});
}

Node asideNode(const Sheet& sheet, const Head& head, const Aside& aside, const Rect& area) {
  const std::string text = asideText(sheet, *head.episode, *aside.row);
  Node node;
  node.part = Part::path;
  node.row = refTo(aside.row->id);
  node.area = area;
  node.name = sheet.word(Word::namePath, {text.empty() ? sheet.word(Word::emptyCell) : text});
  node.value = aside.row->condition;
  node.episode = head.episode->row->id;
  return node;
}

void drawHead(Pen& pen, const Sheet& sheet, const Head& head) {
  pen.box({0, 0, head.badgeWidth, 2 * badgeRadius}, badgeRadius, Ink::badge);
  pen.centredText(head.number, {head.badgeWidth / 2, badgeRadius - head.number.height / 2},
                  {Ink::onBadge, Ink::badge});
  pen.text(head.title, {head.titleX, titleTop}, {inkOf(head.episode->row->title), Ink::paper});
  pen.text(head.duration, {head.titleX, titleTop + head.title.height}, {Ink::quiet, Ink::paper});
  double y = head.titleHeight();
  if (!head.tag.empty()) {
    y += underGap;
    drawPill(pen, head.tag, {head.titleX, y}, tagLook);
    y += pillSize(head.tag, tagLook).height;
  }
  for (const Aside& aside : head.asides) {
    y += &aside == &head.asides.front() ? underGap : asideGap;
    drawAside(pen, aside, {asideLeft, y});
    const Rect area{asideLeft, y, sheet.grid.width() - asideLeft, aside.height()};
    pen.node(asideNode(sheet, head, aside, area));
    y += aside.height();
  }
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
  drawHead(pen, sheet, head);
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
