// What stands in the columns of the page of facts: the journey, its target group, its personas and roles, and
// the organisation.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "core/layout/card_section.h"
#include "klantreis/plan_files.h"

namespace klantreis {

/// What turns the rows of a journey into sections.
struct FactsSource {
  const PlanSource& plan;
  const Journey& journey;
  const Lettering& lettering;
  Typesetter type{lettering.measure};

  [[nodiscard]] const Workbook& workbook() const { return plan.workbook; }
  [[nodiscard]] std::string word(Word word) const { return lettering.words.text(word); }
  [[nodiscard]] std::string word(Word word, std::initializer_list<std::string_view> arguments) const;
  [[nodiscard]] std::string date(Date date) const { return lettering.words.date(date); }
  [[nodiscard]] std::string amount(std::int64_t number) const;
  [[nodiscard]] CardSection section(Word title, RowRef row) const { return {word(title), row}; }
};

/// Of what is known.
[[nodiscard]] std::vector<CardSection> factsSections(const FactsSource& source, double width);

/// Nothing is used of a channel but its name while nobody told what it costs, when it starts or what
/// experience says.
[[nodiscard]] bool isTold(const Channel& channel);

}  // namespace klantreis
