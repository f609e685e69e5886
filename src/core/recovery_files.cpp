#include "recovery_files.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <utility>

#include "klantreis/error.h"

namespace klantreis::recovery {

std::optional<Descriptor> lockOf(const FilePath& database) {
  const FilePath path = database + ".lock";
  Descriptor file(uninterrupted([&] { return open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600); }));
  if (!file.open()) throw Error(ErrorCode::cannotWrite, {path, systemReason(errno)});
  if (flock(file.number(), LOCK_EX | LOCK_NB) == 0) return file;
  if (errno == EWOULDBLOCK) return std::nullopt;
  throw Error(ErrorCode::cannotWrite, {path, systemReason(errno)});
}

void makeFolder(const FilePath& folder) {
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  if (error) throw Error(ErrorCode::cannotWrite, {folder, error.message()});
  if (chmod(folder.c_str(), 0700) != 0) throw Error(ErrorCode::cannotWrite, {folder, systemReason(errno)});
}

void removeDatabase(const FilePath& database) noexcept {
  // The lock goes last: until then nobody else looks at the rest.
  for (const char* part : {"", "-wal", "-shm", ".lock"}) unlink((database + part).c_str());
}

}  // namespace klantreis::recovery
