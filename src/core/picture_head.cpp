// The few bytes of PNG (w3.org/TR/png-3) and JPEG (ITU-T T.81, annex B) that say what a picture is and how
// large, and whether it goes on to its end.
#include "klantreis/picture.h"

namespace klantreis {

namespace {

/// Big-endian; the caller has looked whether there are that many bytes.
std::uint64_t numberAt(std::string_view bytes, std::size_t at, std::size_t count) {
  std::uint64_t value = 0;
  for (const char c : bytes.substr(at, count)) value = value << 8U | static_cast<unsigned char>(c);
  return value;
}

std::optional<PictureHead> headOf(PictureFormat format, std::uint64_t width, std::uint64_t height) {
  constexpr auto greatest = static_cast<std::uint64_t>(greatestPictureSide);
  if (width < 1 || height < 1 || width > greatest || height > greatest) return std::nullopt;
  return PictureHead{format, static_cast<std::int64_t>(width), static_cast<std::int64_t>(height)};
}

// ---- PNG: a signature and chunks of a length, a name, content and a checksum

constexpr std::string_view pngSignature{"\x89PNG\r\n\x1a\n", 8};
constexpr std::size_t chunkFrame = 12;  // beside the content

/// The chunks end with one named IEND, and nothing follows it.
bool hasAllChunks(std::string_view bytes) {
  std::size_t at = pngSignature.size();
  while (at + chunkFrame <= bytes.size()) {
    const std::uint64_t length = numberAt(bytes, at, 4);
    const std::string_view name = bytes.substr(at + 4, 4);
    if (length > bytes.size() - at - chunkFrame) return false;
    at += chunkFrame + length;
    if (name == "IEND") return at == bytes.size();
  }
  return false;
}

std::optional<PictureHead> pngHead(std::string_view bytes) {
  constexpr std::size_t name = 12;
  constexpr std::size_t width = 16;
  constexpr std::size_t height = 20;
  if (bytes.size() < height + 4 || bytes.substr(name, 4) != "IHDR" || !hasAllChunks(bytes))
    return std::nullopt;
  return headOf(PictureFormat::png, numberAt(bytes, width, 4), numberAt(bytes, height, 4));
}

// ---- JPEG: segments of a marker, a length and content, of which one frame header has the size

constexpr std::string_view jpegStart = "\xFF\xD8";
constexpr std::string_view jpegEnd = "\xFF\xD9";

bool isFrameHeader(std::uint64_t marker) {
  const bool other = marker == 0xC4 || marker == 0xC8 || marker == 0xCC;  // tables, reserved
  return marker >= 0xC0 && marker <= 0xCF && !other;
}

/// Calls f(marker, place of the segment) for those before the pixels, until it is true; where that was.
template <class F>
std::optional<std::size_t> findSegment(std::string_view bytes, F&& f) {
  constexpr std::size_t frame = 4;  // marker and length
  std::size_t at = jpegStart.size();
  while (at + frame <= bytes.size() && numberAt(bytes, at, 1) == 0xFF) {
    const std::uint64_t marker = numberAt(bytes, at + 1, 1);
    if (f(marker)) return at;
    at += marker == 0xFF ? 1 : 2 + numberAt(bytes, at + 2, 2);  // FF may be repeated to fill up
  }
  return std::nullopt;
}

std::optional<PictureHead> jpegHead(std::string_view bytes) {
  constexpr std::size_t height = 5;  // after the marker, the length and the precision
  constexpr std::size_t width = 7;
  if (!bytes.ends_with(jpegEnd)) return std::nullopt;
  const auto at = findSegment(bytes, isFrameHeader);
  if (!at || *at + width + 2 > bytes.size()) return std::nullopt;
  return headOf(PictureFormat::jpeg, numberAt(bytes, *at + width, 2), numberAt(bytes, *at + height, 2));
}

}  // namespace

std::optional<PictureHead> pictureHead(std::string_view bytes) {
  if (bytes.starts_with(pngSignature)) return pngHead(bytes);
  if (bytes.starts_with(jpegStart)) return jpegHead(bytes);
  return std::nullopt;
}

bool jpegGoesToItsEnd(std::string_view bytes) {
  constexpr std::uint64_t pixels = 0xDA;  // in them no other byte follows FF than zero and those of restarts
  const auto at = findSegment(bytes, [](std::uint64_t marker) { return marker == pixels; });
  return at && bytes.find(jpegEnd, *at) != std::string_view::npos;
}

std::string_view mediaType(PictureFormat format) {
  return format == PictureFormat::png ? "image/png" : "image/jpeg";
}

}  // namespace klantreis
