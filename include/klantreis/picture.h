// Pictures in a workbook: what the core knows of their bytes without decoding them, and how they come and go.
// Who adds one has decoded it before and written it anew (render/picture_import.h), so that files hold no
// larger pictures than are seen, and nothing of a camera's notes.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "klantreis/edit.h"

namespace klantreis {

enum class PictureFormat : std::uint8_t { png, jpeg };
/// What the first bytes say. Sides are in pixels, 1 to greatestPictureSide.
struct PictureHead {
  PictureFormat format = PictureFormat::png;
  std::int64_t width = 0;
  std::int64_t height = 0;
};
constexpr std::int64_t greatestPictureSide = 4096;
constexpr std::uint64_t greatestPictures = 64ULL << 20U;  // bytes of all in one file

/// Nullopt for what is no PNG or JPEG, is cut off, or has sides beyond the limit.
[[nodiscard]] std::optional<PictureHead> pictureHead(std::string_view bytes);
/// Whether a JPEG, with whatever may follow it, is not cut off.
[[nodiscard]] bool jpegGoesToItsEnd(std::string_view bytes);
[[nodiscard]] std::string_view mediaType(PictureFormat format);
/// Of all pictures, in bytes.
[[nodiscard]] std::uint64_t sizeOfPictures(const Workbook& workbook);

/// The cell of a lane at an episode, and what it shows.
[[nodiscard]] const Cell* cellAt(const Workbook& workbook, Id<Lane> lane, Id<Episode> episode);
[[nodiscard]] const Picture* pictureAt(const Workbook& workbook, Id<Lane> lane, Id<Episode> episode);

/// The picture with these bytes, which is there once however often it is shown. Throws tooManyPictures.
[[nodiscard]] Added<Picture> withPicture(const Workbook& workbook, Bytes content);
/// In the place of one that is there; the caption stays. A picture that nothing shows any more goes.
[[nodiscard]] Workbook withCellPicture(const Workbook& workbook, Id<Lane> lane, Id<Episode> episode,
                                       Bytes content);
/// Without the caption too.
[[nodiscard]] Workbook withoutCell(const Workbook& workbook, Id<Lane> lane, Id<Episode> episode);
/// A lane of pictures that is shown and has room at the episode: the first one there is, or else a new one
/// under the others.
[[nodiscard]] Added<Lane> withPictureLane(const Workbook& workbook, IdSource& ids, Id<Episode> episode);
/// Nothing takes the photo away.
[[nodiscard]] Workbook withPhoto(const Workbook& workbook, Id<Persona> persona, Bytes content);

}  // namespace klantreis
