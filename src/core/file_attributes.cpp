#include "file_attributes.h"

#include <sys/xattr.h>

#include <optional>
#include <string_view>

namespace klantreis {

namespace {

constexpr const char* accessList = "system.posix_acl_access";
constexpr std::string_view ofUsers = "user.";

/// Asks the call for the size and then for the bytes; nothing when there are none, or no longer so many.
template <class Call>
std::optional<std::string> bytesFrom(Call call) {
  const ssize_t size = call(nullptr, 0);
  if (size < 0) return std::nullopt;
  std::string bytes(static_cast<std::size_t>(size), '\0');
  const ssize_t count = call(bytes.data(), bytes.size());
  if (count < 0) return std::nullopt;
  bytes.resize(static_cast<std::size_t>(count));
  return bytes;
}

bool copyAttribute(const std::string& from, const char* name, int to) {
  const auto value =
      bytesFrom([&](char* buffer, std::size_t size) { return lgetxattr(from.c_str(), name, buffer, size); });
  return value && fsetxattr(to, name, value->data(), value->size(), 0) == 0;
}

}  // namespace

// There are no calls for a name in an open folder, but this path leads through the folder as it is opened.
AttributeSource::AttributeSource(int folder, const std::string& name)
    : m_path("/proc/self/fd/" + std::to_string(folder) + '/' + name) {}

void AttributeSource::copyUserAttributesTo(int file) const {
  const auto names =
      bytesFrom([&](char* buffer, std::size_t size) { return llistxattr(m_path.c_str(), buffer, size); });
  if (!names) return;
  for (std::size_t at = 0; at < names->size();) {
    const std::string name = names->c_str() + at;
    if (name.starts_with(ofUsers)) copyAttribute(m_path, name.c_str(), file);
    at += name.size() + 1;
  }
}

void AttributeSource::copyAccessListTo(int file) const {
  if (!copyAttribute(m_path, accessList, file)) removeAccessList(file);
}

void removeAccessList(int file) { fremovexattr(file, accessList); }

}  // namespace klantreis
