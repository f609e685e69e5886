// Whether a test can replace calls of a program by preloading a library: the sanitizers do that themselves.
#pragma once

namespace klantreis::testing {

inline constexpr bool canPreload = !KLANTREIS_SANITIZED;

}  // namespace klantreis::testing
