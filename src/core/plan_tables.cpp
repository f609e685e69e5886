// The plan as comma-separated values after RFC 4180: all of it for spreadsheets, and what Jira's import
// knows.
#include <array>
#include <initializer_list>

#include "core/plan_rows.h"
#include "klantreis/figures.h"

namespace klantreis {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";  // or spreadsheets read another encoding

/// What was typed, as a spreadsheet leaves it a text.
std::string typed(const std::string& text) { return looksLikeFormula(text) ? '\'' + text : text; }

class CsvRows {
 public:
  explicit CsvRows(char separator) : m_separator(separator) {}

  void addRow(std::initializer_list<std::string> cells) {
    bool first = true;
    for (const std::string& cell : cells) {
      if (!first) m_text += m_separator;
      first = false;
      m_text += quoted(cell);
    }
    m_text += "\r\n";
  }
  [[nodiscard]] const std::string& text() const { return m_text; }

 private:
  [[nodiscard]] std::string quoted(const std::string& cell) const {
    const char special[] = {m_separator, '"', '\n'};
    if (cell.find_first_of(std::string_view(special, std::size(special))) == std::string::npos) return cell;
    std::string result = "\"";
    for (const char each : cell) result.append(each == '"' ? 2 : 1, each);
    return result + '"';
  }

  char m_separator;
  std::string m_text;
};

/// Where a comma stands in numbers, spreadsheets expect a semicolon between cells.
char separatorOf(Language language) { return language == Language::dutch ? ';' : ','; }

std::string jiraPriority(const Improvement& improvement) {
  const auto quadrant = quadrantOf(improvement);
  if (!quadrant) return "Medium";
  return std::array{"High", "Medium", "Low", "Lowest"}.at(static_cast<std::size_t>(*quadrant));
}

std::string jiraStatus(Status status) {
  return std::array{"To Do", "In Progress", "Done", ""}.at(static_cast<std::size_t>(status));
}

/// Labels have no spaces.
std::string jiraLabel(const Improvement& improvement) {
  const auto quadrant = quadrantOf(improvement);
  if (!quadrant) return "";
  return std::array{"quick-win", "big-project", "fill-in", "thankless-task"}.at(
      static_cast<std::size_t>(*quadrant));
}

std::string oneLine(std::string text) {
  for (char& each : text)
    if (each == '\n') each = ' ';
  return text;
}

}  // namespace

std::string planTable(const PlanSource& source) {
  CsvRows table(separatorOf(source.language));
  const auto head = [&](PlanWord word) { return source.words(word); };
  table.addRow({head(PlanWord::number),    head(PlanWord::improvement), head(PlanWord::description),
                head(PlanWord::gap),       head(PlanWord::goal),        head(PlanWord::phase),
                head(PlanWord::episode),   head(PlanWord::impact),      head(PlanWord::effort),
                head(PlanWord::quadrant),  head(PlanWord::horizon),     head(PlanWord::owner),
                head(PlanWord::start),     head(PlanWord::due),         head(PlanWord::status),
                head(PlanWord::announced), head(PlanWord::before),      head(PlanWord::after),
                head(PlanWord::result),    head(PlanWord::id)});
  for (const PlanItem& item : planItems(source)) {
    const Improvement& row = item.row;
    table.addRow({std::to_string(item.number),
                  typed(item.title),
                  typed(item.description),
                  typed(item.gap),
                  typed(item.goal),
                  typed(item.phase),
                  typed(item.episode),
                  std::to_string(row.impact),
                  std::to_string(row.effort),
                  quadrantWord(source, row),
                  horizonWord(source, row),
                  typed(item.owner),
                  item.starts,
                  item.due,
                  statusWord(source, row),
                  head(row.announced ? PlanWord::yes : PlanWord::no),
                  item.before,
                  item.after,
                  typed(item.result),
                  row.id.text()});
  }
  return std::string(byteOrderMark) + table.text();
}

std::string planJira(const PlanSource& source) {
  CsvRows table(',');
  table.addRow({"Summary", "Issue Type", "Priority", "Status", "Assignee", "Start Date", "Due Date",
                "Description", "Labels", "Labels", "Labels"});
  for (const PlanItem& item : planItems(source)) {
    const Improvement& row = item.row;
    if (row.status == Status::dropped) continue;
    const std::string notes = planNotes(source, item);
    table.addRow({typed(oneLine(item.title)), "Task", jiraPriority(row), jiraStatus(row.status),
                  typed(item.owner), item.starts, item.due,
                  typed(notes + (notes.empty() ? "" : "\n") + "Klantreis: " + row.id.text()), "klantreis",
                  jiraLabel(row), row.horizon == Horizon::direct ? "direct" : "strategic"});
  }
  return table.text();
}

}  // namespace klantreis
