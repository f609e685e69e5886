#include "editor/place_word.h"

#include <QString>
#include <QStringList>

#include "editor/strings.h"

namespace klantreis {

namespace {

const QString noId = QStringLiteral("-");

template <class T>
QString wordOf(const std::optional<Id<T>>& id) {
  return id ? toQt(id->text()) : noId;
}

template <class T>
std::optional<Id<T>> idOf(const QString& word) {
  const auto uuid = Uuid::parse(toUtf8(word));
  return uuid ? std::optional(Id<T>{*uuid}) : std::nullopt;
}

}  // namespace

std::string wordOf(const Standpoint& standpoint) {
  QStringList words{wordOf(standpoint.journey)};
  if (const auto& place = standpoint.place)
    words << QString::number(static_cast<int>(place->part))
          << QString::number(static_cast<int>(place->row.kind)) << toQt(place->row.uuid.text())
          << wordOf(place->lane) << wordOf(place->episode) << wordOf(place->persona);
  return toUtf8(words.join(u' '));
}

std::optional<Standpoint> standpointOf(const std::string& word) {
  const QStringList words = toQt(word).split(u' ');
  Standpoint standpoint{idOf<Journey>(words.first()), std::nullopt};
  if (words.size() == 1 && (standpoint.journey || words.first() == noId)) return standpoint;
  if (words.size() != 7) return std::nullopt;
  const auto row = Uuid::parse(toUtf8(words[3]));
  if (!row) return std::nullopt;
  standpoint.place = Place{static_cast<Part>(words[1].toInt()),
                           {static_cast<EntityKind>(words[2].toInt()), *row},
                           idOf<Lane>(words[4]),
                           idOf<Episode>(words[5]),
                           idOf<Persona>(words[6])};
  return standpoint;
}

}  // namespace klantreis
