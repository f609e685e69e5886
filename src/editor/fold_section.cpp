#include "editor/fold_section.h"

#include <QIcon>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "editor/field_widgets.h"
#include "editor/look.h"

namespace klantreis {

namespace {

constexpr int underHead = 6;
constexpr int fieldSpacing = 12;

QIcon arrow(bool open) {
  return QIcon(open ? QStringLiteral(":/icons/chevron-down.svg")
                    : QStringLiteral(":/icons/chevron-right.svg"));
}

}  // namespace

FoldSection::FoldSection(const QString& title, QWidget* parent)
    : QWidget(parent),
      m_title(title),
      m_head(makeLinkButton(title, this)),
      m_content(new QWidget(this)),
      m_column(makeColumn(m_content, fieldSpacing)) {
  QVBoxLayout* column = makeColumn(this, underHead);
  m_head->setProperty("role", QStringLiteral("fold"));
  m_head->setCheckable(true);
  m_head->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
  m_head->setMinimumHeight(std::max(m_head->sizeHint().height(), leastTarget(*this)));
  m_head->setAccessibleName(title);
  column->addWidget(m_head);
  column->addWidget(m_content);
  connect(m_head, &QPushButton::toggled, this, &FoldSection::setOpen);
  setOpen(false);
  showHead();
}

void FoldSection::setOpen(bool open) {
  m_head->setChecked(open);
  m_head->setIcon(arrow(open));
  m_content->setVisible(open);
}

void FoldSection::showCount(std::ptrdiff_t filled) {
  if (m_filled == filled) return;
  m_filled = filled;
  showHead();
}

void FoldSection::showHead() {
  m_head->setText(m_filled == 0 ? m_title : QStringLiteral("%1  ·  %2").arg(m_title).arg(m_filled));
  m_head->setAccessibleDescription(m_filled == 0 ? tr("Nothing filled in")
                                                 : tr("%1 filled in").arg(m_filled));
}

void unfoldTo(QWidget& widget) {
  for (QWidget* around = widget.parentWidget(); around != nullptr; around = around->parentWidget())
    if (auto* section = qobject_cast<FoldSection*>(around)) section->setOpen(true);
}

}  // namespace klantreis
