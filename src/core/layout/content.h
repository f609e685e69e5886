// What one journey's picture shows, in the order of the map, so that drawing costs what is drawn, whatever
// the size of the file.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/layout/episode_rows.h"
#include "klantreis/figures.h"
#include "klantreis/ideal_changes.h"
#include "klantreis/layout.h"
#include "klantreis/time_line.h"
#include "klantreis/walked_way.h"

namespace klantreis {

struct EpisodeContent {
  EpisodeRows* rows = nullptr;
  const Episode* row = nullptr;
  std::size_t index = 0;  // in the journey
  std::size_t slot = 0;
  std::string number{};  // as shown: from 1
  // Ways that do not lead to another episode: alternatives, exits, loops to itself.
  std::vector<const Path*> asides{};
  std::vector<std::size_t> priorities{};  // of its improvements: their places in the plan, from 1
  [[nodiscard]] std::string_view scenario() const {
    return rows->scenario == nullptr ? std::string_view() : rows->scenario->text;
  }
};

/// A way from one episode to another; indices of episodes.
struct Way {
  const Path* row = nullptr;
  std::size_t from = 0;
  std::size_t to = 0;
};

struct PersonaContent {
  const Persona* row = nullptr;
  std::size_t place = 0;                   // among all of the journey: decides colour and shape, shown or not
  std::vector<const Emotion*> points{};    // of the episodes that it passes, each as a whole
  std::vector<CurvePoint> line{};          // all that its curve runs through
  std::vector<const Emotion*> passedBy{};  // of the others
  std::vector<WalkedLoop> loops{};
  bool operator==(const PersonaContent&) const = default;
};

/// What a curve beside those of the personas tells.
enum class SideKind { ideal, assumed, said, data };

/// Scores that are drawn beside those of the personas. Those of the ideal stand at the paired episodes.
struct SideCurve {
  SideKind kind = SideKind::ideal;
  std::vector<CurvePoint> line{};
  bool operator==(const SideCurve&) const = default;
};

/// A place in the grid of columns: an episode, or a phase that has none yet.
struct Slot {
  std::size_t phase = 0;
  std::optional<std::size_t> episode;
};

struct Content {
  Content(RowIndex& rows, const LayoutOptions& options);

  const Workbook& workbook;
  const std::vector<Id<Episode>>& touched;  // whose rows the last step changed
  const Journey& journey;
  std::vector<const Phase*> phases;
  std::vector<EpisodeContent> episodes;
  std::vector<Slot> slots;
  std::vector<EpisodeTime> times;  // of the episodes, where the journey is drawn to scale
  std::vector<Way> ways;
  std::vector<PersonaContent> personas;  // the shown ones; the main one (whose markers are drawn) too
  std::size_t mainPersona = 0;           // index into personas
  /// Of the ideal journey at the paired episodes, where it is drawn: that of the main persona, or when that
  /// one does not walk it of the first who does. And of the main persona one for each layer, where they are
  /// compared.
  std::vector<SideCurve> sides;
  std::vector<EpisodeChange> changes;  // in the ideal journey, where both are seen
  std::vector<const Lane*> lanes;      // the shown ones
};

/// Whether the lane shows the touchpoint: those of a department that has a lane stand there, and in no other.
[[nodiscard]] bool showsTouchpoint(const Content& content, const Lane& lane, const Touchpoint& touchpoint);
[[nodiscard]] bool showsSide(const Content& content, SideKind kind);
/// Whether a curve of a persona has the score of a touchpoint.
[[nodiscard]] bool showsTouchpointScore(const Content& content);
/// Whether a competitor's customer is among the personas, whose curves are told apart.
[[nodiscard]] bool showsCompetitor(const Content& content);

}  // namespace klantreis
