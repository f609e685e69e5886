#define CATCH_CONFIG_RUNNER
#include "run_tests.h"

#include "catch.h"

int klantreis::testing::runTests(int argc, char** argv) { return Catch::Session().run(argc, argv); }
