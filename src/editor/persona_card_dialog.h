// The card of a persona on screen, as exports draw it.
#pragma once

#include <QDialog>
#include <QWidget>

#include "klantreis/scene.h"
#include "render/paint.h"
#include "render/text_measure.h"

class QComboBox;

namespace klantreis {

class Document;

/// A Scene as wide as there is room, to be read and not to be edited.
class CardView final : public QWidget {
  Q_OBJECT

 public:
  explicit CardView(QWidget* parent);
  void showScene(Scene scene);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  [[nodiscard]] double scale() const { return width() / m_scene.size.width; }
  void fitHeight();

  Scene m_scene;
  ScenePainter m_painter;
};

/// Accepted when it is to be exported.
class PersonaCardDialog final : public QDialog {
  Q_OBJECT

 public:
  PersonaCardDialog(const Document& document, Id<Persona> persona, QWidget* parent);

  /// Whose card is shown.
  [[nodiscard]] Id<Persona> persona() const;

 private:
  void showPersona();

  const Document& m_document;
  QtTextMeasure m_measure;
  QComboBox* m_personas;
  CardView* m_card;
};

}  // namespace klantreis
