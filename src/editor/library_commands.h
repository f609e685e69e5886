// Personas go to a file of their own, from which other maps take them. Both ways what goes is chosen from a
// list that says what is there already; files are read and written in a thread.
#pragma once

#include <QObject>
#include <optional>

#include "editor/file_commands.h"
#include "editor/persona_choice.h"

namespace klantreis {

class LibraryCommands final : public QObject {
  Q_OBJECT

 public:
  LibraryCommands(const FileCommands::Context& context, FileCommands& files, Actions& actions,
                  QObject* parent);

 Q_SIGNALS:
  /// What was done, where the map does not show it.
  void told(const QString& what);

 private:
  struct Library {
    Workbook workbook;
    std::string hash;  // empty where there is no such file yet
  };
  void save();
  void take();
  [[nodiscard]] std::optional<Library> libraryAt(const QString& path);
  [[nodiscard]] std::vector<Id<Persona>> chooseToSave(const QString& name, const Workbook& library);
  [[nodiscard]] std::vector<Id<Persona>> chooseToTake(const QString& name, const Workbook& from);
  void write(const QString& path, const Library& library, const std::vector<Id<Persona>>& personas);
  void add(const Workbook& from, const std::vector<Id<Persona>>& personas);
  [[nodiscard]] PersonaFaces facesOf(const Workbook& workbook);

  FileCommands::Context m_context;
  FileCommands& m_files;
  RandomIds m_ids;
};

}  // namespace klantreis
