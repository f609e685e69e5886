// What the actions of the File menu do: files are opened, saved and closed without ever losing a change
// silently or writing over someone else's.
#pragma once

#include <QObject>
#include <QStringList>
#include <optional>

#include "editor/actions.h"
#include "editor/document.h"
#include "editor/settings.h"
#include "editor/task.h"
#include "klantreis/error.h"
#include "klantreis/sample.h"

class QWidget;

namespace klantreis {

class Canvas;
class MessageBar;
class OpenDocuments;

/// A journey as it was read, or a new one that has no file yet.
struct OpenedFile {
  Workbook workbook;
  FileState state;
};

class FileCommands final : public QObject {
  Q_OBJECT

 public:
  struct Context {
    QWidget& window;
    Document& document;
    Canvas& canvas;
    MessageBar& messages;
    OpenDocuments& others;
    Settings& settings;
  };
  FileCommands(const Context& context, Actions& actions, QObject* parent);

  /// In the place of this document. False where memory ended.
  bool show(const OpenedFile& file);
  /// What is typed is kept; where it cannot be that is told.
  bool settled();
  /// True when nothing is lost: saved, discarded or unchanged.
  [[nodiscard]] bool mayClose();
  /// Work on a file, in a thread; whether it ran to its end. Tells of errors, and what can be done about
  /// them.
  enum class Remedy { none, saveAs };
  bool run(const QString& label, const Work& work, Remedy remedy = Remedy::none);
  /// As open(); what there is to tell.
  [[nodiscard]] QStringList openAll(const QStringList& paths);
  /// Where dialogs start: beside the document.
  [[nodiscard]] QString folder() const;

 public Q_SLOTS:
  /// Each in the tab that has the file already, in this one where it holds nothing yet, else in another. What
  /// goes wrong with any of them is told in the tab that is in front then.
  void open(const QStringList& paths);
  void startFrom(const klantreis::SampleInfo& sample);

 private:
  struct Outcome {
    bool done = false;
    std::optional<Error> problem;
  };
  Outcome attempt(const QString& label, const Work& work);
  void chooseAndOpen();
  std::optional<Error> openOne(const QString& path);
  void showHere(const OpenedFile& file);
  void selectFirst();
  bool save();
  bool saveAs();
  void tell(const Error& error, Remedy remedy);
  bool saveTo(const QString& path, bool replacing);

  Context m_context;
};

}  // namespace klantreis
