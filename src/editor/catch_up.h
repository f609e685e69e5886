// A view that nobody sees need not follow every edit: it is shown anew when it comes into sight.
#pragma once

#include <QObject>
#include <functional>

class QWidget;

namespace klantreis {

class CatchUp final : public QObject {
 public:
  /// Belongs to the view; `show` brings it up to date. `forget` empties it while it is behind: Qt asks what
  /// is in a view for its rows before it is told that it is seen, and they may be gone.
  CatchUp(QWidget& view, std::function<void()> show, std::function<void()> forget = {});

  /// What the view shows has changed.
  void fallBehind();
  /// Seen or not.
  void finish();

 private:
  bool eventFilter(QObject* watched, QEvent* event) override;

  QWidget& m_view;
  std::function<void()> m_show;
  std::function<void()> m_forget;
  bool m_behind = false;
};

}  // namespace klantreis
