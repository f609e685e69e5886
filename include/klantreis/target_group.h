// The target group as the method wants it: specific, with what it decides by, and split where its parts buy
// differently. "Consumers" or "installers" is never enough to draw a journey for.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "klantreis/edit.h"

namespace klantreis {

/// Nothing, one word, or only words that hold for every market, English or Dutch.
[[nodiscard]] bool isVague(std::string_view text);
/// Neither its name nor its description says who is in it.
[[nodiscard]] bool isVagueGroup(const Segment& segment);

[[nodiscard]] std::vector<const Segment*> segmentsInOrder(const Workbook& workbook);
[[nodiscard]] std::vector<const Segment*> partsOf(const Workbook& workbook, Id<Segment> segment);
[[nodiscard]] std::vector<const Criterion*> criteriaOf(const Workbook& workbook, Id<Segment> segment);

/// With a new group that is part of it, decides by the same and otherwise is still to be told.
[[nodiscard]] Added<Segment> withSegmentSplit(const Workbook& workbook, IdSource& ids, Id<Segment> segment,
                                              std::string name);
/// Behind the others of its group.
[[nodiscard]] Added<Criterion> withNewCriterion(const Workbook& workbook, IdSource& ids, Id<Segment> segment,
                                                std::string name);
/// One place up (-1) or down (+1) in its group; unchanged at the ends.
[[nodiscard]] Workbook withCriterionShifted(const Workbook& workbook, Id<Criterion> criterion, int direction);

}  // namespace klantreis
