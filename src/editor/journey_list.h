// The journeys of the file as a list of what is mapped and what waits to be: which step each is in, why it is
// chosen, and when it is looked at again.
#pragma once

#include <QWidget>

#include "klantreis/workbook_schema.h"

namespace klantreis {

class CatchUp;
class Document;
class RowTable;

class JourneyList final : public QWidget {
  Q_OBJECT

 public:
  explicit JourneyList(Document& document, QWidget* parent = nullptr);
  ~JourneyList() override;

 private:
  void showAll();

  Document& m_document;
  RowTable* m_table;
  CatchUp* m_catchUp;
};

}  // namespace klantreis
