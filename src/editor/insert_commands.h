// What the actions of the Insert menu do: each adds one thing where the user is. Whatever adds something, its
// text is typed next: on the map, else in its fields. An action that has nowhere to add to is disabled.
#pragma once

#include <QObject>
#include <optional>

#include "editor/actions.h"
#include "klantreis/id.h"
#include "klantreis/workbook_schema.h"

namespace klantreis {

class Canvas;
class Document;

class InsertCommands final : public QObject {
  Q_OBJECT

 public:
  InsertCommands(Document& document, Canvas& canvas, Actions& actions, QObject* parent);

 Q_SIGNALS:
  /// What is selected shall be typed, but is not on the map.
  void fieldWanted();
  /// What that review found is typed in the log of the journey.
  void reviewWanted(klantreis::Id<klantreis::Review> review);

 private:
  void type(const RowRef& added);
  void typeLane(const Lane& lane);
  void updateEnabled();
  void updateNext();

  /// After the selected one, of its kind; where there is one of each, on to what lies below.
  void insertNext();
  void insertEpisode();
  void insertTouchpoint();
  void insertPhase();
  void insertJourney();
  void insertIdeal();
  void insertOrganisation();
  void idealReached();

  Document& m_document;
  Canvas& m_canvas;
  Actions& m_actions;
  RandomIds m_ids;
};

}  // namespace klantreis
