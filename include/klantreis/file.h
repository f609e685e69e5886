// The only places where the program reads a whole file and where it writes one. Reading refuses what
// is not a plain file before touching its content; writing replaces a file in one step or not at all,
// and believes no call of the system that it did not check. Every file the program writes, exports
// too, goes through writeFile.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace klantreis {

/// Paths are the bytes the operating system uses.
using FilePath = std::string;

constexpr std::uint64_t greatestFile = 512ULL << 20U;  // bytes

/// The bytes of a regular file, through links. Throws cannotOpen, notARegularFile or tooLarge.
[[nodiscard]] std::string readFile(const FilePath& path, std::uint64_t limit = greatestFile);

/// Whether the file has other names (hard links). Writing gives only this one the new content.
[[nodiscard]] bool hasOtherNames(const FilePath& path);

enum class Replace {
  never,  // throws fileExists when something is there, be it a link that leads nowhere
  always,
  ifUnchanged  // throws changedOnDisk unless the file is there with the hash of WriteOptions::expected
};
struct WriteOptions {
  Replace replace = Replace::always;
  std::string expected;  // SHA-256 as of sha256() in id.h
  /// Throws where the bytes that stand there now must stay. Gets their first `headOfFile` only.
  void (*spare)(std::string_view head, const FilePath& path) = nullptr;
};
constexpr std::uint64_t headOfFile = 4096;  // bytes

/// Writes to a temporary file beside the target, syncs, reads it back and compares, renames it over the
/// target and syncs the folder. When the target holds exactly these bytes already, nothing is written. A
/// symbolic link is written through; mode, owner, access list and user attributes of a file that was there
/// are kept where allowed. Temporary files that a crash left of the same target go after a day. Throws
/// noSuchFolder, notARegularFile, cannotWrite, diskFull, fileExists or changedOnDisk, and then no temporary
/// file is left and the target is as it was (only when the very last step fails, the sync of the folder, the
/// new file stands there already).
void writeFile(const FilePath& path, std::string_view bytes, const WriteOptions& options = {});

}  // namespace klantreis
