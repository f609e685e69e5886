// Our own small drawings, all in one line style: what a channel is, and the marks of the method.
#pragma once

#include "core/layout/pen.h"
#include "klantreis/workbook.h"

namespace klantreis {

/// Whether a touchpoint happens online decides the ground of its icon: filled or outlined.
void drawChannelIcon(Pen& pen, ChannelIcon icon, Point centre, bool filled);
/// A star for what is crucial.
void drawStar(Pen& pen, Point centre, double radius);
/// An exclamation mark on a disc for a pain.
void drawPain(Pen& pen, Point centre, double radius);
/// A tick or a cross on a disc for a target that is reached or missed.
void drawVerdict(Pen& pen, Point centre, bool reached);

}  // namespace klantreis
