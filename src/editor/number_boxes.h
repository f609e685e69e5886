// Numbers and days that are typed in the way of the user's language, and numbers that are slid.
#pragma once

#include <QLineEdit>
#include <QWidget>
#include <cstdint>
#include <optional>

#include "editor/value_editor.h"
#include "klantreis/workbook.h"

class QCalendarWidget;
class QLabel;
class QSlider;

namespace klantreis {

/// A number that may be empty; in thousandths it takes decimals.
class NumberBox final : public QLineEdit, public ValueEditor<std::optional<std::int64_t>> {
  Q_OBJECT

 public:
  enum class Unit { whole, thousandths };

  NumberBox(Unit unit, QWidget* parent);
  void showValue(const std::optional<std::int64_t>& value) override;

 protected:
  /// Esc brings back what was there.
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void take();

  Unit m_unit;
  std::optional<std::int64_t> m_value;
  QString m_shown;
};

[[nodiscard]] std::optional<std::int64_t> parseWhole(const QString& text);
[[nodiscard]] QString notWhole(const QString& typed);
[[nodiscard]] QString thousandthsText(std::int64_t value);
/// Nullopt when it is no number of at most three decimals, or too large for any figure.
[[nodiscard]] std::optional<std::int64_t> parseThousandths(const QString& text);

/// "1 Dec 2026" in the user's language.
[[nodiscard]] QString dayText(Date date);
struct ParsedDay {
  std::optional<Date> day;
  QString problem;  // a sentence, when what was typed is no day of 1900 to 2999
};
/// Nothing typed is no day and no problem.
[[nodiscard]] ParsedDay parseDay(const QString& text);

/// A day that may be empty, typed or picked from a calendar.
class DayBox final : public QWidget, public ValueEditor<std::optional<Date>> {
  Q_OBJECT

 public:
  explicit DayBox(QWidget* parent);
  ~DayBox() override { setFocusProxy(nullptr); }  // as RowForm
  void showValue(const std::optional<Date>& value) override;

 protected:
  /// Esc brings back what was there.
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void take();
  QCalendarWidget* makeCalendar(QWidget* parent) const;
  void openCalendar();

  QLineEdit* m_text;
  std::optional<Date> m_value;
  QString m_shown;
};

/// A slider with its number beside it.
class SliderBox final : public QWidget, public ValueEditor<std::int64_t> {
  Q_OBJECT

 public:
  SliderBox(int low, int high, QWidget* parent);
  ~SliderBox() override { setFocusProxy(nullptr); }  // as RowForm
  void showValue(const std::int64_t& value) override;

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QSlider* m_slider;
  QLabel* m_number;
};

}  // namespace klantreis
