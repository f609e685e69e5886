// Brings back what the program had kept when it ended: as unsaved changes of the file it came from, with the
// text that was being typed open on the map again.
#pragma once

#include <QObject>

#include "editor/file_commands.h"
#include "klantreis/recovery.h"

namespace klantreis {

class RecoveryGuard;

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
  RestoreCommands(const FileCommands::Context& context, FileCommands& files, RecoveryGuard& guard);

  /// In the place of this document where nothing is lost by that, else in another tab. True when it is there,
  /// or put aside.
  bool restore(const recovery::Left& left);
  bool discard(const recovery::Left& left);
  /// In the place of this document.
  void show(const RestoredDocument& document);

 private:
  [[nodiscard]] bool hasRoomFor(const recovery::Origin& origin) const;
  bool reopen(const recovery::Draft& draft);
  static QString wordOfFile(const RestoredDocument& document);

  FileCommands::Context m_context;
  FileCommands& m_files;
  RecoveryGuard& m_guard;
};

}  // namespace klantreis
