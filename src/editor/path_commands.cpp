#include "editor/path_commands.h"

#include <algorithm>

#include "editor/additions.h"
#include "editor/document.h"
#include "klantreis/walked_way.h"

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

/// The personas whose curves are drawn where the path is.
std::vector<const Persona*> shownAround(const Workbook& workbook, Id<Path> path) {
  std::vector<const Persona*> shown;
  for (const auto& [participant, persona] :
       participantsOf(workbook, *journeyOf(workbook, require(workbook, path).from)))
    if (participant->shown) shown.push_back(persona);
  return shown;
}

}  // namespace

void PathCommands::updateWalk() {
  const Workbook& now = m_document.workbook();
  auto path = m_document.selection().selected<Path>();
  if (path && !now.paths.contains(*path)) path.reset();
  const auto personas = path ? shownAround(m_document.shown(), *path) : std::vector<const Persona*>();
  const bool walked = std::all_of(personas.begin(), personas.end(),
                                  [&](const Persona* each) { return takes(now, each->id, *path); });
  m_actions[Command::walkPath].setEnabled(!personas.empty());
  m_actions[Command::walkPath].setChecked(!personas.empty() && walked);
}

PathCommands::PathCommands(Document& document, Actions& actions, QObject* parent)
    : QObject(parent), m_document(document), m_actions(actions) {
  for (const PathCommand& each : pathInserts)
    connect(&actions[each.command], &QAction::triggered, this, [this, &each] { insert(each.kind); });
  connect(&actions[Command::walkPath], &QAction::triggered, this, &PathCommands::walk);
  connect(&document, &Document::filtered, this, &PathCommands::updateEnabled);
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

void PathCommands::walk() {
  const auto path = m_document.selection().selected<Path>();
  const bool on = m_actions[Command::walkPath].isChecked();
  m_document.edit({tr("Change walked paths"), {}, {}}, [&](const Workbook& now) {
    Workbook next = now;
    for (const Persona* persona : shownAround(m_document.shown(), *path))
      next = withTaken(next, persona->id, *path, on);
    return next;
  });
  updateEnabled();
}

void PathCommands::updateEnabled() {
  updateWalk();
  const bool possible = hasEpisodeToAddTo(m_document);
  for (const PathCommand& each : pathInserts) m_actions[each.command].setEnabled(possible);
}

}  // namespace klantreis
