#include "editor/picture_commands.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <algorithm>
#include <array>

#include "editor/additions.h"
#include "editor/message_bar.h"
#include "editor/save_dialog.h"
#include "editor/strings.h"
#include "klantreis/file.h"
#include "render/export_order.h"
#include "render/picture_import.h"

namespace klantreis {

namespace {

constexpr std::array suffixes{"png", "jpg", "jpeg", "jfif", "gif", "bmp"};
constexpr std::array types{"image/png", "image/jpeg", "image/gif", "image/bmp"};

bool isNamedLikePicture(const QUrl& url) {
  const QString suffix = QFileInfo(url.path()).suffix().toLower();
  return url.isLocalFile() && std::any_of(suffixes.begin(), suffixes.end(),
                                          [&](const char* each) { return suffix == QLatin1String(each); });
}

/// No text, or no more than where the picture is from.
bool saysNothingElse(const QMimeData& data) {
  const QString text = data.hasText() ? data.text().trimmed() : QString();
  if (text.isEmpty()) return true;
  const QUrl url(text, QUrl::StrictMode);
  return !text.contains(u'\n') && url.isValid() && !url.scheme().isEmpty() && data.hasUrls();
}

Bytes imported(const ForeignPicture& picture) {
  const std::string name = toUtf8(picture.name);
  if (!picture.image.isNull()) return importedPicture(picture.image, name);
  if (!picture.bytes.isEmpty()) return importedPicture(picture.bytes, name);
  const std::string bytes = readFile(toPath(picture.path), greatestImportedFile);
  return importedPicture(QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size())), name);
}

}  // namespace

std::vector<ForeignPicture> foreignPictures(const QMimeData& data) {
  std::vector<ForeignPicture> pictures;
  const QList<QUrl> urls = data.urls();
  if (!urls.isEmpty() && std::any_of(urls.begin(), urls.end(), isNamedLikePicture)) {
    for (const QUrl& url : urls)
      pictures.push_back({QFileInfo(url.toLocalFile()).fileName(), url.toLocalFile()});
    return pictures;
  }
  if (!saysNothingElse(data)) return {};
  const QString name = PictureCommands::tr("Picture");
  for (const char* type : types)
    if (const QByteArray bytes = data.data(QLatin1String(type)); !bytes.isEmpty()) return {{name, {}, bytes}};
  if (const auto image = qvariant_cast<QImage>(data.imageData()); !image.isNull())
    return {{name, {}, {}, image}};
  return {};
}

bool hasPicture(const QMimeData& data) {
  return data.hasImage() || std::any_of(types.begin(), types.end(), [&](const char* type) {
           return data.hasFormat(QLatin1String(type));
         });
}

PictureCommands::PictureCommands(const FileCommands::Context& context, FileCommands& files, Actions& actions,
                                 QObject* parent)
    : QObject(parent), m_context(context), m_files(files), m_actions(actions) {
  connect(&actions[Command::insertPicture], &QAction::triggered, this, &PictureCommands::choose);
  connect(&actions[Command::savePicture], &QAction::triggered, this, &PictureCommands::saveAs);
  connect(&context.document, &Document::changed, this, &PictureCommands::updateEnabled);
  connect(&context.document.selection(), &Selection::changed, this, &PictureCommands::updateEnabled);
  updateEnabled();
}

void PictureCommands::updateEnabled() {
  const Document& document = m_context.document;
  const auto& place = document.selection().place();
  const bool persona = place && place->part == Part::persona;
  m_actions[Command::insertPicture].setEnabled(persona || hasEpisodeToAddTo(document));
  m_actions[Command::savePicture].setEnabled(pictureShownAt(document.workbook(), place) != nullptr);
}

void PictureCommands::choose() {
  QStringList patterns;
  for (const char* suffix : suffixes) patterns << QStringLiteral("*.") + QLatin1String(suffix);
  const QStringList paths =
      QFileDialog::getOpenFileNames(&m_context.window, tr("Insert Picture"), m_files.folder(),
                                    tr("Pictures (%1);;All files (*)").arg(patterns.join(u' ')));
  std::vector<ForeignPicture> pictures;
  for (const QString& path : paths) pictures.push_back({QFileInfo(path).fileName(), path});
  if (!pictures.empty()) add(pictures);
}

void PictureCommands::add(const std::vector<ForeignPicture>& pictures) {
  std::vector<Bytes> contents;
  const bool read = m_files.run(tr("Reading “%1”…").arg(pictures.front().name),
                                [&contents, &pictures](const std::stop_token& stop) {
                                  for (const ForeignPicture& picture : pictures) {
                                    if (stop.stop_requested()) return false;
                                    contents.push_back(imported(picture));
                                  }
                                  return true;
                                });
  if (!read) return;
  const auto& place = m_context.document.selection().place();
  const auto persona = place && place->part == Part::persona ? asId<Persona>(place->row) : std::nullopt;
  if (persona && contents.size() > 1)
    m_context.messages.tell(tr("A persona has one photo: the first of %1 was taken.").arg(contents.size()));
  if (persona) return setPhoto(*persona, contents.front());
  fillCells(contents);
}

void PictureCommands::setPhoto(Id<Persona> persona, const Bytes& content) {
  Document& document = m_context.document;
  document.edit({tr("Change photo"), {}, document.selection().place()},
                [&](const Workbook& now) { return withPhoto(now, persona, content); });
}

/// Only the first may take the place of another picture: that one is selected.
void PictureCommands::fillCells(const std::vector<Bytes>& contents) {
  Document& document = m_context.document;
  const auto first = episodeToAddTo(document);
  if (!first) return;
  const auto cell = pictureCell(document.workbook(), document.selection().place());
  const auto episodes = episodesOf(document.workbook(), *journeyOf(document.workbook(), *first));
  auto at = std::find_if(episodes.begin(), episodes.end(),
                         [&](const Episode* episode) { return episode->id == *first; });
  const auto count = std::min<std::size_t>(contents.size(), static_cast<std::size_t>(episodes.end() - at));
  Change change{contents.size() == 1 ? tr("Add picture") : tr("Add pictures"), {}, std::nullopt};
  const bool done = document.edit(change, [&](const Workbook& now) {
    Workbook next = now;
    for (std::size_t i = 0; i < count; ++i, ++at) {
      const Id<Episode> episode = (*at)->id;
      const auto lane =
          i == 0 && cell ? Added<Lane>{next, cell->lane} : withPictureLane(next, m_ids, episode);
      next = withCellPicture(lane.workbook, lane.id, episode, contents[i]);
      if (i == 0) change.select = Place{Part::cell, refTo(episode), lane.id, episode, std::nullopt};
    }
    return next;
  });
  if (done && count < contents.size())
    m_context.messages.tell(tr("There are no more episodes for the last pictures: %1 of %2 were added.")
                                .arg(count)
                                .arg(contents.size()));
}

void PictureCommands::saveAs() {
  const Picture* picture =
      pictureShownAt(m_context.document.workbook(), m_context.document.selection().place());
  const auto head = picture == nullptr ? std::nullopt : pictureHead(picture->content.view());
  if (!head) return;
  const QString suffix = head->format == PictureFormat::png ? QStringLiteral("png") : QStringLiteral("jpg");
  const QString proposal = QDir(m_files.folder()).filePath(tr("Picture") + u'.' + suffix);
  const QString path = askSavePath(
      &m_context.window,
      {tr("Save Picture As"), proposal, tr("Pictures (%1)").arg(QStringLiteral("*.") + suffix), suffix});
  if (path.isEmpty()) return;
  m_files.run(tr("Writing “%1”…").arg(QFileInfo(path).fileName()),
              [path = toPath(path), content = picture->content](const std::stop_token&) {
                writeExport(path, content.view());
                return true;
              });
}

}  // namespace klantreis
