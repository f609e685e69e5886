#include "klantreis/persona_library.h"

#include <set>
#include <unordered_map>
#include <utility>

#include "core/siblings.h"
#include "klantreis/picture.h"

namespace klantreis {

namespace {

class Newcomers {
 public:
  Newcomers(const Workbook& workbook, IdSource& ids, const Workbook& from)
      : m_next(workbook), m_ids(ids), m_from(from) {}

  void bring(Id<Persona> id) {
    Persona persona = require(m_from, id);
    const Persona* here = m_next.personas.find(id);
    const auto rank = here == nullptr ? std::nullopt : std::optional(here->rank);
    dropOf(m_next.traits, id);
    dropOf(m_next.channelUses, id);
    if (persona.segment) persona.segment = standIn(*persona.segment);
    if (persona.photo) bringPicture(*persona.photo);
    if (rank) {
      persona.rank = *rank;
      m_next = withRow(m_next, std::move(persona));
    } else {
      m_next = appended(m_next, std::move(persona), everything).workbook;
    }
    bringTraits(id);
    bringChannels(id);
  }

  Workbook take() && { return std::move(m_next); }

 private:
  template <class Row>
  static void dropOf(Table<Row>& table, Id<Persona> persona) {
    const Table<Row> all = table;
    for (const Row& row : all)
      if (row.persona == persona) table.erase(row.id);
  }

  void bringPicture(Id<Picture> id) {
    if (m_next.pictures.contains(id)) return;
    const Picture& picture = require(m_from, id);
    m_next = withPicture(m_next, picture.content).workbook;  // which says when they are too many
    m_next = withRow(m_next, picture);
  }

  void bringTraits(Id<Persona> persona) {
    for (const Trait& trait : m_from.traits)
      if (trait.persona == persona) put(trait);
  }

  void bringChannels(Id<Persona> persona) {
    for (ChannelUse use : m_from.channelUses) {
      if (use.persona != persona) continue;
      use.channel = standIn(use.channel);
      use.id = {Schema<ChannelUse>::derive(use)};
      m_next = withRow(m_next, use);
    }
  }

  /// Under its own id, unless something else has that here.
  template <class T>
  void put(T row) {
    if (tableOf<T>(m_next).contains(row.id)) row.id = m_ids.make<T>();
    m_next = withRow(m_next, std::move(row));
  }

  template <class T>
  Id<T> standIn(Id<T> id) {
    if (const auto found = m_standIns.find(id.uuid); found != m_standIns.end()) return {found->second};
    if (tableOf<T>(m_next).contains(id)) return known(id, id);
    const T& row = require(m_from, id);
    if (const auto named = oneNamed<T>(row.name)) return known(id, *named);
    add(row);
    return id;
  }

  template <class T>
  Id<T> known(Id<T> there, Id<T> here) {
    m_standIns.emplace(there.uuid, here.uuid);
    m_taken.insert(here.uuid);
    return here;
  }

  /// Which stands for no other already.
  template <class T>
  [[nodiscard]] std::optional<Id<T>> oneNamed(const std::string& name) const {
    if (name.empty()) return std::nullopt;
    for (const T* each : ranked(tableOf<T>(m_next), everything))
      if (each->name == name && !m_taken.contains(each->id.uuid)) return each->id;
    return std::nullopt;
  }

  void add(const Channel& channel) {
    m_next = appended(m_next, channel, everything).workbook;
    known(channel.id, channel.id);
  }

  /// It is there before what it is part of: files may have groups that are part of each other.
  void add(Segment segment) {
    const auto whole = std::exchange(segment.partOf, std::nullopt);
    const Id<Segment> id = known(segment.id, segment.id);
    m_next = appended(m_next, std::move(segment), everything).workbook;
    if (whole) {
      const Id<Segment> there = standIn(*whole);
      m_next = withField(m_next, id, &Segment::partOf, there);
    }
    for (const Criterion& criterion : m_from.criteria)
      if (criterion.segment == id) put(criterion);
  }

  Workbook m_next;
  IdSource& m_ids;
  const Workbook& m_from;
  std::unordered_map<Uuid, Uuid> m_standIns;  // of rows of the other file
  std::set<Uuid> m_taken;
};

}  // namespace

bool isPersonaLibrary(const Workbook& workbook) {
  return workbook.journeys.empty() && !workbook.personas.empty();
}

std::vector<const Persona*> personasInOrder(const Workbook& workbook) {
  return ranked(workbook.personas, everything);
}

Added<Persona> withPersonaAlone(const Workbook& workbook, IdSource& ids) {
  return appended(workbook, Persona{.id = ids.make<Persona>()}, everything);
}

Presence presenceOf(const Workbook& workbook, const Workbook& from, Id<Persona> persona) {
  if (!workbook.personas.contains(persona)) return Presence::absent;
  RandomIds ids;
  return withPersonasFrom(workbook, ids, from, {persona}) == workbook ? Presence::same : Presence::different;
}

Workbook withPersonasFrom(const Workbook& workbook, IdSource& ids, const Workbook& from,
                          const std::vector<Id<Persona>>& personas) {
  Newcomers newcomers(workbook, ids, from);
  for (const Id<Persona> persona : personas) newcomers.bring(persona);
  return std::move(newcomers).take();
}

}  // namespace klantreis
