// Export, Export Plan and Export Again.
#pragma once

#include <QObject>
#include <optional>
#include <vector>

#include "editor/actions.h"
#include "editor/export_dialog.h"
#include "editor/file_commands.h"

namespace klantreis {

class ExportCommands final : public QObject {
  Q_OBJECT

 public:
  ExportCommands(const FileCommands::Context& context, FileCommands& files, Actions& actions,
                 QObject* parent);

 Q_SIGNALS:
  void written(const QString& path);

 private:
  void exportAs();
  void showCard();
  void showFacts();
  /// What is drawn in the place of the map, with a kind of file that draws.
  void exportCard(const ExportOrder& card);
  /// As exportAs(), with a plan as the kind of file.
  void exportPlan();
  void exportFrom(ExportChoice choice);
  void askAndExport(const ExportChoice& last);
  void exportAgain();
  void write(const ExportChoice& choice);
  [[nodiscard]] std::vector<NamedFilter> filters(const CardOrder& card) const;
  /// Empty when the user cancelled.
  [[nodiscard]] QString askPath(const ExportChoice& choice) const;

  FileCommands::Context m_context;
  FileCommands& m_files;
  struct Last {
    ExportChoice choice;
    std::optional<Id<Journey>> journey;
  };
  std::optional<Last> m_last;  // of this journey: another one's file must not be written over unasked
};

}  // namespace klantreis
