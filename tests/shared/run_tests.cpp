#define CATCH_CONFIG_RUNNER  // for version 2; in 3 the runner is in a library
#include "run_tests.h"

#include "catch.h"
#include "skip.h"

namespace klantreis::testing {

namespace {

constexpr int skipped = 77;
bool somethingSkipped = false;

}  // namespace

int runTests(int argc, char** argv) {
  if (Catch::Session().run(argc, argv) != 0) return 1;
  return somethingSkipped ? skipped : 0;
}

void skip(const std::string& reason) {
  WARN("skipped: " << reason);
  somethingSkipped = true;
}

}  // namespace klantreis::testing
