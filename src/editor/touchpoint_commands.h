// What a touchpoint is besides its title, by key: its channel and its pains, which are typed in the
// inspector, and what is true of it or not.
#pragma once

#include <QObject>

#include "editor/actions.h"
#include "klantreis/workbook.h"

namespace klantreis {

class Document;

class TouchpointCommands final : public QObject {
  Q_OBJECT

 public:
  TouchpointCommands(Document& document, Actions& actions, QObject* parent);

 Q_SIGNALS:
  void channelWanted();
  void painWanted();

 private:
  struct Mark {
    Command command;
    const char* caption;  // of its field in the inspector
  };
  template <class V>
  void flip(Mark mark, V Touchpoint::*field, V off, V on);
  void update();

  Document& m_document;
  Actions& m_actions;
};

}  // namespace klantreis
