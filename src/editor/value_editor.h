// What a form needs of anything in which a value is edited, whatever widget it is: show a value, tell what
// the user made of it, tell what is no value, tell that the user is done.
#pragma once

#include <QString>
#include <functional>

namespace klantreis {

template <class V>
class ValueEditor {
 public:
  ValueEditor() = default;
  ValueEditor(const ValueEditor&) = delete;
  ValueEditor& operator=(const ValueEditor&) = delete;
  virtual ~ValueEditor() = default;

  /// Tells nobody.
  virtual void showValue(const V& value) = 0;

  std::function<void(const V&)> edited = [](const V&) {};
  /// With the reason, in a sentence.
  std::function<void(const QString&)> refused = [](const QString&) {};
  /// What comes next is another step of undo.
  std::function<void()> finished = [] {};

 protected:
  /// A value that is a step by itself.
  void give(const V& value) {
    edited(value);
    finished();
  }
};

}  // namespace klantreis
