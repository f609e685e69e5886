// Finished pictures as the bytes of a file. All of them are functions of a Scene and the theme: the same
// input gives the same bytes, and no display is needed (but a QGuiApplication is).
#pragma once

#include <string>
#include <vector>

#include "klantreis/layout.h"
#include "klantreis/scene.h"

namespace klantreis {

struct PngOptions {
  double scale = 1;  // 1: as large as on a screen at 100 %
  int dpi = 192;     // dots to the inch; more dots make a sharper picture of the same size
};
constexpr double smallestScale = 0.1;
constexpr double greatestScale = 10;
constexpr int smallestDpi = 10;
constexpr int greatestDpi = 1200;
/// Throws pictureTooLarge.
[[nodiscard]] std::string toPng(const Scene& scene, ThemeName theme, const PngOptions& options = {});

/// Real text, with ids and names for scripts and screen readers; no script, nothing from outside.
[[nodiscard]] std::string toSvg(const Scene& scene, ThemeName theme);

/// Vectors and real, searchable text; outline by phase and episode. At least one page. Throws cannotRender.
[[nodiscard]] std::string toPdf(const std::vector<Page>& pages, ThemeName theme);

/// The whole Scene as one page of its own size.
[[nodiscard]] Page wholePage(Scene scene);

}  // namespace klantreis
