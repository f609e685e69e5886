// A face that gives the selected moment its score; possible and told as its action is.
#pragma once

#include <QToolButton>
#include <memory>

#include "klantreis/scene.h"

namespace klantreis {

class ScoreButton final : public QToolButton {
  Q_OBJECT

 public:
  ScoreButton(QAction& action, int score, QWidget* parent);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void follow(const QAction& action);

  std::shared_ptr<const Block> m_face;
};

}  // namespace klantreis
