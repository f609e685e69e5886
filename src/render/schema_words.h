// What the tables and fields of a journey file are called when something is wrong with them: their names in
// workbook_schema.h are for files, these are for people.
#pragma once

#include <QString>
#include <string_view>

namespace klantreis {

/// In the language of the program; null for a name that no table has.
[[nodiscard]] QString tableWord(std::string_view table);
/// In the language of the program; null for a name that no field of any table has.
[[nodiscard]] QString fieldWord(std::string_view field);
/// A place of content_place.h, as in `“text” (gap)`; any other text as it is.
[[nodiscard]] QString placeWords(std::string_view place);

}  // namespace klantreis
