// The lanes of the journey in the order of the map, hidden ones too: with a mark for those that are shown, to
// be moved by dragging or with Alt and the arrow keys.
#pragma once

#include <QListWidget>

#include "klantreis/workbook_schema.h"

namespace klantreis {

class Document;

class LaneList final : public QListWidget {
  Q_OBJECT

 public:
  explicit LaneList(Document& document, QWidget* parent);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  void showAll();
  void setShown(QListWidgetItem* item);
  void open(QListWidgetItem* item);
  /// The lane of that row, before the one at `row` of the others.
  void move(int from, int row);

  Document& m_document;
};

}  // namespace klantreis
