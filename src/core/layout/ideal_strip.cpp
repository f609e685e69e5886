#include <algorithm>
#include <utility>

#include "core/layout/phrases.h"
#include "core/layout/sheet.h"

namespace klantreis {

namespace {

constexpr double lineGap = 3;
constexpr double textLeft = 18;
constexpr double textRight = 2;
constexpr Point signAt{5, 8};  // its middle, in a line
constexpr std::string_view plusSign = "M -4 0 L 4 0 M 0 -4 L 0 4";
constexpr std::string_view minusSign = "M -4 0 L 4 0";
constexpr std::string_view moveSign = "M -5 0 L 5 0 M -2 -3 L -5 0 L -2 3 M 2 -3 L 5 0 L 2 3";
constexpr std::string_view otherSign = "M -4 -2 L 4 -2 M -4 2 L 4 2 M 2.5 -5 L -2.5 5";

/// One thing that the ideal does otherwise.
struct Line {
  std::string_view sign;
  std::string words;
};

std::string titlesOf(const std::vector<const Touchpoint*>& touchpoints) {
  std::string all;
  for (const Touchpoint* each : touchpoints) {
    if (each->title.empty()) continue;
    if (!all.empty()) all += ", ";
    all += each->title;
  }
  return all;
}

void addChanged(std::vector<Line>& lines, const Sheet& sheet, const EpisodeChange& change) {
  if (change.retitled)
    lines.push_back({otherSign, sheet.word(Word::idealTitle, {sheet.titleOf(*change.ideal)})});
  if (change.retold) lines.push_back({otherSign, sheet.word(Word::idealScenario)});
  if (const std::string more = titlesOf(change.more); !more.empty())
    lines.push_back({plusSign, sheet.word(Word::idealMore, {more})});
  if (const std::string fewer = titlesOf(change.fewer); !fewer.empty())
    lines.push_back({minusSign, sheet.word(Word::idealFewer, {fewer})});
}

void addLines(std::vector<Line>& lines, const Sheet& sheet, const EpisodeChange& change) {
  switch (change.kind) {
    case IdealChange::added: {
      const Word word = change.before == nullptr ? Word::idealStarts : Word::idealAdds;
      return lines.push_back({plusSign, sheet.word(word, {sheet.titleOf(*change.ideal)})});
    }
    case IdealChange::removed:
      return lines.push_back({minusSign, sheet.word(Word::idealDrops)});
    case IdealChange::moved:
      return lines.push_back({moveSign, change.before == nullptr
                                            ? sheet.word(Word::idealFirst)
                                            : sheet.word(Word::idealAfter, {sheet.titleOf(*change.before)})});
    case IdealChange::changed:
      return addChanged(lines, sheet, change);
  }
}

PlacedBlock drawLines(const Sheet& sheet, const EpisodeContent& episode, const std::vector<Line>& lines) {
  Pen pen;
  const double width = sheet.grid.widthOf(episode.slot);
  double y = 0;
  std::vector<std::string> told;
  for (const Line& line : lines) {
    const SetText text = sheet.type.set(line.words, style::small, width - textLeft - textRight);
    pen.shape({pathOf(line.sign, {signAt.x, y + signAt.y}), Ink::none, 1, {Ink::ideal, 1.4}, false});
    pen.text(text, {textLeft, y}, {Ink::quiet, Ink::paper});
    y += std::max(text.height, style::small.size) + lineGap;
    told.push_back(line.words);
  }
  std::string all;
  for (const std::string& words : told) all += (all.empty() ? "" : "; ") + words;
  Node node;
  node.part = Part::idealChanges;
  node.row = refTo(episode.row->id);
  node.area = {0, 0, width, y - lineGap};
  node.name = sheet.word(Word::nameIdealChanges, {episode.number, all});
  node.episode = episode.row->id;
  pen.node(std::move(node));
  return {{sheet.grid.xOf(episode.slot), 0}, pen.finish()};
}

}  // namespace

Strip changeStrip(const Sheet& sheet) {
  std::vector<PlacedBlock> blocks;
  auto change = sheet.content.changes.begin();
  for (const EpisodeContent& episode : sheet.content.episodes) {
    std::vector<Line> lines;
    for (; change != sheet.content.changes.end() && change->at == episode.index; ++change)
      addLines(lines, sheet, *change);
    if (!lines.empty() && sheet.grid.shows(episode.slot)) blocks.push_back(drawLines(sheet, episode, lines));
  }
  return underHeads(sheet, Word::inTheIdeal, std::move(blocks));
}

}  // namespace klantreis
