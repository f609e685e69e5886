// The words of the enumerations of the workbook, in the language of the window: one table for every list
// and menu in which a user chooses one.
#pragma once

#include <QString>
#include <span>

#include "klantreis/figures.h"

namespace klantreis {

/// In the order of the values of E; source texts of the context "Choices".
template <class E>
[[nodiscard]] std::span<const char* const> choicesOf();

[[nodiscard]] QString translatedChoice(const char* source);

template <class E>
[[nodiscard]] QString wordOf(E value) {
  return translatedChoice(choicesOf<E>()[static_cast<std::size_t>(value)]);
}

/// Its own name, its department's, or what it shows.
[[nodiscard]] QString laneTitle(const Workbook& workbook, const Lane& lane);

/// The quadrant of an improvement, or that it has none yet.
[[nodiscard]] QString placeWordOf(const Improvement& improvement);

}  // namespace klantreis
