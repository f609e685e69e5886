// What a file carries beside its bytes stays when it is replaced.
#include <sys/stat.h>
#include <sys/xattr.h>

#include <cerrno>
#include <string>

#include "catch.h"
#include "klantreis/file.h"
#include "skip.h"
#include "temporary_folder.h"

using namespace klantreis;
using testing::TemporaryFolder;

namespace {

constexpr const char* accessList = "system.posix_acl_access";
constexpr const char* defaultList = "system.posix_acl_default";

/// Nothing where there is none.
std::string attribute(const std::string& path, const char* name) {
  char value[256];
  const ssize_t size = getxattr(path.c_str(), name, value, sizeof value);
  return {value, static_cast<std::size_t>(size < 0 ? 0 : size)};
}

/// False, with a warning, where the file system has no such attributes.
bool put(const std::string& path, const char* name, const std::string& value) {
  if (setxattr(path.c_str(), name, value.data(), value.size(), 0) == 0) return true;
  REQUIRE(errno == ENOTSUP);
  testing::skip(std::string("this file system has no ") + name);
  return false;
}

/// An access list as the kernel keeps it (linux/posix_acl_xattr.h): its owner rw, user 1234 rw, group r, mask
/// rw, others none.
std::string listWithGuest() {
  std::string list{2, 0, 0, 0};
  const auto entry = [&](std::uint16_t tag, std::uint16_t rights, std::uint32_t id) {
    list += {static_cast<char>(tag), static_cast<char>(tag >> 8U), static_cast<char>(rights), 0};
    for (unsigned shift = 0; shift < 32; shift += 8) list += static_cast<char>(id >> shift);
  };
  constexpr std::uint32_t nobody = 0xffffffff;
  entry(0x01, 6, nobody);
  entry(0x02, 6, 1234);
  entry(0x04, 4, nobody);
  entry(0x10, 6, nobody);
  entry(0x20, 0, nobody);
  return list;
}

mode_t modeOfFile(const std::string& path) {
  struct stat status {};
  REQUIRE(stat(path.c_str(), &status) == 0);
  return status.st_mode & 07777U;
}

}  // namespace

TEST_CASE("attributes that users hang on a file stay when it is replaced") {
  const TemporaryFolder folder;
  const std::string path = folder.file("a.journey");
  writeFile(path, "old");
  if (!put(path, "user.colour", "blue") || !put(path, "user.empty", "")) return;
  writeFile(path, "new");
  CHECK(readFile(path) == "new");
  CHECK(attribute(path, "user.colour") == "blue");
  CHECK(getxattr(path.c_str(), "user.empty", nullptr, 0) == 0);
}

TEST_CASE("the access list of a file stays when it is replaced") {
  const TemporaryFolder folder;
  const std::string path = folder.file("a.journey");
  writeFile(path, "old");
  if (!put(path, accessList, listWithGuest())) return;
  const mode_t mode = modeOfFile(path);
  writeFile(path, "new");
  CHECK(readFile(path) == "new");
  CHECK(attribute(path, accessList) == listWithGuest());
  CHECK(modeOfFile(path) == mode);
}

TEST_CASE("a file without an access list gets none from its folder when it is replaced") {
  const TemporaryFolder folder;
  const std::string path = folder.file("a.journey");
  writeFile(path, "old");
  const mode_t mode = modeOfFile(path);
  if (!put(folder.path(), defaultList, listWithGuest())) return;
  writeFile(path, "new");
  CHECK(attribute(path, accessList).empty());
  CHECK(modeOfFile(path) == mode);
  writeFile(folder.file("b.journey"), "new");
  CHECK_FALSE(attribute(folder.file("b.journey"), accessList).empty());
}
