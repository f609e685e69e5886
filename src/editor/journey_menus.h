// The submenus that list what a journey has and could have: which lanes its map shows, and which personas of
// the file do not walk it yet. They are filled when they open.
#pragma once

#include <QMenu>

#include "klantreis/workbook_schema.h"

namespace klantreis {

class Document;

/// Every lane of the journey, with a mark for those on the map.
class LaneMenu final : public QMenu {
  Q_OBJECT

 public:
  LaneMenu(Document& document, QWidget* parent);

 private:
  void fill();

  Document& m_document;
};

/// The other journeys of the file: the selected lane is copied to the one that is chosen.
class LaneCopyMenu final : public QMenu {
  Q_OBJECT

 public:
  LaneCopyMenu(Document& document, QWidget* parent);

 private:
  void fill();
  void updateEnabled();
  [[nodiscard]] const Lane* lane() const;

  Document& m_document;
  RandomIds m_ids;
};

/// The personas that walk other journeys only: the one that is chosen walks this one too.
class PersonaMenu final : public QMenu {
  Q_OBJECT

 public:
  PersonaMenu(Document& document, QWidget* parent);

 private:
  void fill();

  Document& m_document;
};

}  // namespace klantreis
