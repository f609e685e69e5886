#include "editor/card_grid.h"

#include <QKeyEvent>
#include <algorithm>

#include "editor/start_card.h"

namespace klantreis {

namespace {

constexpr int gap = 20;
constexpr int leastCard = 210;
constexpr int mostCard = 292;
constexpr int mostColumns = 4;

}  // namespace

void CardGrid::add(StartCard* card) {
  card->setParent(this);
  card->installEventFilter(this);
  connect(card, &StartCard::focused, this, [this, card] { Q_EMIT focused(card); });
  m_cards.append(card);
  card->show();
  place();
}

void CardGrid::clear() {
  for (StartCard* card : m_cards) {
    card->hide();
    card->deleteLater();
  }
  m_cards.clear();
  place();
}

void CardGrid::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  place();
}

void CardGrid::place() {
  m_columns = std::clamp((width() + gap) / (leastCard + gap), 1, mostColumns);
  const int each = std::min(mostCard, (width() - gap * (m_columns - 1)) / m_columns);
  const int high = StartCard::heightFor(each);
  for (int i = 0; i < m_cards.size(); ++i)
    m_cards[i]->setGeometry((i % m_columns) * (each + gap), (i / m_columns) * (high + gap), each, high);
  const int rows = (static_cast<int>(m_cards.size()) + m_columns - 1) / m_columns;
  setFixedHeight(std::max(0, rows * (high + gap) - gap));
}

/// Up and down by rows; left and right are the buttons' own.
bool CardGrid::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::KeyPress) return false;
  const int key = static_cast<QKeyEvent*>(event)->key();
  if (key != Qt::Key_Up && key != Qt::Key_Down) return false;
  const auto at = m_cards.indexOf(static_cast<StartCard*>(watched));
  const auto next = at + (key == Qt::Key_Up ? -m_columns : m_columns);
  if (next < 0 || next >= m_cards.size()) return false;
  m_cards[next]->setFocus(Qt::TabFocusReason);
  return true;
}

}  // namespace klantreis
