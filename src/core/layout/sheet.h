// What every part of the picture draws on: the content, the columns, the words and the typesetter; and the
// strips it is made of, from top to bottom.
#pragma once

#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/layout/content.h"
#include "core/layout/pen.h"
#include "core/layout/style.h"
#include "core/layout/typeset.h"
#include "klantreis/layout.h"

namespace klantreis {

/// The slots of the content that are shown, side by side: at one pitch, or each as much wider as time takes
/// or a user wants. Time moves columns apart and leaves their cells, which stand at the left, as they are.
struct Grid {
  double edge = style::margin;  // left of the labels
  double right = 0;             // where rules end
  double pitch = style::pitch;
  double ends = 0;  // needed after the middle of the last column
  std::size_t firstSlot = 0;
  std::size_t slotCount = 0;
  double dayWidth = 0;          // of a day in a column to scale; 0 where columns are even
  std::vector<double> wider{};  // by how much all slots before are wider together, of each slot and the end
  std::vector<double> cells{};  // by how much the cells of each slot are wider; none where all are alike

  [[nodiscard]] double left() const { return edge + style::labelWidth; }
  /// Of cells that nobody made wider.
  [[nodiscard]] double width() const { return pitch - style::gap; }
  [[nodiscard]] double widthOf(std::size_t slot) const { return width() + (cells.empty() ? 0 : cells[slot]); }
  /// Also of slots before and after the shown ones.
  [[nodiscard]] double xOf(std::size_t slot) const {
    const double even = left() + (static_cast<double>(slot) - static_cast<double>(firstSlot)) * pitch;
    return wider.empty() ? even : even + wider[slot] - wider[firstSlot];
  }
  [[nodiscard]] double pitchOf(std::size_t slot) const { return xOf(slot + 1) - xOf(slot); }
  [[nodiscard]] double centreOf(std::size_t slot) const { return xOf(slot) + widthOf(slot) / 2; }
  [[nodiscard]] bool shows(std::size_t slot) const { return slot >= firstSlot && slot < endSlot(); }
  [[nodiscard]] std::size_t endSlot() const { return firstSlot + slotCount; }
  bool operator==(const Grid&) const = default;
};

/// All words of the picture, asked for once: large maps say "offline" twenty thousand times.
class WordList {
 public:
  explicit WordList(const Words& words);
  [[nodiscard]] const std::string& text(Word word) const { return m_texts[static_cast<std::size_t>(word)]; }
  [[nodiscard]] const Words& source() const { return *m_source; }

 private:
  const Words* m_source;
  std::vector<std::string> m_texts;
};

struct KeptEmotions;
class KeptRows;

struct Sheet {
  const Content& content;
  const LayoutOptions& options;
  const WordList& wordList;
  Typesetter type;
  Grid grid;
  double chartUnit = style::chartUnit;
  KeptEmotions* emotions = nullptr;  // where the emotion lane is kept, if anywhere
  KeptRows* rows = nullptr;          // and the others
  bool oneSheet = false;             // lanes are as high as users made them; on pages as high as they need be

  [[nodiscard]] const Words& words() const { return wordList.source(); }
  [[nodiscard]] std::string word(Word word, std::initializer_list<std::string_view> args = {}) const;
  /// The episodes in the grid, which stand there in their order.
  [[nodiscard]] std::span<const EpisodeContent> shownEpisodes() const;
  /// The text, or what stands where it is empty.
  [[nodiscard]] const std::string& orWord(const std::string& text, Word untitled) const;
  [[nodiscard]] const std::string& titleOf(const Episode& episode) const;
  [[nodiscard]] const std::string& nameOf(const Persona& persona) const;
};

/// What a user laid under a card, or else what cards of its kind have.
[[nodiscard]] Ink tintOf(Colour colour, Ink usual);

/// In the names of nodes, for the number of their episode.
constexpr std::string_view itsNumber(&numberSign, 1);

/// The columns as wide as their episodes take time, at the typical length as wide as they were, and as a user
/// made them; none narrower.
void stretch(Grid& grid, const Content& content);

/// Of what was typed, and of the word that stands where it is empty.
[[nodiscard]] inline Ink inkOf(const std::string& text) { return text.empty() ? Ink::quiet : Ink::text; }

/// A part of the picture over its whole width. Blocks have the picture's x; their y counts from the strip's
/// top.
struct Strip {
  double height = 0;
  std::vector<PlacedBlock> blocks;
  std::optional<Chart> chart;
};

// The parts above the lanes and below them.
[[nodiscard]] Strip headStrip(const Sheet& sheet);
/// The title alone, small, for pages after the first.
[[nodiscard]] Strip runningTitleStrip(const Sheet& sheet);
[[nodiscard]] Strip phaseStrip(const Sheet& sheet);
/// Arcs from episode to episode, with legs that much longer than they need be; of no height when there are
/// none.
[[nodiscard]] Strip wayStrip(const Sheet& sheet, double legs);
/// The name of the border after a purchase; of no height when there is none.
[[nodiscard]] Strip purchaseStrip(const Sheet& sheet);
[[nodiscard]] Strip episodeStrip(const Sheet& sheet);
/// When the episodes happen, where the journey is drawn to scale; else of no height.
[[nodiscard]] Strip timeStrip(const Sheet& sheet);
/// A row of blocks under the heads of the episodes, from their top, with a label of its own, since most
/// episodes have none; of no height when there are none at all.
[[nodiscard]] Strip underHeads(const Sheet& sheet, Word label, std::vector<PlacedBlock> blocks);
/// The ways that lead to no other episode.
[[nodiscard]] Strip asideStrip(const Sheet& sheet);
/// What the ideal journey does otherwise, under the episodes of the current one, where both are seen.
[[nodiscard]] Strip changeStrip(const Sheet& sheet);
struct PageNumber {
  std::size_t page = 1;
  std::size_t pages = 1;
};
/// The legend explains the signs of these lanes.
[[nodiscard]] Strip footerStrip(const Sheet& sheet, const std::vector<const Lane*>& lanes,
                                const PageNumber& number = {});

// The lanes.
[[nodiscard]] Strip laneStrip(const Sheet& sheet, const Lane& lane);
[[nodiscard]] Strip scenarioLane(const Sheet& sheet, const Lane& lane);
[[nodiscard]] Strip touchpointLane(const Sheet& sheet, const Lane& lane);
[[nodiscard]] Strip emotionLane(const Sheet& sheet, const Lane& lane);
[[nodiscard]] Strip gapLane(const Sheet& sheet, const Lane& lane);
[[nodiscard]] Strip improvementLane(const Sheet& sheet, const Lane& lane);
[[nodiscard]] Strip metricLane(const Sheet& sheet, const Lane& lane);
[[nodiscard]] Strip textLane(const Sheet& sheet, const Lane& lane);
[[nodiscard]] Strip numberLane(const Sheet& sheet, const Lane& lane);
[[nodiscard]] Strip pictureLane(const Sheet& sheet, const Lane& lane);
[[nodiscard]] Strip remarkLane(const Sheet& sheet, const Lane& lane);
[[nodiscard]] Strip roleLane(const Sheet& sheet, const Lane& lane);
[[nodiscard]] Strip stageLane(const Sheet& sheet, const Lane& lane);
/// Whether none of the sheet's episodes has anything in it.
[[nodiscard]] bool isEmpty(const Sheet& sheet, const Lane& lane);

/// What stands in a lane of texts or numbers at an episode.
[[nodiscard]] const Cell* cellIn(const EpisodeContent& episode, const Lane& lane);
[[nodiscard]] std::string_view cellText(const EpisodeContent& episode, const Lane& lane);

/// Asked in a lane that holds nothing; its content is up to the user.
[[nodiscard]] SetText cellPrompt(const Sheet& sheet, const Lane& lane);

/// As it stands on the map.
[[nodiscard]] std::string nameOf(const Sheet& sheet, const Lane& lane);
/// The name and hint at the left of a lane.
struct LaneLabel {
  SetText name;
  SetText hint{};
  SetText figures{};          // what is read off the lane
  std::string figuresSaid{};  // the same, for who hears it
  double height = 0;
};
[[nodiscard]] LaneLabel laneLabel(const Sheet& sheet, const Lane& lane, double width = style::labelText);
/// With figures under its hint, in lines.
[[nodiscard]] LaneLabel withFigures(const Sheet& sheet, LaneLabel label, std::string figures, double width);
/// The frame of a lane of that height: rule above, label, and the border of the purchase.
[[nodiscard]] PlacedBlock laneFrame(const Sheet& sheet, const Lane& lane, const LaneLabel& label,
                                    double height);
/// The border between buying and using, through a strip, after each episode that is the purchase.
void drawPurchaseBorders(Pen& pen, const Sheet& sheet, double height);

/// A row of cells under their columns, each measured before any is drawn.
struct Cells {
  double height = 0;  // of the highest
  std::vector<PlacedBlock> blocks;
  SetText prompt{};  // see lanePrompt()
};
/// Below what the strip has.
void addCells(Strip& strip, Cells cells, double top);
[[nodiscard]] Strip laneOf(const Sheet& sheet, const Lane& lane, Cells cells);
/// The height that the lane's label and its prompt leave to each cell, however little is in it: an empty cell
/// is as high as it looks.
[[nodiscard]] double leastCells(const Sheet& sheet, const Lane& lane, const SetText& prompt);

/// What an editor asks in a lane that is empty all along; empty where nothing is to be asked.
[[nodiscard]] SetText lanePrompt(const Sheet& sheet, Word word, bool (*isEmpty)(const EpisodeContent&));

/// A node with what all cells have; its area is still to be set.
[[nodiscard]] Node cellNode(Part part, const Lane& lane, const EpisodeContent& episode, const RowRef& row);

/// A small label in a rounded outline, left edge at x, centred on y; returns its rectangle.
struct PillStyle {
  Font font = style::tag;
  TextColour colour{Ink::quiet, Ink::card};
  Ink edge = Ink::none;
  double padding = 10;
  double height = 20;
  bool operator==(const PillStyle&) const = default;
};
[[nodiscard]] Size pillSize(const SetText& text, const PillStyle& style);
void drawPill(Pen& pen, const SetText& text, Point topLeft, const PillStyle& style);

}  // namespace klantreis
