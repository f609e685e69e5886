// For tests that need what is not there on every machine: another program, the rights of root, public test
// data.
#pragma once

#include <string>

namespace klantreis::testing {

/// Says why a test, or a part of it, cannot run here; ctest then lists it as skipped. Checks still count.
void skip(const std::string& reason);

}  // namespace klantreis::testing
