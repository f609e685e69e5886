// Binds editors to the fields of one row. The description of the field in the schema decides which editor
// it gets and what is refused; the form reads the row when the document changes and writes what a user
// makes of it as one step of undo. Adding a field to a page is one line.
#pragma once

#include <QCoreApplication>
#include <QVBoxLayout>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "editor/choice_boxes.h"
#include "editor/document.h"
#include "editor/field_widgets.h"
#include "editor/number_boxes.h"
#include "editor/strings.h"
#include "editor/text_box.h"
#include "editor/titles.h"
#include "klantreis/edit.h"
#include "klantreis/text.h"

namespace klantreis {

/// "Change title": the name of the step that changes the field of that caption.
[[nodiscard]] QString changeOf(const QString& caption);
[[nodiscard]] QString tooLong(std::int64_t most);
[[nodiscard]] QString outOfRange(std::int64_t low, std::int64_t high);
[[nodiscard]] QString notInList();
/// What invites to a new name, in an empty field and as the last of a list.
[[nodiscard]] QString newNameHint();
[[nodiscard]] QString newNameItem();

template <class T, class V>
[[nodiscard]] constexpr Field<T, V> fieldOf(V T::*member) {
  Field<T, V> found{};
  forEachField<T>([&](const auto& field) {
    if constexpr (std::is_same_v<std::decay_t<decltype(field)>, Field<T, V>>)
      if (field.member == member) found = field;
  });
  return found;
}

/// Why the value may not be there, as a sentence for the user; empty when it may.
template <class T, class V>
[[nodiscard]] QString problemOf(const Field<T, V>& field, const V& value) {
  if constexpr (std::is_same_v<V, std::string>) {
    if (characterCount(value) > static_cast<std::size_t>(field.high)) return tooLong(field.high);
  } else if constexpr (std::is_same_v<Plain<V>, std::int64_t>) {
    const std::optional<std::int64_t> number = value;
    if (number && (*number < field.low || *number > field.high)) return outOfRange(field.low, field.high);
  }
  return {};
}

/// What a form shares with its fields.
template <class T>
struct FormState {
  Document& document;
  std::optional<Id<T>> row;
};

template <class T>
class FormField {
 public:
  virtual ~FormField() = default;
  /// `anew` when it was another row that was shown before.
  virtual void read(const T& row, bool anew) = 0;
};

/// A field whose editor edits its value as it is.
template <class T, class V>
class ValueField final : public FormField<T> {
 public:
  ValueField(FormState<T>& state, Field<T, V> field, ValueEditor<V>& editor, FieldBox& box)
      : m_state(state), m_field(field), m_editor(editor), m_box(box) {
    editor.edited = [this](const V& value) { write(value); };
    editor.refused = [this](const QString& why) { m_box.refuse(why); };
    editor.finished = [this] { m_state.document.finishMerging(); };
  }

  /// What is being typed stays, unless the field itself became another one underneath.
  void read(const T& row, bool anew) override {
    m_box.setText({refTo(row.id), m_field.name});
    const V& value = row.*m_field.member;
    if (anew || m_shown != value) {
      m_shown = value;
      settle();
      m_editor.showValue(value);
    }
    explain(row);
  }

  /// What does not go with the other fields of the row is kept all the same, and said.
  void setOddity(std::function<QString(const T& row)> oddity) { m_oddity = std::move(oddity); }

 private:
  void write(V value) {
    if constexpr (std::is_same_v<V, std::string>) value = normalizedText(value);
    if (const QString problem = problemOf(m_field, value); !problem.isEmpty()) return m_box.refuse(problem);
    if (!m_state.row) return;
    settle();
    m_shown = value;
    const Id<T> row = *m_state.row;
    explainWith(row, value);
    m_state.document.edit(
        {changeOf(m_box.name()), {std::string(m_field.name), row.uuid}, {}},
        [&](const Workbook& now) { return withField(now, row, m_field.member, std::move(value)); });
  }

  void settle() {
    m_box.settle();
    m_odd.clear();
  }

  /// Before it is written; the row may be gone by now, which the edit tells.
  void explainWith(Id<T> id, const V& value) {
    const T* row = tableOf<T>(m_state.document.workbook()).find(id);
    if (row == nullptr || !m_oddity) return;
    T changed = *row;
    changed.*m_field.member = value;
    explain(changed);
  }

  void explain(const T& row) {
    const QString odd = m_oddity ? m_oddity(row) : QString();
    if (odd == m_odd) return;
    m_odd = odd;
    odd.isEmpty() ? m_box.settle() : m_box.refuse(odd);
  }

  FormState<T>& m_state;
  Field<T, V> m_field;
  ValueEditor<V>& m_editor;
  FieldBox& m_box;
  std::optional<V> m_shown;
  std::function<QString(const T& row)> m_oddity;
  QString m_odd;
};

/// Adds a row with that name; empty for what must exist before it can be chosen.
template <class U>
using AddNamed = std::function<Added<U>(const Workbook&, std::string name)>;

/// A reference from T to U, and how a name that is not there gets a row.
template <class T, class U>
struct LinkTo {
  std::optional<Id<U>> T::*member;
  AddNamed<U> add = {};
};

/// Why the row may not be referred to, as a sentence for the user; empty when it may.
template <class T, class U>
[[nodiscard]] QString problemOf(const LinkTo<T, U>& link, const Pick& pick) {
  if (characterCount(pick.typed) > static_cast<std::size_t>(titleLength)) return tooLong(titleLength);
  return pick.typed.empty() || link.add ? QString() : notInList();
}

/// The workbook with the picked row referred to; a typed name is added first.
template <class T, class U>
[[nodiscard]] Workbook withPick(const Workbook& now, Id<T> row, const LinkTo<T, U>& link, const Pick& pick) {
  using Link = std::optional<Id<U>>;
  if (!pick.typed.empty()) {
    const Added<U> added = link.add(now, normalizedText(pick.typed));
    return withField(added.workbook, row, link.member, Link(added.id));
  }
  const auto uuid = Uuid::parse(pick.key);
  return withField(now, row, link.member, uuid ? Link(Id<U>{*uuid}) : Link());
}

/// A reference, edited by the name of its row; a new name adds the row it names in the same step.
template <class T, class U>
class ReferenceField final : public FormField<T> {
 public:
  ReferenceField(FormState<T>& state, LinkTo<T, U> link, NameBox& editor, FieldBox& box)
      : m_state(state), m_link(std::move(link)), m_editor(editor), m_box(box) {
    editor.edited = [this](const Pick& pick) { write(pick); };
  }

  /// Always, since the row it names may have got another name.
  void read(const T& row, bool anew) override {
    m_box.setText({refTo(row.id), fieldOf(m_link.member).name});
    const std::optional<Id<U>>& link = row.*m_link.member;
    if (!anew && m_box.refused()) return;
    m_box.settle();
    m_editor.showValue({link ? link->text() : std::string(), {}});
  }

 private:
  void write(const Pick& pick) {
    if (const QString problem = problemOf(m_link, pick); !problem.isEmpty()) return m_box.refuse(problem);
    m_box.settle();
    if (!m_state.row) return;
    m_state.document.edit({changeOf(m_box.name()), {}, {}},
                          [&](const Workbook& now) { return withPick(now, *m_state.row, m_link, pick); });
  }

  FormState<T>& m_state;
  LinkTo<T, U> m_link;
  NameBox& m_editor;
  FieldBox& m_box;
};

/// Rows of U by a text of theirs.
template <class U>
[[nodiscard]] std::vector<NamedKey> namesOf(const std::vector<const U*>& rows, std::string U::*name) {
  std::vector<NamedKey> names;
  for (const U* row : rows) names.push_back({row->id.text(), orUntitled<U>(row->*name)});
  return names;
}

template <class U>
[[nodiscard]] std::vector<NamedKey> allNames(const Workbook& workbook, std::string U::*name) {
  return namesOf(ranked(tableOf<U>(workbook), [](const U&) { return true; }), name);
}

/// The fields of one row, each under the former in a column.
template <class T>
class RowForm {
 public:
  RowForm(Document& document, QVBoxLayout& column, QWidget* parent)
      : m_state{document, {}}, m_column(column), m_parent(parent) {}
  /// Qt takes the focus from a proxy while its widget is half gone; the field would then tell what was typed
  /// to a form that is no more.
  ~RowForm() { m_parent->setFocusProxy(nullptr); }
  RowForm(const RowForm&) = delete;
  RowForm& operator=(const RowForm&) = delete;

  /// With the editor that fits the field's type and limits.
  template <class V>
  FieldBox& add(V T::*member, const QString& caption) {
    if constexpr (std::is_same_v<V, std::string>) {
      const bool isTitle = fieldOf(member).high <= titleLength;
      return add(member, caption,
                 new TextBox(isTitle ? TextBox::Lines::one : TextBox::Lines::many, m_parent));
    } else if constexpr (std::is_same_v<V, bool>) {
      return add(member, caption, new CheckBox(caption, m_parent));
    } else if constexpr (Enumeration<V>) {
      return add(member, caption, new EnumBox<V>(m_parent));
    } else if constexpr (std::is_same_v<V, std::int64_t>) {
      const auto field = fieldOf(member);
      return add(member, caption,
                 new SliderBox(static_cast<int>(field.low), static_cast<int>(field.high), m_parent));
    } else if constexpr (std::is_same_v<Plain<V>, std::int64_t>) {
      return add(member, caption, new NumberBox(NumberBox::Unit::whole, m_parent));
    } else {
      static_assert(std::is_same_v<V, std::optional<Date>>);
      return add(member, caption, new DayBox(m_parent));
    }
  }

  /// With that editor, a widget and a ValueEditor<V>.
  template <class V, class Editor>
  FieldBox& add(V T::*member, const QString& caption, Editor* editor) {
    const bool showsItself = std::is_same_v<V, bool>;  // a checkbox has its words beside it
    return bind(member, showsItself ? QString() : caption, caption, editor);
  }

  /// As add(); what `oddity` says of the row stands under the field while it says anything.
  template <class V>
  FieldBox& addExplained(V T::*member, const QString& caption, std::function<QString(const T& row)> oddity) {
    FieldBox& box = add(member, caption);
    static_cast<ValueField<T, V>&>(*m_fields.back()).setOddity(std::move(oddity));
    return box;
  }

  /// Without a caption in sight; `name` is what screen readers and the steps of undo say.
  template <class V, class Editor>
  FieldBox& addBare(V T::*member, const QString& name, Editor* editor) {
    return bind(member, {}, name, editor);
  }

  /// The title of the page, large and without a box until it is pointed at; typing on the page begins there.
  /// `empty` stands in it while there is no title.
  FieldBox& addHead(std::string T::*member, const QString& name, const QString& empty) {
    auto* editor = new TextBox(TextBox::Lines::one, m_parent);
    editor->setProperty("role", QStringLiteral("head"));
    editor->document()->setDocumentMargin(0);
    editor->setPlaceholderText(empty);
    m_parent->setFocusProxy(editor);
    return addBare(member, name, editor);
  }

  template <class U>
  FieldBox& addLink(std::optional<Id<U>> T::*member, const QString& caption, NameBox::Names names,
                    AddNamed<U> addNamed = {}) {
    auto* editor = new NameBox(std::move(names), m_parent);
    if (addNamed) editor->takeNew(newNameHint(), newNameItem());
    FieldBox& box = place(caption, caption, editor);
    m_fields.push_back(std::make_unique<ReferenceField<T, U>>(
        m_state, LinkTo<T, U>{member, std::move(addNamed)}, *editor, box));
    return box;
  }

  /// The row as it is now; it must exist.
  void showRow(Id<T> row) {
    const bool anew = m_state.row != row;
    m_state.row = row;
    const T& values = require(m_state.document.workbook(), row);
    for (const auto& field : m_fields) field->read(values, anew);
  }
  [[nodiscard]] const std::optional<Id<T>>& row() const { return m_state.row; }

 private:
  template <class V, class Editor>
  FieldBox& bind(V T::*member, const QString& caption, const QString& name, Editor* editor) {
    FieldBox& box = place(caption, name, editor);
    m_fields.push_back(std::make_unique<ValueField<T, V>>(m_state, fieldOf(member), *editor, box));
    return box;
  }

  FieldBox& place(const QString& caption, const QString& name, QWidget* editor) {
    auto* box = new FieldBox(caption, name, editor, m_parent);
    m_column.addWidget(box);
    return *box;
  }

  FormState<T> m_state;
  QVBoxLayout& m_column;
  QWidget* m_parent;
  std::vector<std::unique_ptr<FormField<T>>> m_fields;
};

}  // namespace klantreis
