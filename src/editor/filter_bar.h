// What the map is filtered by, above it: a list for each condition, what is left of how much, and the way
// back to everything. It stays there as long as something is left out.
#pragma once

#include <QFrame>
#include <functional>
#include <string>
#include <vector>

#include "editor/choice_boxes.h"
#include "klantreis/filter.h"

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace klantreis {

class Document;

class FilterBar final : public QFrame {
  Q_OBJECT

 public:
  explicit FilterBar(Document& document, QWidget* parent = nullptr);

  /// To choose a condition.
  void open();
  /// To type the name of a view, with that one to begin with.
  void askName(const QString& name);
  /// "Sales, Online"
  [[nodiscard]] QString summary() const;
  void setVisible(bool visible) override;

 Q_SIGNALS:
  void saveWanted();
  void named(const QString& name);
  /// The keyboard goes back to the map.
  void left();

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  /// A list in which one thing is chosen or, with its first item, none.
  struct Condition {
    QComboBox* box;
    std::function<std::vector<NamedKey>()> names;
    std::function<std::string(const Filter&)> key;
    std::function<Filter(Filter, const std::string&)> with;
    bool mayBeBare = true;  // also in sight while there is nothing to choose
    std::vector<NamedKey> listed = {};
  };

  void build();
  [[nodiscard]] QWidget* makeConditions();
  [[nodiscard]] QWidget* makeState();
  void add(QHBoxLayout& row, const QString& name, const QString& none, Condition condition);
  template <class T>
  [[nodiscard]] Condition rows(std::optional<Id<T>> Filter::*member) const;
  template <class E>
  [[nodiscard]] Condition words(std::optional<E> Filter::*member) const;
  [[nodiscard]] Condition savedViews() const;
  [[nodiscard]] Condition roles() const;
  void showAll();
  void show(Condition& condition) const;
  [[nodiscard]] QString state() const;
  void takeName();
  void leave();

  Document& m_document;
  std::vector<Condition> m_conditions;  // the saved view first
  QLabel* m_state = nullptr;
  QLineEdit* m_name = nullptr;
  QPushButton* m_save = nullptr;
  QPushButton* m_clear = nullptr;
};

}  // namespace klantreis
