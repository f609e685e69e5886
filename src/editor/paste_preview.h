// Shows a table from a spreadsheet before it becomes a part of the map: what each of its rows will be.
#pragma once

#include <QDialog>

#include "klantreis/grid_table.h"
#include "klantreis/words.h"

class QTableWidget;

namespace klantreis {

class PastePreview final : public QDialog {
  Q_OBJECT

 public:
  PastePreview(const Workbook& workbook, const GridFill& fill, const Words& words, QWidget* parent);

 private:
  void fillTable(const Workbook& workbook, const GridFill& fill, const Words& words);

  QTableWidget* m_table;
};

}  // namespace klantreis
