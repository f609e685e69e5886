// The channels most journeys use, in the languages of the program, and what a channel's name says of it: so
// that a new one called "Website" is online and has its icon without being told.
#pragma once

#include <span>
#include <string_view>

#include "klantreis/workbook.h"

namespace klantreis {

struct UsualChannel {
  std::string_view english;
  std::string_view dutch;
};
/// To choose from, the most usual first.
[[nodiscard]] std::span<const UsualChannel> usualChannels();
[[nodiscard]] std::string_view nameOf(const UsualChannel& channel, Language language);

struct ChannelNature {
  ChannelReach reach = ChannelReach::offline;
  ChannelIcon icon = ChannelIcon::none;
  bool operator==(const ChannelNature&) const = default;
};
/// By the words in the name, English or Dutch; offline and without icon when they say nothing.
[[nodiscard]] ChannelNature natureOf(std::string_view name);

}  // namespace klantreis
