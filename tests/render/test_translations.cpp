#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QXmlStreamReader>

#include "catch.h"
#include "tools.h"

using namespace klantreis::testing;

namespace {
const QString sourceFolder = QStringLiteral(KLANTREIS_SOURCE_DIR);
QStringList dutchFiles() {
  const QDir folder(sourceFolder + QStringLiteral("/resources/i18n"));
  QStringList files;
  for (const QString& name : folder.entryList({QStringLiteral("*_nl.ts")})) files << folder.filePath(name);
  return files;
}

void runLinguist(const QString& tool, const QStringList& arguments) {
  const auto result = run(QLibraryInfo::path(QLibraryInfo::BinariesPath) + u'/' + tool, arguments);
  INFO(result.errors);
  REQUIRE(result.exitCode == 0);
}

/// Sources of the messages without a finished translation, and of those that nothing uses any more.
QStringList badMessages(const QString& path) {
  QFile file(path);
  REQUIRE(file.open(QIODevice::ReadOnly));
  QXmlStreamReader xml(&file);
  QStringList bad;
  QString source;
  while (!xml.atEnd()) {
    xml.readNext();
    if (!xml.isStartElement()) continue;
    if (xml.name() == u"source") source = xml.readElementText();
    if (xml.name() == u"translation") {
      const bool marked = xml.attributes().hasAttribute(QStringLiteral("type"));
      const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
      if (marked || text.isEmpty()) bad << source;
    }
  }
  REQUIRE_FALSE(xml.hasError());
  return bad;
}
}  // namespace

TEST_CASE("every Dutch message is finished") {
  REQUIRE(dutchFiles().size() >= 3);
  for (const QString& file : dutchFiles()) {
    INFO(file.toStdString());
    CHECK(badMessages(file).join(u'\n').toStdString().empty());
  }
}

TEST_CASE("no text of the sources is missing among the Dutch messages") {
  const TestFolder folder;
  const QString all = folder.path(QStringLiteral("all_nl.ts"));
  runLinguist(QStringLiteral("lconvert"), dutchFiles() << QStringLiteral("-o") << all);
  const QString sources = sourceFolder + QStringLiteral("/src");
  runLinguist(QStringLiteral("lupdate"),
              {QStringLiteral("-silent"), QStringLiteral("-no-obsolete"), QStringLiteral("-locations"),
               QStringLiteral("none"), QStringLiteral("-I"), sources, sources, QStringLiteral("-ts"), all});
  CHECK(badMessages(all).join(u'\n').toStdString() == "");
}
