// Whether a test can replace calls of a program by preloading a library: the sanitizers do that themselves.
#pragma once

namespace klantreis::testing {

#if defined(__SANITIZE_ADDRESS__)
inline constexpr bool canPreload = false;
#else
inline constexpr bool canPreload = true;
#endif

}  // namespace klantreis::testing
