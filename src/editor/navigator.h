// The panel at the left: the journeys of the file, and of the one that is open who walks it and its lanes.
#pragma once

#include <QScrollArea>
#include <vector>

#include "klantreis/workbook_schema.h"

class QListWidget;
class QListWidgetItem;
class QTreeWidget;
class QTreeWidgetItem;

namespace klantreis {

class Document;

class Navigator final : public QScrollArea {
  Q_OBJECT

 public:
  explicit Navigator(Document& document, QWidget* parent = nullptr);

 private:
  /// A line of the list of journeys.
  struct Entry {
    QString text;
    Uuid journey;
    bool below = false;
    bool operator==(const Entry&) const = default;
  };

  void build();
  void showAll();
  void showJourneys();
  void fillJourneys();
  [[nodiscard]] QTreeWidgetItem* openItem() const;
  void highlight();
  void showPersonas();

  void open(QTreeWidgetItem* item);
  void openPersona(QListWidgetItem* item);
  void setShown(QListWidgetItem* item);

  Document& m_document;
  RandomIds m_ids;
  std::vector<Entry> m_entries;
  QTreeWidget* m_journeys = nullptr;
  QListWidget* m_personas = nullptr;
};

}  // namespace klantreis
