#include "editor/status_line.h"

#include <QLocale>
#include <QStatusBar>
#include <algorithm>
#include <cmath>

#include "editor/canvas.h"
#include "editor/document.h"
#include "editor/recovery_guard.h"
#include "klantreis/figures.h"

namespace klantreis {

namespace {

QLabel* plainLabel(QWidget* parent, const QString& name) {
  auto* label = new QLabel(parent);
  label->setTextFormat(Qt::PlainText);
  label->setAccessibleDescription(name);  // its name is what it says
  return label;
}

/// Whether a row came or went, or has another value in that field.
template <class T, class V>
bool anyOther(const Changes& changes, V T::*field) {
  const auto& rows = changes.of<T>();
  return std::any_of(rows.begin(), rows.end(), [&](const RowChange<T>& row) {
    return !row.before || !row.after || (*row.before).*field != (*row.after).*field;
  });
}

/// Typing changes none of them, and counting all at every key would cost more than the edit.
bool mayChangeCounts(const Changes& changes) {
  return !changes.of<Journey>().empty() || !changes.of<Phase>().empty() ||
         !changes.of<Participant>().empty() || !changes.of<Walked>().empty() ||
         anyOther(changes, &Emotion::layer) || anyOther(changes, &Touchpoint::episode) ||
         anyOther(changes, &Episode::phase);
}

}  // namespace

StatusLine::StatusLine(QStatusBar& bar, Document& document, Canvas& canvas, const RecoveryGuard& guard)
    : m_document(document),
      m_canvas(canvas),
      m_guard(guard),
      m_counts(plainLabel(&bar, tr("What the journey holds"))),
      m_state(plainLabel(&bar, tr("Saved and zoom"))) {
  m_state->setToolTip(
      tr("Until you save, every change is kept in a recovery file within a quarter of a second."));
  bar.setSizeGripEnabled(false);
  bar.addWidget(m_counts);
  bar.addPermanentWidget(m_state);
  connect(&document, &Document::changed, this, [this](const Changes& changes) {
    if (mayChangeCounts(changes)) showCounts();
  });
  connect(&document.selection(), &Selection::changed, this, &StatusLine::showCounts);
  connect(&document, &Document::fileChanged, this, &StatusLine::showState);
  connect(&guard, &RecoveryGuard::stateChanged, this, &StatusLine::showState);
  connect(&canvas, &Canvas::zoomChanged, this, &StatusLine::showState);
  showCounts();
  showState();
}

StatusLine::~StatusLine() {
  delete m_counts;
  delete m_state;
}

void StatusLine::showCounts() {
  const auto journey = m_document.selection().journey();
  if (!journey || !m_document.workbook().journeys.contains(*journey)) {
    m_counts->setText(tr("No journey"));
    return;
  }
  const auto selected = static_cast<int>(m_document.selection().places().size());
  if (selected > 1) return m_counts->setText(tr("%n thing(s) selected", nullptr, selected));
  const Counts counts = countsOf(m_document.workbook(), *journey);
  const int evidence = evidenceShare(m_document.workbook(), *journey).percent();
  m_counts->setText(tr("%n episode(s)", nullptr, static_cast<int>(counts.episodes)) + QStringLiteral(" · ") +
                    tr("%n touchpoint(s)", nullptr, static_cast<int>(counts.touchpoints)) +
                    QStringLiteral(" · ") + tr("%1 % evidence").arg(evidence));
}

void StatusLine::showState() {
  const auto percent = std::lround(m_canvas.view().zoom * 100);
  m_state->setText(savedOrKept() + QStringLiteral(" · ") + tr("%1 %").arg(percent));
}

QString StatusLine::savedOrKept() const {
  if (!m_document.modified())
    return m_document.file().path.empty() ? tr("Not saved yet") : tr("All changes saved");
  switch (m_guard.state()) {
    case RecoveryGuard::State::kept:
      return tr("All changes kept, not saved yet");
    case RecoveryGuard::State::keeping:
      return tr("Keeping changes…");
    case RecoveryGuard::State::failing:
      break;
  }
  return tr("Changes neither kept nor saved");
}

}  // namespace klantreis
