#include <QCoreApplication>
#include <algorithm>

#include "cli.h"
#include "commands.h"
#include "console.h"
#include "klantreis/store.h"
#include "render/sample_words.h"

namespace klantreis::cli {

void run(const ListNames& command) {
  qsizetype widest = 0;
  for (const SampleInfo& info : command.among) widest = std::max(widest, nameOf(info).size());
  for (const SampleInfo& info : command.among)
    print(nameOf(info).leftJustified(widest) + QStringLiteral("  ") + sentenceOf(info));
}

void run(const NewFile& command) {
  const WriteOptions options{command.force ? Replace::always : Replace::never, {}};
  RandomIds ids;
  store::save(begun(command.begin, command.language, ids), command.file, options);
  print(Cli::tr("Made “%1”.").arg(inLine(command.file)));
}

}  // namespace klantreis::cli
