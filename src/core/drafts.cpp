#include "drafts.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <memory>
#include <vector>

#include "klantreis/id.h"

namespace klantreis {

namespace {

constexpr std::size_t randomDigits = 8;
constexpr std::string_view end = ".tmp";
constexpr std::time_t day = 24 * 60 * 60;

struct CloseFolder {
  void operator()(DIR* folder) const { closedir(folder); }
};

std::vector<std::string> namesIn(int folder) {
  const int copy = fcntl(folder, F_DUPFD_CLOEXEC, 0);
  const std::unique_ptr<DIR, CloseFolder> entries(copy == -1 ? nullptr : fdopendir(copy));
  std::vector<std::string> names;
  if (!entries) {
    if (copy != -1) close(copy);
    return names;
  }
  rewinddir(entries.get());  // the copy reads on where the folder was left
  while (const dirent* entry = readdir(entries.get())) names.emplace_back(entry->d_name);
  return names;
}

bool isStale(int folder, const std::string& name, std::time_t now) {
  struct stat status {};
  return fstatat(folder, name.c_str(), &status, AT_SYMLINK_NOFOLLOW) == 0 && S_ISREG(status.st_mode) &&
         status.st_uid == geteuid() && status.st_mtim.tv_sec < now - day;
}

}  // namespace

DraftName::DraftName(std::string_view name, std::size_t longest) {
  std::size_t length = std::min(name.size(), longest - (1 + 1 + randomDigits + end.size()));
  // Not in the middle of a UTF-8 character: some file systems refuse such names.
  const auto continues = [&] { return (static_cast<unsigned char>(name[length]) & 0xc0U) == 0x80; };
  while (length > 0 && length < name.size() && continues()) --length;
  m_start.append(".").append(name.substr(0, length)).append(".");
}

std::string DraftName::fresh() const {
  return m_start + RandomIds().next().text().substr(0, randomDigits) + std::string(end);
}

bool DraftName::matches(std::string_view name) const {
  if (name.size() != m_start.size() + randomDigits + end.size()) return false;
  const std::string_view random = name.substr(m_start.size(), randomDigits);
  return name.starts_with(m_start) && name.ends_with(end) &&
         random.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

void removeStaleDrafts(int folder, const DraftName& name, std::time_t now) {
  for (const std::string& each : namesIn(folder))
    if (name.matches(each) && isStale(folder, each, now)) unlinkat(folder, each.c_str(), 0);
}

}  // namespace klantreis
