#include <algorithm>
#include <array>
#include <set>

#include "klantreis/edit.h"
#include "klantreis/figures.h"
#include "klantreis/organisation.h"
#include "klantreis/plan.h"
#include "klantreis/sample.h"
#include "klantreis/text.h"
#include "render/export_order.h"
#include "render/plan_words.h"
#include "tools.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

constexpr std::array planFormats{ExportFormat::calendar, ExportFormat::table, ExportFormat::jira,
                                 ExportFormat::text};

/// The quote sample with an improvement of which every text is strange.
struct StrangePlan {
  StrangePlan() {
    book = findSample(samples(), "offerte").make(Language::english);
    journey = journeysInOrder(book).front()->id;
    Improvement row = *improvementsByPriority(book, journey).front();
    id = row.id;
    const auto goal = withNewAim(book, ids, AimKind::businessGoal, "+31 % \"fewer\" losses; or, more");
    const auto owner = withNewActor(goal.workbook, ids, "@cmd # *Anna*");
    row.title = "=SUM(A1:A9)";
    row.description =
        "First; second, third\\\n- \"quoted\"\n1. " + std::string(40, 'x') + "😀é" + std::string(80, 'y');
    row.aim = goal.id;
    row.owner = owner.id;
    row.starts = parseDate("2026-12-01");
    row.before = -60;
    row.after = 40;
    row.result = "Answered within a day";
    row.announced = true;
    book = withRow(owner.workbook, row);
  }
  [[nodiscard]] std::string file(ExportFormat format, Language language = Language::english) const {
    return exported(
        book,
        {.format = format, .journey = journey, .today = *parseDate("2026-11-23"), .language = language});
  }

  FixedIds ids{"strange"};
  Workbook book;
  Id<Journey> journey{};
  Id<Improvement> id{};
};

/// The lines of an iCalendar file as RFC 5545 unfolds them; throws what is against its rules.
std::vector<std::string> contentLines(const std::string& file) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < file.size();) {
    const std::size_t end = file.find("\r\n", at);
    REQUIRE(end != std::string::npos);
    const std::string line = file.substr(at, end - at);
    REQUIRE(line.size() <= 75);
    REQUIRE(isValidUtf8(line));
    REQUIRE(line.find_first_of("\r\n") == std::string::npos);
    if (line.front() == ' ')
      lines.back() += line.substr(1);
    else
      lines.push_back(line);
    at = end + 2;
  }
  return lines;
}

/// A TEXT value as RFC 5545 reads it.
std::string unescaped(const std::string& value) {
  std::string text;
  for (std::size_t i = 0; i < value.size(); ++i) {
    if (value[i] == '\\') {
      ++i;
      text += value.at(i) == 'n' ? '\n' : value.at(i);
    } else {
      REQUIRE(value[i] != ';');
      REQUIRE(value[i] != ',');
      text += value[i];
    }
  }
  return text;
}

/// The rows that Python's csv module reads, as JSON.
std::string rowsOf(const std::string& csv, const char* separator) {
  const TestFolder folder;
  const QString script = folder.write(
      QStringLiteral("read.py"),
      "import csv, json, sys\n"
      "with open(sys.argv[1], newline='', encoding='utf-8-sig') as f:\n"
      "    print(json.dumps(list(csv.reader(f, delimiter=sys.argv[2], strict=True)), ensure_ascii=False))\n");
  const QString path = folder.write(QStringLiteral("the plan.csv"), csv);
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  environment.insert(QStringLiteral("PYTHONIOENCODING"), QStringLiteral("utf-8"));
  const ToolResult result =
      run(QStringLiteral("python3"), {script, path, QLatin1String(separator)}, environment);
  INFO(result.errors);
  REQUIRE(result.exitCode == 0);
  return result.output;
}

std::string quotedJson(const std::string& text) {
  std::string result;
  for (const char each : text) {
    if (each == '"' || each == '\\') result += '\\';
    each == '\n' ? result += "\\n" : result += each;
  }
  return '"' + result + '"';
}

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("every word of a plan is there in both languages") {
  const PlanWords english = planWordsFor(Language::english);
  const PlanWords dutch = planWordsFor(Language::dutch);
  for (int i = 0; i < static_cast<int>(PlanWord::count_); ++i) {
    const auto word = static_cast<PlanWord>(i);
    INFO(english(word));
    CHECK_FALSE(english(word).empty());
    CHECK(holds(english(word), "%1") == holds(dutch(word), "%1"));
  }
  CHECK(dutch(PlanWord::gap) == "Wat ontbreekt");
  CHECK(dutch(PlanWord::withoutOwner) == "Zonder eigenaar");
}

TEST_CASE("a plan gives the same bytes each time") {
  const StrangePlan plan;
  for (const ExportFormat format : planFormats) CHECK(plan.file(format) == StrangePlan().file(format));
}

TEST_CASE("a calendar holds each deadline by the rules of RFC 5545") {
  const StrangePlan plan;
  const std::vector<std::string> lines = contentLines(plan.file(ExportFormat::calendar));
  CHECK(lines.front() == "BEGIN:VCALENDAR");
  CHECK(lines.back() == "END:VCALENDAR");
  const auto count = [&](const std::string& line) { return std::count(lines.begin(), lines.end(), line); };
  CHECK(count("BEGIN:VEVENT") == 5);
  CHECK(count("END:VEVENT") == 5);
  CHECK(count("DTSTAMP:20261123T000000Z") == 5);
  CHECK(count("BEGIN:VALARM") == 4);  // not for the one that is done
  CHECK(count("UID:" + plan.id.text() + "@klantreis") == 1);
  CHECK(count("DTSTART;VALUE=DATE:20270115") == 1);
  CHECK(count("DTEND;VALUE=DATE:20270116") == 1);
  CHECK(count("SUMMARY:=SUM(A1:A9)") == 1);
  const auto notes = std::find_if(lines.begin(), lines.end(), [](const std::string& line) {
    return line.rfind("DESCRIPTION:First", 0) == 0;
  });
  REQUIRE(notes != lines.end());
  const std::string text = unescaped(notes->substr(std::string("DESCRIPTION:").size()));
  CHECK(text.rfind(require(plan.book, plan.id).description + "\nGap: 22-field form\nBusiness goal: +31 %",
                   0) == 0);
  CHECK(holds(text, "\nScore before: -3\nScore after: 2\nResult: Answered within a day"));
  std::set<std::string> ids;
  for (const std::string& line : lines)
    if (line.rfind("UID:", 0) == 0) CHECK(ids.insert(line).second);
}

TEST_CASE("tables of a plan are read by another program as they were written, and start no formula") {
  const StrangePlan plan;
  const Improvement& row = require(plan.book, plan.id);
  const std::string all = rowsOf(plan.file(ExportFormat::table), ",");
  CHECK(all.rfind("[[\"No.\", \"Improvement\", \"Description\"", 0) == 0);
  CHECK(holds(all, "[\"1\", \"'=SUM(A1:A9)\", " + quotedJson(row.description)));
  CHECK(holds(all, "\"'+31 % \\\"fewer\\\" losses; or, more\""));
  CHECK(holds(all,
              "\"'@cmd # *Anna*\", \"2026-12-01\", \"2027-01-15\", \"in progress\", \"yes\", \"-3\", \"2\""));
  CHECK(holds(all, plan.id.text()));
  CHECK(holds(rowsOf(plan.file(ExportFormat::table, Language::dutch), ";"), "\"Wat ontbreekt\""));
  CHECK(plan.file(ExportFormat::table).rfind("\xEF\xBB\xBF", 0) == 0);
  const std::string jira = rowsOf(plan.file(ExportFormat::jira), ",");
  CHECK(jira.rfind("[[\"Summary\", \"Issue Type\", \"Priority\", \"Status\", \"Assignee\", ", 0) == 0);
  CHECK(holds(jira,
              "[\"'=SUM(A1:A9)\", \"Task\", \"High\", \"In Progress\", \"'@cmd # *Anna*\", \"2026-12-01\", "
              "\"2027-01-15\", " +
                  quotedJson(row.description).substr(0, 40)));
  CHECK(holds(jira, "\"klantreis\", \"quick-win\", \"direct\""));
}

TEST_CASE("the text of a plan has a list to tick for each owner, with nothing that Markdown would read") {
  const StrangePlan plan;
  const std::string text = plan.file(ExportFormat::text);
  CHECK(text.rfind("# Plan: I request a quote for 40 heat pumps\n\nAs of 2026-11-23\n", 0) == 0);
  CHECK(holds(text,
              "\n## @cmd \\# \\*Anna\\*\n\n- [ ] **=SUM(A1:A9)** — due 2027-01-15, in progress, quick win\n"
              "  - Gap: 22-field form\n"));
  CHECK(holds(text, "  - Description: First; second, third\\\\\\\n    \\- \"quoted\"\\\n    1\\. xxx"));
  CHECK(holds(text, "\n## Without an owner\n\n- [ ] **Quote status page**"));
  CHECK(holds(text, "overdue since 2026-11-13"));
  CHECK(text.find("## Without an owner") > text.find("## Service"));
}

TEST_CASE("each file of a plan tells what it leaves out") {
  StrangePlan plan;
  Improvement undated = *improvementsByPriority(plan.book, plan.journey).back();
  undated.due.reset();
  undated.status = Status::dropped;
  undated.colour = Colour::green;
  plan.book = withRow(plan.book, undated);
  const auto losses = [&](PlanFormat format) { return planLosses(format, plan.book, plan.journey); };
  CHECK(losses(PlanFormat::calendar) == std::vector<PlanLoss>{{PlanLossKind::withoutDeadline, 1},
                                                              {PlanLossKind::numbers, 5},
                                                              {PlanLossKind::asNotes, 5},
                                                              {PlanLossKind::colours, 1}});
  CHECK(losses(PlanFormat::table) ==
        std::vector<PlanLoss>{{PlanLossKind::colours, 1}, {PlanLossKind::guarded, 1}});
  CHECK(losses(PlanFormat::jira) == std::vector<PlanLoss>{{PlanLossKind::dropped, 1},
                                                          {PlanLossKind::numbers, 4},
                                                          {PlanLossKind::asNotes, 4},
                                                          {PlanLossKind::ownersByName, 3},
                                                          {PlanLossKind::guarded, 1}});
  CHECK(losses(PlanFormat::text) ==
        std::vector<PlanLoss>{{PlanLossKind::numbers, 5}, {PlanLossKind::colours, 1}});
  CHECK(contentLines(plan.file(ExportFormat::calendar)).size() > 40);
  CHECK_FALSE(holds(plan.file(ExportFormat::jira), undated.id.text()));
}
