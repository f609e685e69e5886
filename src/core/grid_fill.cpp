#include <algorithm>
#include <charconv>
#include <cmath>
#include <utility>

#include "core/belonging.h"
#include "core/code_point.h"
#include "core/lane_names.h"
#include "core/siblings.h"
#include "klantreis/figures.h"
#include "klantreis/grid_table.h"
#include "klantreis/letters.h"
#include "klantreis/roles.h"
#include "klantreis/stages.h"

namespace klantreis {

namespace {

std::vector<std::string> linesIn(const std::string& cell) {
  std::vector<std::string> lines;
  std::size_t start = 0;
  while (start <= cell.size()) {
    const std::size_t end = std::min(cell.find('\n', start), cell.size());
    if (end > start) lines.push_back(cell.substr(start, end - start));
    start = end + 1;
  }
  return lines;
}

// ---- what the rows are --------------------------------------------------------------------------

/// Some cells are numbers, the others empty, and none of them is beyond any scale.
bool areScores(const std::vector<std::string>& cells) {
  constexpr double farthest = 100;
  bool some = false;
  for (const std::string& cell : cells) {
    if (cell.empty()) continue;
    const auto number = numberIn(cell);
    if (!number || std::abs(*number) > farthest) return false;
    some = true;
  }
  return some;
}

class RowReader {
 public:
  RowReader(const Workbook& workbook, Id<Journey> journey, const Words& words)
      : m_workbook(workbook),
        m_words(words),
        m_lanes(lanesOf(workbook, journey)),
        m_walks(participantsOf(workbook, journey)) {}

  void recognise(FillRow& row) {
    const Lane* lane = laneOf(row.name);
    const bool nobodys =
        lane != nullptr && lane->kind == LaneKind::stages && !lane->department && !lane->role;
    if (lane != nullptr && lane->kind != LaneKind::emotion && !nobodys) {
      row.kind = lane->kind;
      row.lane = lane->id;
    } else if (areScores(row.cells)) {
      row.kind = LaneKind::emotion;
      row.persona = personaOf(row.name, lane != nullptr || row.name.empty());
    }
  }

 private:
  [[nodiscard]] const Lane* laneOf(const std::string& name) const {
    const auto found = std::find_if(m_lanes.begin(), m_lanes.end(), [&](const Lane* lane) {
      return sameName(laneName(m_workbook, *lane, [&](Word word) { return m_words.text(word); }), name);
    });
    return found == m_lanes.end() ? nullptr : *found;
  }

  /// The first where the row names none. The only one without a name yet gets that of the first row.
  [[nodiscard]] std::optional<Id<Persona>> personaOf(const std::string& name, bool first) {
    for (const auto& [participant, persona] : m_walks)
      if (first || sameName(persona->name, name)) return persona->id;
    const bool unnamed = m_walks.size() == 1 && m_walks.front().second->name.empty();
    if (!unnamed || std::exchange(m_named, true)) return std::nullopt;
    return m_walks.front().second->id;
  }

  const Workbook& m_workbook;
  const Words& m_words;
  std::vector<const Lane*> m_lanes;
  std::vector<std::pair<const Participant*, const Persona*>> m_walks;
  bool m_named = false;
};

// ---- filling ------------------------------------------------------------------------------------

/// Nothing stands in it yet.
bool isBlank(const Workbook& workbook, const Episode& episode) {
  return episode.title.empty() && require(workbook, scenarioOf(episode.id)).text.empty() &&
         withBelongings(workbook, {refTo(episode.id)}).size() == 2;
}

class Filler {
 public:
  Filler(const Workbook& workbook, IdSource& ids, const FillPlace& place)
      : m_next(workbook), m_ids(ids), m_journey(place.journey), m_after(place.after) {}

  std::vector<Id<Episode>> addEpisodes(const std::vector<std::string>& titles) {
    std::vector<Id<Episode>> added;
    for (const std::string& title : titles) {
      const auto blank = added.empty() ? onlyBlank() : std::nullopt;
      if (blank) m_next = withField(m_next, *blank, &Episode::title, title);
      added.push_back(blank ? *blank : addEpisode(title));
      m_after = added.back();
    }
    return added;
  }

  void addCard(EntityKind kind, Id<Episode> episode, const std::string& text,
               std::optional<Id<Touchpoint>>& after) {
    if (kind == EntityKind::touchpoint) {
      auto [next, touchpoint] = withNewTouchpoint(m_next, m_ids, {episode, after}, text);
      m_next = std::move(next);
      if (after) after = touchpoint;
    }
    if (kind == EntityKind::gap) m_next = withNewGap(m_next, m_ids, episode, text).workbook;
    if (kind == EntityKind::improvement)
      m_next = withNewImprovement(m_next, m_ids, {episode, std::nullopt}, text).workbook;
    if (kind == EntityKind::metric) m_next = withNewMetric(m_next, m_ids, episode, text).workbook;
  }

  void fillRow(const FillRow& row, const std::vector<Id<Episode>>& episodes) {
    if (row.kind == LaneKind::emotion) return fillScores(row, episodes);
    const Id<Lane> lane = row.lane ? *row.lane : addLane(row.name);
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      if (row.cells[i].empty()) continue;
      if (holdsCells(row.kind)) {
        m_next = withCellText(m_next, lane, episodes[i], row.cells[i]);
      } else if (row.kind == LaneKind::stages) {
        m_next = withStage(m_next, {lane, episodes[i]}, row.cells[i]);
      } else if (row.kind == LaneKind::scenario) {
        m_next = withScenarioText(m_next, episodes[i], row.cells[i]);
      } else {
        fillCards(lane, episodes[i], row.cells[i]);
      }
    }
  }

  Workbook workbook() && { return std::move(m_next); }

 private:
  static EntityKind cardOf(LaneKind kind) {
    if (kind == LaneKind::touchpoints) return EntityKind::touchpoint;
    if (kind == LaneKind::gaps) return EntityKind::gap;
    return kind == LaneKind::improvements ? EntityKind::improvement : EntityKind::metric;
  }

  void fillCards(Id<Lane> id, Id<Episode> episode, const std::string& cell) {
    const Lane lane = require(m_next, id);
    std::optional<Id<Touchpoint>> atEnd;
    for (const std::string& line : linesIn(cell)) {
      if (lane.kind == LaneKind::remarks) {
        m_next = withNewRemark(m_next, m_ids, {episode, lane.remarks}, line).workbook;
      } else if (lane.kind == LaneKind::roles) {
        m_next = withInvolved(m_next, m_ids, line, episode).workbook;
      } else if (lane.kind == LaneKind::department) {
        auto [next, touchpoint] = withNewTouchpoint(m_next, m_ids, {episode, {}}, line);
        m_next = withField(next, touchpoint, &Touchpoint::department, lane.department);
      } else {
        addCard(cardOf(lane.kind), episode, line, atEnd);
      }
    }
  }

  [[nodiscard]] std::optional<Id<Episode>> onlyBlank() const {
    const auto episodes = episodesOf(m_next, m_journey);
    const bool only = episodes.size() == 1 && isBlank(m_next, *episodes.front());
    return only ? std::optional(episodes.front()->id) : std::nullopt;
  }

  Id<Episode> addEpisode(const std::string& title) {
    if (!m_after) {
      const auto episodes = episodesOf(m_next, m_journey);
      if (!episodes.empty()) m_after = episodes.back()->id;
    }
    const Id<Phase> phase = m_after ? require(m_next, *m_after).phase : lastPhase();
    auto [next, episode] = withNewEpisode(m_next, m_ids, {phase, m_after}, title);
    m_next = std::move(next);
    return episode;
  }

  Id<Phase> lastPhase() {
    const auto phases = phasesOf(m_next, m_journey);
    if (!phases.empty()) return phases.back()->id;
    auto [next, phase] = withNewPhase(m_next, m_ids, {m_journey, std::nullopt}, {});
    m_next = std::move(next);
    return phase;
  }

  Id<Lane> addLane(const std::string& name) {
    auto [next, lane] = withNewLane(m_next, m_ids, {m_journey, std::nullopt}, {.name = name});
    m_next = std::move(next);
    return lane;
  }

  void fillScores(const FillRow& row, const std::vector<Id<Episode>>& episodes) {
    const Id<Persona> persona = row.persona ? *row.persona : addPersona(row.name);
    if (require(m_next, persona).name.empty()) m_next = withField(m_next, persona, &Persona::name, row.name);
    const Scale scale = require(m_next, m_journey).scale;
    const auto range = rangeOf(scale);
    const bool inSteps = std::all_of(row.cells.begin(), row.cells.end(), [&](const std::string& cell) {
      const auto number = numberIn(cell);
      return !number ||
             (*number >= static_cast<double>(range.first) && *number <= static_cast<double>(range.second));
    });
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      const auto number = numberIn(row.cells[i]);
      if (!number) continue;
      const std::int64_t whole = std::llround(*number);
      const std::int64_t score = inSteps ? fromScale(scale, whole) : snapped(scale, whole);
      m_next = withScore(m_next, persona, episodes[i], score);
    }
  }

  Id<Persona> addPersona(const std::string& name) {
    auto [next, persona] = withNewPersona(m_next, m_ids, m_journey, name);
    m_next = std::move(next);
    return persona;
  }

  Workbook m_next;
  IdSource& m_ids;
  Id<Journey> m_journey;
  std::optional<Id<Episode>> m_after;
};

}  // namespace

std::optional<double> numberIn(const std::string& cell) {
  constexpr std::string_view minus = "\u2212";
  std::string text = cell;
  if (text.starts_with(minus)) text.replace(0, minus.size(), "-");
  if (text.starts_with('+')) text.erase(0, 1);
  std::replace(text.begin(), text.end(), ',', '.');
  double number = 0;
  const char* end = text.data() + text.size();
  const auto [last, error] = std::from_chars(text.data(), end, number, std::chars_format::fixed);
  if (text.empty() || error != std::errc() || last != end || !std::isfinite(number)) return std::nullopt;
  return number;
}

GridFill gridFill(const Workbook& workbook, Id<Journey> journey, const PastedTable& table,
                  const Words& words) {
  GridFill fill;
  if (table.rows.empty() || table.width() < 2) return fill;
  const std::size_t count = table.width() - 1;
  const auto cellsOf = [&](const std::vector<std::string>& row) {
    std::vector<std::string> cells(row.begin() + (row.empty() ? 0 : 1), row.end());
    cells.resize(count);
    return cells;
  };
  fill.episodes = cellsOf(table.rows.front());
  RowReader reader(workbook, journey, words);
  for (std::size_t i = 1; i < table.rows.size(); ++i) {
    const auto& cells = table.rows[i];
    FillRow row{.name = cells.empty() ? std::string() : cells.front(), .cells = cellsOf(cells)};
    reader.recognise(row);
    fill.rows.push_back(std::move(row));
  }
  return fill;
}

Added<Episode> withFill(const Workbook& workbook, IdSource& ids, const FillPlace& place,
                        const GridFill& fill) {
  Filler filler(workbook, ids, place);
  const auto episodes = filler.addEpisodes(fill.episodes);
  for (const FillRow& row : fill.rows) filler.fillRow(row, episodes);
  return {std::move(filler).workbook(), episodes.front()};
}

Workbook withLines(const Workbook& workbook, IdSource& ids, const LinesPlace& place,
                   const std::vector<std::string>& lines) {
  Filler filler(workbook, ids, place.at);
  auto after = place.touchpoint;
  if (place.kind == EntityKind::episode) {
    (void)filler.addEpisodes(lines);
  } else if (place.at.after) {
    for (const std::string& line : lines) filler.addCard(place.kind, *place.at.after, line, after);
  }
  return std::move(filler).workbook();
}

}  // namespace klantreis
