// What the user last chose in the export dialog, and the file that comes of it.
#pragma once

#include <QString>
#include <QVariantMap>
#include <optional>
#include <string>

#include "klantreis/theme.h"
#include "klantreis/workbook.h"

namespace klantreis {

enum class ExportFormat { pdf, png, svg, json };
enum class ExportPage { map, a4, a3 };

struct ExportChoice {
  ExportFormat format = ExportFormat::pdf;
  ExportPage page = ExportPage::map;  // of a PDF
  ThemeName theme = ThemeName::light;
  std::optional<Language> language;  // else the journey's own
  int percent = 200;                 // size of a PNG
  QString path;                      // where it went last

  [[nodiscard]] static ExportChoice fromSettings(const QVariantMap& values);
  [[nodiscard]] QVariantMap toSettings() const;
};

/// "pdf", "png", "svg", "json"
[[nodiscard]] QString suffixOf(ExportFormat format);

/// The bytes of the file. Can be called in any thread.
[[nodiscard]] std::string exported(const Workbook& workbook, Id<Journey> journey, Date today,
                                   const ExportChoice& choice);

}  // namespace klantreis
