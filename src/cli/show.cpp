#include <QString>

#include "commands.h"
#include "console.h"

namespace klantreis::cli {

void run(const ShowText& command) { print(command.text.trimmed()); }

}  // namespace klantreis::cli
