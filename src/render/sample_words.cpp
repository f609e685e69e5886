#include "render/sample_words.h"

#include <QCoreApplication>
#include <array>

namespace klantreis {

namespace {

// The names and sentences of sample.h, for lupdate, which only sees what is marked; the core cannot mark
// them.
[[maybe_unused]] constexpr std::array sentences{
    QT_TRANSLATE_NOOP("Samples", "A house buyer in twenty steps, with loops, variants and many suppliers."),
    QT_TRANSLATE_NOOP("Samples",
                      "An installer requests a quote for 40 heat pumps: current and ideal journey."),
    QT_TRANSLATE_NOOP("Samples", "One persona, one episode and one hint in each lane."),
    QT_TRANSLATE_NOOP("Samples", "A consumer's purchase in seven episodes, from need to word of mouth."),
    QT_TRANSLATE_NOOP("Samples", "A company's purchase in eight episodes, with the roles that take part."),
    QT_TRANSLATE_NOOP("Samples", "A call for help in six episodes, from trouble to looking back.")};

[[maybe_unused]] constexpr std::array names{
    QT_TRANSLATE_NOOP("Samples", "huiskoper"),    QT_TRANSLATE_NOOP("Samples", "offerte"),
    QT_TRANSLATE_NOOP("Samples", "empty"),        QT_TRANSLATE_NOOP("Samples", "b2c-purchase"),
    QT_TRANSLATE_NOOP("Samples", "b2b-purchase"), QT_TRANSLATE_NOOP("Samples", "service")};

}  // namespace

QString nameOf(const SampleInfo& info) {
  return QCoreApplication::translate("Samples", info.englishName.data());
}

QString sentenceOf(const SampleInfo& info) {
  return QCoreApplication::translate("Samples", info.english.data());
}

}  // namespace klantreis
