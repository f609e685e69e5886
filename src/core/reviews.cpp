#include "klantreis/reviews.h"

#include <algorithm>
#include <utility>

namespace klantreis {

namespace {
constexpr std::chrono::year lastYear{2999};  // of a Date
}

Date monthsAfter(Date date, std::int64_t months) {
  const auto month = std::chrono::year_month(date.year(), date.month()) +
                     std::chrono::months(static_cast<std::chrono::months::rep>(months));
  if (month.year() > lastYear) return Date{lastYear, std::chrono::December, std::chrono::day{31}};
  const std::chrono::day last = (month / std::chrono::last).day();
  return month / std::min(date.day(), last);
}

std::vector<const Review*> reviewsOf(const Workbook& workbook, Id<Journey> journey) {
  std::vector<const Review*> reviews;
  for (const Review& review : workbook.reviews)
    if (review.journey == journey) reviews.push_back(&review);
  std::stable_sort(reviews.begin(), reviews.end(),
                   [](const Review* a, const Review* b) { return a->date > b->date; });
  return reviews;
}

std::optional<Date> nextReviewOf(const Workbook& workbook, const Journey& shown) {
  const Journey& journey = require(workbook, currentOf(workbook, shown.id));
  if (journey.nextReview) return journey.nextReview;
  const auto reviews = reviewsOf(workbook, journey.id);
  if (reviews.empty() || journey.reviewInterval == 0) return std::nullopt;
  return monthsAfter(reviews.front()->date, journey.reviewInterval);
}

bool isStale(const Journey& journey, const Episode& episode, Date today) {
  return !journey.idealOf && episode.reviewed && journey.reviewInterval > 0 &&
         monthsAfter(*episode.reviewed, journey.reviewInterval) < today;
}

Added<Review> withReview(const Workbook& workbook, IdSource& ids, Id<Journey> id, ReviewNote note) {
  const Date day = note.date;
  Review review{.id = ids.make<Review>(),
                .journey = id,
                .date = day,
                .who = std::move(note.who),
                .text = std::move(note.text)};
  const Id<Review> made = review.id;
  Workbook next = withRow(workbook, std::move(review));
  for (const Episode* episode : episodesOf(workbook, id)) {
    Episode reviewed = *episode;
    reviewed.reviewed = std::max(reviewed.reviewed, std::optional(day));
    next.episodes.put(std::move(reviewed));
  }
  const Date latest =
      reviewsOf(next, id).front()->date;  // it may be one of long ago that is written down now
  Journey journey = require(next, id);
  const bool again = journey.reviewInterval > 0;
  if (journey.nextReview && *journey.nextReview <= day) journey.nextReview.reset();
  if (again)
    journey.nextReview =
        std::max(journey.nextReview, std::optional(monthsAfter(latest, journey.reviewInterval)));
  next.journeys.put(std::move(journey));
  return {std::move(next), made};
}

}  // namespace klantreis
