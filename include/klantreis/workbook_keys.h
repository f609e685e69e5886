// The words of all lists (kinds, reaches, states, …), as they stand in the file and in JSON, in the order of
// their enumerations.
#pragma once

#include <array>

#include "klantreis/schema.h"

namespace klantreis {

template <>
struct Keys<Language> {
  static constexpr std::array<std::string_view, 2> words{"en", "nl"};
};
template <>
struct Keys<ActorKind> {
  static constexpr std::array<std::string_view, 3> words{"department", "person", "supplier"};
};
template <>
struct Keys<PersonaKind> {
  static constexpr std::array<std::string_view, 3> words{"customer", "non_customer", "competitors_customer"};
};
template <>
struct Keys<Buying> {
  static constexpr std::array<std::string_view, 3> words{"unknown", "rational", "impulse"};
};
template <>
struct Keys<AimKind> {
  static constexpr std::array<std::string_view, 2> words{"business_goal", "core_value"};
};
template <>
struct Keys<Colour> {
  static constexpr std::array<std::string_view, 9> words{"none", "red",  "orange", "yellow", "green",
                                                         "teal", "blue", "purple", "grey"};
};
template <>
struct Keys<MethodStep> {
  static constexpr std::array<std::string_view, 5> words{"choose", "current", "ideal", "improvements",
                                                         "plan"};
};
template <>
struct Keys<Verdict> {
  static constexpr std::array<std::string_view, 3> words{"unknown", "works", "fails"};
};
template <>
struct Keys<ContactWith> {
  static constexpr std::array<std::string_view, 7> words{"unknown", "employee",      "brand", "service",
                                                         "product", "communication", "peers"};
};
template <>
struct Keys<Intent> {
  static constexpr std::array<std::string_view, 5> words{"none", "improve", "excel", "turn", "keep"};
};
template <>
struct Keys<Respondent> {
  static constexpr std::array<std::string_view, 6> words{
      "unknown", "customer", "non_customer", "competitors_customer", "colleague", "expert"};
};
template <>
struct Keys<Scale> {
  static constexpr std::array<std::string_view, 4> words{"-2..2", "-5..5", "1..5", "1..10"};
};
template <>
struct Keys<ChannelReach> {
  static constexpr std::array<std::string_view, 3> words{"offline", "online", "both"};
};
template <>
struct Keys<ChannelIcon> {
  static constexpr std::array<std::string_view, 18> words{
      "none",   "person", "phone",  "email",    "letter",   "website", "search", "app",  "chat",
      "social", "shop",   "office", "delivery", "document", "event",   "media",  "home", "bank"};
};
template <>
struct Keys<Contact> {
  static constexpr std::array<std::string_view, 2> words{"direct", "indirect"};
};
template <>
struct Keys<Layer> {
  static constexpr std::array<std::string_view, 3> words{"assumed", "customers_said", "data_shows"};
};
template <>
struct Keys<PathKind> {
  static constexpr std::array<std::string_view, 4> words{"loop", "skip", "alternative", "exit"};
};
template <>
struct Keys<LaneKind> {
  static constexpr std::array<std::string_view, 13> words{
      "scenario", "touchpoints", "emotion",    "gaps",  "improvements", "metrics", "text",
      "number",   "remarks",     "department", "roles", "pictures",     "stages"};
};
template <>
struct Keys<RemarkKind> {
  static constexpr std::array<std::string_view, 12> words{
      "pain",        "strength", "wish",        "need",  "offer",   "promise",
      "expectation", "question", "opportunity", "cause", "content", "criterion"};
};
template <>
struct Keys<EvidenceKind> {
  static constexpr std::array<std::string_view, 12> words{
      "interview",   "client_arena", "survey",     "observation", "colleague", "social_media",
      "trade_press", "fair",         "lost_quote", "competitor",  "data",      "other"};
};
template <>
struct Keys<Direction> {
  static constexpr std::array<std::string_view, 2> words{"higher", "lower"};
};
template <>
struct Keys<Horizon> {
  static constexpr std::array<std::string_view, 2> words{"direct", "strategic"};
};
template <>
struct Keys<Status> {
  static constexpr std::array<std::string_view, 4> words{"planned", "in_progress", "done", "dropped"};
};

}  // namespace klantreis
