// Cutting a line of text into the stretches that are drawn differently.
#pragma once

#include <QString>
#include <vector>

#include "render/shaped_line.h"

namespace klantreis {

struct TextSegment {
  TextPiece::Kind kind = TextPiece::Kind::plain;
  qsizetype begin = 0;
  qsizetype size = 0;
};

/// Plain stretches (spaces belong to them), words of other letters, and emoji one by one; they cover the
/// text.
[[nodiscard]] std::vector<TextSegment> segmentsOf(const QString& text);

/// A digit or sign on a key, as "1️⃣".
[[nodiscard]] bool isKeycap(QStringView grapheme);
[[nodiscard]] bool hasEmoji(const QString& text);

}  // namespace klantreis
