// A view that nobody sees need not follow every edit: it is shown anew when it comes into sight.
#pragma once

#include <QObject>
#include <functional>

class QWidget;

namespace klantreis {

class CatchUp final : public QObject {
 public:
  /// Belongs to the view; `show` brings it up to date.
  CatchUp(QWidget& view, std::function<void()> show);

  /// What the view shows has changed.
  void fallBehind();
  /// Seen or not.
  void finish();

 private:
  bool eventFilter(QObject* watched, QEvent* event) override;

  QWidget& m_view;
  std::function<void()> m_show;
  bool m_behind = false;
};

}  // namespace klantreis
