// The tables of workbook.h. Their code stands in workbook.cpp alone: with it in every file that edits,
// compiling takes twice as long.
#pragma once

#include "klantreis/workbook.h"

namespace klantreis {

extern template class Table<Organisation>;
extern template class Table<Aim>;
extern template class Table<Segment>;
extern template class Table<Criterion>;
extern template class Table<Actor>;
extern template class Table<Persona>;
extern template class Table<Trait>;
extern template class Table<Channel>;
extern template class Table<ChannelUse>;
extern template class Table<Journey>;
extern template class Table<Review>;
extern template class Table<Participant>;
extern template class Table<Role>;
extern template class Table<Phase>;
extern template class Table<Episode>;
extern template class Table<Scenario>;
extern template class Table<Touchpoint>;
extern template class Table<Emotion>;
extern template class Table<Path>;
extern template class Table<Lane>;
extern template class Table<Cell>;
extern template class Table<Remark>;
extern template class Table<Evidence>;
extern template class Table<Metric>;
extern template class Table<Measurement>;
extern template class Table<Gap>;
extern template class Table<Improvement>;
extern template class Table<SavedView>;
extern template class Table<Involvement>;
extern template class Table<Contribution>;
extern template class Table<Walked>;
extern template class Table<Picture>;

}  // namespace klantreis
