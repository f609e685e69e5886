#include <QCoreApplication>
#include <algorithm>

#include "cli.h"
#include "commands.h"
#include "console.h"
#include "klantreis/store.h"
#include "render/sample_words.h"

namespace klantreis::cli {

void run(const ListNames& command) {
  std::size_t widest = 0;
  for (const SampleInfo& info : command.among) widest = std::max(widest, info.name.size());
  for (const SampleInfo& info : command.among) {
    const QString name = inLine(info.name).leftJustified(static_cast<qsizetype>(widest));
    print(name + QStringLiteral("  ") + sentenceOf(info));
  }
}

void run(const NewFile& command) {
  const WriteOptions options{command.force ? Replace::always : Replace::never, {}};
  RandomIds ids;
  store::save(begun(command.begin, command.language, ids), command.file, options);
  print(Cli::tr("Made “%1”.").arg(inLine(command.file)));
}

}  // namespace klantreis::cli
