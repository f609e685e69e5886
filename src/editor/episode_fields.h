// What an episode is meant to become, and the facts about it that most episodes do without.
#pragma once

#include <QWidget>

#include "editor/row_form.h"

class QPushButton;

namespace klantreis {

class FoldSection;

class EpisodeFields final : public QWidget {
  Q_OBJECT

 public:
  EpisodeFields(Document& document, IdSource& ids, QWidget* parent);
  void showEpisode(Id<Episode> episode);

 private:
  void addAim();
  void addFacts();
  [[nodiscard]] std::vector<NamedKey> otherJourneys() const;
  void openWithin();

  Document& m_document;
  IdSource& m_ids;
  QVBoxLayout* m_column;
  RowForm<Episode> m_aim;
  FoldSection* m_fold;
  RowForm<Episode> m_facts;
  QPushButton* m_open = nullptr;
};

}  // namespace klantreis
