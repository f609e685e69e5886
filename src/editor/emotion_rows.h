// What each persona feels at an episode: the face, the name, the word and the score, in one line where there
// is room for all of them, else with the name above the others; and under the word, what the score rests on,
// with the evidence for it where it is said to be more than an idea.
#pragma once

#include <QWidget>

#include "editor/choice_boxes.h"
#include "editor/keyed_column.h"
#include "klantreis/workbook_schema.h"

class QGridLayout;
class QLabel;
class QPushButton;
class QSlider;

namespace klantreis {

class Document;
class Face;

/// One curve at one episode.
struct FeltAt {
  Id<Persona> persona;
  Id<Episode> episode;
  std::size_t place = 0;  // of the persona among the participants
};

class EmotionRow final : public QWidget {
  Q_OBJECT

 public:
  EmotionRow(Document& document, QWidget* parent);

  /// On the scale of the episode's journey.
  void showEmotion(const FeltAt& at, Scale scale);
  /// What one line needs.
  [[nodiscard]] int lineWidth() const;
  void arrange(bool oneLine);
  /// Opens the list of what a score can rest on.
  void chooseSource();

 Q_SIGNALS:
  /// To go to what is written down for the score, or to write something down.
  void evidenceWanted(Id<Persona> persona);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void connectEditors();
  void showLayer(Layer layer);
  void showEvidence(const QString& name);
  void showScore(std::optional<std::int64_t> score, Scale scale);
  void writeScore(int step);
  void writeFeeling(const Pick& pick);
  void writeLayer(Layer layer);

  Document& m_document;
  std::optional<FeltAt> m_at;
  Scale m_scale = Scale::minusFiveToFive;
  std::optional<bool> m_oneLine;
  QGridLayout* m_grid;
  Face* m_face;
  QLabel* m_name;
  NameBox* m_feeling;
  EnumBox<Layer>* m_layer;
  QSlider* m_slider;
  QLabel* m_number;
  QPushButton* m_evidence;
};

/// Those of all personas that walk the journey.
class EmotionRows final : public QWidget {
  Q_OBJECT

 public:
  EmotionRows(Document& document, QWidget* parent);
  void showEpisode(Id<Journey> journey, Id<Episode> episode);
  void chooseSource(Id<Persona> persona);

 Q_SIGNALS:
  void evidenceWanted(Id<Persona> persona);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  EmotionRow* makeRow();
  void arrange();

  Document& m_document;
  KeyedColumn<Id<Persona>, EmotionRow> m_rows;
};

}  // namespace klantreis
