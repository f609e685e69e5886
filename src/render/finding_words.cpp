#include "render/finding_words.h"

#include <QCoreApplication>
#include <QStringList>
#include <array>

namespace klantreis {

namespace {

QString textFrom(std::string_view text) {
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

// In the order of FindingKind; %1 and %2 are the amounts, %3 is the day.
constexpr std::array<const char*, findingNatures.size()> findingSentences{
    {QT_TRANSLATE_NOOP("Findings", "There is no target group yet"),
     QT_TRANSLATE_NOOP("Findings", "This target group is too general: say who, and how they buy"),
     QT_TRANSLATE_NOOP("Findings", "What this target group decides by is not said yet"),
     QT_TRANSLATE_NOOP("Findings", "The journey has no title yet"),
     QT_TRANSLATE_NOOP("Findings", "The goal of the customer is missing"),
     QT_TRANSLATE_NOOP("Findings", "Where the journey begins and ends is not said yet"),
     QT_TRANSLATE_NOOP("Findings", "There is no persona yet"),
     QT_TRANSLATE_NOOP("Findings", "This persona has no name yet"),
     QT_TRANSLATE_NOOP("Findings", "The title does not start with “%1”"),
     QT_TRANSLATE_NOOP("Findings", "This episode has no title yet"),
     QT_TRANSLATE_NOOP("Findings", "Fewer than five episodes (%1)"),
     QT_TRANSLATE_NOOP("Findings", "More than seven episodes (%1)"),
     QT_TRANSLATE_NOOP("Findings", "No touchpoint yet"),
     QT_TRANSLATE_NOOP("Findings", "No scenario yet"),
     QT_TRANSLATE_NOOP("Findings", "No emotion yet"),
     QT_TRANSLATE_NOOP("Findings", "The score is an assumption"),
     QT_TRANSLATE_NOOP("Findings", "Only %1 % of the scores rests on evidence"),
     QT_TRANSLATE_NOOP("Findings", "Said to come from customers or data, and no evidence is written down"),
     QT_TRANSLATE_NOOP("Findings", "This promise is not kept"),
     QT_TRANSLATE_NOOP("Findings", "Leads over “%1”, which is not used"),
     QT_TRANSLATE_NOOP("Findings", "Measured %1, the target is %2"),
     QT_TRANSLATE_NOOP("Findings", "Crucial, and felt at %1"),
     QT_TRANSLATE_NOOP("Findings", "The journey does not end well: %1"),
     QT_TRANSLATE_NOOP("Findings", "Deepest valley: %1"),
     QT_TRANSLATE_NOOP("Findings", "Peak: %1"),
     QT_TRANSLATE_NOOP("Findings", "Largest drop: %1, since episode %2"),
     QT_TRANSLATE_NOOP("Findings", "Pain-pleasure gap: %1"),
     QT_TRANSLATE_NOOP("Findings", "Peak-end score: %1"),
     QT_TRANSLATE_NOOP("Findings", "There is no ideal journey yet"),
     QT_TRANSLATE_NOOP("Findings", "The ideal journey is still the same as the current one"),
     QT_TRANSLATE_NOOP("Findings", "No dip anywhere: without some pain no peak stands out"),
     QT_TRANSLATE_NOOP("Findings", "Nothing is said yet that the current journey lacks"),
     QT_TRANSLATE_NOOP("Findings", "Felt at %1, and nothing is said to be missing"),
     QT_TRANSLATE_NOOP("Findings", "There is no improvement yet"),
     QT_TRANSLATE_NOOP("Findings", "No improvement for this gap yet"),
     QT_TRANSLATE_NOOP("Findings", "Not weighed yet: what does it bring, and what does it cost?"),
     QT_TRANSLATE_NOOP("Findings", "Serves no business goal yet"),
     QT_TRANSLATE_NOOP("Findings", "Nobody owns it yet"),
     QT_TRANSLATE_NOOP("Findings", "No deadline yet"),
     QT_TRANSLATE_NOOP("Findings", "The deadline, %3, is before the start"),
     QT_TRANSLATE_NOOP("Findings", "Was due on %3"),
     QT_TRANSLATE_NOOP("Findings", "Done, but what it brought is not written down"),
     QT_TRANSLATE_NOOP("Findings", "No next review is planned"),
     QT_TRANSLATE_NOOP("Findings", "The review was due on %3"),
     QT_TRANSLATE_NOOP("Findings", "Last reviewed on %3")}};

/// What stands where the title or text of such a row is empty.
Word untitledFor(EntityKind kind) {
  switch (kind) {
    case EntityKind::touchpoint:
      return Word::untitledTouchpoint;
    case EntityKind::gap:
      return Word::untitledGap;
    case EntityKind::improvement:
      return Word::untitledImprovement;
    case EntityKind::metric:
      return Word::untitledMetric;
    case EntityKind::remark:
      return Word::untitledRemark;
    case EntityKind::persona:
      return Word::untitledPersona;
    default:
      return Word::untitledEpisode;
  }
}

/// What users typed may hold a "%2" of its own.
QString filledIn(const QString& sentence, const QStringList& arguments) {
  QString text;
  for (qsizetype i = 0; i < sentence.size(); ++i) {
    const qsizetype number = sentence[i] == u'%' ? sentence.mid(i + 1, 1).toInt() : 0;
    if (number > 0) {
      text += arguments[number - 1];
      ++i;
    } else {
      text += sentence[i];
    }
  }
  return text;
}

QString patternOf(FindingKind kind) {
  return QCoreApplication::translate("Findings", findingSentences[static_cast<std::size_t>(kind)]);
}

class FindingTeller {
 public:
  FindingTeller(const Workbook& workbook, const MethodFinding& finding, const Words& words)
      : m_book(workbook), m_finding(finding), m_words(words) {}

  [[nodiscard]] QString where() const {
    QStringList parts;
    if (isOfIdeal()) parts += textFrom(m_words.text(Word::ideal));
    if (m_finding.persona)
      parts += nameOf(EntityKind::persona, m_book.personas.find(*m_finding.persona)->name);
    if (m_finding.row.kind == EntityKind::segment) parts += textFrom(m_finding.name).simplified();
    if (m_finding.episode > 0) parts += place();
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
  }

  [[nodiscard]] QString what() const {
    QStringList amounts = this->amounts();
    amounts.resize(2);
    const QString day = m_finding.date ? textFrom(m_words.date(*m_finding.date)) : QString();
    return filledIn(patternOf(m_finding.kind), {amounts[0], amounts[1], day});
  }

 private:
  /// Found there though its kind is usually of another step.
  [[nodiscard]] bool isOfIdeal() const {
    return m_finding.step == MethodStep::ideal && natureOf(m_finding.kind).step != MethodStep::ideal;
  }

  [[nodiscard]] QString nameOf(EntityKind kind, const std::string& name) const {
    return name.empty() ? textFrom(m_words.text(untitledFor(kind))) : textFrom(name).simplified();
  }

  /// "4 I wait", of an episode; "Website (4)", of what stands at one.
  [[nodiscard]] QString place() const {
    const EntityKind kind = m_finding.row.kind;
    const QString pattern = kind == EntityKind::episode ? QStringLiteral("%2 %1") : QStringLiteral("%1 (%2)");
    return pattern.arg(nameOf(kind, m_finding.name), QString::number(m_finding.episode));
  }

  [[nodiscard]] QStringList amounts() const {
    if (m_finding.kind == FindingKind::titleNotFirstPerson) return {voice()};
    if (m_finding.kind == FindingKind::channelUnused) return {channel()};
    QStringList texts;
    for (const std::int64_t amount : m_finding.amounts) texts += textFrom(m_words.number(amount, false));
    const Metric* metric = m_book.metrics.find({m_finding.row.uuid});
    if (metric != nullptr && !metric->unit.empty())
      for (QString& text : texts) text += u' ' + textFrom(metric->unit);
    return texts;
  }

  /// Of the map, which may be in another language than the program.
  [[nodiscard]] QString voice() const {
    const Journey* journey = m_book.journeys.find({m_finding.row.uuid});
    if (journey == nullptr) {
      const Episode* episode = m_book.episodes.find({m_finding.row.uuid});
      journey = m_book.journeys.find(m_book.phases.find(episode->phase)->journey);
    }
    return journey->language == Language::dutch ? QStringLiteral("Ik") : QStringLiteral("I");
  }

  [[nodiscard]] QString channel() const {
    const Touchpoint* touchpoint = m_book.touchpoints.find({m_finding.row.uuid});
    return textFrom(m_book.channels.find(*touchpoint->channel)->name).simplified();
  }

  const Workbook& m_book;
  const MethodFinding& m_finding;
  const Words& m_words;
};

}  // namespace

FindingText textOf(const Workbook& workbook, const MethodFinding& finding, const Words& words) {
  const FindingTeller teller(workbook, finding, words);
  return {teller.where(), teller.what()};
}

QString sentenceOf(FindingKind kind) {
  const QString open = QStringLiteral("…");
  return filledIn(patternOf(kind), {open, open, open});
}

}  // namespace klantreis
