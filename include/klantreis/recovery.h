// What would be lost if the program died now. While a document is open, one small SQLite database in the
// user's state folder, never beside the user's file, holds what it started from and what every step since has
// changed; also for a map that was never saved. Whatever is left by a program that no longer runs can be
// restored.
#pragma once

#include <chrono>
#include <cstddef>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "klantreis/diff.h"
#include "klantreis/file.h"
#include "klantreis/workbook.h"

namespace klantreis::recovery {

/// The file a document comes from, with the hash of its bytes; an empty path for one that was never saved.
struct Origin {
  FilePath path;
  std::string hash;
  bool operator==(const Origin&) const = default;
};

/// Text that is being typed and not part of the workbook yet. `place` is the editor's word for where.
struct Draft {
  std::string place;
  std::string text;
  bool operator==(const Draft&) const = default;
};

/// What was opened, or has just been saved.
struct Beginning {
  Workbook base;
  Origin origin;
};

/// What has happened to a document since it was told last.
struct News {
  std::optional<Beginning> beginning;  // takes the place of all that was kept; the first news has one
  std::vector<Changes> steps;          // after that
  std::optional<Draft> draft;          // none when nothing is being typed now
};

/// Keeps one open document. Throws cannotWrite; then what was kept before is still there. One thread at
/// a time.
class Keeper {
 public:
  /// Makes the folder where it is missing, for its owner only, and in it a database with a name of its own.
  explicit Keeper(const FilePath& folder);
  /// What is kept stays, as when the program died; see forget(). Without any nothing stays.
  ~Keeper();
  Keeper(const Keeper&) = delete;
  Keeper& operator=(const Keeper&) = delete;

  /// All of it is durable when it returns, at the cost of one sync of the disk, or of a few with a beginning.
  /// No sync where there is no news in it.
  void keep(const News& news);
  /// For moments when nobody waits: tidies up what makes the log long.
  void rest();
  /// Of the steps since the beginning: a new one makes it small again.
  [[nodiscard]] std::size_t weight() const { return m_weight; }
  /// False when someone deleted it underneath: then nothing more is kept.
  [[nodiscard]] bool exists() const;
  /// The document was closed in peace: nothing is left of it here.
  void forget() noexcept;

 private:
  class Files;
  std::unique_ptr<Files> m_files;
  bool m_begun = false;
  std::optional<Draft> m_draft;
  std::size_t m_weight = 0;
};

/// What a program that no longer runs left behind. As long as it lives no other program is offered it.
struct Left {
  FilePath database;
  Origin origin;
  std::string title;  // of the first journey
  std::size_t steps = 0;
  bool draft = false;
  std::chrono::system_clock::time_point when;  // of the last word
  std::shared_ptr<const void> lock;
};

/// Newest first. Those that say no more than their file are removed, and so are discarded ones after 30 days.
/// Databases that cannot be read are passed over and stay. A stop gives what was found by then.
[[nodiscard]] std::vector<Left> leftIn(const FilePath& folder, const std::stop_token& stop = {});

struct Restored {
  Workbook base;
  Workbook workbook;  // the base and all steps
  Origin origin;
  std::optional<Draft> draft;
};
/// Throws damagedFile or wrongContent. What is left stays until it is discarded.
[[nodiscard]] Restored restored(const Left& left);

/// Puts it aside for 30 days, unless that is done already. Throws cannotWrite or cannotOpen.
void discard(const Left& left);

}  // namespace klantreis::recovery
