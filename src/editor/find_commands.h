// Find, find again and replace: what was found is shown wherever it stands, on the map, in the inspector or
// in a list.
#pragma once

#include <QObject>

#include "editor/actions.h"
#include "klantreis/find.h"

class QWidget;

namespace klantreis {

class Canvas;
class Document;
class FindBar;
class Inspector;
class ListsPanel;

class FindCommands final : public QObject {
  Q_OBJECT

 public:
  /// Where things are shown. The panels are in docks that may be hidden.
  struct Views {
    Document& document;
    Canvas& canvas;
    FindBar& bar;
    Inspector& inspector;
    ListsPanel& lists;
  };
  FindCommands(const Views& views, Actions& actions, QObject* parent);

 private:
  void show(const TextMatch& match);
  void mark();

  Views m_views;
};

}  // namespace klantreis
