// A workbook's rows by the episode they hang on, kept up to date by differences: an edit costs the rows it
// changes, whatever the size of the file. What was drawn of an episode is kept beside its rows for as long as
// none of them changes.
#pragma once

#include <memory>
#include <unordered_map>
#include <vector>

#include "klantreis/scene.h"
#include "klantreis/workbook_schema.h"

namespace klantreis {

struct TouchpointContent {
  const Touchpoint* row = nullptr;
  const Channel* channel = nullptr;
  std::vector<const Remark*> pains;
};

struct MetricContent {
  const Metric* row = nullptr;
  const Measurement* latest = nullptr;
};

struct RoleContent {
  const Involvement* row = nullptr;
  const Role* role = nullptr;
};

/// How high the cells of a row are.
struct RowHeights {
  double content = 0;  // of the highest
  double cell = 0;     // with what the lane's label and its prompt need
  bool operator==(const RowHeights&) const = default;
};

/// One cell of a row of the map, drawn.
struct KeptCell {
  Table<Lane>::Row lane{};  // whose row it is; null for the heads of the episodes
  double width = 0;
  std::size_t digits = 0;                 // of the number that the body stands beside
  std::vector<std::size_t> priorities{};  // that the body shows
  double bodyHeight = 0;
  std::shared_ptr<const Block> body{};
  RowHeights row{};  // to which `stretched` reaches
  double scale = 0;  // that it was drawn to
  std::size_t number = 0;
  std::shared_ptr<const Block> stretched{};
  bool touched = false;  // since it was drawn, by an edit
};

/// Each list is in its order on the map.
struct EpisodeRows {
  const Episode* row = nullptr;
  const Scenario* scenario = nullptr;
  std::vector<TouchpointContent> touchpoints;
  std::vector<RoleContent> roles;
  std::vector<const Contribution*> contributions;
  std::vector<const Remark*> remarks;  // at the episode or one of its touchpoints
  std::vector<const Gap*> gaps;
  std::vector<const Improvement*> improvements;
  std::vector<MetricContent> metrics;
  std::vector<const Cell*> cells;
  std::vector<const Path*> paths;        // that begin here
  std::vector<const Emotion*> emotions;  // about the episode as a whole, of all layers
  std::vector<KeptCell> kept;
  bool touched = false;  // while the index follows
};

class RowIndex {
 public:
  /// From the workbook it has followed so far to that one.
  void follow(const Workbook& next);

  /// All pointers lead into it.
  [[nodiscard]] const Workbook& workbook() const { return m_workbook; }
  [[nodiscard]] EpisodeRows& of(Id<Episode> episode) { return m_episodes.at(episode); }
  /// Those whose rows the last step changed.
  [[nodiscard]] const std::vector<Id<Episode>>& touched() const { return m_touched; }
  /// In order.
  [[nodiscard]] const std::vector<EpisodeRows*>& episodesIn(Id<Phase> phase) { return m_phases[phase]; }
  /// What was drawn is drawn anew from now on.
  void forgetDrawings();

 private:
  template <class T>
  void followTable(const Workbook& before);
  EpisodeRows& touched(Id<Episode> episode);
  void remove(const Episode& row);
  void add(const Episode& row);
  void remove(const Scenario& row);
  void add(const Scenario& row);
  void remove(const Touchpoint& row);
  void add(const Touchpoint& row);
  void remove(const Involvement& row);
  void add(const Involvement& row);
  void remove(const Role& row);
  void add(const Role& row);
  void remove(const Metric& row);
  void add(const Metric& row);
  void remove(const Measurement& row);
  void add(const Measurement& row);
  void remove(const Channel& row);
  void add(const Channel& row);
  void touchUsersOf(const Channel& row);
  void remove(const Picture& row);
  void add(const Picture& row);
  void remove(const Lane& row);
  void add(const Lane& row);
  void remove(const Actor& row);
  void add(const Actor& row);
  void remove(const Persona& row);
  void add(const Persona& row);
  void remove(const Aim& row);
  void add(const Aim& row);
  void remove(const Journey& row);
  void add(const Journey& row);
  template <class P>
  void touchLanesWhere(P shows);
  template <class T>
  void remove(const T& row);
  template <class T>
  void add(const T& row);
  void resolve(EpisodeRows& episode);

  Workbook m_workbook;
  std::unordered_map<Id<Episode>, EpisodeRows> m_episodes;
  std::unordered_map<Id<Phase>, std::vector<EpisodeRows*>> m_phases;
  std::unordered_map<Id<Metric>, std::vector<const Measurement*>> m_measurements;
  std::vector<Id<Episode>> m_touched;
  bool m_allTouched = false;  // while the index follows
};

}  // namespace klantreis
