// Catch's own runner, compiled once for all test programs: it is by far their largest part.
#pragma once

namespace klantreis::testing {

/// What a test program's main() returns: 0, 1 after a failure, and 77 when nothing failed but something was
/// skipped.
[[nodiscard]] int runTests(int argc, char** argv);

}  // namespace klantreis::testing
