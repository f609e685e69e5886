// A journey file that is open: its content as one value, the file it came from, and the steps between.
// The only undo command of the program swaps two values, and the only announcement of a change is the
// difference between them, so nothing that edits can forget to tell a view.
#pragma once

#include <QObject>
#include <QString>
#include <QUndoStack>
#include <functional>
#include <optional>
#include <string>
#include <utility>

#include "editor/selection.h"
#include "klantreis/diff.h"
#include "klantreis/error.h"
#include "klantreis/file.h"
#include "klantreis/filter.h"

namespace klantreis {

/// Steps with the same field of the same row become one step: typing and dragging.
struct MergeKey {
  std::string field;  // empty: never merges
  Uuid row;
  bool operator==(const MergeKey&) const = default;
};

/// What a step is called in the menu, and what is selected after it.
struct Change {
  QString label;
  MergeKey merge;
  std::optional<Place> select;
};

/// The file as it was read or written last; an empty path for a document that has none yet.
struct FileState {
  FilePath path;
  std::string hash;
};

class Document final : public QObject {
  Q_OBJECT

 public:
  explicit Document(QObject* parent = nullptr);
  ~Document() override;

  [[nodiscard]] const Workbook& workbook() const { return m_workbook; }
  [[nodiscard]] Selection& selection() { return m_selection; }
  [[nodiscard]] const Selection& selection() const { return m_selection; }
  /// What of it is looked at: all, or what the filter leaves. Edits are of the workbook, never of this.
  [[nodiscard]] const Workbook& shown() const { return m_shown; }
  /// Like the selection no part of the file.
  [[nodiscard]] const Filter& filter() const { return m_filter; }
  /// As edit where memory ends.
  void setFilter(const Filter& filter);
  [[nodiscard]] QUndoStack& steps() { return m_steps; }

  [[nodiscard]] const FileState& file() const { return m_file; }
  [[nodiscard]] bool modified() const { return !m_steps.isClean(); }
  /// Never saved and never changed: opening a file may take its place.
  [[nodiscard]] bool untouched() const { return m_file.path.empty() && m_steps.count() == 0; }
  /// The name of the file, or "Untitled.journey".
  [[nodiscard]] QString name() const;
  /// What a file of it could be called, without suffix: as its file, else as its journey.
  [[nodiscard]] QString properName() const;

  /// Another document takes the place of this one; its steps are forgotten. As edit where memory ends.
  bool open(Workbook workbook, FileState file);
  /// The content of now is in that file.
  void saved(FileState file);

  /// One step from the value of now to the next. Nothing happens when the two are equal.
  void apply(const Change& change, Workbook next);
  /// As apply, with the next value made from the one of now. False when that was an Error or took more memory
  /// than there is: then nothing changed, and refused() tells.
  bool edit(const Change& change, const std::function<Workbook(const Workbook&)>& make);
  /// As edit, for a step that adds a row: `make` gives the next value and the row or its id. Where the row
  /// has a place on the map it is selected after the step. Gives the row when it is there.
  template <class Make>
  std::optional<RowRef> add(const QString& label, Make make);
  /// The next step stands by itself, even with the merge key of the last.
  void finishMerging() { ++m_mergeRun; }
  /// Back and forward by one step, if there is one. As edit where memory ends.
  void undo();
  void redo();
  /// Back or forward, to where that many steps are done.
  void goTo(int step);
  /// What came with the last step that its user may not expect, as a sentence.
  void tell(const QString& consequence) { Q_EMIT told(consequence); }

 Q_SIGNALS:
  void changed(const klantreis::Changes& changes);
  /// The content is the same, but another part of it is shown.
  void filtered();
  /// The content of now is that of the file: it was opened or saved.
  void begun();
  /// By an edit, undo or redo the content has become another.
  void stepped();
  void refused(const klantreis::Error& error);
  void told(const QString& consequence);
  /// By add(): its text is still to be typed.
  void added(const klantreis::RowRef& row);
  /// Another path, or modified or not.
  void fileChanged();

 private:
  struct Snapshot {
    Workbook workbook;
    Standpoint standpoint;
  };
  class Step;
  template <class T>
  static RowRef rowOf(Id<T> id) {
    return refTo(id);
  }
  static RowRef rowOf(const RowRef& row) { return row; }
  bool attempt(const std::function<void()>& run);
  void push(const Change& change, Snapshot after);
  void stepTo(const Snapshot& snapshot);
  void show(const Snapshot& snapshot);
  void stand(const Snapshot& snapshot);

  Workbook m_workbook;
  Filter m_filter;
  Workbook m_shown;
  FileState m_file;
  Selection m_selection;
  QUndoStack m_steps;
  int m_mergeRun = 0;
  bool m_showing = false;
};

template <class Make>
std::optional<RowRef> Document::add(const QString& label, Make make) {
  std::optional<RowRef> row;
  const bool done = attempt([&] {
    auto [next, id] = make(std::as_const(m_workbook));
    row = rowOf(id);
    Standpoint standpoint = standpointAt(next, *row, m_selection.standpoint());
    push({label, {}, std::nullopt}, {std::move(next), std::move(standpoint)});
  });
  if (!done) return std::nullopt;
  Q_EMIT added(*row);
  return row;
}

}  // namespace klantreis
