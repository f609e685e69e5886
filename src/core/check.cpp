#include "klantreis/check.h"

#include <algorithm>
#include <set>
#include <unordered_map>
#include <utility>

#include "klantreis/content_place.h"
#include "klantreis/edit.h"
#include "klantreis/flaws.h"
#include "klantreis/picture.h"
#include "klantreis/text.h"

namespace klantreis {

namespace {

template <class T>
std::string placeOf(std::string_view field) {
  return placeText({std::string(Schema<T>::name), {}, std::string(field)});
}

void requireText(const std::string& text, std::int64_t longest, const std::string& place) {
  if (!isValidUtf8(text)) throw Error(ErrorCode::textNotUtf8, {place});
  if (text.size() > static_cast<std::size_t>(longest) &&
      characterCount(text) > static_cast<std::size_t>(longest))
    throw Error(ErrorCode::textTooLong, {place, std::to_string(longest)});
}

template <class T, class V>
void requireField(const T& row, const Field<T, V>& field) {
  const std::string place = placeOf<T>(field.name);
  const V& value = row.*field.member;
  if constexpr (std::is_same_v<V, std::string>) {
    requireText(value, field.high, place);
  } else if constexpr (std::is_same_v<V, Bytes>) {
    if (value.view().size() > static_cast<std::size_t>(field.high) || !pictureHead(value.view()))
      throw Error(ErrorCode::wrongContent, {"", place, std::string(flaws::needsPicture)});
  } else if constexpr (std::is_same_v<V, Rank>) {
    if (!value.valid()) throw Error(ErrorCode::wrongContent, {"", place, std::string(flaws::needsRank)});
  } else if constexpr (std::is_same_v<Plain<V>, std::int64_t>) {
    const std::optional<std::int64_t> number = value;
    if (number && (*number < field.low || *number > field.high))
      throw Error(ErrorCode::valueOutOfRange, {place, std::to_string(field.low), std::to_string(field.high)});
  } else if constexpr (std::is_same_v<Plain<V>, Date>) {
    const std::optional<Date> date = value;
    if (date && !parseDate(dateText(*date)))
      throw Error(ErrorCode::valueOutOfRange, {place, "1900-01-01", "2999-12-31"});
  } else if constexpr (Enumeration<Plain<V>>) {
    const std::optional<Plain<V>> word = value;
    if (word && static_cast<std::size_t>(*word) >= Keys<Plain<V>>::words.size())
      throw Error(ErrorCode::wrongContent, {"", place, std::string(flaws::needsWord)});
  }
}

Error broken(std::string_view rule) { return {ErrorCode::brokenRule, {std::string(rule)}}; }

/// Collects the problems of one workbook; each rule is one pass over one table.
class Checker {
 public:
  Checker(const Workbook& workbook, std::size_t most) : m_book(workbook), m_most(most) {}

  std::vector<Problem> run() && {
    forEachEntity([&]<class T>() { checkRows<T>(); });
    checkScenarios();
    checkPaths();
    checkPlaces();
    checkLanes();
    checkPairs();
    checkPictures();
    return std::move(m_problems);
  }

 private:
  template <class T>
  void report(const T& row, std::string_view field, Error error) {
    if (m_problems.size() < m_most)
      m_problems.push_back({refTo(row.id), std::string(field), std::move(error)});
  }

  template <class T>
  void checkRows() {
    for (const T& row : tableOf<T>(m_book)) {
      try {
        requireValid(row);
      } catch (const Error& error) {
        report(row, "", error);
      }
      forEachField<T>([&](const auto& field) { checkReference(row, field); });
    }
  }

  template <class T, class V>
  void checkReference(const T& row, const Field<T, V>& field) {
    if constexpr (Reference<V>) {
      using Target = typename IsId<Plain<V>>::Target;
      const std::optional<Id<Target>> id = row.*field.member;
      if (id && !tableOf<Target>(m_book).contains(*id))
        report(row, field.name, {ErrorCode::missingReference, {placeOf<T>(field.name)}});
    }
  }

  void checkScenarios() {
    for (const Episode& episode : m_book.episodes)
      if (!m_book.scenarios.contains(scenarioOf(episode.id)))
        report(episode, "", broken(rules::episodeNeedsScenario));
    for (const Scenario& scenario : m_book.scenarios)
      if (!m_book.episodes.contains(episodeOf(scenario.id)))
        report(scenario, "", broken(rules::scenarioNeedsEpisode));
  }

  void checkPaths() {
    for (const Path& path : m_book.paths) {
      const bool needsEnd = path.kind == PathKind::loop || path.kind == PathKind::skip;
      if (needsEnd && !path.to) report(path, "to", broken(rules::pathNeedsEnd));
      if (path.to && journeyOf(m_book, *path.to) != journeyOf(m_book, path.from))
        report(path, "to", broken(rules::pathStaysInJourney));
    }
  }

  template <class T>
  void checkTouchpointPlace(const Table<T>& table) {
    for (const T& row : table) {
      const Touchpoint* touchpoint = row.touchpoint ? m_book.touchpoints.find(*row.touchpoint) : nullptr;
      if (touchpoint != nullptr && touchpoint->episode != row.episode)
        report(row, "touchpoint", broken(rules::touchpointInEpisode));
    }
  }

  void checkPlaces() {
    checkTouchpointPlace(m_book.emotions);
    checkTouchpointPlace(m_book.remarks);
    checkTouchpointPlace(m_book.evidence);
    for (const Involvement& row : m_book.involvements) {
      const Role* role = m_book.roles.find(row.role);
      if (role != nullptr && journeyOf(m_book, row.episode) != role->journey)
        report(row, "episode", broken(rules::roleInJourney));
    }
    for (const Cell& cell : m_book.cells) {
      const Lane* lane = m_book.lanes.find(cell.lane);
      if (lane == nullptr) continue;
      if (!holdsCells(lane->kind)) report(cell, "lane", broken(rules::textLaneCells));
      if (journeyOf(m_book, cell.episode) != lane->journey)
        report(cell, "episode", broken(rules::laneInJourney));
    }
  }

  void checkLanes() {
    for (const Lane& lane : m_book.lanes) {
      const Role* role = lane.role ? m_book.roles.find(*lane.role) : nullptr;
      if (role != nullptr && role->journey != lane.journey)
        report(lane, "role", broken(rules::roleInJourney));
    }
    std::set<std::pair<Id<Journey>, LaneKind>> seen;
    for (const Lane& lane : m_book.lanes)
      if (isUsual(lane.kind) && !seen.emplace(lane.journey, lane.kind).second)
        report(lane, "kind", broken(rules::laneKindOnce));
  }

  void checkPairs() {
    for (const Journey& journey : m_book.journeys) {
      const Journey* current = journey.idealOf ? m_book.journeys.find(*journey.idealOf) : nullptr;
      if (current != nullptr && current->idealOf) report(journey, "ideal_of", broken(rules::idealOfCurrent));
    }
    for (const Episode& episode : m_book.episodes) {
      if (!episode.pair) continue;
      const auto own = journeyOf(m_book, episode.id);
      const Journey* journey = own ? m_book.journeys.find(*own) : nullptr;
      const auto paired = journeyOf(m_book, *episode.pair);
      if (journey != nullptr && paired && journey->idealOf != paired)
        report(episode, "pair", broken(rules::pairInPairedJourney));
    }
  }

  void checkPictures() {
    if (sizeOfPictures(m_book) > greatestPictures)
      report(*m_book.pictures.begin(), "", broken(rules::sizeOfPictures));
  }

  const Workbook& m_book;
  std::size_t m_most;
  std::vector<Problem> m_problems;
};

}  // namespace

template <class T>
void requireValid(const T& row) {
  forEachField<T>([&](const auto& field) { requireField(row, field); });
  if constexpr (DerivedEntity<T>)
    if (row.id.uuid != Schema<T>::derive(row)) throw broken(rules::idFollowsKey);
}

template void requireValid(const Organisation&);
template void requireValid(const Aim&);
template void requireValid(const Segment&);
template void requireValid(const Criterion&);
template void requireValid(const Actor&);
template void requireValid(const Persona&);
template void requireValid(const Trait&);
template void requireValid(const Channel&);
template void requireValid(const ChannelUse&);
template void requireValid(const Journey&);
template void requireValid(const Review&);
template void requireValid(const Participant&);
template void requireValid(const Role&);
template void requireValid(const Phase&);
template void requireValid(const Episode&);
template void requireValid(const Scenario&);
template void requireValid(const Involvement&);
template void requireValid(const Contribution&);
template void requireValid(const Touchpoint&);
template void requireValid(const Emotion&);
template void requireValid(const Path&);
template void requireValid(const Walked&);
template void requireValid(const Lane&);
template void requireValid(const Cell&);
template void requireValid(const Remark&);
template void requireValid(const Evidence&);
template void requireValid(const Metric&);
template void requireValid(const Measurement&);
template void requireValid(const Gap&);
template void requireValid(const Improvement&);
template void requireValid(const SavedView&);
template void requireValid(const Picture&);

std::vector<Problem> check(const Workbook& workbook, std::size_t most) {
  return Checker(workbook, most).run();
}

}  // namespace klantreis
