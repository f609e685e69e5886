#include "editor/export_choice.h"

#include <array>

#include "klantreis/edit.h"
#include "klantreis/json.h"
#include "klantreis/layout.h"
#include "render/export.h"
#include "render/text_measure.h"
#include "render/words_qt.h"

namespace klantreis {

namespace {

constexpr std::array suffixes{"pdf", "png", "svg", "json"};
constexpr double pointsPerMillimetre = 72 / 25.4;

const QString formatKey = QStringLiteral("format");
const QString pageKey = QStringLiteral("page");
const QString darkKey = QStringLiteral("dark");
const QString languageKey = QStringLiteral("language");
const QString percentKey = QStringLiteral("percent");
const QString pathKey = QStringLiteral("path");

std::optional<Paper> paperOf(ExportPage page) {
  const auto landscape = [](double width, double height) {
    return Paper{.size = {width * pointsPerMillimetre, height * pointsPerMillimetre}};
  };
  if (page == ExportPage::a4) return landscape(297, 210);
  if (page == ExportPage::a3) return landscape(420, 297);
  return std::nullopt;
}

std::string pdfOf(const Workbook& workbook, const LayoutOptions& options, const ExportChoice& choice,
                  const Words& words) {
  const QtTextMeasure measure;
  const auto paper = paperOf(choice.page);
  std::vector<Page> pages;
  if (paper) {
    pages = paginate(workbook, options, *paper, measure, words);
  } else {
    pages.push_back(wholePage(layout(workbook, options, measure, words)));
  }
  const Scene& first = pages.front().scene;
  return toPdf(pages, choice.theme, {.title = first.title, .language = first.language, .paper = paper});
}

}  // namespace

QString suffixOf(ExportFormat format) { return QLatin1String(suffixes[static_cast<std::size_t>(format)]); }

ExportChoice ExportChoice::fromSettings(const QVariantMap& values) {
  const auto number = [&](const QString& key, int least, int most, int otherwise) {
    bool ok = false;
    const int value = values.value(key).toInt(&ok);
    return ok && value >= least && value <= most ? value : otherwise;
  };
  ExportChoice choice;
  choice.format = static_cast<ExportFormat>(number(formatKey, 0, 3, 0));
  choice.page = static_cast<ExportPage>(number(pageKey, 0, 2, 0));
  choice.theme = values.value(darkKey).toBool() ? ThemeName::dark : ThemeName::light;
  if (const int language = number(languageKey, 0, 1, -1); language >= 0)
    choice.language = static_cast<Language>(language);
  choice.percent = number(percentKey, 25, 800, choice.percent);
  choice.path = values.value(pathKey).toString();
  return choice;
}

QVariantMap ExportChoice::toSettings() const {
  QVariantMap values{{formatKey, static_cast<int>(format)},
                     {pageKey, static_cast<int>(page)},
                     {darkKey, theme == ThemeName::dark},
                     {percentKey, percent},
                     {pathKey, path}};
  if (language) values.insert(languageKey, static_cast<int>(*language));
  return values;
}

std::string exported(const Workbook& workbook, Id<Journey> journey, Date today, const ExportChoice& choice) {
  if (choice.format == ExportFormat::json) return json::textOf(workbook);
  const Journey& row = require(workbook, journey);
  const auto words = wordsFor(choice.language.value_or(row.language));
  const LayoutOptions options{.journey = journey, .today = today, .showIdeal = row.showIdeal};
  if (choice.format == ExportFormat::pdf) return pdfOf(workbook, options, choice, *words);
  const Scene scene = layout(workbook, options, QtTextMeasure(), *words);
  if (choice.format == ExportFormat::svg) return toSvg(scene, choice.theme);
  return toPng(scene, choice.theme, {.scale = choice.percent / 100.0});
}

}  // namespace klantreis
