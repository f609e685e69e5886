// What the actions of the Edit and Insert menus do to the document. The new or moved thing is selected
// afterwards, and an action that has nothing to act on is disabled.
#pragma once

#include <QObject>
#include <optional>

#include "editor/actions.h"
#include "klantreis/id.h"
#include "klantreis/workbook_schema.h"

namespace klantreis {

class Canvas;
class Document;

class EditCommands final : public QObject {
  Q_OBJECT

 public:
  EditCommands(Document& document, Canvas& canvas, Actions& actions, QObject* parent);

 private:
  void connectInserts();
  void connectEdits();
  void connectHistory();
  void updateEnabled();

  void insertEpisode();
  void insertTouchpoint();
  void insertPersona();
  void insertPhase();
  void insertGap();
  void insertImprovement();
  void insertEvidence();
  void insertJourney();
  /// One step that adds a row and selects it; `make` gives the workbook and the row's id.
  template <class Make>
  void add(const QString& label, Make make);

  /// At an empty place of the map there is nothing to edit yet: adds it first.
  void edit(const QString& typed);
  void remove();
  void move(int horizontally, int vertically);
  void changeEmotion(int steps);

  [[nodiscard]] bool removable() const;
  /// The selected episode, or the last of the journey.
  [[nodiscard]] std::optional<Id<Episode>> episode() const;

  Document& m_document;
  Canvas& m_canvas;
  Actions& m_actions;
  RandomIds m_ids;
};

}  // namespace klantreis
