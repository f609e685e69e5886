#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <climits>
#include <cstdio>
#include <ctime>

#include "descriptor.h"
#include "drafts.h"
#include "file_attributes.h"
#include "klantreis/error.h"
#include "klantreis/file.h"
#include "klantreis/id.h"

namespace klantreis {

namespace {

constexpr mode_t newFile = 0666;      // less the umask, which the kernel takes off
constexpr mode_t unfinished = 0600;   // until the mode of the file it replaces is known to be safe
constexpr mode_t permissions = 0777;  // never the set-user-id bits

/// What is to be written where, for the messages.
struct Order {
  FilePath path;     // as the user named it
  std::size_t size;  // bytes
};

[[noreturn]] void throwSystem(const Order& order, int error) {
  if (error == ENOSPC || error == EDQUOT)
    throw Error(ErrorCode::diskFull, {order.path, std::to_string(order.size)});
  throw Error(ErrorCode::cannotWrite, {order.path, systemReason(error)});
}

void require(bool done, const Order& order) {
  if (!done) throwSystem(order, errno);
}

/// Where a path leads when it is a symbolic link, also when there is nothing yet.
FilePath linkTarget(const Order& order) {
  constexpr int mostLinks = 40;  // as the kernel
  FilePath current = order.path;
  for (int i = 0; i < mostLinks; ++i) {
    std::array<char, PATH_MAX> text{};
    const ssize_t length = uninterrupted([&] { return readlink(current.c_str(), text.data(), text.size()); });
    const bool noLink = length < 0 && (errno == EINVAL || errno == ENOENT || errno == ENOTDIR);
    if (noLink) return current;
    require(length >= 0, order);
    const std::string_view next(text.data(), static_cast<std::size_t>(length));
    const bool absolute = next.starts_with('/');
    current.erase(absolute ? 0 : current.rfind('/') + 1).append(next);
  }
  throwSystem(order, ELOOP);
}

FilePath folderOf(const FilePath& path) {
  const auto slash = path.rfind('/');
  if (slash == std::string::npos) return ".";
  return slash == 0 ? "/" : path.substr(0, slash);
}

Descriptor openFolder(const Order& order, const FilePath& folder) {
  Descriptor opened(uninterrupted([&] { return open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); }));
  if (opened.open()) return opened;
  const int error = errno;
  if (error == ENOENT || error == ENOTDIR) throw Error(ErrorCode::noSuchFolder, {order.path, folder});
  throwSystem(order, error);
}

/// The place where a file will stand. All calls go through the open folder, so that a folder that is renamed
/// meanwhile takes the file along.
class Target {
 public:
  Target(const Order& order, const FilePath& path)
      : m_order(order),
        m_name(path.substr(path.rfind('/') + 1)),
        m_folder(openFolder(order, folderOf(path))) {
    struct stat status {};
    if (m_name.empty()) throwSystem(order, EISDIR);
    if (uninterrupted([&] { return fstatat(folder(), name(), &status, AT_SYMLINK_NOFOLLOW); }) == 0) {
      m_old = status;
    } else if (errno != ENOENT) {
      throwSystem(order, errno);
    }
  }

  [[nodiscard]] const Order& order() const { return m_order; }
  [[nodiscard]] int folder() const { return m_folder.number(); }
  [[nodiscard]] const char* name() const { return m_name.c_str(); }
  /// The file that stood there at the start.
  [[nodiscard]] const std::optional<struct stat>& old() const { return m_old; }

  /// A rename asks for no right to write the file that it replaces, so that is asked here.
  void requireReplaceable() const {
    if (!m_old) return;
    if (!S_ISREG(m_old->st_mode)) throw Error(ErrorCode::notARegularFile, {m_order.path, kindOfFile(*m_old)});
    require(faccessat(folder(), name(), W_OK, AT_EACCESS) == 0, m_order);
  }

  /// The bytes that stand there now; nothing when they cannot be read.
  [[nodiscard]] std::optional<std::string> content(std::uint64_t limit = greatestFile) const {
    const Descriptor file(uninterrupted(
        [&] { return openat(folder(), name(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK); }));
    return file.open() ? readToEnd(file, limit) : std::nullopt;
  }

  [[nodiscard]] bool holds(std::string_view bytes) const {
    return m_old && static_cast<std::size_t>(m_old->st_size) == bytes.size() && content() == bytes;
  }

  /// What `spare` wants to keep is kept.
  void requireSpared(const WriteOptions& options) const {
    if (!m_old || options.spare == nullptr) return;
    if (const auto head = content(headOfFile)) options.spare(*head, m_order.path);
  }

  void requireHash(const std::string& hash) const {
    const std::optional<std::string> now = content();
    if (!now || sha256(*now) != hash) throw Error(ErrorCode::changedOnDisk, {m_order.path});
  }

  /// A file system that cannot sync folders says EINVAL or ENOTSUP; there is nothing more to be had there.
  void sync() const {
    const int result = uninterrupted([&] { return fsync(folder()); });
    require(result == 0 || errno == EINVAL || errno == ENOTSUP, m_order);
  }

  [[nodiscard]] DraftName draftName() const {
    const long longest = fpathconf(folder(), _PC_NAME_MAX);
    return {m_name, static_cast<std::size_t>(longest > 0 ? longest : NAME_MAX)};
  }

 private:
  Order m_order;
  std::string m_name;
  Descriptor m_folder;
  std::optional<struct stat> m_old;
};

/// The new file beside its target; gone again unless it takes the target's place.
class Draft {
 public:
  explicit Draft(const Target& target)
      : m_target(target), m_name(target.draftName().fresh()), m_file(uninterrupted([&] {
          const mode_t mode = target.old() ? unfinished : newFile;
          return openat(target.folder(), m_name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
                        mode);
        })) {
    require(m_file.open(), target.order());
  }
  Draft(const Draft&) = delete;
  Draft& operator=(const Draft&) = delete;
  ~Draft() {
    if (!m_placed) unlinkat(m_target.folder(), m_name.c_str(), 0);
  }

  void fill(std::string_view bytes) {
    while (!bytes.empty()) {
      const ssize_t count = uninterrupted([&] { return write(m_file.number(), bytes.data(), bytes.size()); });
      require(count >= 0, m_target.order());
      if (count == 0) throwSystem(m_target.order(), EIO);
      bytes.remove_prefix(static_cast<std::size_t>(count));
    }
  }

  /// Owner, group, mode and attributes of the file it replaces, as far as the system allows. Where the group
  /// stays ours, it gets no more than everyone: those rights were meant for another group.
  void resemble(const struct stat& old) {
    const auto giveTo = [&](uid_t user, gid_t group) {
      return uninterrupted([&] { return fchown(m_file.number(), user, group); }) == 0;
    };
    const bool grouped = giveTo(old.st_uid, old.st_gid) || giveTo(static_cast<uid_t>(-1), old.st_gid);
    mode_t mode = old.st_mode & permissions;
    if (!grouped) mode = (mode & ~mode_t{070}) | (mode & 07U) << 3U;
    const AttributeSource source(m_target.folder(), m_target.name());
    source.copyUserAttributesTo(m_file.number());
    if (grouped) {
      source.copyAccessListTo(m_file.number());
    } else {
      removeAccessList(m_file.number());
    }
    uninterrupted([&] { return fchmod(m_file.number(), mode); });
  }

  void finish() {
    require(uninterrupted([&] { return fsync(m_file.number()); }) == 0, m_target.order());
    struct stat status {};
    require(uninterrupted([&] { return fstat(m_file.number(), &status); }) == 0, m_target.order());
    m_made = status.st_mtim.tv_sec;
    require(m_file.close(), m_target.order());
  }

  /// What a full disk or a faulty driver lost without a word shows here.
  void verify(std::string_view bytes) const {
    const Descriptor file(uninterrupted(
        [&] { return openat(m_target.folder(), m_name.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW); }));
    require(file.open(), m_target.order());
    const std::optional<std::string> written = readToEnd(file, bytes.size());
    require(written.has_value(), m_target.order());
    if (*written != bytes) throwSystem(m_target.order(), EIO);
  }

  /// When it was filled, by the clock of the file system.
  [[nodiscard]] std::time_t made() const { return m_made; }

  void replace() {
    const int folder = m_target.folder();
    require(uninterrupted([&] { return renameat(folder, m_name.c_str(), folder, m_target.name()); }) == 0,
            m_target.order());
    m_placed = true;
  }

  /// Takes the place only if nothing stands there, even if it came a moment ago.
  void takeFreePlace() {
    const int folder = m_target.folder();
    m_placed = uninterrupted([&] {
                 return renameat2(folder, m_name.c_str(), folder, m_target.name(), RENAME_NOREPLACE);
               }) == 0;
    // Some network file systems know only the older way; the second name is removed with this object.
    const bool linked = !m_placed && (errno == EINVAL || errno == ENOSYS) &&
                        linkat(folder, m_name.c_str(), folder, m_target.name(), 0) == 0;
    if (m_placed || linked) return;
    if (errno == EEXIST) throw Error(ErrorCode::fileExists, {m_target.order().path});
    throwSystem(m_target.order(), errno);
  }

 private:
  const Target& m_target;
  std::string m_name;
  Descriptor m_file;
  std::time_t m_made = 0;
  bool m_placed = false;
};

bool somethingIsAt(const FilePath& path) {
  struct stat status {};
  return lstat(path.c_str(), &status) == 0;
}

}  // namespace

void writeFile(const FilePath& path, std::string_view bytes, const WriteOptions& options) {
  const Order order{path, bytes.size()};
  if (path.find('\0') != std::string::npos) throwSystem(order, EINVAL);  // it would name another file
  if (options.replace == Replace::never && somethingIsAt(path)) throw Error(ErrorCode::fileExists, {path});
  const Target target(order, linkTarget(order));
  target.requireReplaceable();
  target.requireSpared(options);
  if (target.holds(bytes)) return;

  Draft draft(target);
  draft.fill(bytes);
  draft.verify(bytes);  // while we may read it, whatever the rights of the old file say
  if (target.old()) draft.resemble(*target.old());
  draft.finish();
  if (options.replace == Replace::ifUnchanged) target.requireHash(options.expected);
  if (options.replace == Replace::never) {
    draft.takeFreePlace();
  } else {
    draft.replace();
  }
  target.sync();
  removeStaleDrafts(target.folder(), target.draftName(), draft.made());
}

}  // namespace klantreis
