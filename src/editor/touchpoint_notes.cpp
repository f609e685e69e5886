#include "editor/touchpoint_notes.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace klantreis {

namespace {
constexpr int noteGap = 6;
}

NoteRow::NoteRow(Document& document, const NoteWords& words, QWidget* parent)
    : QWidget(parent), m_row(makeRow(this, 2)), m_form(document, *addColumn(*m_row), this) {
  auto* text = new TextBox(TextBox::Lines::many, this);
  m_form.addBare(&Remark::text, words.one, text);
  setFocusProxy(text);
  QPushButton* button = makeDeleteButton(words.remove, this);
  m_row->addWidget(button, 0, Qt::AlignTop);
  connect(button, &QPushButton::clicked, this, &NoteRow::deleted);
}

TouchpointNotes::TouchpointNotes(const Context& context, RemarkKind kind, NoteWords words, QWidget* parent)
    : QWidget(parent), m_context(context), m_kind(kind), m_words(std::move(words)) {
  QVBoxLayout* column = makeColumn(this, noteGap);
  column->addWidget(makeLabel(m_words.caption, "field", this));
  auto* list = new QVBoxLayout;
  list->setSpacing(noteGap);
  column->addLayout(list);
  m_rows = std::make_unique<KeyedColumn<Id<Remark>, NoteRow>>(
      *list, [this](const Id<Remark>& remark) { return makeRow(remark); });
  QPushButton* button = makeLinkButton(m_words.add, this);
  connect(button, &QPushButton::clicked, this, &TouchpointNotes::add);
  column->addWidget(button);
  m_rows->addBy(button);
}

NoteRow* TouchpointNotes::makeRow(Id<Remark> remark) {
  auto* row = new NoteRow(m_context.document, m_words, this);
  connect(row, &NoteRow::deleted, this, [this, remark] {
    m_context.document.edit({m_words.removeStep, {}, {}},
                            [&](const Workbook& now) { return without(now, {refTo(remark)}); });
  });
  return row;
}

void TouchpointNotes::showTouchpoint(Id<Touchpoint> touchpoint) {
  m_touchpoint = touchpoint;
  std::vector<Id<Remark>> rows;
  for (const Remark* remark : ranked(m_context.document.workbook().remarks, [&](const Remark& each) {
         return each.touchpoint == touchpoint && each.kind == m_kind;
       }))
    rows.push_back(remark->id);
  m_rows->show(rows, [](NoteRow& item, Id<Remark> remark) { item.showRow(remark); });
}

void TouchpointNotes::add() {
  if (!m_touchpoint) return;
  const auto added = m_context.document.add(m_words.addStep, [&](const Workbook& now) {
    auto [next, remark] = withNewPain(now, m_context.ids, *m_touchpoint, {});
    return Added<Remark>{withField(next, remark, &Remark::kind, m_kind), remark};
  });
  if (added) m_rows->focus(Id<Remark>{added->uuid});
}

}  // namespace klantreis
