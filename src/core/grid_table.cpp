#include "klantreis/grid_table.h"

#include "core/lane_names.h"
#include "core/siblings.h"
#include "klantreis/figures.h"
#include "klantreis/roles.h"
#include "klantreis/stages.h"

namespace klantreis {

namespace {

using Row = std::vector<std::string>;

class TableWriter {
 public:
  TableWriter(const Workbook& workbook, Id<Journey> journey, const Words& words, const GridPart& part)
      : m_book(workbook), m_journey(journey), m_words(words), m_episodes(episodesOf(workbook, journey)) {
    if (part.episode)
      std::erase_if(m_episodes, [&](const Episode* episode) { return episode->id != *part.episode; });
    m_lanes = lanesOf(workbook, journey);
    std::erase_if(m_lanes,
                  [&](const Lane* lane) { return part.lane ? lane->id != *part.lane : !lane->shown; });
  }

  PastedTable table() && {
    addRow({}, [](const Episode& episode) { return episode.title; });
    for (const Lane* lane : m_lanes) {
      if (lane->kind == LaneKind::emotion) {
        addScores();
      } else {
        addRow(nameOf(*lane), [&](const Episode& episode) { return cellText(*lane, episode.id); });
      }
    }
    return std::move(m_table);
  }

 private:
  [[nodiscard]] std::string nameOf(const Lane& lane) const {
    return laneName(m_book, lane, [&](Word word) { return m_words.text(word); });
  }

  template <class F>
  void addRow(const std::string& name, F&& textAt) {
    Row row{name};
    for (const Episode* episode : m_episodes) row.push_back(textAt(*episode));
    m_table.rows.push_back(std::move(row));
  }

  void addScores() {
    const Scale scale = require(m_book, m_journey).scale;
    for (const auto& [participant, persona] : participantsOf(m_book, m_journey))
      addRow(persona->name, [&, who = persona->id](const Episode& episode) {
        const Emotion* felt = shownEmotion(m_book, who, episode.id);
        return felt == nullptr ? std::string() : std::to_string(toScale(scale, felt->score));
      });
  }

  [[nodiscard]] std::string roleLines(Id<Episode> episode) const {
    std::string lines;
    for (const Involvement* row : involvementsAt(m_book, episode))
      lines += (lines.empty() ? "" : "\n") + require(m_book, row->role).name;
    return lines;
  }

  [[nodiscard]] std::string cellText(const Lane& lane, Id<Episode> episode) const {
    switch (lane.kind) {
      case LaneKind::scenario:
        return require(m_book, scenarioOf(episode)).text;
      case LaneKind::touchpoints:
        return linesOf(&Touchpoint::title, episode);
      case LaneKind::department:
        return linesOf(&Touchpoint::title, episode, [&](const Touchpoint& each) {
          return lane.department && each.department == lane.department;
        });
      case LaneKind::remarks:
        return linesOf(&Remark::text, episode, [&](const Remark& each) { return each.kind == lane.remarks; });
      case LaneKind::roles:
        return roleLines(episode);
      case LaneKind::stages:
        return std::string(stageAt(m_book, {lane.id, episode}));
      case LaneKind::gaps:
        return linesOf(&Gap::text, episode);
      case LaneKind::improvements:
        return linesOf(&Improvement::title, episode);
      case LaneKind::metrics:
        return linesOf(&Metric::name, episode);
      default:
        break;
    }
    Cell cell{.id = {}, .lane = lane.id, .episode = episode};
    const Cell* found = m_book.cells.find({Schema<Cell>::derive(cell)});
    return found == nullptr ? std::string() : found->text;
  }

  template <class T, class P = decltype(everything)>
  std::string linesOf(std::string T::*text, Id<Episode> episode, P counts = everything) const {
    std::string lines;
    for (const T* card :
         ranked(tableOf<T>(m_book), [&](const T& each) { return each.episode == episode && counts(each); }))
      lines += (lines.empty() ? "" : "\n") + card->*text;
    return lines;
  }

  const Workbook& m_book;
  Id<Journey> m_journey;
  const Words& m_words;
  std::vector<const Episode*> m_episodes;
  std::vector<const Lane*> m_lanes;
  PastedTable m_table;
};

}  // namespace

PastedTable gridTable(const Workbook& workbook, Id<Journey> journey, const Words& words,
                      const GridPart& part) {
  return TableWriter(workbook, journey, words, part).table();
}

}  // namespace klantreis
