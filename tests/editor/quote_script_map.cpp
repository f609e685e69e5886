#include <cstdlib>
#include <utility>

#include "catch.h"
#include "klantreis/edit.h"
#include "klantreis/emotion_wheel.h"
#include "klantreis/figures.h"
#include "quote_script.h"

namespace klantreis::testing {

namespace {

std::vector<std::string> painsOf(const Workbook& workbook, Id<Touchpoint> touchpoint) {
  std::vector<std::string> pains;
  for (const Remark* remark :
       ranked(workbook.remarks, [&](const Remark& each) { return each.touchpoint == touchpoint; }))
    pains.push_back(remark->text);
  return pains;
}

const Lane& textLaneOf(const Workbook& workbook, Id<Journey> journey) {
  for (const Lane* lane : lanesOf(workbook, journey))
    if (lane->kind == LaneKind::text) return *lane;
  throw std::logic_error("no lane of text");
}

std::string cellOf(const Workbook& workbook, Id<Lane> lane, Id<Episode> episode) {
  for (const Cell& cell : workbook.cells)
    if (cell.lane == lane && cell.episode == episode) return cell.text;
  return {};
}

}  // namespace

MapScript::MapScript(Typist& hand, const Workbook& sample, const Journey& journey)
    : m_hand(hand), m_sample(sample), m_journey(journey), m_episodes(episodesOf(sample, journey.id)) {}

void MapScript::run() {
  for (std::size_t i = 0; i < m_episodes.size(); ++i) {
    m_hand.goToCell(Part::scenario, i);
    m_hand.write(require(m_sample, scenarioOf(m_episodes[i]->id)).text);
  }
  for (std::size_t i = 0; i < m_episodes.size(); ++i) typeTouchpoints(i);
  for (std::size_t who = 0; who < participantsOf(m_sample, m_journey.id).size(); ++who)
    for (std::size_t i = 0; i < m_episodes.size(); ++i) typeFeeling(who, i);
  typeCells();
  typeDurations();
  m_hand.go(Part::footer);
  m_hand.write(m_journey.versionNote);
  m_hand.press(Qt::Key_Return);
}

void MapScript::typeTouchpoints(std::size_t episode) {
  const auto touchpoints = touchpointsOf(m_sample, m_episodes[episode]->id);
  m_hand.goToCell(Part::addTouchpoint, episode);
  for (std::size_t i = 0; i < touchpoints.size(); ++i) {
    if (i > 0) m_hand.press(Qt::Key_Return, withControl);
    m_hand.write(touchpoints[i]->title);
    typeChannel(require(m_sample, *touchpoints[i]->channel).name);
    if (touchpoints[i]->crucial) m_hand.press(Qt::Key_C, withControlShift);
    if (!touchpoints[i]->ours) m_hand.press(Qt::Key_O, withControlShift);
    if (touchpoints[i]->contact == Contact::indirect) m_hand.press(Qt::Key_I, withControlShift);
    for (const std::string& pain : painsOf(m_sample, touchpoints[i]->id)) {
      m_hand.press(Qt::Key_K, withControlShift);
      m_hand.write(pain);
      m_hand.backToMap();
    }
  }
}

void MapScript::typeChannel(const std::string& name) {
  m_hand.press(Qt::Key_L, withControl);
  m_hand.name(name);
  m_hand.backToMap();
}

void MapScript::typeFeeling(std::size_t who, std::size_t episode) {
  const Id<Persona> persona = participantsOf(m_hand.workbook(), m_hand.journey()).at(who).second->id;
  const Id<Episode> at = episodesOf(m_hand.workbook(), m_hand.journey()).at(episode)->id;
  const Emotion* felt = shownEmotion(m_sample, participantsOf(m_sample, m_journey.id).at(who).second->id,
                                     m_episodes[episode]->id);
  REQUIRE(felt != nullptr);
  m_hand.go([=](const Node& node) { return node.persona == persona && node.episode == at; });
  if (findFeeling(felt->feeling)->score != felt->score) setScore(felt->score);
  m_hand.write(felt->feeling);
}

/// The nearest of the five, and then step by step.
void MapScript::setScore(std::int64_t score) {
  constexpr Qt::Key keys[] = {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5};
  std::size_t best = 0;
  const auto off = [&](std::size_t i) {
    return score - snapped(m_journey.scale, -100 + 50 * static_cast<std::int64_t>(i));
  };
  for (std::size_t i = 0; i < std::size(keys); ++i)
    if (std::abs(off(i)) < std::abs(off(best))) best = i;
  m_hand.press(keys[best]);
  for (std::int64_t left = std::abs(off(best)) / 20; left > 0; --left)
    m_hand.press(off(best) > 0 ? Qt::Key_Up : Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
}

void MapScript::typeCells() {
  const Id<Lane> lane = textLaneOf(m_sample, m_journey.id).id;
  for (std::size_t i = 0; i < m_episodes.size(); ++i) {
    const std::string text = cellOf(m_sample, lane, m_episodes[i]->id);
    if (text.empty()) continue;
    m_hand.goToCell(Part::cell, i);
    m_hand.write(text);
  }
}

/// On the time axis, which stands under the columns while they are drawn to scale.
void MapScript::typeDurations() {
  const auto toScale = [this] {
    m_hand.press(Qt::Key_V, Qt::AltModifier);
    m_hand.press(Qt::Key_R);
  };
  toScale();
  for (std::size_t i = 0; i < m_episodes.size(); ++i) {
    m_hand.goToCell(Part::time, i);
    m_hand.write(m_episodes[i]->duration);
  }
  toScale();
}

// ---- what both journeys have --------------------------------------------------------------------

FrameScript::FrameScript(Typist& hand, const Workbook& sample, const Journey& journey)
    : m_hand(hand), m_sample(sample), m_journey(journey), m_episodes(episodesOf(sample, journey.id)) {}

void FrameScript::run() {
  typeHead();
  typePersonas();
  typePhases();
  const Id<Lane> lane = textLaneOf(m_hand.workbook(), m_hand.journey()).id;
  m_hand.goTo(Part::laneLabel, refTo(lane));
  m_hand.press(Qt::Key_F2);
  m_hand.rewrite(textLaneOf(m_sample, m_journey.id).name);
  typeDepartments();
  typeRoles();
}

void FrameScript::typeHead() {
  m_hand.go(Part::title);
  m_hand.write(m_journey.title);
  m_hand.go(Part::goal);
  m_hand.write(m_journey.goal);
  m_hand.press(Qt::Key_Return);
  m_hand.typeFields({{"Scope", m_journey.scope},
                     {"Target group", require(m_sample, *m_journey.segment).name, Typist::Kind::name},
                     {"Owner", require(m_sample, *m_journey.owner).name, Typist::Kind::name}});
  m_hand.backToMap();
}

void FrameScript::typePersonas() {
  m_hand.go(Part::persona);
  const auto walks = participantsOf(m_sample, m_journey.id);
  for (std::size_t i = 0; i < walks.size(); ++i) {
    if (i > 0) m_hand.press(Qt::Key_Return, withControl);
    m_hand.write(walks[i].second->name);
  }
}

void FrameScript::typePhases() {
  const auto phases = phasesOf(m_sample, m_journey.id);
  m_hand.go(Part::phase);
  for (std::size_t i = 0; i < phases.size(); ++i) {
    if (i > 0) m_hand.press(Qt::Key_Return, withControl);
    m_hand.write(phases[i]->name);
  }
  for (std::size_t i = 0; i < phases.size(); ++i) {
    const auto episodes = episodesIn(m_sample, phases[i]->id);
    beginEpisodes(i);
    for (std::size_t n = 0; n < episodes.size(); ++n) {
      if (n > 0) m_hand.press(Qt::Key_Return, withControl);
      m_hand.write(episodes[n]->title);
    }
  }
}

/// A blank file has one episode in its first phase.
void FrameScript::beginEpisodes(std::size_t phase) {
  if (phase == 0) return m_hand.go(Part::episodeTitle);
  m_hand.goTo(Part::phase, refTo(phasesOf(m_hand.workbook(), m_hand.journey()).at(phase)->id));
  m_hand.press(Qt::Key_N, withControlShift);
}

void FrameScript::typeDepartments() {
  for (std::size_t i = 0; i < m_episodes.size(); ++i) {
    m_hand.goToCell(Part::episodeTitle, i);
    m_hand.typeField(
        {"Responsible department", require(m_sample, *m_episodes[i]->department).name, Typist::Kind::name});
    m_hand.backToMap();
  }
}

void FrameScript::typeRoles() {
  bool first = true;
  for (const Role* role :
       ranked(m_sample.roles, [&](const Role& each) { return each.journey == m_journey.id; })) {
    if (std::exchange(first, false))
      m_hand.pressInList("Roles", "+ Role");
    else
      m_hand.press(Qt::Key_Return, withControl);
    m_hand.write(role->name);
  }
  m_hand.backToMap();
}

}  // namespace klantreis::testing
