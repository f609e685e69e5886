#include "editor/inspector_episode.h"

#include <QLabel>
#include <QPushButton>

#include "editor/additions.h"
#include "editor/contribution_list.h"
#include "editor/episode_fields.h"
#include "editor/inspector_role.h"
#include "editor/number_boxes.h"
#include "editor/scenario_fields.h"
#include "klantreis/evidence.h"
#include "klantreis/figures.h"
#include "klantreis/roles.h"
#include "render/today.h"

namespace klantreis {

namespace {

/// Each gap with the improvements of it beneath, and then the improvements of none.
std::vector<RowRef> plansOf(const Workbook& workbook, Id<Episode> episode) {
  const auto improvements = [&](std::optional<Id<Gap>> gap) {
    return ranked(workbook.improvements,
                  [&](const Improvement& each) { return each.episode == episode && each.gap == gap; });
  };
  std::vector<RowRef> rows;
  for (const Gap* gap : ranked(workbook.gaps, [&](const Gap& each) { return each.episode == episode; })) {
    rows.push_back(refTo(gap->id));
    for (const Improvement* each : improvements(gap->id)) rows.push_back(refTo(each->id));
  }
  for (const Improvement* each : improvements(std::nullopt)) rows.push_back(refTo(each->id));
  return rows;
}

/// "Quote status page · Big project · due 1 Mar 2027"
QString summaryOf(const Improvement& improvement) {
  QStringList parts{orUntitled<Improvement>(improvement.title), placeWordOf(improvement)};
  if (improvement.due) parts << EpisodePage::tr("due %1").arg(dayText(*improvement.due));
  return parts.join(QStringLiteral(" · "));
}

QString summaryOf(const Workbook& workbook, const RowRef& row) {
  if (const auto gap = asId<Gap>(row)) return orUntitled<Gap>(require(workbook, *gap).text);
  return summaryOf(require(workbook, Id<Improvement>{row.uuid}));
}

}  // namespace

EpisodePage::EpisodePage(Document& document, IdSource& ids, QWidget* parent)
    : InspectorPage(document, ids, parent),
      m_kind(addKind({})),
      m_form(document, column(), this),
      m_scenario(document, column(), this) {
  m_form.addHead(&Episode::title, tr("Title"), untitled<Episode>());
  m_scenario.add(&Scenario::text, tr("Scenario"));
  m_told = new ScenarioFields(document, this);
  column().addWidget(m_told);
  addCaption(tr("Emotion per persona"));
  m_emotions = new EmotionRows(document, this);
  connect(m_emotions, &EmotionRows::evidenceWanted, this, &EpisodePage::proveScore);
  column().addWidget(m_emotions);
  m_fields = new EpisodeFields(document, ids, this);
  column().addWidget(m_fields);
  m_form.add(&Episode::duration, tr("Duration"));
  m_form.add(&Episode::begins, tr("First day"));
  m_form.addLink(&Episode::department, tr("Responsible department"), actorNames(), addActor());
  m_form.add(&Episode::optional, tr("Optional: not for everyone"));
  m_form.add(&Episode::purchase, tr("The purchase is made here"));
  m_form.add(&Episode::width, tr("Width of the column, %"), new SliderBox(usualWidth, greatestWidth, this));
  addRoles();
  m_contributions = new ContributionList(document, ids, this);
  column().addWidget(m_contributions);
  addLists();
  close();
}

void EpisodePage::addRoles() {
  addCaption(tr("Who takes part"));
  m_roles =
      std::make_unique<KeyedColumn<Id<Involvement>, Card>>(*addList(8), [this](const Id<Involvement>& part) {
        auto* card = new Card(Tint::accent, Tint::card, this);
        connect(card, &Card::clicked, this, [this, part] { select(refTo(part)); });
        return card;
      });
  m_role = new NameBox([this] { return otherRoles(); }, this);
  m_role->setAccessibleName(tr("Role that takes part"));
  m_role->takeNew(tr("Choose or type a role"), newNameItem());
  m_role->edited = [this](const Pick& pick) { involve(pick); };
  column().addWidget(m_role);
}

void EpisodePage::chooseSource(Id<Persona> persona) { m_emotions->chooseSource(persona); }

void EpisodePage::askRole() { m_role->setFocus(Qt::ShortcutFocusReason); }

/// Those of the journey, and the usual ones, that do not take part yet.
std::vector<NamedKey> EpisodePage::otherRoles() const {
  std::vector<NamedKey> names;
  if (!m_form.row() || !now().episodes.contains(episode())) return names;
  const Journey& journey = require(now(), *journeyOf(now(), episode()));
  const auto roles = rolesOf(now(), journey.id);
  for (const Role* role : roles)
    if (!takesPart(now(), role->id, episode()))
      names.push_back({role->id.text(), orUntitled<Role>(role->name)});
  for (const std::string& usual : usualRoles(journey.language))
    if (std::none_of(roles.begin(), roles.end(), [&](const Role* role) { return role->name == usual; }))
      names.push_back({{}, toQt(usual)});
  return names;
}

/// With the lane on the map in which it stands; what it does is chosen on its own page then.
void EpisodePage::involve(const Pick& pick) {
  const auto role = Uuid::parse(pick.key);
  const std::string name = normalizedText(pick.typed);
  m_role->showValue({});
  if (!role && name.empty()) return;
  std::optional<Id<Involvement>> part;
  document().edit({tr("Add role to episode"), {}, {}}, [&](const Workbook& workbook) {
    auto [next, made] = role ? withInvolved(workbook, Id<Role>{*role}, episode())
                             : withInvolved(workbook, ids(), name, episode());
    part = made;
    return withLaneFor(next, ids(), *journeyOf(next, episode()), {.kind = LaneKind::roles});
  });
  if (part && now().involvements.contains(*part)) select(refTo(*part));
}

void EpisodePage::addLists() {
  m_evidenceCaption = addCaption({});
  m_evidence = std::make_unique<KeyedColumn<Id<Evidence>, EvidenceCard>>(
      *addList(8), [this](const Id<Evidence>& evidence) { return makeEvidence(evidence); });
  m_evidence->addBy(addButton(tr("+ Evidence"), [this] {
    if (const auto added = addEvidence(document(), ids())) m_evidence->focus(Id<Evidence>{added->uuid});
  }));
  addCaption(tr("Gap → improvement"));
  m_plans = std::make_unique<KeyedColumn<RowRef, Card>>(*addList(8),
                                                        [this](const RowRef& row) { return makeCard(row); });
  addButton(tr("+ Gap"), [this] { addGap(document(), ids()); });
  addButton(tr("+ Improvement"), [this] { addImprovement(document(), ids()); });
  addButton(tr("+ KPI"), [this] { addMetric(document(), ids()); });
}

/// To what is written down for the persona's score, or else to an empty card for it.
void EpisodePage::proveScore(Id<Persona> persona) {
  if (const auto known = evidenceFor(now(), persona, episode()); !known.empty())
    return m_evidence->focus(known.front()->id);
  const auto added = document().add(tr("Add evidence"), [&](const Workbook& workbook) {
    auto fresh = withNewEvidence(workbook, ids(), *journeyOf(workbook, episode()), episode());
    fresh.workbook = withField(fresh.workbook, fresh.id, &Evidence::persona, persona);
    return fresh;
  });
  if (added) m_evidence->focus(Id<Evidence>{added->uuid});
}

EvidenceCard* EpisodePage::makeEvidence(Id<Evidence> evidence) {
  auto* card = new EvidenceCard(document(), this);
  connect(card, &EvidenceCard::deleted, this,
          [this, evidence] { remove(tr("Delete evidence"), refTo(evidence)); });
  return card;
}

Card* EpisodePage::makeCard(const RowRef& row) {
  const bool isGap = row.kind == EntityKind::gap;
  auto* card = isGap ? new Card(Tint::bad, Tint::badSoft, this) : new Card(Tint::good, Tint::goodSoft, this);
  connect(card, &Card::clicked, this, [this, row] { select(row); });
  return card;
}

void EpisodePage::showRow(const Uuid& row) {
  const Id<Episode> id{row};
  const bool another = m_form.row() != id;
  m_form.showRow(id);
  if (another) m_role->showValue({});  // else it may be half typed
  m_scenario.showRow(scenarioOf(id));
  m_told->showEpisode(id);
  m_fields->showEpisode(id);
  m_contributions->showEpisode(id);
  if (const auto journey = journeyOf(now(), id)) {
    const auto episodes = episodesOf(now(), *journey);
    const auto place =
        std::find_if(episodes.begin(), episodes.end(), [&](const Episode* each) { return each->id == id; });
    m_kind->setText(tr("Episode %1").arg(place - episodes.begin() + 1));
    m_emotions->showEpisode(*journey, id);
  }
  showRoles();
  showEvidence();
  showPlans();
}

void EpisodePage::showRoles() {
  std::vector<Id<Involvement>> parts;
  for (const Involvement* part : involvementsAt(now(), episode())) parts.push_back(part->id);
  m_roles->show(parts, [this](Card& card, Id<Involvement> part) {
    card.setText(roleText(now(), require(now(), part)));
    card.setAccessibleName(card.text());
    card.updateGeometry();
  });
}

void EpisodePage::showEvidence() {
  std::vector<Id<Evidence>> rows;
  int written = 0;
  for (const Evidence* each :
       ranked(now().evidence, [&](const Evidence& evidence) { return evidence.episode == episode(); })) {
    rows.push_back(each->id);
    written += isWritten(*each) ? 1 : 0;
  }
  m_evidenceCaption->setText(written == 0 ? tr("Evidence") : tr("Evidence · %1").arg(written));
  m_evidence->show(rows, [](EvidenceCard& card, Id<Evidence> row) { card.showRow(row); });
}

void EpisodePage::showPlans() {
  m_plans->show(plansOf(now(), episode()), [this](Card& card, const RowRef& row) {
    card.setText(summaryOf(now(), row));
    card.setAccessibleName(
        (row.kind == EntityKind::gap ? tr("Gap: %1") : tr("Improvement: %1")).arg(card.text()));
    card.updateGeometry();
  });
}

}  // namespace klantreis
