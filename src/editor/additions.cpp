#include "editor/additions.h"

#include <QCoreApplication>
#include <algorithm>
#include <utility>

#include "editor/document.h"
#include "klantreis/persona_library.h"
#include "klantreis/reviews.h"
#include "klantreis/solutions.h"
#include "render/today.h"

namespace klantreis {

namespace {

struct Additions {
  Q_DECLARE_TR_FUNCTIONS(Additions)
};

}  // namespace

std::optional<Id<Episode>> episodeToAddTo(const Document& document) {
  if (const auto selected = document.selection().episode()) return selected;
  const auto journey = document.selection().journey();
  if (!journey) return std::nullopt;
  const auto episodes = episodesOf(document.workbook(), *journey);
  return episodes.empty() ? std::nullopt : std::optional(episodes.back()->id);
}

bool hasEpisodeToAddTo(const Document& document) {
  const auto journey = document.selection().journey();
  const Workbook& workbook = document.workbook();
  return document.selection().episode().has_value() ||
         std::any_of(workbook.episodes.begin(), workbook.episodes.end(), [&](const Episode& episode) {
           return journey && journeyOf(workbook, episode.id) == *journey;
         });
}

void addPersona(Document& document, IdSource& ids) {
  const auto journey = document.selection().journey();
  document.add(Additions::tr("Add persona"), [&](const Workbook& now) {
    if (!journey) return withPersonaAlone(now, ids);
    auto [next, persona] = withNewPersona(now, ids, *journey, {});
    return Added<Persona>{std::move(next), persona};
  });
}

void addIdeal(Document& document, IdSource& ids, Id<Journey> journey) {
  document.add(Additions::tr("Add ideal journey"), [&](const Workbook& now) {
    if (counterpartOf(now, journey)) return withIdealOf(now, ids, journey);
    return withIdealOf(withField(now, journey, &Journey::showChanges, true), ids, journey);
  });
}

void addGap(Document& document, IdSource& ids) {
  const auto episode = episodeToAddTo(document);
  if (!episode) return;
  document.add(Additions::tr("Add gap"),
               [&](const Workbook& now) { return withNewGap(now, ids, *episode, {}); });
}

void addImprovement(Document& document, IdSource& ids) {
  const auto episode = episodeToAddTo(document);
  if (!episode) return;
  const auto gap = maySolveGap(document) ? document.selection().selected<Gap>() : std::nullopt;
  document.add(Additions::tr("Add improvement"), [&](const Workbook& now) {
    return withNewImprovement(now, ids, {*episode, gap}, {});
  });
}

bool mayImprove(const Document& document) {
  return hasEpisodeToAddTo(document) && (!document.selection().selected<Gap>() || maySolveGap(document));
}

bool maySolveGap(const Document& document) {
  const auto gap = document.selection().selected<Gap>();
  return gap && document.workbook().gaps.contains(*gap) && maySolve(document.workbook(), *gap);
}

void addSolution(Document& document, IdSource& ids) {
  if (maySolveGap(document)) addImprovement(document, ids);
}

std::optional<Id<Review>> recordReview(Document& document, IdSource& ids) {
  const auto shown = document.selection().journey();
  if (!shown) return std::nullopt;
  const Id<Journey> journey = currentOf(document.workbook(), *shown);  // the pair is reviewed as one
  std::optional<Id<Review>> made;
  const bool done =
      document.edit({Additions::tr("Record review"), {}, Place{Part::title, refTo(journey), {}, {}, {}}},
                    [&](const Workbook& now) {
                      auto [next, review] = withReview(now, ids, journey, {.date = today()});
                      made = review;
                      return next;
                    });
  return done ? made : std::nullopt;
}

void addMetric(Document& document, IdSource& ids) {
  const auto episode = episodeToAddTo(document);
  if (!episode) return;
  document.add(Additions::tr("Add KPI"),
               [&](const Workbook& now) { return withNewMetric(now, ids, *episode, {}); });
}

std::optional<RowRef> addEvidence(Document& document, IdSource& ids) {
  const auto journey = document.selection().journey();
  if (!journey) return std::nullopt;
  return document.add(Additions::tr("Add evidence"), [&](const Workbook& now) {
    return withNewEvidence(now, ids, *journey, document.selection().episode());
  });
}

}  // namespace klantreis
