#include "editor/sketch.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QSaveFile>
#include <algorithm>

#include "editor/strings.h"
#include "klantreis/edit.h"
#include "klantreis/layout.h"
#include "klantreis/store.h"
#include "render/paint.h"
#include "render/text_measure.h"
#include "render/today.h"
#include "render/words_qt.h"

namespace klantreis {

namespace {

const QString stateKey = QStringLiteral("State");
constexpr int oversampling = 2;  // thin lines and small print keep their weight when they shrink

QString cacheName(const QString& path) {
  return QString::fromLatin1(
      QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
}

/// What the picture shows: another version of the program may draw the same file otherwise.
QString stateOf(const QFileInfo& file, const SketchLook& look) {
  return QStringLiteral("%1 %2 %3 %4x%5 %6")
      .arg(file.lastModified().toMSecsSinceEpoch())
      .arg(file.size())
      .arg(static_cast<int>(look.theme))
      .arg(look.pixels.width())
      .arg(look.pixels.height())
      .arg(QStringLiteral(KLANTREIS_VERSION));
}

/// What cannot be kept is drawn again next time.
void keep(QImage picture, const QString& state, const QString& path) {
  picture.setText(stateKey, state);
  QDir().mkpath(QFileInfo(path).path());
  QSaveFile file(path);
  if (file.open(QIODevice::WriteOnly) && picture.save(&file, "PNG")) file.commit();
}

}  // namespace

QImage sketchOf(const Workbook& workbook, const SketchLook& look) {
  const auto journeys = journeysInOrder(workbook);
  if (journeys.empty()) return {};
  const Journey& journey = *journeys.front();
  const LayoutOptions options{.journey = journey.id, .today = today(), .showIdeal = journey.showIdeal};
  const Scene scene = layout(workbook, options, QtTextMeasure(), *wordsFor(journey.language));
  QImage image(look.pixels * oversampling, QImage::Format_RGB32);
  image.fill(colour(look.theme, Ink::paper));
  const double scale = std::max(image.width() / scene.size.width, image.height() / scene.size.height);
  QPainter painter(&image);
  painter.scale(scale, scale);
  ScenePainter().paint(painter, scene, look.theme, {0, 0, image.width() / scale, image.height() / scale});
  painter.end();
  return image.scaled(look.pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

Sketch FileSketches::of(const QString& path, const SketchLook& look) const {
  const QFileInfo file(path);
  if (!file.exists()) return {};
  const QString state = stateOf(file, look);
  const QString kept = QDir(m_folder).filePath(cacheName(path) + QStringLiteral(".png"));
  if (QImage picture(kept); picture.text(stateKey) == state) return {picture, file.lastModified()};
  const QImage picture = sketchOf(store::load(toPath(path)).workbook, look);
  keep(picture, state, kept);
  return {picture, file.lastModified()};
}

void FileSketches::keepOnly(const QStringList& paths) const {
  QStringList names;
  for (const QString& path : paths) names.append(cacheName(path));
  for (const QFileInfo& file : QDir(m_folder).entryInfoList({QStringLiteral("*.png")}, QDir::Files))
    if (!names.contains(file.completeBaseName())) QFile::remove(file.filePath());
}

}  // namespace klantreis
