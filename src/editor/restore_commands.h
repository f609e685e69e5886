// Brings back what the program had kept when it ended: as unsaved changes of the file it came from, with the
// text that was being typed open on the map again.
#pragma once

#include <QObject>

#include "editor/file_commands.h"
#include "klantreis/recovery.h"

namespace klantreis {

class RecoveryGuard;
class RecoveryOffer;

/// What has become of the file it came from.
enum class FileSince { same, changed, gone, never };

struct RestoredDocument {
  recovery::Left left;
  recovery::Restored content;
  FileSince file = FileSince::never;
};

class RestoreCommands final : public QObject {
  Q_OBJECT

 public:
  RestoreCommands(const FileCommands::Context& context, FileCommands& files, RecoveryOffer& offer,
                  RecoveryGuard& guard);

  /// In this window.
  void show(const RestoredDocument& document);

 Q_SIGNALS:
  void otherWindowWantedFor(const klantreis::RestoredDocument& document);

 private:
  void restore(const recovery::Left& left);
  void discard(const recovery::Left& left);
  [[nodiscard]] bool hasRoomFor(const recovery::Origin& origin) const;
  bool reopen(const recovery::Draft& draft);
  static QString wordOfFile(const RestoredDocument& document);

  FileCommands::Context m_context;
  FileCommands& m_files;
  RecoveryOffer& m_offer;
  RecoveryGuard& m_guard;
};

}  // namespace klantreis
