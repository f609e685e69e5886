// How an excerpt becomes part of a workbook.
#include <algorithm>
#include <unordered_map>
#include <utility>

#include "core/belonging.h"
#include "core/excerpt_kinds.h"
#include "core/siblings.h"
#include "klantreis/excerpt.h"
#include "klantreis/picture.h"

namespace klantreis {

namespace {

template <class T>
bool areSiblings(const T& a, const T& b) {
  if constexpr (RowsInEpisode::have<T>) return a.episode == b.episode;
  if constexpr (RowsInJourney::have<T>) return a.journey == b.journey;
  if constexpr (std::is_same_v<T, Episode>) return a.phase == b.phase;
  return true;
}

class Transplant {
 public:
  /// One of the rows of an excerpt.
  struct Piece {
    const Excerpt& excerpt;
    RowRef row;
  };
  Transplant(const Workbook& into, IdSource& ids, const Piece& piece, const ExcerptSpot& spot)
      : m_next(into),
        m_ids(ids),
        m_excerpt(piece.excerpt),
        m_row(piece.row),
        m_spot(spot),
        m_mine(withBelongings(piece.excerpt.workbook, {piece.row})) {}

  std::optional<PutExcerpt> make() && {
    bool placed = false;
    withEntity(m_row.kind,
               [&]<class T>() { placed = place(require(m_excerpt.workbook, Id<T>{m_row.uuid})); });
    if (!placed) return std::nullopt;
    forEachEntity([&]<class T>() { renew<T>(); });
    forEachEntity([&]<class T>() { copyRows<T>(); });
    if (m_row.kind == EntityKind::persona) walk({m_put->uuid});
    detail::dropUnshownPictures(m_next);  // those of rows that were left out
    return PutExcerpt{std::move(m_next), *m_put};
  }

 private:
  /// Where the row hangs from now on; false where it cannot. All that belongs to it follows.
  template <class T>
  bool place(const T& row) {
    if constexpr (RowsInEpisode::have<T> || std::is_same_v<T, Emotion> || std::is_same_v<T, Cell>) {
      if (!m_spot.episode) return false;
      m_uuids[row.episode.uuid] = m_spot.episode->uuid;
    }
    if constexpr (std::is_same_v<T, Emotion>) {
      if (!m_spot.persona) return false;
      m_uuids[row.persona.uuid] = m_spot.persona->uuid;
    }
    if constexpr (std::is_same_v<T, Cell>)
      if (const auto lane = laneThere(row)) m_uuids[row.lane.uuid] = lane->uuid;
    if constexpr (RowsInJourney::have<T>) m_uuids[row.journey.uuid] = m_spot.journey.uuid;
    if constexpr (std::is_same_v<T, Episode>) {
      const auto phase = phaseThere();
      if (!phase) return false;
      m_uuids[row.phase.uuid] = phase->uuid;
    }
    return true;
  }

  [[nodiscard]] std::optional<Id<Phase>> phaseThere() const {
    if (m_spot.episode) return require(m_next, *m_spot.episode).phase;
    if (const auto phase = m_spot.row ? asId<Phase>(*m_spot.row) : std::nullopt) return phase;
    const auto phases = phasesOf(m_next, m_spot.journey);
    return phases.empty() ? std::nullopt : std::optional(phases.back()->id);
  }

  /// The one at the spot, where it shows the same kind of cells.
  [[nodiscard]] std::optional<Id<Lane>> laneThere(const Cell& cell) const {
    const Lane* lane = m_spot.lane ? m_next.lanes.find(*m_spot.lane) : nullptr;
    const bool fits = lane != nullptr && lane->kind == require(m_excerpt.workbook, cell.lane).kind;
    return fits ? m_spot.lane : std::nullopt;
  }

  template <class T>
  void renew() {
    if constexpr (!DerivedEntity<T> && !std::is_same_v<T, Scenario>)
      for (const T& row : tableOf<T>(m_excerpt.workbook))
        if (m_mine.contains(refTo(row.id))) m_uuids[row.id.uuid] = m_ids.next();
  }

  template <class T>
  void copyRows() {
    for (const T& row : tableOf<T>(m_excerpt.workbook)) {
      if (!m_mine.contains(refTo(row.id))) continue;
      if (comesAlong(row))
        copy(row);
      else
        m_uuids.erase(row.id.uuid);
    }
  }

  /// A way to an episode that stays behind leads nowhere.
  template <class T>
  bool comesAlong(const T& row) const {
    if constexpr (std::is_same_v<T, Path>)
      return m_mine.contains(refTo(row.from)) && (!row.to || m_mine.contains(refTo(*row.to)));
    return true;
  }

  /// Left out when something that it cannot be without is not there, and so what belongs to it is.
  template <class T>
  void copy(T row) {
    const bool isRoot = refTo(row.id) == m_row;
    const Uuid before = row.id.uuid;
    bool whole = true;
    forEachField<T>([&](const auto& field) { whole = lead(row, field) && whole; });
    if (!whole) {
      m_uuids.erase(before);
      return;
    }
    if constexpr (std::is_same_v<T, Episode>) row.pair.reset();  // the original has its counterpart already
    if constexpr (std::is_same_v<T, Emotion> || std::is_same_v<T, Remark>)
      if (isRoot) row.touchpoint.reset();
    if constexpr (DerivedEntity<T>) {
      row.id = {Schema<T>::derive(row)};
    } else {
      row.id = {m_uuids.at(before)};
    }
    if constexpr (requires { row.rank; })
      if (isRoot || std::is_same_v<T, Participant>) row.rank = rankFor(row);
    if (isRoot) m_put = refTo(row.id);
    m_next = withRow(m_next, std::move(row));
  }

  /// Sets the reference to what stands for its target there; false when the row needs it and there is
  /// nothing.
  template <class T, class V>
  bool lead(T& row, const Field<T, V>& field) {
    if constexpr (Optional<V> && Reference<V>) {
      if (row.*field.member) row.*field.member = standIn(*(row.*field.member));
    } else if constexpr (Reference<V>) {
      const auto target = standIn(row.*field.member);
      if (!target) return false;
      row.*field.member = *target;
    }
    return true;
  }

  template <class T>
  std::optional<Id<T>> standIn(Id<T> id) {
    if (const auto known = m_uuids.find(id.uuid); known != m_uuids.end()) return Id<T>{known->second};
    if (m_mine.contains(refTo(id))) return std::nullopt;  // it was left out
    if constexpr (SharedRows::have<T>) {
      const Id<T> there = shared(require(m_excerpt.workbook, id));
      m_uuids.emplace(id.uuid, there.uuid);
      return there;
    } else {
      if constexpr (std::is_same_v<T, Episode>)
        if (m_row.kind == EntityKind::lane) return episodeThere(require(m_excerpt.workbook, id));
      return tableOf<T>(m_next).contains(id) ? std::optional(id) : std::nullopt;
    }
  }

  /// The same one, its counterpart in the ideal or current journey, or else the one of that title.
  [[nodiscard]] std::optional<Id<Episode>> episodeThere(const Episode& one) const {
    const auto there = episodesOf(m_next, m_spot.journey);
    const auto find = [&](auto&& isIt) {
      const auto found = std::find_if(there.begin(), there.end(), isIt);
      return found == there.end() ? std::nullopt : std::optional((*found)->id);
    };
    if (const auto same = find([&](const Episode* each) { return each->id == one.id; })) return same;
    if (const auto paired =
            find([&](const Episode* each) { return each->pair == one.id || one.pair == each->id; }))
      return paired;
    return find([&](const Episode* each) { return each->title == one.title; });
  }

  template <class T>
  [[nodiscard]] bool isThere(const T& row) const {
    if constexpr (std::is_same_v<T, Lane>) return row.journey == m_spot.journey && holdsCells(row.kind);
    if constexpr (std::is_same_v<T, Role>) return row.journey == m_spot.journey;
    return true;
  }
  /// A goal is no core value of the same name.
  template <class T>
  [[nodiscard]] static bool isOfKind(const T& one, const T& other) {
    if constexpr (std::is_same_v<T, Aim>) return one.kind == other.kind;
    return true;
  }

  Id<Picture> shared(const Picture& picture) {
    const bool known = m_next.pictures.contains(picture.id);
    m_next = withPicture(m_next, picture.content).workbook;
    if (!known) m_next = withRow(m_next, picture);
    return picture.id;
  }

  /// The one of that id, the one of that name, or else the row itself is added.
  template <class T>
  Id<T> shared(T row) {
    Id<T> there = row.id;
    const T* same = tableOf<T>(m_next).find(row.id);
    if (same == nullptr || !isThere(*same)) there = sharedByName(std::move(row));
    if constexpr (std::is_same_v<T, Persona>) walk(there);
    return there;
  }

  [[nodiscard]] bool standsForAnother(const Uuid& there) const {
    return std::any_of(m_uuids.begin(), m_uuids.end(),
                       [&](const auto& each) { return each.second == there; });
  }

  template <class T>
  Id<T> sharedByName(T row) {
    const Id<T> before = row.id;
    for (const T* each : ranked(tableOf<T>(m_next), [&](const T& one) { return isThere(one); }))
      if (!row.name.empty() && each->name == row.name && isOfKind(*each, row) &&
          !standsForAnother(each->id.uuid))
        return each->id;
    if (tableOf<T>(m_next).contains(row.id)) row.id = m_ids.make<T>();
    if constexpr (std::is_same_v<T, Lane>) {
      row.journey = m_spot.journey;
      if (row.department) row.department = standIn(*row.department);
      if (row.role) row.role = standIn(*row.role);
      if (row.persona) row.persona = standIn(*row.persona);
    }
    if constexpr (std::is_same_v<T, Role>) {
      row.journey = m_spot.journey;
      if (row.persona) row.persona = standIn(*row.persona);
    }
    if constexpr (std::is_same_v<T, Persona>) {
      if (row.segment) row.segment = standIn(*row.segment);
      if (row.photo) row.photo = standIn(*row.photo);
    }
    std::optional<Id<Segment>> whole;
    if constexpr (std::is_same_v<T, Segment>) whole = std::exchange(row.partOf, std::nullopt);
    row.rank = rankFor(row);
    m_next = withRow(m_next, row);
    if constexpr (std::is_same_v<T, Segment>) {
      bring(&Criterion::segment, before, row.id);
      m_uuids.emplace(before.uuid, row.id.uuid);
      if (whole) putInto(row.id, *whole);
    }
    if constexpr (std::is_same_v<T, Persona>) {
      bring(&Trait::persona, before, row.id);
      bring(&ChannelUse::persona, before, row.id);
    }
    return row.id;
  }

  /// Only when it is there itself: files may have groups that are part of each other.
  void putInto(Id<Segment> part, Id<Segment> whole) {
    const auto there = standIn(whole);
    m_next = withField(m_next, part, &Segment::partOf, there);
  }

  /// What says who a new one is comes with it.
  template <class Row, class T>
  void bring(Id<T> Row::*of, Id<T> before, Id<T> there) {
    for (Row row : tableOf<Row>(m_excerpt.workbook)) {
      if (row.*of != before) continue;
      row.*of = there;
      if constexpr (std::is_same_v<Row, ChannelUse>) {
        row.channel = *standIn(row.channel);
        row.id = {Schema<Row>::derive(row)};
      } else if (tableOf<Row>(m_next).contains(row.id)) {
        row.id = m_ids.make<Row>();
      }
      m_next = withRow(m_next, std::move(row));
    }
  }

  /// After the selected one of its kind, else at the end.
  template <class T>
  Rank rankFor(const T& row) {
    const auto siblings = ranked(tableOf<T>(m_next), [&](const T& each) { return areSiblings(each, row); });
    const auto after = selected<T>();
    const std::size_t place = after ? placeAfter(siblings, after) : siblings.size();
    return rankAt(m_next, siblings, place);
  }

  template <class T>
  [[nodiscard]] std::optional<Id<T>> selected() const {
    if constexpr (std::is_same_v<T, Episode>) return m_spot.episode;
    if constexpr (std::is_same_v<T, Phase>)
      if (m_spot.episode) return require(m_next, *m_spot.episode).phase;
    return m_spot.row ? asId<T>(*m_spot.row) : std::nullopt;
  }

  void walk(Id<Persona> persona) {
    Participant row{.id = {}, .journey = m_spot.journey, .persona = persona};
    row.id = {Schema<Participant>::derive(row)};
    if (!m_next.participants.contains(row.id)) m_next = withParticipant(m_next, m_spot.journey, persona);
  }

  Workbook m_next;
  IdSource& m_ids;
  const Excerpt& m_excerpt;
  RowRef m_row;
  const ExcerptSpot& m_spot;
  RowSet m_mine;
  std::unordered_map<Uuid, Uuid> m_uuids;  // what stands for it there
  std::optional<RowRef> m_put;
};

/// Where the row itself is.
template <class T>
ExcerptSpot spotOf(const Workbook& workbook, const T& row) {
  ExcerptSpot spot{.journey = journeysInOrder(workbook).front()->id, .row = refTo(row.id)};
  if constexpr (RowsInEpisode::have<T>) spot.episode = row.episode;
  if constexpr (RowsInJourney::have<T>) spot.journey = row.journey;
  if constexpr (std::is_same_v<T, Episode>) spot.episode = row.id;
  if constexpr (std::is_same_v<T, Cell>) {
    spot.episode = row.episode;
    spot.lane = row.lane;
  }
  if (spot.episode) spot.journey = *journeyOf(workbook, *spot.episode);
  if constexpr (std::is_same_v<T, Persona>)
    for (const Participant& walk : workbook.participants)
      if (walk.persona == row.id) spot.journey = walk.journey;
  return spot;
}

/// The episodes that cards of several episodes go to: that of the spot for those of the first, and on as far
/// as there are any.
class EpisodesOn {
 public:
  EpisodesOn(const Workbook& workbook, const Excerpt& excerpt, const ExcerptSpot& spot)
      : m_taken(excerpt.workbook) {
    note(excerpt.row);
    for (const RowRef& row : excerpt.others) note(row);
    bool reached = false;
    for (const Episode* episode : episodesOf(workbook, spot.journey)) {
      reached = reached || episode->id == spot.episode;
      if (reached) m_there.push_back(episode->id);
    }
  }

  [[nodiscard]] std::optional<Id<Episode>> at(const RowRef& row) const {
    const auto from = episodeAround(row);
    if (!from || m_there.empty()) return std::nullopt;
    const auto place =
        static_cast<std::size_t>(std::find(m_from.begin(), m_from.end(), *from) - m_from.begin());
    return m_there[std::min(place, m_there.size() - 1)];
  }

 private:
  void note(const RowRef& row) {
    const auto from = episodeAround(row);
    if (from && std::find(m_from.begin(), m_from.end(), *from) == m_from.end()) m_from.push_back(*from);
  }
  [[nodiscard]] std::optional<Id<Episode>> episodeAround(const RowRef& row) const {
    std::optional<Id<Episode>> episode;
    withEntity(row.kind, [&]<class T>() {
      if constexpr (RowsInEpisode::have<T>) episode = require(m_taken, Id<T>{row.uuid}).episode;
    });
    return episode;
  }

  const Workbook& m_taken;
  std::vector<Id<Episode>> m_from;
  std::vector<Id<Episode>> m_there;
};

}  // namespace

std::optional<PutExcerpt> withExcerpt(const Workbook& workbook, IdSource& ids, const Excerpt& excerpt,
                                      const ExcerptSpot& spot) {
  const EpisodesOn episodes(workbook, excerpt, spot);
  std::optional<PutExcerpt> put = Transplant(workbook, ids, {excerpt, excerpt.row}, spot).make();
  RowRef last = put ? put->row : excerpt.row;
  for (const RowRef& row : excerpt.others) {
    if (!put) return std::nullopt;
    ExcerptSpot next = spot;
    next.row = last;
    next.episode = asId<Episode>(last) ? asId<Episode>(last) : episodes.at(row);
    auto more = Transplant(put->workbook, ids, {excerpt, row}, next).make();
    if (!more) return std::nullopt;
    put->workbook = std::move(more->workbook);
    put->others.push_back(last = more->row);
  }
  return put;
}

PutExcerpt withDuplicate(const Workbook& workbook, IdSource& ids, const RowRef& row) {
  std::optional<PutExcerpt> copied;
  withEntity(row.kind, [&]<class T>() {
    const ExcerptSpot spot = spotOf(workbook, require(workbook, Id<T>{row.uuid}));
    copied = withExcerpt(workbook, ids, excerptOf(workbook, row), spot);
  });
  return std::move(copied).value();
}

}  // namespace klantreis
