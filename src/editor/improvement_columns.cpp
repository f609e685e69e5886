#include "editor/improvement_columns.h"

#include "editor/score_box.h"
#include "klantreis/figures.h"
#include "klantreis/organisation.h"
#include "klantreis/plan.h"

namespace klantreis {

namespace {

QString say(const char* source) { return QCoreApplication::translate("ImprovementColumns", source); }

constexpr int leastName = 200;

std::optional<Tint> badIf(bool bad) { return bad ? std::optional(Tint::bad) : std::nullopt; }

}  // namespace

std::vector<TableColumn> ImprovementColumns::all() const {
  return {
      numberColumn(),
      nameColumn(),
      ownerColumn(),
      dayColumn(document, say(QT_TRANSLATE_NOOP("ImprovementColumns", "Start")), &Improvement::starts),
      dueColumn(),
      choiceColumn(document, say(QT_TRANSLATE_NOOP("ImprovementColumns", "Status")), &Improvement::status),
      gapColumn(),
      goalColumn(),
      announcedColumn(),
      resultColumn()};
}

TableColumn ImprovementColumns::numberColumn() const {
  TableColumn column{say(QT_TRANSLATE_NOOP("ImprovementColumns", "No."))};
  column.text = [number = number](const Uuid& row) { return QString::number(number(row)); };
  return column;
}

TableColumn ImprovementColumns::nameColumn() const {
  TableColumn column =
      titleColumn(document, say(QT_TRANSLATE_NOOP("ImprovementColumns", "Improvement")), &Improvement::title);
  column.least = leastName;
  return column;
}

/// Those of the improvement's own episode.
TableColumn ImprovementColumns::gapColumn() const {
  const NamesFor<Improvement> gaps = [](const Workbook& now, const Improvement& row) {
    return namesOf(ranked(now.gaps, [&](const Gap& gap) { return gap.episode == row.episode; }), &Gap::text);
  };
  TableColumn column = linkColumn(document, say(QT_TRANSLATE_NOOP("ImprovementColumns", "Gap")),
                                  LinkTo<Improvement, Gap>{&Improvement::gap}, gaps);
  column.stretches = true;
  return column;
}

TableColumn ImprovementColumns::goalColumn() const {
  const NamesFor<Improvement> goals = [](const Workbook& now, const Improvement&) {
    return namesOf(aimsOf(now, AimKind::businessGoal), &Aim::name);
  };
  const LinkTo<Improvement, Aim> goal{&Improvement::aim, [&ids = ids](const Workbook& now, std::string name) {
                                        return withNewAim(now, ids, AimKind::businessGoal, std::move(name));
                                      }};
  TableColumn column =
      linkColumn(document, say(QT_TRANSLATE_NOOP("ImprovementColumns", "Business goal")), goal, goals);
  column.stretches = true;
  return column;
}

TableColumn ImprovementColumns::ownerColumn() const {
  const NamesFor<Improvement> actors = [](const Workbook& now, const Improvement&) {
    return allNames(now, &Actor::name);
  };
  const LinkTo<Improvement, Actor> owner{&Improvement::owner,
                                         [&ids = ids](const Workbook& now, std::string name) {
                                           return withNewPerson(now, ids, std::move(name));
                                         }};
  TableColumn column =
      linkColumn(document, say(QT_TRANSLATE_NOOP("ImprovementColumns", "Owner")), owner, actors);
  const auto hasOwner = [&document = document](const Uuid& row) {
    return require(document.workbook(), Id<Improvement>{row}).owner.has_value();
  };
  column.shown = [hasOwner, name = column.text](const Uuid& row) {
    return hasOwner(row) ? name(row) : QStringLiteral("—");
  };
  column.tint = [hasOwner](const Uuid& row) { return badIf(!hasOwner(row)); };
  return column;
}

TableColumn ImprovementColumns::dueColumn() const {
  TableColumn column =
      dayColumn(document, say(QT_TRANSLATE_NOOP("ImprovementColumns", "Due")), &Improvement::due);
  const auto improvement = [&document = document](const Uuid& row) {
    return require(document.workbook(), Id<Improvement>{row});
  };
  column.shown = [improvement, today = today](const Uuid& row) { return dueText(improvement(row), today()); };
  column.tint = [improvement, today = today](const Uuid& row) {
    const Improvement shown = improvement(row);
    return badIf(isOverdue(shown, today()) || endsBeforeStart(shown));
  };
  return column;
}

TableColumn ImprovementColumns::announcedColumn() const {
  const ColumnField<Improvement, bool> field{
      document, say(QT_TRANSLATE_NOOP("ImprovementColumns", "Announced")), &Improvement::announced};
  const auto word = [](bool announced) {
    return announced ? say(QT_TRANSLATE_NOOP("ImprovementColumns", "Yes"))
                     : say(QT_TRANSLATE_NOOP("ImprovementColumns", "No"));
  };
  TableColumn column{field.header, [field, word](const Uuid& row) { return word(field.of(row)); }};
  column.choices = {[word](const Uuid&) {
                      return std::vector<NamedKey>{{"0", word(false)}, {"1", word(true)}};
                    },
                    [field](const Uuid& row) { return field.of(row) ? "1" : "0"; },
                    [field](const Uuid& row, const Pick& pick) { return field.write(row, pick.key == "1"); }};
  return column;
}

TableColumn ImprovementColumns::resultColumn() const {
  const auto improvement = [&document = document](const Uuid& row) {
    return require(document.workbook(), Id<Improvement>{row});
  };
  TableColumn column =
      textColumn(document, say(QT_TRANSLATE_NOOP("ImprovementColumns", "Result")), &Improvement::result);
  column.shown = [&document = document, improvement, text = column.text](const Uuid& row) {
    const QString scores = scoresText(document.workbook(), improvement(row));
    const QString told = text(row).section(u'\n', 0, 0);
    return scores.isEmpty() || told.isEmpty() ? scores + told : scores + QStringLiteral(" · ") + told;
  };
  return column;
}

QString dueText(const Improvement& improvement, Date today) {
  if (!improvement.due) return {};
  const QString day = dayText(*improvement.due);
  if (endsBeforeStart(improvement))
    return say(QT_TRANSLATE_NOOP("ImprovementColumns", "Before its start, %1")).arg(day);
  return isOverdue(improvement, today) ? say(QT_TRANSLATE_NOOP("ImprovementColumns", "Overdue, %1")).arg(day)
                                       : day;
}

QString scoresText(const Workbook& workbook, const Improvement& improvement) {
  const auto journey = journeyOf(workbook, improvement.episode);
  if (!journey || (!improvement.before && !improvement.after)) return {};
  const Scale scale = require(workbook, *journey).scale;
  const auto text = [&](const std::optional<std::int64_t>& score) {
    return score ? scoreText(scale, *score) : QStringLiteral("?");
  };
  return text(improvement.before) + QStringLiteral(" → ") + text(improvement.after);
}

}  // namespace klantreis
