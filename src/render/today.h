// The date on the user's calendar: the only place where the programs ask the clock.
#pragma once

#include <QDate>

#include "klantreis/workbook.h"

namespace klantreis {

[[nodiscard]] inline Date toDate(QDate date) {
  return Date{std::chrono::year{date.year()}, std::chrono::month(static_cast<unsigned>(date.month())),
              std::chrono::day(static_cast<unsigned>(date.day()))};
}
[[nodiscard]] inline QDate toQt(Date date) {
  return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
          static_cast<int>(static_cast<unsigned>(date.day()))};
}
[[nodiscard]] inline Date today() { return toDate(QDate::currentDate()); }

}  // namespace klantreis
