// One command of the command line with its options. With arguments.cpp and the verbs the only place that
// knows CLI11.
#pragma once

#include <CLI/CLI.hpp>
#include <QString>
#include <string>

#include "cli.h"
#include "klantreis/file.h"
#include "usage_error.h"

namespace klantreis::cli {

[[nodiscard]] inline std::string utf8(const QString& text) { return text.toStdString(); }

[[nodiscard]] inline UsageError missing(const char* what) {
  return UsageError(Cli::tr("%1 is missing.").arg(QString::fromUtf8(what)));
}

/// The file beside it with another suffix.
[[nodiscard]] FilePath beside(const FilePath& file, const std::string& suffix);

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

}  // namespace klantreis::cli
