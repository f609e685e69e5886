// What the actions of View › Layout do, for one document's actions; the layouts are the window's.
#pragma once

#include <QObject>

#include "editor/actions.h"

namespace klantreis {

class Canvas;
class WorkLayouts;

class LayoutCommands final : public QObject {
  Q_OBJECT

 public:
  LayoutCommands(WorkLayouts& layouts, Canvas& canvas, Actions& actions, QObject* parent);
};

}  // namespace klantreis
