// What adds loops, skips, alternatives and exits to the selected episode, and lets personas walk them.
#pragma once

#include <QObject>

#include "editor/actions.h"
#include "klantreis/edit.h"

namespace klantreis {

class Document;

class PathCommands final : public QObject {
  Q_OBJECT

 public:
  PathCommands(Document& document, Actions& actions, QObject* parent);

 private:
  void insert(PathKind kind);
  void walk();
  void updateEnabled();
  void updateWalk();

  Document& m_document;
  Actions& m_actions;
  RandomIds m_ids;
};

}  // namespace klantreis
