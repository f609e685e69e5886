// The notes of one kind at a touchpoint, on its page: its pains, or what is promised or expected there.
#pragma once

#include <QWidget>

#include "editor/keyed_column.h"
#include "editor/row_form.h"

namespace klantreis {

struct NoteWords {
  QString caption;     // of all of them
  QString one;         // what screen readers say
  QString addStep;     // of undo
  QString removeStep;  // of undo
  QString remove;
  QString add;
};

/// One note, with a button that deletes it.
class NoteRow final : public QWidget {
  Q_OBJECT

 public:
  NoteRow(Document& document, const NoteWords& words, QWidget* parent);
  void showRow(Id<Remark> row) { m_form.showRow(row); }

 Q_SIGNALS:
  void deleted();

 private:
  QHBoxLayout* m_row;
  RowForm<Remark> m_form;
};

class TouchpointNotes final : public QWidget {
  Q_OBJECT

 public:
  /// What an addition needs.
  struct Context {
    Document& document;
    IdSource& ids;
  };
  TouchpointNotes(const Context& context, RemarkKind kind, NoteWords words, QWidget* parent);
  void showTouchpoint(Id<Touchpoint> touchpoint);
  /// To be typed.
  void add();

 private:
  [[nodiscard]] NoteRow* makeRow(Id<Remark> remark);

  Context m_context;
  RemarkKind m_kind;
  NoteWords m_words;
  std::optional<Id<Touchpoint>> m_touchpoint;
  std::unique_ptr<KeyedColumn<Id<Remark>, NoteRow>> m_rows;
};

}  // namespace klantreis
