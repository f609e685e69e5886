#include "editor/sizes.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "editor/canvas.h"
#include "editor/document.h"
#include "editor/drags.h"
#include "klantreis/edit.h"

namespace klantreis {

namespace {

QString label(const char* text) { return QCoreApplication::translate("SizeCommands", text); }

template <class T>
std::vector<Id<T>> selectedRows(const Document& document) {
  std::vector<Id<T>> rows;
  for (const Place& place : document.selection().places())
    if (const auto row = asId<T>(place.row); row && isThere(document.workbook(), place)) rows.push_back(*row);
  return rows;
}

template <class T>
std::vector<Id<T>> withSelected(const Document& document, Id<T> row) {
  std::vector<Id<T>> rows = selectedRows<T>(document);
  const bool among = std::find(rows.begin(), rows.end(), row) != rows.end();
  return among ? rows : std::vector<Id<T>>{row};
}

template <class T>
void setAll(Document& document, const QString& label, const std::vector<Id<T>>& rows, std::int64_t T::*field,
            std::int64_t value) {
  document.edit({label, {}, document.selection().place()}, [&](const Workbook& now) {
    Workbook next = now;
    for (const Id<T> row : rows) next = withField(next, row, field, value);
    return next;
  });
}

/// The selected episodes, or else that of the selected card.
std::vector<Id<Episode>> columnsOf(const Document& document) {
  std::vector<Id<Episode>> episodes = selectedRows<Episode>(document);
  const auto around = document.selection().episode();
  if (episodes.empty() && around && document.workbook().episodes.contains(*around)) episodes = {*around};
  return episodes;
}

}  // namespace

std::int64_t nearestWidth(double percent) {
  const auto steps = static_cast<std::int64_t>(std::lround(percent / widthStep));
  return std::clamp(steps * widthStep, usualWidth, greatestWidth);
}

std::int64_t nearestHeight(double units) {
  const auto steps = static_cast<std::int64_t>(std::lround(units / heightStep));
  return std::clamp<std::int64_t>(steps * heightStep, 0, greatestHeight);
}

std::vector<Id<Episode>> resized(const Document& document, Id<Episode> episode) {
  return withSelected(document, episode);
}
std::vector<Id<Lane>> resized(const Document& document, Id<Lane> lane) {
  return withSelected(document, lane);
}

void setWidths(Document& document, const std::vector<Id<Episode>>& episodes, std::int64_t width) {
  setAll(document, label(QT_TRANSLATE_NOOP("SizeCommands", "Change width of column")), episodes,
         &Episode::width, width);
}

void setHeights(Document& document, const std::vector<Id<Lane>>& lanes, std::int64_t height) {
  setAll(document, label(QT_TRANSLATE_NOOP("SizeCommands", "Change height of lane")), lanes, &Lane::height,
         height);
}

SizeCommands::SizeCommands(Document& document, const Canvas& canvas, Actions& actions, QObject* parent)
    : QObject(parent), m_document(document), m_canvas(canvas), m_actions(actions) {
  connect(&actions[Command::larger], &QAction::triggered, this, [this] { resize(1); });
  connect(&actions[Command::smaller], &QAction::triggered, this, [this] { resize(-1); });
  connect(&actions[Command::usualSize], &QAction::triggered, this, [this] { resize(0); });
  connect(&document, &Document::changed, this, &SizeCommands::updateEnabled);
  connect(&document.selection(), &Selection::changed, this, &SizeCommands::updateEnabled);
  updateEnabled();
}

void SizeCommands::resize(int steps) {
  const Workbook& now = m_document.workbook();
  if (const auto lanes = selectedRows<Lane>(m_document); !lanes.empty()) {
    return setHeights(m_document, lanes, heightFrom(lanes.back(), steps));
  }
  const auto columns = columnsOf(m_document);
  if (columns.empty()) return;
  const auto width = static_cast<double>(require(now, columns.back()).width + steps * widthStep);
  setWidths(m_document, columns, steps == 0 ? usualWidth : nearestWidth(width));
}

std::int64_t SizeCommands::heightFrom(Id<Lane> lane, int steps) const {
  const std::int64_t wanted = require(m_document.workbook(), lane).height;
  if (steps == 0 || (steps < 0 && wanted == 0)) return 0;
  double seen = static_cast<double>(wanted);
  for (const LaneSpan& span : laneSpans(m_canvas.scene()))
    if (span.lane == lane) seen = std::max(seen, heightOfCells(span));
  if (steps > 0) return nearestHeight((std::floor(seen / heightStep) + steps) * heightStep);
  const std::int64_t lower = nearestHeight(static_cast<double>(wanted + steps * heightStep));
  return seen > static_cast<double>(wanted + heightStep) ? 0 : lower;
}

void SizeCommands::updateEnabled() {
  const bool lane = !selectedRows<Lane>(m_document).empty();
  const bool any = lane || !columnsOf(m_document).empty();
  for (const Command command : {Command::larger, Command::smaller, Command::usualSize})
    m_actions[command].setEnabled(any);
}

}  // namespace klantreis
