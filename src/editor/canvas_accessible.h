// The map for screen readers: the canvas is a document whose children are the nodes of the picture, each with
// its role, name, description, value, place and focus.
#pragma once

namespace klantreis {

class Canvas;

/// Makes Qt ask for our interfaces; again does nothing.
void installCanvasAccessibility();

/// Tells assistive technology that another node has the focus.
void announceFocus(Canvas& canvas);
/// Tells it that the nodes are others than before.
void announceNodes(Canvas& canvas);

}  // namespace klantreis
