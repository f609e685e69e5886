// What each persona feels at a touchpoint, on its page: a score for which there need be none, and what it
// rests on.
#pragma once

#include <QWidget>

#include "editor/choice_boxes.h"
#include "editor/keyed_column.h"
#include "klantreis/workbook_schema.h"

class QLabel;

namespace klantreis {

class Document;
class FieldBox;
class ScoreBox;

class TouchpointFeeling final : public QWidget {
  Q_OBJECT

 public:
  TouchpointFeeling(Document& document, Id<Persona> persona, QWidget* parent);

  /// On the scale of the touchpoint's journey.
  void showTouchpoint(Id<Touchpoint> touchpoint, Scale scale);

 private:
  void showName();
  void showLayer(Layer layer);
  void writeScore(const std::optional<std::int64_t>& score);
  void writeLayer(Layer layer);

  Document& m_document;
  Id<Persona> m_persona;
  std::optional<Id<Touchpoint>> m_touchpoint;
  std::optional<std::int64_t> m_shown;
  QLabel* m_name;
  ScoreBox* m_score;
  FieldBox* m_box;
  EnumBox<Layer>* m_layer;
};

/// Those of all personas that walk the journey; hidden where there are none.
class TouchpointFeelings final : public QWidget {
  Q_OBJECT

 public:
  TouchpointFeelings(Document& document, QWidget* parent);
  void showTouchpoint(Id<Touchpoint> touchpoint);

 private:
  Document& m_document;
  std::unique_ptr<KeyedColumn<Id<Persona>, TouchpointFeeling>> m_rows;
};

}  // namespace klantreis
