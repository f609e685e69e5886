#include "editor/method_guide.h"

#include "editor/enum_words.h"
#include "editor/method_lines.h"

namespace klantreis {

namespace {

constexpr std::array<PartGuide, methodPartCount> guides{
    {{QT_TRANSLATE_NOOP("klantreis::MethodLines", "Collect"),
      QT_TRANSLATE_NOOP(
          "klantreis::MethodLines",
          "Take one journey that goes badly or that nobody has drawn yet. Say for whom it is, what "
          "they want in the end, and where it begins and stops. The narrower, the better."),
      {Command::insertPersona, Command::insertJourney, {}}},
     {nullptr,
      QT_TRANSLATE_NOOP(
          "klantreis::MethodLines",
          "Draw what happens now, in the words of the customer: five to seven episodes, the "
          "moments of contact in each, a scenario and one emotion. Begin with what you think, then "
          "ask customers and look at data."),
      {Command::insertEpisode, Command::insertTouchpoint, Command::insertEvidence}},
     {QT_TRANSLATE_NOOP("klantreis::MethodLines", "Analyse, map and plan"),
      QT_TRANSLATE_NOOP(
          "klantreis::MethodLines",
          "Start from the current journey and let its curve end on a high. What hurt before is "
          "forgotten then, so leave a dip in it. Write what the current journey lacks as problems; "
          "solutions come in the next step."),
      {Command::insertIdeal, Command::insertGap, {}}},
     {nullptr,
      QT_TRANSLATE_NOOP(
          "klantreis::MethodLines",
          "Find an improvement for each gap, say which goal of yours it serves, and weigh what it "
          "brings against what it costs. Quick wins go first."),
      {Command::improveGap, Command::insertImprovement, {}}},
     {QT_TRANSLATE_NOOP("klantreis::MethodLines", "Implement"),
      QT_TRANSLATE_NOOP(
          "klantreis::MethodLines",
          "Give every improvement an owner and a day. The lists show in which order, and who has "
          "more to do than others."),
      {Command::layoutAnalyse, {}, {}}},
     {QT_TRANSLATE_NOOP("klantreis::MethodLines", "Evaluate"),
      QT_TRANSLATE_NOOP(
          "klantreis::MethodLines",
          "When something is done, ask how the customer feels now. Look at the whole journey again "
          "every month: it goes on changing. When the ideal is there, begin anew with it."),
      {Command::recordReview, Command::idealReached, {}}}}};

}  // namespace

const PartGuide& guideOf(MethodPart part) { return guides[static_cast<std::size_t>(part)]; }

QString titleOf(MethodPart part) {
  if (part == MethodPart::plan) return MethodLines::tr("5a. Plan");
  if (part == MethodPart::repeat) return MethodLines::tr("5b. Repeat");
  return wordOf(stepOf(part));
}

}  // namespace klantreis
