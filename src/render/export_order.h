// What to export and how, as both programs ask for it: the same order gives the same bytes from the command
// line as from the editor, so every default and every size of paper stands here.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "klantreis/file.h"
#include "klantreis/filter.h"
#include "klantreis/theme.h"
#include "klantreis/workbook.h"
#include "render/export.h"

namespace klantreis {

enum class ExportFormat : std::uint8_t { pdf, png, svg, json };
/// As suffixes and as words of the command line.
inline constexpr std::array<const char*, 4> formatNames{"pdf", "png", "svg", "json"};
enum class PageSize : std::uint8_t { map, a4, a3 };

/// Lying, since journeys are wide; nothing for a page of the map's own size.
[[nodiscard]] std::optional<Paper> paperOf(PageSize page);

/// Instead of the map: each persona on a page of paper of its own.
struct CardOrder {
  std::optional<Id<Persona>> persona{};  // else all of the file
  bool operator==(const CardOrder&) const = default;
};

struct ExportOrder {
  ExportFormat format = ExportFormat::pdf;
  std::optional<CardOrder> cards{};
  std::optional<Id<Journey>> journey{};  // else the first; JSON is always the whole file
  Date today{};
  ThemeName theme = ThemeName::light;
  std::optional<Language> language{};  // of the words around the journey; else the journey's
  Filter filter{};                     // of what is drawn
  PageSize page = PageSize::map;       // of a PDF; cards are on paper, A4 unless it is another
  PngOptions png{};
};

/// The bytes of the file. Can be called in any thread. Throws cannotRender, pictureTooLarge and rowGone.
[[nodiscard]] std::string exported(const Workbook& workbook, const ExportOrder& order);

/// As writeFile, but never in the place of a journey file, or under a name that says it is one: throws
/// journeyInTheWay.
void writeExport(const FilePath& path, std::string_view bytes);

}  // namespace klantreis
