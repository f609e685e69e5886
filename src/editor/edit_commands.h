// What the actions of the Edit menu do to the document. What was moved stays selected, and an action that has
// nothing to act on is disabled.
#pragma once

#include <QObject>
#include <optional>

#include "editor/actions.h"
#include "editor/selection.h"
#include "klantreis/id.h"
#include "klantreis/workbook.h"

namespace klantreis {

class Canvas;
class Document;

class EditCommands final : public QObject {
  Q_OBJECT

 public:
  EditCommands(Document& document, Canvas& canvas, Actions& actions, QObject* parent);

 Q_SIGNALS:
  /// What was done that cannot be seen well on the map, in a sentence.
  void told(const QString& what);

 private:
  void connectEdits();
  void connectHistory();
  void changeLayer(Layer layer);
  void updateLayer();
  void updateEnabled();

  /// At an empty place of the map there is nothing to edit yet: adds it first.
  void edit(const QString& typed);
  void remove();
  [[nodiscard]] std::optional<Place> survivor(const Workbook& next) const;
  void removeSeveral();
  void removeJourney();
  void move(int horizontally, int vertically);
  void moveSeveral(int horizontally, int vertically);
  bool moveArrangement(const Place& place, int horizontally, int vertically);
  void moveEpisode(Id<Episode> episode, int places);
  /// What a score is for: the selected feeling, or at an episode that of the first persona on the map.
  [[nodiscard]] std::optional<Place> feeling() const;
  [[nodiscard]] bool passesBy(const Place& felt);
  void changeEmotion(int steps);
  /// In hundredths from the middle of the scale to its end.
  void setEmotion(std::int64_t score);
  void duplicate();
  [[nodiscard]] bool canDuplicate() const;

  Document& m_document;
  Canvas& m_canvas;
  Actions& m_actions;
  RandomIds m_ids;
};

}  // namespace klantreis
