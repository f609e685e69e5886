// Cards on screen, as exports draw them: those of the personas, and the page of facts of a journey.
#pragma once

#include <QDialog>
#include <QWidget>

#include "klantreis/scene.h"
#include "render/paint.h"
#include "render/text_measure.h"

class QComboBox;
class QVBoxLayout;

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

/// Accepted when the card is to be exported.
class CardDialog : public QDialog {
  Q_OBJECT

 public:
  CardDialog(const QString& title, QWidget* parent);
  void showScene(Scene scene) { m_card->showScene(std::move(scene)); }

 protected:
  /// Above the card.
  void addChooser(QWidget* chooser);

 private:
  QVBoxLayout* m_column;
  CardView* m_card;
};

class PersonaCardDialog final : public CardDialog {
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
};

}  // namespace klantreis
