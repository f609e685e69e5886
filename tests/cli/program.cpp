#include "program.h"

#include <fcntl.h>
#include <grp.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>

#include "klantreis/id.h"
#include "klantreis/sample.h"
#include "klantreis/store.h"

namespace klantreis::testing {

namespace {

constexpr uid_t nobody = 65534;
constexpr int couldNotStart = 127;

/// A file without a name that the program writes to.
class Catcher {
 public:
  Catcher() : m_file(open("/tmp", O_TMPFILE | O_RDWR, 0600)) {
    if (m_file < 0) throw std::runtime_error("no temporary file");
  }
  Catcher(const Catcher&) = delete;
  Catcher& operator=(const Catcher&) = delete;
  ~Catcher() { close(m_file); }
  [[nodiscard]] int file() const { return m_file; }
  [[nodiscard]] std::string text() const {
    std::string all;
    std::array<char, 65536> part{};
    for (ssize_t size = 0;
         (size = pread(m_file, part.data(), part.size(), static_cast<off_t>(all.size()))) > 0;)
      all.append(part.data(), static_cast<std::size_t>(size));
    return all;
  }

 private:
  int m_file;
};

std::vector<char*> pointersTo(std::vector<std::string>& texts) {
  std::vector<char*> pointers;
  for (std::string& text : texts) pointers.push_back(text.data());
  pointers.push_back(nullptr);
  return pointers;
}

bool becomeNobody() {
  return getuid() != 0 || (setgroups(0, nullptr) == 0 && setgid(nobody) == 0 && setuid(nobody) == 0);
}

[[noreturn]] void becomeProgram(const Call& call, int out, int err) {
  std::vector<std::string> words{call.program};
  words.insert(words.end(), call.words.begin(), call.words.end());
  const char* home = std::getenv("HOME");
  const char* path = std::getenv("PATH");
  std::vector<std::string> environment = call.environment;
  environment.push_back("HOME=" + std::string(home != nullptr ? home : "/"));
  environment.push_back("PATH=" + (call.path.empty() && path != nullptr ? std::string(path) : call.path));
  // Opened before the rights go, since nobody may look into the build folder.
  const int program = open(call.program.c_str(), O_RDONLY | O_CLOEXEC);
  const bool ready = program >= 0 && dup2(out, STDOUT_FILENO) >= 0 && dup2(err, STDERR_FILENO) >= 0;
  if (ready && (!call.asNobody || becomeNobody()))
    fexecve(program, pointersTo(words).data(), pointersTo(environment).data());
  _exit(couldNotStart);
}

}  // namespace

Result run(const Call& call) {
  const Catcher out;
  const Catcher err;
  const int redirected = call.output.empty() ? -1 : open(call.output.c_str(), O_WRONLY);
  const pid_t child = fork();
  if (child < 0) throw std::runtime_error("no process");
  if (child == 0) becomeProgram(call, redirected >= 0 ? redirected : out.file(), err.file());
  if (redirected >= 0) close(redirected);
  int status = 0;
  waitpid(child, &status, 0);
  return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, out.text(), err.text()};
}

std::string contentOf(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::string hashOf(const std::string& path) { return sha256(contentOf(path)); }

void put(const std::string& path, const std::string& bytes) {
  std::ofstream(path, std::ios::binary) << bytes;
}

void putQuote(const std::string& path) {
  put(path, store::bytesOf(findSample(samples(), "offerte").make(Language::english)));
}

}  // namespace klantreis::testing
