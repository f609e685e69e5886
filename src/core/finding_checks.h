// The checks behind findings.h, over one journey of a pair. What they ask again and again is gathered once,
// so that all of them together take one pass over each table.
#pragma once

#include <unordered_map>
#include <vector>

#include "klantreis/figures.h"
#include "klantreis/findings.h"

namespace klantreis {

class FindingChecks {
 public:
  FindingChecks(const Workbook& workbook, const Journey& journey, Date today,
                std::vector<MethodFinding>& found);

  /// What is chosen before anything is drawn.
  void checkChoice();
  /// Episodes, scenarios, touchpoints and what stands at them.
  void checkMap();
  void checkEpisodeCount();
  void checkFeelings();
  void checkEvidence();
  void checkIdealCurve();
  [[nodiscard]] bool isLike(const FindingChecks& other) const;
  void tellFigures();
  /// Episodes that hurt while none of `described` stands there.
  void checkLows(const std::vector<Id<Episode>>& described);
  /// True when something is said in any.
  bool checkGaps();
  bool checkImprovements();
  void checkReviews();

  /// About the journey as a whole.
  MethodFinding& note(FindingKind kind);

 private:
  /// A shown persona's scores, and where it passes.
  struct Line {
    Curve curve;
    std::vector<bool> passes;
  };

  template <class T>
  MethodFinding& note(FindingKind kind, const T& row, std::size_t place, const std::string& name);
  MethodFinding& noteEpisode(FindingKind kind, std::size_t place);
  MethodFinding& noteFeeling(FindingKind kind, const Line& line, const CurvePoint& point);
  void noteScore(FindingKind kind, const Line& line, const CurvePoint& point);
  [[nodiscard]] static CurvePoint lowestAt(const Line& line, std::size_t place);
  template <class T>
  [[nodiscard]] std::vector<const T*> rowsHere(const Table<T>& table) const;

  void checkGroup();
  void checkTouchpoints();
  void checkCrucial();
  void checkRemarks();
  void checkMetrics();
  void checkImprovement(const Improvement& improvement, bool aims);
  void checkPlan(const Improvement& improvement);
  void tellFiguresOf(const Line& line);
  [[nodiscard]] std::int64_t stepOf(std::int64_t score) const;

  const Workbook& m_book;
  const Journey& m_journey;
  Date m_today;
  std::vector<MethodFinding>& m_found;
  std::vector<const Episode*> m_episodes;
  std::unordered_map<Id<Episode>, std::size_t> m_places;
  std::vector<Line> m_lines;
};

template <class T>
MethodFinding& FindingChecks::note(FindingKind kind, const T& row, std::size_t place,
                                   const std::string& name) {
  MethodFinding& finding = note(kind);
  finding.row = refTo(row.id);
  finding.episode = place + 1;
  finding.name = name;
  return finding;
}

/// Those at the journey's episodes, in the order of their ranks.
template <class T>
std::vector<const T*> FindingChecks::rowsHere(const Table<T>& table) const {
  return ranked(table, [this](const T& row) { return m_places.contains(row.episode); });
}

}  // namespace klantreis
