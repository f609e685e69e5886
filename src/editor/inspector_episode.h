// The page of an episode: what happens in it, what it feels like, who is responsible, what we know it from,
// and what is missing and will be done about it.
#pragma once

#include "editor/emotion_rows.h"
#include "editor/evidence_card.h"
#include "editor/inspector_page.h"
#include "editor/keyed_column.h"

namespace klantreis {

class ContributionList;
class EpisodeFields;
class ScenarioFields;

class EpisodePage final : public InspectorPage {
  Q_OBJECT

 public:
  EpisodePage(Document& document, IdSource& ids, QWidget* parent);
  void showRow(const Uuid& row) override;
  /// To choose who else takes part.
  void askRole();
  /// What the score of the persona rests on.
  void chooseSource(Id<Persona> persona);
  /// To what is written down for it, or else to an empty card.
  void proveScore(Id<Persona> persona);

 private:
  void addLists();
  void addRoles();
  [[nodiscard]] std::vector<NamedKey> otherRoles() const;
  void involve(const Pick& pick);
  void showRoles();
  [[nodiscard]] EvidenceCard* makeEvidence(Id<Evidence> evidence);
  [[nodiscard]] Card* makeCard(const RowRef& row);
  void showEvidence();
  void showPlans();
  [[nodiscard]] Id<Episode> episode() const { return *m_form.row(); }

  QLabel* m_kind;
  RowForm<Episode> m_form;
  RowForm<Scenario> m_scenario;
  ScenarioFields* m_told = nullptr;
  EmotionRows* m_emotions = nullptr;
  EpisodeFields* m_fields = nullptr;
  std::unique_ptr<KeyedColumn<Id<Involvement>, Card>> m_roles;
  NameBox* m_role = nullptr;
  ContributionList* m_contributions = nullptr;
  QLabel* m_evidenceCaption = nullptr;
  std::unique_ptr<KeyedColumn<Id<Evidence>, EvidenceCard>> m_evidence;
  std::unique_ptr<KeyedColumn<RowRef, Card>> m_plans;
};

}  // namespace klantreis
