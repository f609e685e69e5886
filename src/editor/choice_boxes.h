// Lists from which a user takes one: the values of an enumeration, or names to which a new one can be typed.
#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <string>
#include <vector>

#include "editor/enum_words.h"
#include "editor/field_widgets.h"
#include "editor/value_editor.h"

namespace klantreis {

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
};

class CheckBox final : public QCheckBox, public ValueEditor<bool> {
  Q_OBJECT

 public:
  CheckBox(const QString& text, QWidget* parent);
  void showValue(const bool& value) override { setChecked(value); }
};

/// One of the names, by its key; or a name that was typed; or neither.
struct Pick {
  std::string key;
  std::string typed;
  bool operator==(const Pick&) const = default;
};

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

  void showValue(const Pick& value) override;
  void showPopup() override;

 protected:
  /// Esc brings back what was there.
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void fill();
  void showName();
  void take(int index);
  void takeTyped();
  [[nodiscard]] QString shownName() const;

  Names m_names;
  std::vector<NamedKey> m_listed;
  Pick m_value;
};

}  // namespace klantreis
