// Complete journeys to start from and to test with: the same ids every time, in Dutch and English.
#pragma once

#include <span>
#include <string_view>

#include "klantreis/workbook.h"

namespace klantreis {

struct SampleInfo {
  std::string_view name;         // for the command line
  std::string_view englishName;  // as good as the name; source text for translation
  std::string_view title;        // a few words, source text for translation
  std::string_view english;      // one sentence, source text for translation
  Workbook (*make)(Language);
};

/// "huiskoper", "offerte".
[[nodiscard]] std::span<const SampleInfo> samples();
/// "leeg" ("empty") and others to fill in.
[[nodiscard]] std::span<const SampleInfo> templates();
/// A workbook to begin with: a sample as it is, a template under new ids, since what is made of it is a
/// journey of its own.
[[nodiscard]] Workbook begun(const SampleInfo& info, Language language, IdSource& ids);
/// By either name. Throws unknownName.
[[nodiscard]] const SampleInfo& findSample(std::span<const SampleInfo> among, std::string_view name);

}  // namespace klantreis
