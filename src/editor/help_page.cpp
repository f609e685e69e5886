#include "editor/help_page.h"

#include <QEvent>
#include <QTextBlock>
#include <QTextTable>

#include "editor/field_widgets.h"

namespace klantreis {

namespace {

constexpr int textMargin = 20;
constexpr int lineHeight = 130;  // percent
constexpr int cellPadding = 7;

/// Room above a heading, the more the higher it is, and a little under everything.
void space(QTextBlock block) {
  QTextBlockFormat format = block.blockFormat();
  const int level = format.headingLevel();
  const bool inCell = QTextCursor(block).currentTable() != nullptr;
  format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
  format.setTopMargin(level > 1 ? 22 - 3 * level : 0);
  format.setBottomMargin(inCell ? 0 : level > 0 ? 6 : block.textList() != nullptr ? 4 : 10);
  QTextCursor(block).setBlockFormat(format);
}

/// Keys and commands on a ground of their own.
void tintCode(QTextBlock block, const QColor& ground) {
  for (auto at = block.begin(); !at.atEnd(); ++at) {
    const QTextFragment piece = at.fragment();
    if (!piece.charFormat().fontFixedPitch()) continue;
    QTextCursor cursor(block);
    cursor.setPosition(piece.position());
    cursor.setPosition(piece.position() + piece.length(), QTextCursor::KeepAnchor);
    QTextCharFormat format;
    format.setBackground(ground);
    cursor.mergeCharFormat(format);
  }
}

/// One line between rows, and none elsewhere.
void rule(QTextTable& table, const QColor& line) {
  QTextTableFormat format = table.format();
  format.setBorder(0);
  format.setBorderCollapse(true);
  format.setCellSpacing(0);
  format.setCellPadding(cellPadding);
  format.setBottomMargin(12);
  format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
  table.setFormat(format);
  for (int row = 0; row < table.rows(); ++row)
    for (int column = 0; column < table.columns(); ++column) {
      QTextTableCell cell = table.cellAt(row, column);
      QTextTableCellFormat look = cell.format().toTableCellFormat();
      look.setBottomBorder(1);
      look.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
      look.setBottomBorderBrush(line);
      cell.setFormat(look);
    }
}

}  // namespace

HelpPage::HelpPage(const QString& name, const QString& markdown, QWidget* parent) : QTextBrowser(parent) {
  setAccessibleName(name);
  setOpenLinks(false);
  setFrameShape(QFrame::NoFrame);
  document()->setDocumentMargin(textMargin);
  setMarkdown(markdown);
  dress();
  moveCursor(QTextCursor::Start);
}

void HelpPage::changeEvent(QEvent* event) {
  QTextBrowser::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) dress();
}

void HelpPage::dress() {
  for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
    space(block);
    tintCode(block, tintOf(*this, Tint::card));
  }
  for (QTextFrame* frame : document()->rootFrame()->childFrames())
    if (auto* table = qobject_cast<QTextTable*>(frame)) rule(*table, tintOf(*this, Tint::line));
}

}  // namespace klantreis
