// What the samples and templates are, in the language of the window or the terminal.
#pragma once

#include <QString>

#include "klantreis/sample.h"

namespace klantreis {

/// One of its names, in the language of the reader.
[[nodiscard]] QString nameOf(const SampleInfo& info);
/// The few words under its picture, translated.
[[nodiscard]] QString titleOf(const SampleInfo& info);
/// The sentence about it, translated.
[[nodiscard]] QString sentenceOf(const SampleInfo& info);

}  // namespace klantreis
