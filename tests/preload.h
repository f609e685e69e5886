// Whether a test can replace calls of a program by preloading a library: the sanitizers do that themselves.
#pragma once

#include "built.h"

namespace klantreis::testing {

inline const bool canPreload = !testing::built::sanitized;

}  // namespace klantreis::testing
