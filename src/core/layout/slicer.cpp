#include "core/layout/slicer.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <variant>

namespace klantreis {

namespace {

constexpr double textPad = 4;  // above the first line of a part

/// What lies between the two heights, if anything.
std::optional<Rect> cut(const Rect& rect, double top, double bottom) {
  const double from = std::max(rect.y, top);
  const double to = std::min(rect.bottom(), bottom);
  if (to <= from) return std::nullopt;
  return Rect{rect.x, from, rect.width, to - from};
}

bool isUprightLine(const Shape& shape) {
  return shape.steps.size() == 2 && shape.steps[1].kind == PathStep::Kind::line &&
         shape.steps[0].points[0].x == shape.steps[1].points[0].x;
}

std::optional<Item> cutLine(Shape line, double top, double bottom) {
  double& from = line.steps[0].points[0].y;
  double& to = line.steps[1].points[0].y;
  from = std::clamp(from, top, bottom);
  to = std::clamp(to, top, bottom);
  if (from == to) return std::nullopt;
  return line;
}

double middleOf(const Shape& shape) {
  Pen pen;
  pen.shape(shape);
  return pen.bounds().y + pen.bounds().height / 2;
}

}  // namespace

Slicer::Slicer(const Strip& strip) : m_strip(strip) {
  for (std::size_t b = 0; b < strip.blocks.size(); ++b) {
    const std::vector<Item>& items = strip.blocks[b].block->items;
    for (std::size_t i = 0; i < items.size(); ++i)
      if (const auto* line = std::get_if<TextLine>(&items[i]))
        m_texts.push_back({line->area().moved(strip.blocks[b].offset), b, i, false});
  }
  std::stable_sort(m_texts.begin(), m_texts.end(),
                   [](const Text& a, const Text& b) { return a.area.y < b.area.y; });
}

Slicer::Window Slicer::takeTexts(double height) {
  Window window{m_top, std::min(m_top + height, m_strip.height), m_strip.height};
  m_chosen.clear();
  for (std::size_t i = 0; i < m_texts.size(); ++i) {
    if (m_texts[i].taken) continue;
    if (m_texts[i].area.bottom() <= window.bottom + 0.01) m_chosen.push_back(i);
  }
  const auto highest =
      std::find_if(m_texts.begin(), m_texts.end(), [](const Text& text) { return !text.taken; });
  if (m_chosen.empty() && highest != m_texts.end() && highest->area.y < window.bottom) {
    m_chosen.push_back(static_cast<std::size_t>(highest - m_texts.begin()));
    window.bottom = highest->area.bottom();
  }
  for (const std::size_t i : m_chosen) m_texts[i].taken = true;
  const auto rest =
      std::find_if(m_texts.begin(), m_texts.end(), [](const Text& text) { return !text.taken; });
  window.next = rest == m_texts.end() ? window.bottom : std::min(rest->area.y - textPad, window.bottom);
  window.next = std::max(window.next, m_top + 1);
  m_done = rest == m_texts.end() && window.bottom >= m_strip.height;
  return window;
}

Strip Slicer::next(double height) {
  const Window window = takeTexts(height);
  std::vector<std::vector<bool>> chosen(m_strip.blocks.size());
  for (std::size_t b = 0; b < chosen.size(); ++b) chosen[b].resize(m_strip.blocks[b].block->items.size());
  for (const std::size_t i : m_chosen) chosen[m_texts[i].block][m_texts[i].item] = true;

  Strip part;
  part.height = window.bottom - window.top;
  if (window.top == 0) part.chart = m_strip.chart;
  for (std::size_t b = 0; b < m_strip.blocks.size(); ++b) {
    PlacedBlock block = partOf(b, window, chosen[b]);
    if (!block.block->items.empty() || !block.block->nodes.empty()) part.blocks.push_back(std::move(block));
  }
  m_top = window.next;
  return part;
}

PlacedBlock Slicer::partOf(std::size_t index, const Window& window, const std::vector<bool>& chosen) const {
  const PlacedBlock& placed = m_strip.blocks[index];
  const double top = window.top - placed.offset.y;
  const double bottom = window.bottom - placed.offset.y;
  const double next = m_done ? bottom + textPad : window.next - placed.offset.y;
  Block part;
  for (std::size_t i = 0; i < placed.block->items.size(); ++i) {
    const Item& item = placed.block->items[i];
    if (const auto* image = std::get_if<Image>(&item)) {
      const double middle = image->frame.y + image->frame.height / 2;
      if (middle >= top && middle < next) part.items.push_back(item);
    } else if (std::holds_alternative<TextLine>(item)) {
      if (chosen[i]) part.items.push_back(item);
    } else if (const auto* box = std::get_if<Box>(&item)) {
      if (const auto rect = cut(box->rect, top, bottom))
        part.items.emplace_back(Box{*rect, box->radius, box->fill, box->stroke});
    } else if (const auto& shape = std::get<Shape>(item); isUprightLine(shape)) {
      if (auto line = cutLine(shape, top, bottom)) part.items.push_back(std::move(*line));
    } else if (const double middle = middleOf(shape); middle >= top && middle < next) {
      part.items.push_back(item);
    }
  }
  for (Node node : placed.block->nodes) {
    const auto area = cut(node.area, top, bottom);
    if (!area) continue;
    node.area = *area;
    part.nodes.push_back(std::move(node));
  }
  if (const auto bounds = cut(placed.block->bounds, top, bottom)) part.bounds = *bounds;
  PlacedBlock result = placed;
  result.offset.y -= window.top;
  result.block = std::make_shared<const Block>(std::move(part));
  return result;
}

}  // namespace klantreis
