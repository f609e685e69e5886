#include "export_verb.h"

#include <algorithm>
#include <filesystem>
#include <initializer_list>
#include <utility>

#include "console.h"
#include "option_values.h"
#include "render/today.h"

namespace klantreis::cli {

namespace {

/// Suffixes are ASCII.
std::string lowered(std::string text) {
  for (char& letter : text)
    if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
  return text;
}

std::string suffixOf(ExportFormat format) { return formatSuffixes[static_cast<std::size_t>(format)]; }

/// What the user asked for, as it is asked for.
QString callOf(ExportFormat format) {
  const auto plan = planIn(format);
  return plan ? QStringLiteral("--plan ") + QLatin1String(planNames[static_cast<std::size_t>(*plan)])
              : QStringLiteral("--to ") + QLatin1String(formatNames[static_cast<std::size_t>(format)]);
}

/// Which of those are given is a mistake beside that option.
void refuse(const char* option, std::initializer_list<std::pair<const char*, bool>> strangers) {
  for (const auto& [stranger, given] : strangers)
    if (given) throw UsageError(Cli::tr("%1 does not go with %2.").arg(inLine(stranger), inLine(option)));
}

}  // namespace

ExportVerb::ExportVerb(CLI::App& app)
    : Verb(app, "export",
           Cli::tr("Draw a journey as PDF, PNG or SVG, write its plan, or the whole file as JSON.")) {
  file(m_file, Cli::tr("The file to export."))->required();
  option("--to", m_to, "pdf|png|svg|json", Cli::tr("The format (default: the suffix of OUT)."));
  option("--plan", m_plan, "calendar|table|jira|text",
         Cli::tr("The improvements in place of the map: deadlines (.ics), a table (.csv), one for Jira, or "
                 "Markdown (.md)."));
  option(
      "-o,--output", m_output, "OUT",
      Cli::tr("Where to write; - is standard output (default: beside FILE, with the suffix of the format)."));
  option("--journey", m_journey, "NAME", Cli::tr("Title, id or number of the journey (default: the first)."));
  option("--view", m_view, "NAME", Cli::tr("A saved view: only what its filter shows (default: all)."));
  flag("--persona-cards", m_cards, Cli::tr("Instead of the map: each persona on a page of its own."));
  option("--persona", m_persona, "NAME", Cli::tr("Instead of the map: the card of that persona."));
  flag("--facts", m_facts,
       Cli::tr("Instead of the map: what is known of the journey and its plan, on a page."));
  flag("--with-facts", m_withFacts, Cli::tr("PDF: that page behind those of the map."));
  option("--theme", m_theme, "light|dark", Cli::tr("The colours (default: light)."));
  option("--language", m_language, "en|nl",
         Cli::tr("The language of the words around the journey (default: the journey's)."));
  option("--today", m_today, "YYYY-MM-DD", Cli::tr("The day that counts as today (default: today)."));
  option("--page", m_page, "map|a4|a3",
         Cli::tr("PDF: one page of the map's own size, or as many of paper as it takes (default: map)."));
  option("--scale", m_scale, "NUMBER",
         Cli::tr("PNG: size, where 1 is as on a screen at 100 % (default: 1)."));
  option("--dpi", m_dpi, "NUMBER",
         Cli::tr("PNG: dots to the inch; more are sharper at the same size (default: 192)."));
}

Command ExportVerb::command() const {
  ExportJourney command{.file = m_file};
  command.order = order();
  command.output = m_output.empty() ? beside(m_file, suffixOf(command.order.format)) : m_output;
  if (!m_journey.empty()) command.journey = m_journey;
  if (!m_view.empty()) command.view = m_view;
  if (!m_persona.empty()) command.persona = m_persona;
  return command;
}

ExportOrder ExportVerb::order() const {
  ExportOrder order{.format = format()};
  refuseStrangers(order.format);
  if (m_cards || !m_persona.empty()) order.cards = cards();
  order.facts = facts();
  if (!m_theme.empty()) order.theme = oneOf<ThemeName>({"light", "dark"}, {"--theme", m_theme});
  if (!m_language.empty()) order.language = languageOf({"--language", m_language});
  order.today = m_today.empty() ? today() : dateOf({"--today", m_today});
  if (!m_page.empty()) order.page = oneOf<PageSize>({"map", "a4", "a3"}, {"--page", m_page});
  if (!m_scale.empty()) order.png.scale = numberOf({"--scale", m_scale}, smallestScale, greatestScale);
  if (!m_dpi.empty()) order.png.dpi = wholeNumberOf({"--dpi", m_dpi}, smallestDpi, greatestDpi);
  return order;
}

ExportFormat ExportVerb::format() const {
  if (!m_plan.empty()) return planFormat();
  if (!m_to.empty()) return oneOf<ExportFormat>({formatNames.begin(), formatNames.end()}, {"--to", m_to});
  const std::string suffix = lowered(std::filesystem::path(m_output).extension().string());
  const auto* const found =
      std::find(formatSuffixes.begin(), formatSuffixes.end(), suffix.empty() ? suffix : suffix.substr(1));
  if (found == formatSuffixes.end()) throw missing("--to");
  return static_cast<ExportFormat>(found - formatSuffixes.begin());
}

ExportFormat ExportVerb::planFormat() const {
  if (!m_to.empty()) throw UsageError(Cli::tr("--to and --plan do not go together."));
  const std::size_t place = placeAmong({planNames.begin(), planNames.end()}, {"--plan", m_plan});
  return static_cast<ExportFormat>(static_cast<std::size_t>(ExportFormat::calendar) + place);
}

/// Cards are of the file and not of one journey.
CardOrder ExportVerb::cards() const {
  const char* const card = m_cards ? "--persona-cards" : "--persona";
  refuse(card, {{"--journey", !m_journey.empty()},
                {"--view", !m_view.empty()},
                {"--persona", m_cards && !m_persona.empty()},
                {"--facts", m_facts},
                {"--with-facts", m_withFacts}});
  return {};
}

/// Facts are of a whole journey.
FactsOrder ExportVerb::facts() const {
  if (m_facts) refuse("--facts", {{"--view", !m_view.empty()}, {"--with-facts", m_withFacts}});
  return m_facts ? FactsOrder::instead : m_withFacts ? FactsOrder::behind : FactsOrder::none;
}

/// Options that would do nothing are a mistake of the user.
void ExportVerb::refuseStrangers(ExportFormat to) const {
  const auto only = [&](const char* option, const std::string& value, bool fits) {
    if (!value.empty() && !fits)
      throw UsageError(Cli::tr("%1 does not go with %2.").arg(inLine(option), callOf(to)));
  };
  const bool ofOne = to != ExportFormat::json;
  const bool drawn = ofOne && !planIn(to);
  only("--journey", m_journey, ofOne);
  only("--view", m_view, drawn);
  only("--persona", m_persona, drawn);
  only("--persona-cards", m_cards ? "on" : "", drawn);
  only("--facts", m_facts ? "on" : "", drawn);
  only("--with-facts", m_withFacts ? "on" : "", to == ExportFormat::pdf);
  only("--theme", m_theme, drawn);
  only("--language", m_language, ofOne);
  only("--today", m_today, ofOne);
  only("--page", m_page, to == ExportFormat::pdf);
  only("--scale", m_scale, to == ExportFormat::png);
  only("--dpi", m_dpi, to == ExportFormat::png);
}

}  // namespace klantreis::cli
