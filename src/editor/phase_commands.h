// What divides a journey: models of phases, where a phase ends, and whether an episode is the purchase or not
// for everyone.
#pragma once

#include <QObject>
#include <optional>

#include "editor/actions.h"
#include "klantreis/edit.h"
#include "klantreis/phase_models.h"

namespace klantreis {

class Document;

class PhaseCommands final : public QObject {
  Q_OBJECT

 public:
  PhaseCommands(Document& document, Actions& actions, QObject* parent);

 private:
  void apply(PhaseModel model);
  void moveEnd(int direction);
  void set(bool Episode::*field, const QString& label, bool on);
  /// The selected phase, or the one that what is selected stands in.
  [[nodiscard]] std::optional<Id<Phase>> phase() const;
  [[nodiscard]] const Episode* episode() const;
  void updateEnabled();

  Document& m_document;
  Actions& m_actions;
  RandomIds m_ids;
};

}  // namespace klantreis
