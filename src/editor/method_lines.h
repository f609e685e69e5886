// The lines of the method panel: the steps of the method under the four it groups into, and under the one
// that is looked at what it is about, what can be done next and what was found. The last step is parted in
// two, as it belongs to two of the four.
#pragma once

#include <QAbstractListModel>
#include <functional>
#include <memory>
#include <vector>

#include "editor/actions.h"
#include "klantreis/findings.h"
#include "klantreis/words.h"

namespace klantreis {

struct MethodLine {
  enum class Kind { group, step, help, begin, next, finding };
  Kind kind = Kind::group;
  MethodPart part = MethodPart::choose;
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
  void open(std::optional<MethodPart> part);
  [[nodiscard]] std::optional<MethodPart> opened() const { return m_shown.open; }
  /// The line that says that the journey is in the step that is open, or the one that does that next; none
  /// while it is not among them.
  [[nodiscard]] QModelIndex beginLine() const;
  [[nodiscard]] QModelIndex lineOf(Command next) const;
  [[nodiscard]] const MethodLine& lineAt(const QModelIndex& index) const {
    return m_lines[static_cast<std::size_t>(index.row())];
  }
  [[nodiscard]] const MethodFinding& findingAt(const MethodLine& line) const {
    return m_shown.findings[line.finding];
  }

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

 private:
  /// What the lines are made of.
  struct Shown {
    Workbook workbook;
    std::vector<MethodFinding> findings;
    MethodStep now = MethodStep::choose;
    std::optional<MethodPart> open;
  };
  void become(Shown next);
  [[nodiscard]] static std::vector<MethodLine> linesOf(const Shown& shown);
  static void addPart(std::vector<MethodLine>& lines, const Shown& shown, MethodPart part);
  static void addOpened(std::vector<MethodLine>& lines, const Shown& shown, MethodPart part);
  [[nodiscard]] QModelIndex firstLine(const std::function<bool(const MethodLine&)>& meant) const;
  [[nodiscard]] QVariant dataOfStep(const MethodLine& line, int role) const;
  [[nodiscard]] QVariant dataOfNext(const MethodLine& line, int role) const;
  [[nodiscard]] QVariant dataOfFinding(const MethodLine& line, int role) const;

  const Actions& m_actions;
  std::unique_ptr<Words> m_words;
  Shown m_shown;
  std::vector<MethodLine> m_lines;
};

}  // namespace klantreis
