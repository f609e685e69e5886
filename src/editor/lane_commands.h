// What adds lanes to the map, brings hidden ones back, and notes something in a lane of notes.
#pragma once

#include <QObject>
#include <optional>

#include "editor/actions.h"
#include "klantreis/edit.h"

namespace klantreis {

class Document;

class LaneCommands final : public QObject {
  Q_OBJECT

 public:
  LaneCommands(Document& document, Actions& actions, QObject* parent);

 private:
  void insertLane(const LaneNature& nature);
  void insertRemark();
  /// In a lane of such notes, which comes with the first of them.
  void note(RemarkKind kind);
  void showAll();
  /// The kind of notes that the selected cell is for.
  [[nodiscard]] std::optional<RemarkPlace> remarkPlace() const;
  void updateEnabled();

  Document& m_document;
  Actions& m_actions;
  RandomIds m_ids;
};

}  // namespace klantreis
