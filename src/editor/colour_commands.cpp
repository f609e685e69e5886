#include "editor/colour_commands.h"

#include <algorithm>
#include <utility>

#include "editor/document.h"
#include "editor/removal.h"
#include "klantreis/colouring.h"

namespace klantreis {

namespace {

constexpr std::pair<Command, Colour> colours[] = {
    {Command::colourNone, Colour::none},     {Command::colourRed, Colour::red},
    {Command::colourOrange, Colour::orange}, {Command::colourYellow, Colour::yellow},
    {Command::colourGreen, Colour::green},   {Command::colourTeal, Colour::teal},
    {Command::colourBlue, Colour::blue},     {Command::colourPurple, Colour::purple},
    {Command::colourGrey, Colour::grey}};

}  // namespace

ColourCommands::ColourCommands(Document& document, Actions& actions, QObject* parent)
    : QObject(parent), m_document(document), m_actions(actions) {
  for (const auto& [command, colour] : colours)
    connect(&actions[command], &QAction::triggered, this, [this, colour = colour] { lay(colour); });
  connect(&document, &Document::changed, this, &ColourCommands::updateEnabled);
  connect(&document.selection(), &Selection::changed, this, &ColourCommands::updateEnabled);
  updateEnabled();
}

/// Not the free room that stands for its episode.
std::vector<RowRef> ColourCommands::rows() const {
  std::vector<RowRef> rows;
  for (const Place& place : m_document.selection().places())
    if (shownBy(place.part) == place.row.kind && colourUnder(m_document.workbook(), place.row))
      rows.push_back(place.row);
  return rows;
}

std::optional<Colour> ColourCommands::sharedColour() const {
  std::optional<Colour> shared;
  for (const RowRef& row : rows()) {
    const auto colour = colourUnder(m_document.workbook(), row);
    if (shared && shared != colour) return std::nullopt;
    shared = colour;
  }
  return shared;
}

/// What is selected stays so.
void ColourCommands::lay(Colour colour) {
  m_document.edit({tr("Change colour"), {}, m_document.selection().place()},
                  [&](const Workbook& now) { return withColourUnder(now, rows(), colour); });
  updateEnabled();  // also where nothing changed: the box of the pressed entry did
}

void ColourCommands::updateEnabled() {
  const bool any = !rows().empty();
  const std::optional<Colour> shared = sharedColour();
  for (const auto& [command, colour] : colours) {
    m_actions[command].setEnabled(any);
    m_actions[command].setChecked(shared == colour);
  }
}

}  // namespace klantreis
