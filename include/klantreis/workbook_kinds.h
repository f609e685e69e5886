// What the rows of a workbook can be of: kinds, states and scales, in the words of the method. The texts they
// have in files stand in workbook_keys.h.
#pragma once

namespace klantreis {

enum class Language { english, dutch };
enum class ActorKind { department, person, supplier };
/// Of which a persona stands for someone: with those of competitors a journey has their curve beside ours.
enum class PersonaKind { customer, nonCustomer, competitorsCustomer };
enum class Buying { unknown, rational, impulse };
enum class AimKind { businessGoal, coreValue };
/// What users lay under a card, where the colours of what it means are not enough for them.
enum class Colour { none, red, orange, yellow, green, teal, blue, purple, grey };
/// How far a journey is, as its team says. Solutions are written from `improvements` on.
enum class MethodStep { choose, current, ideal, improvements, plan };
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
/// What experience says of a channel.
enum class Verdict { unknown, works, fails };
enum class Contact { direct, indirect };
enum class ContactWith { unknown, employee, brand, service, product, communication, peers };
/// What is meant to become of the feeling at an episode.
enum class Intent { none, improve, excel, turn, keep };
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
  pictures,
  stages  // of another model, at which one supplier or role is
};
/// Those that a journey has once each.
[[nodiscard]] constexpr bool isUsual(LaneKind kind) { return kind <= LaneKind::metrics; }
/// Whose texts and pictures are Cells.
[[nodiscard]] constexpr bool holdsCells(LaneKind kind) {
  return kind == LaneKind::text || kind == LaneKind::number || kind == LaneKind::pictures;
}
enum class RemarkKind {
  pain,
  strength,
  wish,
  need,
  offer,
  promise,
  expectation,
  question,
  opportunity,
  cause,    // behind a pain
  content,  // an idea of what to tell
  criterion
};
enum class Respondent { unknown, customer, nonCustomer, competitorsCustomer, colleague, expert };
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
