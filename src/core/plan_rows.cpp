#include "core/plan_rows.h"

#include <array>

#include "klantreis/edit.h"
#include "klantreis/figures.h"
#include "klantreis/text.h"

namespace klantreis {

namespace {

/// The text of the row that is linked to, as it may go into any file; empty without one.
template <class T>
std::string linked(const Workbook& workbook, const std::optional<Id<T>>& id, std::string T::*text) {
  const T* row = id ? tableOf<T>(workbook).find(*id) : nullptr;
  return row == nullptr ? std::string() : normalizedText(row->*text);
}

std::string dayOrNothing(const std::optional<Date>& date) { return date ? dateText(*date) : std::string(); }

PlanItem itemOf(const PlanSource& source, const Improvement& row, std::size_t number) {
  const Workbook& workbook = source.workbook;
  const Episode& episode = require(workbook, row.episode);
  const Scale scale = require(workbook, source.journey).scale;
  const auto score = [&](const std::optional<std::int64_t>& value) {
    return value ? std::to_string(toScale(scale, *value)) : std::string();
  };
  const std::string title = normalizedText(row.title);
  return {.row = row,
          .number = number,
          .title = title.empty() ? source.words(PlanWord::untitled) : title,
          .description = normalizedText(row.description),
          .gap = linked(workbook, row.gap, &Gap::text),
          .goal = linked(workbook, row.aim, &Aim::name),
          .phase = normalizedText(require(workbook, episode.phase).name),
          .episode = normalizedText(episode.title),
          .owner = linked(workbook, row.owner, &Actor::name),
          .starts = dayOrNothing(row.starts),
          .due = dayOrNothing(row.due),
          .before = score(row.before),
          .after = score(row.after),
          .result = normalizedText(row.result)};
}

template <class E, std::size_t n>
std::string wordAt(const PlanSource& source, E value, const std::array<PlanWord, n>& words) {
  return source.words(words.at(static_cast<std::size_t>(value)));
}

}  // namespace

std::vector<PlanItem> planItems(const PlanSource& source) {
  std::vector<PlanItem> items;
  for (const Improvement* row : improvementsByPriority(source.workbook, source.journey))
    items.push_back(itemOf(source, *row, items.size() + 1));
  return items;
}

std::string quadrantWord(const PlanSource& source, const Improvement& improvement) {
  const auto quadrant = quadrantOf(improvement);
  if (!quadrant) return source.words(PlanWord::unplaced);
  return wordAt(
      source, *quadrant,
      std::array{PlanWord::quickWin, PlanWord::bigProject, PlanWord::fillIn, PlanWord::thanklessTask});
}

std::string statusWord(const PlanSource& source, const Improvement& improvement) {
  return wordAt(source, improvement.status,
                std::array{PlanWord::planned, PlanWord::inProgress, PlanWord::done, PlanWord::dropped});
}

std::string horizonWord(const PlanSource& source, const Improvement& improvement) {
  return wordAt(source, improvement.horizon, std::array{PlanWord::direct, PlanWord::strategic});
}

std::string sentence(const PlanSource& source, PlanWord pattern, std::string_view argument) {
  return filled(source.words(pattern), std::array{argument});
}

std::string planNotes(const PlanSource& source, const PlanItem& item) {
  std::string notes = item.description;
  const auto add = [&](PlanWord name, const std::string& text) {
    if (!text.empty()) notes += (notes.empty() ? "" : "\n") + source.words(name) + ": " + text;
  };
  add(PlanWord::gap, item.gap);
  add(PlanWord::goal, item.goal);
  add(PlanWord::episode, item.episode);
  add(PlanWord::owner, item.owner);
  add(PlanWord::start, item.starts);
  add(PlanWord::horizon, horizonWord(source, item.row));
  add(PlanWord::announced, item.row.announced ? source.words(PlanWord::yes) : std::string());
  add(PlanWord::before, item.before);
  add(PlanWord::after, item.after);
  add(PlanWord::result, item.result);
  return notes;
}

bool looksLikeFormula(std::string_view text) {
  return !text.empty() && std::string_view("=+-@\t").find(text.front()) != std::string_view::npos;
}

}  // namespace klantreis
