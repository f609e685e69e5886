// A journey is never finished: it is looked at again every so often, what was found is kept, and what was
// not held to what is known for too long says so. Pure functions; the day of today comes from outside.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "klantreis/edit.h"

namespace klantreis {

/// The same day so many months on, or the last of that month where it has no such day.
[[nodiscard]] Date monthsAfter(Date date, std::int64_t months);

/// The latest first.
[[nodiscard]] std::vector<const Review*> reviewsOf(const Workbook& workbook, Id<Journey> journey);

/// The day that was set, or else an interval after the last review; absent where neither says one.
[[nodiscard]] std::optional<Date> nextReviewOf(const Workbook& workbook, const Journey& journey);

/// It was reviewed once, longer ago than the journey's interval.
[[nodiscard]] bool isStale(const Journey& journey, const Episode& episode, Date today);

/// What is written down of a review.
struct ReviewNote {
  Date date;
  std::string who = {};
  std::string text = {};
};
/// With the review in the journey's log, all its episodes reviewed on that day, and the next review an
/// interval later.
[[nodiscard]] Added<Review> withReview(const Workbook& workbook, IdSource& ids, Id<Journey> journey,
                                       ReviewNote note);

}  // namespace klantreis
