// Preloaded into a program, makes one of its calls of the system fail: the KLANTREIS_FAIL_AT-th that is
// listed here, and with KLANTREIS_FAIL_STICKY all after it. KLANTREIS_FAIL_WITH is an error number, "short"
// (a write takes half) or "lost" (a write takes half and claims all). At the end the number of calls goes to
// stderr.
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

struct Plan {
  int at = 0;
  bool sticky = false;
  const char* with = "";
  int seen = 0;
  const char* struck = "none";

  Plan() {
    if (const char* text = std::getenv("KLANTREIS_FAIL_AT")) at = std::atoi(text);
    if (const char* text = std::getenv("KLANTREIS_FAIL_WITH")) with = text;
    sticky = std::getenv("KLANTREIS_FAIL_STICKY") != nullptr;
  }
  bool strikes(const char* call) {
    ++seen;
    if (seen == at) struck = call;
    return at > 0 && (seen == at || (sticky && seen > at));
  }
};

Plan& plan() {
  static Plan instance;
  return instance;
}

template <class Function>
Function* real(const char* name, Function*) {
  return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, name));
}

/// Fails with the error of the plan; what only says something about writing does not strike others.
bool fails(const char* call) {
  if (!plan().strikes(call) || std::atoi(plan().with) == 0) return false;
  errno = std::atoi(plan().with);
  return true;
}

[[gnu::destructor]] void report() {
  dprintf(STDERR_FILENO, "failed: %s, calls: %d\n", plan().struck, plan().seen);
}

}  // namespace

extern "C" {

int open(const char* path, int flags, ...) {
  va_list more;
  va_start(more, flags);
  const mode_t mode = va_arg(more, mode_t);
  va_end(more);
  return fails("open") ? -1 : real("open", open)(path, flags, mode);
}

int openat(int folder, const char* path, int flags, ...) {
  va_list more;
  va_start(more, flags);
  const mode_t mode = va_arg(more, mode_t);
  va_end(more);
  return fails("openat") ? -1 : real("openat", openat)(folder, path, flags, mode);
}

int fstat(int file, struct stat* status) noexcept {
  return fails("fstat") ? -1 : real("fstat", fstat)(file, status);
}

int fstatat(int folder, const char* path, struct stat* status, int flags) noexcept {
  return fails("fstatat") ? -1 : real("fstatat", fstatat)(folder, path, status, flags);
}

ssize_t readlink(const char* path, char* text, size_t size) noexcept {
  return fails("readlink") ? -1 : real("readlink", readlink)(path, text, size);
}

ssize_t read(int file, void* bytes, size_t size) {
  return fails("read") ? -1 : real("read", read)(file, bytes, size);
}

ssize_t write(int file, const void* bytes, size_t size) {
  const auto writeReally = real("write", write);
  if (!plan().strikes("write")) return writeReally(file, bytes, size);
  const bool lost = std::strcmp(plan().with, "lost") == 0;
  if (lost || std::strcmp(plan().with, "short") == 0) {
    const ssize_t written = writeReally(file, bytes, (size + 1) / 2);
    return lost ? static_cast<ssize_t>(size) : written;
  }
  errno = std::atoi(plan().with);
  return -1;
}

int fsync(int file) { return fails("fsync") ? -1 : real("fsync", fsync)(file); }

int close(int file) {
  const bool failing = fails("close");
  const int error = errno;
  const int result = real("close", close)(file);  // as the system: the descriptor is gone either way
  if (failing) errno = error;
  return failing ? -1 : result;
}

int fchown(int file, uid_t user, gid_t group) noexcept {
  return fails("fchown") ? -1 : real("fchown", fchown)(file, user, group);
}

int fchmod(int file, mode_t mode) noexcept {
  return fails("fchmod") ? -1 : real("fchmod", fchmod)(file, mode);
}

int renameat(int from, const char* old, int to, const char* name) noexcept {
  return fails("renameat") ? -1 : real("renameat", renameat)(from, old, to, name);
}

int renameat2(int from, const char* old, int to, const char* name, unsigned flags) noexcept {
  return fails("renameat2") ? -1 : real("renameat2", renameat2)(from, old, to, name, flags);
}

int linkat(int from, const char* old, int to, const char* name, int flags) noexcept {
  return fails("linkat") ? -1 : real("linkat", linkat)(from, old, to, name, flags);
}

}  // extern "C"
