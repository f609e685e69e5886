#include "render/plan_words.h"

#include <QCoreApplication>
#include <QTranslator>
#include <array>
#include <memory>

#include "klantreis/error.h"
#include "render/translations.h"

namespace klantreis {

namespace {

// In the order of PlanWord.
constexpr std::array planSources{QT_TRANSLATE_NOOP("Plan", "Plan: %1"),
                                 QT_TRANSLATE_NOOP("Plan", "As of %1"),
                                 QT_TRANSLATE_NOOP("Plan", "No."),
                                 QT_TRANSLATE_NOOP("Plan", "Improvement"),
                                 QT_TRANSLATE_NOOP("Plan", "Description"),
                                 QT_TRANSLATE_NOOP("Plan", "Gap"),
                                 QT_TRANSLATE_NOOP("Plan", "Business goal"),
                                 QT_TRANSLATE_NOOP("Plan", "Phase"),
                                 QT_TRANSLATE_NOOP("Plan", "Episode"),
                                 QT_TRANSLATE_NOOP("Plan", "Impact"),
                                 QT_TRANSLATE_NOOP("Plan", "Effort"),
                                 QT_TRANSLATE_NOOP("Plan", "Quadrant"),
                                 QT_TRANSLATE_NOOP("Plan", "quick win"),
                                 QT_TRANSLATE_NOOP("Plan", "big project"),
                                 QT_TRANSLATE_NOOP("Plan", "fill-in"),
                                 QT_TRANSLATE_NOOP("Plan", "thankless task"),
                                 QT_TRANSLATE_NOOP("Plan", "not placed yet"),
                                 QT_TRANSLATE_NOOP("Plan", "Horizon"),
                                 QT_TRANSLATE_NOOP("Plan", "direct"),
                                 QT_TRANSLATE_NOOP("Plan", "strategic"),
                                 QT_TRANSLATE_NOOP("Plan", "Owner"),
                                 QT_TRANSLATE_NOOP("Plan", "Without an owner"),
                                 QT_TRANSLATE_NOOP("Plan", "Start"),
                                 QT_TRANSLATE_NOOP("Plan", "Due"),
                                 QT_TRANSLATE_NOOP("Plan", "due %1"),
                                 QT_TRANSLATE_NOOP("Plan", "overdue since %1"),
                                 QT_TRANSLATE_NOOP("Plan", "without a deadline"),
                                 QT_TRANSLATE_NOOP("Plan", "Status"),
                                 QT_TRANSLATE_NOOP("Plan", "planned"),
                                 QT_TRANSLATE_NOOP("Plan", "in progress"),
                                 QT_TRANSLATE_NOOP("Plan", "done"),
                                 QT_TRANSLATE_NOOP("Plan", "dropped"),
                                 QT_TRANSLATE_NOOP("Plan", "Announced to customers"),
                                 QT_TRANSLATE_NOOP("Plan", "yes"),
                                 QT_TRANSLATE_NOOP("Plan", "no"),
                                 QT_TRANSLATE_NOOP("Plan", "Score before"),
                                 QT_TRANSLATE_NOOP("Plan", "Score after"),
                                 QT_TRANSLATE_NOOP("Plan", "Result"),
                                 QT_TRANSLATE_NOOP("Plan", "Id"),
                                 QT_TRANSLATE_NOOP("Plan", "Untitled improvement"),
                                 QT_TRANSLATE_NOOP("Plan", "No improvement is planned yet.")};
static_assert(planSources.size() == static_cast<std::size_t>(PlanWord::count_));

// In the order of PlanLossKind.
constexpr std::array lossSources{
    QT_TRANSLATE_NOOP("PlanLoss", "%1 without a deadline: a calendar has no day for them."),
    QT_TRANSLATE_NOOP("PlanLoss", "%1 that were dropped."),
    QT_TRANSLATE_NOOP("PlanLoss", "Impact and effort as numbers, of %1: their quadrant goes along."),
    QT_TRANSLATE_NOOP("PlanLoss",
                      "Gap, goal, horizon and result as fields, of %1: they stand in the description."),
    QT_TRANSLATE_NOOP("PlanLoss", "E-mail addresses of the owners of %1: their names go along."),
    QT_TRANSLATE_NOOP("PlanLoss", "Colours of %1."),
    QT_TRANSLATE_NOOP("PlanLoss",
                      "Texts of %1 as they are: those that a spreadsheet would take for a formula get an "
                      "apostrophe before them."),
    QT_TRANSLATE_NOOP(
        "PlanLoss",
        "%1 at the journey that this one is paired with, current or ideal: it has a plan of its "
        "own.")};

}  // namespace

PlanWords planWordsFor(Language language) {
  auto translator = std::make_shared<QTranslator>();
  if (!loadBuiltIn(*translator, QStringLiteral("render"), language))
    throw Error(ErrorCode::cannotRender, {"The plan", "its words are not in the program"});
  return [translator](PlanWord word) {
    const char* source = planSources.at(static_cast<std::size_t>(word));
    const QString text = translator->translate("Plan", source);
    return (text.isNull() ? QString::fromUtf8(source) : text).toStdString();
  };
}

QString sentenceOf(const PlanLoss& loss) {
  const char* source = lossSources.at(static_cast<std::size_t>(loss.kind));
  const int count = static_cast<int>(loss.count);
  return QCoreApplication::translate("PlanLoss", source)
      .arg(QCoreApplication::translate("PlanLoss", "%n improvement(s)", nullptr, count));
}

}  // namespace klantreis
