#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include "core/layout/compose.h"
#include "core/layout/page_breaks.h"
#include "core/layout/slicer.h"

namespace klantreis {

namespace {

constexpr double titleGap = 10;       // under the small title of later pages
constexpr double footerGap = 6;       // least room above the footer
constexpr double mostOfPage = 0.5;    // what is higher than that share of a page is not repeated on each
constexpr double leastScale = 0.522;  // points to the unit, so that the smallest text has six

/// How close everything stands.
struct Density {
  double scale = 1;  // points to the unit
  double chartUnit = style::chartUnit;
};

/// What is worth trying, the usual one first: a higher chart fills a page that would be half empty, a smaller
/// print and a lower chart save pages.
std::vector<Density> densities(double scale) {
  const double small = std::min(scale, leastScale);
  return {{scale}, {scale, 1.6}, {scale, 1.35}, {small}, {small, 0.9}, {small, 0.7}};
}

/// Slots side by side on pages under each other.
struct Chunk {
  std::size_t first = 0;
  std::size_t count = 0;
};

/// As few chunks as fit the width, all about as wide and the first ones widest; the last column needs that
/// much right of its middle.
std::vector<Chunk> chunksOf(std::size_t slots, double width, double ends) {
  const double room = width - style::labelWidth;
  const double fitting = std::min(room / style::pitch, (room - ends + style::gap / 2) / style::pitch + 0.5);
  const auto most = static_cast<std::size_t>(std::max(fitting, 1.0));
  const std::size_t pages = std::max<std::size_t>((slots + most - 1) / most, 1);
  std::vector<Chunk> chunks;
  std::size_t first = 0;
  for (std::size_t i = 0; i < pages; ++i) {
    const std::size_t end = (slots * (i + 1) + pages - 1) / pages;
    chunks.push_back({first, end - first});
    first = end;
  }
  return chunks;
}

class Paginator {
 public:
  Paginator(const Content& content, const LayoutOptions& options, const TextMeasure& measure,
            const WordList& words)
      : m_content(content), m_options(options), m_type(measure), m_words(words) {}

  void draft(const Paper& paper, const Density& density) {
    m_scale = density.scale;
    m_chartUnit = density.chartUnit;
    m_width = (paper.size.width - 2 * paper.margin) / m_scale;
    m_height = (paper.size.height - 2 * paper.margin) / m_scale;
    m_ends = roomForEnds({m_content, m_options, m_words, m_type, {}});
    const std::vector<Chunk> chunks = chunksOf(m_content.slots.size(), m_width, m_ends);
    for (const Chunk& chunk : chunks) m_columns = std::max(m_columns, chunk.count);
    m_columnsAfter = m_columns - chunks.back().count;
    for (const Chunk& chunk : chunks) addChunk(chunk);
  }
  /// On fewer pages, or on as many with less left over.
  [[nodiscard]] bool isBetterThan(const Paginator& other) const {
    return std::pair(m_drafts.size(), waste()) < std::pair(other.m_drafts.size(), other.waste());
  }

  [[nodiscard]] std::vector<Page> finished() {
    std::vector<Page> pages;
    for (Draft& draft : m_drafts) {
      const LayoutOptions options = optionsOf(pages.size() + 1, m_drafts.size());
      const Sheet sheet = sheetOf(draft.chunk, options);
      const Strip footer = footerStrip(sheet, draft.lanes);
      const double gap = m_height - footer.height - draft.stack.height;
      append(draft.stack, footer, std::max(gap, footerGap));
      Scene scene = sceneOf(sheet, std::move(draft.stack), 0, 0);
      const double bottom = scene.size.height;
      pages.push_back({std::move(scene), 0, bottom, m_scale});
    }
    return pages;
  }

 private:
  /// The squares of the shares of the pages that are empty.
  [[nodiscard]] double waste() const {
    double sum = 0;
    for (const Draft& draft : m_drafts) {
      const double left = 1 - draft.stack.height / m_height;
      sum += left * left;
    }
    return sum;
  }

  struct Draft {
    Chunk chunk;
    Strip stack;
    std::vector<const Lane*> lanes;
    bool filled = false;  // with something that is not on every page
  };

  [[nodiscard]] Sheet sheetOf(const Chunk& chunk, const LayoutOptions& options) const {
    // Only the last range needs room after its columns, and has it already where it has fewer of them.
    const double ends = m_ends - static_cast<double>(m_columnsAfter) * style::pitch;
    Grid grid = gridOf(chunk.first, m_columns, {0, m_width, std::max(ends, 0.0)});
    grid.slotCount = chunk.count;
    grid.ends = m_ends;
    return {m_content, options, m_words, m_type, grid, m_chartUnit};
  }
  [[nodiscard]] LayoutOptions optionsOf(std::size_t page, std::size_t pages) const {
    LayoutOptions options = m_options;
    options.page = page;
    options.pages = pages;
    return options;
  }
  /// What is left of a page of that number under a stack of that height and above a legend of all lanes.
  [[nodiscard]] double roomUnder(double stack, std::size_t page, const Chunk& chunk) const {
    const LayoutOptions options = optionsOf(page, std::max<std::size_t>(page, 100));
    return m_height - footerGap - footerStrip(sheetOf(chunk, options), m_content.lanes).height - stack;
  }
  [[nodiscard]] double room() const {
    return roomUnder(m_drafts.back().stack.height, m_drafts.size(), m_drafts.back().chunk);
  }
  [[nodiscard]] double roomOnNewPage(const Sheet& sheet, const Chunk& chunk) const {
    const double stack = runningTitleStrip(sheet).height + titleGap + m_repeated.height;
    return roomUnder(stack, m_drafts.size() + 1, chunk);
  }
  /// Whether a new page would hold more than the rest of this one: it has other strips, or the head of the
  /// map.
  [[nodiscard]] bool isBetterOnNewPage(const Sheet& sheet, const Strip& strip, const Chunk& chunk) const {
    if (m_drafts.back().filled) return true;
    return strip.height <= roomOnNewPage(sheet, chunk);
  }

  void addChunk(const Chunk& chunk) {
    const Sheet sheet = sheetOf(chunk, m_options);
    Strip heads = columnHeads(sheet);
    const bool repeats = heads.height <= m_height * mostOfPage;
    m_repeated = repeats ? heads : Strip{};
    if (m_drafts.empty())
      startFirstPage(sheet, chunk);
    else
      startPage(sheet, chunk);
    if (!repeats) add(sheet, chunk, heads, nullptr);
    addLanes(sheet, chunk);
  }

  /// Those that hold something here; and those that hold nothing anywhere, which are to be filled in by hand.
  [[nodiscard]] std::vector<const Lane*> lanesOf(const Sheet& sheet) const {
    const Sheet whole = sheetOf({0, m_content.slots.size()}, m_options);
    std::vector<const Lane*> lanes;
    for (const Lane* lane : m_content.lanes)
      if (!isEmpty(sheet, *lane) || isEmpty(whole, *lane)) lanes.push_back(lane);
    return lanes;
  }

  /// Shared out over the pages; one after the other where a lane must be cut.
  void addLanes(const Sheet& sheet, const Chunk& chunk) {
    const std::vector<const Lane*> lanes = lanesOf(sheet);
    std::vector<Strip> strips;
    std::vector<double> heights;
    for (const Lane* lane : lanes) {
      strips.push_back(laneStrip(sheet, *lane));
      heights.push_back(strips.back().height);
    }
    const double later = roomOnNewPage(sheet, chunk);
    if (std::any_of(heights.begin(), heights.end(), [&](double height) { return height > later; })) {
      for (std::size_t i = 0; i < lanes.size(); ++i) add(sheet, chunk, strips[i], lanes[i]);
      return;
    }
    const auto breaks = pageBreaks(heights, {room(), later});
    for (std::size_t i = 0; i < lanes.size(); ++i) {
      if (std::find(breaks.begin(), breaks.end(), i) != breaks.end()) startPage(sheet, chunk);
      fill(strips[i], lanes[i]);
    }
  }

  void startFirstPage(const Sheet& sheet, const Chunk& chunk) {
    if (!m_options.head) return startPage(sheet, chunk);
    m_drafts.push_back({chunk, {}, {}, false});
    const Strip head = headStrip(sheet);
    if (head.height <= m_height * mostOfPage) {
      append(m_drafts.back().stack, head);
      append(m_drafts.back().stack, m_repeated, style::headGap);
      return;
    }
    const Strip repeated = std::exchange(m_repeated, {});
    add(sheet, chunk, head, nullptr);
    m_repeated = repeated;
    startPage(sheet, chunk);
  }

  void startPage(const Sheet& sheet, const Chunk& chunk) {
    m_drafts.push_back({chunk, runningTitleStrip(sheet), {}, false});
    m_drafts.back().stack.height += titleGap;
    append(m_drafts.back().stack, m_repeated);
  }

  /// A lane, or (nullptr) what stands above the lanes.
  void add(const Sheet& sheet, const Chunk& chunk, const Strip& strip, const Lane* lane) {
    if (strip.height > room() && isBetterOnNewPage(sheet, strip, chunk)) startPage(sheet, chunk);
    if (strip.height <= room()) return fill(strip, lane);
    Slicer slicer(strip);
    while (true) {
      fill(slicer.next(std::max(room(), 1.0)), lane);
      if (slicer.done()) return;
      startPage(sheet, chunk);
    }
  }

  void fill(const Strip& strip, const Lane* lane) {
    append(m_drafts.back().stack, strip);
    if (lane != nullptr) m_drafts.back().lanes.push_back(lane);
    m_drafts.back().filled = true;
  }

  const Content& m_content;
  const LayoutOptions& m_options;
  Typesetter m_type;
  const WordList& m_words;
  double m_scale = 1;
  double m_chartUnit = style::chartUnit;
  double m_width = 0;
  double m_height = 0;
  double m_ends = 0;
  std::size_t m_columnsAfter = 0;  // the last page has room for
  std::size_t m_columns = 0;       // of the page with the most, so that all pages have columns of one width
  Strip m_repeated;
  std::vector<Draft> m_drafts;
};

}  // namespace

std::vector<Page> paginate(const Workbook& workbook, const LayoutOptions& options, const Paper& paper,
                           const Lettering& lettering) {
  const Content content(workbook, options);
  const WordList wordList(lettering.words);
  std::optional<Paginator> best;
  for (const Density& density : densities(paper.scale)) {
    Paginator tried(content, options, lettering.measure, wordList);
    tried.draft(paper, density);
    if (!best || tried.isBetterThan(*best)) best.emplace(std::move(tried));
  }
  return best->finished();
}

}  // namespace klantreis
