#include "editor/recovery_writer.h"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <new>
#include <utility>

namespace klantreis {

namespace {

constexpr auto restAfter = std::chrono::seconds(2);
constexpr std::size_t tooHeavy = std::size_t{64} << 20U;  // bytes of steps

}  // namespace

RecoveryWriter::RecoveryWriter(FilePath folder, Tell tell)
    : m_folder(std::move(folder)),
      m_tell(std::move(tell)),
      m_thread([this](const std::stop_token& stop) { run(stop); }) {}

// ---- orders -------------------------------------------------------------------------------------

void RecoveryWriter::order(const std::function<void(Work&)>& change) {
  {
    const std::lock_guard lock(m_mutex);
    change(m_work);
    ++m_work.orders;
    m_ordered = true;
  }
  m_wake.notify_one();
}

/// Steps before it that are not written yet are in it.
void RecoveryWriter::begin(recovery::Beginning beginning) {
  order([&](Work& work) {
    work.beginning = std::move(beginning);
    work.values.clear();
    work.forget = false;
  });
}

void RecoveryWriter::step(Workbook value, std::optional<recovery::Draft> draft) {
  order([&](Work& work) {
    work.values.push_back(std::move(value));
    work.draft = std::move(draft);
  });
}

void RecoveryWriter::draft(std::optional<recovery::Draft> draft) {
  order([&](Work& work) { work.draft = std::move(draft); });
}

void RecoveryWriter::takeOver(recovery::Left left, std::optional<recovery::Draft> draft) {
  order([&](Work& work) {
    work.takenOver.push_back(std::move(left));
    work.draft = std::move(draft);
  });
}

void RecoveryWriter::forget() {
  order([](Work& work) {
    work.beginning.reset();
    work.values.clear();
    work.draft.reset();
    work.forget = true;
  });
}

/// All there is to do. The draft and the count are those of now, whatever is done.
RecoveryWriter::Work RecoveryWriter::taken() {
  const std::lock_guard lock(m_mutex);
  Work work = m_work;
  m_work.beginning.reset();
  m_work.values.clear();
  m_work.takenOver.clear();
  m_work.forget = false;
  m_ordered = false;
  return work;
}

/// Before what has come since.
void RecoveryWriter::putBack(Work work) {
  const std::lock_guard lock(m_mutex);
  if (!m_work.beginning && !m_work.forget) {
    m_work.beginning = std::move(work.beginning);
    work.values.insert(work.values.end(), m_work.values.begin(), m_work.values.end());
    m_work.values = std::move(work.values);
  }
  work.takenOver.insert(work.takenOver.end(), m_work.takenOver.begin(), m_work.takenOver.end());
  m_work.takenOver = std::move(work.takenOver);
}

// ---- the thread ---------------------------------------------------------------------------------

/// True when there are orders, false when there are none for a while or the end has come.
bool RecoveryWriter::wait(const std::stop_token& stop) {
  const auto ordered = [this] { return m_ordered; };
  std::unique_lock lock(m_mutex);
  return m_restless ? m_wake.wait_for(lock, stop, restAfter, ordered) : m_wake.wait(lock, stop, ordered);
}

void RecoveryWriter::run(const std::stop_token& stop) {
  for (;;) {
    const bool ordered = wait(stop);
    if (!ordered && stop.stop_requested()) return;
    try {
      Work work = taken();
      work.rest = !ordered;
      attempt(std::move(work));
    } catch (const std::bad_alloc&) {
      std::this_thread::sleep_for(restAfter);  // there may be memory then
    }
  }
}

void RecoveryWriter::attempt(Work work) {
  Report report{work.orders, work.draft, std::nullopt};
  try {
    carryOut(work);
  } catch (const Error& error) {
    report.failure = error;
  } catch (const std::bad_alloc&) {
    report.failure = Error(ErrorCode::outOfMemory, {});
  }
  m_restless = report.failure || (m_keeper != nullptr && !work.rest);
  if (report.failure) putBack(std::move(work));
  m_tell(report);
}

void RecoveryWriter::carryOut(const Work& work) {
  if (work.forget) {
    if (m_keeper) m_keeper->forget();
    m_keeper.reset();
    return;
  }
  if (work.beginning) m_value = (m_beginning = *work.beginning).base;
  if (!work.values.empty()) m_value = work.values.back();
  append(work);
  m_takenOver.insert(m_takenOver.end(), work.takenOver.begin(), work.takenOver.end());
  putAside();
  if (!work.rest) return;
  if (m_keeper->weight() > tooHeavy) startAnew(work.draft);
  m_keeper->rest();
}

/// Everything is kept by now: what cannot be put aside waits for the next orders, and is no failure.
void RecoveryWriter::putAside() {
  const auto isAside = [](const recovery::Left& left) {
    try {
      recovery::discard(left);
      return true;
    } catch (const Error&) {
      return false;
    }
  };
  m_takenOver.erase(std::remove_if(m_takenOver.begin(), m_takenOver.end(), isAside), m_takenOver.end());
}

/// Where the database does not take it, another may.
void RecoveryWriter::append(const Work& work) {
  if (!m_keeper || !m_keeper->exists()) return startAnew(work.draft);
  recovery::News news{work.beginning, {}, work.draft};
  Workbook last = work.beginning ? work.beginning->base : m_kept;
  for (const Workbook& value : work.values) news.steps.push_back(diff(std::exchange(last, value), value));
  try {
    m_keeper->keep(news);
    m_kept = last;
  } catch (const Error&) {
    startAnew(work.draft);
  }
}

/// In another database; the one before goes when that has everything.
void RecoveryWriter::startAnew(const std::optional<recovery::Draft>& draft) {
  auto keeper = std::make_unique<recovery::Keeper>(m_folder);
  recovery::News news{m_beginning, {}, draft};
  if (m_value != m_beginning.base) news.steps.push_back(diff(m_beginning.base, m_value));
  keeper->keep(news);
  if (m_keeper) m_keeper->forget();
  m_keeper = std::move(keeper);
  m_kept = m_value;
}

}  // namespace klantreis
