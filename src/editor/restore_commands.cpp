#include "editor/restore_commands.h"

#include <QFileInfo>

#include "editor/canvas.h"
#include "editor/message_bar.h"
#include "editor/open_documents.h"
#include "editor/place_word.h"
#include "editor/recovery_guard.h"
#include "editor/settle.h"
#include "editor/strings.h"
#include "klantreis/error.h"

namespace klantreis {

namespace {

FileSince sinceThen(const recovery::Origin& origin) {
  if (origin.path.empty()) return FileSince::never;
  try {
    return sha256(readFile(origin.path)) == origin.hash ? FileSince::same : FileSince::changed;
  } catch (const Error&) {
    return FileSince::gone;
  }
}

}  // namespace

RestoreCommands::RestoreCommands(const FileCommands::Context& context, FileCommands& files,
                                 RecoveryGuard& guard)
    : QObject(&files), m_context(context), m_files(files), m_guard(guard) {}

bool RestoreCommands::restore(const recovery::Left& left) {
  if (!settle(m_context.window, m_context.canvas)) return false;
  RestoredDocument document{left, {}, FileSince::never};
  if (!m_files.run(tr("Restoring…"), [&](const std::stop_token& stop) {
        document.content = recovery::restored(left);
        document.file = sinceThen(left.origin);
        return !stop.stop_requested();
      }))
    return false;
  if (hasRoomFor(left.origin)) {
    show(document);
  } else {
    m_context.others.showInTab(document);
  }
  return true;
}

/// Nothing is lost here, or it is the same file without changes.
bool RestoreCommands::hasRoomFor(const recovery::Origin& origin) const {
  const Document& document = m_context.document;
  return document.untouched() || (!document.modified() && document.file().path == origin.path);
}

bool RestoreCommands::discard(const recovery::Left& left) {
  return m_files.run(tr("Discarding…"), [&](const std::stop_token&) {
    recovery::discard(left);
    return true;
  });
}

/// One step: undoing it shows what was saved last.
void RestoreCommands::show(const RestoredDocument& document) {
  const recovery::Restored& content = document.content;
  if (!m_files.show({content.base, {content.origin.path, content.origin.hash}}) ||
      !m_context.document.edit({tr("Restore changes"), {}, std::nullopt},
                               [&](const Workbook&) { return content.workbook; }))
    return;
  QStringList told{wordOfFile(document)};
  const bool hasAll = !content.draft || reopen(*content.draft);
  // A text without a place is in the message alone: what was left stays, and is offered again.
  if (hasAll) {
    m_guard.takeOver(document.left);
  } else {
    told += tr("This was being typed when Klantreis ended: %1").arg(toQt(content.draft->text));
  }
  told.removeAll(QString());
  if (!told.isEmpty()) m_context.messages.tell(told.join(u' '));
}

/// False when its place is not there any more.
bool RestoreCommands::reopen(const recovery::Draft& draft) {
  const auto standpoint = standpointOf(draft.place);
  if (!standpoint || !standpoint->journey || !standpoint->place) return false;
  m_context.document.selection().show(*standpoint->journey);
  return m_context.canvas.reopen({*standpoint->place, toQt(draft.text)});
}

QString RestoreCommands::wordOfFile(const RestoredDocument& document) {
  const QString name = QFileInfo(fromPath(document.content.origin.path)).fileName();
  if (document.file == FileSince::changed)
    return tr("“%1” has been changed since. What was restored goes on from the older file: save it under "
              "another name to keep both.")
        .arg(name);
  if (document.file == FileSince::gone)
    return tr("“%1” is not there any more. Save what was restored under another name.").arg(name);
  return {};
}

}  // namespace klantreis
