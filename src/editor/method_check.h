// What the method finds in a document, computed in a thread a few times a second while the document changes:
// no letter and no drag waits for checks that walk through all tables.
#pragma once

#include <QObject>
#include <QTimer>
#include <cstdint>
#include <optional>
#include <vector>

#include "editor/order_thread.h"
#include "klantreis/findings.h"

namespace klantreis {

class MethodCheck final : public QObject {
  Q_OBJECT

 public:
  struct Order {
    Workbook workbook;
    Id<Journey> journey;
    Date today;
  };
  enum class Pace : std::uint8_t { atOnce, soon };

  explicit MethodCheck(QObject* parent);

  /// In the place of one that waits.
  void order(Order order, Pace pace);
  /// Nothing is wanted any more.
  void cancel();
  /// What was ordered last is not there yet.
  [[nodiscard]] bool isBehind() const { return m_told != m_ordered; }

 Q_SIGNALS:
  void found(const klantreis::MethodCheck::Order& order,
             const std::vector<klantreis::MethodFinding>& findings);

 private:
  struct Numbered {
    Order order;
    int number = 0;
  };
  void send();
  void take(const Numbered& done, const std::optional<std::vector<MethodFinding>>& findings);

  QTimer m_pause;
  std::optional<Numbered> m_next;
  int m_ordered = 0;
  int m_told = 0;
  OrderThread<Numbered> m_thread;  // last: it ends before the others go
};

}  // namespace klantreis
