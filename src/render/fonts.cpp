#include "render/fonts.h"

#include <QDir>
#include <QFontDatabase>
#include <algorithm>
#include <cmath>

// Outside the namespace, as the macro asks: a static library's resources are not linked in by themselves.
static void openResources() { Q_INIT_RESOURCE(fonts); }

namespace klantreis {

void loadFonts() {
  static const bool loaded = [] {
    openResources();
    const QDir folder(QStringLiteral(":/fonts"));
    for (const QString& file : folder.entryList()) QFontDatabase::addApplicationFont(folder.filePath(file));
    return true;
  }();
  static_cast<void>(loaded);
}

namespace {
QFont::Weight weightOf(Weight weight) {
  switch (weight) {
    case Weight::regular:
      return QFont::Normal;
    case Weight::semibold:
      return QFont::DemiBold;
    case Weight::bold:
      return QFont::Bold;
  }
  return QFont::Normal;
}

QFont openSans(const Font& font) {
  QFont result(QStringLiteral("Open Sans"));
  result.setWeight(weightOf(font.weight));
  result.setItalic(font.italic);
  return result;
}
}  // namespace

QFont shapingFont(const Font& font) {
  loadFonts();
  QFont result = openSans(font);
  result.setPixelSize(static_cast<int>(shapingSize));
  result.setHintingPreference(QFont::PreferNoHinting);
  // The least spacing that Qt knows. With any spacing it leaves ligatures alone, and without them a PDF gives
  // "ffi" back letter for letter.
  result.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
  return result;
}

QFont widgetFont(const Font& font, double pixels) {
  loadFonts();
  QFont result = openSans(font);
  result.setPixelSize(std::max(1, static_cast<int>(std::lround(pixels))));
  return result;
}

}  // namespace klantreis
