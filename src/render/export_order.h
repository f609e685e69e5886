// What to export and how, as both programs ask for it: the same order gives the same bytes from the command
// line as from the editor, so every default and every size of paper stands here.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "klantreis/file.h"
#include "klantreis/filter.h"
#include "klantreis/plan_files.h"
#include "klantreis/theme.h"
#include "klantreis/workbook.h"
#include "render/export.h"

namespace klantreis {

/// A picture of the map, the data of the file, or the plan of the journey in the order of PlanFormat.
enum class ExportFormat : std::uint8_t { pdf, png, svg, json, calendar, table, jira, text };
inline constexpr std::array<const char*, 8> formatSuffixes{"pdf", "png", "svg", "json",
                                                           "ics", "csv", "csv", "md"};
// As words of the command line.
inline constexpr std::array<const char*, 4> formatNames{"pdf", "png", "svg", "json"};
inline constexpr std::array<const char*, 4> planNames{"calendar", "table", "jira", "text"};

/// Nothing for what is no plan.
[[nodiscard]] std::optional<PlanFormat> planIn(ExportFormat format);
enum class PageSize : std::uint8_t { map, a4, a3 };

/// Lying, since journeys are wide; nothing for a page of the map's own size.
[[nodiscard]] std::optional<Paper> paperOf(PageSize page);

/// Instead of the map: each persona on a page of paper of its own.
struct CardOrder {
  std::optional<Id<Persona>> persona{};  // else all of the file
  bool operator==(const CardOrder&) const = default;
};

/// The page of facts of the journey, whole and not filtered: behind the map in its PDF, or in its place.
enum class FactsOrder : std::uint8_t { none, behind, instead };

struct ExportOrder {
  ExportFormat format = ExportFormat::pdf;
  std::optional<CardOrder> cards{};
  FactsOrder facts = FactsOrder::none;
  std::optional<Id<Journey>> journey{};  // else the first; JSON is always the whole file
  Date today{};
  ThemeName theme = ThemeName::light;
  std::optional<Language> language{};  // of the words around the journey; else the journey's
  Filter filter{};                     // of what is drawn
  PageSize page = PageSize::map;       // of a PDF; cards and facts are on paper, A4 unless it is another
  PngOptions png{};
};

/// The bytes of the file. Can be called in any thread. Throws cannotRender, pictureTooLarge and rowGone.
[[nodiscard]] std::string exported(const Workbook& workbook, const ExportOrder& order);

/// What the file of a plan leaves out; pictures and JSON are not asked. Throws as exported().
[[nodiscard]] std::vector<PlanLoss> lossesOf(const Workbook& workbook, const ExportOrder& order);

/// As writeFile, but never in the place of a journey file, or under a name that says it is one: throws
/// journeyInTheWay.
void writeExport(const FilePath& path, std::string_view bytes);

}  // namespace klantreis
