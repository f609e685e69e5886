// Personas that go from file to file: into a library, and from there into any map.
#include "klantreis/persona_library.h"

#include "catch.h"
#include "klantreis/check.h"
#include "klantreis/persona.h"
#include "klantreis/picture.h"
#include "klantreis/sample.h"
#include "klantreis/store.h"
#include "klantreis/target_group.h"
#include "random_workbook.h"
#include "some_pictures.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

Workbook quote() { return findSample(samples(), "offerte").make(Language::english); }

/// The quote sample, whose first persona has a photo and belongs to a part of a group with criteria.
struct Rich {
  Workbook workbook = quote();
  Id<Persona> persona = personasInOrder(workbook).front()->id;
  Id<Segment> part{Uuid{}};
  Id<Segment> whole{Uuid{}};

  Rich() {
    FixedIds ids("rich");
    workbook = withPhoto(workbook, persona, somePictures().front());
    auto [withWhole, wholeId] = withNewSegment(workbook, ids, "Installers with own stock");
    workbook = withNewCriterion(withWhole, ids, wholeId, "delivery on the day").workbook;
    auto [withPart, partId] = withSegmentSplit(workbook, ids, wholeId, "In the north");
    workbook = withField(withPart, persona, &Persona::segment, partId);
    const Id<Channel> channel = workbook.channels.begin()->id;
    ChannelUse use{.id = {}, .persona = persona, .channel = channel};
    use.id = {Schema<ChannelUse>::derive(use)};
    workbook = withRow(workbook, use);
    workbook = withRow(workbook, Trait{.id = ids.make<Trait>(),
                                       .persona = persona,
                                       .from = "price",
                                       .to = "service",
                                       .value = 80,
                                       .rank = {}});
    whole = wholeId;
    part = partId;
  }
};

template <class Row>
std::vector<Row> rowsOf(const Table<Row>& table, Id<Persona> persona) {
  std::vector<Row> rows;
  for (const Row& row : table)
    if (row.persona == persona) rows.push_back(row);
  return rows;
}

Workbook brought(const Workbook& into, const Workbook& from, const std::vector<Id<Persona>>& personas) {
  FixedIds ids("brought");
  Workbook next = withPersonasFrom(into, ids, from, personas);
  CHECK(check(next).empty());
  return next;
}

}  // namespace

TEST_CASE("a persona goes into a new library with all that says who it is, under its own ids") {
  const Rich rich;
  const Workbook library = brought({}, rich.workbook, {rich.persona});
  CHECK(isPersonaLibrary(library));
  CHECK_FALSE(isPersonaLibrary(rich.workbook));
  CHECK_FALSE(isPersonaLibrary(Workbook{}));
  REQUIRE(library.personas.size() == 1);
  const Persona& there = require(library, rich.persona);
  Persona expected = require(rich.workbook, rich.persona);
  expected.rank = there.rank;
  CHECK(there == expected);
  CHECK(rowsOf(library.traits, rich.persona) == rowsOf(rich.workbook.traits, rich.persona));
  CHECK(rowsOf(library.channelUses, rich.persona) == rowsOf(rich.workbook.channelUses, rich.persona));
  CHECK(library.pictures.size() == 1);
  CHECK(require(library, rich.part).partOf == rich.whole);
  CHECK(criteriaOf(library, rich.whole).size() == 1);
  CHECK(criteriaOf(library, rich.part).size() == 1);
  CHECK(library.segments.size() == 2);
  CHECK(library.participants.empty());
  CHECK(library.emotions.empty());
}

TEST_CASE("a library goes through a file, and back into the map without changing it") {
  const Rich rich;
  std::vector<Id<Persona>> all;
  for (const Persona* each : personasInOrder(rich.workbook)) all.push_back(each->id);
  const Workbook library = brought({}, rich.workbook, all);
  const std::string bytes = store::bytesOf(library);
  const Workbook read = store::fromBytes(bytes, "library.journey");
  CHECK(read == library);
  CHECK(store::bytesOf(brought(read, rich.workbook, all)) == bytes);
  CHECK(brought(rich.workbook, read, all) == rich.workbook);
  for (const Id<Persona> id : all) CHECK(presenceOf(rich.workbook, read, id) == Presence::same);
  CHECK(presenceOf(quote(), read, rich.persona) == Presence::different);
  CHECK(presenceOf({}, read, rich.persona) == Presence::absent);
}

TEST_CASE("a persona that is there already becomes what it is in the library, and nothing else does") {
  const Rich rich;
  const Workbook library = brought({}, rich.workbook, {rich.persona});
  const Trait old{
      .id = FixedIds("old").make<Trait>(), .persona = rich.persona, .from = "a", .to = "b", .rank = {}};
  const Id<Channel> channel = library.channels.begin()->id;
  Workbook map = withRow(quote(), old);
  map = withField(map, rich.persona, &Persona::quote, "What I said last year");
  map = withField(map, channel, &Channel::name, "Its name in this file");
  const Workbook next = brought(map, library, {rich.persona});
  Persona expected = require(rich.workbook, rich.persona);
  expected.rank = require(map, rich.persona).rank;
  CHECK(require(next, rich.persona) == expected);
  CHECK_FALSE(next.traits.contains(old.id));
  CHECK(rowsOf(next.traits, rich.persona) == rowsOf(library.traits, rich.persona));
  CHECK(require(next, channel).name == "Its name in this file");
  CHECK(next.channels.size() == map.channels.size());
  CHECK(next.emotions == map.emotions);
  CHECK(next.participants == map.participants);
  CHECK(next.journeys == map.journeys);
}

TEST_CASE("target groups and channels of the same name are used and not doubled") {
  const Rich rich;
  FixedIds ids("other");
  const Workbook library = withNewIds(brought({}, rich.workbook, {rich.persona}), ids);
  const Id<Persona> stranger = library.personas.begin()->id;
  const Workbook next = brought(rich.workbook, library, {stranger});
  CHECK(next.personas.size() == rich.workbook.personas.size() + 1);
  CHECK(next.channels == rich.workbook.channels);
  CHECK(next.segments == rich.workbook.segments);
  CHECK(next.criteria == rich.workbook.criteria);
  CHECK(next.pictures == rich.workbook.pictures);
  CHECK(require(next, stranger).segment == rich.part);
  CHECK(rowsOf(next.channelUses, stranger).size() == rowsOf(rich.workbook.channelUses, rich.persona).size());
}

TEST_CASE("groups that are part of each other, and ids that something else has, stay in order") {
  Rich rich;
  rich.workbook = withField(rich.workbook, rich.whole, &Segment::partOf, rich.part);
  const Workbook library = brought({}, rich.workbook, {rich.persona});
  CHECK(require(library, rich.whole).partOf == rich.part);
  Workbook map = quote();
  const Id<Persona> other = personasInOrder(map).back()->id;
  REQUIRE(other != rich.persona);
  Trait taken = rowsOf(library.traits, rich.persona).front();
  taken.persona = other;
  map = withRow(map, taken);
  const Workbook next = brought(map, library, {rich.persona});
  CHECK(require(next, taken.id) == taken);
  CHECK(rowsOf(next.traits, rich.persona).size() == rowsOf(library.traits, rich.persona).size());
}

TEST_CASE("a persona that the library has not is an error, and nothing has happened") {
  FixedIds ids("none");
  CHECK_THROWS_AS(withPersonasFrom(quote(), ids, {}, {personasInOrder(quote()).front()->id}), Error);
}

TEST_CASE("all personas of any file go into any other, and are there as they were") {
  for (std::uint32_t seed = 1; seed <= 20; ++seed) {
    CAPTURE(seed);
    const Workbook from = randomWorkbook(seed, 4);
    const Workbook into = randomWorkbook(seed + 100, 4);
    std::vector<Id<Persona>> all;
    for (const Persona& each : from.personas) all.push_back(each.id);
    const Workbook next = brought(into, from, all);
    for (const Id<Persona> id : all) CHECK(presenceOf(next, from, id) == Presence::same);
    CHECK(brought(next, from, all) == next);
    CHECK(store::bytesOf(store::fromBytes(store::bytesOf(next), "")) == store::bytesOf(next));
  }
}
