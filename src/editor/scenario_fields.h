// What can be told of a scenario beside its text: an answer to each question about it, and the touchpoints
// that it tells of.
#pragma once

#include <QWidget>

#include "editor/row_form.h"

namespace klantreis {

class CheckList;
class FoldSection;

class ScenarioFields final : public QWidget {
  Q_OBJECT

 public:
  ScenarioFields(Document& document, QWidget* parent);
  void showEpisode(Id<Episode> episode);

 private:
  void addPrompts();
  void tell(Id<Touchpoint> touchpoint, bool told);

  Document& m_document;
  FoldSection* m_fold;
  RowForm<Scenario> m_form;
  QLabel* m_caption = nullptr;
  CheckList* m_touchpoints = nullptr;
};

}  // namespace klantreis
