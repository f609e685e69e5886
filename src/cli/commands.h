// What the command line can do: one plain description for each verb, as arguments.h reads it, and a function
// that does it. They throw an Error; what they have to say goes to the console.
#pragma once

#include <QString>
#include <optional>
#include <span>
#include <string>
#include <variant>

#include "klantreis/file.h"
#include "klantreis/sample.h"
#include "klantreis/workbook.h"
#include "render/export_order.h"

namespace klantreis::cli {

/// Help and version.
struct ShowText {
  QString text;
};
void run(const ShowText& command);

struct ListNames {
  std::span<const SampleInfo> among;
};
void run(const ListNames& command);

struct NewFile {
  const SampleInfo& begin;
  Language language;
  FilePath file;
  bool force = false;
};
void run(const NewFile& command);

struct ShowInfo {
  FilePath file;
  Language language;
};
void run(const ShowInfo& command);

struct ShowFindings {
  FilePath file;
  Language language;
  Date today;
  bool json = false;
};
void run(const ShowFindings& command);

struct CheckFile {
  FilePath file;
};
void run(const CheckFile& command);

struct ExportJourney {
  FilePath file;
  FilePath output{};                     // "-" is standard output
  std::optional<std::string> journey{};  // a title, an id or a number, for the order
  std::optional<std::string> view{};     // the name of a saved one, for the order too
  std::optional<std::string> persona{};  // the name of the one whose card is wanted, for the order too
  ExportOrder order{};
};
void run(const ExportJourney& command);

struct ImportJson {
  FilePath file;
  FilePath output;
  bool force = false;
};
void run(const ImportJson& command);

struct OpenEditor {
  FilePath file;
};
/// Does not come back when it succeeds.
void run(const OpenEditor& command);

using Command = std::variant<ShowText, ListNames, NewFile, ShowInfo, ShowFindings, CheckFile, ExportJourney,
                             ImportJson, OpenEditor>;

}  // namespace klantreis::cli
