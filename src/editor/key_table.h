// Which keys do what: those of the action table, unless the user chose others. All windows share it. A key
// has one action: what the user gives it to has it, and the action that had it before goes without.
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <map>
#include <optional>

#include "editor/actions.h"

namespace klantreis {

class Settings;

using KeyList = QList<QKeySequence>;

/// The name of a command in settings and files of keys.
[[nodiscard]] QString nameOf(Command command);

/// Why such a key can belong to no command, as a sentence: it types, walks the map or edits text.
[[nodiscard]] QString problemOf(const QKeySequence& key);

class KeyTable final : public QObject {
  Q_OBJECT

 public:
  explicit KeyTable(Settings& settings, QObject* parent = nullptr);

  [[nodiscard]] KeyList keysOf(const ActionSpec& spec) const;
  /// Not as the program has it.
  [[nodiscard]] bool isChanged(const ActionSpec& spec) const;
  /// Another action that has the key, or one that begins with it.
  [[nodiscard]] const ActionSpec* otherWith(const QKeySequence& key, const ActionSpec& than) const;

  /// Takes them from the actions that had them.
  void set(const ActionSpec& spec, const KeyList& keys);
  void reset(const ActionSpec& spec);
  void resetAll();

  /// Every action with its keys.
  [[nodiscard]] QByteArray toJson() const;
  /// All keys as the file has them; actions it does not name have those of the program. Empty when it was
  /// done, else a sentence why not, and nothing changed.
  [[nodiscard]] QString takeJson(const QByteArray& json);

 Q_SIGNALS:
  void changed();

 private:
  using Chosen = std::map<Command, KeyList>;
  void keep(Chosen chosen);

  Settings& m_settings;
  Chosen m_chosen;  // by the user
};

}  // namespace klantreis
