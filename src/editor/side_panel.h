// The panel at the left: what the file has and what the map shows, or the journey as an outline.
#pragma once

#include <QTabWidget>

namespace klantreis {

class Document;
class Outline;

class SidePanel final : public QTabWidget {
  Q_OBJECT

 public:
  explicit SidePanel(Document& document, QWidget* parent = nullptr);

  /// To walk through it with the keyboard.
  void openOutline();

 private:
  Outline* m_outline;
};

}  // namespace klantreis
