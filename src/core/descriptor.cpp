#include "descriptor.h"

#include <unistd.h>

#include <algorithm>
#include <system_error>

#include "klantreis/flaws.h"

namespace klantreis {

bool Descriptor::close() {
  if (!open()) return true;
  // Linux lets go of the descriptor even when the call is interrupted, so it must not be repeated.
  return ::close(std::exchange(m_number, -1)) == 0 || errno == EINTR;
}

std::string kindOfFile(const struct stat& status) {
  switch (status.st_mode & S_IFMT) {
    case S_IFDIR:
      return std::string(flaws::folder);
    case S_IFIFO:
      return std::string(flaws::pipe);
    case S_IFSOCK:
      return std::string(flaws::socket);
    case S_IFLNK:
      return std::string(flaws::link);
    default:
      return std::string(flaws::device);
  }
}

std::optional<std::string> readToEnd(const Descriptor& file, std::uint64_t limit) {
  constexpr std::size_t leastRoom = 4096;
  struct stat status {};
  if (uninterrupted([&] { return fstat(file.number(), &status); }) != 0) return std::nullopt;
  // One byte more than the expected size, so that the end is seen without growing.
  const auto expected =
      static_cast<std::size_t>(std::min<std::uint64_t>(static_cast<std::uint64_t>(status.st_size), limit)) +
      1;
  std::string bytes(std::max(expected, leastRoom), '\0');
  std::size_t filled = 0;
  while (filled <= limit) {
    if (filled == bytes.size()) bytes.resize(bytes.size() * 2);
    const ssize_t count =
        uninterrupted([&] { return read(file.number(), bytes.data() + filled, bytes.size() - filled); });
    if (count < 0) return std::nullopt;
    if (count == 0) break;
    filled += static_cast<std::size_t>(count);
  }
  bytes.resize(filled);
  return bytes;
}

}  // namespace klantreis
