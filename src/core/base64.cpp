#include "base64.h"

#include <nettle/base64.h>

namespace klantreis {

std::string base64Of(std::string_view bytes) {
  std::string text(BASE64_ENCODE_RAW_LENGTH(bytes.size()), '\0');
  base64_encode_raw(text.data(), bytes.size(), reinterpret_cast<const std::uint8_t*>(bytes.data()));
  return text;
}

std::optional<std::string> fromBase64(std::string_view text) {
  std::string bytes(BASE64_DECODE_LENGTH(text.size()), '\0');
  base64_decode_ctx state{};
  base64_decode_init(&state);
  std::size_t length = bytes.size();
  auto* target = reinterpret_cast<std::uint8_t*>(bytes.data());
  if (base64_decode_update(&state, &length, target, text.size(), text.data()) != 1) return std::nullopt;
  bytes.resize(length);
  // The library passes over white space and loose bits, of which equal content must have none.
  if (base64_decode_final(&state) != 1 || base64Of(bytes) != text) return std::nullopt;
  return bytes;
}

}  // namespace klantreis
