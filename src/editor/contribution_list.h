// Who brings something to an episode: suppliers, departments and persons, of whom several may answer for it.
#pragma once

#include <QWidget>

#include "editor/keyed_column.h"
#include "editor/row_form.h"

namespace klantreis {

class ContributionList final : public QWidget {
  Q_OBJECT

 public:
  ContributionList(Document& document, IdSource& ids, QWidget* parent);
  void showEpisode(Id<Episode> episode);

 private:
  [[nodiscard]] std::vector<NamedKey> otherActors() const;
  void add(const Pick& pick);
  void open(Id<Contribution> contribution);

  Document& m_document;
  IdSource& m_ids;
  std::optional<Id<Episode>> m_episode;
  std::unique_ptr<KeyedColumn<Id<Contribution>, Card>> m_cards;
  NameBox* m_actor;
};

}  // namespace klantreis
