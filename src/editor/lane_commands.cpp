#include "editor/lane_commands.h"

#include <algorithm>
#include <utility>

#include "editor/additions.h"
#include "editor/document.h"

namespace klantreis {

namespace {

struct NewLane {
  Command command;
  LaneKind kind;
  RemarkKind remarks = RemarkKind::pain;
};
constexpr NewLane newLanes[] = {{Command::insertLane, LaneKind::text},
                                {Command::insertNumberLane, LaneKind::number},
                                {Command::insertPictureLane, LaneKind::pictures},
                                {Command::insertDepartmentLane, LaneKind::department},
                                {Command::insertRoleLane, LaneKind::roles},
                                {Command::insertStageLane, LaneKind::stages},
                                {Command::insertPains, LaneKind::remarks, RemarkKind::pain},
                                {Command::insertStrengths, LaneKind::remarks, RemarkKind::strength},
                                {Command::insertWishes, LaneKind::remarks, RemarkKind::wish},
                                {Command::insertNeeds, LaneKind::remarks, RemarkKind::need},
                                {Command::insertOffers, LaneKind::remarks, RemarkKind::offer},
                                {Command::insertPromises, LaneKind::remarks, RemarkKind::promise},
                                {Command::insertExpectations, LaneKind::remarks, RemarkKind::expectation},
                                {Command::insertQuestions, LaneKind::remarks, RemarkKind::question},
                                {Command::insertOpportunities, LaneKind::remarks, RemarkKind::opportunity},
                                {Command::insertCauses, LaneKind::remarks, RemarkKind::cause},
                                {Command::insertContentIdeas, LaneKind::remarks, RemarkKind::content},
                                {Command::insertCriteria, LaneKind::remarks, RemarkKind::criterion}};

constexpr std::pair<Command, RemarkKind> notes[] = {{Command::notePain, RemarkKind::pain},
                                                    {Command::noteStrength, RemarkKind::strength},
                                                    {Command::noteWish, RemarkKind::wish},
                                                    {Command::noteNeed, RemarkKind::need},
                                                    {Command::noteOffer, RemarkKind::offer},
                                                    {Command::notePromise, RemarkKind::promise},
                                                    {Command::noteExpectation, RemarkKind::expectation},
                                                    {Command::noteQuestion, RemarkKind::question},
                                                    {Command::noteOpportunity, RemarkKind::opportunity},
                                                    {Command::noteCause, RemarkKind::cause},
                                                    {Command::noteContentIdea, RemarkKind::content},
                                                    {Command::noteCriterion, RemarkKind::criterion}};

}  // namespace

LaneCommands::LaneCommands(Document& document, Actions& actions, QObject* parent)
    : QObject(parent), m_document(document), m_actions(actions) {
  for (const NewLane& lane : newLanes)
    connect(&actions[lane.command], &QAction::triggered, this,
            [this, &lane] { insertLane({.kind = lane.kind, .remarks = lane.remarks}); });
  for (const auto& [command, kind] : notes)
    connect(&actions[command], &QAction::triggered, this, [this, kind = kind] { note(kind); });
  connect(&actions[Command::insertRemark], &QAction::triggered, this, &LaneCommands::insertRemark);
  connect(&actions[Command::showAllLanes], &QAction::triggered, this, &LaneCommands::showAll);
  connect(&document, &Document::changed, this, &LaneCommands::updateEnabled);
  connect(&document.selection(), &Selection::changed, this, &LaneCommands::updateEnabled);
  updateEnabled();
}

/// After the selected lane, or the one that the selected cell is in.
void LaneCommands::insertLane(const LaneNature& nature) {
  const auto journey = m_document.selection().journey();
  if (!journey) return;
  const auto& place = m_document.selection().place();
  const auto lane = place && place->lane ? place->lane : m_document.selection().selected<Lane>();
  m_document.add(tr("Add lane"), [&](const Workbook& now) {
    return withNewLane(now, m_ids, {*journey, lane && now.lanes.contains(*lane) ? lane : std::nullopt},
                       nature);
  });
}

std::optional<RemarkPlace> LaneCommands::remarkPlace() const {
  const auto& place = m_document.selection().place();
  const auto episode = m_document.selection().episode();
  if (!place || !episode || !m_document.workbook().episodes.contains(*episode)) return std::nullopt;
  if (const auto remark = asId<Remark>(place->row))
    if (const Remark* row = m_document.workbook().remarks.find(*remark))
      return RemarkPlace{*episode, row->kind};
  const Lane* lane = place->lane ? m_document.workbook().lanes.find(*place->lane) : nullptr;
  if (lane == nullptr || lane->kind != LaneKind::remarks) return std::nullopt;
  return RemarkPlace{*episode, lane->remarks};
}

void LaneCommands::insertRemark() {
  const auto place = remarkPlace();
  if (!place) return;
  m_document.add(tr("Add note"), [&](const Workbook& now) { return withNewRemark(now, m_ids, *place, {}); });
}

void LaneCommands::note(RemarkKind kind) {
  const auto episode = episodeToAddTo(m_document);
  const auto journey = m_document.selection().journey();
  if (!episode || !journey) return;
  m_document.add(tr("Add note"), [&](const Workbook& now) {
    return withNewRemark(withLaneFor(now, m_ids, *journey, {.kind = LaneKind::remarks, .remarks = kind}),
                         m_ids, {*episode, kind}, {});
  });
}

void LaneCommands::showAll() {
  const auto journey = m_document.selection().journey();
  if (!journey) return;
  m_document.edit({tr("Show all lanes"), {}, {}},
                  [&](const Workbook& now) { return withAllLanesShown(now, *journey); });
}

void LaneCommands::updateEnabled() {
  const auto journey = m_document.selection().journey();
  for (const NewLane& lane : newLanes) m_actions[lane.command].setEnabled(journey.has_value());
  const auto lanes = journey ? lanesOf(m_document.workbook(), *journey) : std::vector<const Lane*>();
  m_actions[Command::showAllLanes].setEnabled(
      std::any_of(lanes.begin(), lanes.end(), [](const Lane* lane) { return !lane->shown; }));
  m_actions[Command::insertRemark].setEnabled(remarkPlace().has_value());
  const bool possible = hasEpisodeToAddTo(m_document);
  for (const auto& [command, kind] : notes) m_actions[command].setEnabled(possible);
}

}  // namespace klantreis
