// The line at the bottom: how much the journey holds, and whether it is saved and how large it is shown.
#pragma once

#include <QLabel>

class QStatusBar;

namespace klantreis {

class Canvas;
class Document;

class StatusLine final : public QObject {
  Q_OBJECT

 public:
  StatusLine(QStatusBar& bar, Document& document, Canvas& canvas, QObject* parent);

 private:
  void showCounts();
  void showState();

  Document& m_document;
  Canvas& m_canvas;
  QLabel* m_counts;
  QLabel* m_state;
};

}  // namespace klantreis
