// Someone who knows the keys: goes anywhere by the fewest of them, on the real window, and counts every
// press.
#pragma once

#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "editor/inspector.h"
#include "session.h"

namespace klantreis::testing {

/// A chord is one press.
struct Press {
  Qt::Key key;
  Qt::KeyboardModifiers modifiers;
};
using Presses = std::vector<Press>;

constexpr auto withControl = Qt::ControlModifier;
constexpr auto withControlShift = Qt::ControlModifier | Qt::ShiftModifier;
constexpr auto withControlAlt = Qt::ControlModifier | Qt::AltModifier;

class Typist {
 public:
  using Meant = std::function<bool(const Node&)>;
  /// A name is of a row that others may refer to as well; a figure is no text.
  enum class Kind { text, name, figure };
  struct FieldText {
    const char* caption;
    std::string text;
    Kind kind = Kind::text;
  };

  [[nodiscard]] const Workbook& workbook() { return m_session.workbook(); }
  [[nodiscard]] Id<Journey> journey() { return *m_session.document().selection().journey(); }
  [[nodiscard]] int presses() const { return m_presses; }
  /// Of these the ones that wrote a letter which stays.
  [[nodiscard]] int characters() const { return m_characters; }

  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
  /// A text that stays; each letter is one press, with or without Shift.
  void write(const std::string& text);
  /// In place of what stands there.
  void rewrite(const std::string& text);
  /// Letters that only choose something.
  void choose(const std::string& letters);
  /// A name in a field that completes names: as many letters as it asks, which stay only where all are typed.
  void name(const std::string& wanted);

  // ---- on the map
  /// To the first node that is meant. A text that is open is kept on the way.
  void go(const Meant& meant);
  void go(Part part);
  void goTo(Part part, const RowRef& row);
  void goToCell(Part part, std::size_t episode);
  void backToMap() { press(Qt::Key_M, withControl); }

  // ---- in the panels
  /// Into a field of the inspector, which goes on where it was left.
  void toField(const char* caption);
  void typeField(const FieldText& field);
  /// Empty texts are none. Down the page or up, whichever end is nearer.
  void typeFields(std::vector<FieldText> texts);
  /// Opens a section of the inspector that is folded.
  void unfold(const char* title);
  /// A button of the inspector, by the beginning of what stands on it.
  void pressButton(const char* words);
  /// A row of a list there: the first by its button.
  void addRow(const char* button, bool first);
  /// The list on that tab, and the button under it that begins so.
  void pressInList(const char* tab, const char* words);

 private:
  using Steps = std::vector<std::pair<Press, std::optional<std::size_t>>>;

  [[nodiscard]] Canvas& canvas() { return m_session.canvas(); }
  [[nodiscard]] const Inspector& inspector() { return *m_session.window().findChild<Inspector*>(); }
  Presses wayTo(const Meant& meant);
  Steps steps(std::size_t at);
  void toPanel(const QWidget& panel);
  /// By Tab, the shorter way round.
  void toStop(const QWidget& stop);
  void toInspector() { toPanel(inspector()); }
  void pressButtonIn(const QWidget& panel, const char* words);
  const QWidget& fieldOf(const char* caption);

  Session m_session;
  int m_presses = 0;
  int m_characters = 0;
};

}  // namespace klantreis::testing
