#include "klantreis/workbook.h"

namespace klantreis {

template class Table<Organisation>;
template class Table<Aim>;
template class Table<Segment>;
template class Table<Criterion>;
template class Table<Actor>;
template class Table<Persona>;
template class Table<Trait>;
template class Table<Channel>;
template class Table<ChannelUse>;
template class Table<Journey>;
template class Table<Review>;
template class Table<Participant>;
template class Table<Role>;
template class Table<Phase>;
template class Table<Episode>;
template class Table<Scenario>;
template class Table<Touchpoint>;
template class Table<Emotion>;
template class Table<Path>;
template class Table<Lane>;
template class Table<Cell>;
template class Table<Remark>;
template class Table<Evidence>;
template class Table<Metric>;
template class Table<Measurement>;
template class Table<Gap>;
template class Table<Improvement>;
template class Table<SavedView>;
template class Table<Involvement>;
template class Table<Contribution>;
template class Table<Walked>;
template class Table<Picture>;

}  // namespace klantreis
