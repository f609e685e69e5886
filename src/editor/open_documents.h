// What the commands of one document know of the others that are open beside it.
#pragma once

#include <QString>

namespace klantreis {

enum class Command;
struct OpenedFile;
struct RestoredDocument;

class OpenDocuments {
 public:
  OpenDocuments() = default;
  OpenDocuments(const OpenDocuments&) = delete;
  OpenDocuments& operator=(const OpenDocuments&) = delete;
  virtual ~OpenDocuments() = default;

  /// Whether the file is open, by whatever name.
  [[nodiscard]] virtual bool has(const QString& path) const = 0;
  /// The document of that file comes to the front. False when there is none.
  virtual bool bringForward(const QString& path) = 0;
  virtual void showInTab(const OpenedFile& file) = 0;
  virtual void showInTab(const RestoredDocument& document) = 0;
  /// In the document that is in front.
  virtual void run(Command command) = 0;
  /// The one in front, when nothing of it is lost.
  virtual void closeCurrent() = 0;
  /// Above the map that is in front.
  virtual void tell(const QString& text) = 0;
};

}  // namespace klantreis
