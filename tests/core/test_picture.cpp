// What the core knows of pictures: their first bytes, and that they come and go with what shows them.
#include "catch.h"
#include "errors.h"
#include "klantreis/check.h"
#include "klantreis/excerpt.h"
#include "klantreis/find.h"
#include "klantreis/flaws.h"
#include "klantreis/json.h"
#include "klantreis/picture.h"
#include "klantreis/sample.h"
#include "klantreis/store.h"
#include "some_pictures.h"
#include "sqlite_bytes.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

std::string jpegHeader(int width, int height) {
  const auto byte = [](int value) { return static_cast<char>(value); };
  std::string bytes("\xFF\xD8\xFF\xE0\x00\x04\x00\x00\xFF\xC2\x00\x0B\x08", 13);
  for (const int side : {height, width}) bytes += {byte(side >> 8), byte(side & 255)};
  return bytes + std::string("\x01\x01\x11\x00\xFF\xDA\x00\x02\x12\xFF\xD9", 11);
}

struct PictureBook {
  FixedIds ids{"pictures"};
  Workbook book = findSample(samples(), "offerte").make(Language::english);
  Id<Journey> journey = journeysInOrder(book).front()->id;
  Id<Episode> first = episodesOf(book, journey).front()->id;
  Id<Persona> persona = participantsOf(book, journey).front().second->id;
  Id<Lane> lane = make();

  Id<Lane> make() {
    auto added = withPictureLane(book, ids, first);
    book = withCellPicture(added.workbook, added.id, first, somePictures()[0]);
    return added.id;
  }
};

}  // namespace

TEST_CASE("the head of a picture says its format and its size") {
  const auto png = pictureHead(somePictures()[1].view());
  REQUIRE(png);
  CHECK(png->format == PictureFormat::png);
  CHECK((png->width == 40 && png->height == 90));
  const auto jpeg = pictureHead(jpegHeader(1600, 1200));
  REQUIRE(jpeg);
  CHECK(jpeg->format == PictureFormat::jpeg);
  CHECK((jpeg->width == 1600 && jpeg->height == 1200));
}

TEST_CASE("what is no whole picture within limits has no head") {
  const std::string png(somePictures()[0].view());
  for (std::size_t length = 0; length < png.size(); ++length) {
    INFO(length);
    CHECK_FALSE(pictureHead(png.substr(0, length)));
  }
  CHECK_FALSE(pictureHead(png + "GPS 52.1 5.1"));
  const std::string jpeg = jpegHeader(20, 10);
  for (std::size_t length = 0; length < jpeg.size(); ++length)
    CHECK_FALSE(pictureHead(jpeg.substr(0, length)));
  for (const auto& [width, height] :
       {std::pair(0, 10), std::pair(10, 0), std::pair(4097, 10), std::pair(10, 4097)})
    CHECK_FALSE(pictureHead(jpegHeader(width, height)));
  CHECK_FALSE(pictureHead("GIF89a;"));
}

TEST_CASE("a picture in a file is its bytes, however often it is shown") {
  PictureBook with;
  const Workbook next = withPhoto(with.book, with.persona, somePictures()[0]);
  CHECK(next.pictures.size() == 1);
  CHECK(check(next).empty());
  CHECK(store::bytesOf(next) == store::bytesOf(json::fromText(json::textOf(next), "again.json")));
  CHECK(pictureAt(next, with.lane, with.first)->content == somePictures()[0]);
}

TEST_CASE("a picture that nothing shows any more is not in the file any more") {
  PictureBook with;
  const Workbook both = withPhoto(with.book, with.persona, somePictures()[0]);
  SECTION("a photo is taken away") {
    CHECK(withPhoto(both, with.persona, {}).pictures.size() == 1);
    CHECK(withoutCell(withPhoto(both, with.persona, {}), with.lane, with.first).pictures.empty());
  }
  SECTION("another takes its place") {
    const Workbook next = withCellPicture(with.book, with.lane, with.first, somePictures()[1]);
    REQUIRE(next.pictures.size() == 1);
    CHECK(next.pictures.begin()->content == somePictures()[1]);
  }
  SECTION("its lane goes") { CHECK(without(with.book, {refTo(with.lane)}).pictures.empty()); }
  SECTION("its episode goes") { CHECK(without(with.book, {refTo(with.first)}).pictures.empty()); }
}

TEST_CASE("a caption stays with its picture, and without both there is no cell") {
  PictureBook with;
  const Workbook said = withCellText(with.book, with.lane, with.first, "The roof");
  CHECK(pictureAt(said, with.lane, with.first) != nullptr);
  CHECK(
      cellAt(withCellPicture(said, with.lane, with.first, somePictures()[2]), with.lane, with.first)->text ==
      "The roof");
  const Workbook unsaid = withCellText(said, with.lane, with.first, {});
  CHECK(unsaid == with.book);
  CHECK(cellAt(withoutCell(said, with.lane, with.first), with.lane, with.first) == nullptr);
}

TEST_CASE("a second picture at an episode does not drive the first one out") {
  PictureBook with;
  const auto second = withPictureLane(with.book, with.ids, with.first);
  CHECK(second.id != with.lane);
  const Id<Episode> other = episodesOf(with.book, with.journey)[1]->id;
  CHECK(withPictureLane(with.book, with.ids, other).id == with.lane);
}

TEST_CASE("a lane of pictures goes to another file with its pictures") {
  PictureBook with;
  const Workbook described = withField(with.book, pictureAt(with.book, with.lane, with.first)->id,
                                       &Picture::alternative, "A roof with panels");
  const auto excerpt = excerptFrom(textOf(excerptOf(described, refTo(with.lane))));
  REQUIRE(excerpt);
  const Workbook bare = without(described, {refTo(with.lane)});
  const auto put = withExcerpt(bare, with.ids, *excerpt, {.journey = with.journey});
  REQUIRE(put);
  const Picture* there = pictureAt(put->workbook, {put->row.uuid}, with.first);
  REQUIRE(there != nullptr);
  CHECK(there->alternative == "A roof with panels");
}

TEST_CASE("the description of a picture is found where the picture is") {
  PictureBook with;
  const Id<Picture> picture = pictureAt(with.book, with.lane, with.first)->id;
  const Workbook described = withField(with.book, picture, &Picture::alternative, "Zonnepanelen");
  const auto matches = matchesIn(described, {.text = "zonnepanelen"});
  REQUIRE(matches.size() == 1);
  CHECK(whereaboutsOf(described, matches.front().place.row).episode == with.first);
}

TEST_CASE("bytes that are no picture get into no workbook") {
  PictureBook with;
  const std::string cut(somePictures()[0].view().substr(0, 60));
  CHECK_THROWS_AS(withCellPicture(with.book, with.lane, with.first, Bytes(cut)), Error);
  const std::string large = jpegHeader(20, 10).insert(20, static_cast<std::size_t>(greatestPicture), 'x');
  REQUIRE(pictureHead(large));
  CHECK_THROWS_AS(withCellPicture(with.book, with.lane, with.first, Bytes(large)), Error);
}

TEST_CASE("JSON with bytes that are no picture is refused with its place") {
  PictureBook with;
  const std::string text = json::textOf(with.book);
  const std::size_t at = text.find("iVBORw0KGgo");
  REQUIRE(at != std::string::npos);
  const auto refused = [&](std::string content) {
    const std::string changed = std::string(text).replace(at, text.find('"', at) - at, content);
    return errorOf([&] { (void)json::fromText(changed, "hostile.json"); });
  };
  for (const char* content : {"", "AAAA", "not base64!", "iVBORw0KGgo="}) {
    INFO(content);
    const auto error = refused(content);
    CHECK(error.code == ErrorCode::wrongContent);
    CHECK(error.args.at(2) == flaws::needsPicture);
  }
}

TEST_CASE("a file with bytes that are no picture is refused with its place") {
  PictureBook with;
  const std::string good = store::bytesOf(with.book);
  const auto refused = [&](const std::string& value) {
    return errorOf([&] {
      (void)store::fromBytes(afterLawlessSql(good, "picture", "UPDATE picture SET content = " + value),
                             "hostile.journey");
    });
  };
  for (const char* value :
       {"x''", "x'89504E470D0A1A0A'", "zeroblob(5000000)", "substr(content, 1, length(content) - 1)"}) {
    INFO(value);
    const Failure failure = refused(value);
    CHECK(failure.code == ErrorCode::wrongContent);
    CHECK(failure.args.at(2) == flaws::needsPicture);
  }
  for (const char* value : {"NULL", "'text'", "7"}) CHECK(refused(value).code == ErrorCode::damagedFile);
  const Failure moved = errorOf([&] {
    (void)store::fromBytes(afterSql(good, "UPDATE picture SET id = '00000000-0000-8000-8000-000000000000'"),
                           "hostile.journey");
  });
  CHECK(moved.code == ErrorCode::wrongContent);
}

TEST_CASE("pictures beyond the room of a file are refused, and nothing changes") {
  PictureBook with;
  Workbook book = with.book;
  const std::string filler(static_cast<std::size_t>(greatestPicture) - 100, 'x');
  const auto nth = [&](int n) { return Bytes(jpegHeader(20, 10 + n).insert(20, filler)); };
  for (int n = 0; n < 16; ++n) {
    const auto [next, lane] = withPictureLane(book, with.ids, with.first);
    book = withCellPicture(next, lane, with.first, nth(n));
  }
  CHECK(check(book).empty());
  CHECK_NOTHROW(store::bytesOf(book));
  const auto error = errorOf([&] { (void)withPhoto(book, with.persona, nth(16)); });
  CHECK(error == Failure{ErrorCode::tooManyPictures, {"64"}});
}
