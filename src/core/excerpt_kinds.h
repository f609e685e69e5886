// Which rows of an excerpt hang from what.
#pragma once

#include <type_traits>

#include "klantreis/workbook_schema.h"

namespace klantreis {

template <class... Ts>
struct RowKinds {
  template <class T>
  static constexpr bool have = (std::is_same_v<T, Ts> || ...);
};
/// Of these the workbook that an excerpt goes to may have the same ones.
using SharedRows = RowKinds<Aim, Segment, Actor, Channel, Persona, Lane, Role, Picture>;
using RowsInEpisode = RowKinds<Touchpoint, Gap, Improvement, Metric, Remark>;
using RowsInJourney = RowKinds<Phase, Lane, Participant, Role>;

}  // namespace klantreis
