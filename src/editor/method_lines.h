// The lines of the method panel: the steps of the method under the four it groups into, and under the one
// that is looked at what it is about, what can be done next and what was found.
#pragma once

#include <QAbstractListModel>
#include <memory>
#include <vector>

#include "editor/actions.h"
#include "klantreis/findings.h"
#include "klantreis/words.h"

namespace klantreis {

struct MethodLine {
  enum class Kind { group, step, help, next, finding };
  Kind kind = Kind::group;
  MethodStep step = MethodStep::choose;
  Command next = Command::insertPersona;
  std::size_t finding = 0;  // its place among the findings
};

class MethodLines final : public QAbstractListModel {
  Q_OBJECT

 public:
  enum Role { kindRole = Qt::UserRole, whereRole, sideRole, severityRole, openRole };

  MethodLines(const Actions& actions, QObject* parent);

  void show(const Workbook& workbook, std::vector<MethodFinding> findings, MethodStep now);
  /// That of them under which its findings stand, or none.
  void open(std::optional<MethodStep> step);
  [[nodiscard]] std::optional<MethodStep> opened() const { return m_open; }
  [[nodiscard]] const MethodLine& lineAt(const QModelIndex& index) const {
    return m_lines[static_cast<std::size_t>(index.row())];
  }
  [[nodiscard]] const MethodFinding& findingAt(const MethodLine& line) const {
    return m_findings[line.finding];
  }

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

 private:
  void fill();
  [[nodiscard]] std::vector<MethodLine> linesNow() const;
  void addStep(std::vector<MethodLine>& lines, MethodStep step) const;
  [[nodiscard]] QVariant dataOfStep(const MethodLine& line, int role) const;
  [[nodiscard]] QVariant dataOfNext(const MethodLine& line, int role) const;
  [[nodiscard]] QVariant dataOfFinding(const MethodLine& line, int role) const;

  const Actions& m_actions;
  std::unique_ptr<Words> m_words;
  Workbook m_workbook;
  std::vector<MethodFinding> m_findings;
  std::vector<MethodLine> m_lines;
  MethodStep m_now = MethodStep::choose;
  std::optional<MethodStep> m_open;
};

}  // namespace klantreis
