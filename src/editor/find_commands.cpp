#include "editor/find_commands.h"

#include "editor/canvas.h"
#include "editor/field_widgets.h"
#include "editor/find_bar.h"
#include "editor/find_places.h"
#include "editor/inspector.h"
#include "editor/lists_panel.h"

namespace klantreis {

FindCommands::FindCommands(const Views& views, Actions& actions, QObject* parent)
    : QObject(parent), m_views(views) {
  FindBar& bar = views.bar;
  const auto on = [&](Command command, auto run) {
    connect(&actions[command], &QAction::triggered, this, run);
  };
  on(Command::find, [&bar] { bar.open(false); });
  on(Command::findNext, [&bar] { bar.step(1); });
  on(Command::findPrevious, [&bar] { bar.step(-1); });
  on(Command::replace, [&bar] { bar.open(true); });
  connect(&bar.finding(), &Finding::reached, this, &FindCommands::show);
  connect(&bar, &FindBar::changed, this, &FindCommands::mark);
  connect(&bar, &FindBar::closed, this, [this] {
    m_views.inspector.reveal(std::nullopt);
    m_views.canvas.setFocus();
  });
}

/// In its list if it is in one; on the map and in the fields; where neither is in sight, the fields come.
void FindCommands::show(const TextMatch& match) {
  Document& document = m_views.document;
  document.selection().stand(
      standpointShowing(document.workbook(), match.place, document.selection().standpoint()));
  const bool listed = m_views.lists.reveal(match.place.row);
  if (listed) showDockOf(m_views.lists);
  if (!listed && !m_views.canvas.current()) showDockOf(m_views.inspector);
  m_views.inspector.reveal(match.place);
}

void FindCommands::mark() {
  std::vector<Place> places;
  for (const TextMatch& match : m_views.bar.finding().matches())
    if (const auto place = placeShowing(m_views.document.workbook(), match.place)) places.push_back(*place);
  m_views.canvas.mark(MarkedPlaces(places));
  if (!m_views.bar.finding().current()) m_views.inspector.reveal(std::nullopt);
}

}  // namespace klantreis
