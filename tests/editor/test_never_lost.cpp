// The real program, killed while someone types, inside cells too: what it said it had kept comes back.
#include <csignal>
#include <memory>
#include <numeric>
#include <random>
#include <utility>
#include <vector>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

#include "built.h"
#include "catch.h"
#include "editor/strings.h"
#include "klantreis/check.h"
#include "klantreis/json.h"
#include "klantreis/recovery.h"
#include "klantreis/sample.h"
#include "klantreis/store.h"
#include "skip.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

constexpr int longestStep = 60'000;  // milliseconds
const int kills = testing::built::sanitized ? 12 : 100;
constexpr int atOnce = 4;

/// An editor of its own with a plugin in it: someone who types, or watches.
class Typing {
 public:
  Typing(const QString& folder, const QString& plugin) : m_home(folder) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("QT_PLUGIN_PATH"), QString::fromUtf8(testing::built::plugins));
    environment.insert(QStringLiteral("QT_QPA_GENERIC_PLUGINS"), plugin);
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    for (const char* variable : {"HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"})
      environment.insert(QLatin1String(variable), folder);
    m_editor.setProcessEnvironment(environment);
  }
  Typing(const Typing&) = delete;
  Typing& operator=(const Typing&) = delete;
  ~Typing() {
    m_editor.kill();
    m_editor.waitForFinished(longestStep);
  }

  void start(const QString& program, const QStringList& arguments) { m_editor.start(program, arguments); }
  /// Until so many lines of that kind have come.
  void waitFor(const QByteArray& kind, int count) {
    QElapsedTimer clock;
    clock.start();
    while (m_said.count(kind) < count) {
      REQUIRE(clock.elapsed() < longestStep);
      REQUIRE(m_editor.state() != QProcess::NotRunning);
      m_editor.waitForReadyRead(10);
      m_said += m_editor.readAllStandardOutput();
    }
  }
  void kill() {
    ::kill(static_cast<pid_t>(m_editor.processId()), SIGKILL);
    REQUIRE(m_editor.waitForFinished(longestStep));
    m_said += m_editor.readAllStandardOutput();
  }
  /// Whole lines.
  [[nodiscard]] QStringList said() const {
    QStringList lines = QString::fromUtf8(m_said).split(u'\n');
    lines.removeLast();
    return lines;
  }
  [[nodiscard]] FilePath state() const { return toPath(m_home) + "/klantreis/recovery"; }
  QProcess& process() { return m_editor; }

 private:
  QString m_home;
  QProcess m_editor;
  QByteArray m_said;
};

/// What must come back: the words of steps, and the last word in a cell that was open.
struct Promise {
  QStringList words;
  QString open;
};

/// A word that was entered since it was kept as open comes back in one way or the other; a dropped one need
/// not.
Promise promiseOf(const QStringList& said) {
  static const QRegularExpression lastWord(QStringLiteral("w[0-9]+\\.?$"));
  Promise promise;
  QStringList stepped;
  QStringList dropped;
  for (const QString& line : said) {
    const QString rest = line.mid(5);
    if (line.startsWith(QLatin1String("step "))) stepped << rest;
    if (line.startsWith(QLatin1String("drop "))) dropped << rest;
    if (!line.startsWith(QLatin1String("kept "))) continue;
    if (rest.startsWith(QLatin1String("all"))) promise.words = stepped;
    promise.open = lastWord.match(rest).captured();
  }
  if (dropped.contains(promise.open)) promise.open.clear();
  return promise;
}

/// All texts, each in a line.
QString textOf(const recovery::Restored& restored) {
  return toQt(json::textOf(restored.workbook)) + (restored.draft ? toQt(restored.draft->text) : QString());
}

void checkRestored(const Typing& typing, const Promise& promise) {
  INFO(typing.said().join(u'\n').toStdString());
  const auto left = recovery::leftIn(typing.state());
  REQUIRE(left.size() == 1);
  const recovery::Restored restored = recovery::restored(left.front());
  CHECK(check(restored.workbook).empty());
  const QString text = textOf(restored);
  for (const QString& word : promise.words + QStringList{promise.open}) {
    INFO(word.toStdString());
    CHECK(text.contains(word));
  }
}

/// The title of the first journey, and how many steps. Lets go of what was left, so that others can have it.
std::pair<QString, std::size_t> leftBy(const Typing& typing) {
  const auto left = recovery::leftIn(typing.state());
  REQUIRE(left.size() == 1);
  REQUIRE(left.front().steps > 0);
  return {toQt(left.front().title), left.front().steps};
}

}  // namespace

TEST_CASE("the editor can be killed at any moment while someone types, and no word it kept is lost") {
  QTemporaryDir folder(QDir::tempPath() + QStringLiteral("/klantreis test XXXXXX"));
  const QString file = folder.filePath(QStringLiteral("quote.journey"));
  store::save(findSample(samples(), "offerte").make(Language::english), toPath(file), {});
  const unsigned seed = std::random_device()();
  CAPTURE(seed);
  std::mt19937 random(seed);
  int words = 0;
  int drafts = 0;
  for (int round = 0; round < kills; round += atOnce) {
    std::vector<std::unique_ptr<Typing>> all;
    for (int i = 0; i < atOnce; ++i) {
      const QString home = folder.filePath(QString::number(round + i));
      all.push_back(std::make_unique<Typing>(home, QStringLiteral("typist:words-%1").arg(random())));
      // Every other map was never saved.
      all.back()->start(QString::fromUtf8(testing::built::editor),
                        i % 2 == 0 ? QStringList{file} : QStringList{});
    }
    for (const auto& typing : all) {
      typing->waitFor("step", 2);
      QThread::usleep(random() % 200'000);
      typing->kill();
      const Promise promise = promiseOf(typing->said());
      checkRestored(*typing, promise);
      words += static_cast<int>(promise.words.size());
      drafts += promise.open.isEmpty() ? 0 : 1;
    }
  }
  WARN(kills << " kills, " << words << " words kept, " << drafts << " times in an open text");
  CHECK(words > kills);
  if (kills >= 100) CHECK(drafts > 0);  // a dozen may all fall between two texts
}

TEST_CASE("the start after one that was killed shows what can be restored") {
  const bool saved = GENERATE(true, false);
  CAPTURE(saved);
  QTemporaryDir folder(QDir::tempPath() + QStringLiteral("/klantreis test XXXXXX"));
  const QString file = folder.filePath(QStringLiteral("quote.journey"));
  if (saved) store::save(findSample(samples(), "offerte").make(Language::english), toPath(file), {});
  const auto start = [&](Typing& editor) {
    editor.start(QString::fromUtf8(testing::built::editor), saved ? QStringList{file} : QStringList{});
  };
  Typing typing(folder.path(), QStringLiteral("typist:words-1"));
  start(typing);
  typing.waitFor("step", 2);
  typing.waitFor("kept all", static_cast<int>(typing.said().filter(QStringLiteral("kept all")).size()) + 1);
  typing.kill();
  const auto [title, steps] = leftBy(typing);
  Typing next(folder.path(), QStringLiteral("witness"));
  start(next);
  next.waitFor("offers", 1);
  const QString offer = next.said().filter(QStringLiteral("offers")).join(u' ');
  INFO(offer.toStdString());
  CHECK(offer.contains(QStringLiteral("Klantreis ended before this was saved")));
  CHECK(offer.contains(saved ? QStringLiteral("quote.journey") : title));
  CHECK(offer.contains(QStringLiteral("%1 change").arg(steps)));
}

TEST_CASE("an edit costs exactly one sync of the disk") {
  if (testing::built::sanitized)
    return skip("tracing says nothing of memory, and takes a minute with sanitizers");
  const QString strace = QStandardPaths::findExecutable(QStringLiteral("strace"));
  if (strace.isEmpty()) return skip("strace is not there");
  QTemporaryDir folder(QDir::tempPath() + QStringLiteral("/klantreis test XXXXXX"));
  const QString trace = folder.filePath(QStringLiteral("trace"));
  Typing typing(folder.path(), QStringLiteral("typist:waits"));
  typing.start(strace, {QStringLiteral("-f"), QStringLiteral("-qq"), QStringLiteral("-e"),
                        QStringLiteral("trace=fsync,fdatasync,msync,write"), QStringLiteral("-o"), trace,
                        QString::fromUtf8(testing::built::editor)});
  constexpr int edits = 20;
  if (!typing.process().waitForStarted() ||
      (typing.process().waitForFinished(500) && typing.said().isEmpty()))
    return skip("strace may not trace here");
  typing.waitFor("step", edits + 1);
  typing.process().terminate();  // the editor goes with it
  typing.process().waitForFinished(longestStep);
  QFile file(trace);
  REQUIRE(file.open(QIODevice::ReadOnly));
  int syncs = 0;
  std::vector<int> between;
  for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
    if (line.contains(QLatin1String("sync("))) ++syncs;
    if (line.contains(QLatin1String("write(1, \"step"))) between.push_back(std::exchange(syncs, 0));
  }
  REQUIRE(between.size() > edits);
  // Before the first is the beginning.
  for (std::size_t i = 1; i <= edits; ++i) CHECK(between[i] == 1);
  WARN(edits << " edits, " << std::accumulate(between.begin() + 1, between.begin() + 1 + edits, 0)
             << " syncs");
}
