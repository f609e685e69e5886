// What a line of the method panel says of what was found, to the eye and to the ear.
#pragma once

#include <QString>

#include "klantreis/findings.h"
#include "klantreis/words.h"

namespace klantreis {

struct LineLook {
  QString text;
  QString where;   // small, beside the text
  QString side;    // at the right
  QString spoken;  // the text, where it is not enough for who sees neither colours nor signs
  QString described;
  QString tip;
  bool open = false;  // of a step: its findings are shown; of what comes next: it can be done now
  Severity severity = Severity::fact;
  bool operator==(const LineLook&) const = default;
};

/// Findings of one kind in one step that stand by themselves, and that come with one press where there are
/// more.
inline constexpr std::size_t mostOfOneKind = 30;
/// How many of those that are left come with the next press: no line stays for a few.
[[nodiscard]] std::size_t nextOf(std::size_t left);

[[nodiscard]] LineLook lookOf(const Workbook& workbook, const MethodFinding& finding, const Words& words);
/// Of the line for those that do not stand by themselves: all there are, or what is left.
[[nodiscard]] LineLook lookOfMore(FindingKind kind, std::size_t left, bool isAll);

}  // namespace klantreis
