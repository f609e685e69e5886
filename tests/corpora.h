// Public test data that is not part of the project: archives in the folder KLANTREIS_CORPORA, unpacked
// into a temporary folder.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <string>

#include "catch.h"
#include "skip.h"
#include "temporary_folder.h"

namespace klantreis::testing {

/// False, with a word about it, when the archive is not there.
inline bool unpackCorpus(const std::string& name, const TemporaryFolder& into) {
  const char* folder = std::getenv("KLANTREIS_CORPORA");
  const std::string archive =
      (folder != nullptr ? std::string(folder) : KLANTREIS_SOURCE_DIR "/../shared/corpora") + '/' + name +
      ".tar.xz";
  if (!std::filesystem::exists(archive)) {
    skip(archive + " is not there");
    return false;
  }
  REQUIRE(std::system(("tar -xJf '" + archive + "' -C '" + into.path() + "'").c_str()) == 0);
  return true;
}

}  // namespace klantreis::testing
