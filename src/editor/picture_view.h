// A picture of the file in a panel: whole, or round as a persona's photo is on the map.
#pragma once

#include <QWidget>

#include "editor/screen_pictures.h"
#include "klantreis/workbook.h"

namespace klantreis {

class PictureView final : public QWidget {
  Q_OBJECT

 public:
  enum class Form { whole, round };
  PictureView(Form form, QWidget* parent);

  /// Nullptr shows nothing and takes no room.
  void showPicture(const Picture* picture);
  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  Form m_form;
  Bytes m_content;
  ScreenPictures m_pictures;
};

}  // namespace klantreis
