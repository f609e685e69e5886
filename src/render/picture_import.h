// Turns what people drop, paste or choose into what a file holds: decoded, turned as the camera was held, no
// larger than is seen, and written anew. So nothing comes along that a camera noted beside the picture, such
// as the place where it was taken, and no file brings bytes that others decode differently.
#pragma once

#include <QByteArray>
#include <QImage>

#include "klantreis/bytes.h"

namespace klantreis {

constexpr int greatestImportedSide = 1600;         // pixels; a column of the map is some 300 wide
constexpr std::int64_t mostImportedMillions = 64;  // of pixels
constexpr int importMemory = 512;  // MiB, for that many pixels of 16 bits a colour: what Qt must be allowed
constexpr std::uint64_t greatestImportedFile = 64ULL << 20U;

/// The content of a PNG, JPEG, GIF (its first picture) or BMP, whatever its name says. Throws notAPicture,
/// also for one that is cut off, or imageTooLarge, before anything is decoded.
[[nodiscard]] Bytes importedPicture(const QByteArray& bytes, const std::string& name);
/// As above, decoded already.
[[nodiscard]] Bytes importedPicture(const QImage& image, const std::string& name);

}  // namespace klantreis
