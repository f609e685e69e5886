#include <string>

#include "catch.h"
#include "program.h"

using namespace klantreis::testing;

TEST_CASE("every command has a help that names what it takes") {
  const std::string command = GENERATE("new", "info", "findings", "check", "export", "import");
  const Result result = run({command, "--help"});
  CHECK(result.exitCode == 0);
  CHECK(result.err.empty());
  CHECK(result.out.find("Usage: klantreis " + command) != std::string::npos);
  CHECK(result.out.find("FILE") != std::string::npos);
}

TEST_CASE("the help of the program names every command and every exit code") {
  const Result result = run({"--help"});
  CHECK(result.exitCode == 0);
  for (const char* word : {"new ", "info ", "check ", "export ", "import ", "0 ", "1 ", "2 "}) {
    INFO(word);
    CHECK(result.out.find(word) != std::string::npos);
  }
}

TEST_CASE("the version is one line") {
  const Result result = run({"--version"});
  CHECK(result.exitCode == 0);
  CHECK(result.out == "klantreis " KLANTREIS_VERSION "\n");
}

TEST_CASE("the help is Dutch for Dutch readers") {
  const Result result = run(Call{.words = {"export", "--help"}, .environment = dutchReader});
  CHECK(result.exitCode == 0);
  CHECK(result.out.find("Gebruik: klantreis export") != std::string::npos);
  CHECK(result.out.find("Usage") == std::string::npos);
}

TEST_CASE("the locale's variables decide the language in the order of POSIX") {
  struct Reader {
    std::vector<std::string> environment;
    std::string says;
  };
  const auto reader = GENERATE(values<Reader>({
      {{}, "is missing"},
      {{"LANG=nl"}, "ontbreekt"},
      {{"LANG=de_DE.UTF-8"}, "is missing"},
      {{"LC_MESSAGES=nl_BE.UTF-8", "LANG=en_GB.UTF-8"}, "ontbreekt"},
      {{"LC_ALL=C", "LC_MESSAGES=nl_NL.UTF-8"}, "is missing"},
      {{"LC_ALL=", "LANG=nl_NL.UTF-8"}, "ontbreekt"},
  }));
  CHECK(run(Call{.words = {"info"}, .environment = reader.environment}).err.find("FILE " + reader.says) !=
        std::string::npos);
}

TEST_CASE("a call that cannot be meant is exit code 2, says what is wrong and prints no result") {
  struct Wrong {
    std::vector<std::string> words;
    std::string says;
  };
  const auto wrong = GENERATE(values<Wrong>({
      {{}, "A command or a file is missing."},
      {{"frobnicate"}, "“frobnicate” is neither a command nor a file."},
      {{"new"}, "FILE is missing."},
      {{"info"}, "FILE is missing."},
      {{"check"}, "FILE is missing."},
      {{"export"}, "FILE is missing."},
      {{"import"}, "FILE is missing."},
      {{"info", "a.journey", "b.journey"}, "“b.journey” is not understood here."},
      {{"check", "--frobnicate", "a.journey"}, "“--frobnicate” is not understood here."},
      {{"export", "a.journey"}, "--to is missing."},
      {{"export", "a.journey", "--to"}, "--to needs a value."},
      {{"export", "a.journey", "--to", "png", "--dpi", ""}, "--dpi needs a value."},
      {{"export", "a.journey", "--to", "png", "--dpi="}, "--dpi needs a value."},
      {{"export", "a.journey", "--to", "png", "--journey", ""}, "--journey needs a value."},
      {{"export", "a.journey", "--to", "png", "-o", ""}, "--output needs a value."},
      {{"new", "--sample", "offerte", "--sample", "huiskoper", "a.journey"}, "--sample is given twice."},
      {{"chekc", "a.journey"}, "“chekc” is neither a command nor a file. Did you mean “check”?"},
      {{"exprt", "a.journey", "--to", "pdf"},
       "“exprt” is neither a command nor a file. Did you mean “export”?"},
      {{"inf"}, "“inf” is neither a command nor a file. Did you mean “info”?"},
      {{"export", "a.journey", "--to", "gif"}, "--to cannot be “gif”. Possible: pdf, png, svg, json."},
      {{"export", "a.journey", "--to", "pdf", "--theme", "pink"}, "--theme cannot be “pink”"},
      {{"export", "a.journey", "--to", "pdf", "--language", "fr"}, "--language cannot be “fr”"},
      {{"export", "a.journey", "--to", "pdf", "--today", "2026-02-30"}, "--today cannot be “2026-02-30”"},
      {{"export", "a.journey", "--to", "pdf", "--page", "a5"}, "--page cannot be “a5”"},
      {{"export", "a.journey", "--to", "png", "--scale", "1,5"}, "--scale cannot be “1,5”"},
      {{"export", "a.journey", "--to", "png", "--scale", "1e9"}, "a number from 0.1 to 10"},
      {{"export", "a.journey", "--to", "png", "--dpi", "nan"}, "--dpi cannot be “nan”"},
      {{"export", "a.journey", "--to", "svg", "--page", "a4"}, "--page does not go with --to svg."},
      {{"export", "a.journey", "--to", "json", "--theme", "dark"}, "--theme does not go with --to json."},
      {{"export", "a.journey", "--plan", "jira", "--theme", "dark"}, "--theme does not go with --plan jira."},
      {{"export", "a.journey", "--plan", "text", "--to", "pdf"}, "--to and --plan do not go together."},
      {{"export", "a.journey", "--plan", "outlook"}, "Possible: calendar, table, jira, text."},
      {{"new", "--sample", "nope", "a.journey"}, "--sample cannot be “nope”. Possible: huiskoper, offerte."},
      {{"new", "--template", "nope", "a.journey"}, "--template cannot be “nope”"},
      {{"new", "--sample", "offerte", "--template", "leeg", "a.journey"}, "do not go together"},
  }));
  const Result result = run(wrong.words);
  INFO(wrong.says);
  CHECK(result.exitCode == 2);
  CHECK(result.out.empty());
  CHECK(result.err.find("klantreis: ") == 0);
  CHECK(result.err.find(wrong.says) != std::string::npos);
}
