// Text in the core is valid UTF-8 in std::string, checked wherever it enters. These are the few
// things that need to know about its encoding.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace klantreis {

/// Well-formed UTF-8 (no surrogates, no overlong forms, at most U+10FFFF) without U+0000.
[[nodiscard]] bool isValidUtf8(std::string_view text);

/// Number of code points of valid UTF-8.
[[nodiscard]] std::size_t characterCount(std::string_view text);

/// The text made harmless for a terminal: control characters (but line feed and tab) and bidirectional
/// controls become \u{…}, bytes that are not UTF-8 become \x{…}.
[[nodiscard]] std::string forTerminal(std::string_view text);

/// Only line feeds as line breaks, no other control characters; the form in which what people type is stored.
[[nodiscard]] std::string normalizedText(std::string_view text);

/// The pattern with %1 … %9 replaced by the arguments, in one pass: a %2 within an argument stays as it is.
[[nodiscard]] std::string filled(std::string_view pattern, std::span<const std::string_view> args);

}  // namespace klantreis
