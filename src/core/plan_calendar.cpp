// Deadlines as RFC 5545 has them: events of a day, since calendars show those where tasks are often left out.
#include <chrono>

#include "core/plan_rows.h"
#include "klantreis/edit.h"
#include "klantreis/plan.h"
#include "klantreis/text.h"

namespace klantreis {

namespace {

constexpr std::size_t longestLine = 75;  // in octets, without the line break

bool isContinuation(char octet) { return (static_cast<unsigned char>(octet) & 0xC0U) == 0x80U; }

/// Folded where it is too long, and never within a character.
std::string folded(std::string_view line) {
  std::string text;
  std::size_t room = longestLine;
  while (line.size() > room) {
    std::size_t cut = room;
    while (isContinuation(line[cut])) --cut;
    text.append(line.substr(0, cut)).append("\r\n ");
    line.remove_prefix(cut);
    room = longestLine - 1;
  }
  return text.append(line).append("\r\n");
}

std::string escaped(std::string_view text) {
  std::string result;
  for (const char each : text) {
    if (each == '\n') {
      result += "\\n";
      continue;
    }
    if (each == '\\' || each == ';' || each == ',') result += '\\';
    result += each;
  }
  return result;
}

/// YYYYMMDD.
std::string compact(Date date) {
  std::string text = dateText(date);
  std::erase(text, '-');
  return text;
}

Date dayAfter(Date date) { return std::chrono::sys_days(date) + std::chrono::days{1}; }

class Calendar {
 public:
  explicit Calendar(const PlanSource& source) : m_source(source) {}

  [[nodiscard]] std::string make() && {
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//Klantreis//Klantreis//EN");
    line("CALSCALE:GREGORIAN");
    line("METHOD:PUBLISH");
    const Journey& journey = require(m_source.workbook, m_source.journey);
    line("X-WR-CALNAME:" + escaped(sentence(m_source, PlanWord::planOf, normalizedText(journey.title))));
    for (const PlanItem& item : planItems(m_source))
      if (item.row.due) addEvent(item);
    line("END:VCALENDAR");
    return std::move(m_text);
  }

 private:
  void line(std::string_view content) { m_text += folded(content); }

  void addEvent(const PlanItem& item) {
    line("BEGIN:VEVENT");
    line("UID:" + item.row.id.text() + "@klantreis");
    line("DTSTAMP:" + compact(m_source.today) + "T000000Z");
    line("DTSTART;VALUE=DATE:" + compact(*item.row.due));
    line("DTEND;VALUE=DATE:" + compact(dayAfter(*item.row.due)));
    line("SUMMARY:" + escaped(item.title));
    line("DESCRIPTION:" + escaped(planNotes(m_source, item)));
    line("CATEGORIES:" + escaped(quadrantWord(m_source, item.row)) + ',' +
         escaped(statusWord(m_source, item.row)));
    line(item.row.status == Status::dropped ? "STATUS:CANCELLED" : "STATUS:CONFIRMED");
    line("TRANSP:TRANSPARENT");
    if (isOpen(item.row)) addAlarm(item);
    line("END:VEVENT");
  }

  /// A day before.
  void addAlarm(const PlanItem& item) {
    line("BEGIN:VALARM");
    line("ACTION:DISPLAY");
    line("TRIGGER:-P1D");
    line("DESCRIPTION:" + escaped(item.title));
    line("END:VALARM");
  }

  const PlanSource& m_source;
  std::string m_text;
};

}  // namespace

std::string planCalendar(const PlanSource& source) { return Calendar(source).make(); }

}  // namespace klantreis
