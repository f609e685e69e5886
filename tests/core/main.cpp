#include "run_tests.h"

int main(int argc, char** argv) { return klantreis::testing::runTests(argc, argv); }
