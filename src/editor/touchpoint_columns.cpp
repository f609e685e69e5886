#include "editor/touchpoint_columns.h"

#include <QCollator>
#include <QCoreApplication>
#include <algorithm>
#include <unordered_map>
#include <utility>

#include "klantreis/figures.h"

namespace klantreis {

namespace {

struct Columns {
  Q_DECLARE_TR_FUNCTIONS(Columns)
};

using Rows = std::vector<const Touchpoint*>;

/// A key for each row by itself.
template <class KeyOf>
auto byRow(KeyOf keyOf) {
  return [keyOf](const Rows& rows) {
    std::vector<SortKey> keys;
    for (const Touchpoint* row : rows) keys.push_back(keyOf(*row));
    return keys;
  };
}

/// One key for all rows of a group, found once.
template <class GroupOf, class KeyOf>
auto byGroup(GroupOf groupOf, KeyOf keyOf) {
  return [groupOf, keyOf](const Rows& rows) {
    std::unordered_map<Uuid, SortKey> known;
    std::vector<SortKey> keys;
    for (const Touchpoint* row : rows) {
      const Uuid group = groupOf(*row);
      auto found = known.find(group);
      if (found == known.end()) found = known.emplace(group, keyOf(*row)).first;
      keys.push_back(found->second);
    }
    return keys;
  };
}

/// Where the group of each row comes on the map.
template <class GroupOf>
auto byPlace(GroupOf groupOf) {
  return [groupOf](const Rows& rows) {
    std::unordered_map<Uuid, std::int64_t> places;
    std::vector<SortKey> keys;
    for (const Touchpoint* row : rows) {
      const auto next = static_cast<std::int64_t>(places.size());
      keys.push_back({places.emplace(groupOf(*row), next).first->second});
    }
    return keys;
  };
}

/// What says nothing comes last.
auto keyOf(const TableColumn& cell) {
  return [text = cell.text](const Touchpoint& row) {
    const QString says = text(row.id.uuid);
    return SortKey{says.isEmpty() ? 1 : 0, says};
  };
}

template <class U>
auto linked(std::optional<Id<U>> Touchpoint::*member) {
  return [member](const Touchpoint& row) { return row.*member ? (row.*member)->uuid : Uuid(); };
}

const Touchpoint& touchpointAt(const Document& document, const Uuid& row) {
  return require(document.workbook(), Id<Touchpoint>{row});
}

// ---- where it is --------------------------------------------------------------------------------

TouchpointColumn phaseColumn(Document& document) {
  const auto phase = [&document](const Touchpoint& row) -> const Phase& {
    return require(document.workbook(), require(document.workbook(), row.episode).phase);
  };
  TableColumn cell{Columns::tr("Phase"), [&document, phase](const Uuid& row) {
                     return orUntitled<Phase>(phase(touchpointAt(document, row)).name);
                   }};
  return {std::move(cell), byPlace([phase](const Touchpoint& row) { return phase(row).id.uuid; })};
}

TouchpointColumn episodeColumn(Document& document) {
  TableColumn cell{Columns::tr("Episode"), [&document](const Uuid& row) {
                     const Id<Episode> episode = touchpointAt(document, row).episode;
                     return orUntitled<Episode>(require(document.workbook(), episode).title);
                   }};
  cell.stretches = true;
  return {std::move(cell), byPlace([](const Touchpoint& row) { return row.episode.uuid; })};
}

// ---- what it is ---------------------------------------------------------------------------------

template <class U, class Add>
TouchpointColumn linkColumnTo(Document& document, const QString& header,
                              std::optional<Id<U>> Touchpoint::*member, Add add) {
  const NamesFor<Touchpoint> names = [](const Workbook& now, const Touchpoint&) {
    return allNames(now, &U::name);
  };
  TableColumn cell = linkColumn(document, header, LinkTo<Touchpoint, U>{member, add}, names);
  return {cell, byGroup(linked(member), keyOf(cell))};
}

TouchpointColumn reachColumn(Document& document) {
  const auto channel = [&document](const Touchpoint& row) {
    return row.channel ? document.workbook().channels.find(*row.channel) : nullptr;
  };
  TableColumn cell{Columns::tr("Reach"), [&document, channel](const Uuid& row) {
                     const Channel* found = channel(touchpointAt(document, row));
                     return found == nullptr ? QString() : wordOf(found->reach);
                   }};
  return {cell, byGroup(linked(&Touchpoint::channel), keyOf(cell))};
}

TouchpointColumn contactColumn(Document& document) {
  TableColumn cell = choiceColumn(document, Columns::tr("Contact"), &Touchpoint::contact);
  return {cell, byRow(keyOf(cell))};
}

/// With whom or what; where nobody said, nothing.
TouchpointColumn withColumn(Document& document) {
  TableColumn cell = choiceColumn(document, Columns::tr("With whom or what"), &Touchpoint::with);
  cell.text = [&document, word = cell.text](const Uuid& row) {
    return touchpointAt(document, row).with == ContactWith::unknown ? QString() : word(row);
  };
  return {cell, byRow(keyOf(cell))};
}

/// From 1 to 5, or nothing; what has none comes last.
TouchpointColumn ratingColumn(Document& document, const QString& header,
                              std::optional<std::int64_t> Touchpoint::*member) {
  using Rating = std::optional<std::int64_t>;
  const ColumnField<Touchpoint, Rating> field{document, header, member};
  TableColumn cell{header, [field](const Uuid& row) {
                     const Rating rating = field.of(row);
                     return rating ? QString::number(*rating) : QString();
                   }};
  cell.write = [field](const Uuid& row, const QString& typed) {
    if (typed.trimmed().isEmpty()) return field.write(row, std::nullopt);
    const auto number = parseWhole(typed);
    return number ? field.write(row, *number) : notWhole(typed);
  };
  return {std::move(cell), byRow([member](const Touchpoint& row) {
            constexpr std::int64_t last = 1'000;
            return SortKey{(row.*member).value_or(last)};
          })};
}

TouchpointColumn feedbackColumn(Document& document) {
  TableColumn cell = textColumn(document, Columns::tr("Feedback by"), &Touchpoint::feedback);
  return {cell, byRow(keyOf(cell))};
}

/// Yes or no.
TouchpointColumn truthColumn(Document& document, const QString& header, bool Touchpoint::*member) {
  const ColumnField<Touchpoint, bool> field{document, header, member};
  const auto word = [](bool value) { return value ? Columns::tr("Yes") : Columns::tr("No"); };
  TableColumn cell{header, [field, word](const Uuid& row) { return word(field.of(row)); }};
  cell.choices = {[word](const Uuid&) {
                    return std::vector<NamedKey>{{"yes", word(true)}, {"no", word(false)}};
                  },
                  [field](const Uuid& row) { return field.of(row) ? "yes" : "no"; },
                  [field](const Uuid& row, const Pick& pick) { return field.write(row, pick.key == "yes"); }};
  return {std::move(cell), byRow([member](const Touchpoint& row) { return SortKey{row.*member ? 0 : 1}; })};
}

// ---- what is felt there -------------------------------------------------------------------------

/// The scores of a persona at the episodes, as steps of the journey's scale.
class Scores {
 public:
  Scores(Document& document, Id<Persona> persona) : m_document(document), m_persona(persona) {}

  [[nodiscard]] std::optional<std::int64_t> at(Id<Episode> episode) const {
    const Emotion* shown = shownEmotion(m_document.shown(), m_persona, episode);
    return shown == nullptr ? std::nullopt : std::optional(toScale(scaleAt(episode), shown->score));
  }
  [[nodiscard]] QString write(const Uuid& row, const QString& typed) const {
    const Id<Episode> episode = touchpointAt(m_document, row).episode;
    if (typed.trimmed().isEmpty()) return remove(episode);
    const Scale scale = scaleAt(episode);
    const auto [low, high] = rangeOf(scale);
    const auto step = parseWhole(typed);
    if (!step || *step < low || *step > high)
      return Columns::tr("A score is a whole number from %1 to %2.").arg(low).arg(high);
    m_document.edit({Columns::tr("Change emotion"), {}, {}}, [&](const Workbook& now) {
      return withScore(now, m_persona, episode, fromScale(scale, *step));
    });
    return {};
  }

 private:
  [[nodiscard]] Scale scaleAt(Id<Episode> episode) const {
    const Workbook& workbook = m_document.workbook();
    return require(workbook, *journeyOf(workbook, episode)).scale;
  }
  [[nodiscard]] QString remove(Id<Episode> episode) const {
    m_document.edit({Columns::tr("Delete emotion"), {}, {}},
                    [&](const Workbook& now) { return withoutEmotion(now, m_persona, episode); });
    return {};
  }

  Document& m_document;
  Id<Persona> m_persona;
};

TouchpointColumn scoreColumn(Document& document, const Persona& persona) {
  const Scores scores(document, persona.id);
  TableColumn cell{orUntitled<Persona>(persona.name), [&document, scores](const Uuid& row) {
                     const auto score = scores.at(touchpointAt(document, row).episode);
                     return score ? QString::number(*score) : QString();
                   }};
  cell.shown = [text = cell.text](const Uuid& row) {
    return text(row).replace(QLatin1Char('-'), QStringLiteral("−"));
  };
  cell.write = [scores](const Uuid& row, const QString& typed) { return scores.write(row, typed); };
  const auto keyOf = [scores](const Touchpoint& row) {
    constexpr std::int64_t last = 1'000;  // what has none, behind all scores
    return SortKey{scores.at(row.episode).value_or(last)};
  };
  return {std::move(cell), byGroup([](const Touchpoint& row) { return row.episode.uuid; }, keyOf)};
}

}  // namespace

std::vector<const Touchpoint*> rowsInOrder(const Workbook& workbook, Id<Journey> journey) {
  std::unordered_map<Id<Episode>, std::size_t> places;
  for (const Episode* episode : episodesOf(workbook, journey)) places.emplace(episode->id, places.size());
  Rows rows =
      ranked(workbook.touchpoints, [&](const Touchpoint& row) { return places.contains(row.episode); });
  std::stable_sort(rows.begin(), rows.end(), [&](const Touchpoint* a, const Touchpoint* b) {
    return places.at(a->episode) < places.at(b->episode);
  });
  return rows;
}

std::vector<TouchpointColumn> touchpointColumns(Document& document, IdSource& ids) {
  const auto addChannel = [&ids](const Workbook& now, std::string name) {
    return withNewChannel(now, ids, std::move(name));
  };
  const auto addActor = [&ids](const Workbook& now, std::string name) {
    return withNewActor(now, ids, std::move(name));
  };
  const TableColumn title = titleColumn(document, Columns::tr("Touchpoint"), &Touchpoint::title);
  std::vector<TouchpointColumn> columns{
      phaseColumn(document),
      episodeColumn(document),
      {title, byRow(keyOf(title))},
      linkColumnTo(document, Columns::tr("Channel"), &Touchpoint::channel, addChannel),
      reachColumn(document),
      linkColumnTo(document, Columns::tr("Department"), &Touchpoint::department, addActor)};
  if (const auto journey = document.selection().journey())
    for (const auto& [participant, persona] : participantsOf(document.shown(), *journey))
      if (participant->shown) columns.push_back(scoreColumn(document, *persona));
  columns.push_back(contactColumn(document));
  columns.push_back(withColumn(document));
  columns.push_back(
      ratingColumn(document, Columns::tr("Importance to the customer"), &Touchpoint::importance));
  columns.push_back(ratingColumn(document, Columns::tr("Importance to us"), &Touchpoint::importanceToUs));
  columns.push_back(truthColumn(document, Columns::tr("Crucial"), &Touchpoint::crucial));
  columns.push_back(truthColumn(document, Columns::tr("Within our control"), &Touchpoint::ours));
  columns.push_back(truthColumn(document, Columns::tr("Told in the scenario"), &Touchpoint::inScenario));
  columns.push_back(feedbackColumn(document));
  return columns;
}

std::vector<const Touchpoint*> sorted(const Rows& rows, const TouchpointColumn& column, Qt::SortOrder order) {
  const QCollator collator;
  struct Keyed {
    std::int64_t number;
    QCollatorSortKey text;
    const Touchpoint* row;
  };
  std::vector<Keyed> keyed;
  keyed.reserve(rows.size());
  const std::vector<SortKey> keys = column.keys(rows);
  for (std::size_t i = 0; i < rows.size(); ++i)
    keyed.push_back({keys[i].number, collator.sortKey(keys[i].text), rows[i]});
  const auto isBefore = [](const Keyed& a, const Keyed& b) {
    return a.number != b.number ? a.number < b.number : a.text.compare(b.text) < 0;
  };
  std::stable_sort(keyed.begin(), keyed.end(), [&](const Keyed& a, const Keyed& b) {
    return order == Qt::AscendingOrder ? isBefore(a, b) : isBefore(b, a);
  });
  Rows result;
  for (const Keyed& each : keyed) result.push_back(each.row);
  return result;
}

}  // namespace klantreis
