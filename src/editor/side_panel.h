// The panel at the left: what the file has and what the map shows, the journey as an outline, or how
// far it is by the method.
#pragma once

#include <QTabWidget>

namespace klantreis {

class Actions;
class Document;
class MethodPanel;
class Outline;

class SidePanel final : public QTabWidget {
  Q_OBJECT

 public:
  SidePanel(Document& document, const Actions& actions, QWidget* parent = nullptr);

  /// To walk through it with the keyboard.
  void openOutline();
  void openMethod();
  [[nodiscard]] MethodPanel& method() const { return *m_method; }

 private:
  Outline* m_outline;
  MethodPanel* m_method;
};

}  // namespace klantreis
