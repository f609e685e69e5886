#include "klantreis/find.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "core/code_point.h"
#include "klantreis/edit.h"
#include "klantreis/letters.h"
#include "klantreis/text.h"

namespace klantreis {

namespace {

/// The character that ends where the byte is.
char32_t lastCharacter(std::string_view text) {
  std::size_t begin = text.size() - 1;
  while (begin > 0 && (static_cast<unsigned char>(text[begin]) & 0xc0U) == 0x80U) --begin;
  const auto point = firstCodePoint(text.substr(begin));
  return point ? point->value : U'\0';
}

bool isWordPartAt(std::string_view rest) {
  const auto point = rest.empty() ? std::nullopt : firstCodePoint(rest);
  return point && isWordPart(point->value);
}

/// No word goes on over the place between the two texts.
bool isBorder(std::string_view before, std::string_view after) {
  return before.empty() || !isWordPart(lastCharacter(before)) || !isWordPartAt(after);
}

class Finder {
 public:
  explicit Finder(const Query& query) : m_query(query) {
    std::string_view rest = query.text;
    while (!rest.empty()) m_wanted.push_back(take(rest));
  }

  [[nodiscard]] std::vector<Span> spansOf(std::string_view text) const {
    std::vector<Span> spans;
    std::string_view rest = text;
    while (!m_wanted.empty() && !rest.empty()) {
      const Span span{text.size() - rest.size(), lengthAt(rest)};
      if (span.length > 0 && standsAlone(text, span)) {
        spans.push_back(span);
        rest.remove_prefix(span.length);
      } else {
        take(rest);
      }
    }
    return spans;
  }

 private:
  /// How much of the text matches from its start; 0 when that is not all that is wanted.
  [[nodiscard]] std::size_t lengthAt(std::string_view text) const {
    std::string_view rest = text;
    for (const char32_t wanted : m_wanted)
      if (rest.empty() || take(rest) != wanted) return 0;
    return text.size() - rest.size();
  }

  [[nodiscard]] bool standsAlone(std::string_view text, const Span& span) const {
    if (!m_query.wholeWords) return true;
    const std::size_t end = span.begin + span.length;
    return isBorder(text.substr(0, span.begin), text.substr(span.begin)) &&
           isBorder(text.substr(0, end), text.substr(end));
  }

  /// The next character as it is compared, and the text goes on after it.
  char32_t take(std::string_view& rest) const {
    const auto point = firstCodePoint(rest);
    rest.remove_prefix(point ? point->length : 1);
    const char32_t character = point ? point->value : U'\xfffd';
    return m_query.matchCase ? character : foldedCase(character);
  }

  const Query& m_query;
  std::u32string m_wanted;
};

// ---- where a row is -----------------------------------------------------------------------------

template <class T>
concept InEpisode = requires(const T& row) {
  { row.episode } -> std::convertible_to<std::optional<Id<Episode>>>;
};
template <class T>
concept InJourney = requires(const T& row) {
  { row.journey } -> std::convertible_to<std::optional<Id<Journey>>>;
};

Whereabouts at(const Workbook& workbook, Id<Episode> episode) {
  return {journeyOf(workbook, episode), episode};
}

std::optional<Id<Journey>> firstJourneyOf(const Workbook& workbook, Id<Persona> persona) {
  for (const Journey* journey : journeysInOrder(workbook))
    for (const Participant& row : workbook.participants)
      if (row.journey == journey->id && row.persona == persona) return journey->id;
  return std::nullopt;
}

/// Where it is seen first: in a cell, or else as somebody's face.
Whereabouts whereShown(const Workbook& workbook, Id<Picture> picture) {
  for (const Cell& cell : workbook.cells)
    if (cell.picture == picture) return at(workbook, cell.episode);
  for (const Persona& persona : workbook.personas)
    if (persona.photo == picture) return {firstJourneyOf(workbook, persona.id), std::nullopt};
  return {};
}

template <class T>
Whereabouts whereabouts(const Workbook& workbook, const T& row) {
  if constexpr (std::is_same_v<T, Journey>) return {row.id, std::nullopt};
  if constexpr (std::is_same_v<T, Persona>) return {firstJourneyOf(workbook, row.id), std::nullopt};
  if constexpr (std::is_same_v<T, Episode>) return at(workbook, row.id);
  if constexpr (std::is_same_v<T, Scenario>) return at(workbook, episodeOf(row.id));
  if constexpr (std::is_same_v<T, Picture>) return whereShown(workbook, row.id);
  if constexpr (std::is_same_v<T, Path>) return at(workbook, row.from);
  if constexpr (InEpisode<T>) {
    const std::optional<Id<Episode>> episode = row.episode;
    if (episode) return at(workbook, *episode);
  }
  if constexpr (InJourney<T>) return {row.journey, std::nullopt};
  return {};
}

// ---- the order of reading -----------------------------------------------------------------------

/// Where in the file something is read, to compare: journey, column of the map, kind, place among its like.
using Turn = std::tuple<std::size_t, std::size_t, EntityKind, Rank, Uuid>;

class ReadingOrder {
 public:
  explicit ReadingOrder(const Workbook& workbook) : m_workbook(workbook) {
    for (const Journey* journey : journeysInOrder(workbook)) {
      m_journeys.emplace(journey->id.uuid, m_journeys.size());
      for (const Phase* phase : phasesOf(workbook, journey->id)) {
        m_columns.emplace(phase->id.uuid, m_columns.size() + 1);
        for (const Episode* episode : episodesIn(workbook, phase->id))
          m_columns.emplace(episode->id.uuid, m_columns.size() + 1);
      }
    }
  }

  template <class T>
  [[nodiscard]] Turn turnOf(const T& row) const {
    const Whereabouts place = whereabouts(m_workbook, row);
    Turn turn{m_journeys.size(), 0, kindOf<T>(), {}, row.id.uuid};
    if (place.journey) std::get<0>(turn) = m_journeys.at(place.journey->uuid);
    if (place.episode) std::get<1>(turn) = m_columns.at(place.episode->uuid);
    if constexpr (std::is_same_v<T, Phase>) {
      std::get<0>(turn) = m_journeys.at(row.journey.uuid);
      std::get<1>(turn) = m_columns.at(row.id.uuid);
    }
    if constexpr (requires { row.rank; }) std::get<Rank>(turn) = row.rank;
    return turn;
  }

 private:
  const Workbook& m_workbook;
  std::map<Uuid, std::size_t> m_journeys;
  std::map<Uuid, std::size_t> m_columns;  // of phases and episodes
};

/// Calls f(field) for each text that users type; a feeling of the wheel is a key of the words that the
/// program knows.
template <class T, class F>
void forEachText(F&& f) {
  forEachField<T>([&](const auto& field) {
    if constexpr (std::is_same_v<typename std::decay_t<decltype(field)>::value_type, std::string>) {
      if constexpr (std::is_same_v<T, Emotion>)
        if (field.member == &Emotion::feeling) return;
      f(field);
    }
  });
}

/// The matches in the texts of a row, field by field.
template <class T>
std::vector<TextMatch> matchesOf(const T& row, const Finder& finder) {
  std::vector<TextMatch> matches;
  forEachText<T>([&](const auto& field) {
    for (const Span& span : finder.spansOf(row.*field.member))
      matches.push_back({{refTo(row.id), field.name}, span});
  });
  return matches;
}

// ---- replacing ----------------------------------------------------------------------------------

/// From the last to the first, so that the places before stay what they are.
template <class T>
void replaceIn(Workbook& workbook, std::span<const TextMatch> matches, const std::string& text) {
  T row = require(workbook, Id<T>{matches.front().place.row.uuid});
  for (auto match = matches.rbegin(); match != matches.rend(); ++match)
    forEachText<T>([&](const auto& field) {
      if (field.name == match->place.field)
        (row.*field.member).replace(match->span.begin, match->span.length, text);
    });
  requireValid(row);
  if constexpr (std::is_same_v<T, Cell>) {
    if (isEmpty(row)) {
      tableOf<T>(workbook).erase(row.id);
      return;
    }
  }
  tableOf<T>(workbook).put(std::move(row));
}

}  // namespace

std::vector<Span> spansOf(std::string_view text, const Query& query) { return Finder(query).spansOf(text); }

std::vector<TextMatch> matchesIn(const Workbook& workbook, const Query& query) {
  if (query.text.empty()) return {};
  const Finder finder(query);
  std::vector<std::pair<Turn, std::vector<TextMatch>>> found;
  std::optional<ReadingOrder> order;  // when there is something to order
  forEachEntity([&]<class T>() {
    for (const T& row : tableOf<T>(workbook)) {
      std::vector<TextMatch> matches = matchesOf(row, finder);
      if (matches.empty()) continue;
      if (!order) order.emplace(workbook);
      found.emplace_back(order->turnOf(row), std::move(matches));
    }
  });
  std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<TextMatch> all;
  for (const auto& [turn, matches] : found) all.insert(all.end(), matches.begin(), matches.end());
  return all;
}

Workbook withReplaced(const Workbook& workbook, std::span<const TextMatch> matches,
                      std::string_view replacement) {
  Workbook next = workbook;
  const std::string text = normalizedText(replacement);
  while (!matches.empty()) {
    const RowRef row = matches.front().place.row;
    const auto end = std::find_if(matches.begin(), matches.end(),
                                  [&](const TextMatch& match) { return match.place.row != row; });
    const auto count = static_cast<std::size_t>(end - matches.begin());
    withEntity(row.kind, [&]<class T>() { replaceIn<T>(next, matches.first(count), text); });
    matches = matches.subspan(count);
  }
  return next;
}

Whereabouts whereaboutsOf(const Workbook& workbook, const RowRef& row) {
  Whereabouts found;
  withEntity(row.kind, [&]<class T>() {
    if (const T* there = tableOf<T>(workbook).find({row.uuid})) found = whereabouts(workbook, *there);
  });
  return found;
}

}  // namespace klantreis
