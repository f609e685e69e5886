// What more than one place of the window adds: the Insert menu, the inspector and the panels. Each goes where
// the user is, and nothing happens where it could go nowhere.
#pragma once

#include <optional>

#include "klantreis/id.h"
#include "klantreis/workbook_schema.h"

namespace klantreis {

class Document;

/// The selected episode, or the last of the journey.
[[nodiscard]] std::optional<Id<Episode>> episodeToAddTo(const Document& document);

/// Whether there is one, which is told without looking for the last.
[[nodiscard]] bool hasEpisodeToAddTo(const Document& document);

void addPersona(Document& document, IdSource& ids);
/// Of that journey. What it does otherwise is shown from then on, until a user hides it.
void addIdeal(Document& document, IdSource& ids, Id<Journey> journey);
void addGap(Document& document, IdSource& ids);
/// Whether one belongs to what is selected: not to a gap whose solutions are closed yet.
[[nodiscard]] bool mayImprove(const Document& document);
/// For the selected gap where that may be, else for its episode.
void addImprovement(Document& document, IdSource& ids);
/// Whether a gap is selected and the journey is so far that its solution may be written.
[[nodiscard]] bool maySolveGap(const Document& document);
/// For the selected gap, where that may be.
void addSolution(Document& document, IdSource& ids);
/// Of the journey that is shown, today.
std::optional<Id<Review>> recordReview(Document& document, IdSource& ids);
void addMetric(Document& document, IdSource& ids);
/// Of the selected episode, else of the journey as a whole.
std::optional<RowRef> addEvidence(Document& document, IdSource& ids);

}  // namespace klantreis
