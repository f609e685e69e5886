// Pictures of emoji. A colour glyph drawn as text is blank in a PDF, so all pictures of the map draw emoji as
// images.
#pragma once

#include <QHash>
#include <QImage>

#include "render/shaped_line.h"

namespace klantreis {

/// Draws each emoji once per size and keeps it.
class EmojiImages {
 public:
  /// The emoji at so many pixels to the em, on a transparent ground, in emojiArea().
  [[nodiscard]] QImage image(const TextPiece& emoji, int pixelsPerEm);

 private:
  QHash<QPair<QString, int>, QImage> m_images;
};

}  // namespace klantreis
