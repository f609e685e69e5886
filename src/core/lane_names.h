// The name a lane has on the map.
#pragma once

#include <string>

#include "klantreis/words.h"

namespace klantreis {

[[nodiscard]] constexpr Word wordOf(RemarkKind kind) {
  switch (kind) {
    case RemarkKind::pain:
      return Word::pains;
    case RemarkKind::strength:
      return Word::strengths;
    case RemarkKind::wish:
      return Word::wishes;
    case RemarkKind::need:
      return Word::needs;
    case RemarkKind::offer:
      return Word::offers;
    case RemarkKind::promise:
      return Word::promises;
    case RemarkKind::expectation:
      return Word::expectations;
    case RemarkKind::question:
      return Word::questions;
    case RemarkKind::opportunity:
      return Word::opportunities;
    case RemarkKind::cause:
      return Word::causes;
    case RemarkKind::content:
      return Word::contentIdeas;
    case RemarkKind::criterion:
      break;
  }
  return Word::criteria;
}

/// What a lane is called that has no name of its own.
[[nodiscard]] constexpr Word wordOf(const Lane& lane) {
  switch (lane.kind) {
    case LaneKind::scenario:
      return Word::scenario;
    case LaneKind::touchpoints:
      return Word::touchpoints;
    case LaneKind::emotion:
      return Word::emotion;
    case LaneKind::gaps:
      return Word::gaps;
    case LaneKind::improvements:
      return Word::improvements;
    case LaneKind::metrics:
      return Word::metrics;
    case LaneKind::number:
      return Word::numberLane;
    case LaneKind::remarks:
      return wordOf(lane.remarks);
    case LaneKind::department:
      return Word::departmentLane;
    case LaneKind::roles:
      return Word::roles;
    case LaneKind::pictures:
      return Word::pictureLane;
    case LaneKind::stages:
      return Word::stages;
    case LaneKind::text:
      break;
  }
  return Word::textLane;
}

/// The one that was typed, the department's, or else the usual one. `text` gives each word.
template <class Text>
[[nodiscard]] std::string laneName(const Workbook& workbook, const Lane& lane, Text&& text) {
  if (!lane.name.empty()) return lane.name;
  const Actor* department = lane.department ? workbook.actors.find(*lane.department) : nullptr;
  const bool named = lane.kind == LaneKind::department && department != nullptr && !department->name.empty();
  return named ? department->name : text(wordOf(lane));
}

}  // namespace klantreis
