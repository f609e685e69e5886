#include "cli.h"
#include "commands.h"
#include "console.h"
#include "klantreis/json.h"
#include "klantreis/store.h"

namespace klantreis::cli {

void run(const ImportJson& command) {
  const Workbook workbook = json::fromText(readFile(command.file), command.file);
  const WriteOptions options{command.force ? Replace::always : Replace::never, {}};
  store::save(workbook, command.output, options);
  print(Cli::tr("Made “%1”.").arg(inLine(command.output)));
}

}  // namespace klantreis::cli
