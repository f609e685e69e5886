// What format 3 added to the dense workbook: the rows it needs more of, and then, by the schema, something in
// each field that came with it.
#pragma once

#include <string>
#include <utility>

#include "klantreis/edit.h"

namespace klantreis::testing {

class DenseMethod {
 public:
  DenseMethod(Workbook workbook, IdSource& ids) : m_book(std::move(workbook)), m_ids(ids) {}

  Workbook make() && {
    addRows();
    forEachEntity([&]<class T>() { fill<T>(); });
    leadEvidence();
    leadLanes();
    return std::move(m_book);
  }

 private:
  template <class T>
  Id<T> add(T row) {
    if constexpr (DerivedEntity<T>) {
      row.id = {Schema<T>::derive(row)};
    } else if constexpr (!std::is_same_v<T, Scenario>) {
      row.id = m_ids.make<T>();
    }
    m_book = withRow(m_book, row);
    return row.id;
  }

  /// As many of each kind as its longest list has words.
  void addRows() {
    add(Organisation{});
    const Id<Actor> actor = m_book.actors.begin()->id;
    const Id<Segment> segment = m_book.segments.begin()->id;
    add(Segment{.name = "zzp"});
    const Id<Journey> journey = add(Journey{.title = "With nine steps", .rank = {"zzz"}});
    const Id<Phase> phase = add(Phase{.journey = journey});
    for (int i = 0; i < 9; ++i) addStep(phase, actor);
    for (int i = 0; i < 2; ++i) {
      add(Aim{});
      add(Criterion{.segment = segment});
      const Id<Persona> persona = add(Persona{.name = "One more"});
      add(Trait{.persona = persona});
      add(ChannelUse{.persona = persona, .channel = m_book.channels.begin()->id});
      add(Review{.journey = journey});
    }
  }
  void addStep(Id<Phase> phase, Id<Actor> actor) {
    const Id<Episode> episode = add(Episode{.phase = phase});
    add(Scenario{.id = scenarioOf(episode)});
    add(Touchpoint{.episode = episode});
    add(Gap{.episode = episode});
    add(Improvement{.episode = episode});
    add(Contribution{.actor = actor, .episode = episode});
  }

  template <class T>
  void fill() {
    const Table<T> rows = tableOf<T>(m_book);
    std::size_t place = 0;
    for (T row : rows) {
      forEachField<T>([&](const auto& field) {
        if (std::max(field.since, firstFormat<T>()) == 3) say(row, field, place);
      });
      if constexpr (!DerivedEntity<T>) m_book = withRow(m_book, row);
      if constexpr (DerivedEntity<T>)
        if (row.id.uuid == Schema<T>::derive(row)) m_book = withRow(m_book, row);
      ++place;
    }
  }

  /// Lists go through their words; all else says something in the first row alone.
  template <class T, class V>
  void say(T& row, const Field<T, V>& field, std::size_t place) {
    if constexpr (Enumeration<V>) {
      row.*field.member = static_cast<V>(place % Keys<V>::words.size());
    } else if constexpr (Reference<V>) {
      if constexpr (Optional<V>)
        if (place == 0) row.*field.member = another(Plain<V>{row.id.uuid});
    } else if constexpr (!Enumeration<Plain<V>> && !std::is_same_v<V, Bytes>) {
      if (place == 0) row.*field.member = something(field);
    }
  }

  template <class T, class V>
  static V something(const Field<T, V>& field) {
    if constexpr (std::is_same_v<V, std::string>) {
      return std::string(Schema<T>::name) + ": " + std::string(field.name) + "\n“één” 报价 😀";
    } else if constexpr (std::is_same_v<V, Rank>) {
      return Rank{"3"};
    } else if constexpr (std::is_same_v<V, bool>) {
      return !(T{}.*field.member);
    } else if constexpr (std::is_same_v<Plain<V>, Date>) {
      return Date{std::chrono::year{2028}, std::chrono::February, std::chrono::day{29}};
    } else {
      return field.high;
    }
  }

  /// The first that is not the one.
  template <class T>
  std::optional<Id<T>> another(Id<T> one) {
    for (const T& row : tableOf<T>(m_book))
      if (row.id != one) return row.id;
    return std::nullopt;
  }

  /// A touchpoint of evidence is of its episode.
  void leadEvidence() {
    const Table<Evidence> rows = m_book.evidence;
    for (Evidence row : rows) {
      row.touchpoint.reset();
      for (const Touchpoint& touchpoint : m_book.touchpoints)
        if (row.episode == touchpoint.episode) row.touchpoint = touchpoint.id;
      m_book = withRow(m_book, row);
    }
  }
  /// A role of a lane is of its journey.
  void leadLanes() {
    const Table<Lane> rows = m_book.lanes;
    for (Lane row : rows) {
      row.role.reset();
      for (const Role& role : m_book.roles)
        if (role.journey == row.journey && row.kind == LaneKind::stages) row.role = role.id;
      m_book = withRow(m_book, row);
    }
  }

  Workbook m_book;
  IdSource& m_ids;
};

}  // namespace klantreis::testing
