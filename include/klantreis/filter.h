// What of a file is looked at. A filter leaves rows out and gives a workbook again, whole and with the same
// ids, so that layout, exports and lists need not know of it, and edits go to the file that it was made of.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "klantreis/edit.h"

namespace klantreis {

/// All that is given must hold. Touchpoints are left out by department, channel and reach, and at episodes
/// where the role takes no part; scores by persona and layer; everything else stays.
struct Filter {
  std::optional<Id<Persona>> persona = {};   // the only one who is shown, hidden in the file or not
  std::optional<Id<Actor>> department = {};  // who stands there, or else who is responsible for the episode
  std::optional<Id<Channel>> channel = {};
  std::optional<ChannelReach> reach = {};  // a channel of both is online, and offline too
  std::optional<Layer> layer = {};         // what the score that counts at a place rests on
  std::optional<Id<Role>> role = {};       // the only one of its journey who is shown
  bool operator==(const Filter&) const = default;
  [[nodiscard]] bool empty() const { return *this == Filter(); }
  [[nodiscard]] bool limitsTouchpoints() const { return department || channel || reach || role; }
  [[nodiscard]] bool limitsScores() const { return persona || layer; }
};

[[nodiscard]] bool matches(const Workbook& workbook, const Touchpoint& touchpoint, const Filter& filter);

/// Scores of ideal journeys stay, whatever the layer: nobody felt them yet.
[[nodiscard]] Workbook shown(const Workbook& workbook, const Filter& filter);

/// Without what is not in the workbook any more.
[[nodiscard]] Filter existing(const Workbook& workbook, Filter filter);

/// The touchpoint with the department and channel that the filter asks for.
[[nodiscard]] Touchpoint fitting(Touchpoint touchpoint, const Filter& filter);

// ---- saved views ----------------------------------------------------------------------------------------

[[nodiscard]] Filter filterOf(const SavedView& view);
[[nodiscard]] std::vector<const SavedView*> savedViewsInOrder(const Workbook& workbook);
/// The first of that name, or nullptr.
[[nodiscard]] const SavedView* findView(const Workbook& workbook, const std::string& name);
/// The first that shows what the filter does, or nullptr.
[[nodiscard]] const SavedView* findView(const Workbook& workbook, const Filter& filter);
/// In the one of that name, or in a new one behind the others.
[[nodiscard]] Added<SavedView> withSavedView(const Workbook& workbook, IdSource& ids, std::string name,
                                             const Filter& filter);

}  // namespace klantreis
