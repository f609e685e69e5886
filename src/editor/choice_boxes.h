// Lists from which a user takes one: the values of an enumeration, or names to which a new one can be typed.
#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "editor/enum_words.h"
#include "editor/field_widgets.h"
#include "editor/value_editor.h"

namespace klantreis {

/// So wide that no word in it is cut, however narrow the box.
void widenList(QComboBox& box);

template <class E>
class EnumBox final : public QComboBox, public ValueEditor<E> {
 public:
  explicit EnumBox(QWidget* parent) : QComboBox(parent) {
    for (const char* word : choicesOf<E>()) addItem(translatedChoice(word));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    teachManners(*this);
    connect(this, &QComboBox::activated, this, [this](int index) { this->give(static_cast<E>(index)); });
  }

  void showValue(const E& value) override { setCurrentIndex(static_cast<int>(value)); }
  void showPopup() override {
    widenList(*this);
    QComboBox::showPopup();
  }
};

class CheckBox final : public QCheckBox, public ValueEditor<bool> {
  Q_OBJECT

 public:
  CheckBox(const QString& text, QWidget* parent);
  void showValue(const bool& value) override { setChecked(value); }
};

/// A weight from 1 to 5, or none.
class RatingBox final : public QComboBox, public ValueEditor<std::optional<std::int64_t>> {
  Q_OBJECT

 public:
  explicit RatingBox(QWidget* parent);
  void showValue(const std::optional<std::int64_t>& value) override;
};

/// One of the names, by its key; or a name that was typed; or neither.
struct Pick {
  std::string key;
  std::string typed;
  bool operator==(const Pick&) const = default;
};

/// A name without a key is one that is not there yet.
struct NamedKey {
  std::string key;
  QString name;
  bool operator==(const NamedKey&) const = default;
};

/// The name of the key, or nothing.
[[nodiscard]] QString nameIn(const std::vector<NamedKey>& names, const std::string& key);
/// The one of that name, whatever its case, or the name as it was typed. Of several with that name it is the
/// one that was there already.
[[nodiscard]] Pick pickFrom(const std::vector<NamedKey>& names, const QString& typed,
                            const std::string& before);

class NameBox final : public QComboBox, public ValueEditor<Pick> {
  Q_OBJECT

 public:
  using Names = std::function<std::vector<NamedKey>()>;

  /// `names` is asked whenever the list opens or a name was typed. Its first item takes the name away.
  NameBox(Names names, QWidget* parent);

  /// Says so while the box is empty, and by that item at the end of the list, which makes room for typing.
  void takeNew(const QString& hint, const QString& item);

  void showValue(const Pick& value) override;
  void showPopup() override;

 protected:
  /// Esc brings back what was there.
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void fill();
  void fillNames();
  void showName();
  void take(int index);
  void takeTyped();
  void askName();
  [[nodiscard]] QString shownName() const;

  Names m_names;
  std::vector<NamedKey> m_listed;
  Pick m_value;
  QString m_newItem;
  bool m_asking = false;  // for a new name, which is not typed yet
};

}  // namespace klantreis
