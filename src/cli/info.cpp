#include <QStringList>
#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "cli.h"
#include "commands.h"
#include "console.h"
#include "journey_file.h"
#include "klantreis/edit.h"
#include "klantreis/figures.h"
#include "klantreis/reviews.h"
#include "klantreis/words.h"
#include "render/words_qt.h"

namespace klantreis::cli {

namespace {

/// Tells one journey, as lines under its title.
class Teller {
 public:
  Teller(const Workbook& workbook, const Journey& journey, const Words& words)
      : m_workbook(workbook),
        m_journey(journey),
        m_words(words),
        m_episodes(episodesOf(workbook, journey.id)) {}

  void tell(std::size_t number) const {
    print(QStringLiteral("\n%1. %2").arg(number).arg(orWord(m_journey.title, Word::untitledJourney)));
    tellHead();
    tellEvidence();
    for (const Curve& curve : shownCurves(m_workbook, m_journey.id)) tellCurve(curve);
  }

 private:
  static void line(const QString& text) { print(QStringLiteral("   ") + text); }
  static void fact(const QString& pattern, const std::string& value) {
    if (!value.empty()) line(pattern.arg(inLine(value)));
  }

  void tellHead() const {
    const Counts counts = countsOf(m_workbook, m_journey.id);
    line(Cli::tr("Id: %1").arg(inLine(m_journey.id.text())));
    line(Cli::tr("State: %1").arg(word(m_journey.idealOf ? Word::ideal : Word::current)));
    fact(Cli::tr("Goal: %1"), m_journey.goal);
    fact(Cli::tr("Scope: %1"), m_journey.scope);
    if (m_journey.owner) fact(Cli::tr("Owner: %1"), require(m_workbook, *m_journey.owner).name);
    if (const auto next = nextReviewOf(m_workbook, m_journey))
      fact(Cli::tr("Next review: %1"), m_words.date(*next));
    tellPersonas();
    line(Cli::tr("Episodes: %1").arg(counts.episodes));
    line(Cli::tr("Touchpoints: %1").arg(counts.touchpoints));
  }

  /// Each on a line, since a name may hold a comma.
  void tellPersonas() const {
    const auto participants = participantsOf(m_workbook, m_journey.id);
    line(Cli::tr("Personas: %1").arg(participants.size()));
    for (const auto& [participant, persona] : participants)
      line(QStringLiteral("  ") + orWord(persona->name, Word::untitledPersona));
  }

  void tellEvidence() const {
    const EvidenceShare share = evidenceShare(m_workbook, m_journey.id);
    line(Cli::tr("Evidence: %1 % (%2 of %3 scores)")
             .arg(share.percent())
             .arg(share.evidenced)
             .arg(share.scores));
    QStringList sources;
    for (const auto& [kind, count] : evidenceCounts(m_workbook, m_journey.id))
      sources += inLine(m_words.counted(kind, count));
    if (!sources.isEmpty()) line(Cli::tr("Based on: %1").arg(sources.join(QStringLiteral(", "))));
  }

  void tellCurve(const Curve& curve) const {
    const Moments moments = momentsOf(curve);
    if (!moments.end) return;
    line(orWord(require(m_workbook, curve.persona).name, Word::untitledPersona));
    if (curve.line.size() == 1) return moment(Cli::tr("Only score: %1"), *moments.end);
    moment(Cli::tr("Deepest valley: %1"), *moments.valley);
    moment(Cli::tr("Peak: %1"), *moments.peak);
    moment(Cli::tr("End: %1"), *moments.end);
    if (moments.drop) tellDrop(*moments.drop);
    tellFigures(curve);
  }

  void tellFigures(const Curve& curve) const {
    const CurveFigures figures = *curveFigures(curve.line, m_journey.scale);
    const auto text = [this](std::int64_t thousandths) { return inLine(m_words.number(thousandths, false)); };
    line(QStringLiteral("  ") + Cli::tr("Pain-pleasure gap: %1").arg(text(figures.painPleasureGap)));
    line(QStringLiteral("  ") + Cli::tr("Peak-end score: %1").arg(text(figures.peakEnd)));
  }

  void moment(const QString& pattern, const CurvePoint& at) const {
    QString place = Cli::tr("%1 at %2, %3")
                        .arg(number(stepAt(at)))
                        .arg(at.episode + 1)
                        .arg(orWord(m_episodes[at.episode]->title, Word::untitledEpisode));
    if (at.touchpoint != nullptr)
      place += QStringLiteral(": ") + orWord(at.touchpoint->title, Word::untitledTouchpoint);
    line(QStringLiteral("  ") + pattern.arg(place));
  }

  void tellDrop(const std::pair<CurvePoint, CurvePoint>& drop) const {
    const auto [from, to] = drop;
    line(QStringLiteral("  ") + Cli::tr("Largest drop: %1, from %2 to %3")
                                    .arg(number(stepAt(from) - stepAt(to)))
                                    .arg(placeOf(from))
                                    .arg(placeOf(to)));
  }

  /// "4", or "Phone (4)" of a touchpoint there.
  [[nodiscard]] QString placeOf(const CurvePoint& at) const {
    const QString episode = QString::number(at.episode + 1);
    if (at.touchpoint == nullptr) return episode;
    return QStringLiteral("%1 (%2)").arg(orWord(at.touchpoint->title, Word::untitledTouchpoint), episode);
  }

  [[nodiscard]] std::int64_t stepAt(const CurvePoint& at) const {
    return toScale(m_journey.scale, at.emotion->score);
  }
  [[nodiscard]] QString number(std::int64_t value) const {
    return inLine(m_words.number(value * 1000, false));
  }
  [[nodiscard]] QString word(Word which) const { return inLine(m_words.text(which)); }
  [[nodiscard]] QString orWord(const std::string& name, Word untitled) const {
    return name.empty() ? word(untitled) : inLine(name);
  }

  const Workbook& m_workbook;
  const Journey& m_journey;
  const Words& m_words;
  std::vector<const Episode*> m_episodes;
};

}  // namespace

void run(const ShowInfo& command) {
  const Workbook workbook = loaded(command.file);
  const std::unique_ptr<Words> words = wordsFor(command.language);
  const std::vector<const Journey*> journeys = journeysInOrder(workbook);
  print(Cli::tr("File: %1").arg(inLine(command.file)));
  print(Cli::tr("Format: %1").arg(store::format));
  print(Cli::tr("Journeys: %1").arg(journeys.size()));
  for (std::size_t i = 0; i < journeys.size(); ++i) Teller(workbook, *journeys[i], *words).tell(i + 1);
}

}  // namespace klantreis::cli
