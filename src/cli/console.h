// The terminal: results on standard output, messages on standard error. All text from files goes through
// forTerminal, so that a hostile title cannot give the terminal orders.
#pragma once

#include <QString>
#include <string_view>

namespace klantreis::cli {

/// A line of the result. Throws cannotWrite or diskFull when standard output does not take it.
void print(const QString& line);

/// Bytes of a file, as they are; throws as print().
void printBytes(std::string_view bytes);

/// One message, on one line whatever is in it.
void complain(const QString& message);

/// A text from a file within a line.
[[nodiscard]] QString inLine(std::string_view text);

}  // namespace klantreis::cli
