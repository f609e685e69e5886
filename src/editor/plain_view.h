// Lists that are part of a panel which scrolls as a whole: without a frame, as high as their rows.
#pragma once

class QAbstractItemView;
class QString;

namespace klantreis {

/// `name` is what screen readers say.
void makePlain(QAbstractItemView& view, const QString& name);
void fitTo(QAbstractItemView& view, int rows);

}  // namespace klantreis
