#include "editor/plain_view.h"

#include <QAbstractItemView>
#include <algorithm>

namespace klantreis {

void makePlain(QAbstractItemView& view, const QString& name) {
  view.setAccessibleName(name);
  view.setFrameShape(QFrame::NoFrame);
  view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  view.setEditTriggers(QAbstractItemView::NoEditTriggers);
  view.setTabKeyNavigation(false);
  view.setSelectionMode(QAbstractItemView::NoSelection);
  view.setTextElideMode(Qt::ElideRight);
}

void fitTo(QAbstractItemView& view, int rows) {
  const int height = rows * std::max(view.sizeHintForRow(0), 1);
  view.setFixedHeight(height + 2 * view.frameWidth() + 2);
}

}  // namespace klantreis
