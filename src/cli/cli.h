// The translation context of the command line: Cli::tr("…").
#pragma once

#include <QCoreApplication>

namespace klantreis::cli {

struct Cli {
  Q_DECLARE_TR_FUNCTIONS(Cli)
};

}  // namespace klantreis::cli
