// What each command does when all is well.
#include <sys/stat.h>

#include <filesystem>
#include <set>
#include <string>

#include "built.h"
#include "catch.h"
#include "klantreis/edit.h"
#include "klantreis/id.h"
#include "klantreis/json.h"
#include "klantreis/sample.h"
#include "klantreis/store.h"
#include "program.h"
#include "temporary_folder.h"

using namespace klantreis;
using namespace klantreis::testing;
namespace fs = std::filesystem;

TEST_CASE("the samples and templates are listed, one name first on each line") {
  struct List {
    std::string option;
    std::span<const SampleInfo> among;
  };
  const auto list =
      GENERATE(values<List>({{"--list-samples", samples()}, {"--list-templates", templates()}}));
  const Result result = run({"new", list.option});
  CHECK(result.exitCode == 0);
  CHECK(result.err.empty());
  std::size_t at = 0;
  for (const SampleInfo& info : list.among) {
    INFO(info.englishName);
    CHECK(result.out.compare(at, info.englishName.size() + 1, std::string(info.englishName) + ' ') == 0);
    at = result.out.find('\n', at) + 1;
    CHECK(result.out.substr(0, at).find(info.english) != std::string::npos);
  }
  CHECK(at == result.out.size());
  CHECK(run({list.option}).out == result.out);
}

TEST_CASE("a template goes by its English and its Dutch name, and each reader is told their own") {
  const TemporaryFolder folder;
  const Result english = run({"new", "--list-templates"});
  const Result dutch = run(Call{.words = {"new", "--list-templates"}, .environment = dutchReader});
  int number = 0;
  for (const SampleInfo& info : templates()) {
    CHECK(english.out.find(std::string(info.englishName) + ' ') != std::string::npos);
    CHECK(dutch.out.find(std::string(info.name) + ' ') != std::string::npos);
    for (const std::string_view name : {info.name, info.englishName}) {
      const std::string file = folder.file(std::to_string(++number) + ".journey");
      CHECK(run({"new", "--template", std::string(name), file}).exitCode == 0);
      CHECK(store::load(file).workbook.episodes.size() == info.make(Language::english).episodes.size());
    }
  }
  CHECK(run({"new", "--template", "emty", folder.file("no.journey")}).err.find("b2c-purchase") !=
        std::string::npos);
}

TEST_CASE("a sample becomes a file with exactly the sample in it") {
  const TemporaryFolder folder;
  const std::string file = folder.file("my house.journey");
  const Result result = run({"new", "--sample", "huiskoper", "--language", "nl", file});
  CHECK(result.exitCode == 0);
  CHECK(result.err.empty());
  CHECK(store::load(file).workbook == findSample(samples(), "huiskoper").make(Language::dutch));
}

TEST_CASE("a new file without a sample is the blank template, in the language of the reader") {
  const TemporaryFolder folder;
  const Workbook blank = findSample(templates(), "leeg").make(Language::dutch);
  std::vector<Id<Journey>> ids{blank.journeys.begin()->id};
  for (const std::string name : {"a.journey", "b.journey"}) {
    CHECK(run(Call{.words = {"new", folder.file(name)}, .environment = dutchReader}).exitCode == 0);
    const Workbook made = store::load(folder.file(name)).workbook;
    REQUIRE(made.journeys.size() == 1);
    CHECK(made.journeys.begin()->title == blank.journeys.begin()->title);
    CHECK(made.journeys.begin()->language == Language::dutch);
    CHECK(made.touchpoints.size() == blank.touchpoints.size());
    ids.push_back(made.journeys.begin()->id);
  }
  // Each is a journey of its own.
  CHECK(std::set(ids.begin(), ids.end()).size() == ids.size());
}

TEST_CASE("a file that is there is only replaced with --force") {
  const TemporaryFolder folder;
  const std::string file = folder.file("a.journey");
  putQuote(file);
  const std::string before = hashOf(file);
  const Result refused = run({"new", "--sample", "huiskoper", file});
  CHECK(refused.exitCode == 1);
  CHECK(refused.err.find("exists already") != std::string::npos);
  CHECK(refused.err.find("--force") != std::string::npos);
  CHECK(hashOf(file) == before);
  CHECK(run({"new", "--sample", "huiskoper", "--force", file}).exitCode == 0);
  CHECK(hashOf(file) != before);
}

TEST_CASE("findings are told in the reader's words with the row of the method, and as JSON") {
  const TemporaryFolder folder;
  const std::string file = folder.file("a.journey");
  putQuote(file);
  const Result english = run({"findings", "--today", "2026-11-23", file});
  CHECK(english.exitCode == 0);
  CHECK(english.err.empty());
  CHECK(english.out.find("1. I request a quote for 40 heat pumps") == 0);
  CHECK(english.out.find("4 I wait for the quote: Deepest valley: −4") != std::string::npos);
  CHECK(english.out.find("   2  M78  ") != std::string::npos);
  const Result dutch = run(Call{.words = {"findings", file}, .environment = dutchReader});
  CHECK(dutch.out.find("Diepste dal: −4") != std::string::npos);
  const std::string json = run({"findings", "--json", file}).out;
  CHECK(json.find("\"method\": \"M78\"") != std::string::npos);
  CHECK(json.find("\"step\": \"current\"") != std::string::npos);
}

TEST_CASE("info tells the figures of the quote sample") {
  const TemporaryFolder folder;
  const std::string file = folder.file("a.journey");
  putQuote(file);
  const std::string before = hashOf(file);
  const Result result = run({"info", file});
  CHECK(result.exitCode == 0);
  CHECK(result.err.empty());
  for (const char* line :
       {"Journeys: 2", "1. I request a quote for 40 heat pumps", "Episodes: 7", "Touchpoints: 15",
        "Evidence: 71 % (10 of 14 scores)", "12 interviews, 1 client arena, 3 surveys",
        "Deepest valley: −4 at 4, I wait for the quote", "Peak: 4 at 7", "End: 4 at 7",
        "Largest drop: 6, from 3 to 4", "Pain-pleasure gap: 8", "Peak-end score: 4"}) {
    INFO(line);
    CHECK(result.out.find(line) != std::string::npos);
  }
  CHECK(hashOf(file) == before);
}

TEST_CASE("info gives each persona a line, and one score no valley, peak and end") {
  const TemporaryFolder folder;
  const std::string file = folder.file("a.journey");
  FixedIds ids("info");
  const NewJourney made = withNewJourney({}, ids, "I lease a bicycle", Language::english);
  const NewPersona sam = withNewPersona(made.workbook, ids, made.journey, "Sam");
  const NewPersona noor = withNewPersona(sam.workbook, ids, made.journey, "Noor, 52");
  const Id<Episode> episode = episodesOf(noor.workbook, made.journey).front()->id;
  store::save(withScore(noor.workbook, noor.persona, episode, 60), file, {});
  const std::string out = run({"info", file}).out;
  CHECK(out.find("   Personas: 2\n     Sam\n     Noor, 52\n") != std::string::npos);
  CHECK(out.find("   Noor, 52\n     Only score: 3 at 1") != std::string::npos);
  CHECK(out.find("valley") == std::string::npos);
}

TEST_CASE("info speaks Dutch under a Dutch locale, also about an English journey") {
  const TemporaryFolder folder;
  const std::string file = folder.file("a.journey");
  putQuote(file);
  const Result result = run(Call{.words = {"info", file}, .environment = dutchReader});
  CHECK(result.exitCode == 0);
  CHECK(result.out.find("Contactmomenten: 15") != std::string::npos);
  CHECK(result.out.find("1. I request a quote") != std::string::npos);
  CHECK(result.out.find("Touchpoints") == std::string::npos);
}

TEST_CASE("check finds a whole file in order and leaves it alone") {
  const TemporaryFolder folder;
  const std::string file = folder.file("a.journey");
  putQuote(file);
  const std::string before = hashOf(file);
  const Result result = run({"check", file});
  CHECK(result.exitCode == 0);
  CHECK(result.err.empty());
  CHECK(result.out == "“" + file + "” is in order.\n");
  CHECK(hashOf(file) == before);
}

TEST_CASE("a side file that would harm other programs is told and not obeyed") {
  const TemporaryFolder folder;
  const std::string file = folder.file("a.journey");
  putQuote(file);
  const std::string before = hashOf(file);
  put(file + "-journal", "planted");
  for (const auto& words : {std::vector<std::string>{"check", file},
                            {"info", file},
                            {"export", file, "--to", "json", "-o", folder.file("a.json")}}) {
    const Result result = run(words);
    CHECK(result.exitCode == 0);
    CHECK(result.err.find("a.journey-journal” lies beside the file") != std::string::npos);
  }
  CHECK(hashOf(file) == before);
  CHECK(contentOf(file + "-journal") == "planted");
}

TEST_CASE("that other names of a file keep what they had is told") {
  const TemporaryFolder folder;
  const std::string file = folder.file("a.journey");
  putQuote(file);
  CHECK(run({"new", "--sample", "offerte", "--force", file}).err.empty());
  std::filesystem::create_hard_link(file, folder.file("b.journey"));
  const Result result = run({"new", "--sample", "huiskoper", "--force", file});
  CHECK(result.exitCode == 0);
  CHECK(result.err.find("(hard links) keep the content from before") != std::string::npos);
  CHECK(hashOf(file) != hashOf(folder.file("b.journey")));
}

TEST_CASE("JSON goes out and comes back as the same bytes") {
  const TemporaryFolder folder;
  const std::string file = folder.file("a.journey");
  const std::string back = folder.file("b.journey");
  putQuote(file);
  const Result result = run({"export", file, "--to", "json"});
  CHECK(result.exitCode == 0);
  CHECK(result.out == "Made “" + folder.file("a.json") + "”.\n");
  CHECK(hashOf(folder.file("a.json")) == sha256(json::textOf(store::load(file).workbook)));
  CHECK(run({"import", folder.file("a.json"), "-o", back}).exitCode == 0);
  CHECK(hashOf(back) == hashOf(file));
}

TEST_CASE("an import beside its JSON does not replace the journey file there") {
  const TemporaryFolder folder;
  const std::string file = folder.file("a.journey");
  putQuote(file);
  put(folder.file("a.json"), json::textOf(findSample(templates(), "leeg").make(Language::english)));
  const std::string before = hashOf(file);
  CHECK(run({"import", folder.file("a.json")}).exitCode == 1);
  CHECK(hashOf(file) == before);
  CHECK(run({"import", folder.file("a.json"), "--force"}).exitCode == 0);
  CHECK(store::load(file).workbook.episodes.size() == 1);
}

TEST_CASE("a file whose name begins with a dash is reached behind two dashes") {
  const TemporaryFolder folder;
  const std::string file = folder.file("-o.journey");
  putQuote(file);
  fs::current_path(folder.path());
  const Result result = run({"check", "--", "-o.journey"});
  fs::current_path("/");
  CHECK(result.exitCode == 0);
}

TEST_CASE("a journey file alone opens in the editor beside the command line, else in the one on the path") {
  const TemporaryFolder folder;
  const TemporaryFolder elsewhere;
  const std::string program = folder.file("klantreis");
  fs::copy_file(testing::built::cli, program);
  const auto putEditor = [](const std::string& path, const std::string& name) {
    put(path, "#!/bin/sh\nprintf '%s: %s' " + name + " \"$*\"\n");
    chmod(path.c_str(), 0755);
  };
  putEditor(elsewhere.file("klantreis-editor"), "path");
  const Call call{
      .words = {folder.file("my map.journey")}, .path = elsewhere.path() + ":/bin", .program = program};
  CHECK(run(call).out == "path: " + folder.file("my map.journey"));
  putEditor(folder.file("klantreis-editor"), "beside");
  CHECK(run(call).out == "beside: " + folder.file("my map.journey"));
}

TEST_CASE("without an editor there is a message") {
  const TemporaryFolder folder;
  const std::string program = folder.file("klantreis");
  fs::copy_file(testing::built::cli, program);
  const Result result = run(Call{.words = {"a.journey"}, .path = folder.path(), .program = program});
  CHECK(result.exitCode == 1);
  CHECK(result.err.find("klantreis-editor") != std::string::npos);
}
