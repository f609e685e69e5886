#include <QString>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cli.h"
#include "commands.h"
#include "console.h"
#include "klantreis/edit.h"
#include "klantreis/error.h"
#include "klantreis/json.h"
#include "klantreis/layout.h"
#include "klantreis/store.h"
#include "render/export.h"
#include "render/fonts.h"
#include "render/text_measure.h"
#include "render/words_qt.h"
#include "usage_error.h"

namespace klantreis::cli {

namespace {

bool isNumber(const std::string& name, std::size_t number) { return name == std::to_string(number); }

/// The first by default; by title, id or number (as `info` lists them) when asked for.
const Journey& chosenJourney(const Workbook& workbook, const std::optional<std::string>& name) {
  const std::vector<const Journey*> journeys = journeysInOrder(workbook);
  if (journeys.empty())
    throw Error(ErrorCode::cannotRender,
                {Cli::tr("The picture").toStdString(), Cli::tr("the file has no journey").toStdString()});
  std::string known;
  for (std::size_t i = 0; i < journeys.size(); ++i) {
    const Journey& journey = *journeys[i];
    if (!name || journey.title == *name || journey.id.text() == *name || isNumber(*name, i + 1))
      return journey;
    known += (known.empty() ? "" : ", ") + journey.title;
  }
  throw Error(ErrorCode::unknownName, {Cli::tr("journey").toStdString(), name.value_or(""), known});
}

/// An export never takes the place of a journey file, least of all of the one it shows.
void refuseJourneyFile(const ExportJourney& command) {
  std::error_code ignored;
  if (command.output.ends_with(".journey") ||
      std::filesystem::equivalent(command.file, command.output, ignored))
    throw UsageError(Cli::tr("An export cannot take the place of a journey file."));
}

/// Landscape, since journeys are wide. In points.
std::optional<Paper> paperOf(PageSize page) {
  if (page == PageSize::map) return std::nullopt;
  return page == PageSize::a4 ? Paper{.size = {842, 595}} : Paper{.size = {1191, 842}};
}

/// One journey of a workbook on its way to a picture.
class Drawing {
 public:
  Drawing(const Workbook& workbook, const Journey& journey, const ExportJourney& command)
      : m_workbook(workbook),
        m_journey(journey),
        m_command(command),
        m_language(command.language.value_or(journey.language)),
        m_words(wordsFor(m_language)) {
    loadFonts();
  }

  [[nodiscard]] std::string bytes() const {
    if (m_command.to == Format::png) return toPng(scene(), m_command.theme, m_command.png);
    if (m_command.to == Format::svg) return toSvg(scene(), m_command.theme);
    return pdf();
  }

 private:
  [[nodiscard]] LayoutOptions options() const {
    LayoutOptions options{};
    options.journey = m_journey.id;
    options.today = m_command.today;
    options.showIdeal = m_journey.showIdeal;
    return options;
  }
  [[nodiscard]] Scene scene() const { return layout(m_workbook, options(), m_measure, *m_words); }

  [[nodiscard]] std::string pdf() const {
    const std::optional<Paper> paper = paperOf(m_command.page);
    std::vector<Page> pages;
    if (paper)
      pages = paginate(m_workbook, options(), *paper, m_measure, *m_words);
    else
      pages.push_back(wholePage(scene()));
    return toPdf(pages, m_command.theme, {m_journey.title, std::string(keyOf(m_language)), paper});
  }

  const Workbook& m_workbook;
  const Journey& m_journey;
  const ExportJourney& m_command;
  Language m_language;
  std::unique_ptr<Words> m_words;
  QtTextMeasure m_measure;
};

std::string bytesOf(const ExportJourney& command) {
  const Workbook workbook = store::load(command.file).workbook;
  if (command.to == Format::json) return json::textOf(workbook);
  return Drawing(workbook, chosenJourney(workbook, command.journey), command).bytes();
}

}  // namespace

void run(const ExportJourney& command) {
  refuseJourneyFile(command);
  const std::string bytes = bytesOf(command);
  if (command.output == "-") {
    printBytes(bytes);
  } else {
    writeFile(command.output, bytes);
    print(Cli::tr("Made “%1”.").arg(inLine(command.output)));
  }
}

}  // namespace klantreis::cli
