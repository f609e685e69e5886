#include <QString>
#include <optional>
#include <string>
#include <vector>

#include "cli.h"
#include "commands.h"
#include "console.h"
#include "journey_file.h"
#include "klantreis/edit.h"
#include "klantreis/error.h"
#include "render/export_order.h"
#include "render/plan_words.h"

namespace klantreis::cli {

namespace {

bool isNumber(const std::string& name, std::size_t number) { return name == std::to_string(number); }

/// By title, id or number, as `info` lists them.
Id<Journey> journeyNamed(const Workbook& workbook, const std::string& name) {
  const std::vector<const Journey*> journeys = journeysInOrder(workbook);
  std::string known;
  for (std::size_t i = 0; i < journeys.size(); ++i) {
    const Journey& journey = *journeys[i];
    if (journey.title == name || journey.id.text() == name || isNumber(name, i + 1)) return journey.id;
    known += (known.empty() ? "" : ", ") + journey.title;
  }
  throw Error(ErrorCode::unknownName, {Cli::tr("journey").toStdString(), name, known});
}

const SavedView& viewNamed(const Workbook& workbook, const std::string& name) {
  if (const SavedView* view = findView(workbook, name)) return *view;
  std::string known;
  for (const SavedView* view : savedViewsInOrder(workbook)) known += (known.empty() ? "" : ", ") + view->name;
  throw Error(ErrorCode::unknownName, {Cli::tr("saved view").toStdString(), name, known});
}

Id<Persona> personaNamed(const Workbook& workbook, const std::string& name) {
  std::string known;
  for (const Persona* persona : ranked(workbook.personas, [](const Persona&) { return true; })) {
    if (persona->name == name) return persona->id;
    known += (known.empty() ? "" : ", ") + persona->name;
  }
  throw Error(ErrorCode::unknownName, {Cli::tr("persona").toStdString(), name, known});
}

ExportOrder orderOf(const ExportJourney& command, const Workbook& workbook) {
  ExportOrder order = command.order;
  if (command.journey) order.journey = journeyNamed(workbook, *command.journey);
  if (command.view) order.filter = filterOf(viewNamed(workbook, *command.view));
  if (command.persona) order.cards = CardOrder{personaNamed(workbook, *command.persona)};
  return order;
}

/// Beside the bytes, where those go to standard output.
void tellLosses(const std::vector<PlanLoss>& losses, bool isComplaint) {
  for (const PlanLoss& loss : losses) {
    const QString line = Cli::tr("Not in it: %1").arg(sentenceOf(loss));
    isComplaint ? complain(line) : print(line);
  }
}

}  // namespace

void run(const ExportJourney& command) {
  const Workbook workbook = loaded(command.file);
  const ExportOrder order = orderOf(command, workbook);
  const std::string bytes = exported(workbook, order);
  if (command.output == "-") {
    printBytes(bytes);
  } else {
    writeExport(command.output, bytes);
    print(Cli::tr("Made “%1”.").arg(inLine(command.output)));
  }
  tellLosses(lossesOf(workbook, order), command.output == "-");
}

}  // namespace klantreis::cli
