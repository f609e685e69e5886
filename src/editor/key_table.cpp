#include "editor/key_table.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>
#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "editor/settings.h"
#include "editor/strings.h"

namespace klantreis {

namespace {

const QString rootKey = QStringLiteral("keys");

bool collides(const QKeySequence& a, const QKeySequence& b) {
  return a.matches(b) != QKeySequence::NoMatch || b.matches(a) != QKeySequence::NoMatch;
}

bool collides(const QKeySequence& key, const KeyList& keys) {
  return std::any_of(keys.begin(), keys.end(), [&](const QKeySequence& each) { return collides(key, each); });
}

KeyList without(KeyList keys, const KeyList& taken) {
  keys.removeIf([&](const QKeySequence& key) { return collides(key, taken); });
  return keys;
}

QStringList textsOf(const KeyList& keys) {
  QStringList texts;
  for (const QKeySequence& key : keys) texts << key.toString(QKeySequence::PortableText);
  return texts;
}

/// Nothing where one of them is no key, or one that no command can have.
std::optional<KeyList> keysFrom(const QStringList& texts) {
  KeyList keys;
  for (const QString& text : texts) {
    const QKeySequence key = QKeySequence::fromString(text, QKeySequence::PortableText);
    if (key.isEmpty() || key[0].key() == Qt::Key_unknown || !problemOf(key).isEmpty()) return std::nullopt;
    keys.append(key);
  }
  return keys;
}

QStringList textsOf(const QJsonValue& value) {
  QStringList texts;
  for (const QJsonValue& each : value.toArray()) texts << each.toString();
  return texts;
}

/// Two actions of the same file with one key.
std::optional<std::pair<Command, Command>> doubleIn(const std::map<Command, KeyList>& chosen) {
  for (auto a = chosen.begin(); a != chosen.end(); ++a)
    for (auto b = std::next(a); b != chosen.end(); ++b)
      if (without(a->second, b->second).size() != a->second.size()) return std::pair(a->first, b->first);
  return std::nullopt;
}

const ActionSpec& specOf(Command command) {
  const auto table = actionTable();
  return *std::find_if(table.begin(), table.end(),
                       [&](const ActionSpec& spec) { return spec.command == command; });
}

bool movesOrEdits(Qt::Key key) {
  constexpr std::array keys{Qt::Key_Left,   Qt::Key_Right,  Qt::Key_Up,        Qt::Key_Down,  Qt::Key_Home,
                            Qt::Key_End,    Qt::Key_PageUp, Qt::Key_PageDown,  Qt::Key_Tab,   Qt::Key_Backtab,
                            Qt::Key_Return, Qt::Key_Enter,  Qt::Key_Backspace, Qt::Key_Space, Qt::Key_Escape};
  return std::find(keys.begin(), keys.end(), key) != keys.end();
}

}  // namespace

QString nameOf(Command command) {
  return QLatin1String(QMetaEnum::fromType<Command>().valueToKey(static_cast<int>(command)));
}

/// With Ctrl, Alt or Meta every key is free. Without, what types is for typing.
QString problemOf(const QKeySequence& key) {
  const QKeyCombination first = key[0];
  if (first.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) return {};
  if (movesOrEdits(first.key())) return KeyTable::tr("This key walks the map or edits text.");
  const bool types = first.key() < Qt::Key_Escape;  // Qt's first key that is no character
  return types ? KeyTable::tr("This key types. Add Ctrl or Alt to it.") : QString();
}

KeyTable::KeyTable(Settings& settings, QObject* parent) : QObject(parent), m_settings(settings) {
  const QVariantMap kept = settings.keys();
  for (const ActionSpec& spec : actionTable())
    if (const auto texts = kept.constFind(nameOf(spec.command)); texts != kept.constEnd())
      if (auto keys = keysFrom(texts->toStringList())) m_chosen[spec.command] = std::move(*keys);
}

KeyList KeyTable::keysOf(const ActionSpec& spec) const {
  if (const auto own = m_chosen.find(spec.command); own != m_chosen.end()) return own->second;
  KeyList keys = keysInTable(spec);
  for (const auto& [command, taken] : m_chosen) keys = without(std::move(keys), taken);
  return keys;
}

bool KeyTable::isChanged(const ActionSpec& spec) const { return keysOf(spec) != keysInTable(spec); }

const ActionSpec* KeyTable::otherWith(const QKeySequence& key, const ActionSpec& than) const {
  for (const ActionSpec& spec : actionTable())
    if (spec.command != than.command && collides(key, keysOf(spec))) return &spec;
  return nullptr;
}

void KeyTable::set(const ActionSpec& spec, const KeyList& keys) {
  Chosen chosen = m_chosen;
  for (auto& [command, taken] : chosen) taken = without(std::move(taken), keys);
  chosen[spec.command] = keys;
  keep(std::move(chosen));
}

/// Its own keys come back, also from actions that the user gave them to.
void KeyTable::reset(const ActionSpec& spec) {
  Chosen chosen = m_chosen;
  chosen.erase(spec.command);
  for (auto& [command, taken] : chosen) taken = without(std::move(taken), keysInTable(spec));
  keep(std::move(chosen));
}

void KeyTable::resetAll() { keep({}); }

QByteArray KeyTable::toJson() const {
  QJsonObject keys;
  for (const ActionSpec& spec : actionTable())
    keys[nameOf(spec.command)] = QJsonArray::fromStringList(textsOf(keysOf(spec)));
  return QJsonDocument(QJsonObject{{rootKey, keys}}).toJson();
}

/// Names that no action has are passed over: another version may have written the file.
QString KeyTable::takeJson(const QByteArray& json) {
  const QJsonValue keys = QJsonDocument::fromJson(json).object()[rootKey];
  if (!keys.isObject()) return tr("This is not a file of keys.");
  Chosen named;
  for (const ActionSpec& spec : actionTable()) {
    const QJsonValue value = keys[nameOf(spec.command)];
    if (!value.isArray()) continue;
    auto read = keysFrom(textsOf(value));
    if (!read) return tr("The keys of “%1” cannot be used.").arg(Actions::plainNameOf(spec));
    named[spec.command] = std::move(*read);
  }
  if (const auto both = doubleIn(named))
    return tr("“%1” and “%2” have the same key.")
        .arg(Actions::plainNameOf(specOf(both->first)), Actions::plainNameOf(specOf(both->second)));
  std::erase_if(named, [](const auto& each) { return each.second == keysInTable(specOf(each.first)); });
  keep(std::move(named));
  return {};
}

void KeyTable::keep(Chosen chosen) {
  if (chosen == m_chosen) return;
  m_chosen = std::move(chosen);
  QVariantMap kept;
  for (const auto& [command, keys] : m_chosen) kept[nameOf(command)] = textsOf(keys);
  m_settings.setKeys(kept);
  Q_EMIT changed();
}

}  // namespace klantreis
