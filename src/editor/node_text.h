// The text that a user edits at a node of the picture, and what the workbook is after that.
#pragma once

#include <QString>
#include <string>

#include "klantreis/scene.h"
#include "klantreis/words.h"

namespace klantreis {

[[nodiscard]] bool hasText(const Node& node);
/// Or is an empty place, where a letter adds what has one.
[[nodiscard]] bool takesLetters(const Node& node);
/// What the inspector calls that text, so that the steps of undo have one name.
[[nodiscard]] QString captionOf(const Node& node);
/// Others fill their column or their card.
[[nodiscard]] bool isAsWideAsItsText(const Node& node);
/// Line breaks are kept there; elsewhere they become spaces.
[[nodiscard]] bool takesLines(const Node& node);

/// Whether a number begins with that: at an emotion it is a score, and no part of its word.
[[nodiscard]] bool beginsScore(const Node& node, const QString& typed);
/// A typed word at an emotion becomes the wheel's word when it is one, in the language of `words`; a number
/// its score in the journey's scale, and an Error of the code valueOutOfRange when it is outside that.
[[nodiscard]] Workbook withNodeText(const Workbook& workbook, const Node& node, std::string text,
                                    const Words& words);

/// The key of the wheel's word, whatever its case; empty when the wheel does not know it.
[[nodiscard]] std::string wheelKeyOf(const std::string& word, const Words& words);

}  // namespace klantreis
