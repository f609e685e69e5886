#include "editor/method_lines.h"

#include <QLocale>
#include <algorithm>
#include <set>
#include <tuple>

#include "editor/method_guide.h"
#include "render/words_qt.h"

namespace klantreis {

namespace {

/// A part of which nothing is there to be judged is neither open nor in order.
QString wordFor(const PartState& state) {
  if (state.open > 0) return MethodLines::tr("%1 open").arg(state.open);
  return state.met == state.kinds ? MethodLines::tr("✓") : QString();
}

const ActionSpec& entryOf(Command command) {
  const auto table = actionTable();
  return *std::find_if(table.begin(), table.end(),
                       [&](const ActionSpec& spec) { return spec.command == command; });
}

/// Which line it is, whatever it says.
auto lineKeyOf(const MethodLine& line) {
  const bool single = line.kind == MethodLine::Kind::finding;
  return std::tuple(line.kind, line.part, line.next,
                    line.finding ? std::optional(line.finding->kind) : std::nullopt,
                    single ? line.finding->row : RowRef{}, single ? line.finding->persona : std::nullopt);
}

MethodLine lineOfMore(const MethodFinding& first, std::size_t left, bool isAll) {
  return {.kind = MethodLine::Kind::more,
          .part = partOf(first),
          .finding = first,
          .left = left,
          .look = lookOfMore(first.kind, left, isAll)};
}

Language languageOfWindow() {
  return QLocale().language() == QLocale::Dutch ? Language::dutch : Language::english;
}

}  // namespace

MethodLines::MethodLines(const Actions& actions, QObject* parent)
    : QAbstractListModel(parent), m_actions(actions), m_words(wordsFor(languageOfWindow())) {
  for (std::size_t i = 0; i < methodPartCount; ++i)
    for (const auto& next : guideOf(static_cast<MethodPart>(i)).next)
      if (next)
        connect(&actions[*next], &QAction::changed, this, [this, next = *next] { followAction(next); });
}

void MethodLines::show(const Workbook& workbook, std::vector<MethodFinding> findings) {
  m_workbook = workbook;
  m_findings = std::move(findings);
  m_states = partStates(m_findings);
  m_known = true;
  fill();
}

void MethodLines::forget() {
  m_workbook = {};
  m_findings.clear();
  m_known = false;
  fill();
}

void MethodLines::stand(MethodStep now) {
  if (std::exchange(m_now, now) != now) fill();
}

void MethodLines::open(std::optional<MethodPart> part) {
  m_open = part;
  m_unfolded.clear();
  fill();
}

QModelIndex MethodLines::unfold(const MethodLine& more) {
  m_unfolded[{more.part, more.finding->kind}] += nextOf(more.left);
  MethodLine first = more;
  first.kind = MethodLine::Kind::finding;
  fill();
  return firstLine([&](const MethodLine& line) { return lineKeyOf(line) == lineKeyOf(first); });
}

/// Only what came, went, moved or says something else is told as such, so that the keyboard and the eye stay
/// where they were and nothing else is laid out anew.
void MethodLines::fill() {
  const std::vector<MethodLine> lines = linesNow();
  std::set<decltype(lineKeyOf(MethodLine()))> wanted;
  for (const MethodLine& line : lines) wanted.insert(lineKeyOf(line));
  for (std::size_t row = m_lines.size(); row > 0; --row)
    if (!wanted.contains(lineKeyOf(m_lines[row - 1]))) removeRow(row - 1);
  for (std::size_t row = 0; row < lines.size(); ++row) put(row, lines[row]);
  while (m_lines.size() > lines.size()) removeRow(m_lines.size() - 1);
}

void MethodLines::put(std::size_t row, const MethodLine& line) {
  const int at = static_cast<int>(row);
  const auto place = m_lines.begin() + at;
  const auto there = std::find_if(place, m_lines.end(),
                                  [&](const MethodLine& each) { return lineKeyOf(each) == lineKeyOf(line); });
  if (there == m_lines.end()) {
    beginInsertRows({}, at, at);
    m_lines.insert(place, line);
    return endInsertRows();
  }
  if (there != place) {
    const int from = static_cast<int>(there - m_lines.begin());
    beginMoveRows({}, from, from, {}, at);
    std::rotate(place, there, there + 1);
    endMoveRows();
  }
  m_lines[row].finding = line.finding;
  m_lines[row].left = line.left;
  look(row, line.look);
}

void MethodLines::removeRow(std::size_t row) {
  const int at = static_cast<int>(row);
  beginRemoveRows({}, at, at);
  m_lines.erase(m_lines.begin() + at);
  endRemoveRows();
}

void MethodLines::look(std::size_t row, LineLook look) {
  if (m_lines[row].look == look) return;
  m_lines[row].look = std::move(look);
  const QModelIndex at = index(static_cast<int>(row));
  Q_EMIT dataChanged(at, at);
}

/// What can be done next depends on what is selected.
void MethodLines::followAction(Command command) {
  for (std::size_t row = 0; row < m_lines.size(); ++row)
    if (m_lines[row].kind == MethodLine::Kind::next && m_lines[row].next == command)
      look(row, lookOfNext(command));
}

std::vector<MethodLine> MethodLines::linesNow() const {
  std::vector<MethodLine> lines;
  for (std::size_t i = 0; i < methodPartCount; ++i) addPart(lines, static_cast<MethodPart>(i));
  return lines;
}

void MethodLines::addPart(std::vector<MethodLine>& lines, MethodPart part) const {
  const char* group = guideOf(part).group;
  if (group != nullptr)
    lines.push_back({.kind = MethodLine::Kind::group, .part = part, .look = {.text = tr(group)}});
  lines.push_back({.kind = MethodLine::Kind::step, .part = part, .look = lookOfStep(part)});
  if (m_open == part) addOpened(lines, part);
}

void MethodLines::addOpened(std::vector<MethodLine>& lines, MethodPart part) const {
  const PartGuide& guide = guideOf(part);
  lines.push_back({.kind = MethodLine::Kind::help, .part = part, .look = {.text = tr(guide.help)}});
  if (stepOf(part) != m_now)
    lines.push_back({.kind = MethodLine::Kind::begin,
                     .part = part,
                     .look = {.text = tr("› Put the journey in this step")}});
  for (const auto& next : guide.next)
    if (next)
      lines.push_back(
          {.kind = MethodLine::Kind::next, .part = part, .next = *next, .look = lookOfNext(*next)});
  addFindings(lines, part);
}

void MethodLines::addFindings(std::vector<MethodLine>& lines, MethodPart part) const {
  std::map<FindingKind, std::size_t> counts;
  for (const MethodFinding& finding : m_findings)
    if (partOf(finding) == part) ++counts[finding.kind];
  std::map<FindingKind, std::size_t> seen;
  for (const MethodFinding& finding : m_findings) {
    if (partOf(finding) != part) continue;
    const std::size_t count = counts[finding.kind];
    const std::size_t shown = shownOf({part, finding.kind}, count);
    const std::size_t before = seen[finding.kind]++;
    if (before < shown) lines.push_back(lineOfFinding(finding));
    if (before == shown) lines.push_back(lineOfMore(finding, count - shown, shown == 0));
  }
}

MethodLine MethodLines::lineOfFinding(const MethodFinding& finding) const {
  return {.kind = MethodLine::Kind::finding,
          .part = partOf(finding),
          .finding = finding,
          .look = lookOf(m_workbook, finding, *m_words)};
}

std::size_t MethodLines::shownOf(const Fold& fold, std::size_t count) const {
  const auto unfolded = m_unfolded.find(fold);
  if (count <= mostOfOneKind) return count;
  return unfolded == m_unfolded.end() ? 0 : std::min(unfolded->second, count);
}

LineLook MethodLines::lookOfStep(MethodPart part) const {
  const PartState& state = m_states[static_cast<std::size_t>(part)];
  LineLook look{
      .text = titleOf(part), .side = m_known ? wordFor(state) : QStringLiteral("…"), .open = m_open == part};
  if (stepOf(part) == m_now) look.where = tr("The journey is here");
  if (m_known) look.tip = tr("%1 of %2 checks of this step are in order").arg(state.met).arg(state.kinds);
  QStringList parts{look.text, look.side == tr("✓") ? tr("nothing open") : look.side, look.where,
                    look.open ? tr("unfolded") : tr("folded")};
  parts.removeAll(QString());
  look.spoken = parts.join(QStringLiteral(", "));
  return look;
}

LineLook MethodLines::lookOfNext(Command next) const {
  const ActionSpec& spec = entryOf(next);
  const QString name = Actions::plainNameOf(spec);
  const QChar sign = spec.menu == MenuName::insert ? u'+' : u'›';  // some add, others show
  LineLook look{.text = QStringLiteral("%1 %2").arg(sign, name),
                .where = m_actions.obstacleTo(spec),
                .open = m_actions[next].isEnabled()};
  look.described = look.where;
  look.spoken = look.open ? name : tr("%1, not possible now").arg(name);
  return look;
}

QModelIndex MethodLines::firstLine(const std::function<bool(const MethodLine&)>& meant) const {
  const auto found = std::find_if(m_lines.begin(), m_lines.end(), meant);
  return found == m_lines.end() ? QModelIndex() : index(static_cast<int>(found - m_lines.begin()));
}

QModelIndex MethodLines::lineOf(Command next) const {
  return firstLine(
      [next](const MethodLine& line) { return line.kind == MethodLine::Kind::next && line.next == next; });
}

QModelIndex MethodLines::lineAfter(const QModelIndex& gone) const {
  const auto at = m_lines.begin() + gone.row();
  const auto asks = [&](const MethodLine& line) {
    return line.part == at->part && line.finding && severityOf(*line.finding) != Severity::fact;
  };
  const auto after = std::find_if(at + 1, m_lines.end(), asks);
  if (after != m_lines.end()) return index(static_cast<int>(after - m_lines.begin()));
  const auto before = std::find_if(std::make_reverse_iterator(at), m_lines.rend(), asks);
  if (before != m_lines.rend()) return index(static_cast<int>(m_lines.rend() - before) - 1);
  return firstLine(
      [&](const MethodLine& line) { return line.kind == MethodLine::Kind::step && line.part == at->part; });
}

const MethodFinding* MethodLines::firstOf(FindingKind kind) const {
  const auto found = std::find_if(m_findings.begin(), m_findings.end(),
                                  [kind](const MethodFinding& each) { return each.kind == kind; });
  return found == m_findings.end() ? nullptr : &*found;
}

int MethodLines::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant MethodLines::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const MethodLine& line = lineAt(index);
  const LineLook& look = line.look;
  const auto told = [](const QString& text) { return text.isEmpty() ? QVariant() : QVariant(text); };
  switch (role) {
    case kindRole:
      return static_cast<int>(line.kind);
    case severityRole:
      return static_cast<int>(look.severity);
    case openRole:
      return look.open;
    case Qt::DisplayRole:
      return look.text;
    case whereRole:
      return look.where;
    case sideRole:
      return look.side;
    case Qt::ToolTipRole:
      return told(look.tip);
    case Qt::AccessibleTextRole:
      return told(look.spoken);
    case Qt::AccessibleDescriptionRole:
      return told(look.described);
    default:
      return {};
  }
}

Qt::ItemFlags MethodLines::flags(const QModelIndex& index) const {
  if (!index.isValid()) return {};
  const MethodLine::Kind kind = lineAt(index).kind;
  const bool still = kind == MethodLine::Kind::group || kind == MethodLine::Kind::help;
  return still ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

}  // namespace klantreis
