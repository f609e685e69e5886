#include "editor/inspector_path.h"

#include <QLabel>
#include <algorithm>

#include "editor/check_list.h"
#include "editor/path_words.h"
#include "klantreis/walked_way.h"

namespace klantreis {

namespace {

/// What keeps a path from being of that kind where it begins.
QString noWayFor(PathKind kind) {
  return kind == PathKind::skip
             ? PathPage::tr("A skip goes on to a later episode, and there is none after this one.")
             : PathPage::tr("A loop goes back to an earlier episode, and there is none before this one.");
}

QString noBeginningFor(PathKind kind) {
  return kind == PathKind::skip ? PathPage::tr("A skip goes on: it begins before the episode it leads to.")
                                : PathPage::tr("A loop goes back: it begins after the episode it leads to.");
}

/// In all of these, in some, or in none.
Qt::CheckState stateOf(const Workbook& now, const std::vector<const Persona*>& personas, Id<Path> path) {
  const auto count = std::count_if(personas.begin(), personas.end(),
                                   [&](const Persona* each) { return takes(now, each->id, path); });
  if (count == 0) return Qt::Unchecked;
  return static_cast<std::size_t>(count) == personas.size() ? Qt::Checked : Qt::PartiallyChecked;
}

/// Each target group that several personas are of, and then all personas.
std::vector<CheckItem> walkersOf(const Workbook& now, const Path& path) {
  std::vector<const Persona*> personas;
  for (const auto& [participant, persona] : participantsOf(now, *journeyOf(now, path.from)))
    personas.push_back(persona);
  std::vector<CheckItem> items;
  for (const Segment* segment : ranked(now.segments, [](const Segment&) { return true; })) {
    std::vector<const Persona*> members = personas;
    std::erase_if(members, [&](const Persona* each) { return each->segment != segment->id; });
    if (members.size() > 1)
      items.push_back({refTo(segment->id), PathPage::tr("All of %1").arg(orUntitled<Segment>(segment->name)),
                       stateOf(now, members, path.id)});
  }
  for (const Persona* persona : personas)
    items.push_back(
        {refTo(persona->id), orUntitled<Persona>(persona->name), stateOf(now, {persona}, path.id)});
  return items;
}

}  // namespace

PathPage::PathPage(Document& document, IdSource& ids, QWidget* parent)
    : InspectorPage(document, ids, parent), m_kindWord(addKind({})), m_form(document, column(), this) {
  m_form.addHead(&Path::condition, tr("Condition"), tr("Condition"));
  addEnds();
  m_form.add(&Path::share, tr("Share of customers, in percent"));
  m_form.add(&Path::count, tr("Number of customers"));
  m_walkersCaption = addCaption(tr("Walked by"));
  m_walkersCaption->setToolTip(tr("Their curves follow this path"));
  m_walkers = new CheckList([this](const RowRef& row, bool on) { walk(row, on); }, this);
  column().addWidget(m_walkers);
  close();
}

void PathPage::addEnds() {
  const auto episodes = [this] {
    std::vector<NamedKey> names;
    if (m_form.row() && now().paths.contains(path()))
      for (const Episode* each : episodesOf(now(), *journeyOf(now(), require(now(), path()).from)))
        names.push_back({each->id.text(), numbered(names.size(), *each)});
    return names;
  };
  const auto add = [this](const QString& caption, auto* editor) {
    auto* box = new FieldBox(caption, caption, editor, this);
    column().addWidget(box);
    return box;
  };
  m_kindBox = add(tr("Kind"), m_kind = new EnumBox<PathKind>(this));
  m_fromBox = add(tr("Begins at"), m_from = new NameBox(episodes, this));
  m_toBox = add(tr("Leads to"), m_to = new NameBox(episodes, this));
  m_kind->edited = [this](PathKind kind) { writeKind(kind); };
  m_from->edited = [this](const Pick& pick) { writeEnd(*m_fromBox, pick, &withPathFrom); };
  m_to->edited = [this](const Pick& pick) { writeEnd(*m_toBox, pick, &withPathTo); };
}

void PathPage::showRow(const Uuid& row) {
  const bool anew = !m_form.row() || m_form.row()->uuid != row;
  m_form.showRow({row});
  const Path& path = require(now(), Id<Path>{row});
  m_kindWord->setText(wordOf(path.kind));
  if (anew)
    for (FieldBox* box : {m_kindBox, m_fromBox, m_toBox}) box->settle();
  showEnds(path);
  showWalkers(path);
}

/// What was refused stays in sight.
void PathPage::showEnds(const Path& path) {
  m_toBox->setVisible(path.to.has_value());
  if (!m_kindBox->refused()) m_kind->showValue(path.kind);
  if (!m_fromBox->refused()) m_from->showValue({path.from.text(), {}});
  if (!m_toBox->refused()) m_to->showValue({path.to ? path.to->text() : std::string(), {}});
}

void PathPage::showWalkers(const Path& path) {
  const std::vector<CheckItem> items = walkersOf(now(), path);
  m_walkersCaption->setVisible(!items.empty());
  m_walkers->show(items);
}

void PathPage::writeKind(PathKind kind) {
  const Workbook next = withPathKind(now(), path(), kind);
  if (require(next, path()).kind != kind) return m_kindBox->refuse(noWayFor(kind));
  for (FieldBox* box : {m_kindBox, m_fromBox, m_toBox}) box->settle();
  document().apply({changeOf(m_kindBox->name()), {}, {}}, next);
}

void PathPage::writeEnd(FieldBox& box, const Pick& pick,
                        Workbook (*lead)(const Workbook&, Id<Path>, Id<Episode>)) {
  const auto uuid = Uuid::parse(pick.key);
  if (!uuid) return box.refuse(pick.typed.empty() ? tr("A path needs this episode.") : notInList());
  const Id<Episode> episode{*uuid};
  const Workbook next = lead(now(), path(), episode);
  const Path& changed = require(next, path());
  const bool leads = &box == m_fromBox ? changed.from == episode : changed.to == episode;
  if (!leads) return box.refuse(noBeginningFor(changed.kind));
  for (FieldBox* each : {m_kindBox, m_fromBox, m_toBox}) each->settle();
  document().apply({changeOf(box.name()), {}, {}}, next);
}

void PathPage::walk(const RowRef& row, bool on) {
  document().edit({tr("Change walked paths"), {}, {}}, [&](const Workbook& workbook) {
    if (const auto segment = asId<Segment>(row)) return withTaken(workbook, *segment, path(), on);
    return withTaken(workbook, Id<Persona>{row.uuid}, path(), on);
  });
}

}  // namespace klantreis
