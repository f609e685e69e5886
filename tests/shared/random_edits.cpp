#include "random_edits.h"

#include <limits>

#include "klantreis/colouring.h"
#include "klantreis/cycle.h"
#include "klantreis/evidence.h"
#include "klantreis/filter.h"
#include "klantreis/many.h"
#include "klantreis/organisation.h"
#include "klantreis/persona.h"
#include "klantreis/persona_library.h"
#include "klantreis/phase_models.h"
#include "klantreis/picture.h"
#include "klantreis/plan.h"
#include "klantreis/reviews.h"
#include "klantreis/roles.h"
#include "klantreis/solutions.h"
#include "klantreis/stages.h"
#include "klantreis/target_group.h"
#include "klantreis/walked_way.h"
#include "some_pictures.h"

namespace klantreis::testing {

namespace {

// ---- fields -------------------------------------------------------------------------------------

/// Whether any value does: a kind that decides what else the row needs, or a part of a row's key, does not.
/// Pictures go with the last row that shows them, so what is said of them meets edits of other rows.
template <class T, class V>
constexpr bool isFree = !Reference<V> && !std::is_same_v<T, Picture> && !std::is_same_v<V, PathKind> &&
                        !std::is_same_v<V, LaneKind> && !std::is_same_v<V, Layer> &&
                        !(std::is_same_v<T, Measurement> && std::is_same_v<V, Date>);
template <class T, class... Others>
constexpr bool isOneOf = (std::is_same_v<T, Others> || ...);
/// References to what is no part of a journey's structure.
template <class T, class V>
constexpr bool isFreeLink = false;
template <class T, class Target>
constexpr bool isFreeLink<T, std::optional<Id<Target>>> =
    isOneOf<Target, Segment, Actor, Channel, Gap, Aim, Persona> ||
    (std::is_same_v<T, Episode> && std::is_same_v<Target, Journey>);

template <class V, class T>
V anyValue(const Field<T, V>& field, Dice& dice) {
  using P = Plain<V>;
  if constexpr (Optional<V>)
    if (dice.chance(30)) return std::nullopt;
  if constexpr (std::is_same_v<P, std::string>) return dice.text();
  if constexpr (std::is_same_v<P, std::int64_t>) return dice.between(field.low, field.high);
  if constexpr (std::is_same_v<P, bool>) return dice.chance(50);
  if constexpr (std::is_same_v<P, Date>) return dice.day();
  if constexpr (std::is_same_v<P, Rank>) return dice.rank();
  if constexpr (Enumeration<P>) return static_cast<P>(dice.below(Keys<P>::words.size()));
}

/// Calls f(row, field) for each field of a random row of each entity.
template <class F>
void forEachFieldOfSome(const Workbook& book, Dice& dice, F&& f) {
  forEachEntity([&]<class T>() {
    if (tableOf<T>(book).empty()) return;
    const T& row = dice.one(tableOf<T>(book));
    forEachField<T>([&](const auto& field) { f(row, field); });
  });
}

Edit setField(const Workbook& book, Dice& dice) {
  std::vector<Edit> edits;
  forEachFieldOfSome(book, dice, [&]<class T, class V>(const T& row, const Field<T, V>& field) {
    if constexpr (isFree<T, V>)
      edits.push_back([id = row.id, member = field.member, value = anyValue(field, dice)](
                          const Workbook& now) { return withField(now, id, member, value); });
  });
  return edits.empty() ? Edit() : dice.one(edits);
}

Edit setLink(const Workbook& book, Dice& dice) {
  std::vector<Edit> edits;
  forEachFieldOfSome(book, dice, [&]<class T, class V>(const T& row, const Field<T, V>& field) {
    if constexpr (isFreeLink<T, V>) {
      const auto& targets = tableOf<typename IsId<Plain<V>>::Target>(book);
      const V value = targets.empty() || dice.chance(30) ? V() : V(dice.one(targets).id);
      edits.push_back([id = row.id, member = field.member, value](const Workbook& now) {
        return withField(now, id, member, value);
      });
    }
  });
  return edits.empty() ? Edit() : dice.one(edits);
}

Edit deleteRow(const Workbook& book, Dice& dice) {
  std::vector<RowRef> rows;
  forEachEntity([&]<class T>() {
    if (!tableOf<T>(book).empty()) rows.push_back(refTo(dice.one(tableOf<T>(book)).id));
  });
  if (rows.empty()) return {};
  return [row = dice.one(rows)](const Workbook& now) { return without(now, {row}); };
}

// ---- making edits -------------------------------------------------------------------------------

/// An edit for a random row of T.
template <class T, class Make>
RandomEdit on(const char* name, Make make) {
  return {name, [make](const Workbook& book, Dice& dice) {
            return tableOf<T>(book).empty() ? Edit() : Edit(make(book, dice.one(tableOf<T>(book)), dice));
          }};
}

/// An edit that makes a row with new ids: call(workbook, ids).workbook.
template <class Call>
Edit adding(Dice& dice, Call call) {
  return [ids = dice.ids(), call](const Workbook& now) {
    FixedIds own = ids;
    return call(now, own).workbook;
  };
}
template <class T>
Edit addingRow(Dice& dice, T row) {
  if constexpr (DerivedEntity<T>) {
    row.id = {Schema<T>::derive(row)};
  } else {
    row.id = dice.ids().make<T>();
  }
  return [row](const Workbook& now) { return withRow(now, row); };
}

template <class Move, class Subject>
Edit moving(Move move, Subject subject, int by) {
  return [=](const Workbook& now) { return move(now, subject, by); };
}

template <class T>
std::optional<Id<T>> perhaps(const std::vector<const T*>& rows, Dice& dice) {
  return rows.empty() || dice.chance(30) ? std::nullopt : std::optional(dice.one(rows)->id);
}

/// The edit that `make` gives for the row and a random one of another table.
template <class Other, class Make>
Edit with(const Workbook& book, Dice& dice, Make make) {
  return tableOf<Other>(book).empty() ? Edit() : Edit(make(dice.one(tableOf<Other>(book)).id));
}

/// Of which there can be several.
const std::vector<LaneKind> addedLanes{LaneKind::text, LaneKind::number, LaneKind::remarks,
                                       LaneKind::department, LaneKind::pictures};

Filter anyFilter(const Workbook& book, Dice& dice) {
  Filter filter{.reach = static_cast<ChannelReach>(dice.below(3)),
                .layer = static_cast<Layer>(dice.below(3))};
  if (!book.personas.empty()) filter.persona = dice.one(book.personas).id;
  if (!book.actors.empty()) filter.department = dice.one(book.actors).id;
  if (!book.roles.empty()) filter.role = dice.one(book.roles).id;
  return filter;
}

RandomEdit lookingAround(RandomEdit edit) {
  edit.looksAround = true;
  return edit;
}

std::vector<RandomEdit> additions() {
  using Book = const Workbook;
  return {
      {"withNewChannel",
       [](Book&, Dice& dice) {
         return adding(
             dice, [text = dice.text()](Book& now, IdSource& ids) { return withNewChannel(now, ids, text); });
       }},
      {"withNewActor",
       [](Book&, Dice& dice) {
         return adding(
             dice, [text = dice.text()](Book& now, IdSource& ids) { return withNewActor(now, ids, text); });
       }},
      {"withNewSegment",
       [](Book&, Dice& dice) {
         return adding(
             dice, [text = dice.text()](Book& now, IdSource& ids) { return withNewSegment(now, ids, text); });
       }},
      {"withNewJourney",
       [](Book&, Dice& dice) {
         return adding(dice, [text = dice.text()](Book& now, IdSource& ids) {
           return withNewJourney(now, ids, text, Language::dutch);
         });
       },
       true},
      {"withIdealOf",
       [](Book& book, Dice& dice) {
         return book.journeys.empty()
                    ? Edit()
                    : adding(dice, [id = dice.one(book.journeys).id](Book& now, IdSource& ids) {
                        return withIdealOf(now, ids, id);
                      });
       },
       true},
      {"withNewIds",
       [](Book&, Dice& dice) -> Edit {
         return [ids = dice.ids()](Book& now) {
           FixedIds own = ids;
           return withNewIds(now, own);
         };
       },
       true},
      {"withSavedView",
       [](Book& book, Dice& dice) {
         return adding(dice, [name = dice.text(), filter = anyFilter(book, dice)](Book& now, IdSource& ids) {
           return withSavedView(now, ids, name, filter);
         });
       },
       true},
      on<Journey>("withNewRole",
                  [](Book&, const Journey& at, Dice& dice) {
                    return adding(dice, [id = at.id, text = dice.text()](Book& now, IdSource& ids) {
                      return withNewRole(now, ids, id, text);
                    });
                  }),
      on<Episode>("withInvolved",
                  [](Book&, const Episode& at, Dice& dice) {
                    return adding(dice, [id = at.id, text = dice.text()](Book& now, IdSource& ids) {
                      return withInvolved(now, ids, text, id);
                    });
                  }),
      on<Journey>("withNewPersona",
                  [](Book&, const Journey& at, Dice& dice) {
                    return adding(dice, [id = at.id, text = dice.text()](Book& now, IdSource& ids) {
                      return withNewPersona(now, ids, id, text);
                    });
                  }),
      on<Journey>("withNewPhase",
                  [](Book& book, const Journey& at, Dice& dice) {
                    const PhasePlace place{at.id, perhaps(phasesOf(book, at.id), dice)};
                    return adding(dice, [place, text = dice.text()](Book& now, IdSource& ids) {
                      return withNewPhase(now, ids, place, text);
                    });
                  }),
      on<Journey>("withNewLane",
                  [](Book& book, const Journey& at, Dice& dice) {
                    const LanePlace place{at.id, perhaps(lanesOf(book, at.id), dice)};
                    const LaneNature nature{.kind = dice.one(addedLanes),
                                            .name = dice.text(),
                                            .remarks = static_cast<RemarkKind>(dice.below(12))};
                    return adding(dice, [place, nature](Book& now, IdSource& ids) {
                      return withNewLane(now, ids, place, nature);
                    });
                  }),
      on<Phase>("withNewEpisode",
                [](Book& book, const Phase& at, Dice& dice) {
                  const EpisodePlace place{at.id, perhaps(episodesIn(book, at.id), dice)};
                  return adding(dice, [place, text = dice.text()](Book& now, IdSource& ids) {
                    return withNewEpisode(now, ids, place, text);
                  });
                }),
      on<Episode>("withNewTouchpoint",
                  [](Book& book, const Episode& at, Dice& dice) {
                    const TouchpointPlace place{at.id, perhaps(touchpointsOf(book, at.id), dice)};
                    return adding(dice, [place, text = dice.text()](Book& now, IdSource& ids) {
                      return withNewTouchpoint(now, ids, place, text);
                    });
                  }),
      on<Episode>("withNewGap",
                  [](Book&, const Episode& at, Dice& dice) {
                    return adding(dice, [id = at.id, text = dice.text()](Book& now, IdSource& ids) {
                      return withNewGap(now, ids, id, text);
                    });
                  }),
      on<Gap>("withNewImprovement",
              [](Book&, const Gap& gap, Dice& dice) {
                const ImprovementPlace place{gap.episode, gap.id};
                return adding(dice, [place, text = dice.text()](Book& now, IdSource& ids) {
                  return withNewImprovement(now, ids, place, text);
                });
              }),
      on<Episode>("withNewEvidence",
                  [](Book& book, const Episode& at, Dice& dice) {
                    return adding(dice,
                                  [id = at.id, journey = *journeyOf(book, at.id)](Book& now, IdSource& ids) {
                                    return withNewEvidence(now, ids, journey, id);
                                  });
                  }),
      lookingAround(on<Episode>("withNewPath",
                                [](Book&, const Episode& at, Dice& dice) {
                                  const PathPlace place{at.id, static_cast<PathKind>(dice.below(4))};
                                  return adding(dice, [place, text = dice.text()](Book& now, IdSource& ids) {
                                    return withNewPath(now, ids, place, text);
                                  });
                                })),
      on<Episode>("withNewRemark",
                  [](Book&, const Episode& at, Dice& dice) {
                    const RemarkPlace place{at.id, static_cast<RemarkKind>(dice.below(12))};
                    return adding(dice, [place, text = dice.text()](Book& now, IdSource& ids) {
                      return withNewRemark(now, ids, place, text);
                    });
                  }),
      on<Touchpoint>("withNewPain",
                     [](Book&, const Touchpoint& at, Dice& dice) {
                       return adding(dice, [id = at.id, text = dice.text()](Book& now, IdSource& ids) {
                         return withNewPain(now, ids, id, text);
                       });
                     }),
      on<Episode>("withNewMetric",
                  [](Book&, const Episode& at, Dice& dice) {
                    return adding(dice, [id = at.id, text = dice.text()](Book& now, IdSource& ids) {
                      return withNewMetric(now, ids, id, text);
                    });
                  }),
  };
}

/// Rows that are put as they are: those for which edit.h has no function of their own.
std::vector<RandomEdit> rows() {
  using Book = const Workbook;
  return {
      on<Episode>("withRow: Path",
                  [](Book& book, const Episode& from, Dice& dice) {
                    const auto episodes = episodesOf(book, *journeyOf(book, from.id));
                    return addingRow(dice, Path{.kind = PathKind::skip,
                                                .from = from.id,
                                                .to = dice.one(episodes)->id,
                                                .condition = dice.text(),
                                                .rank = dice.rank()});
                  }),
      on<Journey>("withRow: Lane",
                  [](Book&, const Journey& at, Dice& dice) {
                    return addingRow(dice, Lane{.journey = at.id, .name = dice.text(), .rank = dice.rank()});
                  }),
      on<Journey>("withRow: Role",
                  [](Book&, const Journey& at, Dice& dice) {
                    return addingRow(dice, Role{.journey = at.id, .name = dice.text(), .rank = dice.rank()});
                  }),
      on<Touchpoint>("withRow: Emotion",
                     [](Book& book, const Touchpoint& at, Dice& dice) {
                       return with<Persona>(book, dice, [&](Id<Persona> persona) {
                         return addingRow(dice, Emotion{.persona = persona,
                                                        .episode = at.episode,
                                                        .touchpoint = at.id,
                                                        .score = dice.between(-100, 100)});
                       });
                     }),
  };
}

std::vector<RandomEdit> moves() {
  using Book = const Workbook;
  const auto direction = [](Dice& dice) { return dice.chance(50) ? 1 : -1; };
  std::vector<RandomEdit> edits{
      on<Episode>("withEpisodeMoved",
                  [](Book& book, const Episode& episode, Dice& dice) {
                    const Id<Phase> to = dice.one(phasesOf(book, *journeyOf(book, episode.id)))->id;
                    return [id = episode.id, to, index = dice.below(6)](Book& now) {
                      return withEpisodeMoved(now, id, to, index);
                    };
                  }),
      on<Touchpoint>("withTouchpointMoved",
                     [](Book& book, const Touchpoint& touchpoint, Dice& dice) {
                       return [id = touchpoint.id, to = dice.one(book.episodes).id, index = dice.below(4)](
                                  Book& now) { return withTouchpointMoved(now, id, to, index); };
                     }),
      on<Episode>("withEpisodeShifted",
                  [=](Book&, const Episode& episode, Dice& dice) {
                    return moving(&withEpisodeShifted, episode.id, direction(dice));
                  }),
      on<Touchpoint>("withCardShifted",
                     [=](Book&, const Touchpoint& card, Dice& dice) {
                       return moving(&withCardShifted, refTo(card.id), direction(dice));
                     }),
      on<Touchpoint>("withCardCarried",
                     [=](Book&, const Touchpoint& card, Dice& dice) {
                       return moving(&withCardCarried, refTo(card.id), direction(dice));
                     }),
      on<Journey>("withPersonaOut",
                  [](Book& book, const Journey& journey, Dice& dice) {
                    return with<Persona>(book, dice, [&](Id<Persona> persona) {
                      return
                          [persona, id = journey.id](Book& now) { return withPersonaOut(now, id, persona); };
                    });
                  }),
  };
  for (std::size_t i = 2; i < edits.size(); ++i) edits[i].looksAround = true;
  return edits;
}

std::vector<RowRef> someCards(const Workbook& book, Dice& dice) {
  std::vector<RowRef> cards;
  const auto addSome = [&](const auto& rows) {
    for (const auto& row : rows)
      if (dice.chance(30)) cards.push_back(refTo(row.id));
  };
  addSome(book.touchpoints);
  addSome(book.gaps);
  addSome(book.remarks);
  return cards;
}

/// Of picture.h.
std::vector<RandomEdit> pictures() {
  using Book = const Workbook;
  return {
      on<Cell>("withCellPicture",
               [](Book&, const Cell& cell, Dice& dice) {
                 return [lane = cell.lane, episode = cell.episode, content = dice.one(somePictures())](
                            Book& now) { return withCellPicture(now, lane, episode, content); };
               }),
      on<Cell>("withoutCell",
               [](Book&, const Cell& cell, Dice&) {
                 return [lane = cell.lane, episode = cell.episode](Book& now) {
                   return withoutCell(now, lane, episode);
                 };
               }),
      on<Episode>("withPictureLane",
                  [](Book&, const Episode& episode, Dice& dice) {
                    return adding(dice, [id = episode.id](Book& now, IdSource& ids) {
                      return withPictureLane(now, ids, id);
                    });
                  }),
      on<Picture>("withField: pictures",
                  [](Book&, const Picture& picture, Dice& dice) {
                    return [id = picture.id, text = dice.text()](Book& now) {
                      return withField(now, id, &Picture::alternative, text);
                    };
                  }),
      on<Persona>("withPhoto",
                  [](Book&, const Persona& persona, Dice& dice) {
                    const Bytes content = dice.chance(30) ? Bytes() : dice.one(somePictures());
                    return [id = persona.id, content](Book& now) { return withPhoto(now, id, content); };
                  }),
  };
}

/// Personas of a file of strangers, or of an older copy of the same one.
Edit bringPersonas(const Workbook& book, const Persona& persona, Dice& dice) {
  FixedIds strangers = dice.ids();
  const Workbook from = dice.chance(50) ? withNewIds(book, strangers)
                                        : withField(book, persona.id, &Persona::quote, dice.text());
  std::vector<Id<Persona>> some;
  for (const Persona& each : from.personas)
    if (dice.chance(50)) some.push_back(each.id);
  return [ids = dice.ids(), from, some](const Workbook& now) {
    FixedIds own = ids;
    return withPersonasFrom(now, own, from, some);
  };
}

/// Of many.h.
std::vector<RandomEdit> several() {
  using Book = const Workbook;
  const auto direction = [](Dice& dice) { return dice.chance(50) ? 1 : -1; };
  return {
      {"withCardsShifted",
       [=](Book& book, Dice& dice) -> Edit {
         return moving(&withCardsShifted, someCards(book, dice), direction(dice));
       }},
      on<Gap>("withCardsCarried",
              [=](Book&, const Gap& gap, Dice& dice) {
                return moving(&withCardsCarried, std::vector{refTo(gap.id)}, direction(dice));
              }),
      on<Episode>("withCardsMoved",
                  [](Book& book, const Episode& episode, Dice& dice) {
                    return [cards = someCards(book, dice), place = CardPlace{.episode = episode.id}](
                               Book& now) { return withCardsMoved(now, cards, place); };
                  }),
      on<Episode>("withEpisodesShifted",
                  [=](Book& book, const Episode& episode, Dice& dice) {
                    std::vector<Id<Episode>> some;
                    for (const Episode* each : episodesOf(book, *journeyOf(book, episode.id)))
                      if (dice.chance(40)) some.push_back(each->id);
                    return moving(&withEpisodesShifted, some, direction(dice));
                  }),
  };
}

/// Phases, lanes and paths.
std::vector<RandomEdit> arrangements() {
  using Book = const Workbook;
  const auto direction = [](Dice& dice) { return dice.chance(50) ? 1 : -1; };
  std::vector<RandomEdit> edits{
      on<Lane>("withLaneMoved",
               [](Book&, const Lane& lane, Dice& dice) {
                 return [id = lane.id, index = dice.below(9)](Book& now) {
                   return withLaneMoved(now, id, index);
                 };
               }),
      on<Lane>("withLaneShifted",
               [=](Book&, const Lane& lane, Dice& dice) {
                 return moving(&withLaneShifted, lane.id, direction(dice));
               }),
      on<Journey>("withAllLanesShown",
                  [](Book&, const Journey& journey, Dice&) {
                    return [id = journey.id](Book& now) { return withAllLanesShown(now, id); };
                  }),
      on<Journey>("withLaneFor",
                  [](Book&, const Journey& journey, Dice& dice) {
                    const LaneNature nature{.kind = dice.chance(80) ? LaneKind::remarks : LaneKind::roles,
                                            .name = {},
                                            .remarks = static_cast<RemarkKind>(dice.below(12))};
                    return [id = journey.id, nature, ids = dice.ids()](Book& now) {
                      FixedIds own = ids;
                      return withLaneFor(now, own, id, nature);
                    };
                  }),
      on<Lane>("withLaneCopied",
               [](Book& book, const Lane& lane, Dice& dice) {
                 return adding(dice,
                               [id = lane.id, to = dice.one(book.journeys).id](Book& now, IdSource& ids) {
                                 return withLaneCopied(now, ids, id, to);
                               });
               }),
      on<Phase>("withPhaseShifted",
                [=](Book&, const Phase& phase, Dice& dice) {
                  return moving(&withPhaseShifted, phase.id, direction(dice));
                }),
      on<Phase>("withPhaseEndShifted",
                [=](Book&, const Phase& phase, Dice& dice) {
                  return moving(&withPhaseEndShifted, phase.id, direction(dice));
                }),
      on<Phase>("withPhaseEndingBefore",
                [](Book&, const Phase& phase, Dice& dice) {
                  return [id = phase.id, end = dice.below(8)](Book& now) {
                    return withPhaseEndingBefore(now, id, end);
                  };
                }),
      on<Phase>("withoutPhase",
                [](Book&, const Phase& phase, Dice&) {
                  return [id = phase.id](Book& now) { return withoutPhase(now, id); };
                }),
      on<Journey>("withPhaseModel",
                  [](Book&, const Journey& journey, Dice& dice) -> Edit {
                    const auto model = static_cast<PhaseModel>(dice.below(7));
                    return [ids = dice.ids(), id = journey.id,
                            names = phaseNames(model, journey.language)](Book& now) {
                      FixedIds own = ids;
                      return withPhaseModel(now, own, id, names);
                    };
                  }),
      on<Path>("withPathTo",
               [](Book& book, const Path& path, Dice& dice) {
                 return [id = path.id, to = dice.one(book.episodes).id](Book& now) {
                   return withPathTo(now, id, to);
                 };
               }),
      on<Path>("withPathFrom",
               [](Book& book, const Path& path, Dice& dice) {
                 return [id = path.id, from = dice.one(book.episodes).id](Book& now) {
                   return withPathFrom(now, id, from);
                 };
               }),
      on<Path>("withPathKind",
               [](Book&, const Path& path, Dice& dice) {
                 return [id = path.id, kind = static_cast<PathKind>(dice.below(4))](Book& now) {
                   return withPathKind(now, id, kind);
                 };
               }),
      on<Path>("withTaken",
               [](Book& book, const Path& path, Dice& dice) -> Edit {
                 if (book.personas.empty()) return {};
                 return [id = path.id, persona = dice.one(book.personas).id,
                         on = dice.chance(70)](Book& now) { return withTaken(now, persona, id, on); };
               }),
      on<Path>("withTaken: Segment",
               [](Book& book, const Path& path, Dice& dice) -> Edit {
                 if (book.segments.empty()) return {};
                 return [id = path.id, segment = dice.one(book.segments).id,
                         on = dice.chance(70)](Book& now) { return withTaken(now, segment, id, on); };
               }),
      on<Path>("withPathShifted",
               [=](Book&, const Path& path, Dice& dice) {
                 return moving(&withPathShifted, path.id, direction(dice));
               }),
      on<Remark>("withCardMoved",
                 [](Book& book, const Remark& card, Dice& dice) {
                   const Id<Journey> journey = *journeyOf(book, card.episode);
                   const CardPlace place{.episode = dice.one(episodesOf(book, journey))->id,
                                         .before = refTo(dice.one(book.remarks).id),
                                         .lane = perhaps(lanesOf(book, journey), dice)};
                   return
                       [card = refTo(card.id), place](Book& now) { return withCardMoved(now, card, place); };
                 }),
  };
  for (const RandomEdit& edit : several()) edits.push_back(edit);
  for (const RandomEdit& edit : pictures()) edits.push_back(edit);
  edits.push_back(on<Persona>("withPersonasFrom", bringPersonas));
  for (RandomEdit& edit : edits) edit.looksAround = true;
  return edits;
}

Edit setCell(const Workbook& book, const Episode& episode, Dice& dice) {
  std::vector<const Lane*> lanes = lanesOf(book, *journeyOf(book, episode.id));
  std::erase_if(lanes, [](const Lane* lane) { return !holdsCells(lane->kind); });
  if (lanes.empty()) return {};
  const std::string text = dice.chance(30) ? "€ " + std::to_string(dice.between(-90, 900)) : dice.text();
  return [lane = dice.one(lanes)->id, id = episode.id, text](const Workbook& now) {
    return withCellText(now, lane, id, text);
  };
}

Edit setStage(const Workbook& book, const Episode& episode, Dice& dice) {
  std::vector<const Lane*> lanes = lanesOf(book, *journeyOf(book, episode.id));
  std::erase_if(lanes, [](const Lane* lane) {
    return lane->kind != LaneKind::stages || (!lane->department && !lane->role);
  });
  if (lanes.empty()) return {};
  return [place = StagePlace{dice.one(lanes)->id, episode.id},
          text = dice.chance(40) ? std::string() : dice.text()](const Workbook& now) {
    return withStage(now, place, text);
  };
}

/// Of the method, where it goes by other rows than the one it is about.
std::vector<RandomEdit> methodAmongOthers() {
  using Book = const Workbook;
  return {
      {"withNewAim",
       [](Book&, Dice& dice) {
         return adding(dice, [kind = static_cast<AimKind>(dice.below(2)), text = dice.text()](
                                 Book& now, IdSource& ids) { return withNewAim(now, ids, kind, text); });
       }},
      on<Segment>("withSegmentSplit",
                  [](Book&, const Segment& at, Dice& dice) {
                    return adding(dice, [id = at.id, text = dice.text()](Book& now, IdSource& ids) {
                      return withSegmentSplit(now, ids, id, text);
                    });
                  }),
      on<Segment>("withNewCriterion",
                  [](Book&, const Segment& at, Dice& dice) {
                    return adding(dice, [id = at.id, text = dice.text()](Book& now, IdSource& ids) {
                      return withNewCriterion(now, ids, id, text);
                    });
                  }),
      on<Criterion>("withCriterionShifted",
                    [](Book&, const Criterion& row, Dice& dice) {
                      return moving(withCriterionShifted, row.id, dice.chance(50) ? -1 : 1);
                    }),
      on<Journey>("withReview",
                  [](Book&, const Journey& at, Dice& dice) {
                    const ReviewNote note{.date = dice.day(), .who = dice.text(), .text = dice.text()};
                    return adding(dice, [id = at.id, note](Book& now, IdSource& ids) {
                      return withReview(now, ids, id, note);
                    });
                  }),
      on<Journey>("withIdealReached",
                  [](Book&, const Journey& at, Dice& dice) {
                    return adding(dice, [id = at.id, text = dice.text()](Book& now, IdSource& ids) {
                      return withIdealReached(now, ids, id, text);
                    });
                  }),
      on<Gap>("withSolution",
              [](Book&, const Gap& gap, Dice& dice) {
                const std::string title = dice.chance(30) ? std::string() : dice.text();
                return Edit([id = gap.id, title, own = dice.ids()](Book& now) {
                  FixedIds ids = own;
                  return withSolution(now, ids, id, title);
                });
              }),
      on<Evidence>("withEvidenceAt",
                   [](Book& book, const Evidence& row, Dice& dice) {
                     const auto episode = perhaps(episodesOf(book, row.journey), dice);
                     return Edit(
                         [id = row.id, episode](Book& now) { return withEvidenceAt(now, id, episode); });
                   }),
  };
}

/// What the method adds to maps: target groups, reviews, plans, the ideal journey.
std::vector<RandomEdit> method() {
  using Book = const Workbook;
  std::vector<RandomEdit> edits{
      {"withOrganisation",
       [](Book&, Dice&) -> Edit { return [](Book& now) { return withOrganisation(now).workbook; }; }},
      on<Improvement>("withTimeMoved",
                      [](Book&, const Improvement& row, Dice& dice) {
                        const auto part = static_cast<TimePart>(dice.below(3));
                        return [id = row.id, part, days = dice.between(-400, 400)](Book& now) {
                          return withTimeMoved(now, id, part, static_cast<int>(days));
                        };
                      }),
      on<Persona>("withUse",
                  [](Book& book, const Persona& at, Dice& dice) {
                    return with<Channel>(book, dice, [&](Id<Channel> channel) {
                      return [channel, id = at.id, used = dice.chance(50)](Book& now) {
                        return withUse(now, id, channel, used);
                      };
                    });
                  }),
      on<Episode>("withContribution",
                  [](Book& book, const Episode& at, Dice& dice) {
                    return with<Actor>(book, dice, [&](Id<Actor> actor) {
                      return [actor, id = at.id](Book& now) {
                        return withContribution(now, actor, id).workbook;
                      };
                    });
                  }),
      on<Episode>("withoutEmotion",
                  [](Book& book, const Episode& at, Dice& dice) {
                    return with<Persona>(book, dice, [&](Id<Persona> persona) {
                      return [persona, id = at.id](Book& now) { return withoutEmotion(now, persona, id); };
                    });
                  }),
  };
  const std::size_t alone = edits.size();
  for (RandomEdit& each : methodAmongOthers()) edits.push_back(std::move(each));
  for (std::size_t i = alone; i < edits.size(); ++i) edits[i].looksAround = true;
  return edits;
}

std::vector<RandomEdit> contents() {
  using Book = const Workbook;
  return {
      {"withField", setField},
      {"withField: links", setLink},
      {"without", deleteRow},
      on<Episode>("withCellText", setCell),
      on<Episode>("withStage", setStage),
      {"withColourUnder",
       [](Book& book, Dice& dice) -> Edit {
         return [cards = someCards(book, dice), colour = static_cast<Colour>(dice.below(9))](Book& now) {
           return withColourUnder(now, cards, colour);
         };
       }},
      on<Episode>("withScenarioText",
                  [](Book&, const Episode& episode, Dice& dice) {
                    return [id = episode.id, text = dice.text()](Book& now) {
                      return withScenarioText(now, id, text);
                    };
                  }),
      on<Episode>("withScore",
                  [](Book& book, const Episode& at, Dice& dice) {
                    return with<Persona>(book, dice, [&](Id<Persona> persona) {
                      return [persona, id = at.id, score = dice.between(-100, 100)](Book& now) {
                        return withScore(now, persona, id, score);
                      };
                    });
                  }),
      on<Episode>("withFeeling",
                  [](Book& book, const Episode& at, Dice& dice) {
                    return with<Persona>(book, dice, [&](Id<Persona> persona) {
                      const FeelingWord word =
                          dice.chance(50) ? FeelingWord{"worried", ""} : FeelingWord{"", dice.text()};
                      return [persona, id = at.id, word](Book& now) {
                        return withFeeling(now, persona, id, word);
                      };
                    });
                  }),
      on<Episode>("withLayer",
                  [](Book& book, const Episode& at, Dice& dice) {
                    return with<Persona>(book, dice, [&](Id<Persona> persona) {
                      return [persona, id = at.id, layer = static_cast<Layer>(dice.below(3))](Book& now) {
                        return withLayer(now, persona, id, layer);
                      };
                    });
                  }),
      on<Channel>("withChannelName",
                  [](Book&, const Channel& channel, Dice& dice) {
                    return [id = channel.id, text = dice.text()](Book& now) {
                      return withChannelName(now, id, text);
                    };
                  }),
      on<Journey>("withPersonaShown",
                  [](Book& book, const Journey& at, Dice& dice) {
                    return with<Persona>(book, dice, [&](Id<Persona> persona) {
                      return [persona, id = at.id, shown = dice.chance(50)](Book& now) {
                        return withPersonaShown(now, id, persona, shown);
                      };
                    });
                  }),
      on<Metric>("withMeasurement",
                 [](Book&, const Metric& metric, Dice& dice) {
                   return [id = metric.id, day = dice.day(), value = dice.between(-9000, 9000)](Book& now) {
                     return withMeasurement(now, id, day, value).workbook;
                   };
                 }),
  };
}

/// Of touchpoints, which say at which episode.
std::vector<RandomEdit> touchpointScores() {
  using Book = const Workbook;
  std::vector<RandomEdit> edits{
      on<Touchpoint>("withScore: Touchpoint",
                     [](Book& book, const Touchpoint& at, Dice& dice) {
                       return with<Persona>(book, dice, [&](Id<Persona> persona) {
                         return [persona, id = at.id, score = dice.between(-100, 100)](Book& now) {
                           return withScore(now, persona, id, score);
                         };
                       });
                     }),
      on<Touchpoint>("withLayer: Touchpoint",
                     [](Book& book, const Touchpoint& at, Dice& dice) {
                       return with<Persona>(book, dice, [&](Id<Persona> persona) {
                         return [persona, id = at.id, layer = static_cast<Layer>(dice.below(3))](Book& now) {
                           return withLayer(now, persona, id, layer);
                         };
                       });
                     }),
      on<Touchpoint>("withoutScore",
                     [](Book& book, const Touchpoint& at, Dice& dice) {
                       return with<Persona>(book, dice, [&](Id<Persona> persona) {
                         return [persona, id = at.id](Book& now) { return withoutScore(now, persona, id); };
                       });
                     }),
  };
  for (RandomEdit& edit : edits) edit.looksAround = true;
  return edits;
}

std::vector<RandomEdit> owners() {
  return {
      {"withNewPerson",
       [](const Workbook&, Dice& dice) {
         return adding(dice, [text = dice.text()](const Workbook& now, IdSource& ids) {
           return withNewPerson(now, ids, text);
         });
       }},
  };
}

}  // namespace

const std::vector<RandomEdit>& randomEdits() {
  static const std::vector<RandomEdit> all = [] {
    std::vector<RandomEdit> edits = contents();
    for (const auto& more :
         {additions(), rows(), moves(), arrangements(), method(), touchpointScores(), owners()})
      edits.insert(edits.end(), more.begin(), more.end());
    return edits;
  }();
  return all;
}

}  // namespace klantreis::testing
