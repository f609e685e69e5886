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

struct PartGuide {
  const char* group;  // of the four steps, where one begins
  const char* help;
  std::array<std::optional<Command>, 3> next;
};

constexpr std::array<PartGuide, methodPartCount> guides{
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
     {QT_TRANSLATE_NOOP("klantreis::MethodLines", "Implement"),
      QT_TRANSLATE_NOOP(
          "klantreis::MethodLines",
          "Give every improvement an owner and a day. The lists show in which order, and who has "
          "more to do than others."),
      {Command::layoutAnalyse, {}, {}}},
     {QT_TRANSLATE_NOOP("klantreis::MethodLines", "Evaluate"),
      QT_TRANSLATE_NOOP(
          "klantreis::MethodLines",
          "When something is done, ask how the customer feels now. Look at the whole journey again "
          "every month: it goes on changing. When the ideal is there, begin anew with it."),
      {Command::recordReview, Command::idealReached, {}}}}};

const PartGuide& guideOf(MethodPart part) { return guides[static_cast<std::size_t>(part)]; }

/// Each half of the last step by its own name.
QString titleOf(MethodPart part) {
  if (part == MethodPart::plan) return MethodLines::tr("5. Plan");
  if (part == MethodPart::repeat) return MethodLines::tr("5. Repeat");
  return wordOf(stepOf(part));
}

/// A part of which nothing is there to be judged is neither open nor in order.
QString wordFor(const PartState& state) {
  if (state.open > 0) return MethodLines::tr("%1 open").arg(state.open);
  return state.met == state.kinds ? MethodLines::tr("✓") : QString();
}

QString withState(const QString& title, const QString& state) {
  return state.isEmpty() ? title : QStringLiteral("%1, %2").arg(title, state);
}

const ActionSpec& entryOf(Command command) {
  const auto table = actionTable();
  return *std::find_if(table.begin(), table.end(),
                       [&](const ActionSpec& spec) { return spec.command == command; });
}

/// Of one kind at one place of the panel, whatever they say.
bool areAlike(const MethodLine& a, const MethodLine& b) {
  return a.kind == b.kind && a.part == b.part && a.next == b.next;
}

Language languageOfWindow() {
  return QLocale().language() == QLocale::Dutch ? Language::dutch : Language::english;
}

}  // namespace

MethodLines::MethodLines(const Actions& actions, QObject* parent)
    : QAbstractListModel(parent), m_actions(actions), m_words(wordsFor(languageOfWindow())) {}

void MethodLines::show(const Workbook& workbook, std::vector<MethodFinding> findings, MethodStep now) {
  become({workbook, std::move(findings), now, m_shown.open});
}

void MethodLines::open(std::optional<MethodPart> part) {
  Shown next = m_shown;
  next.open = part;
  become(std::move(next));
}

/// Only lines that came or went are told as such, so that the keyboard and the eye stay where they were. A
/// view asks once more about lines that go, so what they are about goes after them.
void MethodLines::become(Shown next) {
  const std::vector<MethodLine> lines = linesOf(next);
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
    m_lines.erase(m_lines.begin() + first, m_lines.begin() + first + gone);
    endRemoveRows();
  }
  m_shown = std::move(next);
  m_lines.assign(lines.begin(), lines.begin() + first);
  m_lines.insert(m_lines.end(), lines.end() - static_cast<std::ptrdiff_t>(tail), lines.end());
  if (const auto come = static_cast<int>(lines.size() - head - tail); come > 0) {
    beginInsertRows({}, first, first + come - 1);
    m_lines = lines;
    endInsertRows();
  }
  Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

std::vector<MethodLine> MethodLines::linesOf(const Shown& shown) {
  std::vector<MethodLine> lines;
  for (std::size_t i = 0; i < methodPartCount; ++i) addPart(lines, shown, static_cast<MethodPart>(i));
  return lines;
}

void MethodLines::addPart(std::vector<MethodLine>& lines, const Shown& shown, MethodPart part) {
  if (guideOf(part).group != nullptr) lines.push_back({.kind = MethodLine::Kind::group, .part = part});
  lines.push_back({.kind = MethodLine::Kind::step, .part = part});
  if (shown.open == part) addOpened(lines, shown, part);
}

void MethodLines::addOpened(std::vector<MethodLine>& lines, const Shown& shown, MethodPart part) {
  lines.push_back({.kind = MethodLine::Kind::help, .part = part});
  if (stepOf(part) != shown.now) lines.push_back({.kind = MethodLine::Kind::begin, .part = part});
  for (const auto& next : guideOf(part).next)
    if (next) lines.push_back({.kind = MethodLine::Kind::next, .part = part, .next = *next});
  for (std::size_t i = 0; i < shown.findings.size(); ++i)
    if (partOf(shown.findings[i]) == part)
      lines.push_back({.kind = MethodLine::Kind::finding, .part = part, .finding = i});
}

QModelIndex MethodLines::firstLine(const std::function<bool(const MethodLine&)>& meant) const {
  const auto found = std::find_if(m_lines.begin(), m_lines.end(), meant);
  return found == m_lines.end() ? QModelIndex() : index(static_cast<int>(found - m_lines.begin()));
}

QModelIndex MethodLines::beginLine() const {
  return firstLine([](const MethodLine& line) { return line.kind == MethodLine::Kind::begin; });
}

QModelIndex MethodLines::lineOf(Command next) const {
  return firstLine(
      [next](const MethodLine& line) { return line.kind == MethodLine::Kind::next && line.next == next; });
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
      return role == Qt::DisplayRole ? tr(guideOf(line.part).group) : QVariant();
    case MethodLine::Kind::step:
      return dataOfStep(line, role);
    case MethodLine::Kind::help:
      return role == Qt::DisplayRole ? tr(guideOf(line.part).help) : QVariant();
    case MethodLine::Kind::begin:
      return role == Qt::DisplayRole ? tr("› Put the journey in this step") : QVariant();
    case MethodLine::Kind::next:
      return dataOfNext(line, role);
    case MethodLine::Kind::finding:
      return dataOfFinding(line, role);
  }
  return {};
}

QVariant MethodLines::dataOfStep(const MethodLine& line, int role) const {
  const PartState state = partStates(m_shown.findings)[static_cast<std::size_t>(line.part)];
  switch (role) {
    case Qt::DisplayRole:
      return titleOf(line.part);
    case sideRole:
      return wordFor(state);
    case openRole:
      return m_shown.open == line.part;
    case whereRole:
      return stepOf(line.part) == m_shown.now ? tr("The journey is here") : QString();
    case Qt::AccessibleTextRole:
      return withState(titleOf(line.part), wordFor(state));
    case Qt::ToolTipRole:
      return tr("%1 of %2 checks of this step are in order").arg(state.met).arg(state.kinds);
    default:
      return {};
  }
}

QVariant MethodLines::dataOfNext(const MethodLine& line, int role) const {
  const ActionSpec& spec = entryOf(line.next);
  const QString obstacle = m_actions.obstacleTo(spec);
  const QChar sign = spec.menu == MenuName::insert ? u'+' : u'›';  // some add, others show
  if (role == Qt::DisplayRole) return QStringLiteral("%1 %2").arg(sign, Actions::plainNameOf(spec));
  if (role == whereRole) return obstacle;
  if (role == openRole) return m_actions[line.next].isEnabled();
  return {};
}

QVariant MethodLines::dataOfFinding(const MethodLine& line, int role) const {
  const MethodFinding& finding = findingAt(line);
  const FindingNature& nature = natureOf(finding.kind);
  if (role == sideRole) return toQt(nature.methodRow);
  if (role == severityRole) return static_cast<int>(nature.severity);
  const FindingText text = textOf(m_shown.workbook, finding, *m_words);
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
