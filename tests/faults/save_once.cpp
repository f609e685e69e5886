// save_once PATH SIZE never|always|HASH: writes SIZE times 'n' to the path, where HASH asks for a file that
// did not change. Exit code 1 and the sentence when that fails. Run with failing_calls preloaded.
#include <cstdio>
#include <cstdlib>
#include <string>

#include "klantreis/error.h"
#include "klantreis/file.h"

using namespace klantreis;

int main(int, char** arguments) {
  const std::string path = arguments[1];
  const std::string bytes(std::strtoul(arguments[2], nullptr, 10), 'n');
  const std::string replace = arguments[3];
  WriteOptions options{Replace::ifUnchanged, replace};
  if (replace == "never") options = {Replace::never, {}};
  if (replace == "always") options = {Replace::always, {}};
  try {
    writeFile(path, bytes, options);
    return 0;
  } catch (const Error& error) {
    std::puts(error.what());
    return 1;
  }
}
