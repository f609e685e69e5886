// What a program costs from its start to its end.
#pragma once

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <stdexcept>
#include <string>
#include <vector>

namespace klantreis::bench {

struct Cost {
  double cpu = 0;   // milliseconds
  double wall = 0;  // milliseconds
  long memory = 0;  // KiB at most
};

/// Starts the program with its output thrown away.
inline pid_t started(std::vector<std::string> command) {
  std::vector<char*> arguments;
  for (std::string& argument : command) arguments.push_back(argument.data());
  arguments.push_back(nullptr);
  posix_spawn_file_actions_t files;
  posix_spawn_file_actions_init(&files);
  for (const int output : {STDOUT_FILENO, STDERR_FILENO})
    posix_spawn_file_actions_addopen(&files, output, "/dev/null", O_WRONLY, 0);
  pid_t child = -1;
  const int problem = posix_spawn(&child, arguments[0], &files, nullptr, arguments.data(), environ);
  posix_spawn_file_actions_destroy(&files);
  if (problem != 0) throw std::runtime_error("cannot start " + command[0]);
  return child;
}

/// Runs the program to its end. Throws when it fails.
inline Cost costOfRun(const std::vector<std::string>& command) {
  const auto start = std::chrono::steady_clock::now();
  const pid_t child = started(command);
  int status = 0;
  rusage usage{};
  if (wait4(child, &status, 0, &usage) != child || status != 0)
    throw std::runtime_error(command[0] + " failed");
  const std::chrono::duration<double, std::milli> wall = std::chrono::steady_clock::now() - start;
  const auto milliseconds = [](const timeval& time) {
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
  };
  return {milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime), wall.count(), usage.ru_maxrss};
}

inline Cost median(std::vector<Cost> costs) {
  const auto middle = [&costs](auto Cost::*field) {
    std::nth_element(costs.begin(), costs.begin() + static_cast<std::ptrdiff_t>(costs.size() / 2),
                     costs.end(), [field](const Cost& a, const Cost& b) { return a.*field < b.*field; });
    return costs[costs.size() / 2].*field;
  };
  return {middle(&Cost::cpu), middle(&Cost::wall), middle(&Cost::memory)};
}

}  // namespace klantreis::bench
