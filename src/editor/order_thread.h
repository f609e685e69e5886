// A thread that works off orders, one after another, for what takes too long for the interface: what is
// wanted most comes first, and what nobody wants any more is taken away.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <iterator>
#include <mutex>
#include <stop_token>
#include <thread>
#include <utility>
#include <vector>

namespace klantreis {

template <class Order>
class OrderThread {
 public:
  /// `work` runs in the thread and may not throw. It is not called any more once this goes.
  explicit OrderThread(std::function<void(const Order&)> work)
      : m_work(std::move(work)), m_thread([this](const std::stop_token& stop) { run(stop); }) {}

  /// Before all that wait.
  void addFirst(Order order) {
    {
      const std::lock_guard lock(m_mutex);
      m_orders.push_front(std::move(order));
    }
    m_wake.notify_one();
  }
  /// In the place of all that wait.
  void replace(std::vector<Order> orders) {
    {
      const std::lock_guard lock(m_mutex);
      m_orders.assign(std::make_move_iterator(orders.begin()), std::make_move_iterator(orders.end()));
    }
    m_wake.notify_one();
  }

 private:
  void run(const std::stop_token& stop) {
    std::unique_lock lock(m_mutex);
    while (m_wake.wait(lock, stop, [this] { return !m_orders.empty(); })) {
      const Order order = std::move(m_orders.front());
      m_orders.pop_front();
      lock.unlock();
      m_work(order);
      lock.lock();
    }
  }

  std::function<void(const Order&)> m_work;
  std::mutex m_mutex;
  std::condition_variable_any m_wake;
  std::deque<Order> m_orders;
  std::jthread m_thread;  // last: it ends before the others go
};

}  // namespace klantreis
