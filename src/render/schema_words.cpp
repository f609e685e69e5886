#include "render/schema_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "klantreis/content_place.h"

namespace klantreis {

namespace {

struct Word {
  std::string_view name;  // in files
  const char* english;
};

constexpr std::array tables{Word{"segment", QT_TRANSLATE_NOOP("Things", "target group")},
                            Word{"actor", QT_TRANSLATE_NOOP("Things", "actor")},
                            Word{"persona", QT_TRANSLATE_NOOP("Things", "persona")},
                            Word{"channel", QT_TRANSLATE_NOOP("Things", "channel")},
                            Word{"journey", QT_TRANSLATE_NOOP("Things", "journey")},
                            Word{"participant", QT_TRANSLATE_NOOP("Things", "participant")},
                            Word{"role", QT_TRANSLATE_NOOP("Things", "role")},
                            Word{"phase", QT_TRANSLATE_NOOP("Things", "phase")},
                            Word{"episode", QT_TRANSLATE_NOOP("Things", "episode")},
                            Word{"scenario", QT_TRANSLATE_NOOP("Things", "scenario")},
                            Word{"involvement", QT_TRANSLATE_NOOP("Things", "part of a role")},
                            Word{"touchpoint", QT_TRANSLATE_NOOP("Things", "touchpoint")},
                            Word{"emotion", QT_TRANSLATE_NOOP("Things", "emotion")},
                            Word{"path", QT_TRANSLATE_NOOP("Things", "path")},
                            Word{"walked", QT_TRANSLATE_NOOP("Things", "walked path")},
                            Word{"lane", QT_TRANSLATE_NOOP("Things", "lane")},
                            Word{"cell", QT_TRANSLATE_NOOP("Things", "cell")},
                            Word{"remark", QT_TRANSLATE_NOOP("Things", "remark")},
                            Word{"evidence", QT_TRANSLATE_NOOP("Things", "evidence")},
                            Word{"metric", QT_TRANSLATE_NOOP("Things", "KPI")},
                            Word{"measurement", QT_TRANSLATE_NOOP("Things", "measurement")},
                            Word{"gap", QT_TRANSLATE_NOOP("Things", "gap")},
                            Word{"improvement", QT_TRANSLATE_NOOP("Things", "improvement")},
                            Word{"saved_view", QT_TRANSLATE_NOOP("Things", "saved view")},
                            Word{"picture", QT_TRANSLATE_NOOP("Things", "picture")}};

constexpr std::array fields{Word{"id", QT_TRANSLATE_NOOP("Fields", "id")},
                            Word{"age", QT_TRANSLATE_NOOP("Fields", "age")},
                            Word{"advises", QT_TRANSLATE_NOOP("Fields", "advises")},
                            Word{"alternative", QT_TRANSLATE_NOOP("Fields", "description")},
                            Word{"begins", QT_TRANSLATE_NOOP("Fields", "first day")},
                            Word{"blocks", QT_TRANSLATE_NOOP("Fields", "blocks")},
                            Word{"buys", QT_TRANSLATE_NOOP("Fields", "buys")},
                            Word{"channel", QT_TRANSLATE_NOOP("Fields", "channel")},
                            Word{"condition", QT_TRANSLATE_NOOP("Fields", "condition")},
                            Word{"considerations", QT_TRANSLATE_NOOP("Fields", "considerations")},
                            Word{"content", QT_TRANSLATE_NOOP("Fields", "content")},
                            Word{"contact", QT_TRANSLATE_NOOP("Fields", "contact")},
                            Word{"count", QT_TRANSLATE_NOOP("Fields", "count")},
                            Word{"crucial", QT_TRANSLATE_NOOP("Fields", "crucial")},
                            Word{"date", QT_TRANSLATE_NOOP("Fields", "date")},
                            Word{"decides", QT_TRANSLATE_NOOP("Fields", "decides")},
                            Word{"department", QT_TRANSLATE_NOOP("Fields", "responsible department")},
                            Word{"description", QT_TRANSLATE_NOOP("Fields", "description")},
                            Word{"direction", QT_TRANSLATE_NOOP("Fields", "direction")},
                            Word{"due", QT_TRANSLATE_NOOP("Fields", "due date")},
                            Word{"duration", QT_TRANSLATE_NOOP("Fields", "duration")},
                            Word{"effort", QT_TRANSLATE_NOOP("Fields", "effort")},
                            Word{"episode", QT_TRANSLATE_NOOP("Fields", "episode")},
                            Word{"feeling", QT_TRANSLATE_NOOP("Fields", "feeling")},
                            Word{"from", QT_TRANSLATE_NOOP("Fields", "from")},
                            Word{"gap", QT_TRANSLATE_NOOP("Fields", "gap")},
                            Word{"goal", QT_TRANSLATE_NOOP("Fields", "goal")},
                            Word{"height", QT_TRANSLATE_NOOP("Fields", "height")},
                            Word{"horizon", QT_TRANSLATE_NOOP("Fields", "horizon")},
                            Word{"icon", QT_TRANSLATE_NOOP("Fields", "icon")},
                            Word{"ideal_of", QT_TRANSLATE_NOOP("Fields", "ideal of")},
                            Word{"impact", QT_TRANSLATE_NOOP("Fields", "impact")},
                            Word{"journey", QT_TRANSLATE_NOOP("Fields", "journey")},
                            Word{"kind", QT_TRANSLATE_NOOP("Fields", "kind")},
                            Word{"lane", QT_TRANSLATE_NOOP("Fields", "lane")},
                            Word{"language", QT_TRANSLATE_NOOP("Fields", "language")},
                            Word{"layer", QT_TRANSLATE_NOOP("Fields", "source of the score")},
                            Word{"metric", QT_TRANSLATE_NOOP("Fields", "KPI")},
                            Word{"name", QT_TRANSLATE_NOOP("Fields", "name")},
                            Word{"next_review", QT_TRANSLATE_NOOP("Fields", "next review")},
                            Word{"optional", QT_TRANSLATE_NOOP("Fields", "optional")},
                            Word{"ours", QT_TRANSLATE_NOOP("Fields", "within our control")},
                            Word{"own_word", QT_TRANSLATE_NOOP("Fields", "own word")},
                            Word{"owner", QT_TRANSLATE_NOOP("Fields", "owner")},
                            Word{"pair", QT_TRANSLATE_NOOP("Fields", "paired episode")},
                            Word{"path", QT_TRANSLATE_NOOP("Fields", "path")},
                            Word{"persona", QT_TRANSLATE_NOOP("Fields", "persona")},
                            Word{"phase", QT_TRANSLATE_NOOP("Fields", "phase")},
                            Word{"photo", QT_TRANSLATE_NOOP("Fields", "photo")},
                            Word{"picture", QT_TRANSLATE_NOOP("Fields", "picture")},
                            Word{"purchase", QT_TRANSLATE_NOOP("Fields", "purchase")},
                            Word{"questions", QT_TRANSLATE_NOOP("Fields", "questions")},
                            Word{"quote", QT_TRANSLATE_NOOP("Fields", "quote")},
                            Word{"rank", QT_TRANSLATE_NOOP("Fields", "order")},
                            Word{"reach", QT_TRANSLATE_NOOP("Fields", "reach")},
                            Word{"remarks", QT_TRANSLATE_NOOP("Fields", "kind of notes")},
                            Word{"role", QT_TRANSLATE_NOOP("Fields", "role")},
                            Word{"scale", QT_TRANSLATE_NOOP("Fields", "scale of emotions")},
                            Word{"scope", QT_TRANSLATE_NOOP("Fields", "scope")},
                            Word{"score", QT_TRANSLATE_NOOP("Fields", "score")},
                            Word{"second_name", QT_TRANSLATE_NOOP("Fields", "name in another model")},
                            Word{"segment", QT_TRANSLATE_NOOP("Fields", "target group")},
                            Word{"share", QT_TRANSLATE_NOOP("Fields", "share")},
                            Word{"show_ideal", QT_TRANSLATE_NOOP("Fields", "show the ideal curve")},
                            Word{"shown", QT_TRANSLATE_NOOP("Fields", "shown on the map")},
                            Word{"status", QT_TRANSLATE_NOOP("Fields", "status")},
                            Word{"target", QT_TRANSLATE_NOOP("Fields", "target")},
                            Word{"text", QT_TRANSLATE_NOOP("Fields", "text")},
                            Word{"title", QT_TRANSLATE_NOOP("Fields", "title")},
                            Word{"to", QT_TRANSLATE_NOOP("Fields", "to")},
                            Word{"to_scale", QT_TRANSLATE_NOOP("Fields", "columns to scale")},
                            Word{"touchpoint", QT_TRANSLATE_NOOP("Fields", "touchpoint")},
                            Word{"unit", QT_TRANSLATE_NOOP("Fields", "unit")},
                            Word{"uses", QT_TRANSLATE_NOOP("Fields", "uses")},
                            Word{"value", QT_TRANSLATE_NOOP("Fields", "value")},
                            Word{"version_note", QT_TRANSLATE_NOOP("Fields", "version note")},
                            Word{"who", QT_TRANSLATE_NOOP("Fields", "who")},
                            Word{"width", QT_TRANSLATE_NOOP("Fields", "width")},
                            Word{"with_sign", QT_TRANSLATE_NOOP("Fields", "written with + or −")}};

template <class Words>
QString wordFor(std::string_view name, const Words& words, const char* context) {
  const auto found =
      std::find_if(words.begin(), words.end(), [&](const Word& word) { return word.name == name; });
  return found == words.end() ? QString() : QCoreApplication::translate(context, found->english);
}

}  // namespace

QString tableWord(std::string_view table) { return wordFor(table, tables, "Things"); }

QString fieldWord(std::string_view field) { return wordFor(field, fields, "Fields"); }

QString placeWords(std::string_view text) {
  const auto place = parsePlace(text);
  if (!place) return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
  const QString id = place->id.empty() ? QString() : u' ' + QString::fromStdString(place->id);
  const QString row = tableWord(place->table) + id;
  return place->field.empty() ? row : QStringLiteral("“%1” (%2)").arg(fieldWord(place->field), row);
}

}  // namespace klantreis
