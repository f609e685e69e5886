#include "arguments.h"

#include <QString>
#include <algorithm>
#include <filesystem>
#include <vector>

#include "console.h"
#include "export_verb.h"
#include "nearest.h"
#include "option_values.h"
#include "render/sample_words.h"
#include "render/today.h"
#include "verb.h"

namespace klantreis::cli {

namespace {

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

// ---- all together -------------------------------------------------------------------------------

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

FilePath beside(const FilePath& file, const std::string& suffix) {
  return std::filesystem::path(file).replace_extension(suffix).string();
}

Command parseArguments(std::span<const std::string> words, Language language) {
  return CommandLine(language).parse(words);
}

}  // namespace klantreis::cli
