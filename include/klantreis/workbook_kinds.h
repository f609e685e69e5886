// What the rows of a workbook can be of: kinds, states and scales, in the words of the method. The texts they
// have in files stand in workbook_keys.h.
#pragma once

namespace klantreis {

enum class Language { english, dutch };
enum class ActorKind { department, person, supplier };
enum class Scale { minusTwoToTwo, minusFiveToFive, oneToFive, oneToTen };
enum class ChannelReach { offline, online, both };
enum class ChannelIcon {
  none,
  person,
  phone,
  email,
  letter,
  website,
  search,
  app,
  chat,
  social,
  shop,
  office,
  delivery,
  document,
  event,
  media,
  home,
  bank
};
enum class Contact { direct, indirect };
/// In order of weight: where a persona has several scores at one place, the last of these is shown.
enum class Layer { assumed, customersSaid, dataShows };
enum class PathKind { loop, skip, alternative, exit };
enum class LaneKind {
  scenario,
  touchpoints,
  emotion,
  gaps,
  improvements,
  metrics,
  text,
  number,      // texts of which the figures are drawn to compare
  remarks,     // of one kind
  department,  // the touchpoints of one
  roles,       // what each does
  pictures
};
/// Those that a journey has once each.
[[nodiscard]] constexpr bool isUsual(LaneKind kind) { return kind <= LaneKind::metrics; }
/// Whose texts and pictures are Cells.
[[nodiscard]] constexpr bool holdsCells(LaneKind kind) {
  return kind == LaneKind::text || kind == LaneKind::number || kind == LaneKind::pictures;
}
enum class RemarkKind { pain, strength, wish, need, offer, promise, expectation, question, opportunity };
enum class EvidenceKind {
  interview,
  clientArena,
  survey,
  observation,
  colleague,
  socialMedia,
  tradePress,
  fair,
  lostQuote,
  competitor,
  data,
  other
};
enum class Direction { higherIsBetter, lowerIsBetter };
enum class Horizon { direct, strategic };
enum class Status { planned, inProgress, done, dropped };

}  // namespace klantreis
