#include "commands.h"
#include "journey_file.h"
#include "klantreis/json.h"

namespace klantreis::cli {

void run(const ImportJson& command) {
  const Workbook workbook = json::fromText(readFile(command.file), command.file);
  make(workbook, command.output, command.force);
}

}  // namespace klantreis::cli
