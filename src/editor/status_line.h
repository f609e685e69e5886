// The line at the bottom: how much the journey holds, and whether it is saved, or kept until then, and how
// large it is shown.
#pragma once

#include <QLabel>
#include <optional>

#include "klantreis/diff.h"
#include "klantreis/figures.h"

class QStatusBar;

namespace klantreis {

class Canvas;
class Document;
class RecoveryGuard;

class StatusLine final : public QObject {
  Q_OBJECT

 public:
  StatusLine(QStatusBar& bar, Document& document, Canvas& canvas, const RecoveryGuard& guard);
  ~StatusLine() override;

 private:
  [[nodiscard]] std::optional<Id<Journey>> journey() const;
  void count();
  void look();
  void follow(const Changes& changes);
  void showCounts();
  void showState();
  [[nodiscard]] QString savedOrKept() const;

  Document& m_document;
  Canvas& m_canvas;
  const RecoveryGuard& m_guard;
  std::optional<Id<Journey>> m_journey;  // that is counted
  Counts m_held;
  int m_evidence = 0;  // percent
  QLabel* m_counts;
  QLabel* m_state;
};

}  // namespace klantreis
