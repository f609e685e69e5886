// The page of a cell in a lane of pictures: what is seen there, and what is said of it.
#pragma once

#include "editor/inspector_page.h"

namespace klantreis {

class PictureView;

class PicturePage final : public InspectorPage {
  Q_OBJECT

 public:
  PicturePage(Document& document, IdSource& ids, QWidget* parent);
  void showRow(const Uuid& cell) override;

 private:
  PictureView* m_view = nullptr;
  RowForm<Cell> m_cell;
  RowForm<Picture> m_picture;
  FieldBox* m_alternative = nullptr;
};

}  // namespace klantreis
