#include "core/layout/card_section.h"

#include <numeric>
#include <utility>

#include "core/layout/phrases.h"
#include "core/layout/style.h"
#include "klantreis/text.h"

namespace klantreis {

namespace {

constexpr double underTitle = 6;
constexpr Font titleFont{12.5, Weight::bold, false};
constexpr double titleHeight = 20;

double bottomOf(const SetText& text, std::size_t line) {
  return text.lines[line].baseline + text.lines[line].descent;
}

double heightOf(const std::vector<CardRow>& rows) {
  return std::accumulate(rows.begin(), rows.end(), 0.0,
                         [](double sum, const CardRow& row) { return sum + row.height; });
}

double drawRow(Pen& pen, const CardRow& row, double y) {
  row.draw(pen, {cardSectionPad, y});
  return y + row.height;
}

std::string spoken(const CardPiece& piece) {
  std::vector<std::string> parts;
  for (std::size_t i = piece.rows.first; i < piece.rows.first + piece.rows.count; ++i)
    parts.push_back(piece.section->rows[i].spoken);
  return joined(parts, " ");
}

std::string titleOf(const CardPiece& piece, const Words& words) {
  const std::string_view plain[] = {piece.section->title};
  return piece.rows.first == 0 ? piece.section->title : filled(words.text(Word::continued), plain);
}

Node nodeOf(const CardPiece& piece, const Rect& frame, std::string title) {
  Node node;
  node.part = Part::facts;
  node.row = piece.section->row;
  node.area = frame;
  node.name = std::move(title);
  node.description = spoken(piece);
  return node;
}

}  // namespace

CardSection closed(CardSection section) {
  if (!section.rows.empty()) section.rows.back().height -= std::exchange(section.rows.back().gap, 0);
  return section;
}

std::vector<CardRow> rowsOf(const SetText& text, TextColour colour) {
  std::vector<CardRow> rows;
  double top = 0;
  for (std::size_t i = 0; i < text.lines.size(); ++i) {
    SetText line{{text.lines[i]}, text.font, text.lines[i].width, bottomOf(text, i) - top};
    line.lines.front().baseline -= top;
    top = bottomOf(text, i);
    rows.push_back({line.height, [line, colour](Pen& pen, Point at) { pen.text(line, at, colour); },
                    text.lines[i].text});
  }
  return rows;
}

FlowItem flowItemOf(const CardSection& section) {
  FlowItem item{2 * cardSectionPad + titleHeight + underTitle + heightOf(section.heads), {}};
  for (const CardRow& row : section.rows) item.rows.push_back(row.height);
  return item;
}

std::shared_ptr<const Block> drawnPiece(const CardPiece& piece, const Lettering& lettering) {
  const CardSection& section = *piece.section;
  const std::string title = titleOf(piece, lettering.words);
  Pen pen;
  const Rect frame{0, 0, piece.width, piece.rows.height};
  pen.box(frame, style::cardRadius, section.colour.ground, {section.edge, 1});
  pen.text(Typesetter(lettering.measure).line(title, titleFont), {cardSectionPad, cardSectionPad},
           section.colour);
  double y = cardSectionPad + titleHeight + underTitle;
  for (const CardRow& head : section.heads) y = drawRow(pen, head, y);
  for (std::size_t i = piece.rows.first; i < piece.rows.first + piece.rows.count; ++i)
    y = drawRow(pen, section.rows[i], y);
  pen.node(nodeOf(piece, frame, title));
  return pen.finish();
}

}  // namespace klantreis
