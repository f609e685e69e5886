// What a map costs to type: the text of the quote sample from a blank file, with the keyboard only, on the
// real window: what is typed on the map itself, in the inspector and in the list of evidence. The ideal
// journey is not in it.
#include <QComboBox>
#include <deque>
#include <iostream>
#include <map>

#include "catch.h"
#include "editor/inspector.h"
#include "editor/strings.h"
#include "editor/walk.h"
#include "klantreis/check.h"
#include "klantreis/edit.h"
#include "klantreis/emotion_wheel.h"
#include "klantreis/figures.h"
#include "klantreis/text.h"
#include "session.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

struct Press {
  Qt::Key key;
  Qt::KeyboardModifiers modifiers;
};
using Presses = std::vector<Press>;

constexpr auto withControl = Qt::ControlModifier;

/// Someone who knows the keys: goes anywhere by the fewest of them, and counts every press.
class Typist {
 public:
  [[nodiscard]] Session& session() { return m_session; }
  [[nodiscard]] Canvas& canvas() { return m_session.canvas(); }
  [[nodiscard]] const Workbook& workbook() { return m_session.workbook(); }
  [[nodiscard]] Id<Journey> journey() { return *m_session.document().selection().journey(); }
  [[nodiscard]] int presses() const { return m_presses; }
  [[nodiscard]] int characters() const { return m_characters; }

  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    m_session.key(key, modifiers);
    ++m_presses;
  }
  /// A text that ends up in the map; each letter is one press, with or without Shift.
  void write(const std::string& text) {
    m_session.type(toQt(text));
    m_presses += static_cast<int>(characterCount(text));
    m_characters += static_cast<int>(characterCount(text));
  }
  /// Letters that only choose something.
  void choose(const std::string& letters) {
    m_session.type(toQt(letters));
    m_presses += static_cast<int>(characterCount(letters));
  }

  /// To the first node that is meant. A text that is open is kept on the way.
  void go(const std::function<bool(const Node&)>& meant) {
    for (Presses way = wayTo(meant); !way.empty(); way = wayTo(meant)) {
      const Press next = way.front();  // the map may look otherwise when a text has been kept
      const bool keeps = next.key == Qt::Key_Tab || next.key == Qt::Key_Backtab;
      if (editorOf(m_session).isVisible() && !keeps) {
        press(Qt::Key_Return);
      } else {
        press(next.key, next.modifiers);
      }
      REQUIRE(m_presses < 10'000);
    }
  }
  void go(Part part) {
    go([part](const Node& node) { return node.part == part; });
  }
  void goToCell(Part part, std::size_t episode) {
    const Id<Episode> at = episodesOf(workbook(), journey()).at(episode)->id;
    go([=](const Node& node) { return node.part == part && node.episode == at; });
  }

  /// Into a field of the inspector, which goes on where it was left.
  void toField(const char* caption) {
    const auto& inspector = *m_session.window().findChild<Inspector*>();
    while (!inspector.isAncestorOf(QApplication::focusWidget())) press(Qt::Key_F6);
    const QWidget* field = fieldOf(inspector, QString::fromUtf8(caption));
    const auto height = [&](const QWidget* widget) { return widget->mapTo(&inspector, QPoint()).y(); };
    while (QApplication::focusWidget() != field) {
      const bool isBelow = height(field) > height(QApplication::focusWidget());
      press(isBelow ? Qt::Key_Tab : Qt::Key_Backtab);
      REQUIRE(m_presses < 10'000);
    }
  }
  static const QWidget* fieldOf(const Inspector& inspector, const QString& caption) {
    for (const QWidget* each : inspector.findChildren<QWidget*>())
      if (each->isVisible() && each->focusPolicy() != Qt::NoFocus && each->accessibleName() == caption)
        return each;
    FAIL("no field " << caption.toStdString());
    return nullptr;
  }
  void typeField(const char* caption, const std::string& text) {
    toField(caption);
    write(text);
  }
  void backToMap() { press(Qt::Key_M, withControl); }

 private:
  /// Breadth first over the map.
  Presses wayTo(const std::function<bool(const Node&)>& meant) {
    std::map<std::size_t, Presses> ways;
    std::deque<std::size_t> open;
    const auto reach = [&](std::size_t index, Presses way) {
      if (ways.emplace(index, std::move(way)).second) open.push_back(index);
    };
    if (const auto current = canvas().current()) reach(*current, {});
    if (open.empty()) reach(0, {{Qt::Key_Home, withControl}});
    while (!open.empty()) {
      const std::size_t at = open.front();
      open.pop_front();
      if (meant(canvas().node(at))) return ways.at(at);
      for (const auto& [press, index] : steps(at)) {
        if (!index) continue;
        Presses way = ways.at(at);
        way.push_back(press);
        reach(*index, std::move(way));
      }
    }
    FAIL("no way there");
    return {};
  }

  std::vector<std::pair<Press, std::optional<std::size_t>>> steps(std::size_t at) {
    const Scene& scene = canvas().scene();
    const auto& nodes = canvas().nodes();
    const auto no = Qt::NoModifier;
    return {{{Qt::Key_Tab, no}, tabStop(scene, nodes, at, true)},
            {{Qt::Key_Backtab, no}, tabStop(scene, nodes, at, false)},
            {{Qt::Key_Left, no}, walk(scene, nodes, at, Arrow::left)},
            {{Qt::Key_Right, no}, walk(scene, nodes, at, Arrow::right)},
            {{Qt::Key_Up, no}, walk(scene, nodes, at, Arrow::up)},
            {{Qt::Key_Down, no}, walk(scene, nodes, at, Arrow::down)},
            {{Qt::Key_PageUp, no}, nextLane(scene, nodes, at, Arrow::up)},
            {{Qt::Key_PageDown, no}, nextLane(scene, nodes, at, Arrow::down)},
            {{Qt::Key_Home, no}, rowEnd(scene, nodes, at, Arrow::left)},
            {{Qt::Key_End, no}, rowEnd(scene, nodes, at, Arrow::right)},
            {{Qt::Key_Home, withControl}, 0},
            {{Qt::Key_End, withControl}, nodes.size() - 1}};
  }

  Session m_session;
  int m_presses = 0;
  int m_characters = 0;
};

// ---- what the map says --------------------------------------------------------------------------

std::string channelOf(const Workbook& workbook, const Touchpoint& touchpoint) {
  return touchpoint.channel ? require(workbook, *touchpoint.channel).name : std::string();
}

std::vector<std::string> painsOf(const Workbook& workbook, Id<Touchpoint> touchpoint) {
  std::vector<std::string> pains;
  for (const Remark* remark :
       ranked(workbook.remarks, [&](const Remark& each) { return each.touchpoint == touchpoint; }))
    pains.push_back(remark->text);
  return pains;
}

std::string wordOf(const Emotion& emotion) {
  return emotion.feeling.empty() ? emotion.ownWord : emotion.feeling;
}

template <class T>
std::vector<const T*> cardsOf(const Workbook& workbook, Id<Episode> episode) {
  return ranked(tableOf<T>(workbook), [&](const T& each) { return each.episode == episode; });
}

std::vector<const Evidence*> evidenceOf(const Workbook& workbook, Id<Episode> episode) {
  return ranked(workbook.evidence, [&](const Evidence& each) { return each.episode == episode; });
}

std::vector<const Lane*> textLanesOf(const Workbook& workbook, Id<Journey> journey) {
  auto lanes = lanesOf(workbook, journey);
  std::erase_if(lanes, [](const Lane* lane) { return lane->kind != LaneKind::text; });
  return lanes;
}

std::string cellOf(const Workbook& workbook, Id<Lane> lane, Id<Episode> episode) {
  for (const Cell& cell : workbook.cells)
    if (cell.lane == lane && cell.episode == episode) return cell.text;
  return {};
}

void tellEpisode(const Workbook& workbook, Id<Journey> journey, const Episode& episode,
                 std::vector<std::string>& said) {
  said.push_back(episode.title + " / " + require(workbook, scenarioOf(episode.id)).text + " / " +
                 episode.duration);
  for (const Evidence* each : evidenceOf(workbook, episode.id))
    said.push_back("evidence: " + each->who + ": " + each->text);
  for (const Touchpoint* each : touchpointsOf(workbook, episode.id)) {
    said.push_back(each->title + " / " + channelOf(workbook, *each) + (each->crucial ? " crucial" : "") +
                   (each->ours ? "" : " outside") + (each->contact == Contact::indirect ? " indirect" : ""));
    for (const std::string& pain : painsOf(workbook, each->id)) said.push_back("pain: " + pain);
  }
  for (const Gap* each : cardsOf<Gap>(workbook, episode.id)) said.push_back("gap: " + each->text);
  for (const Improvement* each : cardsOf<Improvement>(workbook, episode.id))
    said.push_back("improvement: " + each->title);
  for (const Metric* each : cardsOf<Metric>(workbook, episode.id)) said.push_back("KPI: " + each->name);
  for (const Lane* lane : textLanesOf(workbook, journey))
    if (const std::string text = cellOf(workbook, lane->id, episode.id); !text.empty())
      said.push_back(lane->name + ": " + text);
  for (const auto& [participant, persona] : participantsOf(workbook, journey))
    if (const Emotion* felt = shownEmotion(workbook, persona->id, episode.id))
      said.push_back(persona->name + " " + wordOf(*felt) + " " + std::to_string(felt->score));
}

std::vector<std::string> toldBy(const Workbook& workbook) {
  const Journey& journey = *journeysInOrder(workbook).front();
  std::vector<std::string> said{journey.title, journey.goal, journey.scope, journey.versionNote};
  for (const auto& [participant, persona] : participantsOf(workbook, journey.id))
    said.push_back(persona->name + " " + std::to_string(persona->age.value_or(0)) + ", " +
                   persona->description + ": " + persona->quote);
  for (const Phase* phase : phasesOf(workbook, journey.id)) {
    said.push_back("phase: " + phase->name);
    for (const Episode* episode : episodesIn(workbook, phase->id))
      tellEpisode(workbook, journey.id, *episode, said);
  }
  return said;
}

// ---- the key script -----------------------------------------------------------------------------

class Script {
 public:
  Script(Typist& hand, const Workbook& sample)
      : m_hand(hand),
        m_sample(sample),
        m_journey(*journeysInOrder(sample).front()),
        m_episodes(episodesOf(sample, m_journey.id)) {}

  void run() {
    typeHead();
    typePhases();
    for (std::size_t i = 0; i < m_episodes.size(); ++i) {
      m_hand.goToCell(Part::scenario, i);
      m_hand.write(require(m_sample, scenarioOf(m_episodes[i]->id)).text);
    }
    for (std::size_t i = 0; i < m_episodes.size(); ++i) typeTouchpoints(i);
    for (std::size_t who = 0; who < participantsOf(m_sample, m_journey.id).size(); ++who)
      for (std::size_t i = 0; i < m_episodes.size(); ++i) typeFeeling(who, i);
    typeCards(Part::gap, &Gap::text);
    typeCards(Part::improvement, &Improvement::title);
    typeCards(Part::metric, &Metric::name);
    typeLane(*textLanesOf(m_sample, m_journey.id).front());
    typePersonas();
    for (std::size_t i = 0; i < m_episodes.size(); ++i) typeDetails(i);
    m_hand.go(Part::footer);
    m_hand.write(m_journey.versionNote);
    m_hand.press(Qt::Key_Return);
  }

 private:
  void typeHead() {
    m_hand.go(Part::title);
    m_hand.write(m_journey.title);
    m_hand.go(Part::goal);
    m_hand.write(m_journey.goal);
    m_hand.press(Qt::Key_Return);
    m_hand.typeField("Scope", m_journey.scope);
    m_hand.backToMap();
    m_hand.go(Part::persona);
    const auto walks = participantsOf(m_sample, m_journey.id);
    for (std::size_t i = 0; i < walks.size(); ++i) {
      if (i > 0) m_hand.press(Qt::Key_Return, withControl);
      m_hand.write(walks[i].second->name);
    }
  }

  void typePersonas() {
    const auto walks = participantsOf(m_sample, m_journey.id);
    for (std::size_t i = 0; i < walks.size(); ++i) {
      const Persona& persona = *walks[i].second;
      const RowRef row = refTo(participantsOf(m_hand.workbook(), m_hand.journey()).at(i).second->id);
      m_hand.go([=](const Node& node) { return node.part == Part::persona && node.row == row; });
      m_hand.typeField("Age", std::to_string(*persona.age));
      m_hand.typeField("Description", persona.description);
      m_hand.typeField("Quote", persona.quote);
      m_hand.backToMap();
    }
  }

  /// What rests on the episode's evidence, and how long it takes.
  void typeDetails(std::size_t episode) {
    m_hand.goToCell(Part::episodeTitle, episode);
    m_hand.typeField("Duration", m_episodes[episode]->duration);
    m_hand.backToMap();
    for (const Evidence* each : evidenceOf(m_sample, m_episodes[episode]->id)) {
      m_hand.press(Qt::Key_V, withControl | Qt::ShiftModifier);
      m_hand.write(each->text);
      m_hand.press(Qt::Key_Backtab);
      m_hand.write(each->who);
      m_hand.backToMap();
    }
  }

  void typePhases() {
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
  void beginEpisodes(std::size_t phase) {
    if (phase == 0) return m_hand.go(Part::episodeTitle);
    const RowRef row = refTo(phasesOf(m_hand.workbook(), m_hand.journey()).at(phase)->id);
    m_hand.go([=](const Node& node) { return node.row == row; });
    m_hand.press(Qt::Key_N, withControl | Qt::ShiftModifier);
  }

  void typeTouchpoints(std::size_t episode) {
    const auto touchpoints = touchpointsOf(m_sample, m_episodes[episode]->id);
    m_hand.goToCell(Part::addTouchpoint, episode);
    for (std::size_t i = 0; i < touchpoints.size(); ++i) {
      if (i > 0) m_hand.press(Qt::Key_Return, withControl);
      m_hand.write(touchpoints[i]->title);
      typeChannel(channelOf(m_sample, *touchpoints[i]));
      if (touchpoints[i]->crucial) m_hand.press(Qt::Key_C, withControl | Qt::ShiftModifier);
      if (!touchpoints[i]->ours) m_hand.press(Qt::Key_O, withControl | Qt::ShiftModifier);
      if (touchpoints[i]->contact == Contact::indirect)
        m_hand.press(Qt::Key_I, withControl | Qt::ShiftModifier);
      for (const std::string& pain : painsOf(m_sample, touchpoints[i]->id)) {
        m_hand.press(Qt::Key_K, withControl | Qt::ShiftModifier);
        m_hand.write(pain);
        m_hand.press(Qt::Key_M, withControl);
      }
    }
  }

  /// As many letters as complete the name in the box.
  void typeChannel(const std::string& name) {
    m_hand.press(Qt::Key_L, withControl);
    auto* box = qobject_cast<QComboBox*>(QApplication::focusWidget());
    REQUIRE(box != nullptr);
    for (const char letter : name) {
      m_hand.choose(std::string(1, letter));
      if (toUtf8(box->currentText()) == name) break;
    }
    m_hand.press(Qt::Key_M, withControl);
  }

  void typeFeeling(std::size_t who, std::size_t episode) {
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
  void setScore(std::int64_t score) {
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

  template <class T>
  void typeCards(Part part, std::string T::*text) {
    for (std::size_t i = 0; i < m_episodes.size(); ++i) {
      bool first = true;
      for (const T* card : cardsOf<T>(m_sample, m_episodes[i]->id)) {
        if (std::exchange(first, false)) {
          m_hand.goToCell(part, i);
        } else {
          m_hand.press(Qt::Key_Return, withControl);
        }
        m_hand.write(card->*text);
      }
    }
  }

  void typeLane(const Lane& lane) {
    m_hand.press(Qt::Key_L, withControl | Qt::AltModifier);
    m_hand.write(lane.name);
    for (std::size_t i = 0; i < m_episodes.size(); ++i) {
      const std::string text = cellOf(m_sample, lane.id, m_episodes[i]->id);
      if (text.empty()) continue;
      m_hand.goToCell(Part::cell, i);
      m_hand.write(text);
    }
  }

  Typist& m_hand;
  const Workbook& m_sample;
  const Journey& m_journey;
  std::vector<const Episode*> m_episodes;
};

}  // namespace

TEST_CASE("the quote sample is typed from a blank file with at most 1.15 presses for each character") {
  Typist hand;
  const Workbook sample = findSample(samples(), "offerte").make(Language::english);
  Script(hand, sample).run();
  CHECK(toldBy(hand.workbook()) == toldBy(sample));
  CHECK(check(hand.workbook()).empty());
  const double each = static_cast<double>(hand.presses()) / hand.characters();
  std::cout << "key presses: " << hand.presses() << " for " << hand.characters() << " characters, " << each
            << " each\n";
  CHECK(each <= 1.15);
}
