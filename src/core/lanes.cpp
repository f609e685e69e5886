// Arranging the lanes of a map, and taking one to another journey.
#include <algorithm>
#include <map>
#include <utility>

#include "core/siblings.h"
#include "klantreis/picture.h"
#include "klantreis/stages.h"

namespace klantreis {

namespace {

/// The same thing in another journey: a usual lane is there once, others are known by what they show.
bool isLike(const Lane& a, const Lane& b) {
  if (a.kind != b.kind || isUsual(a.kind)) return a.kind == b.kind;
  const bool ofRole = a.role || b.role;  // which is of one journey, so no lane of another is its like
  return !ofRole && a.name == b.name && a.remarks == b.remarks && a.department == b.department &&
         a.persona == b.persona;
}

/// The episode there that stands for one here: its pair, or else the first of the same title.
class Counterparts {
 public:
  Counterparts(const Workbook& workbook, Id<Journey> there) : m_there(episodesOf(workbook, there)) {}

  [[nodiscard]] std::optional<Id<Episode>> of(const Episode& here) const {
    const auto found = [&](auto stands) {
      const auto at = std::find_if(m_there.begin(), m_there.end(), stands);
      return at == m_there.end() ? std::nullopt : std::optional((*at)->id);
    };
    if (const auto pair =
            found([&](const Episode* each) { return each->pair == here.id || here.pair == each->id; }))
      return pair;
    if (here.title.empty()) return std::nullopt;
    return found([&](const Episode* each) { return each->title == here.title; });
  }

 private:
  std::vector<const Episode*> m_there;
};

/// What stands in one lane, taken to another one.
class LaneCopy {
 public:
  LaneCopy(const Workbook& workbook, IdSource& ids, const Lane& from, const Lane& to)
      : m_next(workbook), m_ids(ids), m_from(from), m_to(to), m_there(workbook, to.journey) {}

  Workbook make() && {
    const Workbook before = m_next;
    for (const Episode* here : episodesOf(before, m_from.journey))
      if (const auto there = m_there.of(*here)) copy(before, here->id, *there);
    return std::move(m_next);
  }

 private:
  void copy(const Workbook& before, Id<Episode> here, Id<Episode> there) {
    if (holdsCells(m_from.kind)) copyCell(before, here, there);
    if (m_from.kind == LaneKind::remarks) copyRemarks(before, here, there);
    if (m_from.kind == LaneKind::stages) copyStage(before, here, there);
  }

  void copyCell(const Workbook& before, Id<Episode> here, Id<Episode> there) {
    const Cell* cell = cellAt(before, m_from.id, here);
    if (cell == nullptr || cellAt(before, m_to.id, there) != nullptr) return;
    Cell copy = *cell;
    copy.lane = m_to.id;
    copy.episode = there;
    copy.id = {Schema<Cell>::derive(copy)};
    m_next = withRow(m_next, std::move(copy));
  }

  void copyStage(const Workbook& before, Id<Episode> here, Id<Episode> there) {
    if (!m_from.department) return;
    const Contribution* row = contributionAt(before, *m_from.department, here);
    if (row == nullptr || contributionAt(before, *m_from.department, there) != nullptr) return;
    Contribution copy = *row;
    copy.episode = there;
    copy.id = {Schema<Contribution>::derive(copy)};
    m_next = withRow(m_next, std::move(copy));
  }

  void copyRemarks(const Workbook& before, Id<Episode> here, Id<Episode> there) {
    const auto remarksAt = [&](Id<Episode> episode) {
      return ranked(before.remarks, [&](const Remark& each) {
        return each.episode == episode && each.kind == m_from.remarks;
      });
    };
    const auto known = remarksAt(there);
    for (const Remark* remark : remarksAt(here))
      if (std::none_of(known.begin(), known.end(),
                       [&](const Remark* each) { return each->text == remark->text; }))
        copyRemark(*remark, there);
  }

  void copyRemark(Remark copy, Id<Episode> there) {
    copy.id = m_ids.make<Remark>();
    copy.episode = there;
    copy.touchpoint.reset();
    m_next = appended(m_next, copy, [&](const Remark& each) {
               return each.episode == there && each.kind == copy.kind;
             }).workbook;
  }

  Workbook m_next;
  IdSource& m_ids;
  const Lane& m_from;
  const Lane& m_to;
  Counterparts m_there;
};

}  // namespace

Workbook withLaneMoved(const Workbook& workbook, Id<Lane> id, std::size_t index) {
  Lane lane = require(workbook, id);
  const auto siblings = lanesOf(workbook, lane.journey);
  if (isAt(siblings, id, index)) return workbook;
  Workbook next = workbook;
  lane.rank = rankAt(next, others(siblings, id), index);
  return withRow(next, std::move(lane));
}

/// Over the hidden ones too, so that the step can be seen.
Workbook withLaneShifted(const Workbook& workbook, Id<Lane> id, int direction) {
  const auto lanes = lanesOf(workbook, require(workbook, id).journey);
  const auto own = static_cast<std::ptrdiff_t>(placeOf(lanes, id));
  const auto count = static_cast<std::ptrdiff_t>(lanes.size());
  for (std::ptrdiff_t place = own + direction; place >= 0 && place < count; place += direction)
    if (lanes[static_cast<std::size_t>(place)]->shown)
      return withLaneMoved(workbook, id, static_cast<std::size_t>(place));
  return workbook;
}

Workbook withAllLanesShown(const Workbook& workbook, Id<Journey> journey) {
  Workbook next = workbook;
  for (const Lane* lane : lanesOf(workbook, journey))
    if (!lane->shown) next = withField(next, lane->id, &Lane::shown, true);
  return next;
}

Workbook withLaneFor(const Workbook& workbook, IdSource& ids, Id<Journey> journey, const LaneNature& nature) {
  std::optional<Id<Lane>> hidden;
  for (const Lane* lane : lanesOf(workbook, journey)) {
    const bool isIt =
        lane->kind == nature.kind && (lane->kind != LaneKind::remarks || lane->remarks == nature.remarks);
    if (!isIt) continue;
    if (lane->shown) return workbook;
    if (!hidden) hidden = lane->id;
  }
  if (hidden) return withField(workbook, *hidden, &Lane::shown, true);
  return withNewLane(workbook, ids, {journey, std::nullopt}, nature).workbook;
}

Added<Lane> withLaneCopied(const Workbook& workbook, IdSource& ids, Id<Lane> id, Id<Journey> journey) {
  const Lane from = require(workbook, id);
  const auto there = lanesOf(workbook, journey);
  const auto like =
      std::find_if(there.begin(), there.end(), [&](const Lane* each) { return isLike(*each, from); });
  auto [next, lane] = like != there.end()
                          ? Added<Lane>{withField(workbook, (*like)->id, &Lane::shown, true), (*like)->id}
                          : withNewLane(workbook, ids, {journey, std::nullopt},
                                        {from.kind, from.name, from.remarks, from.department});
  const Workbook made = withField(next, lane, &Lane::persona, from.persona);
  const Lane to = require(made, lane);
  return {LaneCopy(made, ids, from, to).make(), lane};
}

}  // namespace klantreis
