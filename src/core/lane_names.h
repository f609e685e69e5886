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

/// What the department, supplier or role is called that the lane is of; empty where there is none.
[[nodiscard]] inline std::string ownerName(const Workbook& workbook, const Lane& lane) {
  const bool staged = lane.kind == LaneKind::stages;
  if (lane.department && (staged || lane.kind == LaneKind::department))
    return workbook.actors.find(*lane.department)->name;
  return lane.role && staged ? workbook.roles.find(*lane.role)->name : std::string();
}

/// The one that was typed, the owner's, or else the usual one; with the persona whose texts stand there.
/// `text` gives each word.
template <class Text>
[[nodiscard]] std::string laneName(const Workbook& workbook, const Lane& lane, Text&& text) {
  const std::string owner = ownerName(workbook, lane);
  const std::string name = !lane.name.empty() ? lane.name : !owner.empty() ? owner : text(wordOf(lane));
  if (lane.kind != LaneKind::text || !lane.persona) return name;
  const std::string& persona = workbook.personas.find(*lane.persona)->name;
  return name + " · " + (persona.empty() ? text(Word::untitledPersona) : persona);
}

}  // namespace klantreis
