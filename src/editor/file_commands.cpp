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
#include "editor/field_widgets.h"
#include "editor/language.h"
#include "editor/message_bar.h"
#include "editor/open_documents.h"
#include "editor/save_dialog.h"
#include "editor/settle.h"
#include "editor/strings.h"
#include "klantreis/json.h"
#include "klantreis/persona_library.h"
#include "klantreis/store.h"
#include "render/messages.h"

namespace klantreis {

namespace {

/// Where links lead, so that the window shows the name of the file it will write.
QString targetOf(const QString& path) {
  const QFileInfo file(path);
  return file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
}

}  // namespace

FileCommands::FileCommands(const Context& context, Actions& actions, QObject* parent)
    : QObject(parent), m_context(context) {
  connect(&actions[Command::newJourney], &QAction::triggered, this,
          [this] { startFrom(findSample(templates(), "leeg")); });
  connect(&actions[Command::open], &QAction::triggered, this, &FileCommands::chooseAndOpen);
  connect(&actions[Command::save], &QAction::triggered, this, &FileCommands::save);
  connect(&actions[Command::saveAs], &QAction::triggered, this, &FileCommands::saveAs);
  connect(&actions[Command::close], &QAction::triggered, this, [this] { m_context.others.closeCurrent(); });
  connect(&actions[Command::quit], &QAction::triggered, qApp, &QApplication::closeAllWindows);
  connect(&context.document, &Document::refused, this,
          [this](const Error& error) { tell(error, Remedy::none); });
}

// ---- open ---------------------------------------------------------------------------------------

void FileCommands::chooseAndOpen() {
  const QString path = QFileDialog::getOpenFileName(&m_context.window, tr("Open Journey"), folder(),
                                                    tr("Journeys (*.journey);;All files (*)"));
  if (!path.isEmpty()) open({path});
}

void FileCommands::open(const QStringList& paths) {
  const QStringList told = openAll(paths);
  if (!told.empty()) m_context.others.tell(told.join(u'\n'));
}

QStringList FileCommands::openAll(const QStringList& paths) {
  settle(m_context.window, m_context.canvas);
  m_context.messages.hide();
  QStringList told;
  for (const QString& path : paths) {
    if (const auto problem = openOne(path)) told.append(errorText(*problem));
    for (const FilePath& side : store::sideFilesOf(toPath(path))) told.append(sideFileText(fromPath(side)));
  }
  return told;
}

std::optional<Error> FileCommands::openOne(const QString& path) {
  if (m_context.others.bringForward(path)) return std::nullopt;
  const QString absolute = targetOf(path);
  store::Loaded loaded;
  const auto read = [&](const std::stop_token& stop) {
    loaded = store::load(toPath(absolute));
    return !stop.stop_requested();
  };
  const Outcome outcome = attempt(tr("Opening “%1”…").arg(QFileInfo(path).fileName()), read);
  if (outcome.done) showHere({std::move(loaded.workbook), {toPath(absolute), loaded.hash}});
  return outcome.problem;
}

void FileCommands::showHere(const OpenedFile& file) {
  if (m_context.document.untouched()) {
    show(file);
  } else {
    m_context.others.showInTab(file);
  }
}

bool FileCommands::show(const OpenedFile& file) {
  if (!m_context.document.open(file.workbook, file.state)) return false;
  m_context.canvas.zoomToRead();
  selectFirst();
  if (!file.state.path.empty()) m_context.settings.addRecentFile(fromPath(file.state.path));
  return true;
}

/// What is typed first is the title of a journey that has none; a library shows who is in it.
void FileCommands::selectFirst() {
  Selection& selection = m_context.document.selection();
  const Workbook& workbook = m_context.document.workbook();
  const Journey* journey = selection.journey() ? workbook.journeys.find(*selection.journey()) : nullptr;
  if (journey != nullptr && journey->title.empty()) selection.select(placeOf(workbook, refTo(journey->id)));
  if (isPersonaLibrary(workbook))
    selection.select(placeOf(workbook, refTo(personasInOrder(workbook).front()->id)));
}

void FileCommands::startFrom(const SampleInfo& sample) {
  settle(m_context.window, m_context.canvas);
  RandomIds ids;
  showHere({begun(sample, languageFor(m_context.settings.language()), ids), {}});
}

// ---- save ---------------------------------------------------------------------------------------

bool FileCommands::save() {
  const FilePath& path = m_context.document.file().path;
  return path.empty() ? saveAs() : saveTo(fromPath(path), false);
}

bool FileCommands::saveAs() {
  if (!settled()) return false;
  const QString proposal =
      QDir(folder()).filePath(m_context.document.properName() + QStringLiteral(".journey"));
  const QString path =
      askSavePath(&m_context.window,
                  {tr("Save Journey As"), proposal, tr("Journeys (*.journey)"), QStringLiteral("journey")});
  if (path.isEmpty()) return false;
  if (m_context.others.has(path) && targetOf(path) != fromPath(m_context.document.file().path)) {
    m_context.messages.tell(
        tr("“%1” is open in another tab. Choose another name.").arg(QFileInfo(path).fileName()));
    return false;
  }
  return saveTo(path, true);
}

/// What could not be kept is neither saved nor closed over.
bool FileCommands::settled() {
  if (settle(m_context.window, m_context.canvas)) return true;
  if (FieldBox* field = refusedField(m_context.window)) {
    bringBack(*field);
    m_context.messages.tell(
        tr("What is typed at “%1” cannot be kept. Correct it, or press Esc in it.").arg(field->name()));
  }
  return false;
}

/// Replacing: the user chose the file and agreed that it goes. Else it must be as it was when it was read.
bool FileCommands::saveTo(const QString& path, bool replacing) {
  if (!settled()) return false;
  Document& document = m_context.document;
  const WriteOptions options{replacing ? Replace::always : Replace::ifUnchanged,
                             replacing ? std::string() : document.file().hash};
  const bool shared = hasOtherNames(toPath(path));
  std::string hash;
  const auto write = [&, workbook = document.workbook()](const std::stop_token&) {
    hash = store::save(workbook, toPath(path), options);
    return true;
  };
  if (!run(tr("Saving “%1”…").arg(QFileInfo(path).fileName()), write, Remedy::saveAs)) return false;
  if (shared) {
    m_context.messages.tell(otherNamesText(QFileInfo(path).fileName()));
  } else {
    m_context.messages.hide();
  }
  document.saved({toPath(path), hash});
  m_context.settings.addRecentFile(path);
  return true;
}

// ---- close --------------------------------------------------------------------------------------

bool FileCommands::mayClose() {
  if (!settled()) return false;
  if (!m_context.document.modified()) return true;
  QMessageBox question(QMessageBox::Warning, tr("Unsaved Changes"),
                       tr("“%1” has changes that are not saved.").arg(m_context.document.name()),
                       QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, &m_context.window);
  question.setTextFormat(Qt::PlainText);
  question.setInformativeText(tr("Save them before it closes?"));
  question.setDefaultButton(QMessageBox::Save);
  const int answer = question.exec();
  return answer == QMessageBox::Discard || (answer == QMessageBox::Save && save());
}

// ---- errors -------------------------------------------------------------------------------------

FileCommands::Outcome FileCommands::attempt(const QString& label, const Work& work) {
  try {
    return {runTask(&m_context.window, label, work), std::nullopt};
  } catch (const Error& error) {
    return {false, error};
  } catch (const std::bad_alloc&) {
    return {false, Error(ErrorCode::outOfMemory, {})};
  }
}

bool FileCommands::run(const QString& label, const Work& work, Remedy remedy) {
  const Outcome outcome = attempt(label, work);
  if (outcome.problem) tell(*outcome.problem, remedy);
  return outcome.done;
}

void FileCommands::tell(const Error& error, Remedy remedy) {
  if (remedy == Remedy::saveAs) {
    m_context.messages.offer(errorText(error), tr("Save As…"), [this] { saveAs(); });
  } else {
    m_context.messages.tell(errorText(error));
  }
}

QString FileCommands::folder() const {
  const FilePath& path = m_context.document.file().path;
  if (!path.empty()) return QFileInfo(fromPath(path)).absolutePath();
  const QStringList recent = m_context.settings.recentFiles();
  if (!recent.isEmpty()) return QFileInfo(recent.first()).absolutePath();
  const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  return QFileInfo::exists(documents) ? documents : QDir::homePath();
}

}  // namespace klantreis
