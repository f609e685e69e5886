// Writes the recovery database of one document in a thread of its own, so that nobody who types waits for a
// disk. What comes while it writes is written together, and what could not be written is tried again.
#pragma once

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <vector>

#include "klantreis/error.h"
#include "klantreis/recovery.h"

namespace klantreis {

class RecoveryWriter final {
 public:
  /// How far it is.
  struct Report {
    std::uint64_t orders = 0;  // that are done, of all it ever got
    std::optional<recovery::Draft> draft;
    std::optional<Error> failure;  // then the rest is what it would be; it is tried again
  };
  /// Called in the thread of the writer.
  using Tell = std::function<void(const Report&)>;

  RecoveryWriter(FilePath folder, Tell tell);
  RecoveryWriter(const RecoveryWriter&) = delete;
  RecoveryWriter& operator=(const RecoveryWriter&) = delete;
  /// What was ordered is done first.
  ~RecoveryWriter() = default;

  /// Orders, the first of which begins. They return at once: workbooks are shared values.
  void begin(recovery::Beginning beginning);
  void step(Workbook value, std::optional<recovery::Draft> draft);
  void draft(std::optional<recovery::Draft> draft);
  /// The document has all of it, or the draft has: it is put aside as soon as that is kept.
  void takeOver(recovery::Left left, std::optional<recovery::Draft> draft);
  /// The document was closed in peace.
  void forget();

 private:
  struct Work {
    std::optional<recovery::Beginning> beginning;
    std::vector<Workbook> values;  // after each step
    std::optional<recovery::Draft> draft;
    std::vector<recovery::Left> takenOver;
    bool forget = false;
    bool rest = false;
    std::uint64_t orders = 0;  // so far
  };
  void order(const std::function<void(Work&)>& change);
  Work taken();
  void putBack(Work work);
  bool wait(const std::stop_token& stop);
  void run(const std::stop_token& stop);
  void attempt(Work work);
  void carryOut(const Work& work);
  void putAside();
  void append(const Work& work);
  void startAnew(const std::optional<recovery::Draft>& draft);

  const FilePath m_folder;
  const Tell m_tell;

  std::mutex m_mutex;
  std::condition_variable_any m_wake;
  Work m_work;
  bool m_ordered = false;

  // Of the thread alone.
  std::unique_ptr<recovery::Keeper> m_keeper;
  recovery::Beginning m_beginning;
  std::vector<recovery::Left> m_takenOver;  // to be put aside
  Workbook m_value;                         // of now
  Workbook m_kept;                          // of the last step in the keeper
  bool m_restless = false;                  // something is to be done when there are no orders for a while

  std::jthread m_thread;  // last: it ends before the others go
};

}  // namespace klantreis
