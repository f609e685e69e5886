#include <algorithm>
#include <utility>

#include "core/layout/sheet.h"

namespace klantreis {

namespace {

constexpr double padTop = 10;
constexpr double padBottom = 14;
constexpr double asideGap = 3;
constexpr double asideRight = 2;
constexpr double asideMark = 18;  // the letter or sign before it
constexpr std::string_view loopSign =
    "M 3.6 1.2 C 3.1 3 1.7 4.2 0 4.2 C -2.2 4.2 -4 2.4 -4 0.2 C -4 -2 -2.2 -3.8 0 -3.8 L 2.4 -3.8 "
    "M 0.4 -5.8 L 2.6 -3.8 L 0.4 -1.8";
constexpr std::string_view awaySign = "M -4 0 L 4 0 M 1 -3 L 4 0 L 1 3";

/// A way that stays in its column: an alternative with its letter, a way out, or a loop to the episode
/// itself.
struct Aside {
  const Path* row = nullptr;
  SetText letter;  // of an alternative; the others have a sign
  SetText text;
  [[nodiscard]] double markWidth() const { return std::max(asideMark, letter.width + 6); }
  [[nodiscard]] double height() const { return std::max({text.height, letter.height, style::small.size}); }
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

std::vector<Aside> measureAsides(const Sheet& sheet, const EpisodeContent& episode) {
  const double width = sheet.grid.widthOf(episode.slot) - asideRight;
  std::vector<Aside> asides;
  std::size_t alternatives = 0;
  for (const Path* path : episode.asides) {
    Aside aside{path, {}, {}};
    if (path->kind == PathKind::alternative)
      aside.letter = sheet.type.line(letters(alternatives++), style::tag);
    aside.text = sheet.type.set(asideText(sheet, episode, *path), style::small, width - aside.markWidth());
    asides.push_back(std::move(aside));
  }
  return asides;
}

void drawAside(Pen& pen, const Aside& aside, double y) {
  pen.text(aside.text, {aside.markWidth(), y}, {Ink::quiet, Ink::paper});
  pen.text(aside.letter, {0, y}, {Ink::accent, Ink::paper});
  if (!aside.letter.empty()) return;
  const std::string_view sign = aside.row->kind == PathKind::loop ? loopSign : awaySign;
  pen.shape({pathOf(sign, {5, y + 8}), Ink::none, 1, {Ink::accent, 1.3}, false});
}

Node asideNode(const Sheet& sheet, const EpisodeContent& episode, const Aside& aside, double y) {
  const std::string text = asideText(sheet, episode, *aside.row);
  Node node;
  node.part = Part::path;
  node.row = refTo(aside.row->id);
  node.area = {0, y, sheet.grid.widthOf(episode.slot), aside.height()};
  node.name = sheet.word(Word::namePath, {text.empty() ? sheet.word(Word::emptyCell) : text});
  node.value = aside.row->condition;
  node.episode = episode.row->id;
  return node;
}

PlacedBlock drawAsides(const Sheet& sheet, const EpisodeContent& episode) {
  Pen pen;
  double y = 0;
  for (const Aside& aside : measureAsides(sheet, episode)) {
    drawAside(pen, aside, y);
    pen.node(asideNode(sheet, episode, aside, y));
    y += aside.height() + asideGap;
  }
  return {{sheet.grid.xOf(episode.slot), 0}, pen.finish()};
}

/// The rule above, the label, and the border of the purchase.
PlacedBlock drawFrame(const Sheet& sheet, const SetText& name, double height) {
  Pen pen;
  pen.line({sheet.grid.edge, 0}, {sheet.grid.right, 0}, {Ink::rule, 1});
  pen.text(name, {sheet.grid.edge, padTop}, {Ink::text, Ink::paper});
  drawPurchaseBorders(pen, sheet, height);
  return {{}, pen.finish()};
}

}  // namespace

Strip underHeads(const Sheet& sheet, Word label, std::vector<PlacedBlock> blocks) {
  Strip strip;
  if (blocks.empty()) return strip;
  const SetText name = sheet.type.set(sheet.word(label), style::laneName, style::labelText);
  double height = name.height;
  for (PlacedBlock& block : blocks) {
    height = std::max(height, block.block->bounds.bottom());
    block.offset.y += padTop;
  }
  strip.height = padTop + height + padBottom;
  strip.blocks = std::move(blocks);
  strip.blocks.insert(strip.blocks.begin(), drawFrame(sheet, name, strip.height));
  return strip;
}

Strip asideStrip(const Sheet& sheet) {
  std::vector<PlacedBlock> blocks;
  for (const EpisodeContent& episode : sheet.shownEpisodes())
    if (!episode.asides.empty()) blocks.push_back(drawAsides(sheet, episode));
  return underHeads(sheet, Word::paths, std::move(blocks));
}

}  // namespace klantreis
