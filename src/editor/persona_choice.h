// Personas with a box before each, to choose those that go to another file or come from one.
#pragma once

#include <QDialog>
#include <QImage>
#include <functional>
#include <map>
#include <vector>

#include "klantreis/persona_library.h"

class QListWidget;
class QPushButton;

namespace klantreis {

using PersonaFaces = std::map<Id<Persona>, QImage>;
/// Small ones of those that have a photo. Takes time; asks whether to go on.
[[nodiscard]] PersonaFaces facesIn(const Workbook& workbook, const std::function<bool()>& goOn);

class PersonaChoice final : public QDialog {
  Q_OBJECT

 public:
  /// One persona in the list.
  struct Offer {
    Id<Persona> persona;
    QString presence;  // in the file that it goes to
    bool chosen = false;
  };
  struct Wording {
    QString title;
    QString told;
    QString accept;  // on the button
  };
  PersonaChoice(const Workbook& from, const PersonaFaces& faces, const Wording& wording, QWidget* parent);

  void offer(const std::vector<Offer>& offers);
  /// In the order of the list.
  [[nodiscard]] std::vector<Id<Persona>> chosen() const;

 private:
  void addOffer(const Offer& offer);
  [[nodiscard]] QString textOf(const Offer& offer) const;

  const Workbook& m_from;
  const PersonaFaces& m_faces;
  QListWidget* m_list;
  QPushButton* m_accept;
  std::vector<Id<Persona>> m_personas;
};

}  // namespace klantreis
