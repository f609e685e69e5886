// The method beside the map: its steps, how far the file is, what was found in it, and what can be done next.
// Everything in it is computed from the document, so it is right a moment after every edit; only which step
// the journey is in is said by its user.
#pragma once

#include <QListView>
#include <QWidget>

#include "editor/actions.h"
#include "editor/row_form.h"
#include "klantreis/findings.h"

namespace klantreis {

class CatchUp;
class MethodCheck;
class MethodLines;

/// Enter does what a click does.
class MethodList final : public QListView {
  Q_OBJECT

 public:
  using QListView::QListView;

 Q_SIGNALS:
  void chosen(const QModelIndex& index);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  /// When the marked line goes, what is marked next adds and changes nothing.
  void rowsAboutToBeRemoved(const QModelIndex& parent, int first, int last) override;
};

class MethodPanel final : public QWidget {
  Q_OBJECT

 public:
  MethodPanel(Document& document, const Actions& actions, Date (*today)(), QWidget* parent = nullptr);

  /// To walk through the lines with the keyboard.
  void focusLines();
  /// Its findings are of the document as it was a moment ago.
  [[nodiscard]] bool isBehind() const;

 Q_SIGNALS:
  /// What is missing is typed there: in a field of what is selected, or on the map.
  void fieldWanted(const klantreis::TextPlace& field);
  void mapWanted();
  /// What the score of the persona at the selected episode rests on is chosen there.
  void sourceWanted(klantreis::Id<klantreis::Persona> persona);
  /// Or the evidence for it is written down.
  void evidenceWanted(klantreis::Id<klantreis::Persona> persona);
  /// Or what the selected target group decides by is.
  void criterionWanted();

 private:
  void build();
  void showAll();
  void forget();
  void follow();
  void press(const QModelIndex& index);
  void add(Command addition);
  void begin(MethodStep step);
  void mend(const MethodFinding& finding);
  void goTo(const MethodFinding& finding);
  void stand(const MethodFinding& finding, const Place& place);

  Document& m_document;
  const Actions& m_actions;
  Date (*m_today)();
  MethodLines* m_lines;
  MethodList* m_list;
  QWidget* m_head;
  QVBoxLayout* m_headColumn;
  RowForm<Journey> m_form;
  MethodCheck* m_check;
  CatchUp* m_catchUp;
  std::optional<Id<Journey>> m_journey;  // that is shown
};

}  // namespace klantreis
