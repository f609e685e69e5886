#include "render/messages.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>
#include <cerrno>
#include <system_error>

#include "catch.h"
#include "klantreis/check.h"
#include "klantreis/flaws.h"
#include "klantreis/workbook_schema.h"
#include "render/schema_words.h"
#include "render/translations.h"

using namespace klantreis;

namespace {
/// Speaks Dutch for the length of a test.
struct InDutch {
  InDutch() { installTranslations(*QCoreApplication::instance(), Language::dutch); }
  ~InDutch() { installTranslations(*QCoreApplication::instance(), Language::english); }
};

constexpr int lastCode = static_cast<int>(ErrorCode::outOfMemory);
}  // namespace

TEST_CASE("every error has its Dutch sentence, with the same arguments") {
  const InDutch dutch;
  for (int i = 0; i <= lastCode; ++i) {
    const auto code = static_cast<ErrorCode>(i);
    const Error error(code, {"<first>", "<second>", "<third>"});
    const QString english = QString::fromUtf8(error.what());
    INFO(error.what());
    CHECK(errorText(error) != english);
    for (const char* argument : {"<first>", "<second>", "<third>"})
      CHECK(errorText(error).contains(QLatin1String(argument)) == english.contains(QLatin1String(argument)));
  }
}

TEST_CASE("without a translation the sentence is the core's own") {
  for (int i = 0; i <= lastCode; ++i) {
    const Error error(static_cast<ErrorCode>(i), {"a", "b", "c"});
    CHECK(errorText(error) == QString::fromUtf8(error.what()));
  }
}

TEST_CASE("an argument is never taken for a pattern") {
  const Error error(ErrorCode::cannotOpen, {"%2 %1.journey", "100 %"});
  CHECK(errorText(error) == QStringLiteral("“%2 %1.journey” cannot be opened: 100 %."));
}

TEST_CASE("broken rules are told in Dutch too") {
  const InDutch dutch;
  for (const std::string_view rule :
       {rules::episodeNeedsScenario, rules::scenarioNeedsEpisode, rules::idFollowsKey, rules::pathNeedsEnd,
        rules::pathStaysInJourney, rules::touchpointInEpisode, rules::laneInJourney, rules::laneKindOnce,
        rules::idealOfCurrent, rules::pairInPairedJourney, rules::textLaneCells, rules::roleInJourney,
        rules::stagesOfSomebody, rules::sizeOfPictures}) {
    const std::string english(rule);
    CHECK_FALSE(errorText(Error(ErrorCode::brokenRule, {english})).contains(QString::fromStdString(english)));
  }
}

TEST_CASE("what is wrong with a file is told in Dutch too") {
  const InDutch dutch;
  for (const std::string_view flaw : flaws::all) {
    const std::string english(flaw);
    INFO(english);
    const QString text = errorText(Error(ErrorCode::wrongContent, {"a.json", "gap", english}));
    const bool same = flaw == flaws::pipe || flaw == flaws::socket;
    CHECK(text.contains(QString::fromStdString(english)) == same);
  }
  CHECK(errorText(Error(ErrorCode::notARegularFile, {"folder", "folder"})) ==
        QStringLiteral("“folder” is geen bestand maar een map."));
  CHECK(errorText(Error(ErrorCode::wrongContent, {"a.json", "cell", std::string(rules::textLaneCells)}))
            .contains(QStringLiteral("banen met tekst, getallen of afbeeldingen")));
}

TEST_CASE("what the system says is told in Dutch too") {
  const InDutch dutch;
  for (const int problem : {ENOENT, EACCES, EPERM, EISDIR, ENOTDIR, EIO, EROFS, ENOSPC, EDQUOT, ENAMETOOLONG,
                            EFBIG, ELOOP, EMFILE, EINVAL, ENXIO, ETXTBSY, EBUSY, ENOMEM}) {
    const std::string english = std::generic_category().message(problem);
    INFO(english);
    CHECK_FALSE(
        errorText(Error(ErrorCode::cannotWrite, {"x", english})).contains(QString::fromStdString(english)));
  }
}

TEST_CASE("why there is no picture is told in Dutch too") {
  const InDutch dutch;
  CHECK(errorText(Error(ErrorCode::cannotRender, {"The picture", "the file has no journey"})) ==
        QStringLiteral("De afbeelding kon niet worden gemaakt: het bestand bevat geen klantreis."));
  CHECK(errorText(Error(ErrorCode::cannotRender, {"PDF", "a page could not be begun"})) ==
        QStringLiteral("PDF kon niet worden gemaakt: een pagina kon niet worden begonnen."));
}

TEST_CASE("a file is called what it is called, whatever the language") {
  const InDutch dutch;
  const QString told = errorText(Error(ErrorCode::cannotOpen, {"journey", "Is a directory"}));
  CHECK(told == QStringLiteral("“journey” kan niet worden geopend: het is een map."));
}

TEST_CASE("every table and field has a word in both languages") {
  QStringList english;
  forEachEntity([&]<class T>() {
    english << tableWord(Schema<T>::name) << fieldWord("id");
    forEachField<T>([&](const auto& field) { english << fieldWord(field.name); });
  });
  for (const QString& word : english) CHECK_FALSE(word.contains(u'_'));
  const QStringList alike{QStringLiteral("contact"),    QStringLiteral("episode"), QStringLiteral("id"),
                          QStringLiteral("impact"),     QStringLiteral("KPI"),     QStringLiteral("persona"),
                          QStringLiteral("scenario"),   QStringLiteral("score"),   QStringLiteral("status"),
                          QStringLiteral("actor"),      QStringLiteral("budget"),  QStringLiteral("product"),
                          QStringLiteral("respondent"), QStringLiteral("type"),    QStringLiteral("volume"),
                          QStringLiteral("sponsor")};
  const InDutch dutch;
  qsizetype at = 0;
  const auto compare = [&](std::string_view name, const QString& word) {
    CAPTURE(name, word.toStdString());
    CHECK_FALSE(word.isEmpty());
    CHECK((word == english.at(at)) == alike.contains(word));
    ++at;
  };
  forEachEntity([&]<class T>() {
    compare(Schema<T>::name, tableWord(Schema<T>::name));
    compare("id", fieldWord("id"));
    forEachField<T>([&](const auto& field) { compare(field.name, fieldWord(field.name)); });
  });
}

TEST_CASE("a place in the content is told in the words of the language") {
  const std::string id = "7d444840-9dc0-41d1-b245-5ffdce74fad2";
  const Error tooLong(ErrorCode::textTooLong, {"journey.version_note", "500"});
  const Error wrong(ErrorCode::wrongContent,
                    {"a.journey", "metric " + id + ", with_sign", "a text is needed"});
  CHECK(errorText(tooLong) ==
        QStringLiteral("The text of “version note” (journey) is longer than 500 characters."));
  CHECK(errorText(Error(ErrorCode::rowGone, {"metric"})) ==
        QStringLiteral("This KPI does not exist any more."));
  const InDutch dutch;
  CHECK(errorText(tooLong).contains(QStringLiteral("“versienotitie” (klantreis)")));
  CHECK(errorText(wrong).contains(
      QStringLiteral("“met + of − ervoor” (KPI %1)").arg(QString::fromStdString(id))));
  CHECK(errorText(Error(ErrorCode::wrongContent, {"a.json", "/gap/0/text", "x"}))
            .contains(QStringLiteral("/gap/0/text")));
}

TEST_CASE("Qt's own words follow the language") {
  const InDutch dutch;
  CHECK(QCoreApplication::translate("QPlatformTheme", "Cancel") == QStringLiteral("Annuleren"));
}
