// Finished pictures as the bytes of a file. All of them are functions of a Scene and the theme: the same
// input gives the same bytes, and no display is needed (but a QGuiApplication is).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "klantreis/layout.h"
#include "klantreis/scene.h"

namespace klantreis {

struct PngOptions {
  double scale = 1;  // 1: as large as on a screen at 100 %
  int dpi = 96;      // dots to the inch; more dots make a sharper picture of the same size
};
/// Throws pictureTooLarge.
[[nodiscard]] std::string toPng(const Scene& scene, ThemeName theme, const PngOptions& options = {});

/// Real text, with ids and names for scripts and screen readers; no script, nothing from outside.
[[nodiscard]] std::string toSvg(const Scene& scene, ThemeName theme);

struct PdfOptions {
  std::string title;
  std::string language;        // "en" or "nl"
  std::optional<Paper> paper;  // as given to paginate(); without it each page has its map's own size
};
/// Vectors and real, searchable text; outline by phase and episode. Throws cannotRender.
[[nodiscard]] std::string toPdf(const std::vector<Page>& pages, ThemeName theme, const PdfOptions& options);

/// The whole Scene as one page.
[[nodiscard]] Page wholePage(Scene scene);

}  // namespace klantreis
