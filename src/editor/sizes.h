// How wide columns and how high lanes are where a user made them larger than their content asks: in steps, so
// that what looks alike is alike. By the mouse (drag_size.cpp), from the menu, or in the inspector.
#pragma once

#include <QObject>
#include <cstdint>
#include <vector>

#include "editor/actions.h"
#include "klantreis/workbook.h"

namespace klantreis {

class Canvas;
class Document;

constexpr std::int64_t widthStep = 25;   // percent of the usual width
constexpr std::int64_t heightStep = 24;  // units of the picture

/// The step that is nearest, within the limits.
[[nodiscard]] std::int64_t nearestWidth(double percent);
[[nodiscard]] std::int64_t nearestHeight(double units);

/// That one, or all that are selected where it is one of them.
[[nodiscard]] std::vector<Id<Episode>> resized(const Document& document, Id<Episode> episode);
[[nodiscard]] std::vector<Id<Lane>> resized(const Document& document, Id<Lane> lane);

/// One step of undo.
void setWidths(Document& document, const std::vector<Id<Episode>>& episodes, std::int64_t width);
void setHeights(Document& document, const std::vector<Id<Lane>>& lanes, std::int64_t height);

class SizeCommands final : public QObject {
  Q_OBJECT

 public:
  SizeCommands(Document& document, const Canvas& canvas, Actions& actions, QObject* parent);

 private:
  /// By so many steps; the usual size without.
  void resize(int steps);
  /// A step from the height that is seen; a lane that is as high as its content becomes no lower.
  [[nodiscard]] std::int64_t heightFrom(Id<Lane> lane, int steps) const;
  void updateEnabled();

  Document& m_document;
  const Canvas& m_canvas;
  Actions& m_actions;
};

}  // namespace klantreis
