#include "klantreis/layout.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "core/layout/compose.h"
#include "core/layout/emotion_memory.h"
#include "core/layout/kept_rows.h"

namespace klantreis {

namespace {

constexpr double plainGap = 10;  // between phases and episodes with nothing between them

}  // namespace

Grid gridOf(std::size_t firstSlot, std::size_t slotCount, const GridRoom& room) {
  Grid grid;
  grid.edge = room.edge;
  grid.ends = room.ends;
  grid.firstSlot = firstSlot;
  grid.slotCount = slotCount;
  const double wide = room.width - grid.left() - room.edge;
  const auto count = static_cast<double>(std::max<std::size_t>(slotCount, 1));
  // From the left to the middle of the last column there are count - ½ columns less half a gap.
  const double toMiddle = wide - room.ends + style::gap / 2;
  grid.pitch = std::clamp(std::min(wide / count, toMiddle / (count - 0.5)), room.pitch, style::widestPitch);
  const double middle = (count - 0.5) * grid.pitch - style::gap / 2;
  grid.right = grid.left() + std::max({wide, count * grid.pitch, middle + room.ends});
  return grid;
}

namespace {

/// From now on its top lies at y.
void lower(Strip& strip, double y) {
  for (PlacedBlock& block : strip.blocks) block.offset.y += y;
  if (!strip.chart) return;
  strip.chart->area.y += y;
  strip.chart->zeroY += y;
}

}  // namespace

void append(Strip& stack, Strip strip, double gapAbove) {
  if (strip.height <= 0) return;
  const double top = stack.height + gapAbove;
  lower(strip, top);
  stack.blocks.insert(stack.blocks.end(), std::move_iterator(strip.blocks.begin()),
                      std::move_iterator(strip.blocks.end()));
  if (strip.chart) stack.chart = strip.chart;
  stack.height = top + strip.height;
}

Strip columnHeads(const Sheet& sheet) {
  Strip heads = phaseStrip(sheet);
  // The sign of the purchase stands between the legs of the arcs.
  Strip purchase = purchaseStrip(sheet);
  Strip ways = wayStrip(sheet, purchase.height);
  const double purchaseTop = std::max(ways.height - purchase.height, 0.0);
  const bool straightOn = ways.height <= 0 && purchase.height <= 0;
  Strip between;
  append(between, std::move(ways));
  between.height = purchaseTop;
  append(between, std::move(purchase));
  append(heads, std::move(between));
  append(heads, episodeStrip(sheet), straightOn ? plainGap : 0);
  append(heads, asideStrip(sheet));
  append(heads, changeStrip(sheet));
  append(heads, timeStrip(sheet));
  return heads;
}

Scene sceneOf(const Sheet& sheet, Strip stack, double top, double bottom) {
  Scene scene;
  scene.title = sheet.orWord(sheet.content.journey.title, Word::untitledJourney);
  scene.language = keyOf(sheet.words().language());
  scene.size = {sheet.grid.right + sheet.grid.edge, top + stack.height + bottom};
  lower(stack, top);
  scene.blocks = std::move(stack.blocks);
  scene.chart = stack.chart;
  const Grid& grid = sheet.grid;
  const auto episodes = sheet.shownEpisodes();
  scene.columns.reserve(episodes.size());
  for (const EpisodeContent& episode : episodes)
    scene.columns.push_back({episode.row->id, grid.xOf(episode.slot), grid.pitchOf(episode.slot) - style::gap,
                             grid.widthOf(episode.slot)});
  return scene;
}

namespace {

Scene drawn(Sheet sheet) {
  const Content& content = sheet.content;
  sheet.grid = gridOf(0, content.slots.size(), {style::margin, style::leastWidth, roomForEnds(sheet)});
  stretch(sheet.grid, content);
  sheet.oneSheet = true;
  if (sheet.rows != nullptr) sheet.rows->begin(sheet);
  Strip stack = headStrip(sheet);
  if (sheet.rows != nullptr) stack.blocks.reserve(sheet.rows->usualBlocks());
  append(stack, columnHeads(sheet), style::headGap);
  for (const Lane* lane : content.lanes) append(stack, laneStrip(sheet, *lane));
  append(stack, footerStrip(sheet, content.lanes));
  if (sheet.rows != nullptr) sheet.rows->expectBlocks(stack.blocks.size());
  return sceneOf(sheet, std::move(stack), style::marginTop, style::marginBottom);
}

}  // namespace

struct Layouter::Memory {
  const TextMeasure& measure;
  WordList words;
  RowIndex rows{};
  KeptRows kept{};
  KeptEmotions emotions{};
  bool prompts = false;
  std::pair<Date, std::int64_t> fresh{};  // today and the months between reviews: what tells what is stale
  bool whole = true;  // the index is that of a workbook, and not of half a step to the next
};

Layouter::Layouter(const TextMeasure& measure, const Words& words)
    : m_memory(std::make_unique<Memory>(Memory{measure, WordList(words)})) {}

Layouter::~Layouter() = default;

Scene Layouter::layout(const Workbook& workbook, const LayoutOptions& options) {
  Memory& memory = *m_memory;
  if (!std::exchange(memory.whole, false)) {  // memory ended on the way
    memory.rows = {};
    memory.kept.forget();
    memory.emotions = {};
  }
  memory.rows.follow(workbook);
  memory.whole = true;
  const Journey* journey = workbook.journeys.find(options.journey);
  const std::pair fresh(options.today, journey == nullptr ? 0 : journey->reviewInterval);
  const bool sameFresh = std::exchange(memory.fresh, fresh) == fresh;
  if (std::exchange(memory.prompts, options.prompts) != options.prompts || !sameFresh) {
    memory.rows.forgetDrawings();
    memory.kept.forget();
  }
  const Content content(memory.rows, options);
  return drawn({content,
                options,
                memory.words,
                Typesetter(memory.measure),
                {},
                style::chartUnit,
                &memory.emotions,
                &memory.kept});
}

Scene layout(const Workbook& workbook, const LayoutOptions& options, const TextMeasure& measure,
             const Words& words) {
  return Layouter(measure, words).layout(workbook, options);
}

}  // namespace klantreis
