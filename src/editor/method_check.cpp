#include "editor/method_check.h"

#include <chrono>
#include <new>
#include <utility>

#include "klantreis/error.h"

namespace klantreis {

namespace {

constexpr std::chrono::milliseconds pause{150};

/// Nothing where memory ends: then what was found before stays.
std::optional<std::vector<MethodFinding>> findingsOf(const MethodCheck::Order& order) {
  try {
    return findings(order.workbook, order.journey, order.today);
  } catch (const Error&) {
    return std::nullopt;
  } catch (const std::bad_alloc&) {
    return std::nullopt;
  }
}

}  // namespace

MethodCheck::MethodCheck(QObject* parent)
    : QObject(parent), m_thread([this](const Numbered& order) {
        QMetaObject::invokeMethod(
            this, [this, order, findings = findingsOf(order.order)] { take(order, findings); },
            Qt::QueuedConnection);
      }) {
  m_pause.setSingleShot(true);
  m_pause.setInterval(pause);
  connect(&m_pause, &QTimer::timeout, this, &MethodCheck::send);
}

void MethodCheck::order(Order order, Pace pace) {
  m_next = Numbered{std::move(order), ++m_ordered};
  if (pace == Pace::soon && !m_pause.isActive()) return m_pause.start();
  if (pace == Pace::soon) return;  // what is newest then goes
  m_pause.stop();
  send();
}

void MethodCheck::cancel() {
  m_pause.stop();
  m_next.reset();
  m_told = ++m_ordered;
}

void MethodCheck::send() { m_thread.replace({*std::exchange(m_next, std::nullopt)}); }

void MethodCheck::take(const Numbered& done, const std::optional<std::vector<MethodFinding>>& findings) {
  if (done.number <= m_told) return;
  m_told = done.number;
  if (findings) Q_EMIT found(done.order, *findings);
}

}  // namespace klantreis
