// Files that cannot be opened or saved, through the real window: the message bar names the file and the
// reason, the file stays as it is, and nothing that was made is lost.
#include <fcntl.h>
#include <sys/mount.h>
#include <sys/stat.h>

#include <QDir>
#include <QFile>
#include <QPushButton>

#include "catch.h"
#include "child_process.h"
#include "editor/message_bar.h"
#include "editor/strings.h"
#include "klantreis/edit.h"
#include "klantreis/store.h"
#include "session.h"
#include "skip.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

void write(const QString& path, const QByteArray& content) {
  QFile file(path);
  REQUIRE(file.open(QIODevice::WriteOnly));
  REQUIRE(file.write(content) == content.size());
}

struct WrongFile {
  const char* what;
  const char* reason;  // in the message
  std::function<void(Session&, const QString&)> make;
};

const std::vector<WrongFile>& wrongFiles() {
  static const std::vector<WrongFile> all{
      {"a letter", "is not a Klantreis file",
       [](Session&, const QString& path) { write(path, QByteArray(2000, 'x')); }},
      {"nothing in it", "is not a Klantreis file", [](Session&, const QString& path) { write(path, {}); }},
      {"cut off", "is damaged",
       [](Session& session, const QString& path) {
         const QByteArray whole = contentOf(session.sampleFile(QStringLiteral("whole.journey")));
         write(path, whole.left(whole.size() / 2));
       }},
      {"a broken page", "is damaged",
       [](Session& session, const QString& path) {
         QByteArray bytes = contentOf(session.sampleFile(QStringLiteral("whole.journey")));
         write(path, bytes.replace(4096, 3000, QByteArray(3000, '\x7f')));
       }},
      {"of a later version", "was made by a newer Klantreis",
       [](Session& session, const QString& path) {
         QByteArray bytes = contentOf(session.sampleFile(QStringLiteral("whole.journey")));
         write(path, bytes.replace(63, 1, "\x04"));  // the last byte of the format number
       }},
      {"a folder", "is not a file but a folder",
       [](Session&, const QString& path) { REQUIRE(QDir().mkdir(path)); }},
      {"a pipe", "is not a file but a pipe",
       [](Session&, const QString& path) { REQUIRE(mkfifo(toPath(path).c_str(), 0644) == 0); }},
      {"too large", "is too large",
       [](Session&, const QString& path) {
         write(path, "SQLite format 3");
         REQUIRE(truncate(toPath(path).c_str(), static_cast<off_t>(greatestFile) + 1) == 0);
       }},
      {"locked", "Permission denied",
       [](Session& session, const QString& path) {
         REQUIRE(QFile::rename(session.sampleFile(QStringLiteral("whole.journey")), path));
         REQUIRE(chmod(toPath(path).c_str(), 0) == 0);
       }},
      {"gone", "No such file", [](Session&, const QString&) {}},
  };
  return all;
}

/// What can be seen of a file from outside.
std::string stateOf(const QString& path) {
  struct stat now {};
  if (lstat(toPath(path).c_str(), &now) != 0) return "gone";
  return std::to_string(now.st_ino) + ' ' + std::to_string(now.st_size) + ' ' + std::to_string(now.st_mode) +
         ' ' + std::to_string(now.st_mtim.tv_sec) + '.' + std::to_string(now.st_mtim.tv_nsec);
}

QPushButton* saveElsewhere(Session& session) {
  for (auto* button : session.window().findChild<MessageBar*>()->findChildren<QPushButton*>())
    if (button->isVisible() && button->text() == QStringLiteral("Save As…")) return button;
  return nullptr;
}

/// Something to save, and much of it.
void change(Session& session) {
  const Id<Journey> journey = *session.document().selection().journey();
  session.document().apply({QStringLiteral("change"), {}, std::nullopt},
                           withField(session.workbook(), journey, &Journey::title, "Mine"));
}

/// Saving says why it cannot be done, and offers another place, which works.
void requireRefusal(Session& session, const char* reason) {
  INFO(session.message().toStdString());
  CHECK(session.message().contains(QStringLiteral("quote.journey")));
  CHECK(session.message().contains(QLatin1String(reason)));
  CHECK(session.document().modified());
  REQUIRE(saveElsewhere(session) != nullptr);
  const QString elsewhere = session.path(QStringLiteral("elsewhere.journey"));
  chooseNext(elsewhere);
  saveElsewhere(session)->click();
  CHECK(store::load(toPath(elsewhere)).workbook == session.workbook());
  CHECK_FALSE(session.document().modified());
  CHECK(session.message().isEmpty());
}

/// A file system of its own at the path, as far as this user may mount one.
class SmallDisk {
 public:
  SmallDisk(const QString& path, qint64 size) : m_path(toPath(path)) {
    REQUIRE(QDir().mkdir(path));
    const std::string options = "size=" + std::to_string(size);
    m_mounted = mount("tmpfs", m_path.c_str(), "tmpfs", 0, options.c_str()) == 0;
  }
  SmallDisk(const SmallDisk&) = delete;
  SmallDisk& operator=(const SmallDisk&) = delete;
  ~SmallDisk() {
    if (m_mounted) umount(m_path.c_str());
  }
  [[nodiscard]] bool mounted() const { return m_mounted; }

 private:
  std::string m_path;
  bool m_mounted = false;
};

}  // namespace

TEST_CASE("whatever is wrong with a file, opening it says so and leaves everything as it was") {
  const bool used = GENERATE(false, true);
  for (const WrongFile& wrong : wrongFiles()) {
    INFO(wrong.what << (used ? " in a used window" : " in a fresh window"));
    Session session;
    if (used) session.open(session.sampleFile(QStringLiteral("mine.journey")));
    const QString path = session.path(QStringLiteral("wrong.journey"));
    wrong.make(session, path);
    REQUIRE(chmod(toPath(session.path({})).c_str(), 0755) == 0);  // else nobody finds it
    const std::string file = stateOf(path);
    const Workbook before = session.workbook();
    const QStringList recent = session.settings().recentFiles();
    {
      const AsNobody nobody;
      session.open(path);
    }
    INFO(session.message().toStdString());
    CHECK(session.message().contains(QStringLiteral("wrong.journey")));
    CHECK(session.message().contains(QLatin1String(wrong.reason)));
    CHECK(stateOf(path) == file);
    CHECK(session.workbook() == before);
    CHECK(session.window().findChildren<DocumentView*>().size() == 1);
    CHECK(session.settings().recentFiles() == recent);
  }
}

TEST_CASE("of several files at once the good ones open, and each wrong one is told") {
  Session session;
  const QString good = session.sampleFile(QStringLiteral("good.journey"));
  session.window().open(
      {session.path(QStringLiteral("gone.journey")), good, session.path(QStringLiteral("lost.journey"))});
  CHECK(fromPath(session.document().file().path) == good);
  CHECK(session.message().contains(QStringLiteral("gone.journey")));
  CHECK(session.message().contains(QStringLiteral("lost.journey")));
  session.window().open({good});
  CHECK(session.message().isEmpty());
}

TEST_CASE("a file that may not be written is not, though its folder may") {
  QuoteSession session;
  const QString path = fromPath(session.document().file().path);
  const std::string folder = toPath(QFileInfo(path).absolutePath());
  REQUIRE(chmod(toPath(path).c_str(), 0444) == 0);
  REQUIRE(chmod(folder.c_str(), 0777) == 0);
  const std::string file = stateOf(path);
  change(session);
  {
    const AsNobody nobody;
    session.trigger(Command::save);
  }
  CHECK(stateOf(path) == file);
  requireRefusal(session, "Permission denied");
}

TEST_CASE("a folder that may not be written gets no file") {
  QuoteSession session;
  const QString path = fromPath(session.document().file().path);
  const std::string folder = toPath(QFileInfo(path).absolutePath());
  REQUIRE(chmod(toPath(path).c_str(), 0666) == 0);
  REQUIRE(chmod(folder.c_str(), 0555) == 0);
  const std::string file = stateOf(path);
  change(session);
  {
    const AsNobody nobody;
    session.trigger(Command::save);
  }
  REQUIRE(chmod(folder.c_str(), 0755) == 0);
  CHECK(stateOf(path) == file);
  requireRefusal(session, "Permission denied");
}

TEST_CASE("a folder or a device in the place of the file is not written to") {
  QuoteSession session;
  const QString path = fromPath(session.document().file().path);
  change(session);
  REQUIRE(QFile::remove(path));
  SECTION("a folder") {
    REQUIRE(QDir().mkdir(path));
    session.trigger(Command::save);
    CHECK(QFileInfo(path).isDir());
    requireRefusal(session, "is not a file but a folder");
  }
  SECTION("a pipe") {
    REQUIRE(mkfifo(toPath(path).c_str(), 0644) == 0);
    session.trigger(Command::save);
    requireRefusal(session, "is not a file but a pipe");
  }
  SECTION("a device that is always full") {
    REQUIRE(QFile::link(QStringLiteral("/dev/full"), path));
    session.trigger(Command::save);
    requireRefusal(session, "is not a file but a device");
  }
}

TEST_CASE("a disk that is full keeps the old file, and the changes stay") {
  Session session;
  const qint64 size = QFileInfo(session.sampleFile(QStringLiteral("size.journey"))).size();
  const SmallDisk disk(session.path(QStringLiteral("disk")),
                       2 * size);  // room for that twice, but not for more
  if (!disk.mounted()) return skip("a small disk cannot be mounted here");
  const QString path = session.sampleFile(QStringLiteral("disk/quote.journey"));
  session.open(path);
  const std::string file = stateOf(path);
  const QByteArray before = contentOf(path);
  const auto episodes = episodesOf(session.workbook(), *session.document().selection().journey());
  for (const Episode* episode : episodes)
    session.document().apply({QStringLiteral("long"), {}, std::nullopt},
                             withScenarioText(session.workbook(), episode->id, std::string(19'000, 'y')));
  session.trigger(Command::save);
  CHECK(stateOf(path) == file);
  CHECK(contentOf(path) == before);
  CHECK(QDir(QFileInfo(path).path()).entryList(QDir::Files | QDir::Hidden) ==
        QStringList{QStringLiteral("quote.journey")});
  requireRefusal(session, "There is no room to write");
}

TEST_CASE("a folder that is gone is named, and the journey can be saved elsewhere") {
  Session session;
  REQUIRE(QDir().mkdir(session.path(QStringLiteral("gone"))));
  session.open(session.sampleFile(QStringLiteral("gone/quote.journey")));
  change(session);
  REQUIRE(QDir(session.path(QStringLiteral("gone"))).removeRecursively());
  session.trigger(Command::save);
  CHECK_FALSE(QFile::exists(session.path(QStringLiteral("gone"))));
  requireRefusal(session, "there is no folder");
}
