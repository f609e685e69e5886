#include <QString>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "cli.h"
#include "commands.h"
#include "console.h"
#include "klantreis/edit.h"
#include "klantreis/error.h"
#include "klantreis/store.h"
#include "render/export_order.h"
#include "usage_error.h"

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

/// An export never takes the place of a journey file, least of all of the one it shows.
void refuseJourneyFile(const ExportJourney& command) {
  std::error_code ignored;
  if (command.output.ends_with(".journey") ||
      std::filesystem::equivalent(command.file, command.output, ignored))
    throw UsageError(Cli::tr("An export cannot take the place of a journey file."));
}

std::string bytesOf(const ExportJourney& command) {
  const Workbook workbook = store::load(command.file).workbook;
  ExportOrder order = command.order;
  if (command.journey) order.journey = journeyNamed(workbook, *command.journey);
  return exported(workbook, order);
}

}  // namespace

void run(const ExportJourney& command) {
  refuseJourneyFile(command);
  const std::string bytes = bytesOf(command);
  if (command.output == "-") {
    printBytes(bytes);
  } else {
    writeFile(command.output, bytes);
    print(Cli::tr("Made “%1”.").arg(inLine(command.output)));
  }
}

}  // namespace klantreis::cli
