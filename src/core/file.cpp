#include "klantreis/file.h"

#include <fcntl.h>

#include "descriptor.h"
#include "klantreis/error.h"

namespace klantreis {

namespace {

constexpr std::uint64_t bytesInMebibyte = 1U << 20U;

void requireRegular(const struct stat& status, const FilePath& path) {
  if (!S_ISREG(status.st_mode)) throw Error(ErrorCode::notARegularFile, {path, kindOfFile(status)});
}

void requireSize(std::uint64_t size, std::uint64_t limit, const FilePath& path) {
  if (size <= limit) return;
  const std::uint64_t rounded = size / bytesInMebibyte + (size % bytesInMebibyte != 0 ? 1 : 0);
  throw Error(ErrorCode::tooLarge, {path, std::to_string(rounded), std::to_string(limit / bytesInMebibyte)});
}

/// Why it could not be opened: a socket is told apart from what the system says.
[[noreturn]] void throwCannotOpen(const FilePath& path, int error) {
  struct stat status {};
  if (stat(path.c_str(), &status) == 0) requireRegular(status, path);
  throw Error(ErrorCode::cannotOpen, {path, systemReason(error)});
}

Descriptor openForReading(const FilePath& path) {
  // A path with U+0000 would name another file.
  if (path.find('\0') != std::string::npos) throw Error(ErrorCode::cannotOpen, {path, systemReason(EINVAL)});
  // Without O_NONBLOCK a pipe would wait for its other end.
  const int flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY;
  Descriptor file(uninterrupted([&] { return open(path.c_str(), flags); }));
  if (!file.open()) throwCannotOpen(path, errno);
  return file;
}

}  // namespace

std::string readFile(const FilePath& path, std::uint64_t limit) {
  const Descriptor file = openForReading(path);
  struct stat status {};
  if (fstat(file.number(), &status) != 0) throw Error(ErrorCode::cannotOpen, {path, systemReason(errno)});
  requireRegular(status, path);
  requireSize(static_cast<std::uint64_t>(status.st_size), limit, path);
  std::optional<std::string> bytes = readToEnd(file, limit);
  if (!bytes) throw Error(ErrorCode::cannotOpen, {path, systemReason(errno)});
  requireSize(bytes->size(), limit, path);
  return *std::move(bytes);
}

bool hasOtherNames(const FilePath& path) {
  struct stat status {};
  return stat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode) && status.st_nlink > 1;
}

}  // namespace klantreis
