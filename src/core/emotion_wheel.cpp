#include "klantreis/emotion_wheel.h"

#include <algorithm>
#include <array>

namespace klantreis {

namespace {

constexpr std::array wheel{
    Feeling{"desperate", "Desperate", -100},
    Feeling{"furious", "Furious", -95},
    Feeling{"betrayed", "Betrayed", -90},
    Feeling{"humiliated", "Humiliated", -85},
    Feeling{"frustrated", "Frustrated", -80},
    Feeling{"angry", "Angry", -75},
    Feeling{"powerless", "Powerless", -70},
    Feeling{"afraid", "Afraid", -65},
    Feeling{"disappointed", "Disappointed", -60},
    Feeling{"sad", "Sad", -60},
    Feeling{"guilty", "Guilty", -55},
    Feeling{"stressed", "Stressed", -50},
    Feeling{"overwhelmed", "Overwhelmed", -50},
    Feeling{"annoyed", "Annoyed", -45},
    Feeling{"worried", "Worried", -40},
    Feeling{"insecure", "Insecure", -35},
    Feeling{"confused", "Confused", -30},
    Feeling{"tense", "Tense", -25},
    Feeling{"impatient", "Impatient", -20},
    Feeling{"doubtful", "Doubtful", -15},
    Feeling{"bored", "Bored", -10},
    Feeling{"indifferent", "Indifferent", 0},
    Feeling{"calm", "Calm", 10},
    Feeling{"surprised", "Surprised", 10},
    Feeling{"curious", "Curious", 20},
    Feeling{"interested", "Interested", 25},
    Feeling{"hopeful", "Hopeful", 30},
    Feeling{"understood", "Understood", 35},
    Feeling{"relieved", "Relieved", 40},
    Feeling{"confident", "Confident", 40},
    Feeling{"reassured", "Reassured", 45},
    Feeling{"satisfied", "Satisfied", 50},
    Feeling{"valued", "Valued", 50},
    Feeling{"inspired", "Inspired", 55},
    Feeling{"pleased", "Pleased", 60},
    Feeling{"cheerful", "Cheerful", 65},
    Feeling{"enthusiastic", "Enthusiastic", 70},
    Feeling{"happy", "Happy", 75},
    Feeling{"grateful", "Grateful", 80},
    Feeling{"proud", "Proud", 85},
    Feeling{"delighted", "Delighted", 90},
    Feeling{"overjoyed", "Overjoyed", 95},
    Feeling{"euphoric", "Euphoric", 100},
};

}  // namespace

std::span<const Feeling> emotionWheel() { return wheel; }

const Feeling* findFeeling(std::string_view key) {
  const auto found = std::find_if(wheel.begin(), wheel.end(), [&](const Feeling& f) { return f.key == key; });
  return found == wheel.end() ? nullptr : &*found;
}

}  // namespace klantreis
