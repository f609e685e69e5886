// The theme and language menus.
#pragma once

#include <QObject>

#include "editor/actions.h"

namespace klantreis {

class Appearance;

class AppearanceCommands final : public QObject {
  Q_OBJECT

 public:
  AppearanceCommands(Appearance& appearance, Actions& actions, QObject* parent);
};

}  // namespace klantreis
