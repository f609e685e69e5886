#include "editor/finding.h"

#include <algorithm>

#include "editor/document.h"
#include "editor/strings.h"
#include "klantreis/text.h"

namespace klantreis {

namespace {

bool sameStart(const TextMatch& a, const TextMatch& b) {
  return a.place == b.place && a.span.begin == b.span.begin;
}

}  // namespace

Finding::Finding(Document& document, QObject* parent) : QObject(parent), m_document(document) {
  connect(&document, &Document::changed, this, [this] {
    if (!m_query.text.empty()) refresh();
  });
}

/// The match the user is at stays that one, wherever it stands in the list now.
void Finding::refresh() {
  const auto before = m_current ? std::optional(m_matches[*m_current]) : std::nullopt;
  m_matches = matchesIn(m_document.workbook(), m_query);
  m_current.reset();
  const auto same = std::find_if(m_matches.begin(), m_matches.end(),
                                 [&](const TextMatch& match) { return before && sameStart(match, *before); });
  if (same != m_matches.end()) m_current = static_cast<std::size_t>(same - m_matches.begin());
  Q_EMIT changed();
}

void Finding::look(const Query& query) {
  if (query == m_query) return;
  m_query = query;
  refresh();
  if (!m_matches.empty()) goTo(m_current ? *m_current : first());
}

std::size_t Finding::first() const {
  const auto journey = m_document.selection().journey();
  const auto here = std::find_if(m_matches.begin(), m_matches.end(), [&](const TextMatch& match) {
    return whereaboutsOf(m_document.workbook(), match.place.row).journey == journey;
  });
  return here == m_matches.end() ? 0 : static_cast<std::size_t>(here - m_matches.begin());
}

void Finding::step(int direction) {
  if (m_matches.empty()) return;
  const std::size_t count = m_matches.size();
  if (!m_current) return goTo(direction > 0 ? first() : count - 1);
  goTo((*m_current + (direction > 0 ? 1 : count - 1)) % count);
}

void Finding::goTo(std::size_t index) {
  m_current = index;
  Q_EMIT changed();
  Q_EMIT reached(m_matches[index]);
}

/// What the new text itself matches is passed over, so that replacing goes on to the end.
void Finding::replace(const QString& text) {
  if (!m_current) return step(1);
  const std::size_t at = *m_current;
  const TextMatch match = m_matches[at];
  const std::string replacement = normalizedText(toUtf8(text));
  const bool done = m_document.edit({tr("Replace text"), {}, std::nullopt}, [&](const Workbook& now) {
    return withReplaced(now, {&match, 1}, replacement);
  });
  if (!done) return;
  const std::size_t end = match.span.begin + replacement.size();
  std::size_t next = at;
  while (next < m_matches.size() && m_matches[next].place == match.place && m_matches[next].span.begin < end)
    ++next;
  if (!m_matches.empty()) goTo(next % m_matches.size());
}

std::size_t Finding::replaceAll(const QString& text) {
  const std::size_t count = m_matches.size();
  if (count == 0) return 0;
  const bool done = m_document.edit({tr("Replace all"), {}, std::nullopt}, [&](const Workbook& now) {
    return withReplaced(now, m_matches, toUtf8(text));
  });
  return done ? count : 0;
}

}  // namespace klantreis
