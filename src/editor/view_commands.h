// What the actions of the View menu do: which journey of a pair, how large, which theme and language.
#pragma once

#include <QObject>

#include "editor/actions.h"

namespace klantreis {

class Canvas;
class Document;

class ViewCommands final : public QObject {
  Q_OBJECT

 public:
  ViewCommands(Document& document, Canvas& canvas, Actions& actions, QObject* parent);

 private:
  void show(bool ideal, bool both);
  void drawToScale(bool on);
  void drawChanges(bool shown);
  void drawLayers(bool apart);
  void updateChoice();

  Document& m_document;
  Actions& m_actions;
};

}  // namespace klantreis
