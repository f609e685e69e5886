// A persona's face as it is on the map, for the emotion in a panel.
#pragma once

#include <QWidget>
#include <memory>

#include "klantreis/scene.h"

namespace klantreis {

class Face final : public QWidget {
  Q_OBJECT

 public:
  explicit Face(QWidget* parent);

  void showFace(std::shared_ptr<const Block> face);
  [[nodiscard]] static double radius() { return 10.5; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  std::shared_ptr<const Block> m_face;
};

}  // namespace klantreis
