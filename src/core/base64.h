// Bytes as JSON has them: base64 (RFC 4648, section 4), with padding and without line breaks.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace klantreis {

[[nodiscard]] std::string base64Of(std::string_view bytes);
/// Nullopt for anything but what base64Of() gives.
[[nodiscard]] std::optional<std::string> fromBase64(std::string_view text);
/// Characters for so many bytes.
[[nodiscard]] constexpr std::int64_t base64Length(std::int64_t bytes) { return (bytes + 2) / 3 * 4; }

}  // namespace klantreis
