// The text that is open on the map, for those who keep it and bring it back.
#include "editor/canvas.h"

namespace klantreis {

std::optional<Canvas::OpenText> Canvas::openText() const {
  if (!m_editor->active() || !m_edited || !m_editor->changed()) return std::nullopt;
  return OpenText{*m_edited, m_editor->toPlainText()};
}

bool Canvas::reopen(const OpenText& open) {
  select(open.place);
  if (!editCurrent()) return false;
  m_editor->setPlainText(open.text);
  m_editor->moveCursor(QTextCursor::End);
  return true;
}

}  // namespace klantreis
