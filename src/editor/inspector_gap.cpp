#include "editor/inspector_gap.h"

#include <QLabel>

#include "klantreis/solutions.h"

namespace klantreis {

GapPage::GapPage(Document& document, IdSource& ids, QWidget* parent)
    : InspectorPage(document, ids, parent),
      m_form(document, column(), this),
      m_solution(new TextBox(TextBox::Lines::one, this)) {
  addTitle(tr("Gap"));
  auto* text = new TextBox(TextBox::Lines::many, this);
  text->setPlaceholderText(untitled<Gap>());
  setFocusProxy(text);
  m_form.add(&Gap::text, tr("What the journey lacks"), text);
  m_form.add(&Gap::by, tr("Noted by"));
  m_solutionBox = new FieldBox(tr("Solution"), tr("Solution"), m_solution, this);
  column().addWidget(m_solutionBox);
  m_closed = makeLabel(tr("First the problems: solutions open when the journey is in step 4, Improvements."),
                       "quiet", this);
  column().addWidget(m_closed);
  m_solutions = std::make_unique<KeyedColumn<Id<Improvement>, Card>>(
      *addList(8), [this](const Id<Improvement>& improvement) { return makeCard(improvement); });
  m_solution->edited = [this](const std::string& typed) { solve(normalizedText(typed)); };
  m_solution->finished = [this] { this->document().finishMerging(); };
  close();
}

Card* GapPage::makeCard(Id<Improvement> improvement) {
  auto* card = new Card(Tint::good, Tint::goodSoft, this);
  connect(card, &Card::clicked, this, [this, improvement] { select(refTo(improvement)); });
  return card;
}

void GapPage::showRow(const Uuid& row) {
  m_form.showRow({row});
  m_solutionBox->setText({refTo(Id<Gap>{row}), solution});
  const bool open = maySolve(now(), Id<Gap>{row});
  m_solutionBox->setEnabled(open);
  m_closed->setVisible(!open);
  const auto solutions = solutionsTo(now(), {row});
  m_solution->showValue(solutions.empty() ? std::string() : solutions.front()->title);
  std::vector<Id<Improvement>> keys;
  for (const Improvement* each : solutions) keys.push_back(each->id);
  m_solutions->show(keys, [this](Card& card, Id<Improvement> id) {
    card.setText(orUntitled<Improvement>(require(now(), id).title));
  });
}

/// What is typed makes the improvement, in one step with the rest of the typing.
void GapPage::solve(std::string title) {
  const auto gap = m_form.row();
  if (!gap) return;
  if (const QString problem = problemOf(fieldOf(&Improvement::title), title); !problem.isEmpty())
    return m_solutionBox->refuse(problem);
  m_solutionBox->settle();
  document().edit(
      {tr("Change solution"), {std::string(solution), gap->uuid}, {}},
      [&](const Workbook& workbook) { return withSolution(workbook, ids(), *gap, std::move(title)); });
}

}  // namespace klantreis
