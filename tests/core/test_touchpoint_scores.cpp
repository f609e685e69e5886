// A touchpoint's own scores: how they are set and taken away, where they stand on the curve, what the figures
// and findings make of them, and that they go wherever their touchpoint goes.
#include <algorithm>

#include "catch.h"
#include "klantreis/check.h"
#include "klantreis/edit.h"
#include "klantreis/excerpt.h"
#include "klantreis/figures.h"
#include "klantreis/filter.h"
#include "klantreis/findings.h"
#include "klantreis/sample.h"
#include "klantreis/walked_way.h"

using namespace klantreis;

namespace {

/// The quote sample with three touchpoints at the fourth episode, which no others have.
struct Refined {
  FixedIds ids{"refined"};
  Workbook book = findSample(samples(), "offerte").make(Language::english);
  Id<Journey> journey = journeysInOrder(book).front()->id;
  Id<Episode> fourth = episodesOf(book, journey).at(3)->id;
  Id<Persona> persona = participantsOf(book, journey).front().second->id;
  std::vector<Id<Touchpoint>> at;

  Refined() {
    std::vector<RowRef> old;
    for (const Touchpoint* each : touchpointsOf(book, fourth)) old.push_back(refTo(each->id));
    book = without(book, old);
    for (const char* title : {"Phone", "Mail", "Van"}) {
      NewTouchpoint made = withNewTouchpoint(book, ids, {fourth, std::nullopt}, title);
      book = std::move(made.workbook);
      at.push_back(made.touchpoint);
    }
  }
  void score(std::size_t touchpoint, std::int64_t score) {
    book = withScore(book, persona, at.at(touchpoint), score);
  }
  [[nodiscard]] Curve curve() const { return curveOf(book, journey, persona); }
  /// Those of the fourth episode.
  [[nodiscard]] std::vector<std::int64_t> scores() const {
    std::vector<std::int64_t> scores;
    for (const CurvePoint& point : curve().line)
      if (point.episode == 3) scores.push_back(point.emotion->score);
    return scores;
  }
  [[nodiscard]] std::vector<MethodFinding> found(FindingKind kind) const {
    auto all =
        findings(book, journey, Date{std::chrono::year{2026}, std::chrono::November, std::chrono::day{23}});
    std::erase_if(all, [&](const MethodFinding& each) {
      return each.kind != kind || each.step != natureOf(kind).step || each.persona != persona;
    });
    return all;
  }
};

using Scores = std::vector<std::int64_t>;

}  // namespace

TEST_CASE("a touchpoint has a score of its own in the layer that is shown, and none again") {
  Refined here;
  const Workbook before = here.book;
  CHECK(shownEmotion(here.book, here.persona, here.at[0]) == nullptr);
  here.score(0, 40);
  CHECK(shownEmotion(here.book, here.persona, here.at[0])->layer == Layer::assumed);
  here.book = withLayer(here.book, here.persona, here.at[0], Layer::dataShows);
  here.score(0, -20);
  CHECK(check(here.book).empty());
  const Emotion shown = *shownEmotion(here.book, here.persona, here.at[0]);
  CHECK(shown.layer == Layer::dataShows);
  CHECK(shown.score == -20);
  CHECK(shown.episode == here.fourth);
  CHECK(shownEmotion(here.book, here.persona, here.fourth)->score ==
        shownEmotion(before, here.persona, here.fourth)->score);
  CHECK(withLayer(here.book, here.persona, here.at[1], Layer::dataShows) == here.book);
  CHECK(withoutScore(here.book, here.persona, here.at[0]) == before);
}

TEST_CASE("all layers of a touchpoint's score go when it is taken away") {
  Refined here;
  const Workbook before = here.book;
  for (const Layer layer : {Layer::assumed, Layer::customersSaid, Layer::dataShows}) {
    Emotion row{.id = {}, .persona = here.persona, .episode = here.fourth, .touchpoint = here.at[2]};
    row.layer = layer;
    row.id = {Schema<Emotion>::derive(row)};
    here.book = withRow(here.book, row);
  }
  CHECK(withoutScore(here.book, here.persona, here.at[2]) == before);
}

TEST_CASE("the scores of touchpoints stand around that of their episode, in their order") {
  Refined here;
  const std::int64_t whole = here.scores().at(0);
  here.score(2, 30);
  CHECK(here.scores() == Scores{whole, 30});
  here.score(0, 10);
  CHECK(here.scores() == Scores{10, whole, 30});
  here.score(1, 20);
  CHECK(here.scores() == Scores{10, whole, 20, 30});
  CHECK(here.curve().points.at(3)->score == whole);
  here.book = withTouchpointMoved(here.book, here.at[2], here.fourth, 0);
  CHECK(here.scores() == Scores{30, whole, 10, 20});
  here.book = without(here.book, {refTo(shownEmotion(here.book, here.persona, here.fourth)->id)});
  CHECK(here.scores() == Scores{30, 10, 20});
  CHECK(here.curve().points.at(3) == nullptr);
}

TEST_CASE("a persona that passes an episode by does not touch its touchpoints either") {
  Refined here;
  here.score(0, 10);
  const auto third = episodesOf(here.book, here.journey).at(2)->id;
  const auto skip = withNewPath(here.book, here.ids, {third, PathKind::skip}, "I know them");
  here.book = withTaken(skip.workbook, here.persona, skip.id, true);
  CHECK(here.scores().empty());
}

TEST_CASE("the figures are read off the curve with the scores of touchpoints") {
  Refined here;
  const Moments before = momentsOf(here.curve());
  REQUIRE(before.valley->episode == 3);
  REQUIRE(before.valley->emotion->score == -80);
  here.score(0, 95);
  here.score(1, -100);
  const Moments moments = momentsOf(here.curve());
  CHECK(moments.valley->touchpoint->id == here.at[1]);
  CHECK(moments.peak->touchpoint->id == here.at[0]);
  CHECK(moments.end->touchpoint == nullptr);
  const CurveFigures figures = *curveFigures(here.curve().line, Scale::minusFiveToFive);
  CHECK(figures.painPleasureGap == 10'000);
  CHECK(moments.drop->first.touchpoint->id == here.at[0]);
  CHECK(moments.drop->second.touchpoint == nullptr);
  CHECK(figures.peakEnd == (-5000 + toScale(Scale::minusFiveToFive, moments.end->emotion->score) * 1000) / 2);

  const auto valley = here.found(FindingKind::valley);
  REQUIRE(valley.size() == 1);
  CHECK(valley[0].row == refTo(here.at[1]));
  CHECK(valley[0].episode == 4);
  CHECK(valley[0].amounts == std::vector<std::int64_t>{-5000});
  CHECK(here.found(FindingKind::peak).at(0).row == refTo(here.at[0]));
  CHECK(here.found(FindingKind::drop).at(0).row == refTo(here.fourth));
}

TEST_CASE("the score of a touchpoint counts among those that rest on evidence or are assumed") {
  Refined here;
  const EvidenceShare before = evidenceShare(here.book, here.journey);
  const std::size_t assumed = here.found(FindingKind::scoreAssumed).size();
  here.score(0, 10);
  EvidenceShare share = evidenceShare(here.book, here.journey);
  CHECK(share.scores == before.scores + 1);
  CHECK(share.evidenced == before.evidenced);
  REQUIRE(here.found(FindingKind::scoreAssumed).size() == assumed + 1);
  here.book = withLayer(here.book, here.persona, here.at[0], Layer::customersSaid);
  share = evidenceShare(here.book, here.journey);
  CHECK(share.evidenced == before.evidenced + 1);
  CHECK(here.found(FindingKind::scoreAssumed).size() == assumed);
}

TEST_CASE("a crucial touchpoint is low by its own score, or without one by that of its episode") {
  Refined here;
  here.book = withField(here.book, here.at[0], &Touchpoint::crucial, true);
  const auto low = here.found(FindingKind::crucialLow);
  REQUIRE(low.size() == 1);
  CHECK(low[0].row == refTo(here.at[0]));
  here.score(0, 60);
  CHECK(here.found(FindingKind::crucialLow).empty());
  here.score(0, -20);
  CHECK(here.found(FindingKind::crucialLow).at(0).amounts == std::vector<std::int64_t>{-1000});
}

TEST_CASE("a low touchpoint asks what is missing, though its episode feels good") {
  Refined here;
  const Id<Episode> second = episodesOf(here.book, here.journey).at(1)->id;
  for (const Gap& gap : Table<Gap>(here.book.gaps)) here.book = without(here.book, {refTo(gap.id)});
  const auto toldAt = [&](std::size_t number) {
    const auto found = here.found(FindingKind::lowWithoutGap);
    return std::any_of(found.begin(), found.end(),
                       [&](const MethodFinding& each) { return each.episode == number; });
  };
  REQUIRE_FALSE(toldAt(2));
  const Id<Touchpoint> touchpoint = touchpointsOf(here.book, second).front()->id;
  here.book = withScore(here.book, here.persona, touchpoint, -60);
  CHECK(toldAt(2));
}

TEST_CASE("scores go with their touchpoint when it is deleted, filtered away or copied") {
  Refined here;
  here.score(0, 10);
  here.score(1, 20);
  const Workbook gone = without(here.book, {refTo(here.at[0])});
  CHECK(check(gone).empty());
  CHECK(shownEmotion(gone, here.persona, here.at[0]) == nullptr);
  CHECK(gone.emotions.size() + 1 == here.book.emotions.size());

  const auto [withMail, mail] = withNewChannel(here.book, here.ids, "Post");
  here.book = withField(withMail, here.at[1], &Touchpoint::channel, mail);
  const Workbook filtered = shown(here.book, {.channel = mail});
  CHECK(check(filtered).empty());
  CHECK(shownEmotion(filtered, here.persona, here.at[0]) == nullptr);
  CHECK(shownEmotion(filtered, here.persona, here.at[1])->score == 20);

  const PutExcerpt card = withDuplicate(here.book, here.ids, refTo(here.at[1]));
  CHECK(check(card.workbook).empty());
  CHECK(shownEmotion(card.workbook, here.persona, *asId<Touchpoint>(card.row))->score == 20);

  const PutExcerpt episode = withDuplicate(here.book, here.ids, refTo(here.fourth));
  CHECK(check(episode.workbook).empty());
  const auto copies = touchpointsOf(episode.workbook, *asId<Episode>(episode.row));
  REQUIRE(copies.size() == 3);
  CHECK(shownEmotion(episode.workbook, here.persona, copies[0]->id)->score == 10);
  CHECK(shownEmotion(episode.workbook, here.persona, copies[1]->id)->score == 20);
  CHECK(shownEmotion(episode.workbook, here.persona, copies[2]->id) == nullptr);
}

TEST_CASE("the ideal that is made from a journey begins with the scores of its touchpoints, as assumptions") {
  Refined here;
  here.book = without(here.book, {refTo(*counterpartOf(here.book, here.journey))});
  here.score(0, 10);
  here.score(2, 30);
  here.book = withLayer(here.book, here.persona, here.at[2], Layer::dataShows);
  const NewJourney ideal = withIdealOf(here.book, here.ids, here.journey);
  CHECK(check(ideal.workbook).empty());
  const auto copies = touchpointsOf(ideal.workbook, episodesOf(ideal.workbook, ideal.journey).at(3)->id);
  REQUIRE(copies.size() == 3);
  CHECK(shownEmotion(ideal.workbook, here.persona, copies[0]->id)->score == 10);
  CHECK(shownEmotion(ideal.workbook, here.persona, copies[1]->id) == nullptr);
  CHECK(shownEmotion(ideal.workbook, here.persona, copies[2]->id)->score == 30);
  CHECK(shownEmotion(ideal.workbook, here.persona, copies[2]->id)->layer == Layer::assumed);
}
