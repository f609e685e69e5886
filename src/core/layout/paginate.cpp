#include <algorithm>
#include <cmath>
#include <compare>
#include <optional>
#include <utility>

#include "core/layout/compose.h"
#include "core/layout/page_breaks.h"
#include "core/layout/sheet_plan.h"
#include "core/layout/slicer.h"

namespace klantreis {

namespace {

constexpr double titleGap = 10;     // under the small title of later pages
constexpr double footerGap = 6;     // least room above the footer
constexpr double mostOfPage = 0.5;  // what is higher than that share of a page is not repeated on each
constexpr double mostAir = 30;      // between two lanes of a page that is not full
constexpr double leastChart = 0.7;  // units per point of score, as style::chartUnit
constexpr double highestChart = 1.6;
constexpr double chartStep = 0.05;
constexpr std::size_t manyPages = 100;  // whose numbers are as wide as any

/// What makes one way to lay the map on paper better than another, most important first; less is better.
struct Merit {
  std::size_t pages = 0;
  std::size_t parted = 0;  // pages that hold only some lanes of their episodes
  double lowered = 0;      // how much less high the chart is than usual
  double shrunk = 0;       // the negative of the scale
  auto operator<=>(const Merit&) const = default;
};

/// No way to carry out the plan is better.
Merit bestOf(const SheetPlan& plan) { return {plan.ranges.size(), 0, 0, -plan.scale}; }

/// The episodes of one range, drawn.
struct Range {
  Sheet sheet;
  Strip heads;
  bool repeats = true;  // the heads stand on each of its pages
  std::vector<const Lane*> lanes;
  std::vector<Strip> strips;  // of the lanes
};

struct Piece {
  Strip strip;
  const Lane* lane = nullptr;  // else something that stands above the lanes
};

struct Draft {
  const Range* range = nullptr;
  Strip top;                  // the title, and the heads where they are repeated
  std::vector<Piece> pieces;  // what is not on every page
  double height = 0;          // of all of it
};

/// Empty, but for what runs through all lanes.
Strip airStrip(const Sheet& sheet, double height) {
  Pen pen;
  drawPurchaseBorders(pen, sheet, height);
  return {height, {{{}, pen.finish()}}, std::nullopt};
}

class Paginator {
 public:
  Paginator(const Sheet& whole, const Paper& paper, const SheetPlan& plan)
      : m_whole(whole),
        m_plan(plan),
        m_margin(paper.margin),
        m_width((plan.size.width - 2 * paper.margin) / plan.scale),
        m_height((plan.size.height - 2 * paper.margin) / plan.scale) {
    for (const SlotRange& range : plan.ranges) addRange(range);
    const Sheet& sheet = m_ranges.front().sheet;
    m_title = runningTitleStrip(sheet);
    m_footerHeight = footerStrip(sheet, sheet.content.lanes, {manyPages, manyPages}).height;
    fitChart();
  }

  [[nodiscard]] Merit merit() const {
    const std::size_t pages = m_drafts.size();
    return {pages, pages - m_ranges.size(), std::max(style::chartUnit - m_chartUnit, 0.0), -m_plan.scale};
  }

  [[nodiscard]] std::vector<Page> finished() const {
    std::vector<Page> pages;
    for (const Draft& draft : m_drafts)
      pages.push_back({sceneOf(draft, pages.size() + 1), m_plan.size, m_margin, m_plan.scale});
    return pages;
  }

 private:
  void addRange(const SlotRange& slots) {
    Sheet sheet = m_whole;
    // Only the last range needs room after its columns.
    const double ends = slots.first + slots.count == m_whole.grid.slotCount ? m_whole.grid.ends : 0;
    sheet.grid = gridOf(slots.first, slots.count, {0, m_width, ends, paperPitch});
    Range range{sheet, columnHeads(sheet), true, {}, {}};
    range.repeats = range.heads.height <= m_height * mostOfPage;
    // Those that hold something here; and those that hold nothing anywhere, which are to be filled in by
    // hand.
    for (const Lane* lane : m_whole.content.lanes)
      if (!isEmpty(sheet, *lane) || isEmpty(m_whole, *lane)) range.lanes.push_back(lane);
    for (const Lane* lane : range.lanes) range.strips.push_back(laneStrip(sheet, *lane));
    m_ranges.push_back(std::move(range));
  }

  /// Lower where that saves pages, and then as high as there is room for.
  void fitChart() {
    draft();
    if (const std::size_t pages = m_drafts.size(); pages > m_ranges.size()) {
      setChart(leastChart);
      if (m_drafts.size() == pages) setChart(style::chartUnit);
    }
    const std::size_t pages = m_drafts.size();
    const double before = m_chartUnit;
    const double steps = std::floor((m_chartUnit + roomOfCharts() / 200) / chartStep);
    if (const double higher = std::min(steps * chartStep, highestChart); higher > before) setChart(higher);
    if (m_drafts.size() > pages) setChart(before);  // the names at the faces took more rows
  }
  void setChart(double unit) {
    m_chartUnit = unit;
    for (Range& range : m_ranges) {
      range.sheet.chartUnit = unit;
      for (std::size_t i = 0; i < range.lanes.size(); ++i)
        if (range.lanes[i]->kind == LaneKind::emotion)
          range.strips[i] = laneStrip(range.sheet, *range.lanes[i]);
    }
    draft();
  }
  /// The least that is left of a page with a chart; no more than is of use.
  [[nodiscard]] double roomOfCharts() const {
    const auto hasChart = [](const Piece& piece) {
      return piece.lane != nullptr && piece.lane->kind == LaneKind::emotion;
    };
    double least = 200 * (highestChart - leastChart);
    for (const Draft& draft : m_drafts)
      if (std::any_of(draft.pieces.begin(), draft.pieces.end(), hasChart))
        least = std::min(least, roomUnder(draft.height));
    return std::max(least, 0.0);
  }

  [[nodiscard]] double roomUnder(double stack) const { return m_height - footerGap - m_footerHeight - stack; }
  [[nodiscard]] double room() const { return roomUnder(m_drafts.back().height); }
  [[nodiscard]] double roomOnNewPage(const Range& range, bool heads = true) const {
    return roomUnder(topOf(range, heads).height);
  }
  /// The small title, and the heads of the columns where they are wanted and not too high to be repeated.
  [[nodiscard]] Strip topOf(const Range& range, bool heads) const {
    Strip top = m_title;
    top.height += titleGap;
    if (heads && range.repeats) append(top, range.heads);
    return top;
  }

  void draft() {
    m_drafts.clear();
    for (const Range& range : m_ranges) {
      m_drafts.empty() ? startFirstPage(range) : startPage(range);
      if (!range.repeats) add(range, {range.heads, nullptr});
      addLanes(range);
    }
  }
  void startFirstPage(const Range& range) {
    const Strip head = headStrip(range.sheet);
    m_drafts.push_back({&range, {}, {}, 0});
    if (head.height > m_height * mostOfPage) {
      add(range, {head, nullptr});
      return startPage(range);
    }
    Draft& page = m_drafts.back();
    append(page.top, head);
    if (range.repeats) append(page.top, range.heads, style::headGap);
    page.height = page.top.height;
  }
  void startPage(const Range& range, bool heads = true) {
    Strip top = topOf(range, heads);
    const double height = top.height;
    m_drafts.push_back({&range, std::move(top), {}, height});
  }

  /// Shared out over the pages; one after the other where a lane must be cut.
  void addLanes(const Range& range) {
    std::vector<double> heights;
    for (const Strip& strip : range.strips) heights.push_back(strip.height);
    const double later = roomOnNewPage(range);
    if (std::any_of(heights.begin(), heights.end(), [&](double height) { return height > later; })) {
      for (std::size_t i = 0; i < heights.size(); ++i) add(range, {range.strips[i], range.lanes[i]});
      return;
    }
    const auto breaks = pageBreaks(heights, {room(), later});
    for (std::size_t i = 0; i < heights.size(); ++i) {
      if (std::find(breaks.begin(), breaks.end(), i) != breaks.end()) startPage(range);
      fill({range.strips[i], range.lanes[i]});
    }
  }

  /// Where the page ends, on the next, or cut into parts. What stands above the lanes goes on without heads.
  void add(const Range& range, Piece piece) {
    const bool heads = piece.lane != nullptr;
    if (piece.strip.height > room() && isBetterOnNewPage(range, piece)) startPage(range, heads);
    if (piece.strip.height <= room()) return fill(std::move(piece));
    Slicer slicer(piece.strip);
    while (true) {
      fill({slicer.next(std::max(room(), 1.0)), piece.lane});
      if (slicer.done()) return;
      startPage(range, heads);
    }
  }
  /// Whether a new page would hold more than the rest of this one: it has other pieces, or the head of the
  /// map.
  [[nodiscard]] bool isBetterOnNewPage(const Range& range, const Piece& piece) const {
    return !m_drafts.back().pieces.empty() ||
           piece.strip.height <= roomOnNewPage(range, piece.lane != nullptr);
  }
  void fill(Piece piece) {
    Draft& page = m_drafts.back();
    page.height += piece.strip.height;
    page.pieces.push_back(std::move(piece));
  }

  /// With the footer at the bottom, and the lanes a little apart where there is room.
  [[nodiscard]] Scene sceneOf(const Draft& draft, std::size_t number) const {
    const Sheet& sheet = draft.range->sheet;
    std::vector<const Lane*> lanes;
    for (const Piece& piece : draft.pieces)
      if (piece.lane != nullptr) lanes.push_back(piece.lane);
    const Strip footer = footerStrip(sheet, lanes, {number, m_drafts.size()});
    const double room = m_height - footerGap - footer.height - draft.height;
    const double air = std::clamp(room / static_cast<double>(lanes.size() + 1), 0.0, mostAir);
    Strip stack = draft.top;
    for (const Piece& piece : draft.pieces) {
      if (piece.lane != nullptr && piece.lane != lanes.front()) append(stack, airStrip(sheet, air));
      append(stack, piece.strip);
    }
    append(stack, footer, std::max(m_height - footer.height - stack.height, footerGap));
    return klantreis::sceneOf(sheet, std::move(stack), 0, 0);
  }

  const Sheet& m_whole;
  const SheetPlan& m_plan;
  double m_margin = 0;
  double m_width = 0;  // of a page, in units
  double m_height = 0;
  double m_footerHeight = 0;
  double m_chartUnit = style::chartUnit;
  Strip m_title;
  std::vector<Range> m_ranges;
  std::vector<Draft> m_drafts;
};

}  // namespace

std::vector<Page> paginate(const Workbook& workbook, const LayoutOptions& options, const Paper& paper,
                           const Lettering& lettering) {
  RowIndex rows;
  rows.follow(workbook);
  const Content content(rows, options);
  const WordList wordList(lettering.words);
  Sheet whole{content, options, wordList, Typesetter(lettering.measure), {}};
  whole.grid.slotCount = content.slots.size();
  whole.grid.ends = roomForEnds(whole);
  const std::vector<SheetPlan> plans = sheetPlans(paper, content.slots.size(), whole.grid.ends);
  std::optional<Paginator> best;
  for (const SheetPlan& plan : plans) {
    if (best && best->merit() <= bestOf(plan)) continue;
    Paginator tried(whole, paper, plan);
    if (!best || tried.merit() < best->merit()) best.emplace(std::move(tried));
  }
  return best->finished();
}

}  // namespace klantreis
