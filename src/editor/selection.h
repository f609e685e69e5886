// Where the user is: the journey on the canvas and what is selected in it, one thing or several. It names
// rows and not items of a picture, so that it survives every new layout and can be kept with an undo step.
#pragma once

#include <QObject>
#include <optional>
#include <vector>

#include "klantreis/scene.h"

namespace klantreis {

/// What a node of the picture stands for.
struct Place {
  Part part = Part::title;
  RowRef row;
  std::optional<Id<Lane>> lane;
  std::optional<Id<Episode>> episode;
  std::optional<Id<Persona>> persona;
  bool operator==(const Place&) const = default;
};
[[nodiscard]] Place placeOf(const Node& node);
/// Whether its row is the episode, and the lane tells which of its places that is.
[[nodiscard]] bool isOfLane(Part part);
/// Of one and the same thing, wherever it stands.
[[nodiscard]] bool areSame(const Place& a, const Place& b);

/// Whether what it shows exists: its row, or for a feeling that may or may not be scored its persona and
/// episode.
[[nodiscard]] bool isThere(const Workbook& workbook, const Place& place);

/// The places of rows that edits add or that lists outside the canvas point at.
[[nodiscard]] Place placeOf(const Workbook& workbook, const RowRef& row);

struct Standpoint {
  std::optional<Id<Journey>> journey;
  std::optional<Place> place;
  std::vector<Place> others = {};  // selected too, in the order in which they were chosen
  bool operator==(const Standpoint&) const = default;
};
/// At a row that was added, or still at `now` where it has no place on the map.
[[nodiscard]] Standpoint standpointAt(const Workbook& workbook, const RowRef& added, const Standpoint& now);

class Selection final : public QObject {
  Q_OBJECT

 public:
  explicit Selection(QObject* parent = nullptr) : QObject(parent) {}

  [[nodiscard]] const Standpoint& standpoint() const { return m_standpoint; }
  [[nodiscard]] const std::optional<Id<Journey>>& journey() const { return m_standpoint.journey; }
  [[nodiscard]] const std::optional<Place>& place() const { return m_standpoint.place; }
  /// The selected row, if it is a T.
  template <class T>
  [[nodiscard]] std::optional<Id<T>> selected() const {
    return place() ? asId<T>(place()->row) : std::nullopt;
  }
  /// The episode that the selected thing is or belongs to.
  [[nodiscard]] std::optional<Id<Episode>> episode() const;

  /// All that is selected, the one that fields and keys are about last.
  [[nodiscard]] std::vector<Place> places() const;
  [[nodiscard]] bool several() const { return !m_standpoint.others.empty(); }
  [[nodiscard]] bool contains(const Place& place) const;

  void select(const Place& place) { stand({journey(), place}); }
  /// These, the last of them as the one that fields are about.
  void choose(std::vector<Place> places);
  /// In or out, beside what is selected.
  void toggle(const Place& place);
  void clear() { stand({journey(), std::nullopt}); }
  void show(Id<Journey> journey) { stand({journey, std::nullopt}); }
  void stand(Standpoint standpoint);

 Q_SIGNALS:
  void changed();

 private:
  Standpoint m_standpoint;
};

}  // namespace klantreis
