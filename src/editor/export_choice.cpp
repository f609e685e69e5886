#include "editor/export_choice.h"

#include <cmath>

namespace klantreis {

namespace {

const QString formatKey = QStringLiteral("format");
const QString pageKey = QStringLiteral("page");
const QString factsKey = QStringLiteral("facts");
const QString darkKey = QStringLiteral("dark");
const QString languageEntry = QStringLiteral("language");
const QString percentKey = QStringLiteral("percent");
const QString dpiKey = QStringLiteral("dpi");
const QString pathKey = QStringLiteral("path");

}  // namespace

QString suffixOf(ExportFormat format) {
  return QLatin1String(formatSuffixes[static_cast<std::size_t>(format)]);
}

int percentOf(double scale) { return static_cast<int>(std::lround(scale * 100)); }

ExportChoice ExportChoice::fromSettings(const QVariantMap& values) {
  const auto number = [&](const QString& key, int least, int most, int otherwise) {
    bool ok = false;
    const int value = values.value(key).toInt(&ok);
    return ok && value >= least && value <= most ? value : otherwise;
  };
  ExportOrder order;
  order.format =
      static_cast<ExportFormat>(number(formatKey, 0, static_cast<int>(formatSuffixes.size()) - 1, 0));
  order.page = static_cast<PageSize>(number(pageKey, 0, 2, 0));
  order.facts = values.value(factsKey).toBool() ? FactsOrder::behind : FactsOrder::none;
  order.theme = values.value(darkKey).toBool() ? ThemeName::dark : ThemeName::light;
  if (const int language = number(languageEntry, 0, 1, -1); language >= 0)
    order.language = static_cast<Language>(language);
  order.png.scale = number(percentKey, percentOf(smallestScale), percentOf(greatestScale), 100) / 100.0;
  order.png.dpi = number(dpiKey, smallestDpi, greatestDpi, order.png.dpi);
  return {order, values.value(pathKey).toString()};
}

QVariantMap ExportChoice::toSettings() const {
  QVariantMap values{{formatKey, static_cast<int>(order.format)},
                     {pageKey, static_cast<int>(order.page)},
                     {factsKey, order.facts == FactsOrder::behind},
                     {darkKey, order.theme == ThemeName::dark},
                     {percentKey, percentOf(order.png.scale)},
                     {dpiKey, order.png.dpi},
                     {pathKey, path}};
  if (order.language) values.insert(languageEntry, static_cast<int>(*order.language));
  return values;
}

}  // namespace klantreis
