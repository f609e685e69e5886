// bench_recovery [EDITS]: what it costs to keep edits of journeys of 24 to 20,000 touchpoints where a crash
// cannot reach them. Prints how long a beginning and an edit take until they are durable, the processor time
// that an edit takes from the thread that types, and its syncs of the disk. Exit code 1 when those are not
// one for each edit. Times by the clock say as much about the disk and the neighbours.
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <vector>

#include "editor/recovery_writer.h"
#include "klantreis/edit.h"
#include "made_journey.h"
#include "temporary_folder.h"

using namespace klantreis;
using namespace klantreis::bench;

namespace {
std::atomic<int> syncs = 0;
}

/// In the place of the system's, for SQLite too.
extern "C" __attribute__((visibility("default"))) int fdatasync(int file) {
  ++syncs;
  return static_cast<int>(syscall(SYS_fdatasync, file));
}

namespace {

struct Size {
  const char* name;
  int episodes;
  int touchpointsEach;
};
constexpr Size sizes[] = {
    {"S: 24", 6, 4}, {"M: 200", 20, 10}, {"L: 2,000", 100, 20}, {"XL: 20,000", 1000, 20}};

double threadTime() {
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// Gives one order at a time and waits until it is durable.
class Patient {
 public:
  explicit Patient(const FilePath& folder)
      : m_writer(folder, [this](const RecoveryWriter::Report& report) {
          if (report.failure) std::abort();
          m_done = report.orders;
          m_done.notify_one();
        }) {}

  /// Milliseconds until it is durable.
  template <class Order>
  double timeOf(Order order) {
    ++m_orders;
    const auto start = std::chrono::steady_clock::now();
    const double before = threadTime();
    order(m_writer);
    m_typing.push_back(threadTime() - before);
    for (std::uint64_t done = m_done; done != m_orders; done = m_done) m_done.wait(done);
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
  }
  /// Of the thread that gives the orders.
  [[nodiscard]] const std::vector<double>& typing() const { return m_typing; }

 private:
  std::atomic<std::uint64_t> m_done = 0;  // orders
  std::uint64_t m_orders = 0;
  std::vector<double> m_typing;
  RecoveryWriter m_writer;
};

double percentile(std::vector<double> values, double share) {
  std::sort(values.begin(), values.end());
  return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

/// Whether each edit took one sync.
bool measure(const Size& size, int edits) {
  const testing::TemporaryFolder folder;
  Workbook book = JourneyMaker().make(size.episodes, size.touchpointsEach).workbook;
  Patient patient(folder.file("state"));
  const double beginning = patient.timeOf([&](RecoveryWriter& writer) { writer.begin({book, {}}); });
  const auto touchpoint = book.touchpoints.begin()->id;
  const int before = syncs;
  std::vector<double> durable;
  for (int i = 0; i < edits; ++i) {
    book = withField(book, touchpoint, &Touchpoint::title, "Phone call " + std::to_string(i));
    durable.push_back(patient.timeOf([&](RecoveryWriter& writer) { writer.step(book, {}); }));
  }
  const double each = static_cast<double>(syncs - before) / edits;
  std::printf("| %-10s | %9.1f | %6.2f | %6.2f | %8.4f | %5.2f |\n", size.name, beginning,
              percentile(durable, 0.5), percentile(durable, 0.99), percentile(patient.typing(), 0.99), each);
  return syncs - before == edits;
}

}  // namespace

int main(int argc, char** argv) {
  const int edits = argc > 1 ? std::atoi(argv[1]) : 200;
  std::puts("| touchpoints | beginning ms | edit ms | p99 | typing CPU ms p99 | syncs |");
  std::puts("| --- | --- | --- | --- | --- | --- |");
  bool one = true;
  for (const Size& size : sizes) one = measure(size, edits) && one;
  return one ? 0 : 1;
}
