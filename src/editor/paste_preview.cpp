#include "editor/paste_preview.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "editor/enum_words.h"
#include "editor/strings.h"

namespace klantreis {

namespace {

constexpr QSize previewSize(820, 460);
constexpr int previewMargin = 18;

QString becomes(const Workbook& workbook, const FillRow& row) {
  const QString name = toQt(row.name);
  if (row.kind == LaneKind::emotion) {
    const Persona* persona = row.persona ? workbook.personas.find(*row.persona) : nullptr;
    if (persona == nullptr) return PastePreview::tr("Scores of a new persona, %1").arg(name);
    const QString whose = toQt(persona->name.empty() ? row.name : persona->name);
    return PastePreview::tr("Scores of %1").arg(whose);
  }
  if (row.lane) return isUsual(row.kind) ? wordOf(row.kind) : name;
  return PastePreview::tr("New lane: %1").arg(name);
}

QTableWidgetItem* plainItem(const QString& text) {
  auto* item = new QTableWidgetItem(text);
  item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
  return item;
}

}  // namespace

PastePreview::PastePreview(const Workbook& workbook, const GridFill& fill, const Words& words,
                           QWidget* parent)
    : QDialog(parent), m_table(new QTableWidget(this)) {
  setWindowTitle(tr("Paste Table"));
  setAttribute(Qt::WA_DeleteOnClose);
  resize(previewSize);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(previewMargin, previewMargin, previewMargin, previewMargin);
  const auto episodes = static_cast<int>(fill.episodes.size());
  const auto rows = static_cast<int>(fill.rows.size());
  auto* told =
      new QLabel(tr("%n episode(s)", nullptr, episodes) + QStringLiteral(" · ") +
                 tr("%n row(s)", nullptr, rows) + QStringLiteral(". ") + tr("One undo takes it all back."));
  column->addWidget(told);
  m_table->setTabKeyNavigation(false);  // Tab goes on to the buttons
  column->addWidget(m_table);
  fillTable(workbook, fill, words);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
  buttons->addButton(tr("&Paste"), QDialogButtonBox::AcceptRole)->setDefault(true);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  column->addWidget(buttons);
  buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
}

void PastePreview::fillTable(const Workbook& workbook, const GridFill& fill, const Words& words) {
  m_table->setAccessibleName(tr("What is pasted"));
  m_table->setColumnCount(static_cast<int>(fill.episodes.size()) + 1);
  m_table->setRowCount(static_cast<int>(fill.rows.size()));
  QStringList heads{tr("Becomes")};
  for (const std::string& title : fill.episodes)
    heads << (title.empty() ? toQt(words.text(Word::untitledEpisode)) : toQt(title));
  m_table->setHorizontalHeaderLabels(heads);
  m_table->verticalHeader()->hide();
  m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  for (int r = 0; r < m_table->rowCount(); ++r) {
    const FillRow& row = fill.rows[static_cast<std::size_t>(r)];
    m_table->setItem(r, 0, plainItem(becomes(workbook, row)));
    for (int c = 1; c < m_table->columnCount(); ++c)
      if (const std::string& cell = row.cells[static_cast<std::size_t>(c) - 1]; !cell.empty())
        m_table->setItem(r, c, plainItem(toQt(cell)));
  }
  m_table->resizeColumnToContents(0);
}

}  // namespace klantreis
