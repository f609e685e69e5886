// The files that are filled beside the file they are to replace. A crash can leave one behind; the next time
// the same file is written, those that are a day old go.
#pragma once

#include <cstddef>
#include <ctime>
#include <string>
#include <string_view>

namespace klantreis {

/// Names of drafts of one file: `.NAME.RANDOM.tmp`, with as much of the name as there is room for, and eight
/// hexadecimal digits.
class DraftName {
 public:
  DraftName(std::string_view name, std::size_t longest);

  [[nodiscard]] std::string fresh() const;
  [[nodiscard]] bool matches(std::string_view name) const;

 private:
  std::string m_start;
};

/// Removes our own drafts of that file that were last written a day before `now`, a time by the clock of the
/// file system. Whatever has another form of name, is no plain file or belongs to another user stays. Best
/// effort: what cannot be removed is tried again next time.
void removeStaleDrafts(int folder, const DraftName& name, std::time_t now);

}  // namespace klantreis
