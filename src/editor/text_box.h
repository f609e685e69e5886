// A text that is typed where it stands: it grows with its lines, so nothing typed is out of sight.
#pragma once

#include <QPlainTextEdit>
#include <string>

#include "editor/value_editor.h"

namespace klantreis {

class TextBox final : public QPlainTextEdit, public ValueEditor<std::string> {
  Q_OBJECT

 public:
  enum class Lines { one, many };

  /// With one line Enter ends it, and pasted line breaks become spaces. Esc brings back what was there.
  TextBox(Lines lines, QWidget* parent);

  void showValue(const std::string& value) override;

 protected:
  void insertFromMimeData(const QMimeData* source) override;
  void keyPressEvent(QKeyEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void grow();
  void finish();

  QString m_before;  // what Esc brings back
  Lines m_lines;
  bool m_showing = false;
};

}  // namespace klantreis
