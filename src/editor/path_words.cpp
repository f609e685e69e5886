#include "editor/path_words.h"

#include <algorithm>

#include "editor/enum_words.h"
#include "editor/strings.h"
#include "editor/titles.h"
#include "klantreis/edit.h"

namespace klantreis {

namespace {

std::ptrdiff_t numberOf(const std::vector<const Episode*>& episodes, Id<Episode> id) {
  const auto found =
      std::find_if(episodes.begin(), episodes.end(), [&](const Episode* each) { return each->id == id; });
  return found - episodes.begin() + 1;
}

}  // namespace

QString pathTitle(const Workbook& workbook, const Path& path) {
  const auto episodes = episodesOf(workbook, *journeyOf(workbook, path.from));
  const auto from = numberOf(episodes, path.from);
  QString title = QStringLiteral("%1: %2").arg(wordOf(path.kind)).arg(from);
  if (path.to) title += QStringLiteral(" → %1").arg(numberOf(episodes, *path.to));
  if (!path.condition.empty()) title += QStringLiteral(" · ") + toQt(path.condition).simplified();
  return title;
}

QString numbered(std::size_t index, const Episode& episode) {
  return QStringLiteral("%1 %2").arg(index + 1).arg(orUntitled<Episode>(episode.title));
}

}  // namespace klantreis
