// The pages of things that have no more than a few fields: phase, gap, lane and persona.
#pragma once

#include "editor/inspector_page.h"

namespace klantreis {

class CheckList;
class PictureView;

class PersonaPage final : public InspectorPage {
  Q_OBJECT

 public:
  PersonaPage(Document& document, IdSource& ids, QWidget* parent);
  void showRow(const Uuid& row) override;

 Q_SIGNALS:
  /// Of the persona that is shown.
  void photoWanted();

 private:
  void removePhoto();

  void showPaths();

  RowForm<Persona> m_form;
  RowForm<Picture> m_photoForm;
  FieldBox* m_alternative = nullptr;
  PictureView* m_photo = nullptr;
  QPushButton* m_choose = nullptr;
  QPushButton* m_remove = nullptr;
  QLabel* m_pathsCaption = nullptr;
  CheckList* m_paths = nullptr;
};

class PhasePage final : public InspectorPage {
  Q_OBJECT

 public:
  PhasePage(Document& document, IdSource& ids, QWidget* parent);
  void showRow(const Uuid& row) override { m_form.showRow({row}); }

 private:
  RowForm<Phase> m_form;
};

class GapPage final : public InspectorPage {
  Q_OBJECT

 public:
  GapPage(Document& document, IdSource& ids, QWidget* parent);
  void showRow(const Uuid& row) override { m_form.showRow({row}); }

 private:
  RowForm<Gap> m_form;
};

class LanePage final : public InspectorPage {
  Q_OBJECT

 public:
  LanePage(Document& document, IdSource& ids, QWidget* parent);
  void showRow(const Uuid& row) override;

 private:
  QLabel* m_title = nullptr;
  RowForm<Lane> m_form;
  FieldBox* m_department = nullptr;
  FieldBox* m_name = nullptr;
};

}  // namespace klantreis
