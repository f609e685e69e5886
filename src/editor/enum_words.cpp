#include "editor/enum_words.h"

#include <QCoreApplication>
#include <array>

#include "core/lane_names.h"
#include "editor/strings.h"
#include "render/words_qt.h"

namespace klantreis {

namespace {

constexpr std::array languages{QT_TRANSLATE_NOOP("Choices", "English"),
                               QT_TRANSLATE_NOOP("Choices", "Dutch")};
constexpr std::array scales{QT_TRANSLATE_NOOP("Choices", "−2 to +2"),
                            QT_TRANSLATE_NOOP("Choices", "−5 to +5"), QT_TRANSLATE_NOOP("Choices", "1 to 5"),
                            QT_TRANSLATE_NOOP("Choices", "1 to 10")};
constexpr std::array reaches{QT_TRANSLATE_NOOP("Choices", "Offline"), QT_TRANSLATE_NOOP("Choices", "Online"),
                             QT_TRANSLATE_NOOP("Choices", "Online and offline")};
constexpr std::array icons{
    QT_TRANSLATE_NOOP("Choices", "No icon"),  QT_TRANSLATE_NOOP("Choices", "Person"),
    QT_TRANSLATE_NOOP("Choices", "Phone"),    QT_TRANSLATE_NOOP("Choices", "E-mail"),
    QT_TRANSLATE_NOOP("Choices", "Letter"),   QT_TRANSLATE_NOOP("Choices", "Website"),
    QT_TRANSLATE_NOOP("Choices", "Search"),   QT_TRANSLATE_NOOP("Choices", "App"),
    QT_TRANSLATE_NOOP("Choices", "Chat"),     QT_TRANSLATE_NOOP("Choices", "Social media"),
    QT_TRANSLATE_NOOP("Choices", "Shop"),     QT_TRANSLATE_NOOP("Choices", "Office"),
    QT_TRANSLATE_NOOP("Choices", "Delivery"), QT_TRANSLATE_NOOP("Choices", "Document"),
    QT_TRANSLATE_NOOP("Choices", "Event"),    QT_TRANSLATE_NOOP("Choices", "Media"),
    QT_TRANSLATE_NOOP("Choices", "Home"),     QT_TRANSLATE_NOOP("Choices", "Bank")};
constexpr std::array actorKinds{QT_TRANSLATE_NOOP("Choices", "Department"),
                                QT_TRANSLATE_NOOP("Choices", "Person"),
                                QT_TRANSLATE_NOOP("Choices", "Supplier")};
constexpr std::array contacts{QT_TRANSLATE_NOOP("Choices", "Direct contact"),
                              QT_TRANSLATE_NOOP("Choices", "Indirect contact")};
constexpr std::array laneKinds{
    QT_TRANSLATE_NOOP("Choices", "Scenario"),     QT_TRANSLATE_NOOP("Choices", "Touchpoints"),
    QT_TRANSLATE_NOOP("Choices", "Emotion"),      QT_TRANSLATE_NOOP("Choices", "Gaps"),
    QT_TRANSLATE_NOOP("Choices", "Improvements"), QT_TRANSLATE_NOOP("Choices", "KPI"),
    QT_TRANSLATE_NOOP("Choices", "Text"),         QT_TRANSLATE_NOOP("Choices", "Numbers"),
    QT_TRANSLATE_NOOP("Choices", "Notes"),        QT_TRANSLATE_NOOP("Choices", "Touchpoints of a department"),
    QT_TRANSLATE_NOOP("Choices", "Roles"),        QT_TRANSLATE_NOOP("Choices", "Pictures"),
    QT_TRANSLATE_NOOP("Choices", "Stages")};
constexpr std::array remarkKinds{QT_TRANSLATE_NOOP("Choices", "Pains"),
                                 QT_TRANSLATE_NOOP("Choices", "Strengths"),
                                 QT_TRANSLATE_NOOP("Choices", "Wishes"),
                                 QT_TRANSLATE_NOOP("Choices", "Needs"),
                                 QT_TRANSLATE_NOOP("Choices", "What we offer"),
                                 QT_TRANSLATE_NOOP("Choices", "Promises"),
                                 QT_TRANSLATE_NOOP("Choices", "Expectations"),
                                 QT_TRANSLATE_NOOP("Choices", "Questions"),
                                 QT_TRANSLATE_NOOP("Choices", "Opportunities"),
                                 QT_TRANSLATE_NOOP("Choices", "Causes"),
                                 QT_TRANSLATE_NOOP("Choices", "Ideas for content"),
                                 QT_TRANSLATE_NOOP("Choices", "Criteria")};
constexpr std::array pathKinds{
    QT_TRANSLATE_NOOP("Choices", "Loop back"), QT_TRANSLATE_NOOP("Choices", "Skip ahead"),
    QT_TRANSLATE_NOOP("Choices", "Alternative"), QT_TRANSLATE_NOOP("Choices", "Exit")};
constexpr std::array evidenceKinds{
    QT_TRANSLATE_NOOP("Choices", "Interview"),   QT_TRANSLATE_NOOP("Choices", "Client arena"),
    QT_TRANSLATE_NOOP("Choices", "Survey"),      QT_TRANSLATE_NOOP("Choices", "Observation"),
    QT_TRANSLATE_NOOP("Choices", "Colleague"),   QT_TRANSLATE_NOOP("Choices", "Social media"),
    QT_TRANSLATE_NOOP("Choices", "Trade press"), QT_TRANSLATE_NOOP("Choices", "Trade fair"),
    QT_TRANSLATE_NOOP("Choices", "Lost quote"),  QT_TRANSLATE_NOOP("Choices", "Competitor"),
    QT_TRANSLATE_NOOP("Choices", "Data"),        QT_TRANSLATE_NOOP("Choices", "Other")};
constexpr std::array directions{QT_TRANSLATE_NOOP("Choices", "Higher is better"),
                                QT_TRANSLATE_NOOP("Choices", "Lower is better")};
constexpr std::array layers{QT_TRANSLATE_NOOP("Choices", "Assumed"),
                            QT_TRANSLATE_NOOP("Choices", "Customers said so"),
                            QT_TRANSLATE_NOOP("Choices", "Data shows it")};
constexpr std::array horizons{QT_TRANSLATE_NOOP("Choices", "Direct"),
                              QT_TRANSLATE_NOOP("Choices", "Strategic")};
constexpr std::array statuses{QT_TRANSLATE_NOOP("Choices", "Planned"),
                              QT_TRANSLATE_NOOP("Choices", "In progress"),
                              QT_TRANSLATE_NOOP("Choices", "Done"), QT_TRANSLATE_NOOP("Choices", "Dropped")};
constexpr std::array personaKinds{QT_TRANSLATE_NOOP("Choices", "Customer"),
                                  QT_TRANSLATE_NOOP("Choices", "Not a customer"),
                                  QT_TRANSLATE_NOOP("Choices", "Customer of a competitor")};
constexpr std::array waysOfBuying{QT_TRANSLATE_NOOP("Choices", "Not known"),
                                  QT_TRANSLATE_NOOP("Choices", "Rational"),
                                  QT_TRANSLATE_NOOP("Choices", "On impulse")};
constexpr std::array aimKinds{QT_TRANSLATE_NOOP("Choices", "Business goal"),
                              QT_TRANSLATE_NOOP("Choices", "Core value")};
constexpr std::array cardColours{
    QT_TRANSLATE_NOOP("Choices", "No colour"), QT_TRANSLATE_NOOP("Choices", "Red"),
    QT_TRANSLATE_NOOP("Choices", "Orange"),    QT_TRANSLATE_NOOP("Choices", "Yellow"),
    QT_TRANSLATE_NOOP("Choices", "Green"),     QT_TRANSLATE_NOOP("Choices", "Teal"),
    QT_TRANSLATE_NOOP("Choices", "Blue"),      QT_TRANSLATE_NOOP("Choices", "Purple"),
    QT_TRANSLATE_NOOP("Choices", "Grey")};
constexpr std::array methodSteps{
    QT_TRANSLATE_NOOP("Choices", "1. Choose and delimit"), QT_TRANSLATE_NOOP("Choices", "2. Current journey"),
    QT_TRANSLATE_NOOP("Choices", "3. Ideal journey and gaps"),
    QT_TRANSLATE_NOOP("Choices", "4. Improvements"), QT_TRANSLATE_NOOP("Choices", "5. Plan and repeat")};
constexpr std::array verdicts{QT_TRANSLATE_NOOP("Choices", "Not judged"),
                              QT_TRANSLATE_NOOP("Choices", "Works"),
                              QT_TRANSLATE_NOOP("Choices", "Does not work")};
constexpr std::array contactsWith{
    QT_TRANSLATE_NOOP("Choices", "Not said"),    QT_TRANSLATE_NOOP("Choices", "An employee"),
    QT_TRANSLATE_NOOP("Choices", "The brand"),   QT_TRANSLATE_NOOP("Choices", "A service"),
    QT_TRANSLATE_NOOP("Choices", "A product"),   QT_TRANSLATE_NOOP("Choices", "A message"),
    QT_TRANSLATE_NOOP("Choices", "Other people")};
constexpr std::array intents{QT_TRANSLATE_NOOP("Choices", "No intent"),
                             QT_TRANSLATE_NOOP("Choices", "Improve"), QT_TRANSLATE_NOOP("Choices", "Excel"),
                             QT_TRANSLATE_NOOP("Choices", "Turn"), QT_TRANSLATE_NOOP("Choices", "Keep")};
constexpr std::array respondents{
    QT_TRANSLATE_NOOP("Choices", "Not said"),       QT_TRANSLATE_NOOP("Choices", "Customer"),
    QT_TRANSLATE_NOOP("Choices", "Not a customer"), QT_TRANSLATE_NOOP("Choices", "Customer of a competitor"),
    QT_TRANSLATE_NOOP("Choices", "Colleague"),      QT_TRANSLATE_NOOP("Choices", "Expert")};
constexpr std::array quadrants{
    QT_TRANSLATE_NOOP("Choices", "Quick win"), QT_TRANSLATE_NOOP("Choices", "Big project"),
    QT_TRANSLATE_NOOP("Choices", "Fill-in"), QT_TRANSLATE_NOOP("Choices", "Thankless task")};

/// Each value of E has its word.
template <class E, std::size_t count>
std::span<const char* const> complete(const std::array<const char*, count>& words) {
  static_assert(count == Keys<E>::words.size());
  return words;
}

}  // namespace

template <>
std::span<const char* const> choicesOf<Language>() {
  return complete<Language>(languages);
}
template <>
std::span<const char* const> choicesOf<Scale>() {
  return complete<Scale>(scales);
}
template <>
std::span<const char* const> choicesOf<ChannelReach>() {
  return complete<ChannelReach>(reaches);
}
template <>
std::span<const char* const> choicesOf<ChannelIcon>() {
  return complete<ChannelIcon>(icons);
}
template <>
std::span<const char* const> choicesOf<ActorKind>() {
  return complete<ActorKind>(actorKinds);
}
template <>
std::span<const char* const> choicesOf<Contact>() {
  return complete<Contact>(contacts);
}
template <>
std::span<const char* const> choicesOf<LaneKind>() {
  return complete<LaneKind>(laneKinds);
}
template <>
std::span<const char* const> choicesOf<RemarkKind>() {
  return complete<RemarkKind>(remarkKinds);
}
template <>
std::span<const char* const> choicesOf<PathKind>() {
  return complete<PathKind>(pathKinds);
}
template <>
std::span<const char* const> choicesOf<EvidenceKind>() {
  return complete<EvidenceKind>(evidenceKinds);
}
template <>
std::span<const char* const> choicesOf<Direction>() {
  return complete<Direction>(directions);
}
template <>
std::span<const char* const> choicesOf<Layer>() {
  return complete<Layer>(layers);
}
template <>
std::span<const char* const> choicesOf<Horizon>() {
  return complete<Horizon>(horizons);
}
template <>
std::span<const char* const> choicesOf<Status>() {
  return complete<Status>(statuses);
}
template <>
std::span<const char* const> choicesOf<PersonaKind>() {
  return complete<PersonaKind>(personaKinds);
}
template <>
std::span<const char* const> choicesOf<Buying>() {
  return complete<Buying>(waysOfBuying);
}
template <>
std::span<const char* const> choicesOf<AimKind>() {
  return complete<AimKind>(aimKinds);
}
template <>
std::span<const char* const> choicesOf<Colour>() {
  return complete<Colour>(cardColours);
}
template <>
std::span<const char* const> choicesOf<MethodStep>() {
  return complete<MethodStep>(methodSteps);
}
template <>
std::span<const char* const> choicesOf<Verdict>() {
  return complete<Verdict>(verdicts);
}
template <>
std::span<const char* const> choicesOf<ContactWith>() {
  return complete<ContactWith>(contactsWith);
}
template <>
std::span<const char* const> choicesOf<Intent>() {
  return complete<Intent>(intents);
}
template <>
std::span<const char* const> choicesOf<Respondent>() {
  return complete<Respondent>(respondents);
}
template <>
std::span<const char* const> choicesOf<Quadrant>() {
  return quadrants;
}

QString laneTitle(const Workbook& workbook, const Lane& lane) {
  return toQt(laneName(workbook, lane, [](Word word) { return toUtf8(programWord(word)); }));
}

QString placeWordOf(const Improvement& improvement) {
  const auto quadrant = quadrantOf(improvement);
  return quadrant ? wordOf(*quadrant) : QCoreApplication::translate("Choices", "Not placed yet");
}

QString translatedChoice(const char* source) { return QCoreApplication::translate("Choices", source); }

}  // namespace klantreis
