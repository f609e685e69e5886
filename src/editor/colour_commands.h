// Lays a colour under all that is selected, in one step, and says which colour is there.
#pragma once

#include <QObject>
#include <optional>
#include <vector>

#include "editor/actions.h"
#include "klantreis/workbook_schema.h"

namespace klantreis {

class Document;

class ColourCommands final : public QObject {
  Q_OBJECT

 public:
  ColourCommands(Document& document, Actions& actions, QObject* parent);

 private:
  /// Those that are selected and can have a colour.
  [[nodiscard]] std::vector<RowRef> rows() const;
  /// That all of them have.
  [[nodiscard]] std::optional<Colour> sharedColour() const;
  void lay(Colour colour);
  void updateEnabled();

  Document& m_document;
  Actions& m_actions;
};

}  // namespace klantreis
