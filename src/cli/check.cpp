#include <string>

#include "cli.h"
#include "commands.h"
#include "console.h"
#include "journey_file.h"

namespace klantreis::cli {

void run(const CheckFile& command) {
  const std::string bytes = readFile(command.file);
  const Workbook workbook = store::fromBytes(bytes, command.file);
  tellSideFiles(command.file);
  print(Cli::tr("“%1” is in order.").arg(inLine(command.file)));
  if (store::bytesOf(workbook) != bytes)
    print(Cli::tr("Another program wrote it: the same content will have other bytes when it is saved."));
}

}  // namespace klantreis::cli
