// A page of the inspector: everything a user can set of one kind of thing, and what all pages share.
#pragma once

#include <QVBoxLayout>
#include <QWidget>
#include <functional>

#include "editor/row_form.h"

class QLabel;
class QPushButton;

namespace klantreis {

class InspectorPage : public QWidget {
  Q_OBJECT

 public:
  InspectorPage(Document& document, IdSource& ids, QWidget* parent);

  /// Shows the row as it is now; it exists and is of the page's kind.
  virtual void showRow(const Uuid& row) = 0;

 protected:
  [[nodiscard]] Document& document() const { return m_document; }
  [[nodiscard]] const Workbook& now() const { return m_document.workbook(); }
  [[nodiscard]] IdSource& ids() const { return m_ids; }
  [[nodiscard]] QVBoxLayout& column() { return *m_column; }

  /// "Episode 4", over the head.
  QLabel* addKind(const QString& kind);
  /// A head that is not edited.
  QLabel* addTitle(const QString& kind);
  QLabel* addCaption(const QString& text);
  /// A place for a list of things, under what is there already.
  [[nodiscard]] QVBoxLayout* addList(int spacing);
  QPushButton* addButton(const QString& text, const std::function<void()>& press);
  /// Call at the end: what is left of the height stays empty.
  void close() { m_column->addStretch(1); }

  /// Rows of Actor by name, and one more for a name that is not there.
  [[nodiscard]] NameBox::Names actorNames() const;
  [[nodiscard]] AddNamed<Actor> addActor() const;
  [[nodiscard]] AddNamed<Actor> addPerson() const;
  [[nodiscard]] AddNamed<Actor> addSupplier() const;
  [[nodiscard]] NameBox::Names segmentNames() const;
  [[nodiscard]] AddNamed<Segment> addSegment() const;

  void select(const RowRef& row) { m_document.selection().select(placeOf(now(), row)); }
  void remove(const QString& label, const RowRef& row);

 private:
  Document& m_document;
  IdSource& m_ids;
  QVBoxLayout* m_column;
};

}  // namespace klantreis
