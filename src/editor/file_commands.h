// What the actions of the File menu do: files are opened, saved and closed without ever losing a change
// silently or writing over someone else's.
#pragma once

#include <QObject>

#include "editor/actions.h"
#include "editor/settings.h"
#include "editor/task.h"
#include "klantreis/sample.h"

class QWidget;

namespace klantreis {

class Canvas;
class Document;
class MessageBar;

class FileCommands final : public QObject {
  Q_OBJECT

 public:
  struct Context {
    QWidget& window;
    Document& document;
    Canvas& canvas;
    MessageBar& messages;
    Settings& settings;
  };
  FileCommands(const Context& context, Actions& actions, QObject* parent);

  /// In this window, which is told about what goes wrong.
  void load(const QString& path);
  /// True when nothing is lost: saved, discarded or unchanged.
  [[nodiscard]] bool mayClose();
  /// Work on a file, in a thread; whether it ran to its end. Tells of errors, and what can be done about
  /// them.
  enum class Remedy { none, saveAs };
  bool run(const QString& label, const Work& work, Remedy remedy = Remedy::none);
  /// Where dialogs start: beside the document.
  [[nodiscard]] QString folder() const;

 public Q_SLOTS:
  /// In this window where it holds nothing yet, else in another.
  void open(const QString& path);
  void startFrom(const klantreis::SampleInfo& sample);

 Q_SIGNALS:
  void otherWindowWanted(const QString& path);
  void otherWindowWantedFor(const klantreis::SampleInfo& sample);

 private:
  void chooseAndOpen();
  bool save();
  bool saveAs();
  bool saveTo(const QString& path, bool replacing);

  Context m_context;
};

}  // namespace klantreis
