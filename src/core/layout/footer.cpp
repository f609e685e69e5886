#include <algorithm>
#include <vector>

#include "core/layout/emotion.h"
#include "core/layout/icons.h"
#include "core/layout/sheet.h"

namespace klantreis {

namespace {

constexpr double padTop = 14;
constexpr double rowHeight = 20;
constexpr double keyWidth = 32;
constexpr double itemGap = 26;

bool always(const Content&) { return true; }
template <SideKind kind>
bool withSide(const Content& content) {
  return showsSide(content, kind);
}

/// A sign, what it means, the lane that has it, and where it is needed there.
struct Key {
  Word word;
  LaneKind lane;
  void (*draw)(Pen& pen, Point centre);
  bool (*isNeeded)(const Content& content) = always;
};

void drawLineKey(Pen& pen, Point centre, const Stroke& stroke) {
  pen.line({centre.x - 11, centre.y}, {centre.x + 11, centre.y}, stroke);
}

constexpr Key keys[] = {
    {Word::legendOnline, LaneKind::touchpoints,
     [](Pen& pen, Point centre) { drawChannelIcon(pen, ChannelIcon::website, centre, true); }},
    {Word::legendOffline, LaneKind::touchpoints,
     [](Pen& pen, Point centre) { drawChannelIcon(pen, ChannelIcon::person, centre, false); }},
    {Word::legendOutside, LaneKind::touchpoints,
     [](Pen& pen, Point centre) {
       pen.box({centre.x - 13, centre.y - 8, 26, 16}, 8, Ink::card, {Ink::chipOutside, 1.2, Dash::dashed, 0});
     }},
    {Word::legendCrucial, LaneKind::touchpoints, [](Pen& pen, Point centre) { drawStar(pen, centre, 6.4); }},
    {Word::legendPain, LaneKind::touchpoints, [](Pen& pen, Point centre) { drawPain(pen, centre, 7.5); }},
    {Word::legendAssumed, LaneKind::emotion,
     [](Pen& pen, Point centre) {
       drawLineKey(pen, centre, {Ink::curve1, 3, Dash::dotted, 0});
     }},
    {Word::legendTouchpointScore, LaneKind::emotion,
     [](Pen& pen, Point centre) {
       pen.circle(centre, 4.5, Ink::card, {Ink::curve1, 2.4});
     },
     showsTouchpointScore},
    {Word::legendIdeal, LaneKind::emotion,
     [](Pen& pen, Point centre) { drawLineKey(pen, centre, strokeOf(SideKind::ideal)); },
     withSide<SideKind::ideal>},
    {Word::legendAssumedAlone, LaneKind::emotion,
     [](Pen& pen, Point centre) { drawLineKey(pen, centre, strokeOf(SideKind::assumed)); },
     withSide<SideKind::assumed>},
    {Word::legendSaid, LaneKind::emotion,
     [](Pen& pen, Point centre) { drawLineKey(pen, centre, strokeOf(SideKind::said)); },
     withSide<SideKind::said>},
    {Word::legendData, LaneKind::emotion,
     [](Pen& pen, Point centre) { drawLineKey(pen, centre, strokeOf(SideKind::data)); },
     withSide<SideKind::data>},
    {Word::legendCompetitor, LaneKind::emotion,
     [](Pen& pen, Point centre) {
       drawLineKey(pen, centre, {Ink::curve2, 1.8, Dash::dashed, 0});
     },
     showsCompetitor},
};

std::vector<Key> keysOf(const Sheet& sheet, const std::vector<const Lane*>& lanes) {
  std::vector<Key> shown;
  for (const Key& key : keys) {
    if (!key.isNeeded(sheet.content)) continue;
    const auto has = [&](const Lane* lane) {
      return (lane->kind == LaneKind::department ? LaneKind::touchpoints : lane->kind) == key.lane;
    };
    if (std::any_of(lanes.begin(), lanes.end(), has)) shown.push_back(key);
  }
  return shown;
}

/// Signs with their words, in rows; returns how high they are.
double drawLegend(Pen& pen, const Sheet& sheet, const std::vector<Key>& shown, double top) {
  const double left = sheet.grid.left();
  double x = left;
  double y = top;
  for (const Key& key : shown) {
    const SetText text =
        sheet.type.set(sheet.word(key.word), style::small, sheet.grid.right - left - keyWidth);
    const double width = keyWidth + text.width;
    if (x > left && x + width > sheet.grid.right) {
      x = left;
      y += rowHeight;
    }
    key.draw(pen, {x + 13, y + rowHeight / 2});
    pen.text(text, {x + keyWidth, y + (rowHeight - text.height) / 2}, {Ink::quiet, Ink::paper});
    x += width + itemGap;
  }
  return y + rowHeight - top;
}

std::string segmentAndPage(const Sheet& sheet, const PageNumber& number) {
  const Journey& journey = sheet.content.journey;
  const Segment* segment = journey.segment ? sheet.content.workbook.segments.find(*journey.segment) : nullptr;
  const std::string page =
      sheet.word(Word::page, {std::to_string(number.page), std::to_string(number.pages)});
  return segment == nullptr || segment->name.empty() ? page : segment->name + " · " + page;
}

Node footerNode(const Sheet& sheet, Part part, Word name, const Rect& area) {
  Node node;
  node.part = part;
  node.row = refTo(sheet.content.journey.id);
  node.name = sheet.word(name);
  node.area = area;
  return node;
}

}  // namespace

Strip footerStrip(const Sheet& sheet, const std::vector<const Lane*>& lanes, const PageNumber& number) {
  const Grid& grid = sheet.grid;
  const double width = grid.right - grid.edge;
  Pen pen;
  pen.line({grid.edge, 0}, {grid.right, 0}, {Ink::rule, 1});
  double y = padTop;
  const std::vector<Key> shown = keysOf(sheet, lanes);
  if (!shown.empty()) {
    const SetText label = sheet.type.set(sheet.word(Word::legend), style::small, style::labelText);
    pen.text(label, {grid.edge, y + (rowHeight - label.height) / 2}, {Ink::quiet, Ink::paper});
    const double height = drawLegend(pen, sheet, shown, y);
    pen.node(footerNode(sheet, Part::legend, Word::nameLegend, {grid.edge, y, width, height}));
    y += height + rowHeight / 2;
  }
  const SetText version = sheet.type.set(sheet.content.journey.versionNote, style::small, width * 0.58);
  const std::string pageText = segmentAndPage(sheet, number);
  const SetText page = sheet.type.set(pageText, style::small, width * 0.4);
  pen.text(version, {grid.edge, y}, {Ink::quiet, Ink::paper});
  pen.endingText(page, {grid.right, y}, {Ink::quiet, Ink::paper});
  const double height = std::max(version.height, page.height);
  Node node = footerNode(sheet, Part::footer, Word::nameFooter, {grid.edge, y, width, height});
  node.description = sheet.content.journey.versionNote.empty()
                         ? pageText
                         : sheet.content.journey.versionNote + ", " + pageText;
  node.value = sheet.content.journey.versionNote;
  pen.node(std::move(node));
  return {y + height, {{{}, pen.finish()}}, std::nullopt};
}

}  // namespace klantreis
