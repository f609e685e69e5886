// Pictures come into a map from files, the clipboard and other windows: all by one way, which reads them in a
// thread and makes one step of them. And they go back to files.
#pragma once

#include <QByteArray>
#include <QImage>
#include <QObject>
#include <vector>

#include "editor/file_commands.h"
#include "editor/picture_place.h"

class QMimeData;

namespace klantreis {

/// From outside: a file, or the bytes of one, or what another program has decoded.
struct ForeignPicture {
  QString name;
  QString path = {};
  QByteArray bytes = {};
  QImage image = {};
};
/// None where it is something else that was meant: a program that copies cells or text often adds a picture
/// of them.
[[nodiscard]] std::vector<ForeignPicture> foreignPictures(const QMimeData& data);
/// Whether pictures may be among it, told without fetching any.
[[nodiscard]] bool hasPicture(const QMimeData& data);

class PictureCommands final : public QObject {
  Q_OBJECT

 public:
  PictureCommands(const FileCommands::Context& context, FileCommands& files, Actions& actions,
                  QObject* parent);

  /// For the selected persona one as photo; else in the selected cell of a lane of pictures, or in such a
  /// lane at the selected episode, and the others at the episodes after it. Nothing changes when any cannot
  /// be read.
  void add(const std::vector<ForeignPicture>& pictures);

 private:
  void choose();
  void saveAs();
  void updateEnabled();
  void setPhoto(Id<Persona> persona, const Bytes& content);
  void fillCells(const std::vector<Bytes>& contents);

  FileCommands::Context m_context;
  FileCommands& m_files;
  Actions& m_actions;
  RandomIds m_ids;
};

}  // namespace klantreis
