#include "core/layout/facts_tables.h"

#include <algorithm>
#include <utility>

#include "core/layout/card_rows.h"
#include "core/layout/phrases.h"
#include "core/plan_rows.h"
#include "klantreis/edit.h"
#include "klantreis/figures.h"
#include "klantreis/organisation.h"

namespace klantreis {

namespace {

constexpr std::size_t mostImprovements = 12;
constexpr double evidenceBar = 150;
constexpr double evidenceGap = 14;
constexpr double aboveEvidence = 10;

CardCell cellOf(std::string text, const Font& font = style::body) {
  return {{{std::move(text), font, Ink::text}}};
}

// ---- the figures --------------------------------------------------------------------------------

/// What the method reads off the curves of one journey, in words.
class Figures {
 public:
  explicit Figures(const FactsSource& source)
      : m_source(source),
        m_scale(source.journey.scale),
        m_bothWays(rangeOf(m_scale).first < 0),
        m_episodes(episodesOf(source.workbook(), source.journey.id)) {}

  [[nodiscard]] std::vector<CardTableRow> rows() const {
    std::vector<CardTableRow> rows;
    for (const Curve& curve : shownCurves(m_source.workbook(), m_source.journey.id))
      if (const Moments moments = momentsOf(curve); isMoved(moments)) rows.push_back(row(curve, moments));
    return rows;
  }

 private:
  /// With one step alone there is nothing between them.
  [[nodiscard]] static bool isMoved(const Moments& moments) {
    return moments.valley && moments.valley->emotion->score != moments.peak->emotion->score;
  }

  [[nodiscard]] CardTableRow row(const Curve& curve, const Moments& moments) const {
    const Persona& persona = require(m_source.workbook(), curve.persona);
    const auto [gap, peakEnd] = *curveFigures(curve.line, m_scale);
    return {cellOf(persona.name.empty() ? m_source.word(Word::untitledPersona) : persona.name,
                   style::personaName),
            figure(gap, false), figure(peakEnd, m_bothWays), valleyCell(*moments.valley), dropCell(moments)};
  }

  [[nodiscard]] CardCell figure(std::int64_t thousandths, bool withSign) const {
    return cellOf(m_source.lettering.words.number(thousandths, withSign), style::metricValue);
  }
  [[nodiscard]] CardCell valleyCell(const CurvePoint& valley) const {
    const std::int64_t step = stepOf(valley);
    CardCell cell = figure(step * 1000, m_bothWays);
    cell.texts.front().ink = valley.emotion->score < 0 ? Ink::negative : Ink::text;
    cell.texts.push_back({placeOf(valley), style::small, Ink::quiet});
    return cell;
  }
  [[nodiscard]] CardCell dropCell(const Moments& moments) const {
    if (!moments.drop) return {};
    const auto& [from, to] = *moments.drop;
    CardCell cell = figure((stepOf(from) - stepOf(to)) * 1000, false);
    cell.texts.push_back(
        {m_source.word(Word::fromTo, {placeOf(from), placeOf(to)}), style::small, Ink::quiet});
    return cell;
  }

  [[nodiscard]] std::int64_t stepOf(const CurvePoint& point) const {
    return toScale(m_scale, point.emotion->score);
  }
  /// "4 I wait for the quote", and the touchpoint whose dot it is.
  [[nodiscard]] std::string placeOf(const CurvePoint& point) const {
    const std::string& title = m_episodes[point.episode]->title;
    std::string episode = std::to_string(point.episode + 1) + " " +
                          (title.empty() ? m_source.word(Word::untitledEpisode) : title);
    if (point.touchpoint == nullptr) return episode;
    const std::string& touchpoint = point.touchpoint->title;
    return joined({episode, touchpoint.empty() ? m_source.word(Word::untitledTouchpoint) : touchpoint},
                  " · ");
  }

  const FactsSource& m_source;
  Scale m_scale;
  bool m_bothWays;
  std::vector<const Episode*> m_episodes;
};

std::string basedOn(const FactsSource& source) {
  std::vector<std::string> kinds;
  for (const auto& [kind, count] : evidenceCounts(source.workbook(), source.journey.id))
    kinds.push_back(source.lettering.words.counted(kind, count));
  return kinds.empty() ? std::string() : source.word(Word::basedOn, {joined(kinds, ", ")});
}

/// A bar with its share in words, and what there is of evidence.
void addEvidence(CardSection& section, const FactsSource& source, double width) {
  const EvidenceShare share = evidenceShare(source.workbook(), source.journey.id);
  if (share.scores == 0) return;
  const std::string percent = source.word(Word::evidencePercent, {std::to_string(share.percent())});
  const std::string text = joined({percent, basedOn(source)}, " · ");
  const double left = evidenceBar + evidenceGap;
  const SetText set = source.type.set(text, style::body, width - left);
  const auto draw = [=](Pen& pen, Point at) {
    const double middle = (set.lines.front().ascent + set.lines.front().descent) / 2;
    drawBar(pen, {{at.x, at.y + aboveEvidence + middle}, evidenceBar, share.percent() / 100.0});
    pen.text(set, {at.x + left, at.y + aboveEvidence}, {Ink::text, Ink::card});
  };
  section.rows.push_back({aboveEvidence + set.height, draw, text + "."});
}

// ---- the channels -------------------------------------------------------------------------------

std::string reachOf(const FactsSource& source, ChannelReach reach) {
  switch (reach) {
    case ChannelReach::offline:
      return source.word(Word::offline);
    case ChannelReach::online:
      return source.word(Word::online);
    case ChannelReach::both:
      return source.word(Word::online) + ", " + source.word(Word::offline);
  }
  return {};
}

std::string termOf(const FactsSource& source, std::int64_t months) {
  return months == 1 ? source.word(Word::oneMonth) : source.word(Word::months, {std::to_string(months)});
}

CardCell verdictCell(const FactsSource& source, const Channel& channel) {
  CardCell cell;
  if (channel.verdict == Verdict::works)
    cell = {{{source.word(Word::channelWorks), style::tag, Ink::positive}}};
  if (channel.verdict == Verdict::fails)
    cell = {{{source.word(Word::channelFails), style::tag, Ink::negative}}};
  if (channel.judged)
    cell.texts.push_back(
        {source.word(Word::judgedOn, {source.date(*channel.judged)}), style::small, Ink::quiet});
  return cell;
}

CardTableRow channelRow(const FactsSource& source, const Channel& channel) {
  CardCell name = cellOf(channel.name);
  if (!channel.used) name.texts.push_back({source.word(Word::channelUnused), style::small, Ink::quiet});
  return {name,
          cellOf(reachOf(source, channel.reach)),
          cellOf(channel.monthlyCost ? source.amount(*channel.monthlyCost) : std::string()),
          cellOf(channel.starts ? source.date(*channel.starts) : std::string()),
          cellOf(channel.minimumTerm ? termOf(source, *channel.minimumTerm) : std::string()),
          verdictCell(source, channel)};
}

CardTableRow totalRow(const FactsSource& source, std::int64_t cost) {
  return {cellOf(source.word(Word::totalCost), style::tag),
          {},
          cellOf(source.amount(cost), style::tag),
          {},
          {},
          {}};
}

// ---- the improvements ---------------------------------------------------------------------------

CardCell percentCell(std::int64_t percent) {
  CardCell cell = cellOf(std::to_string(percent));
  cell.bar = percent;
  return cell;
}

CardCell dueCell(const FactsSource& source, const Improvement& improvement) {
  if (!improvement.due) return {};
  const std::string day = source.date(*improvement.due);
  if (!isOverdue(improvement, source.plan.today)) return cellOf(day);
  return {{{sentence(source.plan, PlanWord::overdueOn, day), style::body, Ink::negative}}};
}

CardCell statusCell(const FactsSource& source, const Improvement& improvement) {
  CardCell cell = cellOf(statusWord(source.plan, improvement));
  if (improvement.announced)
    cell.texts.push_back({source.plan.words(PlanWord::announced), style::small, Ink::quiet});
  return cell;
}

CardTableRow improvementRow(const FactsSource& source, const PlanItem& item) {
  CardCell title = cellOf(item.title);
  title.texts.push_back({quadrantWord(source.plan, item.row), style::small, Ink::quiet});
  return {cellOf(std::to_string(item.number)),
          title,
          cellOf(item.goal),
          percentCell(item.row.impact),
          percentCell(item.row.effort),
          cellOf(item.owner),
          dueCell(source, item.row),
          statusCell(source, item.row)};
}

std::vector<CardColumn> improvementColumns(const PlanWords& words) {
  return {{words(PlanWord::number), 1}, {words(PlanWord::improvement), 8}, {words(PlanWord::goal), 5},
          {words(PlanWord::impact), 2}, {words(PlanWord::effort), 2},      {words(PlanWord::owner), 4},
          {words(PlanWord::due), 3},    {words(PlanWord::status), 4}};
}

void addMore(CardSection& section, const FactsSource& source, std::size_t more) {
  const SetText text =
      source.type.line(source.word(Word::moreImprovements, {std::to_string(more)}), style::small);
  section.rows.push_back({text.height,
                          [text](Pen& pen, Point at) {
                            pen.text(text, at, {Ink::quiet, Ink::card});
                          },
                          text.lines.front().text});
}

}  // namespace

CardSection figuresSection(const FactsSource& source, double width) {
  CardSection section = source.section(Word::figures, refTo(source.journey.id));
  CardTable table{{{source.word(Word::persona), 2},
                   {source.word(Word::painPleasureGapAlone), 2},
                   {source.word(Word::peakEndAlone), 1.5},
                   {source.word(Word::deepestValley), 3},
                   {source.word(Word::largestDrop), 4}},
                  Figures(source).rows()};
  addTable(section, std::move(table), source.type, roomIn(width));
  addEvidence(section, source, roomIn(width));
  return closed(std::move(section));
}

CardSection channelsSection(const FactsSource& source, double width) {
  CardSection section = source.section(Word::channelsUsed, refTo(source.journey.id));
  CardTable table{{{source.word(Word::channel), 3},
                   {source.word(Word::reach), 2},
                   {source.word(Word::monthlyCost), 2},
                   {source.word(Word::channelStarts), 2},
                   {source.word(Word::minimumTerm), 2},
                   {source.word(Word::verdict), 3}}};
  for (const Channel* each : ranked(source.workbook().channels, isTold))
    table.rows.push_back(channelRow(source, *each));
  const std::int64_t cost = monthlyCostOf(source.workbook());
  if (cost > 0) table.rows.push_back(totalRow(source, cost));
  addTable(section, std::move(table), source.type, roomIn(width));
  return closed(std::move(section));
}

CardSection improvementsSection(const FactsSource& source, double width) {
  CardSection section = source.section(Word::improvements, refTo(source.journey.id));
  const std::vector<PlanItem> items = planItems(source.plan);
  const std::size_t shown = std::min(items.size(), mostImprovements);
  CardTable table{improvementColumns(source.plan.words)};
  for (std::size_t i = 0; i < shown; ++i) table.rows.push_back(improvementRow(source, items[i]));
  addTable(section, std::move(table), source.type, roomIn(width));
  if (shown < items.size()) addMore(section, source, items.size() - shown);
  return closed(std::move(section));
}

}  // namespace klantreis
