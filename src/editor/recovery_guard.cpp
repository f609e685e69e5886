#include "editor/recovery_guard.h"

#include <chrono>

#include "editor/canvas.h"
#include "editor/document.h"
#include "editor/place_word.h"
#include "editor/strings.h"

namespace klantreis {

namespace {

constexpr auto promisedTime = std::chrono::milliseconds(250);
constexpr auto draftDelay = std::chrono::milliseconds(150);  // leaves time to write it

}  // namespace

RecoveryGuard::RecoveryGuard(Document& document, const FilePath& folder, QObject* parent)
    : QObject(parent), m_document(document), m_writer(folder, [this](const RecoveryWriter::Report& report) {
        QMetaObject::invokeMethod(
            this, [this, report] { hear(report); }, Qt::QueuedConnection);
      }) {
  setObjectName(QStringLiteral("recoveryGuard"));
  m_typing.setSingleShot(true);
  m_typing.setInterval(draftDelay);
  m_late.setSingleShot(true);
  m_late.setInterval(promisedTime);
  connect(&m_typing, &QTimer::timeout, this, &RecoveryGuard::keepDraft);
  connect(&m_late, &QTimer::timeout, this, [this] { setState(State::keeping); });
  connect(&document, &Document::begun, this, &RecoveryGuard::begin);
  connect(&document, &Document::stepped, this, &RecoveryGuard::step);
}

void RecoveryGuard::watch(Canvas& canvas) {
  m_canvas = &canvas;
  connect(&canvas, &Canvas::openTextChanged, this, [this] {
    if (!m_typing.isActive()) m_typing.start();
  });
}

void RecoveryGuard::begin() {
  const FileState& file = m_document.file();
  m_writer.begin({m_document.workbook(), {file.path, file.hash}});
  ordered();
}

/// With what is open now: a text that became the step is no draft any more.
void RecoveryGuard::step() {
  m_typing.stop();
  m_writer.step(m_document.workbook(), draft());
  ordered();
}

void RecoveryGuard::keepDraft() {
  m_writer.draft(draft());
  ordered();
}

std::optional<recovery::Draft> RecoveryGuard::draft() const {
  const auto open = m_canvas ? m_canvas->openText() : std::nullopt;
  if (!open) return std::nullopt;
  return recovery::Draft{wordOf({m_document.selection().journey(), open->place}), toUtf8(open->text)};
}

void RecoveryGuard::takeOver(const recovery::Left& left) {
  m_writer.takeOver(left, draft());
  ordered();
}

void RecoveryGuard::close() {
  disconnect(&m_document, nullptr, this, nullptr);
  if (m_canvas) disconnect(m_canvas, nullptr, this, nullptr);
  m_typing.stop();
  m_writer.forget();
  ordered();
}

void RecoveryGuard::ordered() {
  ++m_orders;
  if (m_state == State::kept && !m_late.isActive()) m_late.start();
}

void RecoveryGuard::hear(const RecoveryWriter::Report& report) {
  m_late.stop();
  if (report.failure) {
    if (m_state != State::failing) Q_EMIT failed(*report.failure);
    return setState(State::failing);
  }
  const bool all = report.orders == m_orders;
  if (!all) m_late.start();
  if (all || m_state == State::failing) setState(all ? State::kept : State::keeping);
  Q_EMIT kept(all, report.draft ? toQt(report.draft->text) : QString());
}

void RecoveryGuard::setState(State state) {
  if (m_state == state) return;
  m_state = state;
  Q_EMIT stateChanged();
}

}  // namespace klantreis
