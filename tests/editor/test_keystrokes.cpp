// What a map costs to type: all text of the quote sample from a blank file, with the keyboard only, on the
// real window.
#include <iostream>

#include "catch.h"
#include "klantreis/check.h"
#include "klantreis/edit.h"
#include "klantreis/figures.h"
#include "quote_script.h"
#include "typed_texts.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

/// What keys set beside the texts.
std::vector<std::string> marksIn(const Workbook& workbook) {
  std::vector<std::string> marks;
  for (const Journey* journey : journeysInOrder(workbook)) {
    for (const Episode* episode : episodesOf(workbook, journey->id)) {
      for (const Touchpoint* each : touchpointsOf(workbook, episode->id))
        marks.push_back(each->title + (each->crucial ? " crucial" : "") + (each->ours ? "" : " outside") +
                        (each->contact == Contact::indirect ? " indirect" : ""));
      for (const auto& [participant, persona] : participantsOf(workbook, journey->id))
        if (const Emotion* felt = shownEmotion(workbook, persona->id, episode->id))
          marks.push_back(persona->name + " " + std::to_string(felt->score));
    }
    for (const auto& [participant, persona] : participantsOf(workbook, journey->id))
      marks.push_back(persona->name + ", " + std::to_string(persona->age.value_or(0)));
  }
  return marks;
}

}  // namespace

TEST_CASE("the quote sample is typed from a blank file with at most 1.15 presses for each character") {
  Typist hand;
  const Workbook sample = findSample(samples(), "offerte").make(Language::english);
  typeSample(hand, sample);
  CHECK(textsIn(hand.workbook()) == textsIn(sample));
  CHECK(linksIn(hand.workbook()) == linksIn(sample));
  CHECK(marksIn(hand.workbook()) == marksIn(sample));
  CHECK(check(hand.workbook()).empty());
  CHECK(hand.characters() <= charactersIn(sample));  // the others were chosen, or came with the ideal journey
  const double each = static_cast<double>(hand.presses()) / hand.characters();
  std::cout << "key presses: " << hand.presses() << " for " << hand.characters() << " characters of "
            << charactersIn(sample) << ", " << each << " each\n";
  CHECK(each <= 1.15);
}
