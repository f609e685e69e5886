#include "journey_file.h"

#include "cli.h"
#include "console.h"
#include "render/messages.h"

namespace klantreis::cli {

Workbook loaded(const FilePath& file) {
  Workbook workbook = store::load(file).workbook;
  tellSideFiles(file);
  return workbook;
}

void tellSideFiles(const FilePath& file) {
  for (const FilePath& side : store::sideFilesOf(file)) complain(sideFileText(inLine(side)));
}

void make(const Workbook& workbook, const FilePath& file, bool force) {
  const bool shared = hasOtherNames(file);
  store::save(workbook, file, {.replace = force ? Replace::always : Replace::never});
  print(Cli::tr("Made “%1”.").arg(inLine(file)));
  if (shared) complain(otherNamesText(inLine(file)));
}

}  // namespace klantreis::cli
