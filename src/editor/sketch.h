// Small pictures of journeys, drawn as exports are. Those of files are kept in the user's cache folder until
// the file changes; nothing but a file's own picture tells what is in it, so they go when it is forgotten.
#pragma once

#include <QDateTime>
#include <QImage>
#include <QString>
#include <QStringList>
#include <optional>

#include "klantreis/theme.h"
#include "klantreis/workbook.h"

namespace klantreis {

struct SketchLook {
  ThemeName theme = ThemeName::light;
  QSize pixels;
};

struct Sketch {
  QImage picture;                    // none where there is nothing to draw
  std::optional<QDateTime> changed;  // of a file that is there; not valid where it cannot be read
};

/// The upper left of the first journey, so large that it fills the picture.
[[nodiscard]] QImage sketchOf(const Workbook& workbook, const SketchLook& look);

class FileSketches final {
 public:
  explicit FileSketches(QString folder) : m_folder(std::move(folder)) {}

  /// Reads the file only when it is another than last time. Throws what reading throws.
  [[nodiscard]] Sketch of(const QString& path, const SketchLook& look) const;
  /// Those of other files go.
  void keepOnly(const QStringList& paths) const;

 private:
  const QString m_folder;
};

}  // namespace klantreis
