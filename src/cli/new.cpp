#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <string_view>

#include "cli.h"
#include "commands.h"
#include "console.h"
#include "klantreis/store.h"

namespace klantreis::cli {

namespace {

// The sentences of sample.h, for lupdate, which only sees what is marked; the core cannot mark them.
[[maybe_unused]] constexpr std::array sentences{
    QT_TRANSLATE_NOOP("Samples", "A house buyer in twenty steps, with loops, variants and many suppliers."),
    QT_TRANSLATE_NOOP("Samples",
                      "An installer requests a quote for 40 heat pumps: current and ideal journey."),
    QT_TRANSLATE_NOOP("Samples", "One persona, one episode and one hint in each lane."),
    QT_TRANSLATE_NOOP("Samples", "A consumer's purchase in seven episodes, from need to word of mouth."),
    QT_TRANSLATE_NOOP("Samples", "A company's purchase in eight episodes, with the roles that take part."),
    QT_TRANSLATE_NOOP("Samples", "A call for help in six episodes, from trouble to looking back.")};

}  // namespace

void run(const ListNames& command) {
  std::size_t widest = 0;
  for (const SampleInfo& info : command.among) widest = std::max(widest, info.name.size());
  for (const SampleInfo& info : command.among) {
    const QString name = inLine(info.name).leftJustified(static_cast<qsizetype>(widest));
    print(name + QStringLiteral("  ") + QCoreApplication::translate("Samples", info.english.data()));
  }
}

void run(const NewFile& command) {
  const WriteOptions options{command.force ? Replace::always : Replace::never, {}};
  RandomIds ids;
  store::save(begun(command.begin, command.language, ids), command.file, options);
  print(Cli::tr("Made “%1”.").arg(inLine(command.file)));
}

}  // namespace klantreis::cli
