#include "editor/inspector_picture.h"

#include "editor/document.h"
#include "editor/picture_view.h"

namespace klantreis {

PicturePage::PicturePage(Document& document, IdSource& ids, QWidget* parent)
    : InspectorPage(document, ids, parent),
      m_cell(document, column(), this),
      m_picture(document, column(), this) {
  addTitle(tr("Picture"));
  m_view = new PictureView(PictureView::Form::whole, this);
  column().addWidget(m_view);
  auto* caption = new TextBox(TextBox::Lines::many, this);
  m_cell.add(&Cell::text, tr("Caption"), caption);
  m_alternative = &m_picture.add(&Picture::alternative, tr("Description for who does not see it"));
  setFocusProxy(caption);
  close();
}

void PicturePage::showRow(const Uuid& uuid) {
  const Cell& cell = require(now(), Id<Cell>{uuid});
  m_view->showPicture(cell.picture ? &require(now(), *cell.picture) : nullptr);
  m_cell.showRow(cell.id);
  m_alternative->setVisible(cell.picture.has_value());
  if (cell.picture) m_picture.showRow(*cell.picture);
}

}  // namespace klantreis
