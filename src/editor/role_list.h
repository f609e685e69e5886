// The roles of the journey: what they are called, which persona has them, and where they take part.
#pragma once

#include <QWidget>

#include "klantreis/workbook_schema.h"

namespace klantreis {

class CatchUp;
class Document;
class RowTable;
struct TableColumn;

class RoleList final : public QWidget {
  Q_OBJECT

 public:
  explicit RoleList(Document& document, QWidget* parent = nullptr);
  ~RoleList() override;

  /// Selects it, in its journey.
  void reveal(Id<Role> role);

 private:
  [[nodiscard]] std::vector<TableColumn> columns();
  [[nodiscard]] QString placesOf(Id<Role> role) const;
  void showAll();
  void add();

  Document& m_document;
  RandomIds m_ids;
  RowTable* m_table;
  CatchUp* m_catchUp;
};

}  // namespace klantreis
