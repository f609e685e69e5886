#include "editor/file_menus.h"

#include <QFileInfo>

#include "editor/menu_notice.h"
#include "editor/strings.h"
#include "render/sample_words.h"

namespace klantreis {

RecentMenu::RecentMenu(Settings& settings, QWidget* parent)
    : QMenu(tr("Open &Recent"), parent), m_settings(settings) {
  connect(this, &QMenu::aboutToShow, this, &RecentMenu::fill);
  fill();
}

void RecentMenu::fill() {
  clear();
  const QStringList files = m_settings.recentFiles();
  for (const QString& path : files) {
    const QFileInfo file(path);
    QAction* action =
        addAction(plainMenuText(QStringLiteral("%1 — %2").arg(file.fileName(), file.absolutePath())));
    action->setEnabled(file.exists());
    action->setStatusTip(file.exists() ? path : tr("This file is gone: %1").arg(path));
    connect(action, &QAction::triggered, this, [this, path] { Q_EMIT chosen(path); });
  }
  addSeparator();
  QAction* forget = addAction(tr("&Forget These Files"));
  forget->setEnabled(!files.isEmpty());
  forget->setStatusTip(tr("Empty this list; the files stay where they are"));
  connect(forget, &QAction::triggered, this, [this] { m_settings.clearRecentFiles(); });
}

TemplateMenu::TemplateMenu(QWidget* parent) : QMenu(tr("New &From"), parent) {
  add(tr("Templates"), templates());
  addSeparator();
  add(tr("Samples"), samples());
}

/// Under a head, since the section of a menu shows none with a style sheet.
void TemplateMenu::add(const QString& head, std::span<const SampleInfo> from) {
  addNotice(*this, head);
  for (const SampleInfo& sample : from) {
    QString text = sentenceOf(sample);
    if (text.endsWith(u'.')) text.chop(1);
    QAction* action = addAction(plainMenuText(QStringLiteral("%1 — %2").arg(nameOf(sample), text)));
    action->setStatusTip(text);
    connect(action, &QAction::triggered, this, [this, &sample] { Q_EMIT chosen(sample); });
  }
}

}  // namespace klantreis
