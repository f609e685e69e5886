// In the place of the map while a file has no journey: the card of a persona, since such a file is a library
// of them, and the ways on from there.
#pragma once

#include <QWidget>

#include "editor/catch_up.h"
#include "klantreis/workbook.h"
#include "render/text_measure.h"

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace klantreis {

class Actions;
class CardView;
class Document;
enum class Command;

class LibraryPage final : public QWidget {
  Q_OBJECT

 public:
  /// `language` is that of the words on cards, which no journey says here.
  LibraryPage(const Document& document, Actions& actions, Language language);

 private:
  [[nodiscard]] QWidget* makeHead(Actions& actions);
  void show();

  const Document& m_document;
  const Language m_language;
  QtTextMeasure m_measure;
  QLabel* m_title;
  QLabel* m_told;
  CardView* m_card;
  QScrollArea* m_scroll;
  CatchUp m_catchUp;
};

}  // namespace klantreis
