// The page of a loop, skip, alternative or exit.
#pragma once

#include "editor/inspector_page.h"

namespace klantreis {

class CheckList;

class PathPage final : public InspectorPage {
  Q_OBJECT

 public:
  PathPage(Document& document, IdSource& ids, QWidget* parent);
  void showRow(const Uuid& row) override;

 private:
  void addEnds();
  void showEnds(const Path& path);
  void showWalkers(const Path& path);
  [[nodiscard]] Id<Path> path() const { return *m_form.row(); }
  void writeKind(PathKind kind);
  /// `lead` sets the episode that was picked.
  void writeEnd(FieldBox& box, const Pick& pick, Workbook (*lead)(const Workbook&, Id<Path>, Id<Episode>));
  void walk(const RowRef& row, bool on);

  QLabel* m_kindWord;
  RowForm<Path> m_form;
  EnumBox<PathKind>* m_kind = nullptr;
  NameBox* m_from = nullptr;
  NameBox* m_to = nullptr;
  FieldBox* m_kindBox = nullptr;
  FieldBox* m_fromBox = nullptr;
  FieldBox* m_toBox = nullptr;
  QLabel* m_walkersCaption = nullptr;
  CheckList* m_walkers = nullptr;
};

}  // namespace klantreis
