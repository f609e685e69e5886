// What has been typed but not yet kept: the text open on the map, or in the field or cell that has the focus.
// Whatever reads or replaces the document (a command, saving, closing) settles it first.
#pragma once

class QWidget;

namespace klantreis {

class Canvas;

/// False when some of it cannot be kept and stands there still, with what is wrong said above the map or
/// beside it.
bool settle(QWidget& window, Canvas& canvas);

}  // namespace klantreis
