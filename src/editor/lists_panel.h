// The panel under the map: what a journey has that is better read as a list, and what all journeys share.
#pragma once

#include <QTabWidget>

#include "editor/shared_list.h"
#include "klantreis/workbook_schema.h"

namespace klantreis {

class Document;
class EvidenceView;
class HistoryList;
class ImprovementsView;
class RoleList;
class TouchpointTable;

class ListsPanel final : public QTabWidget {
  Q_OBJECT

 public:
  explicit ListsPanel(Document& document, QWidget* parent = nullptr);

  /// It has no place on the map: it is typed in its list.
  void addEvidence();
  /// The plan: what to do first, and by whom.
  void openImprovements();
  /// The touchpoints, to type what rows are to be left.
  void openTable();
  /// The steps of undo, to walk through them.
  void openHistory();
  /// Selects the row in its list. False when it is in none.
  bool reveal(const RowRef& row);

 private:
  ImprovementsView* m_improvements;
  EvidenceView* m_evidence;
  TouchpointTable* m_table;
  SharedList<Channel>* m_channels;
  SharedList<Actor>* m_actors;
  SharedList<Segment>* m_segments;
  RoleList* m_roles;
  HistoryList* m_history;
};

}  // namespace klantreis
