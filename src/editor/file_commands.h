// What the actions of the File menu do: files are opened, saved and closed without ever losing a change
// silently or writing over someone else's.
#pragma once

#include <QObject>
#include <functional>
#include <stop_token>

#include "editor/actions.h"
#include "editor/settings.h"
#include "klantreis/error.h"
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
  /// Work on a file, in a thread; whether it ran to its end. Tells of errors.
  bool run(const QString& label, const std::function<void(std::stop_token)>& work);
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
  void tell(const Error& error);

  Context m_context;
};

}  // namespace klantreis
