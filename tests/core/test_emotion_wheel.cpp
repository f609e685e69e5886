#include <algorithm>
#include <set>
#include <string_view>

#include "catch.h"
#include "klantreis/emotion_wheel.h"

using namespace klantreis;

TEST_CASE("the emotion wheel runs from the most negative to the most positive feeling") {
  const auto wheel = emotionWheel();
  CHECK(wheel.size() >= 40);
  CHECK(wheel.front().score == -100);
  CHECK(wheel.back().score == 100);
  CHECK(std::is_sorted(wheel.begin(), wheel.end(),
                       [](const Feeling& a, const Feeling& b) { return a.score < b.score; }));
}

TEST_CASE("every feeling of the wheel has a key and a word of its own") {
  std::set<std::string_view> keys;
  std::set<std::string_view> words;
  for (const Feeling& feeling : emotionWheel()) {
    INFO(feeling.key);
    CHECK(keys.insert(feeling.key).second);
    CHECK(words.insert(feeling.english).second);
    CHECK(feeling.key.find_first_not_of("abcdefghijklmnopqrstuvwxyz_") == std::string_view::npos);
    CHECK(findFeeling(feeling.key) == &feeling);
  }
}

TEST_CASE("a key that is not on the wheel is not found") {
  CHECK(findFeeling("") == nullptr);
  CHECK(findFeeling("Worried") == nullptr);
}
