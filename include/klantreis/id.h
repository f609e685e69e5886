// Every row has a random identity that never changes, so that two copies of a file can be compared
// and merged row by row. Ids are typed: a touchpoint's id does not fit where a persona's belongs.
#pragma once

#include <array>
#include <bit>
#include <compare>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace klantreis {

/// 128 bits, written as 8-4-4-4-12 lower-case hexadecimal digits.
struct Uuid {
  std::array<std::uint8_t, 16> bytes{};

  auto operator<=>(const Uuid&) const = default;
  /// As two numbers: rows are looked for by their ids everywhere, and comparing bytes is a call each time.
  bool operator==(const Uuid& other) const { return halves() == other.halves(); }
  [[nodiscard]] std::string text() const;
  /// Exactly the form that text() writes; anything else is nullopt.
  [[nodiscard]] static std::optional<Uuid> parse(std::string_view text);

 private:
  struct Halves {
    std::uint64_t first;
    std::uint64_t second;
    bool operator==(const Halves&) const = default;
  };
  [[nodiscard]] Halves halves() const { return std::bit_cast<Halves>(bytes); }
};

/// The id of a row of type T. There is no empty id: absence is std::optional<Id<T>>.
template <class T>
struct Id {
  Uuid uuid;

  auto operator<=>(const Id&) const = default;
  [[nodiscard]] std::string text() const { return uuid.text(); }
};

/// Where new ids come from: random in the programs, counted in samples and tests.
class IdSource {
 public:
  virtual ~IdSource() = default;
  [[nodiscard]] virtual Uuid next() = 0;
  template <class T>
  [[nodiscard]] Id<T> make() {
    return Id<T>{next()};
  }
};

/// Version 4 UUIDs from the system's random source.
class RandomIds final : public IdSource {
 public:
  [[nodiscard]] Uuid next() override;
};

/// The same ids in the same order for the same name, on every machine (version 8 UUIDs).
class FixedIds final : public IdSource {
 public:
  explicit FixedIds(std::string name) : m_name(std::move(name)) {}
  [[nodiscard]] Uuid next() override;

 private:
  std::string m_name;
  std::uint64_t m_count = 0;
};

/// The id of a row that is unique by a key, so that two copies that add the same row agree on it.
/// `kind` keeps equal keys of different entities apart.
[[nodiscard]] Uuid derivedId(std::string_view kind, std::initializer_list<std::string_view> key);

/// SHA-256 as 64 hexadecimal digits.
[[nodiscard]] std::string sha256(std::string_view bytes);

}  // namespace klantreis

template <>
struct std::hash<klantreis::Uuid> {
  std::size_t operator()(const klantreis::Uuid& id) const noexcept {
    std::size_t value = 0;
    for (std::size_t i = 0; i < sizeof value; ++i) value = value << 8U | id.bytes[i];
    return value;
  }
};
template <class T>
struct std::hash<klantreis::Id<T>> {
  std::size_t operator()(const klantreis::Id<T>& id) const noexcept {
    return std::hash<klantreis::Uuid>{}(id.uuid);
  }
};
