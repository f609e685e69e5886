#include "core/layout/cells.h"

#include <algorithm>

#include "core/layout/kept_rows.h"

namespace klantreis {

namespace {

class Row {
 public:
  /// Without a lane: the heads.
  Row(const Sheet& sheet, Table<Lane>::Row lane, const CellDrawing& drawing)
      : m_sheet(sheet), m_lane(std::move(lane)), m_drawing(drawing), m_episodes(sheet.shownEpisodes()) {}

  [[nodiscard]] Cells drawn() {
    KeptRow* kept = m_sheet.rows != nullptr ? m_sheet.rows->find(m_lane) : nullptr;
    if (kept == nullptr || !followTouched(*kept)) {
      KeptRow row = drawAll();
      const Cells cells{row.heights.cell, row.blocks, m_drawing.prompt};
      if (m_sheet.rows != nullptr) m_sheet.rows->keep(std::move(row));
      return cells;
    }
    return {kept->heights.cell, kept->blocks, m_drawing.prompt};
  }

 private:
  [[nodiscard]] KeptRow drawAll() {
    KeptRow row{m_lane};
    std::vector<KeptCell*> cells;
    for (const EpisodeContent& episode : m_episodes) {
      cells.push_back(&bodyOf(episode));
      row.bodies.push_back(cells.back()->bodyHeight);
    }
    row.heights = heightsOf(row.bodies);
    row.scale = m_drawing.scale;
    row.blocks.reserve(2 * m_episodes.size());
    for (std::size_t i = 0; i < m_episodes.size(); ++i) {
      stretch(m_episodes[i], *cells[i], row.heights);
      row.begins.push_back(row.blocks.size());
      place(m_episodes[i], *cells[i], row.blocks);
    }
    row.begins.push_back(row.blocks.size());
    return row;
  }

  /// False where all must be looked at.
  bool followTouched(KeptRow& row) {
    if (row.scale != m_drawing.scale || (m_drawing.ranked && !ranksStay())) return false;
    const std::vector<std::size_t> touched = touchedCells();
    std::vector<double> bodies = row.bodies;
    for (const std::size_t i : touched) bodies[i] = bodyOf(m_episodes[i]).bodyHeight;
    if (heightsOf(bodies) != row.heights) return false;
    for (const std::size_t i : touched) {
      KeptCell& cell = bodyOf(m_episodes[i]);
      stretch(m_episodes[i], cell, row.heights);
      std::vector<PlacedBlock> blocks;
      place(m_episodes[i], cell, blocks);
      if (blocks.size() != row.begins[i + 1] - row.begins[i]) return false;
      std::move(blocks.begin(), blocks.end(),
                row.blocks.begin() + static_cast<std::ptrdiff_t>(row.begins[i]));
    }
    row.bodies = std::move(bodies);
    m_sheet.rows->confirm(row);
    return true;
  }

  /// Those of which the last step touched a row, and heads that say where a way leads, which others decide.
  [[nodiscard]] std::vector<std::size_t> touchedCells() const {
    std::vector<std::size_t> touched = m_sheet.rows->touched();
    if (m_lane) return touched;
    for (std::size_t i = 0; i < m_episodes.size(); ++i)
      if (!m_episodes[i].asides.empty()) touched.push_back(i);
    return touched;
  }

  [[nodiscard]] RowHeights heightsOf(const std::vector<double>& bodies) const {
    RowHeights heights{m_drawing.least, 0};
    for (const double body : bodies) heights.content = std::max(heights.content, body);
    const double asked = m_lane ? leastCells(m_sheet, *m_lane, m_drawing.prompt) : 0;
    heights.cell = std::max(heights.content, asked);
    return heights;
  }

  KeptCell& bodyOf(const EpisodeContent& episode) {
    std::vector<KeptCell>& all = episode.rows->kept;
    auto cell = std::find_if(all.begin(), all.end(), [&](const KeptCell& each) { return isOfRow(each); });
    if (cell != all.end() && isStill(*cell, episode)) return *cell;
    const CellDrawing::Body body = m_drawing.body(episode);
    if (cell == all.end()) cell = all.emplace(all.end());
    KeptCell drawn{.lane = m_lane, .width = m_sheet.grid.widthOf(episode.slot), .digits = digitsOf(episode)};
    if (m_drawing.ranked) drawn.priorities = episode.priorities;
    drawn.bodyHeight = body.height;
    drawn.body = keptIfLike(cell->body, body.block);
    drawn.stretched = std::move(cell->stretched);
    *cell = std::move(drawn);
    return *cell;
  }

  /// What looks as before is what it was, so that nobody takes it for changed.
  static std::shared_ptr<const Block> keptIfLike(const std::shared_ptr<const Block>& before,
                                                 std::shared_ptr<const Block> now) {
    return before && now && *before == *now ? before : now;
  }

  [[nodiscard]] bool isOfRow(const KeptCell& cell) const {
    return cell.lane && m_lane ? cell.lane->id == m_lane->id : !cell.lane && !m_lane;
  }
  /// Only heads show their number.
  [[nodiscard]] std::size_t digitsOf(const EpisodeContent& episode) const {
    return m_lane ? 0 : episode.number.size();
  }
  [[nodiscard]] bool isStill(const KeptCell& cell, const EpisodeContent& episode) const {
    const bool aside = !m_lane && !episode.asides.empty();  // see touchedCells()
    return !cell.touched && cell.lane == m_lane && cell.width == m_sheet.grid.widthOf(episode.slot) &&
           cell.digits == digitsOf(episode) && !aside &&
           (!m_drawing.ranked || cell.priorities == episode.priorities);
  }
  /// Of an episode that lost its last improvement the cell is touched.
  [[nodiscard]] bool ranksStay() const {
    return std::all_of(m_episodes.begin(), m_episodes.end(), [&](const EpisodeContent& episode) {
      if (episode.priorities.empty()) return true;
      const std::vector<KeptCell>& all = episode.rows->kept;
      const auto cell =
          std::find_if(all.begin(), all.end(), [&](const KeptCell& each) { return isOfRow(each); });
      return cell != all.end() && cell->priorities == episode.priorities;
    });
  }

  void stretch(const EpisodeContent& episode, KeptCell& cell, const RowHeights& row) {
    const std::size_t number = m_lane ? 0 : episode.index + 1;
    const bool still = cell.row == row && cell.scale == m_drawing.scale && cell.number == number;
    if (!m_drawing.stretched || still) return;
    cell.stretched = keptIfLike(cell.stretched, m_drawing.stretched(episode, cell.bodyHeight, row));
    cell.row = row;
    cell.scale = m_drawing.scale;
    cell.number = number;
  }

  void place(const EpisodeContent& episode, const KeptCell& cell, std::vector<PlacedBlock>& blocks) const {
    const Point at{m_sheet.grid.xOf(episode.slot), 0};
    bool continues = false;
    for (const auto& block :
         {m_drawing.behind ? cell.stretched : cell.body, m_drawing.behind ? cell.body : cell.stretched}) {
      if (!block) continue;
      blocks.push_back({at, block, episode.index + 1, continues});
      continues = true;
    }
  }

  const Sheet& m_sheet;
  Table<Lane>::Row m_lane;
  const CellDrawing& m_drawing;
  std::span<const EpisodeContent> m_episodes;
};

}  // namespace

std::shared_ptr<const Block> emptyCell(const Sheet& sheet, const EpisodeContent& episode, Node node,
                                       const RowHeights& row) {
  node.area = {0, 0, sheet.grid.widthOf(episode.slot), row.cell};
  node.description = sheet.word(Word::emptyCell);
  Pen pen;
  pen.node(std::move(node));
  return pen.finish();
}

Cells cellsOf(const Sheet& sheet, const Lane* lane, const CellDrawing& drawing) {
  const auto row = lane == nullptr ? nullptr : sheet.content.workbook.lanes.findRow(lane->id);
  return Row(sheet, row, drawing).drawn();
}

}  // namespace klantreis
