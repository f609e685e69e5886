#include "editor/filter_commands.h"

#include <algorithm>
#include <utility>

#include "editor/canvas.h"
#include "editor/document.h"
#include "editor/filter_bar.h"
#include "editor/message_bar.h"
#include "editor/strings.h"
#include "editor/titles.h"

namespace klantreis {

namespace {

/// Whether a touchpoint came, or was changed until the filter hides it.
bool hidesTouchpoint(const Changes& changes, const Workbook& before, const Workbook& shown) {
  const auto& rows = changes.of<Touchpoint>();
  return std::any_of(rows.begin(), rows.end(), [&](const RowChange<Touchpoint>& row) {
    const bool wasSeen = !row.before || before.touchpoints.contains(row.before->id);
    return row.after && wasSeen && !shown.touchpoints.contains(row.after->id);
  });
}

/// Any score that was set: one can be given where an other is hidden.
bool hidesScore(const Changes& changes, const Workbook& shown) {
  const auto& rows = changes.of<Emotion>();
  return std::any_of(rows.begin(), rows.end(), [&](const RowChange<Emotion>& row) {
    return row.after && !shown.emotions.contains(row.after->id);
  });
}

bool hidesPart(const Changes& changes, const Workbook& shown) {
  const auto& rows = changes.of<Involvement>();
  return std::any_of(rows.begin(), rows.end(), [&](const RowChange<Involvement>& row) {
    return row.after && !shown.involvements.contains(row.after->id);
  });
}

bool hidesPersona(const Changes& changes, const Workbook& shown) {
  const auto& rows = changes.of<Participant>();
  return std::any_of(rows.begin(), rows.end(), [&](const RowChange<Participant>& row) {
    return row.after && row.after->shown && !require(shown, row.after->id).shown;
  });
}

}  // namespace

FilterCommands::FilterCommands(const Views& views, Actions& actions, QObject* parent)
    : QObject(parent), m_views(views), m_actions(actions), m_before(views.document.shown()) {
  const auto on = [&](Command command, auto run) {
    connect(&actions[command], &QAction::triggered, this, run);
  };
  on(Command::filter, [this] { m_views.bar.open(); });
  on(Command::clearFilter, [this] { m_views.document.setFilter({}); });
  on(Command::saveView, [this] { askName(std::nullopt); });
  on(Command::renameView, [this] { askName(current()->id); });
  on(Command::removeView, [this] { removeView(); });
  connect(&views.bar, &FilterBar::saveWanted, this, [this] { askName(std::nullopt); });
  connect(&views.bar, &FilterBar::named, this, &FilterCommands::takeName);
  connect(&views.bar, &FilterBar::left, this, [this] { m_views.canvas.setFocus(); });
  connect(&views.document, &Document::changed, this, &FilterCommands::follow);
  connect(&views.document, &Document::filtered, this, [this] {
    m_before = m_views.document.shown();
    updateEnabled();
  });
  views.bar.setVisible(!views.document.filter().empty());
  updateEnabled();
}

const SavedView* FilterCommands::current() const {
  return findView(m_views.document.workbook(), m_views.document.filter());
}

void FilterCommands::askName(std::optional<Id<SavedView>> renamed) {
  m_renamed = renamed;
  m_views.bar.askName(renamed ? toQt(current()->name) : m_views.bar.summary());
}

void FilterCommands::takeName(const QString& name) {
  if (m_renamed) {
    rename(*m_renamed, name);
  } else {
    save(name);
  }
}

/// A name that is there already is of the view that becomes another.
void FilterCommands::save(const QString& name) {
  m_views.document.edit({tr("Save view “%1”").arg(name), {}, std::nullopt}, [&](const Workbook& now) {
    return withSavedView(now, m_ids, toUtf8(name), m_views.document.filter()).workbook;
  });
}

void FilterCommands::rename(Id<SavedView> view, const QString& name) {
  const SavedView* same = findView(m_views.document.workbook(), toUtf8(name));
  if (same != nullptr && same->id != view) {
    m_views.messages.tell(tr("There is a view “%1” already. Give this one another name.").arg(name));
    return m_views.bar.askName(name);
  }
  m_views.document.edit({tr("Rename view"), {}, std::nullopt}, [&](const Workbook& now) {
    return withField(now, view, &SavedView::name, toUtf8(name));
  });
}

/// The map stays as it is.
void FilterCommands::removeView() {
  const SavedView& view = *current();
  m_views.document.edit({tr("Delete view “%1”").arg(orUntitled<SavedView>(view.name)), {}, std::nullopt},
                        [id = view.id](const Workbook& now) { return without(now, {refTo(id)}); });
}

void FilterCommands::updateEnabled() {
  const bool filtered = !m_views.document.filter().empty();
  for (const Command command : {Command::clearFilter, Command::saveView})
    m_actions[command].setEnabled(filtered);
  for (const Command command : {Command::renameView, Command::removeView})
    m_actions[command].setEnabled(current() != nullptr);
}

void FilterCommands::follow(const Changes& changes) {
  const Workbook before = std::exchange(m_before, m_views.document.shown());
  updateEnabled();
  const Workbook& shown = m_views.document.shown();
  if (m_views.document.filter().empty()) return;
  if (!hidesTouchpoint(changes, before, shown) && !hidesScore(changes, shown) &&
      !hidesPersona(changes, shown) && !hidesPart(changes, shown))
    return;
  m_views.messages.offer(tr("What you did is kept, but the filter hides it."), tr("Show Everything"),
                         [this] { m_views.document.setFilter({}); });
}

}  // namespace klantreis
