// A score that may be empty, typed in the steps of a journey's scale.
#pragma once

#include <QLineEdit>
#include <cstdint>
#include <optional>

#include "editor/value_editor.h"
#include "klantreis/workbook.h"

namespace klantreis {

/// With a true minus: "−3".
[[nodiscard]] QString stepText(std::int64_t step);
/// With any minus, or a plus; nullopt when it is no whole number.
[[nodiscard]] std::optional<std::int64_t> parseStep(const QString& text);
/// As people say it on that scale: "−3".
[[nodiscard]] QString scoreText(Scale scale, std::int64_t score);

class ScoreBox final : public QLineEdit, public ValueEditor<std::optional<std::int64_t>> {
  Q_OBJECT

 public:
  explicit ScoreBox(QWidget* parent);
  /// What is shown is said on it from now on.
  void setScale(Scale scale);
  void showValue(const std::optional<std::int64_t>& value) override;

 protected:
  /// Esc brings back what was there.
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void take();

  Scale m_scale = Scale::minusFiveToFive;
  std::optional<std::int64_t> m_value;
  QString m_shown;
};

}  // namespace klantreis
