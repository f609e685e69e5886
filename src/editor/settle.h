// What has been typed but not yet kept: the text open on the map, or in the field or cell that has the focus.
// Whatever reads or replaces the document (a command, saving, closing) settles it first.
#pragma once

class QWidget;

namespace klantreis {

class Canvas;

void settle(QWidget& window, Canvas& canvas);

}  // namespace klantreis
