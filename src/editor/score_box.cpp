#include "editor/score_box.h"

#include <QKeyEvent>

#include "editor/field_widgets.h"
#include "editor/number_boxes.h"
#include "klantreis/figures.h"

namespace klantreis {

namespace {

constexpr char16_t minus = u'\u2212';

}  // namespace

QString stepText(std::int64_t step) { return QString::number(step).replace(u'-', minus); }

std::optional<std::int64_t> parseStep(const QString& text) {
  return parseWhole(QString(text).replace(minus, u'-'));
}

QString scoreText(Scale scale, std::int64_t score) { return stepText(toScale(scale, score)); }

ScoreBox::ScoreBox(QWidget* parent) : QLineEdit(parent) {
  teachManners(*this);
  connect(this, &QLineEdit::editingFinished, this, &ScoreBox::take);
}

void ScoreBox::setScale(Scale scale) {
  if (m_scale == scale) return;
  m_scale = scale;
  showValue(m_value);
}

void ScoreBox::showValue(const std::optional<std::int64_t>& value) {
  m_value = value;
  m_shown = value ? scoreText(m_scale, *value) : QString();
  setText(m_shown);
  const auto [low, high] = rangeOf(m_scale);
  setPlaceholderText(tr("No score; %1 to %2").arg(stepText(low), stepText(high)));
}

void ScoreBox::keyPressEvent(QKeyEvent* event) {
  if (event->key() != Qt::Key_Escape || text() == m_shown) return QLineEdit::keyPressEvent(event);
  setText(m_shown);
  edited(m_value);
}

void ScoreBox::take() {
  const QString typed = text().trimmed();
  if (typed == m_shown) return edited(m_value);  // nothing new, but nothing wrong any more either
  if (typed.isEmpty()) {
    showValue(std::nullopt);
    return give(std::nullopt);
  }
  const auto step = parseStep(typed);
  const auto [low, high] = rangeOf(m_scale);
  if (!step || *step < low || *step > high)
    return refused(tr("“%1” is not a score from %2 to %3.").arg(typed, stepText(low), stepText(high)));
  showValue(fromScale(m_scale, *step));
  give(m_value);
}

}  // namespace klantreis
