#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <vector>

#include "catch.h"

namespace {

struct Message {
  QString source;
  QString dutch;
};

std::vector<Message> messagesIn(const QString& path) {
  QFile file(path);
  REQUIRE(file.open(QIODevice::ReadOnly));
  QXmlStreamReader xml(&file);
  std::vector<Message> messages;
  while (!xml.atEnd()) {
    xml.readNext();
    if (!xml.isStartElement()) continue;
    if (xml.name() == u"source") messages.push_back({xml.readElementText().remove(u'&'), {}});
    if (xml.name() == u"translation")
      messages.back().dutch = xml.readElementText(QXmlStreamReader::IncludeChildElements).remove(u'&');
  }
  return messages;
}

std::vector<Message> dutchMessages() {
  const QDir folder(QStringLiteral(KLANTREIS_SOURCE_DIR) + QStringLiteral("/resources/i18n"));
  std::vector<Message> all;
  for (const QString& name : folder.entryList({QStringLiteral("*_nl.ts")}))
    for (Message& message : messagesIn(folder.filePath(name))) all.push_back(std::move(message));
  return all;
}

bool has(const QString& text, const char* pattern) {
  return QRegularExpression(QString::fromUtf8(pattern), QRegularExpression::CaseInsensitiveOption |
                                                            QRegularExpression::UseUnicodePropertiesOption)
      .match(text)
      .hasMatch();
}

struct Term {
  const char* english;
  const char* dutch;
};
constexpr Term glossary[] = {
    {R"(\bjourneys?\b)", R"(klantreis|klantreizen|\.journey)"},
    {R"(\btouchpoints?\b)", "contactmoment"},
    {R"((?<!pleasure )\bgaps?\b)", "ontbrekend|ontbreekt"},
    {R"(\bimprovements?\b)", "verbetering"},
    {R"(\blanes?\b)", R"(\p{L}*(baan|banen)\b)"},
    {R"(\bphases?\b)", R"(\p{L}*fasen?\b)"},
    {R"(\bepisodes?\b)", R"(\bepisodes?\b)"},
    {R"(\bpersonas?\b)", "persona"},
    {R"(\bpains?\b(?!-))", "pijnpunt"},
    {R"(\bevidence\b)", "bewijs|onderbouw"},
    {R"(\bassumed\b)", "aanname"},
    {R"(\b(save|saved|saving)\b)", R"(opslaan|opgeslagen|opslaat|\bsla\b[^.:]* op\b)"},
    {R"(\breview\b)", "evaluatie"}};

/// Each is a second word for something that has one already, or not how Dutch is written.
constexpr const char* forbidden[] = {R"(\bgemis\b)",
                                     R"(\bhia(at|ten)\b)",
                                     R"(rijen\b)",
                                     R"(\brij\b)",
                                     R"(\bbewa(ar|ren)\w*)",
                                     R"(\btoestand\b)",
                                     R"(\btoetsing\b)",
                                     R"(\bversieregel\b)",
                                     R"(\bde id\b)",
                                     R"(\bu\b|\buw\b)",
                                     R"(\btouchpoint)",
                                     R"(tussen %1 en %2)",
                                     "[\"']"};

}  // namespace

TEST_CASE("a word of the method has the same Dutch word everywhere") {
  for (const Message& message : dutchMessages()) {
    for (const Term& term : glossary) {
      if (!has(message.source, term.english)) continue;
      INFO(message.source.toStdString() << " = " << message.dutch.toStdString());
      CHECK(has(message.dutch, term.dutch));
    }
  }
}

TEST_CASE("no Dutch message uses a second word for the same thing") {
  for (const Message& message : dutchMessages()) {
    for (const char* pattern : forbidden) {
      INFO(message.dutch.toStdString() << " has " << pattern);
      CHECK_FALSE(has(message.dutch, pattern));
    }
  }
}
