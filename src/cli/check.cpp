#include <filesystem>
#include <string>

#include "cli.h"
#include "commands.h"
#include "console.h"
#include "klantreis/store.h"

namespace klantreis::cli {

namespace {

/// SQLite would obey these when it opened the file in place; we never do, and say that they are there.
void tellSideFiles(const FilePath& file) {
  for (const char* suffix : {"-journal", "-wal", "-shm"}) {
    const FilePath side = file + suffix;
    if (std::error_code ignored; std::filesystem::exists(side, ignored))
      complain(Cli::tr("“%1” lies beside the file and is not read.").arg(inLine(side)));
  }
}

}  // namespace

void run(const CheckFile& command) {
  const std::string bytes = readFile(command.file);
  const Workbook workbook = store::fromBytes(bytes, command.file);
  tellSideFiles(command.file);
  print(Cli::tr("“%1” is in order.").arg(inLine(command.file)));
  if (store::bytesOf(workbook) != bytes)
    print(Cli::tr("Another program wrote it: the same content will have other bytes when it is saved."));
}

}  // namespace klantreis::cli
