#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include "catch.h"

namespace {
const QString sourceFolder = QStringLiteral(KLANTREIS_SOURCE_DIR);
const QStringList libraries{QStringLiteral("render"), QStringLiteral("cli"), QStringLiteral("editor")};

QString dutchFile(const QString& library) {
  return QStringLiteral("%1/resources/i18n/%2_nl.ts").arg(sourceFolder, library);
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
  for (const QString& library : libraries)
    if (QFile::exists(dutchFile(library))) {
      INFO(library.toStdString());
      CHECK(badMessages(dutchFile(library)).join(u'\n').toStdString().empty());
    }
}

TEST_CASE("no text of the sources is missing among the Dutch messages") {
  const QTemporaryDir folder;
  for (const QString& library : libraries) {
    if (!QFile::exists(dutchFile(library))) continue;
    const QString copy = folder.filePath(library + QStringLiteral("_nl.ts"));
    REQUIRE(QFile::copy(dutchFile(library), copy));
    QProcess lupdate;
    lupdate.start(QLibraryInfo::path(QLibraryInfo::BinariesPath) + QStringLiteral("/lupdate"),
                  {QStringLiteral("-silent"), QStringLiteral("-no-obsolete"), QStringLiteral("-locations"),
                   QStringLiteral("none"), sourceFolder + QStringLiteral("/src/") + library,
                   QStringLiteral("-ts"), copy});
    REQUIRE(lupdate.waitForFinished(60'000));
    INFO(library.toStdString() << lupdate.readAllStandardError().toStdString());
    REQUIRE(lupdate.exitCode() == 0);
    CHECK(badMessages(copy).join(u'\n').toStdString().empty());
  }
}
