#include "editor/recovery_offer.h"

#include <QAccessible>
#include <QDateTime>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <algorithm>
#include <utility>

#include "editor/strings.h"
#include "editor/titles.h"

namespace klantreis {

namespace {

constexpr std::size_t mostOffered = 4;

QString nameOf(const recovery::Left& left) {
  return left.origin.path.empty() ? orUntitled<Journey>(left.title)
                                  : QFileInfo(fromPath(left.origin.path)).fileName();
}

QString whenOf(const recovery::Left& left) {
  const auto time = QDateTime::fromSecsSinceEpoch(std::chrono::system_clock::to_time_t(left.when));
  return QLocale().toString(time, QLocale::ShortFormat);
}

QString contentOf(const recovery::Left& left) {
  const int steps = static_cast<int>(left.steps);
  if (steps == 0) return RecoveryOffer::tr("a text that was being typed");
  return left.draft ? RecoveryOffer::tr("%n change(s) and a text that was being typed", nullptr, steps)
                    : RecoveryOffer::tr("%n change(s)", nullptr, steps);
}

QLabel* plainLabel(const QString& text) {
  auto* label = new QLabel(text);
  label->setWordWrap(true);
  label->setTextFormat(Qt::PlainText);
  return label;
}

}  // namespace

RecoveryOffer::RecoveryOffer(QWidget* parent) : QFrame(parent) {
  setObjectName(QStringLiteral("recoveryOffer"));
  hide();
}

void RecoveryOffer::search(const FilePath& folder) {
  m_search = std::jthread([this, folder](const std::stop_token& stop) {
    QMetaObject::invokeMethod(
        this, [this, all = recovery::leftIn(folder, stop)] { offer(all); }, Qt::QueuedConnection);
  });
}

void RecoveryOffer::remove(const recovery::Left& left) {
  const FilePath database = left.database;  // what is given may be the row itself
  m_all.erase(std::remove_if(m_all.begin(), m_all.end(),
                             [&](const recovery::Left& one) { return one.database == database; }),
              m_all.end());
  fill();
}

void RecoveryOffer::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) fill();
  QFrame::changeEvent(event);
}

void RecoveryOffer::offer(std::vector<recovery::Left> all) {
  m_all = std::move(all);
  fill();
  if (m_all.empty()) return;
  QAccessibleEvent alert(this, QAccessible::Alert);
  QAccessible::updateAccessibility(&alert);
}

/// The rows anew, in the language of now.
void RecoveryOffer::fill() {
  delete layout();
  for (QWidget* old : findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
    old->hide();
    old->deleteLater();  // it may be the button that is being pressed
  }
  setAccessibleName(tr("Unsaved work from earlier"));
  auto* rows = new QGridLayout(this);
  rows->setContentsMargins(14, 8, 10, 8);
  rows->setColumnStretch(0, 1);
  auto* later = new QPushButton(tr("Not now"));
  later->setToolTip(tr("Ask again at the next start"));
  connect(later, &QPushButton::clicked, this, [this] {
    m_all.clear();
    fill();
  });
  rows->addWidget(plainLabel(tr("Klantreis ended before this was saved:")), 0, 0);
  rows->addWidget(later, 0, 2);
  const std::size_t shown = std::min(m_all.size(), mostOffered);
  for (std::size_t i = 0; i < shown; ++i) addRow(*rows, m_all[i]);
  if (const auto more = static_cast<int>(m_all.size() - shown); more > 0)
    rows->addWidget(plainLabel(tr("%n more after these", nullptr, more)), rows->rowCount(), 0);
  setVisible(!m_all.empty());
}

void RecoveryOffer::addRow(QGridLayout& rows, const recovery::Left& left) {
  const int row = rows.rowCount();
  const QString name = nameOf(left);
  auto* label = plainLabel(tr("“%1”: %2, the last at %3").arg(name, contentOf(left), whenOf(left)));
  label->setToolTip(fromPath(left.origin.path));
  auto* restore = new QPushButton(tr("Restore"));
  restore->setAccessibleName(tr("Restore “%1”").arg(name));
  auto* discard = new QPushButton(tr("Discard"));
  discard->setAccessibleName(tr("Discard “%1”").arg(name));
  discard->setToolTip(tr("It stays in the recovery folder for 30 days"));
  connect(restore, &QPushButton::clicked, this, [this, left] { Q_EMIT restoreWanted(left); });
  connect(discard, &QPushButton::clicked, this, [this, left] { Q_EMIT discardWanted(left); });
  rows.addWidget(label, row, 0);
  rows.addWidget(restore, row, 1);
  rows.addWidget(discard, row, 2);
}

}  // namespace klantreis
