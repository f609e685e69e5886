#include "editor/path_commands.h"

#include "editor/additions.h"
#include "editor/document.h"

namespace klantreis {

namespace {

struct PathCommand {
  Command command;
  PathKind kind;
};
constexpr PathCommand pathInserts[] = {{Command::insertLoop, PathKind::loop},
                                       {Command::insertSkip, PathKind::skip},
                                       {Command::insertAlternative, PathKind::alternative},
                                       {Command::insertExit, PathKind::exit}};

}  // namespace

PathCommands::PathCommands(Document& document, Actions& actions, QObject* parent)
    : QObject(parent), m_document(document), m_actions(actions) {
  for (const PathCommand& each : pathInserts)
    connect(&actions[each.command], &QAction::triggered, this, [this, &each] { insert(each.kind); });
  connect(&document, &Document::changed, this, &PathCommands::updateEnabled);
  connect(&document.selection(), &Selection::changed, this, &PathCommands::updateEnabled);
  updateEnabled();
}

void PathCommands::insert(PathKind kind) {
  const auto at = episodeToAddTo(m_document);
  if (!at) return;
  m_document.add(tr("Add path"), [&](const Workbook& now) {
    return withNewPath(now, m_ids, {*at, kind}, {});
  });
}

void PathCommands::updateEnabled() {
  const bool possible = hasEpisodeToAddTo(m_document);
  for (const PathCommand& each : pathInserts) m_actions[each.command].setEnabled(possible);
}

}  // namespace klantreis
