// The plan as Markdown: a list to tick for each owner, with the deadline first and then what it is about.
#include <algorithm>

#include "core/plan_rows.h"
#include "klantreis/edit.h"
#include "klantreis/figures.h"
#include "klantreis/plan.h"
#include "klantreis/text.h"

namespace klantreis {

namespace {

bool isDigit(char each) { return each >= '0' && each <= '9'; }

/// Whether Markdown reads the sign as more than itself: anywhere, or where a further line begins, as the
/// first never stands at the beginning of one.
bool isMark(const std::string& text, std::size_t at) {
  const char each = text[at];
  if (std::string_view("\\`*_[]<>#|~&").find(each) != std::string_view::npos) return true;
  const std::size_t newline = text.rfind('\n', at);
  if (newline == std::string::npos) return false;
  const std::size_t line = newline + 1;
  if (std::string_view("-+=").find(each) != std::string_view::npos) return at == line;
  return (each == '.' || each == ')') && at > line &&
         std::all_of(text.begin() + static_cast<std::ptrdiff_t>(line),
                     text.begin() + static_cast<std::ptrdiff_t>(at), isDigit);
}

/// What was typed, as it was typed; its lines stay lines within an item that is so far to the right.
std::string plain(const std::string& text, std::size_t indent = 0) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\n') {
      result += "\\\n" + std::string(indent, ' ');
      continue;
    }
    if (isMark(text, i)) result += '\\';
    result += text[i];
  }
  return result;
}

class TextOfPlan {
 public:
  explicit TextOfPlan(const PlanSource& source) : m_source(source), m_items(planItems(source)) {}

  [[nodiscard]] std::string make() && {
    const Journey& journey = require(m_source.workbook, m_source.journey);
    m_text = "# " + plain(oneLine(sentence(m_source, PlanWord::planOf, normalizedText(journey.title)))) +
             "\n\n" + sentence(m_source, PlanWord::asOf, dateText(m_source.today)) + "\n";
    if (m_items.empty()) m_text += "\n" + m_source.words(PlanWord::nothingPlanned) + "\n";
    for (const Actor* actor : ranked(m_source.workbook.actors, [](const Actor&) { return true; }))
      addOwner(actor->id, normalizedText(actor->name));
    addOwner(std::nullopt, m_source.words(PlanWord::withoutOwner));
    return std::move(m_text);
  }

 private:
  static std::string oneLine(std::string text) {
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text;
  }

  void addOwner(const std::optional<Id<Actor>>& owner, const std::string& name) {
    const auto isTheirs = [&](const PlanItem& item) { return item.row.owner == owner; };
    if (std::none_of(m_items.begin(), m_items.end(), isTheirs)) return;
    m_text += "\n## " + plain(oneLine(name)) + "\n\n";
    for (const PlanItem& item : m_items)
      if (isTheirs(item)) addItem(item);
  }

  void addItem(const PlanItem& item) {
    m_text += item.row.status == Status::done ? "- [x] **" : "- [ ] **";
    m_text += plain(oneLine(item.title)) + "** — " + deadline(item.row) + ", " +
              statusWord(m_source, item.row) + ", " + quadrantWord(m_source, item.row) + "\n";
    addDetail(PlanWord::gap, item.gap);
    addDetail(PlanWord::goal, item.goal);
    addDetail(PlanWord::description, item.description);
    addDetail(PlanWord::episode, item.episode);
    addDetail(PlanWord::start, item.starts);
    addDetail(PlanWord::horizon, horizonWord(m_source, item.row));
    addDetail(PlanWord::announced, item.row.announced ? m_source.words(PlanWord::yes) : std::string());
    addDetail(PlanWord::before, item.before);
    addDetail(PlanWord::after, item.after);
    addDetail(PlanWord::result, item.result);
  }

  [[nodiscard]] std::string deadline(const Improvement& row) const {
    if (!row.due) return m_source.words(PlanWord::withoutDeadline);
    return sentence(m_source, isOverdue(row, m_source.today) ? PlanWord::overdueOn : PlanWord::dueOn,
                    dateText(*row.due));
  }

  void addDetail(PlanWord name, const std::string& text) {
    if (!text.empty()) m_text += "  - " + m_source.words(name) + ": " + plain(text, 4) + "\n";
  }

  const PlanSource& m_source;
  std::vector<PlanItem> m_items;
  std::string m_text;
};

}  // namespace

std::string planText(const PlanSource& source) { return TextOfPlan(source).make(); }

}  // namespace klantreis
