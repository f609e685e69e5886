#include <algorithm>

#include "core/layout/persona_cards.h"
#include "core/layout/phrases.h"
#include "core/layout/sheet.h"
#include "klantreis/edit.h"
#include "klantreis/figures.h"
#include "klantreis/reviews.h"

namespace klantreis {

namespace {

constexpr std::string_view dot = "\u00A0· ";
constexpr double cardTop = 4;
constexpr double leastTitle = 560;  // beside which cards may stand
constexpr double titleGap = 40;
constexpr double widestHead = 2400;  // on wider maps the cards stand beside the title, not at the right
constexpr double wideTitleGap = 72;

/// Stays on one line.
std::string unbroken(const std::string& text) {
  std::string result;
  for (const char c : text) c == ' ' ? result += "\u00A0" : result += c;
  return result;
}

std::string goalAndScope(const Sheet& sheet) {
  const Journey& journey = sheet.content.journey;
  return joined({journey.goal.empty() ? std::string() : sheet.word(Word::goal, {journey.goal}),
                 journey.scope.empty() ? std::string() : sheet.word(Word::scope, {journey.scope})},
                "   ·   ");
}

/// Asks for the goal where there is nothing of it yet.
std::string goalLine(const Sheet& sheet) {
  const std::string text = goalAndScope(sheet);
  if (!text.empty() || !sheet.options.prompts) return text;
  return sheet.word(Word::goal, {sheet.word(Word::promptGoal)});
}

/// Of the scores that are shown.
EvidenceShare evidenceShare(const Content& content) {
  EvidenceShare share;
  for (const PersonaContent& persona : content.personas) {
    for (const CurvePoint& point : persona.line) {
      ++share.scores;
      if (point.emotion->layer != Layer::assumed) ++share.evidenced;
    }
  }
  return share;
}

std::string factsOf(const Sheet& sheet) {
  const Workbook& book = sheet.content.workbook;
  const Journey& journey = sheet.content.journey;
  std::vector<std::string> sources;
  for (const auto& [kind, count] : evidenceCounts(book, journey.id))
    sources.push_back(sheet.words().counted(kind, count));
  std::vector<std::string> facts;
  if (!sources.empty()) facts.push_back(sheet.word(Word::basedOn, {joined(sources, ", ")}));
  if (const EvidenceShare share = evidenceShare(sheet.content); share.scores > 0)
    facts.push_back(sheet.word(Word::evidencePercent, {std::to_string(share.percent())}));
  const Actor* owner = journey.owner ? book.actors.find(*journey.owner) : nullptr;
  if (owner != nullptr && !owner->name.empty()) facts.push_back(sheet.word(Word::owner, {owner->name}));
  if (const auto next = nextReviewOf(book, journey)) {
    const bool overdue = *next < sheet.options.today;
    facts.push_back(
        sheet.word(overdue ? Word::reviewOverdue : Word::nextReview, {unbroken(sheet.words().date(*next))}));
  }
  return joined(facts, dot);
}

std::string rolesOf(const Sheet& sheet) {
  std::vector<std::string> names;
  for (const Role* role : ranked(sheet.content.workbook.roles,
                                 [&](const Role& row) { return row.journey == sheet.content.journey.id; }))
    names.push_back(role->name);
  const std::string list = joined(names, ", ");
  return list.empty() ? list : sheet.word(Word::alsoInvolved, {list});
}

/// A title is what the customer says.
std::string titleOf(const Sheet& sheet) {
  const std::string& title = sheet.content.journey.title;
  return title.empty() ? sheet.word(Word::untitledJourney) : quoted(title);
}

/// The title and the lines under it, written from top to bottom.
class TitleBlock {
 public:
  TitleBlock(const Sheet& sheet, Pen& pen, double width)
      : m_sheet(sheet), m_pen(pen), m_x(sheet.grid.edge), m_width(width) {}

  /// Returns the height.
  double draw() {
    drawTitle();
    drawGoal();
    drawFacts();
    drawRoles();
    return m_y;
  }

 private:
  void node(Part part, const Rect& area, Word name, std::string value) {
    Node node;
    node.part = part;
    node.row = refTo(m_sheet.content.journey.id);
    node.area = area;
    node.name = m_sheet.word(name);
    node.description = value;
    node.value = std::move(value);
    m_pen.node(std::move(node));
  }

  void drawTitle() {
    const std::string& title = m_sheet.content.journey.title;
    const SetText text = m_sheet.type.set(titleOf(m_sheet), style::title, m_width);
    m_pen.text(text, {m_x, m_y}, {inkOf(title), Ink::paper});
    node(Part::title, {m_x, m_y, std::max(text.width, 200.0), std::max(text.height, 30.0)}, Word::nameTitle,
         title);
    m_y += std::max(text.height, 30.0);
  }
  void drawGoal() {
    const SetText text = m_sheet.type.set(goalLine(m_sheet), style::goal, m_width);
    if (!text.empty()) {
      m_y += 3;
      m_pen.text(text, {m_x, m_y}, {Ink::quiet, Ink::paper});
      node(Part::goal, {m_x, m_y, text.width, text.height}, Word::nameGoal, m_sheet.content.journey.goal);
    }
    m_y += text.height + 10;
  }
  void drawFacts() {
    const bool ideal = m_sheet.content.journey.idealOf.has_value();
    const PillStyle look{style::state, {Ink::accent, Ink::accentSoft}, Ink::none, 22, 24};
    const SetText state = m_sheet.type.line(m_sheet.word(ideal ? Word::ideal : Word::current), look.font);
    const Size pill = pillSize(state, look);
    m_pen.box({m_x, m_y, pill.width, pill.height}, pill.height / 2, Ink::accentSoft);
    m_pen.text(state, {m_x + look.padding, m_y + (pill.height - state.height) / 2}, look.colour);
    node(Part::state, {m_x, m_y, pill.width, pill.height}, Word::nameState, state.lines.front().text);

    const double left = pill.width + 14;
    const SetText facts = m_sheet.type.set(factsOf(m_sheet), style::facts, m_width - left);
    if (!facts.empty()) {
      const double top = m_y + (pill.height - (facts.lines.front().ascent + facts.lines.front().descent)) / 2;
      m_pen.text(facts, {m_x + left, top}, {Ink::quiet, Ink::paper});
      const Rect area{m_x + left, top, facts.width, facts.height};
      node(Part::facts, area, Word::nameFacts, factsOf(m_sheet));
      m_y = std::max(m_y + pill.height, area.bottom());
    } else {
      m_y += pill.height;
    }
  }
  void drawRoles() {
    const SetText roles = m_sheet.type.set(rolesOf(m_sheet), style::facts, m_width);
    if (roles.empty()) return;
    m_y += 8;
    m_pen.text(roles, {m_x, m_y}, {Ink::quiet, Ink::paper});
    node(Part::roles, {m_x, m_y, roles.width, roles.height}, Word::nameRoles, rolesOf(m_sheet));
    m_y += roles.height;
  }

  const Sheet& m_sheet;
  Pen& m_pen;
  double m_x;
  double m_width;
  double m_y = 0;
};

}  // namespace

Strip headStrip(const Sheet& sheet) {
  const PersonaCards cards(sheet);
  const double whole = sheet.grid.right - sheet.grid.edge;
  const double width = std::min(whole, widestHead);
  const double cardsWidth = cards.width();
  const bool beside = width - cardsWidth - titleGap >= leastTitle;
  Strip strip;
  Pen pen;
  strip.height =
      TitleBlock(sheet, pen, beside && !cards.empty() ? width - cardsWidth - titleGap : width).draw();
  const double titleRight = pen.bounds().right();
  strip.blocks.push_back({{}, pen.finish()});
  if (cards.empty()) return strip;
  Rect room{sheet.grid.edge, strip.height + 16, width, 0};
  if (beside) {
    const double rightmost = sheet.grid.edge + width - cardsWidth;
    const double nearTitle = std::max(titleRight + wideTitleGap, sheet.grid.edge + leastTitle);
    room = {whole > widestHead ? std::min(nearTitle, rightmost) : rightmost, cardTop, cardsWidth, 0};
  }
  strip.height = std::max(strip.height, cards.draw(strip, room));
  return strip;
}

Strip runningTitleStrip(const Sheet& sheet) {
  const Journey& journey = sheet.content.journey;
  const SetText text =
      sheet.type.set(titleOf(sheet), style::runningTitle, sheet.grid.right - sheet.grid.edge);
  Pen pen;
  pen.text(text, {sheet.grid.edge, 0}, {Ink::quiet, Ink::paper});
  Node node;
  node.part = Part::title;
  node.row = refTo(journey.id);
  node.area = {sheet.grid.edge, 0, std::max(text.width, 1.0), std::max(text.height, 1.0)};
  node.name = sheet.word(Word::nameTitle);
  node.value = journey.title;
  pen.node(std::move(node));
  return {text.height, {{{}, pen.finish()}}, std::nullopt};
}

}  // namespace klantreis
