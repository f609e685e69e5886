#include <algorithm>

#include "core/layout/phase_inks.h"
#include "core/layout/sheet.h"

namespace klantreis {

namespace {

constexpr double leastHeight = 34;
constexpr double namelessHeight = 20;  // of a strip without any name
constexpr double namelessBand = 8;
constexpr double tip = 14;
constexpr double notch = 12;
constexpr double bandGap = 6;
constexpr double textLeft = 24;
constexpr double textRight = 24;
constexpr double padY = 7.5;
constexpr double secondGap = 12;

struct Band {
  std::size_t phase = 0;
  double x = 0;
  double width = 0;
  bool first = false;
  SetText name;
  SetText second;
  bool inOneLine = true;
  [[nodiscard]] double height() const {
    if (second.empty() || inOneLine) return std::max(name.height, second.height) + 2 * padY;
    return name.height + second.height + 2 * padY;
  }
};

void measureBand(Band& band, const Sheet& sheet) {
  const Phase& row = *sheet.content.phases[band.phase];
  const double width = band.width - textLeft - textRight;
  band.name = sheet.type.set(sheet.orWord(row.name, Word::untitledPhase),
                             row.name.empty() ? style::secondName : style::phase, width);
  band.second = sheet.type.set(row.secondName, style::secondName, width);
  const bool oneLine = band.name.lines.size() <= 1 && band.second.lines.size() <= 1;
  band.inOneLine = oneLine && band.name.width + secondGap + band.second.width <= width;
}

std::vector<Band> measureBands(const Sheet& sheet) {
  std::vector<Band> bands;
  for (std::size_t slot = sheet.grid.firstSlot; slot < sheet.grid.endSlot(); ++slot) {
    const std::size_t phase = sheet.content.slots[slot].phase;
    if (bands.empty() || bands.back().phase != phase)
      bands.push_back({phase, sheet.grid.xOf(slot), -bandGap, bands.empty(), {}, {}, true});
    bands.back().width += sheet.grid.pitchOf(slot);
  }
  for (Band& band : bands) measureBand(band, sheet);
  return bands;
}

Shape arrow(const Band& band, double height, Ink fill) {
  const double share = std::min(height / leastHeight, 1.0);  // slim bands have short points
  const double body = band.width - tip * share;
  Shape shape{{}, fill, 1, {}, true};
  const auto add = [&](double x, double y) {
    shape.steps.push_back({shape.steps.empty() ? PathStep::Kind::move : PathStep::Kind::line, {Point{x, y}}});
  };
  add(0, 0);
  add(body, 0);
  add(band.width, height / 2);
  add(body, height);
  add(0, height);
  if (!band.first) add(notch * share, height / 2);
  shape.steps.push_back({PathStep::Kind::close, {}});
  return shape;
}

Node phaseNode(const Sheet& sheet, const Band& band, double height) {
  const Phase& row = *sheet.content.phases[band.phase];
  Node node;
  node.part = Part::phase;
  node.row = refTo(row.id);
  node.area = {0, 0, band.width, height};
  node.name = sheet.word(Word::namePhase, {sheet.orWord(row.name, Word::untitledPhase)});
  node.description = row.secondName;
  node.value = row.name;
  return node;
}

PlacedBlock drawBand(const Sheet& sheet, const Band& band, double height) {
  const PhaseInks inks = phaseInks[band.phase % phaseInks.size()];
  Pen pen;
  pen.shape(arrow(band, height, inks.fill));
  const double top = (height - (band.height() - 2 * padY)) / 2;
  pen.text(band.name, {textLeft, top}, {inks.text, inks.fill});
  if (!band.second.empty()) {
    const double baseline = band.name.lines.front().baseline;
    const Point beside{textLeft + band.name.width + secondGap,
                       top + baseline - band.second.lines.front().baseline};
    pen.text(band.second, band.inOneLine ? beside : Point{textLeft, top + band.name.height},
             {inks.text, inks.fill});
  }
  pen.node(phaseNode(sheet, band, height));
  return {{band.x, 0}, pen.finish()};
}

/// Where no phase has a name yet: a quiet sign that there can be one.
PlacedBlock drawNamelessBand(const Sheet& sheet, const Band& band, double height) {
  Shape shape = arrow(band, namelessBand, Ink::rule);
  for (PathStep& step : shape.steps) step.points[0].y += (height - namelessBand) / 2;
  Pen pen;
  pen.shape(std::move(shape));
  pen.node(phaseNode(sheet, band, height));
  return {{band.x, 0}, pen.finish()};
}

bool anyPhaseIsNamed(const Content& content) {
  return std::any_of(content.phases.begin(), content.phases.end(),
                     [](const Phase* phase) { return !phase->name.empty() || !phase->secondName.empty(); });
}

}  // namespace

Strip phaseStrip(const Sheet& sheet) {
  const std::vector<Band> bands = measureBands(sheet);
  const bool named = anyPhaseIsNamed(sheet.content);
  Strip strip{named ? leastHeight : namelessHeight, {}, std::nullopt};
  if (named)
    for (const Band& band : bands) strip.height = std::max(strip.height, band.height());
  Pen label;
  const SetText name = sheet.type.set(sheet.word(Word::phase), style::laneName, style::labelText);
  label.text(name, {sheet.grid.edge, (strip.height - name.height) / 2}, {Ink::text, Ink::paper});
  strip.blocks.push_back({{}, label.finish()});
  for (const Band& band : bands)
    strip.blocks.push_back((named ? drawBand : drawNamelessBand)(sheet, band, strip.height));
  return strip;
}

}  // namespace klantreis
