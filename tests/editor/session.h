// The real window with a user before it: settings of its own, files in a folder with spaces in its name, and
// events that arrive as keys and clicks do.
#pragma once

#include <QApplication>
#include <QDialog>
#include <QTemporaryDir>
#include <QTest>
#include <functional>
#include <memory>

#include "editor/appearance.h"
#include "editor/canvas.h"
#include "editor/in_place_editor.h"
#include "editor/key_table.h"
#include "editor/main_window.h"
#include "klantreis/sample.h"
#include "render/export_order.h"

namespace klantreis::testing {

class Session {
 public:
  explicit Session(LanguageChoice language = LanguageChoice::english);
  ~Session();

  [[nodiscard]] MainWindow& window() { return *m_window; }
  [[nodiscard]] Document& document() { return m_window->document(); }
  [[nodiscard]] const Workbook& workbook() { return document().workbook(); }
  [[nodiscard]] Canvas& canvas() { return m_window->view().canvas(); }
  [[nodiscard]] Settings& settings() { return m_settings; }
  [[nodiscard]] Appearance& appearance() { return m_appearance; }
  [[nodiscard]] KeyTable& keys() { return m_keys; }

  [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
  [[nodiscard]] FilePath recoveryFolder() const;
  /// A sample as a file of that name; its path.
  QString sampleFile(const QString& name, const char* sample = "offerte");
  void open(const QString& path);

  /// The action of the table, as if picked from its menu.
  void trigger(Command command);
  [[nodiscard]] QAction& action(Command command);
  /// The window is the active one, and its map has the focus: a dialog may have taken it.
  void takeFocus();
  /// Selects the node that shows the row.
  void select(Part part, const RowRef& row);
  /// Until what the method panel has found is of the document as it is now.
  void settleFindings();
  /// To whatever has the focus.
  void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
  void type(const QString& text);
  /// Pressed at one point of the canvas's viewport, moved to the other in steps, and let go, as a hand does
  /// it.
  void pull(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}, bool release = true);
  /// Where a node is in the canvas's viewport.
  [[nodiscard]] QPoint middleOf(Part part, const RowRef& row);
  /// The text in the message bar of the chosen document, empty while there is none.
  [[nodiscard]] QString message();

 private:
  QTemporaryDir m_folder;
  Settings m_settings;
  Appearance m_appearance;
  KeyTable m_keys;
  std::unique_ptr<MainWindow> m_window;
};

/// The quote sample in a window of its own.
class QuoteSession : public Session {
 public:
  QuoteSession();
  [[nodiscard]] Id<Journey> journey() { return *document().selection().journey(); }
  [[nodiscard]] Id<Episode> episode(std::size_t number);
  /// The first of the journey.
  [[nodiscard]] Id<Persona> persona();
  /// Of that persona at an episode.
  [[nodiscard]] std::size_t curvePoint(std::size_t number);
  [[nodiscard]] std::int64_t score(std::size_t number);
};

/// The box in which text is typed on the map.
[[nodiscard]] InPlaceEditor& editorOf(Session& session);
/// All bytes of a file that is there.
[[nodiscard]] QByteArray contentOf(const QString& path);

/// Does something to the next dialog that opens.
void answerNext(std::function<void(QDialog&)> answer);
/// Presses its button with that standard role.
void pressNext(int standardButton);
/// Puts the name of a file into a file dialog, and lets go of the file selected in its list as typing would.
void typeName(QDialog& files, const QString& name);
/// Gives the next file dialog that path.
void chooseNext(const QString& path);
/// Chooses a kind of file in the dialog of Export, then a path in the one after it.
void exportTo(Session& session, ExportFormat format, const QString& path);

}  // namespace klantreis::testing
