#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <array>
#include <memory>

#include "cli.h"
#include "commands.h"
#include "console.h"
#include "journey_file.h"
#include "klantreis/edit.h"
#include "render/finding_words.h"
#include "render/words_qt.h"

namespace klantreis::cli {

namespace {

/// Journeys, each with its ideal; an ideal of no journey by itself.
std::vector<const Journey*> journeysToJudge(const Workbook& workbook) {
  std::vector<const Journey*> journeys = journeysInOrder(workbook);
  std::erase_if(journeys, [](const Journey* journey) { return journey->idealOf.has_value(); });
  return journeys;
}

QString wholeSentence(const FindingText& text) {
  return text.where.isEmpty() ? text.what : QStringLiteral("%1: %2").arg(text.where, text.what);
}

QString fromCore(std::string_view text) {
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

void tellFindings(const Workbook& workbook, const std::vector<MethodFinding>& found, const Words& words) {
  for (const MethodFinding& finding : found) {
    const QString row = fromCore(natureOf(finding.kind).methodRow);
    const QString step = QString::number(static_cast<int>(finding.step) + 1);
    print(QStringLiteral("   %1  %2  %3")
              .arg(step, row.leftJustified(3),
                   inLine(wholeSentence(textOf(workbook, finding, words)).toStdString())));
  }
}

QJsonObject objectOf(const Workbook& workbook, const MethodFinding& finding, const Words& words) {
  const FindingNature& nature = natureOf(finding.kind);
  std::string_view entity;
  withEntity(finding.row.kind, [&]<class T>() { entity = Schema<T>::name; });
  constexpr std::array severities{"fact", "notice", "needed"};
  QJsonObject object{{QStringLiteral("step"), fromCore(keyOf(finding.step))},
                     {QStringLiteral("method"), fromCore(nature.methodRow)},
                     {QStringLiteral("severity"),
                      QString::fromLatin1(severities.at(static_cast<std::size_t>(nature.severity)))},
                     {QStringLiteral("table"), fromCore(entity)},
                     {QStringLiteral("row"), fromCore(finding.row.uuid.text())},
                     {QStringLiteral("text"), wholeSentence(textOf(workbook, finding, words))}};
  if (finding.persona) object.insert(QStringLiteral("persona"), fromCore(finding.persona->text()));
  if (finding.episode > 0) object.insert(QStringLiteral("episode"), static_cast<int>(finding.episode));
  return object;
}

/// As lines under the title of each journey.
void tellAll(const Workbook& workbook, const ShowFindings& command, const Words& words) {
  std::size_t number = 0;
  for (const Journey* journey : journeysToJudge(workbook)) {
    const std::string title = journey->title.empty() ? words.text(Word::untitledJourney) : journey->title;
    print(QStringLiteral("%1. %2").arg(++number).arg(inLine(title)));
    tellFindings(workbook, findings(workbook, journey->id, command.today), words);
  }
}

void printJson(const Workbook& workbook, const ShowFindings& command, const Words& words) {
  QJsonArray all;
  for (const Journey* journey : journeysToJudge(workbook)) {
    QJsonArray list;
    for (const MethodFinding& finding : findings(workbook, journey->id, command.today))
      list.append(objectOf(workbook, finding, words));
    all.append(QJsonObject{{QStringLiteral("journey"), fromCore(journey->id.text())},
                           {QStringLiteral("title"), fromCore(journey->title)},
                           {QStringLiteral("findings"), list}});
  }
  printBytes(QJsonDocument(all).toJson().toStdString());
}

}  // namespace

void run(const ShowFindings& command) {
  const Workbook workbook = loaded(command.file);
  const std::unique_ptr<Words> words = wordsFor(command.language);
  if (command.json)
    printJson(workbook, command, *words);
  else
    tellAll(workbook, command, *words);
}

}  // namespace klantreis::cli
