// Runs something in a process of its own, whose limits, user and mounts can be changed without harm.
#pragma once

#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <stdexcept>

namespace klantreis::testing {

/// Whether the action returned true there. It must not use Catch.
template <class Action>
bool trueInChild(Action&& action) {
  const pid_t child = fork();
  if (child < 0) throw std::runtime_error("no child process");
  if (child == 0) {
    try {
      _exit(action() ? 0 : 1);
    } catch (...) {
      _exit(2);
    }
  }
  int status = 0;
  while (waitpid(child, &status, 0) < 0) {
  }
  return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

/// For a child: from now on a user who may not read and write everything.
inline bool becomeNobody() {
  constexpr uid_t nobody = 65534;
  return geteuid() != 0 || (setgid(nobody) == 0 && setuid(nobody) == 0);
}

/// Not root, for as long as it lives; the threads of Qt follow.
class AsNobody {
 public:
  AsNobody() {
    constexpr uid_t nobody = 65534;
    if (m_user == 0 && (setegid(nobody) != 0 || seteuid(nobody) != 0))
      throw std::runtime_error("cannot be nobody");
  }
  AsNobody(const AsNobody&) = delete;
  AsNobody& operator=(const AsNobody&) = delete;
  ~AsNobody() {
    if (m_user != 0) return;
    if (seteuid(m_user) != 0 || setegid(m_group) != 0) abort();  // no test may go on with other rights
  }

 private:
  uid_t m_user = geteuid();
  gid_t m_group = getegid();
};

}  // namespace klantreis::testing
