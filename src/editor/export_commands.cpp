#include "editor/export_commands.h"

#include <QDir>
#include <QFileInfo>

#include "editor/canvas.h"
#include "editor/card_dialog.h"
#include "editor/document.h"
#include "editor/save_dialog.h"
#include "editor/settle.h"
#include "editor/strings.h"
#include "editor/titles.h"
#include "klantreis/edit.h"
#include "klantreis/file.h"
#include "klantreis/journey_facts.h"
#include "render/plan_words.h"
#include "render/text_measure.h"
#include "render/today.h"
#include "render/words_qt.h"

namespace klantreis {

ExportCommands::ExportCommands(const FileCommands::Context& context, FileCommands& files, Actions& actions,
                               QObject* parent)
    : QObject(parent), m_context(context), m_files(files) {
  connect(&actions[Command::exportAs], &QAction::triggered, this, &ExportCommands::exportAs);
  connect(&actions[Command::exportPlan], &QAction::triggered, this, &ExportCommands::exportPlan);
  connect(&actions[Command::exportAgain], &QAction::triggered, this, &ExportCommands::exportAgain);
  connect(&actions[Command::personaCard], &QAction::triggered, this, &ExportCommands::showCard);
  connect(&actions[Command::journeyFacts], &QAction::triggered, this, &ExportCommands::showFacts);
  const auto enable = [this, &card = actions[Command::personaCard], &facts = actions[Command::journeyFacts]] {
    card.setEnabled(!m_context.document.workbook().personas.empty());
    facts.setEnabled(m_context.document.selection().journey().has_value());
  };
  connect(&context.document, &Document::changed, this, enable);
  connect(&context.document.selection(), &Selection::changed, this, enable);
  enable();
}

void ExportCommands::exportAs() { exportFrom(ExportChoice::fromSettings(m_context.settings.exportChoice())); }

void ExportCommands::exportPlan() {
  ExportChoice last = ExportChoice::fromSettings(m_context.settings.exportChoice());
  if (!planIn(last.order.format)) last.order.format = ExportFormat::table;
  exportFrom(std::move(last));
}

void ExportCommands::exportFrom(ExportChoice last) {
  last.order.filter = m_context.document.filter();
  if (!m_context.document.selection().journey()) last.order.cards = CardOrder{};  // all there is to draw
  askAndExport(last);
}

/// Of the selected persona, else of the first. To export is the one that is seen then, or all of them.
void ExportCommands::showCard() {
  const Document& document = m_context.document;
  const auto personas = ranked(document.workbook().personas, [](const Persona&) { return true; });
  if (personas.empty()) return;
  const Id<Persona> persona = document.selection().selected<Persona>().value_or(personas.front()->id);
  PersonaCardDialog dialog(document, persona, &m_context.window);
  if (dialog.exec() != QDialog::Accepted) return;
  exportCard({.cards = CardOrder{dialog.persona()}});
}

void ExportCommands::showFacts() {
  const Workbook& workbook = m_context.document.workbook();
  const auto journey = m_context.document.selection().journey();
  if (!journey) return;
  const Language language = require(workbook, *journey).language;
  const QtTextMeasure measure;
  CardDialog dialog(tr("Facts of the Journey"), &m_context.window);
  dialog.showScene(journeyFacts({workbook, *journey, today(), language, planWordsFor(language)},
                                {measure, *wordsFor(language)}));
  if (dialog.exec() == QDialog::Accepted) exportCard({.facts = FactsOrder::instead});
}

void ExportCommands::exportCard(const ExportOrder& card) {
  ExportChoice last = ExportChoice::fromSettings(m_context.settings.exportChoice());
  last.order.cards = card.cards;
  last.order.facts = card.facts;
  if (planIn(last.order.format) || last.order.format == ExportFormat::json)
    last.order.format = ExportFormat::pdf;
  askAndExport(last);
}

void ExportCommands::askAndExport(const ExportChoice& last) {
  ExportDialog dialog(last, filters(last.order.cards.value_or(CardOrder{})), &m_context.window);
  dialog.tellLosses([this](ExportOrder order) {
    order.journey = m_context.document.selection().journey();
    return order.journey ? lossesOf(m_context.document.workbook(), order) : std::vector<PlanLoss>{};
  });
  if (dialog.exec() != QDialog::Accepted) return;
  ExportChoice choice = dialog.choice();
  choice.path = askPath(choice);
  if (!choice.path.isEmpty()) write(choice);
}

/// What the map shows now comes first, then all of it, then the views of the file, the page of facts, and the
/// cards: all, and the one that is asked for.
std::vector<NamedFilter> ExportCommands::filters(const CardOrder& card) const {
  const Document& document = m_context.document;
  const Workbook& now = document.workbook();
  std::vector<NamedFilter> cards;
  if (!now.personas.empty()) cards.push_back({tr("Persona cards"), {}, CardOrder{}});
  if (card.persona)
    cards.push_back(
        {tr("The card of %1").arg(orUntitled<Persona>(require(now, *card.persona).name)), {}, card});
  if (!document.selection().journey()) return cards;
  std::vector<NamedFilter> named{{tr("The whole map"), {}}};
  if (!document.filter().empty())
    named.insert(named.begin(), {tr("As the map is filtered now"), document.filter()});
  for (const SavedView* view : savedViewsInOrder(document.workbook()))
    named.push_back({orUntitled<SavedView>(view->name), filterOf(*view)});
  named.push_back({tr("Page of facts"), {}, {}, true});
  named.insert(named.end(), cards.begin(), cards.end());
  return named;
}

/// To the same file with the same choices; the first time, for another journey, and where what it was
/// filtered by or whose card it was is gone, it asks.
void ExportCommands::exportAgain() {
  const auto isThere = [&now = m_context.document.workbook()](const ExportOrder& order) {
    const bool gone = order.cards && order.cards->persona && !now.personas.contains(*order.cards->persona);
    return !gone && existing(now, order.filter) == order.filter;
  };
  if (m_last && m_last->journey == m_context.document.selection().journey() &&
      isThere(m_last->choice.order)) {
    write(ExportChoice(m_last->choice));
  } else {
    exportAs();
  }
}

QString ExportCommands::askPath(const ExportChoice& choice) const {
  const QString suffix = suffixOf(choice.order.format);
  const QString folder = choice.path.isEmpty() ? m_files.folder() : QFileInfo(choice.path).absolutePath();
  const QString name = m_context.document.properName() + u'.' + suffix;
  return askSavePath(&m_context.window, {tr("Export To"), QDir(folder).filePath(name),
                                         tr("%1 files (*.%2)").arg(suffix.toUpper(), suffix), suffix});
}

void ExportCommands::write(const ExportChoice& choice) {
  settle(m_context.window, m_context.canvas);
  const auto journey = m_context.document.selection().journey();
  ExportOrder order = choice.order;
  order.journey = journey;
  order.today = today();
  if (order.cards || order.facts == FactsOrder::instead) order.page = PageSize::a4;
  const bool done = m_files.run(tr("Exporting “%1”…").arg(QFileInfo(choice.path).fileName()),
                                [&, workbook = m_context.document.workbook()](const std::stop_token& stop) {
                                  const std::string bytes = exported(workbook, order);
                                  if (stop.stop_requested()) return false;
                                  writeExport(toPath(choice.path), bytes);
                                  return true;
                                });
  if (!done) return;
  m_context.settings.setExportChoice(choice.toSettings());
  m_last = Last{choice, journey};
  Q_EMIT written(choice.path);
}

}  // namespace klantreis
