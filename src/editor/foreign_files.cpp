#include "editor/foreign_files.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeData>
#include <QStringDecoder>
#include <QUrl>
#include <algorithm>
#include <array>

namespace klantreis {

namespace {

/// Of Windows's letters those that Latin 1 has not, from 0x80 on; 0 where there is none.
constexpr std::array<char16_t, 32> ofWindows{u'€', 0,    u'‚', u'ƒ', u'„', u'…', u'†', u'‡', u'ˆ', u'‰', u'Š',
                                             u'‹', u'Œ', 0,    u'Ž', 0,    0,    u'‘', u'’', u'“', u'”', u'•',
                                             u'–', u'—', u'˜', u'™', u'š', u'›', u'œ', 0,    u'ž', u'Ÿ'};

struct ForeignFilesWords {
  Q_DECLARE_TR_FUNCTIONS(ForeignFilesWords)
};

QString fromWindows(const QByteArray& bytes) {
  QString text = QString::fromLatin1(bytes);
  for (QChar& letter : text)
    if (letter.unicode() >= 0x80 && letter.unicode() < 0xA0) letter = ofWindows.at(letter.unicode() - 0x80);
  return text;
}

QStringList& listFor(const QString& path, ForeignFiles& files) {
  const QFileInfo file(path);
  const QString suffix = file.suffix().toLower();
  if (file.isDir()) return files.others;
  if (suffix == QStringLiteral("journey")) return files.journeys;
  const bool table = suffix == QStringLiteral("csv") || suffix == QStringLiteral("tsv");
  return table ? files.tables : files.others;
}

}  // namespace

bool hasFiles(const QMimeData& data) {
  const QList<QUrl> urls = data.urls();
  return std::any_of(urls.begin(), urls.end(), [](const QUrl& url) { return url.isLocalFile(); });
}

ForeignFiles foreignFiles(const QMimeData& data) {
  ForeignFiles files;
  for (const QUrl& url : data.urls()) {
    const QString path = url.isLocalFile() ? url.toLocalFile() : url.toDisplayString();
    listFor(path, files).append(path);
  }
  return files;
}

QString refusalOf(const ForeignFiles& files) {
  if (!files.others.empty())
    return ForeignFilesWords::tr(
               "“%1” cannot be put here: journeys (.journey), tables (.csv, .tsv) and pictures can.")
        .arg(QFileInfo(files.others.front()).fileName());
  if (files.tables.size() > 1 || (!files.tables.empty() && !files.journeys.empty()))
    return ForeignFilesWords::tr("“%1” comes with other files: a table can only be put here by itself.")
        .arg(QFileInfo(files.tables.front()).fileName());
  return {};
}

std::optional<QString> textIn(const QByteArray& bytes) {
  const auto marked = QStringConverter::encodingForData(bytes);
  QStringDecoder decoder(marked.value_or(QStringConverter::Utf8));
  QString text = decoder(bytes);
  if (decoder.hasError() && !marked) text = fromWindows(bytes);
  return text.contains(QChar(u'\0')) ? std::nullopt : std::optional(text);
}

}  // namespace klantreis
