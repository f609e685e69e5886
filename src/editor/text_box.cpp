#include "editor/text_box.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "editor/field_widgets.h"
#include "editor/look.h"
#include "editor/strings.h"

namespace klantreis {

namespace {

constexpr int mostLines = 24;  // then it scrolls

bool isEnter(const QKeyEvent& event) { return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter; }

/// Asked block by block, since a plain text document lays out only what is looked at.
double textHeight(const QTextDocument& document, double most) {
  double height = document.documentMargin();
  for (QTextBlock block = document.begin(); block.isValid() && height < most; block = block.next())
    height += document.documentLayout()->blockBoundingRect(block).height();
  return height;
}

/// How much more than a line the prompt takes that stands in an empty box.
double promptOverhang(const QPlainTextEdit& box) {
  if (!box.document()->isEmpty() || box.placeholderText().isEmpty()) return 0;
  const QFontMetricsF metrics(box.font());
  const double width = box.viewport()->width() - 2 * box.document()->documentMargin();
  const QRectF room(0, 0, width, QWIDGETSIZE_MAX);
  return std::max(
      metrics.boundingRect(room, Qt::TextWordWrap, box.placeholderText()).height() - metrics.lineSpacing(),
      0.0);
}

}  // namespace

TextBox::TextBox(Lines lines, QWidget* parent) : QPlainTextEdit(parent), m_lines(lines) {
  setTabChangesFocus(true);
  setUndoRedoEnabled(false);  // the document undoes
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
  teachManners(*this);
  connect(this, &QPlainTextEdit::textChanged, this, [this] {
    grow();
    if (!m_showing) edited(toUtf8(toPlainText()));
  });
}

void TextBox::showValue(const std::string& value) {
  const QString text = toQt(value);
  m_before = text;
  if (text == toPlainText()) return;
  const QScopedValueRollback showing(m_showing, true);
  setPlainText(text);
}

void TextBox::insertFromMimeData(const QMimeData* source) {
  QString text = source->text();
  if (m_lines == Lines::one) text.replace(QLatin1String("\r\n"), QLatin1String(" ")).replace(u'\n', u' ');
  insertPlainText(text);
}

void TextBox::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape && toPlainText() != m_before) {
    setPlainText(m_before);
  } else if (m_lines == Lines::one && isEnter(*event)) {
    finish();
  } else {
    QPlainTextEdit::keyPressEvent(event);
  }
}

/// What is shown whole has nothing to scroll: the panel does.
void TextBox::wheelEvent(QWheelEvent* event) {
  const bool whole = verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOff;
  if (whole || !hasFocus()) return event->ignore();
  QPlainTextEdit::wheelEvent(event);
}

void TextBox::focusOutEvent(QFocusEvent* event) {
  QPlainTextEdit::focusOutEvent(event);
  finish();
}

void TextBox::finish() {
  m_before = toPlainText();
  finished();
}

void TextBox::resizeEvent(QResizeEvent* event) {
  QPlainTextEdit::resizeEvent(event);
  if (event->size().width() != event->oldSize().width()) grow();
}

void TextBox::changeEvent(QEvent* event) {
  QPlainTextEdit::changeEvent(event);
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) grow();
}

void TextBox::grow() {
  const double most = mostLines * QFontMetricsF(font()).lineSpacing();
  const double needed = textHeight(*document(), most) + promptOverhang(*this);
  setVerticalScrollBarPolicy(needed < most ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
  const int frame = contentsMargins().top() + contentsMargins().bottom();
  setFixedHeight(std::max(static_cast<int>(std::ceil(std::min(needed, most))) + frame, leastTarget(*this)));
}

}  // namespace klantreis
