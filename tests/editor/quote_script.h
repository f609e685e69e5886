// The key script that types a sample from a blank file: the journey as it is and its ideal, with all that is
// said around them.
#pragma once

#include "typist.h"

namespace klantreis::testing {

/// What stands on the map of one journey, in the journey that is shown; its phases and episodes stand
/// already.
class MapScript {
 public:
  MapScript(Typist& hand, const Workbook& sample, const Journey& journey);
  void run();

 private:
  void typeTouchpoints(std::size_t episode);
  void typeChannel(const std::string& name);
  void typeFeeling(std::size_t who, std::size_t episode);
  void setScore(std::int64_t score);
  void typeCells();
  void typeDurations();

  Typist& m_hand;
  const Workbook& m_sample;
  const Journey& m_journey;
  std::vector<const Episode*> m_episodes;
};

/// What the ideal journey has too, which it takes from the current one.
class FrameScript {
 public:
  FrameScript(Typist& hand, const Workbook& sample, const Journey& journey);
  void run();

 private:
  void typeHead();
  void typePersonas();
  void typePhases();
  void beginEpisodes(std::size_t phase);
  void typeDepartments();
  void typeRoles();

  Typist& m_hand;
  const Workbook& m_sample;
  const Journey& m_journey;
  std::vector<const Episode*> m_episodes;
};

/// What is known of the current journey, and what is done about it.
class PlanScript {
 public:
  PlanScript(Typist& hand, const Workbook& sample, const Journey& journey);
  void run();

 private:
  void typeJourney();
  void typePath();
  void typeEvidence();
  void typeGaps();
  void typeImprovement(const Improvement& improvement);
  void typeMetrics();

  Typist& m_hand;
  const Workbook& m_sample;
  const Journey& m_journey;
  std::vector<const Episode*> m_episodes;
};

/// Who it is for, and who makes it: pages of the inspector.
class CastScript {
 public:
  CastScript(Typist& hand, const Workbook& sample, const Journey& journey);
  void run();

 private:
  void typePersona(const Persona& persona);
  void typeTargetGroup(const Segment& segment);
  void typeOrganisation(const Organisation& organisation);
  void typeAims(AimKind kind, const char* button);

  Typist& m_hand;
  const Workbook& m_sample;
  const Journey& m_journey;
};

/// All of it.
void typeSample(Typist& hand, const Workbook& sample);

}  // namespace klantreis::testing
