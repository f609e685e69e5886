#include <QCoreApplication>
#include <algorithm>

#include "cli.h"
#include "commands.h"
#include "console.h"
#include "journey_file.h"
#include "render/sample_words.h"

namespace klantreis::cli {

void run(const ListNames& command) {
  qsizetype widest = 0;
  for (const SampleInfo& info : command.among) widest = std::max(widest, nameOf(info).size());
  for (const SampleInfo& info : command.among)
    print(nameOf(info).leftJustified(widest) + QStringLiteral("  ") + sentenceOf(info));
}

void run(const NewFile& command) {
  RandomIds ids;
  make(begun(command.begin, command.language, ids), command.file, command.force);
}

}  // namespace klantreis::cli
