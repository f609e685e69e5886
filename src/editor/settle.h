// What has been typed but not yet kept: the text open on the map, or in the field or cell that has the focus.
// Whatever reads or replaces the document (a command, saving, closing) settles it first.
#pragma once

class QWidget;

namespace klantreis {

class Canvas;
class FieldBox;

/// False when some of it cannot be kept and stands there still, with what is wrong said above the map or
/// beside it.
bool settle(QWidget& window, Canvas& canvas);
/// A field that holds what cannot be kept, in sight or not; nullptr without one.
[[nodiscard]] FieldBox* refusedField(const QWidget& window);
/// Into sight, with the keyboard: what it belongs to is selected again.
void bringBack(FieldBox& field);

}  // namespace klantreis
