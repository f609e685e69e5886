#include "editor/scenario_fields.h"

#include <QLabel>
#include <algorithm>
#include <array>

#include "editor/check_list.h"
#include "editor/fold_section.h"
#include "klantreis/scenario_prompts.h"

namespace klantreis {

namespace {

struct PromptWords {
  const char* caption;
  const char* question;
};
#define KR(text) QT_TRANSLATE_NOOP("klantreis::ScenarioFields", text)
/// In the order of scenarioPrompts.
constexpr std::array<PromptWords, scenarioPrompts.size()> promptWords{
    {{KR("Does"), KR("What does the customer do?")},
     {KR("Feels"), KR("What does the customer feel?")},
     {KR("Experiences"), KR("What does the customer go through?")},
     {KR("Moved by"), KR("What touches the customer here?")},
     {KR("Motivated by"), KR("Why does the customer go on?")},
     {KR("Expectation"), KR("What does the customer expect, and from whom?")},
     {KR("Situation"), KR("In a hurry, for a gift, ill, in love…")},
     {KR("Says"), KR("What is said but not done?")}}};
#undef KR

std::size_t answersIn(const Scenario& scenario) {
  return static_cast<std::size_t>(std::count_if(scenarioPrompts.begin(), scenarioPrompts.end(),
                                                [&](auto prompt) { return !(scenario.*prompt).empty(); }));
}

}  // namespace

ScenarioFields::ScenarioFields(Document& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_fold(new FoldSection(tr("Questions"), this)),
      m_form(document, m_fold->column(), m_fold->content()) {
  makeColumn(this, 0)->addWidget(m_fold);
  addPrompts();
  m_caption = makeLabel(tr("Touchpoints that the scenario tells of"), "field", m_fold->content());
  m_fold->column().addWidget(m_caption);
  m_touchpoints = new CheckList(
      [this](const RowRef& row, bool told) { tell(Id<Touchpoint>{row.uuid}, told); }, m_fold->content());
  m_fold->column().addWidget(m_touchpoints);
}

void ScenarioFields::addPrompts() {
  for (std::size_t i = 0; i < promptWords.size(); ++i) {
    auto* text = new TextBox(TextBox::Lines::many, m_fold->content());
    text->setPlaceholderText(tr(promptWords.at(i).question));
    m_form.add(scenarioPrompts.at(i), tr(promptWords.at(i).caption), text);
  }
}

void ScenarioFields::tell(Id<Touchpoint> touchpoint, bool told) {
  m_document.edit({tr("Change touchpoints of scenario"), {}, {}}, [&](const Workbook& now) {
    return withField(now, touchpoint, &Touchpoint::inScenario, told);
  });
}

void ScenarioFields::showEpisode(Id<Episode> episode) {
  const Workbook& now = m_document.workbook();
  m_form.showRow(scenarioOf(episode));
  std::vector<CheckItem> items;
  for (const Touchpoint* each : touchpointsOf(now, episode))
    items.push_back({refTo(each->id), orUntitled<Touchpoint>(each->title),
                     each->inScenario ? Qt::Checked : Qt::Unchecked});
  m_caption->setVisible(!items.empty());
  m_touchpoints->show(items);
  m_fold->showCount(answersIn(require(now, scenarioOf(episode))));
}

}  // namespace klantreis
