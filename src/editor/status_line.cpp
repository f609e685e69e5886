#include "editor/status_line.h"

#include <QLocale>
#include <QStatusBar>
#include <algorithm>
#include <cmath>

#include "editor/canvas.h"
#include "editor/document.h"
#include "editor/recovery_guard.h"

namespace klantreis {

namespace {

QLabel* plainLabel(QWidget* parent, const QString& name) {
  auto* label = new QLabel(parent);
  label->setTextFormat(Qt::PlainText);
  label->setAccessibleDescription(name);  // its name is what it says
  return label;
}

/// Whether a row that stays has another value in that field.
template <class T, class V>
bool anyOther(const Changes& changes, V T::*field) {
  const auto& rows = changes.of<T>();
  return std::any_of(rows.begin(), rows.end(), [&](const RowChange<T>& row) {
    return row.before && row.after && (*row.before).*field != (*row.after).*field;
  });
}

template <class T>
bool anyCameOrWent(const Changes& changes) {
  const auto& rows = changes.of<T>();
  return std::any_of(rows.begin(), rows.end(),
                     [](const RowChange<T>& row) { return !row.before || !row.after; });
}

bool anotherJourney(const Changes& changes) {
  return !changes.of<Journey>().empty() || !changes.of<Phase>().empty() || anyOther(changes, &Episode::phase);
}

// Typing changes none of these, and counting all at every key would cost more than the edit. What belongs to
// an episode that comes or goes comes or goes with a row of its own.
bool mayChangeCounts(const Changes& changes) {
  return anotherJourney(changes) || anyCameOrWent<Episode>(changes) || anyCameOrWent<Touchpoint>(changes) ||
         anyOther(changes, &Touchpoint::episode);
}
bool mayChangeEvidence(const Changes& changes) {
  return anotherJourney(changes) || !changes.of<Participant>().empty() || !changes.of<Walked>().empty() ||
         !changes.of<Path>().empty() || anyOther(changes, &Episode::rank) ||
         anyCameOrWent<Emotion>(changes) || anyOther(changes, &Emotion::layer);
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
  connect(&document, &Document::changed, this, &StatusLine::follow);
  connect(&document.selection(), &Selection::changed, this, &StatusLine::look);
  connect(&document, &Document::fileChanged, this, &StatusLine::showState);
  connect(&guard, &RecoveryGuard::stateChanged, this, &StatusLine::showState);
  connect(&canvas, &Canvas::zoomChanged, this, &StatusLine::showState);
  count();
  showState();
}

StatusLine::~StatusLine() {
  delete m_counts;
  delete m_state;
}

std::optional<Id<Journey>> StatusLine::journey() const {
  const auto selected = m_document.selection().journey();
  return selected && m_document.workbook().journeys.contains(*selected) ? selected : std::nullopt;
}

/// Something else is selected: of the same journey nothing need be counted.
void StatusLine::look() {
  if (m_journey == journey()) return showCounts();
  count();
}

void StatusLine::count() {
  m_journey = journey();
  if (m_journey) {
    m_held = countsOf(m_document.workbook(), *m_journey);
    m_evidence = evidenceShare(m_document.workbook(), *m_journey).percent();
  }
  showCounts();
}

void StatusLine::follow(const Changes& changes) {
  if (!m_journey || m_journey != journey()) return count();
  const Workbook& now = m_document.workbook();
  if (mayChangeCounts(changes)) m_held = countsOf(now, *m_journey);
  if (mayChangeEvidence(changes)) m_evidence = evidenceShare(now, *m_journey).percent();
  showCounts();
}

void StatusLine::showCounts() {
  if (!m_journey) return m_counts->setText(tr("No journey"));
  const auto selected = static_cast<int>(m_document.selection().places().size());
  if (selected > 1) return m_counts->setText(tr("%n thing(s) selected", nullptr, selected));
  m_counts->setText(tr("%n episode(s)", nullptr, static_cast<int>(m_held.episodes)) + QStringLiteral(" · ") +
                    tr("%n touchpoint(s)", nullptr, static_cast<int>(m_held.touchpoints)) +
                    QStringLiteral(" · ") + tr("%1 % evidence").arg(m_evidence));
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
