// `klantreis export`, which has most of the options.
#pragma once

#include <string>

#include "commands.h"
#include "verb.h"

namespace klantreis::cli {

class ExportVerb final : public Verb {
 public:
  explicit ExportVerb(CLI::App& app);
  [[nodiscard]] Command command() const;

 private:
  [[nodiscard]] ExportOrder order() const;
  [[nodiscard]] ExportFormat format() const;
  [[nodiscard]] ExportFormat planFormat() const;
  [[nodiscard]] CardOrder cards() const;
  [[nodiscard]] FactsOrder facts() const;
  void refuseStrangers(ExportFormat to) const;

  std::string m_file, m_to, m_plan, m_output, m_journey, m_view, m_persona, m_theme, m_language, m_today,
      m_page, m_scale, m_dpi;
  bool m_cards = false;
  bool m_facts = false;
  bool m_withFacts = false;
};

}  // namespace klantreis::cli
