// Dutch is whole: every message has its translation, with the same places for names, and Qt's own words and
// the numbers and days of the desktop are Dutch too, while files stay neutral.
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include "catch.h"
#include "editor/strings.h"
#include "klantreis/edit.h"
#include "session.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

struct Message {
  QString source;
  bool numbered = false;
  bool finished = true;
  QStringList forms;  // one, or one for each plural form
};

QList<Message> messagesIn(const QString& path) {
  QFile file(path);
  REQUIRE(file.open(QIODevice::ReadOnly));
  QXmlStreamReader xml(&file);
  QList<Message> messages;
  while (!xml.atEnd()) {
    if (xml.readNext() != QXmlStreamReader::StartElement) continue;
    if (xml.name() == QStringLiteral("message")) {
      messages.append(Message{});
      messages.last().numbered = xml.attributes().value(QStringLiteral("numerus")) == QStringLiteral("yes");
    } else if (xml.name() == QStringLiteral("source")) {
      messages.last().source = xml.readElementText();
    } else if (xml.name() == QStringLiteral("translation")) {
      messages.last().finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
      if (!messages.last().numbered) messages.last().forms.append(xml.readElementText());
    } else if (xml.name() == QStringLiteral("numerusform")) {
      messages.last().forms.append(xml.readElementText());
    }
  }
  REQUIRE_FALSE(xml.hasError());
  return messages;
}

/// "%1", "%n" and the like, in order.
QStringList placesIn(const QString& text) {
  static const QRegularExpression place(QStringLiteral("%L?[1-9n]"));
  QStringList places;
  for (auto found = place.globalMatch(text); found.hasNext();) places.append(found.next().captured());
  places.sort();
  return places;
}

/// The same work on the same map: a score with a half, saved, and each kind of export.
QList<QByteArray> filesFrom(LanguageChoice language) {
  Session session(language);
  session.open(session.sampleFile(QStringLiteral("quote.journey")));
  const Id<Journey> journey = *session.document().selection().journey();
  const Id<Episode> episode = episodesOf(session.workbook(), journey).front()->id;
  const Id<Persona> persona = participantsOf(session.workbook(), journey).front().second->id;
  session.document().edit({QStringLiteral("Edit"), {}, {}},
                          [&](const Workbook& now) { return withScore(now, persona, episode, -37); });
  session.trigger(Command::save);
  QList<QByteArray> files{contentOf(session.path(QStringLiteral("quote.journey")))};
  for (std::size_t format = 0; format < formatSuffixes.size(); ++format) {
    const QString path =
        session.path(QStringLiteral("out %1.").arg(format) + QLatin1String(formatSuffixes.at(format)));
    exportTo(session, static_cast<ExportFormat>(format), path);
    files << contentOf(path);
  }
  return files;
}

}  // namespace

TEST_CASE("every message has a Dutch translation, with the same places for names and numbers") {
  const QDir folder(QStringLiteral(KLANTREIS_SOURCE_DIR "/resources/i18n"));
  const QStringList files = folder.entryList({QStringLiteral("*.ts")});
  REQUIRE(files.contains(QStringLiteral("editor_nl.ts")));
  for (const QString& name : files) {
    const bool dutch = name.endsWith(QStringLiteral("_nl.ts"));
    const QList<Message> messages = messagesIn(folder.filePath(name));
    CHECK_FALSE(messages.isEmpty());
    for (const Message& message : messages) {
      INFO(name.toStdString() << ": " << message.source.toStdString());
      CHECK(message.finished);
      CHECK(message.forms.size() == (message.numbered ? 2 : 1));
      for (const QString& form : message.forms) {
        CHECK_FALSE(form.trimmed().isEmpty());
        QStringList places = placesIn(message.source);
        if (message.numbered && !form.contains(QStringLiteral("%n"))) places.removeAll(QStringLiteral("%n"));
        CHECK(placesIn(form) == places);
        if (dutch) CHECK(form.endsWith(u'…') == message.source.endsWith(u'…'));
      }
    }
  }
}

TEST_CASE("Qt's own words, numbers and days are Dutch in the Dutch window") {
  const Session session(LanguageChoice::dutch);
  const QMessageBox question(QMessageBox::Warning, {}, {}, QMessageBox::Save | QMessageBox::Cancel);
  CHECK(question.button(QMessageBox::Save)->text().remove(u'&') == QStringLiteral("Opslaan"));
  CHECK(question.button(QMessageBox::Cancel)->text().remove(u'&') == QStringLiteral("Annuleren"));
  CHECK(QLocale().toString(1234.5) == QStringLiteral("1.234,5"));
  CHECK(QLocale().toString(QDate(2026, 11, 21), QLocale::ShortFormat) == QStringLiteral("21-11-2026"));
}

TEST_CASE("an English and a Dutch window save and export the same map to the same bytes") {
  const QList<QByteArray> english = filesFrom(LanguageChoice::english);
  const QList<QByteArray> dutch = filesFrom(LanguageChoice::dutch);
  REQUIRE(english.size() == 1 + static_cast<int>(formatSuffixes.size()));
  for (int i = 0; i < english.size(); ++i) {
    INFO((i == 0 ? "journey" : formatSuffixes.at(static_cast<std::size_t>(i) - 1)));
    CHECK(english[i].size() > 200);
    CHECK((english[i] == dutch[i]));
  }
}
