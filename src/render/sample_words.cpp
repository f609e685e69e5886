#include "render/sample_words.h"

#include <QCoreApplication>
#include <array>

namespace klantreis {

namespace {

// The names, titles and sentences of sample.h, for lupdate, which only sees what is marked; the core cannot
// mark them.
[[maybe_unused]] constexpr std::array sentences{
    QT_TRANSLATE_NOOP("Samples", "A house buyer in twenty steps, with loops, variants and many suppliers."),
    QT_TRANSLATE_NOOP("Samples",
                      "An installer requests a quote for 40 heat pumps: current and ideal journey."),
    QT_TRANSLATE_NOOP("Samples", "One persona, one episode and one hint in each lane."),
    QT_TRANSLATE_NOOP("Samples", "A consumer's purchase in seven episodes, from need to word of mouth."),
    QT_TRANSLATE_NOOP("Samples", "A company's purchase in eight episodes, with the roles that take part."),
    QT_TRANSLATE_NOOP("Samples", "A call for help in six episodes, from trouble to looking back."),
    QT_TRANSLATE_NOOP("Samples",
                      "A new customer's first hundred days, from signing up to using it without thinking."),
    QT_TRANSLATE_NOOP("Samples", "The same again, online or in the shop, with three ways to buy and a loop."),
    QT_TRANSLATE_NOOP(
        "Samples",
        "What people go through to reach something, with guiding principles, thoughts and channels."),
    QT_TRANSLATE_NOOP("Samples", "One journey as it is and as it should be, episode by episode.")};

[[maybe_unused]] constexpr std::array names{
    QT_TRANSLATE_NOOP("Samples", "huiskoper"),      QT_TRANSLATE_NOOP("Samples", "offerte"),
    QT_TRANSLATE_NOOP("Samples", "empty"),          QT_TRANSLATE_NOOP("Samples", "b2c-purchase"),
    QT_TRANSLATE_NOOP("Samples", "b2b-purchase"),   QT_TRANSLATE_NOOP("Samples", "service"),
    QT_TRANSLATE_NOOP("Samples", "onboarding"),     QT_TRANSLATE_NOOP("Samples", "repeat-purchase"),
    QT_TRANSLATE_NOOP("Samples", "experience-map"), QT_TRANSLATE_NOOP("Samples", "current-ideal")};

[[maybe_unused]] constexpr std::array titles{
    QT_TRANSLATE_NOOP("Samples", "A house buyer"),
    QT_TRANSLATE_NOOP("Samples", "A quote for heat pumps"),
    QT_TRANSLATE_NOOP("Samples", "Blank map"),
    QT_TRANSLATE_NOOP("Samples", "A consumer's purchase"),
    QT_TRANSLATE_NOOP("Samples", "A company's purchase"),
    QT_TRANSLATE_NOOP("Samples", "A call for help"),
    QT_TRANSLATE_NOOP("Samples", "A new customer"),
    QT_TRANSLATE_NOOP("Samples", "Buying again, online or in the shop"),
    QT_TRANSLATE_NOOP("Samples", "Experience map"),
    QT_TRANSLATE_NOOP("Samples", "Current and ideal")};

}  // namespace

QString nameOf(const SampleInfo& info) {
  return QCoreApplication::translate("Samples", info.englishName.data());
}

QString titleOf(const SampleInfo& info) { return QCoreApplication::translate("Samples", info.title.data()); }

QString sentenceOf(const SampleInfo& info) {
  return QCoreApplication::translate("Samples", info.english.data());
}

}  // namespace klantreis
