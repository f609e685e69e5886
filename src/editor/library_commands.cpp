#include "editor/library_commands.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <algorithm>

#include "editor/message_bar.h"
#include "editor/open_documents.h"
#include "editor/save_dialog.h"
#include "editor/strings.h"
#include "klantreis/store.h"
#include "render/messages.h"

namespace klantreis {

namespace {

QString fileNameIn(const QString& path) { return QFileInfo(path).fileName(); }

/// Says of each persona whether the file that it goes to has it.
std::vector<PersonaChoice::Offer> offersOf(const Workbook& from, const Workbook& into,
                                           const std::map<Presence, QString>& words) {
  std::vector<PersonaChoice::Offer> offers;
  for (const Persona* persona : personasInOrder(from))
    offers.push_back({persona->id, words.at(presenceOf(into, from, persona->id))});
  return offers;
}

std::vector<Id<Persona>> answerOf(PersonaChoice& dialog) {
  return dialog.exec() == QDialog::Accepted ? dialog.chosen() : std::vector<Id<Persona>>{};
}

}  // namespace

LibraryCommands::LibraryCommands(const FileCommands::Context& context, FileCommands& files, Actions& actions,
                                 QObject* parent)
    : QObject(parent), m_context(context), m_files(files) {
  connect(&actions[Command::savePersonas], &QAction::triggered, this, &LibraryCommands::save);
  connect(&actions[Command::takePersonas], &QAction::triggered, this, &LibraryCommands::take);
  const auto enable = [this, &action = actions[Command::savePersonas]] {
    action.setEnabled(!m_context.document.workbook().personas.empty());
  };
  connect(&context.document, &Document::changed, this, enable);
  enable();
}

PersonaFaces LibraryCommands::facesOf(const Workbook& workbook) {
  PersonaFaces faces;
  m_files.run(tr("Reading photos…"), [&](const std::stop_token& stop) {
    faces = facesIn(workbook, [&] { return !stop.stop_requested(); });
    return true;
  });
  return faces;
}

// ---- to a library -------------------------------------------------------------------------------

void LibraryCommands::save() {
  if (!m_files.settled()) return;
  const QString path = askSavePath(
      &m_context.window, {tr("Save Personas to Library"),
                          QDir(m_files.folder()).filePath(tr("Personas") + QStringLiteral(".journey")),
                          tr("Journeys (*.journey)"), QStringLiteral("journey"), true});
  if (path.isEmpty()) return;
  if (m_context.others.has(path))
    return m_context.messages.tell(
        tr("“%1” is open in a tab. Close it there, or choose another file for the personas.")
            .arg(fileNameIn(path)));
  const auto library = libraryAt(path);
  if (!library) return;
  if (const auto personas = chooseToSave(fileNameIn(path), library->workbook); !personas.empty())
    write(path, *library, personas);
}

/// None, which is told, where the file is no journey file or holds a map: in that they would be out of sight.
std::optional<LibraryCommands::Library> LibraryCommands::libraryAt(const QString& path) {
  if (!QFileInfo::exists(path)) return Library{};
  store::Loaded loaded;
  const bool read = m_files.run(tr("Reading “%1”…").arg(fileNameIn(path)), [&](const std::stop_token& stop) {
    loaded = store::load(toPath(path));
    return !stop.stop_requested();
  });
  if (!read) return std::nullopt;
  if (loaded.workbook.journeys.empty()) return Library{std::move(loaded.workbook), loaded.hash};
  m_context.messages.tell(
      tr("“%1” holds a map, so it was left as it is. Choose a file that holds only personas, or a new name.")
          .arg(fileNameIn(path)));
  return std::nullopt;
}

std::vector<Id<Persona>> LibraryCommands::chooseToSave(const QString& name, const Workbook& library) {
  const Workbook& from = m_context.document.workbook();
  auto offers = offersOf(from, library,
                         {{Presence::absent, {}},
                          {Presence::same, tr("in the library already, just like this")},
                          {Presence::different, tr("in the library already, and will be replaced there")}});
  const auto selected = m_context.document.selection().selected<Persona>();
  for (auto& offer : offers) offer.chosen = offers.size() == 1 || offer.persona == selected;
  const QString told = library.personas.empty()
                           ? tr("Which personas go into “%1”? Their traits, photo, target group and channels "
                                "go with them.")
                           : tr("Which personas go into “%1”? What else is in that file stays as it is.");
  const PersonaFaces faces = facesOf(from);
  PersonaChoice dialog(from, faces, {tr("Save Personas to Library"), told.arg(name), tr("&Save")},
                       &m_context.window);
  dialog.offer(offers);
  return answerOf(dialog);
}

void LibraryCommands::write(const QString& path, const Library& library,
                            const std::vector<Id<Persona>>& personas) {
  const bool isNew = library.hash.empty();
  const WriteOptions options{isNew ? Replace::never : Replace::ifUnchanged, library.hash};
  const bool shared = hasOtherNames(toPath(path));
  const auto work = [&, from = m_context.document.workbook()](const std::stop_token& stop) {
    const Workbook next = withPersonasFrom(library.workbook, m_ids, from, personas);
    if (stop.stop_requested()) return false;
    store::save(next, toPath(path), options);
    return true;
  };
  const QString name = fileNameIn(path);
  if (!m_files.run(tr("Saving “%1”…").arg(name), work)) return;
  if (shared) {
    m_context.messages.tell(otherNamesText(name));
  } else {
    m_context.messages.hide();
  }
  Q_EMIT told(tr("%n persona(s) saved to %1", nullptr, static_cast<int>(personas.size())).arg(name));
}

// ---- from a file --------------------------------------------------------------------------------

void LibraryCommands::take() {
  if (!m_files.settled()) return;
  const QString path =
      QFileDialog::getOpenFileName(&m_context.window, tr("Personas from File"), m_files.folder(),
                                   tr("Journeys (*.journey);;All files (*)"));
  if (path.isEmpty()) return;
  Workbook from;
  const bool read = m_files.run(tr("Reading “%1”…").arg(fileNameIn(path)), [&](const std::stop_token& stop) {
    from = store::load(toPath(path)).workbook;
    return !stop.stop_requested();
  });
  if (!read) return;
  m_context.messages.hide();
  QStringList sides;
  for (const FilePath& side : store::sideFilesOf(toPath(path))) sides.append(sideFileText(fromPath(side)));
  if (!sides.empty()) m_context.messages.tell(sides.join(u'\n'));
  if (from.personas.empty())
    return m_context.messages.tell(tr("There are no personas in “%1”.").arg(fileNameIn(path)));
  if (const auto personas = chooseToTake(fileNameIn(path), from); !personas.empty()) add(from, personas);
}

/// What is here is only touched where the user says so.
std::vector<Id<Persona>> LibraryCommands::chooseToTake(const QString& name, const Workbook& from) {
  auto offers = offersOf(from, m_context.document.workbook(),
                         {{Presence::absent, {}},
                          {Presence::same, tr("already here, just like that")},
                          {Presence::different, tr("already here, and will become as it is there")}});
  if (offers.size() == 1) offers.front().chosen = offers.front().presence.isEmpty();
  const QString told = m_context.document.selection().journey()
                           ? tr("Which personas of “%1” take part in this journey?")
                           : tr("Which personas of “%1” come into this file?");
  const PersonaFaces faces = facesOf(from);
  PersonaChoice dialog(from, faces, {tr("Personas from File"), told.arg(name), tr("&Add")},
                       &m_context.window);
  dialog.offer(offers);
  return answerOf(dialog);
}

void LibraryCommands::add(const Workbook& from, const std::vector<Id<Persona>>& personas) {
  Document& document = m_context.document;
  const auto journey = document.selection().journey();
  const Place first = placeOf(from, refTo(personas.front()));
  document.edit({tr("Add personas"), {}, first}, [&](const Workbook& now) {
    Workbook next = withPersonasFrom(now, m_ids, from, personas);
    if (journey)
      for (const Id<Persona> persona : personas) next = withPersonaShown(next, *journey, persona, true);
    return next;
  });
}

}  // namespace klantreis
