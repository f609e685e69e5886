// Cut, copy and paste on the map, and what is dropped on it. Cells of ours come back as they were; lines
// become episodes or cards; a table is shown first and then fills the grid in one step.
#pragma once

#include <QObject>

#include "editor/actions.h"
#include "klantreis/excerpt.h"
#include "klantreis/geometry.h"
#include "klantreis/pasted_table.h"

class QDropEvent;
class QMimeData;

namespace klantreis {

class Canvas;
class Document;
class FileCommands;
class PictureCommands;
struct ForeignContent;

class ClipboardCommands final : public QObject {
  Q_OBJECT

 public:
  struct Context {
    Document& document;
    Canvas& canvas;
    PictureCommands& pictures;
    FileCommands& files;
  };
  ClipboardCommands(const Context& context, Actions& actions, QObject* parent);

  /// Files from anywhere: journeys open, a table is shown before it fills the map, pictures go to what is
  /// selected.
  void takeFiles(const QMimeData& data);

 Q_SIGNALS:
  /// Why nothing was pasted, in a sentence.
  void refused(const QString& why);

 protected:
  /// Drops on the canvas.
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void updateEnabled();
  [[nodiscard]] bool keepsAll() const;
  void copy();
  void carryOut();
  bool takeBack(QEvent& event);
  void aimAt(Point at, bool cards);
  void paste(const QMimeData& data);
  void pasteFile(const QString& path);
  void pasteForeign(const ForeignContent& content);
  void pasteCells(const QByteArray& text);
  void pasteTable(const PastedTable& table);
  void pasteLines(const ForeignContent& content);
  [[nodiscard]] ExcerptSpot spot() const;

  Document& m_document;
  Canvas& m_canvas;
  PictureCommands& m_pictures;
  FileCommands& m_files;
  Actions& m_actions;
  RandomIds m_ids;
};

}  // namespace klantreis
