#include <algorithm>
#include <charconv>
#include <iterator>
#include <span>
#include <string>
#include <utility>

#include "core/code_point.h"
#include "klantreis/letters.h"
#include "klantreis/time_line.h"

namespace klantreis {

namespace {

constexpr double hour = 1.0 / 24;
constexpr double week = 7;
constexpr double workingDay = week / 5;
constexpr double year = 365.25;
constexpr double month = year / 12;
constexpr double longest = 1000 * year;

struct Unit {
  std::string_view word;
  double days;
};
constexpr Unit units[] = {{"s", hour / 3600},
                          {"sec", hour / 3600},
                          {"second", hour / 3600},
                          {"seconds", hour / 3600},
                          {"seconde", hour / 3600},
                          {"seconden", hour / 3600},
                          {"min", hour / 60},
                          {"mins", hour / 60},
                          {"minute", hour / 60},
                          {"minutes", hour / 60},
                          {"minuut", hour / 60},
                          {"minuten", hour / 60},
                          {"h", hour},
                          {"hr", hour},
                          {"hrs", hour},
                          {"hour", hour},
                          {"hours", hour},
                          {"u", hour},
                          {"uur", hour},
                          {"uren", hour},
                          {"d", 1},
                          {"day", 1},
                          {"days", 1},
                          {"dag", 1},
                          {"dagen", 1},
                          {"workday", workingDay},
                          {"workdays", workingDay},
                          {"werkdag", workingDay},
                          {"werkdagen", workingDay},
                          {"w", week},
                          {"wk", week},
                          {"wks", week},
                          {"week", week},
                          {"weeks", week},
                          {"weken", week},
                          {"mo", month},
                          {"mos", month},
                          {"mnd", month},
                          {"month", month},
                          {"months", month},
                          {"maand", month},
                          {"maanden", month},
                          {"quarter", 3 * month},
                          {"quarters", 3 * month},
                          {"kwartaal", 3 * month},
                          {"kwartalen", 3 * month},
                          {"y", year},
                          {"yr", year},
                          {"yrs", year},
                          {"year", year},
                          {"years", year},
                          {"jr", year},
                          {"jaar", year},
                          {"jaren", year}};

/// What may stand before an amount, or between two that are added.
constexpr std::string_view idleWords[] = {"ca",       "circa", "about", "around", "approx", "approximately",
                                          "ongeveer", "some",  "and",   "en"};
constexpr std::string_view rangeWords[] = {"to", "tot", "or", "of", "à"};
constexpr Unit amountWords[] = {{"a", 1},       {"an", 1},          {"one", 1},
                                {"een", 1},     {"één", 1},         {"half", 0.5},
                                {"halve", 0.5}, {"anderhalf", 1.5}, {"anderhalve", 1.5}};

template <class List>
bool isOneOf(std::string_view word, const List& list) {
  return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

std::optional<double> daysOf(std::string_view word, std::span<const Unit> list) {
  const auto found =
      std::find_if(list.begin(), list.end(), [&](const Unit& each) { return each.word == word; });
  return found == list.end() ? std::nullopt : std::optional(found->days);
}

std::optional<double> fraction(char32_t character) {
  switch (character) {
    case U'¼':
      return 0.25;
    case U'½':
      return 0.5;
    case U'¾':
      return 0.75;
    default:
      return std::nullopt;
  }
}

/// "1.5" and "1,5"; a sign with three digits after it parts thousands.
std::optional<double> numberFrom(std::string digits) {
  const std::size_t sign = digits.find_first_of(".,");
  if (sign != std::string::npos) {
    if (digits.find_first_of(".,", sign + 1) != std::string::npos) return std::nullopt;
    const bool thousands = digits.size() - sign == 4;
    digits.replace(sign, 1, thousands ? "" : ".");
  }
  double number = 0;
  const auto [stop, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return error == std::errc() && stop == digits.data() + digits.size() ? std::optional(number) : std::nullopt;
}

/// Takes the parts of a duration one by one, and is without a sum once one of them has no place there.
class DurationSum {
 public:
  void number(std::optional<double> number) {
    if (m_amount || !number) m_failed = true;
    m_amount = number;
  }
  /// It goes with the number before it: "1½".
  void fraction(double part) { m_amount = m_amount.value_or(0) + part; }
  void word(std::string_view word) {
    if (const auto days = daysOf(word, units)) return unit(*days);
    if (isOneOf(word, rangeWords)) return range();
    // After a sum it would be "2 hours a week".
    if (const auto times = daysOf(word, amountWords); times && !m_days) return multiply(*times);
    if (m_amount || !isOneOf(word, idleWords)) m_failed = true;
  }
  void range() {
    if (!m_amount || m_from) m_failed = true;
    m_from = std::exchange(m_amount, std::nullopt);
  }
  void fail() { m_failed = true; }
  [[nodiscard]] std::optional<double> days() const {
    const bool whole = !m_failed && !m_amount && !m_from && m_days && *m_days <= longest;
    return whole ? m_days : std::nullopt;
  }

 private:
  void multiply(double times) { m_amount = m_amount.value_or(1) * times; }
  void unit(double days) {
    if (!m_amount) return fail();
    const double amount = m_from ? (*m_from + *m_amount) / 2 : *m_amount;
    m_days = m_days.value_or(0) + amount * days;
    m_from.reset();
    m_amount.reset();
  }

  std::optional<double> m_from;  // of a range
  std::optional<double> m_amount;
  std::optional<double> m_days;
  bool m_failed = false;
};

bool isDigit(char32_t character) { return character >= U'0' && character <= U'9'; }
bool isNumberPart(char32_t character) { return isDigit(character) || character == U'.' || character == U','; }
bool isLetter(char32_t character) {
  return isWordPart(character) && !isDigit(character) && !fraction(character);
}

/// How many bytes at the start consist of such characters.
std::size_t runOf(std::string_view text, bool (*belongs)(char32_t)) {
  std::size_t size = 0;
  while (size < text.size()) {
    const auto character = firstCodePoint(text.substr(size));
    if (!character || !belongs(character->value)) break;
    size += character->length;
  }
  return size;
}

std::string lowerCase(std::string_view word) {
  std::string lower(word);
  for (char& letter : lower)
    if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
  return lower;
}

/// Takes one part off the front of the text.
void readPart(std::string_view& text, DurationSum& sum) {
  const auto first = firstCodePoint(text);
  if (!first) {
    text = {};
    return sum.fail();
  }
  std::size_t size = first->length;
  if (isDigit(first->value)) {
    size = runOf(text, isNumberPart);
    while (!isDigit(static_cast<unsigned char>(text[size - 1]))) --size;
    sum.number(numberFrom(std::string(text.substr(0, size))));
  } else if (const auto part = fraction(first->value)) {
    sum.fraction(*part);
  } else if (isLetter(first->value)) {
    size = runOf(text, isLetter);
    sum.word(lowerCase(text.substr(0, size)));
  } else if (std::u32string_view(U"-–—").find(first->value) != std::u32string_view::npos) {
    sum.range();
  } else if (std::u32string_view(U" \u00a0\u202f\n~±≈<>.,+&").find(first->value) ==
             std::u32string_view::npos) {
    sum.fail();
  }
  text.remove_prefix(size);
}

}  // namespace

std::optional<double> daysIn(std::string_view duration) {
  DurationSum sum;
  while (!duration.empty()) readPart(duration, sum);
  return sum.days();
}

}  // namespace klantreis
