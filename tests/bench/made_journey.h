// A journey of any size, with texts like those of a real one.
#pragma once

#include <array>
#include <string>
#include <utility>
#include <vector>

#include "klantreis/edit.h"

namespace klantreis::bench {

struct MadeJourney {
  Workbook workbook;
  Id<Journey> journey;
};

class JourneyMaker {
 public:
  /// Every touchpoint's title begins with that.
  explicit JourneyMaker(std::string touchpoint = "Phone call") : m_title(std::move(touchpoint)) {}

  [[nodiscard]] MadeJourney make(int episodes, int touchpointsEach) {
    NewJourney start = withNewJourney({}, m_ids, "I renovate an office building", Language::english);
    m_book = std::move(start.workbook);
    m_phone = m_ids.make<Channel>();
    put(Channel{.id = *m_phone, .name = "Phone", .icon = ChannelIcon::phone});
    const Id<Phase> phase = phasesOf(m_book, start.journey).front()->id;
    const Id<Persona> persona = addPersona(start.journey);
    for (int i = 0; i < episodes; ++i) addEpisode(phase, persona, i, touchpointsEach);
    return {std::move(m_book), start.journey};
  }

 private:
  Id<Persona> addPersona(Id<Journey> journey) {
    NewPersona added = withNewPersona(m_book, m_ids, journey, "Marieke");
    m_book = std::move(added.workbook);
    return added.persona;
  }

  void addEpisode(Id<Phase> phase, Id<Persona> persona, int number, int touchpoints) {
    constexpr std::array texts{"Nine days of silence. I call twice; nobody knows where my request is.",
                               "The form asks for 22 fields I do not have at hand. I call instead.",
                               "Everything arrives on one pallet per house, wrapped and labelled."};
    const std::string name = std::to_string(number + 1);
    NewEpisode added = withNewEpisode(m_book, m_ids, {phase, m_last}, "I wait for quote " + name);
    m_book = std::move(added.workbook);
    m_last = added.episode;
    m_book =
        withField(m_book, scenarioOf(added.episode), &Scenario::text,
                  texts[static_cast<std::size_t>(number) % texts.size()] + std::string(" (") + name + ")");
    put(Emotion{
        .persona = persona, .episode = added.episode, .score = (number * 37) % 201 - 100, .feeling = "calm"});
    put(Gap{.id = m_ids.make<Gap>(), .episode = added.episode, .text = "No status for " + name + " days"});
    const std::vector<Rank> ranks = evenRanks(static_cast<std::size_t>(touchpoints));
    for (std::size_t i = 0; i < ranks.size(); ++i)
      put(Touchpoint{.id = m_ids.make<Touchpoint>(),
                     .episode = added.episode,
                     .title = m_title + " " + name + "." + std::to_string(i + 1),
                     .channel = m_phone,
                     .rank = ranks[i]});
  }

  template <class T>
  void put(T row) {
    if constexpr (DerivedEntity<T>) row.id = {Schema<T>::derive(row)};
    m_book = withRow(m_book, std::move(row));
  }

  std::string m_title;
  FixedIds m_ids{"benchmark"};
  Workbook m_book;
  std::optional<Id<Channel>> m_phone;
  std::optional<Id<Episode>> m_last;
};

}  // namespace klantreis::bench
