// The few calls of the system that reading and writing share: an owned file descriptor, calls that a
// signal may interrupt, and reading to the end with a limit.
#pragma once

#include <sys/stat.h>

#include <cerrno>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>

namespace klantreis {

/// Repeats a call that a signal interrupted.
template <class Call>
auto uninterrupted(Call call) {
  decltype(call()) result;
  do {
    result = call();
  } while (result == -1 && errno == EINTR);
  return result;
}

/// Owns an open file; -1 stands for none.
class Descriptor {
 public:
  explicit Descriptor(int number) : m_number(number) {}
  Descriptor(Descriptor&& other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
  Descriptor& operator=(Descriptor&&) = delete;
  ~Descriptor() { close(); }

  [[nodiscard]] bool open() const { return m_number != -1; }
  [[nodiscard]] int number() const { return m_number; }
  /// False with errno when the system could not keep what was written. The descriptor is gone in any case.
  bool close();

 private:
  int m_number;
};

/// What stands in the place of a regular file, as flaws.h words it.
[[nodiscard]] std::string kindOfFile(const struct stat& status);

/// Everything up to the end of the file, or up to one byte more than the limit. Nullopt with errno on
/// failure.
[[nodiscard]] std::optional<std::string> readToEnd(const Descriptor& file, std::uint64_t limit);

}  // namespace klantreis
