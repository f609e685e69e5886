#include "arguments.h"

#include <CLI/CLI.hpp>
#include <QString>
#include <algorithm>
#include <filesystem>
#include <vector>

#include "cli.h"
#include "console.h"
#include "nearest.h"
#include "option_values.h"
#include "render/sample_words.h"
#include "render/today.h"
#include "usage_error.h"

namespace klantreis::cli {

namespace {

std::string utf8(const QString& text) { return text.toStdString(); }

UsageError missing(const char* what) {
  return UsageError(Cli::tr("%1 is missing.").arg(QString::fromUtf8(what)));
}

/// The file beside it with another suffix.
FilePath beside(const FilePath& file, const std::string& suffix) {
  return std::filesystem::path(file).replace_extension(suffix).string();
}

/// Suffixes are ASCII.
std::string lowered(std::string text) {
  for (char& letter : text)
    if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
  return text;
}

/// The flags that list what `new` can start from; known with and without the verb.
class ListFlags {
 public:
  explicit ListFlags(CLI::App& app) {
    app.add_flag("--list-samples", m_samples, utf8(Cli::tr("List the samples, each with a sentence.")));
    app.add_flag("--list-templates", m_templates, utf8(Cli::tr("List the templates, each with a sentence.")));
  }
  [[nodiscard]] bool given() const { return m_samples || m_templates; }
  [[nodiscard]] ListNames command() const { return {m_samples ? samples() : templates()}; }

 private:
  bool m_samples = false;
  bool m_templates = false;
};

/// One verb with its options, and what the user gave for them.
class Verb {
 public:
  Verb(CLI::App& app, const std::string& name, const QString& does)
      : m_app(app.add_subcommand(name, utf8(does))) {
    m_app->group(utf8(Cli::tr("Commands")));
    m_app->set_help_flag("-h,--help", utf8(Cli::tr("Show this help.")));
  }
  [[nodiscard]] bool chosen() const { return m_app->parsed(); }

 protected:
  CLI::Option* file(std::string& value, const QString& what) {
    return m_app->add_option("FILE", value, utf8(what))->type_name("");
  }
  void option(const char* name, std::string& value, const char* type, const QString& what) {
    m_app->add_option(name, value, utf8(what))->type_name(type);
  }
  void flag(const char* name, bool& value, const QString& what) { m_app->add_flag(name, value, utf8(what)); }
  [[nodiscard]] CLI::App& app() { return *m_app; }

 private:
  CLI::App* m_app;
};

class NewVerb : public Verb {
 public:
  explicit NewVerb(CLI::App& app)
      : Verb(app, "new", Cli::tr("Make a journey file from a sample or a template.")) {
    file(m_file, Cli::tr("The file to make."));
    option("--sample", m_sample, "NAME", Cli::tr("A complete journey."));
    option("--template", m_template, "NAME", Cli::tr("A journey to fill in (default: empty)."));
    option("--language", m_language, "en|nl", Cli::tr("The language of the journey (default: yours)."));
    flag("--force", m_force, Cli::tr("Replace a file that is there already."));
  }
  [[nodiscard]] Command command(Language reader) const {
    if (m_list.given()) return m_list.command();
    if (!m_sample.empty() && !m_template.empty())
      throw UsageError(Cli::tr("--sample and --template do not go together."));
    const Language language = m_language.empty() ? reader : languageOf({"--language", m_language});
    if (m_file.empty()) throw missing("FILE");
    return NewFile{chosenSample(), language, m_file, m_force};
  }

 private:
  [[nodiscard]] const SampleInfo& chosenSample() const {
    if (!m_sample.empty()) return named(samples(), {"--sample", m_sample});
    return named(templates(), {"--template", m_template.empty() ? "leeg" : m_template});
  }
  /// By either name; what is refused is told those in the reader's language.
  static const SampleInfo& named(std::span<const SampleInfo> among, const OptionValue& given) {
    std::vector<std::string> names;
    for (const SampleInfo& info : among) {
      if (given.value == info.name || given.value == info.englishName) return info;
      names.push_back(utf8(nameOf(info)));
    }
    return among[placeAmong(names, given)];
  }

  std::string m_file, m_sample, m_template, m_language;
  bool m_force = false;
  ListFlags m_list{app()};
};

class InfoVerb : public Verb {
 public:
  explicit InfoVerb(CLI::App& app) : Verb(app, "info", Cli::tr("Tell what is in a journey file.")) {
    file(m_file, Cli::tr("The file to read."))->required();
  }
  [[nodiscard]] Command command(Language reader) const { return ShowInfo{m_file, reader}; }

 private:
  std::string m_file;
};

class FindingsVerb : public Verb {
 public:
  explicit FindingsVerb(CLI::App& app)
      : Verb(app, "findings",
             Cli::tr("Tell what the method says of each journey: what is missing, low or late.")) {
    file(m_file, Cli::tr("The file to read."))->required();
    flag("--json", m_json, Cli::tr("As JSON, for other programs."));
    option("--today", m_today, "YYYY-MM-DD", Cli::tr("The day that counts as today (default: today)."));
  }
  [[nodiscard]] Command command(Language reader) const {
    return ShowFindings{m_file, reader, m_today.empty() ? today() : dateOf({"--today", m_today}), m_json};
  }

 private:
  std::string m_file, m_today;
  bool m_json = false;
};

class CheckVerb : public Verb {
 public:
  explicit CheckVerb(CLI::App& app)
      : Verb(app, "check", Cli::tr("Check that a journey file is whole and obeys the rules.")) {
    file(m_file, Cli::tr("The file to check."))->required();
  }
  [[nodiscard]] Command command() const { return CheckFile{m_file}; }

 private:
  std::string m_file;
};

class ExportVerb : public Verb {
 public:
  explicit ExportVerb(CLI::App& app)
      : Verb(app, "export",
             Cli::tr("Draw a journey as PDF, PNG or SVG, write its plan, or the whole file as JSON.")) {
    file(m_file, Cli::tr("The file to export."))->required();
    option("--to", m_to, "pdf|png|svg|json", Cli::tr("The format (default: the suffix of OUT)."));
    option("--plan", m_plan, "calendar|table|jira|text",
           Cli::tr("The improvements in place of the map: deadlines (.ics), a table (.csv), one for Jira, or "
                   "Markdown (.md)."));
    option(
        "-o,--output", m_output, "OUT",
        Cli::tr(
            "Where to write; - is standard output (default: beside FILE, with the suffix of the format)."));
    option("--journey", m_journey, "NAME",
           Cli::tr("Title, id or number of the journey (default: the first)."));
    option("--view", m_view, "NAME", Cli::tr("A saved view: only what its filter shows (default: all)."));
    flag("--persona-cards", m_cards, Cli::tr("Instead of the map: each persona on a page of its own."));
    option("--persona", m_persona, "NAME", Cli::tr("Instead of the map: the card of that persona."));
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

  [[nodiscard]] Command command() const {
    ExportJourney command{.file = m_file};
    command.order = order();
    command.output = m_output.empty() ? beside(m_file, suffixOf(command.order.format)) : m_output;
    if (!m_journey.empty()) command.journey = m_journey;
    if (!m_view.empty()) command.view = m_view;
    if (!m_persona.empty()) command.persona = m_persona;
    return command;
  }

 private:
  [[nodiscard]] ExportOrder order() const {
    ExportOrder order{.format = format()};
    refuseStrangers(order.format);
    if (m_cards || !m_persona.empty()) order.cards = cards();
    if (!m_theme.empty()) order.theme = oneOf<ThemeName>({"light", "dark"}, {"--theme", m_theme});
    if (!m_language.empty()) order.language = languageOf({"--language", m_language});
    order.today = m_today.empty() ? today() : dateOf({"--today", m_today});
    if (!m_page.empty()) order.page = oneOf<PageSize>({"map", "a4", "a3"}, {"--page", m_page});
    if (!m_scale.empty()) order.png.scale = numberOf({"--scale", m_scale}, smallestScale, greatestScale);
    if (!m_dpi.empty()) order.png.dpi = wholeNumberOf({"--dpi", m_dpi}, smallestDpi, greatestDpi);
    return order;
  }

  static std::string suffixOf(ExportFormat format) {
    return formatSuffixes[static_cast<std::size_t>(format)];
  }

  [[nodiscard]] ExportFormat format() const {
    if (!m_plan.empty()) return planFormat();
    if (!m_to.empty()) return oneOf<ExportFormat>({formatNames.begin(), formatNames.end()}, {"--to", m_to});
    const std::string suffix = lowered(std::filesystem::path(m_output).extension().string());
    const auto* const found =
        std::find(formatSuffixes.begin(), formatSuffixes.end(), suffix.empty() ? suffix : suffix.substr(1));
    if (found == formatSuffixes.end()) throw missing("--to");
    return static_cast<ExportFormat>(found - formatSuffixes.begin());
  }

  [[nodiscard]] ExportFormat planFormat() const {
    if (!m_to.empty()) throw UsageError(Cli::tr("--to and --plan do not go together."));
    const std::size_t place = placeAmong({planNames.begin(), planNames.end()}, {"--plan", m_plan});
    return static_cast<ExportFormat>(static_cast<std::size_t>(ExportFormat::calendar) + place);
  }

  /// What the user asked for, as it is asked for.
  static QString callOf(ExportFormat format) {
    const auto plan = planIn(format);
    return plan ? QStringLiteral("--plan ") + QLatin1String(planNames[static_cast<std::size_t>(*plan)])
                : QStringLiteral("--to ") + QLatin1String(formatNames[static_cast<std::size_t>(format)]);
  }

  /// Cards are of the file and not of one journey.
  [[nodiscard]] CardOrder cards() const {
    const char* const card = m_cards ? "--persona-cards" : "--persona";
    const std::pair<const char*, bool> strangers[] = {{"--journey", !m_journey.empty()},
                                                      {"--view", !m_view.empty()},
                                                      {"--persona", m_cards && !m_persona.empty()}};
    for (const auto& [option, given] : strangers)
      if (given) throw UsageError(Cli::tr("%1 does not go with %2.").arg(inLine(option), inLine(card)));
    return {};
  }

  /// Options that would do nothing are a mistake of the user.
  void refuseStrangers(ExportFormat to) const {
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
    only("--theme", m_theme, drawn);
    only("--language", m_language, ofOne);
    only("--today", m_today, ofOne);
    only("--page", m_page, to == ExportFormat::pdf);
    only("--scale", m_scale, to == ExportFormat::png);
    only("--dpi", m_dpi, to == ExportFormat::png);
  }

  std::string m_file, m_to, m_plan, m_output, m_journey, m_view, m_theme, m_language, m_today, m_page,
      m_scale, m_dpi;
  std::string m_persona;
  bool m_cards = false;
};

class ImportVerb : public Verb {
 public:
  explicit ImportVerb(CLI::App& app) : Verb(app, "import", Cli::tr("Make a journey file from JSON.")) {
    file(m_file, Cli::tr("The JSON file to read."))->required();
    option("-o,--output", m_output, "OUT",
           Cli::tr("The file to make (default: beside FILE, with the suffix .journey)."));
    flag("--force", m_force, Cli::tr("Replace a file that is there already."));
  }
  [[nodiscard]] Command command() const {
    return ImportJson{m_file, m_output.empty() ? beside(m_file, "journey") : m_output, m_force};
  }

 private:
  std::string m_file, m_output;
  bool m_force = false;
};

// ---- all together
// --------------------------------------------------------------------------------------------

void speakReadersLanguage(CLI::App& app) {
  auto& words = *app.get_formatter();
  words.label("Usage", utf8(Cli::tr("Usage")));
  words.label("OPTIONS", utf8(Cli::tr("OPTIONS")));
  words.label("SUBCOMMAND", utf8(Cli::tr("COMMAND")));
  words.label("REQUIRED", "");
  words.label("Positionals", utf8(Cli::tr("Arguments")));
  app.option_defaults()
      ->group(utf8(Cli::tr("Options")))
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
  app.set_help_flag("-h,--help", utf8(Cli::tr("Show this help.")));
  app.set_version_flag("--version", "klantreis " KLANTREIS_VERSION, utf8(Cli::tr("Show the version.")));
}

/// A script that gives an option twice, or gives it an empty variable, means something else than it says.
void refuseOddities(const CLI::App& app) {
  for (const CLI::Option* option : app.get_options()) {
    const bool takesValue = option->get_type_size() > 0 && option->nonpositional();
    if (!takesValue || option->empty()) continue;
    const QString name = inLine(option->get_name());
    if (option->count() > 1) throw UsageError(Cli::tr("%1 is given twice.").arg(name));
    if (option->results().front().empty()) throw UsageError(Cli::tr("%1 needs a value.").arg(name));
  }
}

/// CLI11 words its errors in English; this is what users do wrong.
UsageError translated(const CLI::ParseError& error, const CLI::App& app) {
  const std::vector<std::string> rest = app.remaining(true);
  if (!rest.empty()) return UsageError(Cli::tr("“%1” is not understood here.").arg(inLine(rest.front())));
  const std::string what = error.what();
  return UsageError(Cli::tr("%1 needs a value.").arg(inLine(what.substr(0, what.find(':')))));
}

/// A word that is no verb is a file if it looks like one.
bool looksLikeFile(const FilePath& word) {
  std::error_code ignored;
  return word.ends_with(".journey") || word.find('/') != std::string::npos ||
         std::filesystem::exists(word, ignored);
}

UsageError neitherCommandNorFile(const std::string& word, const CLI::App& app) {
  std::vector<std::string> verbs;
  for (const CLI::App* verb : app.get_subcommands([](const CLI::App*) { return true; }))
    verbs.push_back(verb->get_name());
  const std::string meant = nearest(word, verbs);
  const QString problem = Cli::tr("“%1” is neither a command nor a file.").arg(inLine(word));
  if (meant.empty()) return UsageError(problem);
  return UsageError(problem + u' ' + Cli::tr("Did you mean “%1”?").arg(inLine(meant)));
}

class CommandLine {
 public:
  explicit CommandLine(Language reader) : m_reader(reader) {
    m_app.add_option("FILE", m_file, utf8(Cli::tr("A journey file to open in the editor.")))->type_name("");
    m_app.require_subcommand(0, 1);
    m_app.footer(
        utf8(Cli::tr("“klantreis COMMAND --help” tells more about a command.\nExit codes: 0 done, 1 a file "
                     "or the system is in the way, 2 the call is not understood.")));
  }

  [[nodiscard]] Command parse(std::span<const std::string> words) {
    // CLI11 takes the words last first.
    std::vector<std::string> reversed(words.rbegin(), words.rend());
    try {
      m_app.parse(reversed);
    } catch (const CLI::CallForHelp&) {
      return ShowText{QString::fromStdString(m_app.help())};
    } catch (const CLI::CallForVersion& version) {
      return ShowText{QString::fromUtf8(version.what())};
    } catch (const CLI::RequiredError&) {
      throw missing("FILE");  // nothing else is required
    } catch (const CLI::ParseError& error) {
      refuseStrangeVerb();
      throw translated(error, m_app);
    }
    for (const CLI::App* verb : m_app.get_subcommands()) refuseOddities(*verb);
    return command();
  }

 private:
  [[nodiscard]] Command command() const {
    if (m_new.chosen()) return m_new.command(m_reader);
    if (m_info.chosen()) return m_info.command(m_reader);
    if (m_findings.chosen()) return m_findings.command(m_reader);
    if (m_check.chosen()) return m_check.command();
    if (m_export.chosen()) return m_export.command();
    if (m_import.chosen()) return m_import.command();
    if (m_list.given()) return m_list.command();
    if (m_file.empty()) throw UsageError(Cli::tr("A command or a file is missing."));
    refuseStrangeVerb();
    return OpenEditor{m_file};
  }

  /// Before what follows it is: that is right for the verb that was meant.
  void refuseStrangeVerb() const {
    if (!m_file.empty() && !looksLikeFile(m_file)) throw neitherCommandNorFile(m_file, m_app);
  }

  struct App : CLI::App {
    App()
        : CLI::App(utf8(Cli::tr("Customer journey maps: make, check, draw and convert them.")), "klantreis") {
      speakReadersLanguage(*this);
    }
  };

  Language m_reader;
  App m_app;
  std::string m_file;
  ListFlags m_list{m_app};
  NewVerb m_new{m_app};
  InfoVerb m_info{m_app};
  FindingsVerb m_findings{m_app};
  CheckVerb m_check{m_app};
  ExportVerb m_export{m_app};
  ImportVerb m_import{m_app};
};

}  // namespace

Command parseArguments(std::span<const std::string> words, Language language) {
  return CommandLine(language).parse(words);
}

}  // namespace klantreis::cli
