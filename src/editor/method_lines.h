// The lines of the method panel: the steps of the method under the four it groups into, and under the one
// that is looked at what it is about, what can be done next and what was found. The last step is parted in
// two, as it belongs to two of the four. What is found very often is one line until it is asked for, so that
// a large map has a panel that can be read, and laid out.
#pragma once

#include <QAbstractListModel>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <utility>
#include <vector>

#include "editor/actions.h"
#include "editor/method_look.h"

namespace klantreis {

struct MethodLine {
  enum class Kind : std::uint8_t { group, step, help, begin, next, finding, more };
  Kind kind = Kind::group;
  MethodPart part = MethodPart::choose;
  Command next = Command::insertPersona;
  std::optional<MethodFinding> finding = {};  // of `more` the first that it stands for
  std::size_t left = 0;                       // of `more`: for how many
  LineLook look = {};
};

class MethodLines final : public QAbstractListModel {
  Q_OBJECT

 public:
  enum Role { kindRole = Qt::UserRole, whereRole, sideRole, severityRole, openRole };

  MethodLines(const Actions& actions, QObject* parent);

  void show(const Workbook& workbook, std::vector<MethodFinding> findings);
  /// Until they are shown nobody knows what was found.
  void forget();
  [[nodiscard]] bool isKnown() const { return m_known; }
  /// In which step the journey is.
  void stand(MethodStep now);
  /// That of them under which its findings stand, or none.
  void open(std::optional<MethodPart> part);
  [[nodiscard]] std::optional<MethodPart> opened() const { return m_open; }
  /// Shows the next of those that the line stands for; the first of them.
  QModelIndex unfold(const MethodLine& more);
  /// Where one goes on when that line goes: at the next of its part that asks for something, else the one
  /// before it, else at the head of the part.
  [[nodiscard]] QModelIndex lineAfter(const QModelIndex& gone) const;
  /// None while it is not among them.
  [[nodiscard]] QModelIndex lineOf(Command next) const;
  /// Of what was found; null where it was not.
  [[nodiscard]] const MethodFinding* firstOf(FindingKind kind) const;
  [[nodiscard]] const MethodLine& lineAt(const QModelIndex& index) const {
    return m_lines[static_cast<std::size_t>(index.row())];
  }

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

 private:
  using Fold = std::pair<MethodPart, FindingKind>;

  void fill();
  void put(std::size_t row, const MethodLine& line);
  void removeRow(std::size_t row);
  void look(std::size_t row, LineLook look);
  void followAction(Command command);
  [[nodiscard]] std::vector<MethodLine> linesNow() const;
  void addPart(std::vector<MethodLine>& lines, MethodPart part) const;
  void addOpened(std::vector<MethodLine>& lines, MethodPart part) const;
  void addFindings(std::vector<MethodLine>& lines, MethodPart part) const;
  [[nodiscard]] MethodLine lineOfFinding(const MethodFinding& finding) const;
  [[nodiscard]] std::size_t shownOf(const Fold& fold, std::size_t count) const;
  [[nodiscard]] LineLook lookOfStep(MethodPart part) const;
  [[nodiscard]] LineLook lookOfNext(Command next) const;
  [[nodiscard]] QModelIndex firstLine(const std::function<bool(const MethodLine&)>& meant) const;

  const Actions& m_actions;
  std::unique_ptr<Words> m_words;
  Workbook m_workbook;
  std::vector<MethodFinding> m_findings;
  std::array<PartState, methodPartCount> m_states{};
  std::map<Fold, std::size_t> m_unfolded;  // how many of them are shown
  std::vector<MethodLine> m_lines;
  MethodStep m_now = MethodStep::choose;
  std::optional<MethodPart> m_open;
  bool m_known = false;
};

}  // namespace klantreis
