#include "editor/node_text.h"

#include <QCoreApplication>
#include <utility>

#include "editor/score_box.h"
#include "editor/strings.h"
#include "klantreis/content_place.h"
#include "klantreis/edit.h"
#include "klantreis/emotion_wheel.h"
#include "klantreis/error.h"
#include "klantreis/figures.h"
#include "klantreis/stages.h"
#include "klantreis/text.h"

namespace klantreis {

namespace {

struct Captions {
  Q_DECLARE_TR_FUNCTIONS(NodeText)
};

std::string oneLine(const std::string& text) { return toUtf8(toQt(text).simplified()); }

template <class T>
Workbook withText(const Workbook& workbook, const Node& node, std::string T::*field, std::string text) {
  return withField(workbook, Id<T>{node.row.uuid}, field, std::move(text));
}

/// In the journey's scale.
Workbook withStep(const Workbook& workbook, Id<Persona> persona, Id<Episode> episode, std::int64_t step) {
  const Scale scale = require(workbook, *journeyOf(workbook, episode)).scale;
  const auto [low, high] = rangeOf(scale);
  if (step < low || step > high)
    throw Error(ErrorCode::valueOutOfRange,
                {placeText({"emotion", "", "score"}), std::to_string(low), std::to_string(high)});
  return withScore(workbook, persona, episode, fromScale(scale, step));
}

/// A number is the score itself, and the word stays.
Workbook withWord(const Workbook& workbook, const Node& node, const std::string& text, const Words& words) {
  if (!node.persona || !node.episode) return workbook;
  if (const auto step = parseStep(toQt(text))) return withStep(workbook, *node.persona, *node.episode, *step);
  const std::string key = wheelKeyOf(text, words);
  return withFeeling(workbook, *node.persona, *node.episode, {key, key.empty() ? text : std::string()});
}

/// The texts of one line.
Workbook withTitle(const Workbook& workbook, const Node& node, const std::string& text, const Words& words) {
  switch (node.part) {
    case Part::title:
      return withText(workbook, node, &Journey::title, text);
    case Part::goal:
      return withText(workbook, node, &Journey::goal, text);
    case Part::footer:
      return withText(workbook, node, &Journey::versionNote, text);
    case Part::persona:
      return withText(workbook, node, &Persona::name, text);
    case Part::phase:
      return withText(workbook, node, &Phase::name, text);
    case Part::episodeTitle:
      return withText(workbook, node, &Episode::title, text);
    case Part::laneLabel:
      return withText(workbook, node, &Lane::name, text);
    case Part::touchpoint:
      return withText(workbook, node, &Touchpoint::title, text);
    case Part::improvement:
      return withText(workbook, node, &Improvement::title, text);
    case Part::metric:
      return withText(workbook, node, &Metric::name, text);
    case Part::path:
      return withText(workbook, node, &Path::condition, text);
    case Part::time:
      return withText(workbook, node, &Episode::duration, text);
    case Part::emotion:
    case Part::emotionPoint:
      return withWord(workbook, node, text, words);
    default:
      return workbook;
  }
}

}  // namespace

QString captionOf(const Node& node) {
  switch (node.part) {
    case Part::goal:
      return Captions::tr("Goal");
    case Part::footer:
      return Captions::tr("Version note");
    case Part::persona:
    case Part::phase:
    case Part::metric:
      return Captions::tr("Name");
    case Part::laneLabel:
      return Captions::tr("Own name");
    case Part::scenario:
      return Captions::tr("Scenario");
    case Part::cell:
      return Captions::tr("Text");
    case Part::gap:
      return Captions::tr("What the journey lacks");
    case Part::remark:
      return Captions::tr("Note");
    case Part::involvement:
      return Captions::tr("Questions");
    case Part::stage:
      return Captions::tr("Stage");
    case Part::path:
      return Captions::tr("Condition");
    case Part::time:
      return Captions::tr("Duration");
    case Part::emotion:
    case Part::emotionPoint:
      return Captions::tr("Emotion");
    default:
      return Captions::tr("Title");
  }
}

bool isAsWideAsItsText(const Node& node) {
  return node.part == Part::title || node.part == Part::goal || node.part == Part::footer;
}

bool takesLines(const Node& node) {
  return node.part == Part::scenario || node.part == Part::cell || node.part == Part::gap ||
         node.part == Part::remark || node.part == Part::involvement;
}

bool hasText(const Node& node) {
  switch (node.part) {
    case Part::state:
    case Part::facts:
    case Part::roles:
    case Part::addTouchpoint:
    case Part::legend:
    case Part::idealChanges:
    case Part::touchpointScore:
      return false;
    case Part::gap:
      return node.row.kind == EntityKind::gap;
    case Part::improvement:
      return node.row.kind == EntityKind::improvement;
    case Part::metric:
      return node.row.kind == EntityKind::metric;
    case Part::remark:
      return node.row.kind == EntityKind::remark;
    case Part::involvement:
      return node.row.kind == EntityKind::involvement;
    case Part::laneLabel:
      return node.row.kind == EntityKind::lane;
    default:
      return true;
  }
}

bool takesLetters(const Node& node) {
  switch (node.part) {
    case Part::addTouchpoint:
    case Part::gap:
    case Part::improvement:
    case Part::metric:
    case Part::remark:
      return true;
    default:
      return hasText(node);
  }
}

Workbook withNodeText(const Workbook& workbook, const Node& node, std::string text, const Words& words) {
  text = normalizedText(text);
  if (node.part == Part::scenario && node.episode)
    return withScenarioText(workbook, *node.episode, std::move(text));
  if (node.part == Part::cell && node.lane && node.episode)
    return withCellText(workbook, *node.lane, *node.episode, std::move(text));
  if (node.part == Part::stage && node.lane && node.episode)
    return withStage(workbook, {*node.lane, *node.episode}, oneLine(text));
  if (node.part == Part::remark) return withText(workbook, node, &Remark::text, std::move(text));
  if (node.part == Part::involvement)
    return withText(workbook, node, &Involvement::questions, std::move(text));
  if (node.part == Part::gap) return withText(workbook, node, &Gap::text, std::move(text));
  return withTitle(workbook, node, oneLine(text), words);
}

bool beginsScore(const Node& node, const QString& typed) {
  constexpr QStringView signs = u"+-\u2212";
  const bool felt = node.part == Part::emotion || node.part == Part::emotionPoint;
  return felt && !typed.isEmpty() && (typed.front().isDigit() || signs.contains(typed.front()));
}

std::string wheelKeyOf(const std::string& word, const Words& words) {
  const QString wanted = toQt(word).trimmed();
  for (const Feeling& feeling : emotionWheel())
    if (toQt(words.feeling(feeling.key)).compare(wanted, Qt::CaseInsensitive) == 0)
      return std::string(feeling.key);
  return {};
}

}  // namespace klantreis
