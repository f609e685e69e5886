#include "editor/method_lines.h"

#include <QLocale>
#include <algorithm>
#include <array>

#include "editor/enum_words.h"
#include "editor/strings.h"
#include "render/finding_words.h"
#include "render/words_qt.h"

namespace klantreis {

namespace {

struct StepGuide {
  const char* group;  // of the four steps, where one begins
  const char* help;
  std::array<std::optional<Command>, 3> next;
};

constexpr std::array<StepGuide, methodStepCount> guides{
    {{QT_TRANSLATE_NOOP("klantreis::MethodLines", "Collect"),
      QT_TRANSLATE_NOOP(
          "klantreis::MethodLines",
          "Take one journey that goes badly or that nobody has drawn yet. Say for whom it is, what "
          "they want in the end, and where it begins and stops. The narrower, the better."),
      {Command::insertPersona, Command::insertJourney, {}}},
     {nullptr,
      QT_TRANSLATE_NOOP(
          "klantreis::MethodLines",
          "Draw what happens now, in the words of the customer: five to seven episodes, the "
          "moments of contact in each, a scenario and one emotion. Begin with what you think, then "
          "ask customers and look at data."),
      {Command::insertEpisode, Command::insertTouchpoint, Command::insertEvidence}},
     {QT_TRANSLATE_NOOP("klantreis::MethodLines", "Analyse, map and plan"),
      QT_TRANSLATE_NOOP(
          "klantreis::MethodLines",
          "Start from the current journey and let its curve end on a high. What hurt before is "
          "forgotten then, so leave a dip in it. Write what the current journey lacks as problems; "
          "solutions come in the next step."),
      {Command::insertIdeal, Command::insertGap, {}}},
     {nullptr,
      QT_TRANSLATE_NOOP(
          "klantreis::MethodLines",
          "Find an improvement for each gap, say which goal of yours it serves, and weigh what it "
          "brings against what it costs. Quick wins go first."),
      {Command::improveGap, Command::insertImprovement, {}}},
     {QT_TRANSLATE_NOOP("klantreis::MethodLines", "Implement and evaluate"),
      QT_TRANSLATE_NOOP(
          "klantreis::MethodLines",
          "Give every improvement an owner and a day. When it is done, ask how the customer feels "
          "now. Look at the whole journey again every month: it goes on changing."),
      {Command::recordReview, Command::layoutAnalyse, {}}}}};

const StepGuide& guideOf(MethodStep step) { return guides[static_cast<std::size_t>(step)]; }

const ActionSpec& entryOf(Command command) {
  const auto table = actionTable();
  return *std::find_if(table.begin(), table.end(),
                       [&](const ActionSpec& spec) { return spec.command == command; });
}

/// Of one kind at one place of the panel, whatever they say.
bool areAlike(const MethodLine& a, const MethodLine& b) {
  return a.kind == b.kind && a.step == b.step && a.next == b.next;
}

Language languageOfWindow() {
  return QLocale().language() == QLocale::Dutch ? Language::dutch : Language::english;
}

}  // namespace

MethodLines::MethodLines(const Actions& actions, QObject* parent)
    : QAbstractListModel(parent), m_actions(actions), m_words(wordsFor(languageOfWindow())) {}

void MethodLines::show(const Workbook& workbook, std::vector<MethodFinding> findings, MethodStep now) {
  m_workbook = workbook;
  m_findings = std::move(findings);
  m_now = now;
  fill();
}

void MethodLines::open(std::optional<MethodStep> step) {
  m_open = step;
  fill();
}

/// Only lines that came or went are told as such, so that the keyboard and the eye stay where they were.
void MethodLines::fill() {
  const std::vector<MethodLine> lines = linesNow();
  const std::size_t most = std::min(lines.size(), m_lines.size());
  std::size_t head = 0;
  while (head < most && areAlike(lines[head], m_lines[head])) ++head;
  std::size_t tail = 0;
  while (tail < most - head &&
         areAlike(lines.end()[-1 - std::ptrdiff_t(tail)], m_lines.end()[-1 - std::ptrdiff_t(tail)]))
    ++tail;
  const auto first = static_cast<int>(head);
  if (const auto gone = static_cast<int>(m_lines.size() - head - tail); gone > 0) {
    beginRemoveRows({}, first, first + gone - 1);
    m_lines.assign(lines.begin(), lines.begin() + first);
    m_lines.insert(m_lines.end(), lines.end() - static_cast<std::ptrdiff_t>(tail), lines.end());
    endRemoveRows();
  }
  if (const auto come = static_cast<int>(lines.size() - head - tail); come > 0) {
    beginInsertRows({}, first, first + come - 1);
    m_lines = lines;
    endInsertRows();
  }
  m_lines = lines;
  Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

std::vector<MethodLine> MethodLines::linesNow() const {
  std::vector<MethodLine> lines;
  for (std::size_t i = 0; i < methodStepCount; ++i) addStep(lines, static_cast<MethodStep>(i));
  return lines;
}

void MethodLines::addStep(std::vector<MethodLine>& lines, MethodStep step) const {
  const StepGuide& guide = guideOf(step);
  if (guide.group != nullptr) lines.push_back({.kind = MethodLine::Kind::group, .step = step});
  lines.push_back({.kind = MethodLine::Kind::step, .step = step});
  if (m_open != step) return;
  lines.push_back({.kind = MethodLine::Kind::help, .step = step});
  for (const auto& next : guide.next)
    if (next) lines.push_back({.kind = MethodLine::Kind::next, .step = step, .next = *next});
  for (std::size_t i = 0; i < m_findings.size(); ++i)
    if (m_findings[i].step == step)
      lines.push_back({.kind = MethodLine::Kind::finding, .step = step, .finding = i});
}

int MethodLines::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant MethodLines::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const MethodLine& line = lineAt(index);
  if (role == kindRole) return static_cast<int>(line.kind);
  switch (line.kind) {
    case MethodLine::Kind::group:
      return role == Qt::DisplayRole ? tr(guideOf(line.step).group) : QVariant();
    case MethodLine::Kind::step:
      return dataOfStep(line, role);
    case MethodLine::Kind::help:
      return role == Qt::DisplayRole ? tr(guideOf(line.step).help) : QVariant();
    case MethodLine::Kind::next:
      return dataOfNext(line, role);
    case MethodLine::Kind::finding:
      return dataOfFinding(line, role);
  }
  return {};
}

QVariant MethodLines::dataOfStep(const MethodLine& line, int role) const {
  const StepState state = stepStates(m_findings)[static_cast<std::size_t>(line.step)];
  const QString open = state.open == 0 ? tr("✓") : tr("%1 open").arg(state.open);
  switch (role) {
    case Qt::DisplayRole:
      return wordOf(line.step);
    case sideRole:
      return open;
    case openRole:
      return m_open == line.step;
    case whereRole:
      return line.step == m_now ? tr("The journey is here") : QString();
    case Qt::AccessibleTextRole:
      return QStringLiteral("%1, %2").arg(wordOf(line.step), open);
    case Qt::ToolTipRole:
      return tr("%1 of %2 checks of this step are in order").arg(state.met).arg(state.kinds);
    default:
      return {};
  }
}

QVariant MethodLines::dataOfNext(const MethodLine& line, int role) const {
  const ActionSpec& spec = entryOf(line.next);
  const QString obstacle = m_actions.obstacleTo(spec);
  if (role == Qt::DisplayRole) return QStringLiteral("+ %1").arg(Actions::plainNameOf(spec));
  if (role == whereRole) return obstacle;
  if (role == openRole) return m_actions[line.next].isEnabled();
  return {};
}

QVariant MethodLines::dataOfFinding(const MethodLine& line, int role) const {
  const MethodFinding& finding = findingAt(line);
  const FindingNature& nature = natureOf(finding.kind);
  if (role == sideRole) return toQt(nature.methodRow);
  if (role == severityRole) return static_cast<int>(nature.severity);
  const FindingText text = textOf(m_workbook, finding, *m_words);
  if (role == Qt::DisplayRole) return text.what;
  if (role == whereRole) return text.where;
  if (role == Qt::AccessibleTextRole)
    return QStringLiteral("%1. %2 (%3)").arg(text.where, text.what, toQt(nature.methodRow));
  return {};
}

Qt::ItemFlags MethodLines::flags(const QModelIndex& index) const {
  if (!index.isValid()) return {};
  const MethodLine::Kind kind = lineAt(index).kind;
  const bool still = kind == MethodLine::Kind::group || kind == MethodLine::Kind::help;
  return still ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

}  // namespace klantreis
