// Lanes, phases and paths are arranged without anything getting lost.
#include <algorithm>

#include "catch.h"
#include "klantreis/check.h"
#include "klantreis/edit.h"
#include "klantreis/grid_table.h"
#include "klantreis/many.h"
#include "klantreis/phase_models.h"
#include "klantreis/sample.h"

using namespace klantreis;

namespace {

using Texts = std::vector<std::string>;

/// The quote, with its first journey.
struct Quote {
  FixedIds ids{"arranging"};
  Workbook book = findSample(samples(), "offerte").make(Language::english);
  Id<Journey> journey = journeysInOrder(book).front()->id;

  [[nodiscard]] Id<Episode> episode(std::size_t number) const {
    return episodesOf(book, journey).at(number - 1)->id;
  }
  [[nodiscard]] Texts episodes() const {
    Texts titles;
    for (const Episode* each : episodesOf(book, journey)) titles.push_back(each->title);
    return titles;
  }
  [[nodiscard]] Texts phases() const {
    Texts names;
    for (const Phase* each : phasesOf(book, journey)) names.push_back(each->name);
    return names;
  }
  /// Of each phase, how many episodes it has.
  [[nodiscard]] std::vector<std::size_t> spread() const {
    std::vector<std::size_t> counts;
    for (const Phase* each : phasesOf(book, journey)) counts.push_back(episodesIn(book, each->id).size());
    return counts;
  }
  [[nodiscard]] Id<Phase> phase(std::size_t number) const {
    return phasesOf(book, journey).at(number - 1)->id;
  }
  [[nodiscard]] std::vector<LaneKind> lanes() const {
    std::vector<LaneKind> kinds;
    for (const Lane* each : lanesOf(book, journey)) kinds.push_back(each->kind);
    return kinds;
  }
  Id<Lane> add(LaneNature nature) {
    auto [next, lane] = withNewLane(book, ids, {journey, std::nullopt}, std::move(nature));
    book = std::move(next);
    return lane;
  }
  void model(PhaseModel model) {
    book = withPhaseModel(book, ids, journey, phaseNames(model, Language::english));
  }
};

}  // namespace

TEST_CASE("a lane moves past the hidden ones, and stays at the ends") {
  Quote quote;
  const auto before = quote.lanes();
  const Id<Lane> scenario = lanesOf(quote.book, quote.journey)[0]->id;
  const Id<Lane> touchpoints = lanesOf(quote.book, quote.journey)[1]->id;
  CHECK(withLaneShifted(quote.book, scenario, -1) == quote.book);
  quote.book = withField(quote.book, touchpoints, &Lane::shown, false);
  quote.book = withLaneShifted(quote.book, scenario, 1);
  CHECK(quote.lanes()[1] == LaneKind::emotion);
  CHECK(quote.lanes()[2] == LaneKind::scenario);
  quote.book = withLaneShifted(quote.book, scenario, -1);
  CHECK(quote.lanes()[0] == LaneKind::touchpoints);
  CHECK(quote.lanes()[1] == LaneKind::scenario);
  quote.book = withLaneMoved(quote.book, scenario, 0);
  CHECK(quote.lanes() == before);
  quote.book = withAllLanesShown(quote.book, quote.journey);
  CHECK(require(quote.book, touchpoints).shown);
}

TEST_CASE("a note has a lane on the map to stand in: the one that is there, the hidden one, or a new one") {
  Quote quote;
  const auto countBefore = quote.lanes().size();
  const LaneNature nature{.kind = LaneKind::remarks, .remarks = RemarkKind::wish};
  const auto wishes = [&](const Workbook& book) {
    std::vector<const Lane*> found;
    for (const Lane* each : lanesOf(book, quote.journey))
      if (each->kind == LaneKind::remarks && each->remarks == RemarkKind::wish) found.push_back(each);
    return found;
  };
  REQUIRE(wishes(quote.book).empty());
  quote.book = withLaneFor(quote.book, quote.ids, quote.journey, nature);
  CHECK(quote.lanes().size() == countBefore + 1);
  REQUIRE(wishes(quote.book).size() == 1);
  CHECK(withLaneFor(quote.book, quote.ids, quote.journey, nature) == quote.book);
  const Workbook shown = quote.book;
  quote.book = withField(quote.book, wishes(quote.book).front()->id, &Lane::shown, false);
  CHECK(withLaneFor(quote.book, quote.ids, quote.journey, nature) == shown);
}

TEST_CASE("a lane goes to another journey with its cells at paired episodes, and keeps what is there") {
  Quote quote;
  const Id<Journey> ideal = *counterpartOf(quote.book, quote.journey);
  const Id<Lane> lane = quote.add({.name = "Principles"});
  quote.book = withCellText(quote.book, lane, quote.episode(1), "Be clear");
  quote.book = withCellText(quote.book, lane, quote.episode(2), "Be quick");
  const auto copy = withLaneCopied(quote.book, quote.ids, lane, ideal);
  const Workbook& copied = copy.workbook;
  const Id<Lane> there = copy.id;
  CHECK(check(copied).empty());
  CHECK(require(copied, there).journey == ideal);
  const auto cells = [&](const Workbook& book) {
    Texts texts;
    for (const Episode* each : episodesOf(book, ideal))
      for (const Cell& cell : book.cells)
        if (cell.lane == there && cell.episode == each->id) texts.push_back(cell.text);
    return texts;
  };
  CHECK(cells(copied) == Texts{"Be clear", "Be quick"});

  const Cell first = *std::find_if(copied.cells.begin(), copied.cells.end(),
                                   [&](const Cell& cell) { return cell.lane == there; });
  Workbook changed = withCellText(copied, there, first.episode, "Mine");
  const auto again = withLaneCopied(changed, quote.ids, lane, ideal);
  CHECK(again.id == there);
  CHECK(again.workbook == changed);
}

TEST_CASE("notes of a lane that is copied twice are there once") {
  Quote quote;
  const Id<Journey> ideal = *counterpartOf(quote.book, quote.journey);
  const Id<Lane> lane = quote.add({.kind = LaneKind::remarks, .remarks = RemarkKind::wish});
  auto noted = withNewRemark(quote.book, quote.ids, {quote.episode(1), RemarkKind::wish}, "An answer");
  quote.book = withField(noted.workbook, noted.id, &Remark::by, std::string("Anna"));
  const std::size_t before = quote.book.remarks.size();
  const auto once = withLaneCopied(quote.book, quote.ids, lane, ideal);
  CHECK(once.workbook.remarks.size() == before + 1);
  CHECK(std::count_if(once.workbook.remarks.begin(), once.workbook.remarks.end(),
                      [](const Remark& each) { return each.text == "An answer" && each.by == "Anna"; }) == 2);
  CHECK(withLaneCopied(once.workbook, quote.ids, lane, ideal).workbook == once.workbook);
}

TEST_CASE("a card takes over what its new lane says of it") {
  Quote quote;
  const Id<Actor> desk = quote.book.actors.begin()->id;
  const Id<Lane> ofDesk = quote.add({.kind = LaneKind::department, .department = desk});
  const Touchpoint phone = *touchpointsOf(quote.book, quote.episode(1)).front();
  quote.book = withCardMoved(quote.book, refTo(phone.id), {.episode = quote.episode(1), .lane = ofDesk});
  CHECK(require(quote.book, phone.id).department == desk);

  const Id<Lane> wishes = quote.add({.kind = LaneKind::remarks, .remarks = RemarkKind::wish});
  const auto [book, pain] = withNewPain(quote.book, quote.ids, phone.id, "Nobody answers");
  const Workbook moved = withCardMoved(book, refTo(pain), {.episode = quote.episode(2), .lane = wishes});
  CHECK(require(moved, pain).kind == RemarkKind::wish);
  CHECK(require(moved, pain).episode == quote.episode(2));
  CHECK_FALSE(require(moved, pain).touchpoint);
  CHECK(check(moved).empty());
}

TEST_CASE("a card stands before the one it was put before, and last where there is none") {
  Quote quote;
  const Id<Episode> at = quote.episode(1);
  const auto touchpoints = touchpointsOf(quote.book, at);
  REQUIRE(touchpoints.size() >= 2);
  const Id<Touchpoint> first = touchpoints.front()->id;
  const Id<Touchpoint> last = touchpoints.back()->id;
  const Workbook moved = withCardMoved(quote.book, refTo(last), {.episode = at, .before = refTo(first)});
  CHECK(touchpointsOf(moved, at).front()->id == last);
  CHECK(touchpointsOf(withCardMoved(moved, refTo(last), {.episode = at}), at).back()->id == last);
}

TEST_CASE("lanes of notes, numbers and departments go out as a table, and are filled by one") {
  Quote quote;
  const Id<Actor> desk = quote.book.actors.begin()->id;
  const Id<Lane> minutes = quote.add({.kind = LaneKind::number, .name = "Minutes"});
  quote.add({.kind = LaneKind::remarks, .name = "Wishes", .remarks = RemarkKind::wish});
  quote.add({.kind = LaneKind::department, .name = "Desk", .department = desk});
  struct PlainWords final : Words {
    [[nodiscard]] Language language() const override { return Language::english; }
    [[nodiscard]] std::string text(Word) const override { return "?"; }
    [[nodiscard]] std::string counted(EvidenceKind, std::int64_t) const override { return {}; }
    [[nodiscard]] std::string feeling(std::string_view) const override { return {}; }
    [[nodiscard]] std::string date(Date) const override { return {}; }
    [[nodiscard]] std::string number(std::int64_t, bool) const override { return {}; }
  } const words;
  const PastedTable pasted{
      {{"", "I call"}, {"Minutes", "12"}, {"Wishes", "a person\nquickly"}, {"Desk", "Phone"}}};
  const GridFill fill = gridFill(quote.book, quote.journey, pasted, words);
  const auto [book, episode] = withFill(quote.book, quote.ids, {quote.journey, std::nullopt}, fill);
  CHECK(check(book).empty());
  const PastedTable column = gridTable(book, quote.journey, words, {.lane = {}, .episode = episode});
  const auto cellOf = [&](const std::string& name) {
    for (const auto& row : column.rows)
      if (row.front() == name) return row.at(1);
    return std::string("no such row");
  };
  CHECK(cellOf("Minutes") == "12");
  CHECK(cellOf("Wishes") == "a person\nquickly");
  CHECK(cellOf("Desk") == "Phone");
  CHECK(require(book, minutes).kind == LaneKind::number);
}

TEST_CASE("the end of a phase takes episodes in and gives them away, in order") {
  Quote quote;
  const Texts titles = quote.episodes();
  const auto before = quote.spread();
  quote.book = withPhaseEndShifted(quote.book, quote.phase(1), 1);
  CHECK(quote.spread()[0] == before[0] + 1);
  CHECK(quote.spread()[1] == before[1] - 1);
  CHECK(quote.episodes() == titles);
  quote.book = withPhaseEndingBefore(quote.book, quote.phase(1), titles.size());
  CHECK(quote.spread()[0] == titles.size());
  CHECK(quote.episodes() == titles);
  quote.book = withPhaseEndingBefore(quote.book, quote.phase(1), 0);
  CHECK(quote.spread()[0] == 0);
  CHECK(quote.spread()[1] == titles.size());
  CHECK(quote.episodes() == titles);
  const Id<Phase> last = phasesOf(quote.book, quote.journey).back()->id;
  CHECK(withPhaseEndShifted(quote.book, last, -1) == quote.book);
}

TEST_CASE("a phase that is deleted leaves its episodes to its neighbour") {
  Quote quote;
  const Texts titles = quote.episodes();
  for (std::size_t left = quote.phases().size(); left > 1; --left) {
    const std::size_t which = left % 2 == 0 ? 1 : left;
    quote.book = withoutPhase(quote.book, quote.phase(which));
    CHECK(quote.phases().size() == left - 1);
    CHECK(quote.episodes() == titles);
    CHECK(check(quote.book).empty());
  }
  CHECK(withoutPhase(quote.book, quote.phase(1)).episodes.size() ==
        quote.book.episodes.size() - titles.size());
}

TEST_CASE("a phase moves with its episodes") {
  Quote quote;
  const Id<Phase> first = quote.phase(1);
  const auto moved = episodesIn(quote.book, first).size();
  CHECK(withPhaseShifted(quote.book, first, -1) == quote.book);
  quote.book = withPhaseShifted(quote.book, first, 1);
  CHECK(quote.phase(2) == first);
  CHECK(quote.spread()[1] == moved);
}

TEST_CASE("a model of as many phases keeps their borders, and their names as second labels") {
  Quote quote;
  const Texts names = quote.phases();
  const auto spread = quote.spread();
  REQUIRE(names.size() == 4);
  quote.model(PhaseModel::aida);
  CHECK(quote.phases() == Texts{"Attention", "Interest", "Desire", "Action"});
  CHECK(quote.spread() == spread);
  Texts second;
  for (const Phase* phase : phasesOf(quote.book, quote.journey)) second.push_back(phase->secondName);
  CHECK(second == names);
}

TEST_CASE("any other model is spread over the episodes, and no name or episode is lost") {
  for (const PhaseModel model : {PhaseModel::awareness, PhaseModel::fiveA, PhaseModel::buyerCustomer,
                                 PhaseModel::chain, PhaseModel::sixSteps, PhaseModel::b2b}) {
    Quote quote;
    const Texts titles = quote.episodes();
    const Texts names = quote.phases();
    quote.model(model);
    CHECK(quote.phases() == phaseNames(model, Language::english));
    CHECK(quote.episodes() == titles);
    CHECK(check(quote.book).empty());
    std::string labels;
    for (const Phase* phase : phasesOf(quote.book, quote.journey))
      labels += phase->name + "|" + phase->secondName + "|";
    for (const std::string& name : names) CHECK(labels.find(name) != std::string::npos);
    const auto spread = quote.spread();
    CHECK(*std::max_element(spread.begin(), spread.end()) - *std::min_element(spread.begin(), spread.end()) <=
          1);
  }
}

TEST_CASE("the models are there in Dutch too, with as many phases") {
  for (const PhaseModel model :
       {PhaseModel::aida, PhaseModel::awareness, PhaseModel::fiveA, PhaseModel::buyerCustomer,
        PhaseModel::chain, PhaseModel::sixSteps, PhaseModel::b2b})
    CHECK(phaseNames(model, Language::dutch).size() == phaseNames(model, Language::english).size());
  CHECK(phaseNames(PhaseModel::chain, Language::dutch) ==
        Texts{"Zoeken", "Communicatie", "Keuze", "Aankoop", "Gebruik"});
}

TEST_CASE("a path is made, led elsewhere, and turns from a loop into a skip by its direction") {
  Quote quote;
  const auto [book, path] = withNewPath(quote.book, quote.ids, {quote.episode(3), PathKind::loop}, "again");
  CHECK(require(book, path).to == quote.episode(2));
  Workbook next = withPathShifted(book, path, -1);
  CHECK(require(next, path).to == quote.episode(1));
  CHECK(withPathShifted(next, path, -1) == next);
  next = withPathTo(next, path, quote.episode(6));
  CHECK(require(next, path).kind == PathKind::skip);
  CHECK(require(next, path).condition == "again");
  next = withPathTo(next, path, quote.episode(3));
  CHECK(require(next, path).kind == PathKind::loop);
  const Id<Episode> elsewhere = episodesOf(next, *counterpartOf(next, quote.journey)).front()->id;
  CHECK(withPathTo(next, path, elsewhere) == next);
  CHECK(check(next).empty());
}

TEST_CASE("a lost exit belongs to one episode, and moves to another") {
  Quote quote;
  const auto [book, exit] =
      withNewPath(quote.book, quote.ids, {quote.episode(4), PathKind::exit}, "too slow");
  CHECK_FALSE(require(book, exit).to);
  CHECK(require(withPathShifted(book, exit, 1), exit).from == quote.episode(5));
  CHECK(withPathTo(book, exit, quote.episode(1)) == book);
  const auto [first, loop] = withNewPath(book, quote.ids, {quote.episode(1), PathKind::loop}, {});
  CHECK(require(first, loop).to == quote.episode(1));
  const auto [last, skip] = withNewPath(first, quote.ids, {quote.episode(7), PathKind::skip}, {});
  CHECK(require(last, skip).to == quote.episode(7));
  CHECK(check(last).empty());
}

// ---- several at once ----------------------------------------------------------------------------

namespace {

struct Cards {
  Quote quote;
  std::vector<RowRef> gaps;

  /// Gaps A to D, alone at the first episode.
  Cards() {
    for (const Gap& gap : Table<Gap>(quote.book.gaps)) quote.book = without(quote.book, {refTo(gap.id)});
    for (const char* name : {"A", "B", "C", "D"}) {
      auto [next, gap] = withNewGap(quote.book, quote.ids, quote.episode(1), name);
      quote.book = std::move(next);
      gaps.push_back(refTo(gap));
    }
  }
  [[nodiscard]] std::string at(std::size_t episode) const {
    std::string names;
    for (const Gap* gap :
         ranked(quote.book.gaps, [&](const Gap& each) { return each.episode == quote.episode(episode); }))
      names += gap->text;
    return names;
  }
  [[nodiscard]] std::vector<RowRef> some(std::initializer_list<std::size_t> which) const {
    std::vector<RowRef> rows;
    for (const std::size_t i : which) rows.push_back(gaps[i]);
    return rows;
  }
};

}  // namespace

TEST_CASE("several cards move up and down together, and press against the end without changing places") {
  Cards cards;
  Workbook& book = cards.quote.book;
  book = withCardsShifted(book, cards.some({2, 1}), -1);
  CHECK(cards.at(1) == "BCAD");
  CHECK(withCardsShifted(book, cards.some({1, 2}), -1) == book);
  book = withCardsShifted(book, cards.some({1, 0}), 1);
  CHECK(cards.at(1) == "CBDA");
  book = withCardsShifted(book, cards.some({0, 3}), 1);
  CHECK(cards.at(1) == "CBDA");
}

TEST_CASE("several cards go to the next episode together, or not at all") {
  Cards cards;
  Workbook& book = cards.quote.book;
  book = withCardsCarried(book, cards.some({3, 1}), 1);
  CHECK(cards.at(1) == "AC");
  CHECK(cards.at(2) == "BD");
  CHECK(withCardsCarried(book, cards.some({0, 1}), -1) == book);
  book = withCardsCarried(book, cards.some({0, 1, 2, 3}), 1);
  CHECK(cards.at(2) == "AC");
  CHECK(cards.at(3) == "BD");
  book = withCardsMoved(book, cards.some({3, 0, 1}),
                        {.episode = cards.quote.episode(2), .before = cards.gaps[2]});
  CHECK(cards.at(2) == "ABDC");
}

TEST_CASE("several episodes move together and stop together") {
  Quote quote;
  const Texts titles = quote.episodes();
  const std::vector<Id<Episode>> both{quote.episode(2), quote.episode(1)};
  CHECK(withEpisodesShifted(quote.book, both, -1) == quote.book);
  const Id<Episode> last = quote.episode(7);
  const Id<Episode> before = quote.episode(6);
  Workbook book = quote.book;
  for (int i = 0; i < 20; ++i) book = withEpisodesShifted(book, {last, before}, -1);
  CHECK(check(book).empty());
  const auto all = episodesOf(book, quote.journey);
  CHECK(all[0]->id == before);
  CHECK(all[1]->id == last);
}
