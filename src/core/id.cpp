#include "klantreis/id.h"

#include <nettle/sha2.h>
#include <sys/random.h>

#include <cstdlib>
#include <cstring>

namespace klantreis {

namespace {

constexpr std::string_view hexDigits = "0123456789abcdef";

class Sha256 {
 public:
  Sha256() { sha256_init(&m_state); }
  void add(std::string_view bytes) {
    sha256_update(&m_state, bytes.size(), reinterpret_cast<const std::uint8_t*>(bytes.data()));
  }
  std::array<std::uint8_t, SHA256_DIGEST_SIZE> digest() {
    std::array<std::uint8_t, SHA256_DIGEST_SIZE> result{};
    sha256_digest(&m_state, result.size(), result.data());
    return result;
  }

 private:
  sha256_ctx m_state{};
};

Uuid withVersion(Uuid id, std::uint8_t version) {
  id.bytes[6] = static_cast<std::uint8_t>((id.bytes[6] & 0x0fU) | version << 4U);
  id.bytes[8] = static_cast<std::uint8_t>((id.bytes[8] & 0x3fU) | 0x80U);
  return id;
}

int hexValue(char c) {
  const auto place = hexDigits.find(c);
  return place == std::string_view::npos ? -1 : static_cast<int>(place);
}

}  // namespace

std::string Uuid::text() const {
  std::string result;
  result.reserve(36);
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (i == 4 || i == 6 || i == 8 || i == 10) result += '-';
    result += hexDigits[bytes[i] >> 4U];
    result += hexDigits[bytes[i] & 0x0fU];
  }
  return result;
}

std::optional<Uuid> Uuid::parse(std::string_view text) {
  if (text.size() != 36) return std::nullopt;
  Uuid id;
  std::size_t at = 0;
  for (std::size_t i = 0; i < id.bytes.size(); ++i) {
    if (i == 4 || i == 6 || i == 8 || i == 10)
      if (text[at++] != '-') return std::nullopt;
    const int high = hexValue(text[at++]);
    const int low = hexValue(text[at++]);
    if (high < 0 || low < 0) return std::nullopt;
    id.bytes[i] = static_cast<std::uint8_t>(high << 4 | low);
  }
  return id;
}

Uuid RandomIds::next() {
  Uuid id;
  // Up to 256 bytes are given whole or not at all; without them no id can be made.
  if (getrandom(id.bytes.data(), id.bytes.size(), 0) != static_cast<ssize_t>(id.bytes.size())) std::abort();
  return withVersion(id, 4);
}

Uuid FixedIds::next() { return derivedId(m_name, {std::to_string(++m_count)}); }

Uuid derivedId(std::string_view kind, std::initializer_list<std::string_view> key) {
  Sha256 hash;
  hash.add(kind);
  for (const std::string_view part : key) {
    hash.add(std::string_view("\0", 1));  // U+0000 is in no text, so parts cannot run together
    hash.add(part);
  }
  Uuid id;
  std::memcpy(id.bytes.data(), hash.digest().data(), id.bytes.size());
  return withVersion(id, 8);
}

std::string sha256(std::string_view bytes) {
  Sha256 hash;
  hash.add(bytes);
  std::string text;
  for (const std::uint8_t byte : hash.digest()) {
    text += hexDigits[byte >> 4U];
    text += hexDigits[byte & 0x0fU];
  }
  return text;
}

}  // namespace klantreis
