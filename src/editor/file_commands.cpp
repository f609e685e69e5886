#include "editor/file_commands.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

#include "editor/canvas.h"
#include "editor/document.h"
#include "editor/language.h"
#include "editor/message_bar.h"
#include "editor/save_dialog.h"
#include "editor/settle.h"
#include "editor/strings.h"
#include "klantreis/json.h"
#include "klantreis/store.h"
#include "render/messages.h"

namespace klantreis {

FileCommands::FileCommands(const Context& context, Actions& actions, QObject* parent)
    : QObject(parent), m_context(context) {
  connect(&actions[Command::newJourney], &QAction::triggered, this,
          [this] { startFrom(findSample(templates(), "leeg")); });
  connect(&actions[Command::open], &QAction::triggered, this, &FileCommands::chooseAndOpen);
  connect(&actions[Command::save], &QAction::triggered, this, &FileCommands::save);
  connect(&actions[Command::saveAs], &QAction::triggered, this, &FileCommands::saveAs);
  connect(&actions[Command::close], &QAction::triggered, &context.window, &QWidget::close);
  connect(&actions[Command::quit], &QAction::triggered, qApp, &QApplication::closeAllWindows);
  connect(&context.document, &Document::refused, this,
          [this](const Error& error) { m_context.messages.tell(errorText(error)); });
}

// ---- open
// --------------------------------------------------------------------------------------------------

void FileCommands::chooseAndOpen() {
  const QString path = QFileDialog::getOpenFileName(&m_context.window, tr("Open Journey"), folder(),
                                                    tr("Journeys (*.journey);;All files (*)"));
  if (!path.isEmpty()) open(path);
}

void FileCommands::open(const QString& path) {
  settle(m_context.window, m_context.canvas);
  if (m_context.document.untouched()) {
    load(path);
  } else {
    Q_EMIT otherWindowWanted(path);
  }
}

void FileCommands::load(const QString& path) {
  const QString absolute = QFileInfo(path).absoluteFilePath();
  store::Loaded loaded;
  if (!run(tr("Opening “%1”…").arg(QFileInfo(path).fileName()), [&](const std::stop_token& stop) {
        loaded = store::load(toPath(absolute));
        return !stop.stop_requested();
      }))
    return;
  m_context.messages.hide();
  m_context.document.open(std::move(loaded.workbook), {toPath(absolute), loaded.hash});
  m_context.canvas.zoomToRead();
  m_context.settings.addRecentFile(absolute);
}

void FileCommands::startFrom(const SampleInfo& sample) {
  settle(m_context.window, m_context.canvas);
  if (!m_context.document.untouched()) {
    Q_EMIT otherWindowWantedFor(sample);
    return;
  }
  RandomIds ids;
  m_context.document.open(begun(sample, languageFor(m_context.settings.language()), ids), {});
  m_context.canvas.zoomToRead();
}

// ---- save
// --------------------------------------------------------------------------------------------------

bool FileCommands::save() {
  const FilePath& path = m_context.document.file().path;
  return path.empty() ? saveAs() : saveTo(fromPath(path), false);
}

bool FileCommands::saveAs() {
  const QString proposal = QDir(folder()).filePath(m_context.document.name());
  const QString path =
      askSavePath(&m_context.window,
                  {tr("Save Journey As"), proposal, tr("Journeys (*.journey)"), QStringLiteral("journey")});
  return !path.isEmpty() && saveTo(path, true);
}

/// Replacing: the user chose the file and agreed that it goes. Else it must be as it was when it was read.
bool FileCommands::saveTo(const QString& path, bool replacing) {
  settle(m_context.window, m_context.canvas);
  Document& document = m_context.document;
  const WriteOptions options{replacing ? Replace::always : Replace::ifUnchanged,
                             replacing ? std::string() : document.file().hash};
  std::string hash;
  const auto write = [&](const std::stop_token&) {
    hash = store::save(document.workbook(), toPath(path), options);
    return true;
  };
  if (!run(tr("Saving “%1”…").arg(QFileInfo(path).fileName()), write, Remedy::saveAs)) return false;
  m_context.messages.hide();
  document.saved({toPath(path), hash});
  m_context.settings.addRecentFile(path);
  return true;
}

// ---- close
// -------------------------------------------------------------------------------------------------

bool FileCommands::mayClose() {
  settle(m_context.window, m_context.canvas);
  if (!m_context.document.modified()) return true;
  QMessageBox question(QMessageBox::Warning, tr("Unsaved Changes"),
                       tr("“%1” has changes that are not saved.").arg(m_context.document.name()),
                       QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, &m_context.window);
  question.setTextFormat(Qt::PlainText);
  question.setInformativeText(tr("Save them before this window closes?"));
  question.setDefaultButton(QMessageBox::Save);
  const int answer = question.exec();
  return answer == QMessageBox::Discard || (answer == QMessageBox::Save && save());
}

// ---- errors
// ------------------------------------------------------------------------------------------------

bool FileCommands::run(const QString& label, const Work& work, Remedy remedy) {
  try {
    return runTask(&m_context.window, label, work);
  } catch (const Error& error) {
    if (remedy == Remedy::saveAs) {
      m_context.messages.offer(errorText(error), tr("Save As…"), [this] { saveAs(); });
    } else {
      m_context.messages.tell(errorText(error));
    }
  } catch (const std::bad_alloc&) {
    m_context.messages.tell(tr("There is not enough memory for this. Nothing was changed."));
  }
  return false;
}

QString FileCommands::folder() const {
  const FilePath& path = m_context.document.file().path;
  if (!path.empty()) return QFileInfo(fromPath(path)).absolutePath();
  const QStringList recent = m_context.settings.recentFiles();
  return recent.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                          : QFileInfo(recent.first()).absolutePath();
}

}  // namespace klantreis
