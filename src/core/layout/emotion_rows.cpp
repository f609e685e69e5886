#include <algorithm>

#include "core/layout/emotion.h"

namespace klantreis {

namespace {

constexpr double rowPad = 5;
constexpr double rowGap = 1.5;
constexpr double labelGap = 3;
constexpr double markerRoom = 18;
constexpr double faceRadius = 7;
constexpr double faceLine = 16;  // the least height of a line with a face

double heightOf(const ChartLabel& label) {
  return label.pill ? pillSize(label.text, *label.pill).height : std::max(label.text.height, faceLine);
}

double heightOf(const std::vector<ChartLabel>& labels) {
  double height = -labelGap;
  for (const ChartLabel& label : labels) height += heightOf(label) + labelGap;
  return height;
}

/// A feeling with its face before it, both together in the middle of the column.
void drawFeeling(Pen& pen, const ChartLabel& label, MarkerShape shape, Point topCentre) {
  const double left = topCentre.x - (rowFaceRoom + label.text.width) / 2;
  const double height = heightOf(label);
  drawFace(pen, {shape, {left + faceRadius, topCentre.y + height / 2}, faceRadius}, label.score);
  pen.text(label.text, {left + rowFaceRoom, topCentre.y + (height - label.text.height) / 2},
           {label.colour.ink, Ink::chartRow});
}

void drawCell(Pen& pen, const std::vector<ChartLabel>& labels, MarkerShape shape, double centre) {
  double top = rowPad;
  for (const ChartLabel& label : labels) {
    if (label.pill)
      drawPill(pen, label.text, {centre - pillSize(label.text, *label.pill).width / 2, top}, *label.pill);
    else
      drawFeeling(pen, label, shape, {centre, top});
    top += heightOf(label) + labelGap;
  }
}

Strip drawRow(const Sheet& sheet, const Chart& chart, const PersonaContent& persona, const ChartRow& row) {
  const bool main = &persona == &sheet.content.personas[sheet.content.mainPersona];
  const Ink ink = curveInk(persona, main);
  const SetText name = sheet.type.set(sheet.nameOf(*persona.row), style::tag, style::labelText - markerRoom);
  double height = std::max(name.height, 14.0);
  for (const auto& [slot, labels] : row) height = std::max(height, heightOf(labels));
  Strip strip{height + 2 * rowPad, {}, std::nullopt};
  Pen label;
  label.box({chart.area.x, 0, chart.area.width, strip.height}, 0, Ink::chartRow);
  drawMarker(label, {shapeOf(persona), {sheet.grid.edge + 6, rowPad + 8}, 4.5}, {ink, 1.8});
  label.text(name, {sheet.grid.edge + markerRoom, rowPad}, {ink, Ink::paper});
  strip.blocks.push_back({{}, label.finish()});
  for (const auto& [slot, labels] : row) {
    Pen pen;
    drawCell(pen, labels, shapeOf(persona), sheet.grid.widthOf(slot) / 2);
    strip.blocks.push_back({{sheet.grid.xOf(slot), 0}, pen.finish()});
  }
  return strip;
}

}  // namespace

Strip chartRows(const Sheet& sheet, const Chart& chart, const std::vector<ChartRow>& rows) {
  Strip all;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (rows[i].empty()) continue;
    if (all.height > 0) all.height += rowGap;
    Strip row = drawRow(sheet, chart, sheet.content.personas[i], rows[i]);
    for (PlacedBlock& block : row.blocks) {
      block.offset.y += all.height;
      all.blocks.push_back(std::move(block));
    }
    all.height += row.height;
  }
  return all;
}

}  // namespace klantreis
