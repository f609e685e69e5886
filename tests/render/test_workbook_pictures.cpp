// Pictures of a workbook: how they come in from outside, and how they look wherever a map goes.
#include <QBuffer>
#include <QColor>
#include <QImage>
#include <QPainter>
#include <algorithm>
#include <set>

#include "catch.h"
#include "errors.h"
#include "klantreis/picture.h"
#include "render/export.h"
#include "render/picture_import.h"
#include "render/pictures.h"
#include "sample_scene.h"
#include "seen_scene.h"
#include "some_pictures.h"
#include "tools.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

/// Left half red, right half blue.
QImage flag(int width, int height) {
  QImage image(width, height, QImage::Format_RGB32);
  image.fill(Qt::red);
  QPainter(&image).fillRect(width / 2, 0, width - width / 2, height, Qt::blue);
  return image;
}

QByteArray written(const QImage& image, const char* format) {
  QBuffer buffer;
  REQUIRE(image.save(&buffer, format));
  return buffer.data();
}

/// As a camera held on its side writes it, with the place where it was.
QByteArray withCameraNotes(const QByteArray& jpeg) {
  const QByteArray tiff = QByteArray::fromHex(
                              "49492a0008000000"          // little-endian
                              "0100"                      // one entry:
                              "120103000100000006000000"  // the orientation is 6, a quarter turn to the right
                              "00000000") +
                          "GPS 52.0907 N 5.1214 E";
  const QByteArray body = QByteArray("Exif\0\0", 6) + tiff;
  const auto length = static_cast<quint16>(body.size() + 2);
  QByteArray segment("\xFF\xE1", 2);
  segment.append(static_cast<char>(length >> 8)).append(static_cast<char>(length & 255)).append(body);
  return QByteArray(jpeg).insert(2, segment);
}

QImage imageOf(const Bytes& content) { return decodedPicture(content, greatestPictureSide); }

bool isNear(QRgb pixel, const QColor& wanted) {
  const QColor seen(pixel);
  return std::abs(seen.red() - wanted.red()) < 12 && std::abs(seen.green() - wanted.green()) < 12 &&
         std::abs(seen.blue() - wanted.blue()) < 12;
}

Failure refusal(const QByteArray& bytes) {
  return errorOf([&] { (void)importedPicture(bytes, "roof.png"); });
}
const Failure noPicture{ErrorCode::notAPicture, {"roof.png"}};

/// The quote sample with that picture at its first two episodes and as its first persona's photo.
Workbook illustrated(const Bytes& content) {
  Workbook book = findSample(samples(), "offerte").make(Language::english);
  FixedIds ids("illustrated");
  const Id<Journey> journey = optionsFor(book).journey;
  for (std::size_t i = 0; i < 2; ++i) {
    const Id<Episode> episode = episodesOf(book, journey)[i]->id;
    const auto [next, lane] = withPictureLane(book, ids, episode);
    book = withCellPicture(next, lane, episode, content);
  }
  const Id<Picture> picture = book.pictures.begin()->id;
  book = withField(book, picture, &Picture::alternative, "Zonnig dak");
  return withPhoto(book, participantsOf(book, journey).front().second->id, content);
}

Scene sceneOf(const Workbook& book) {
  return layout(book, optionsFor(book), QtTextMeasure(), *wordsFor(Language::english));
}

std::vector<Image> imagesIn(const Scene& scene) {
  std::vector<Image> images;
  for (const PlacedBlock& placed : scene.blocks)
    for (const Item& item : placed.block->items)
      if (const auto* image = std::get_if<Image>(&item)) {
        images.push_back(*image);
        images.back().frame = image->frame.moved(placed.offset);
      }
  return images;
}

}  // namespace

TEST_CASE("a picture comes in upright and without what the camera noted") {
  const QByteArray camera = withCameraNotes(written(flag(60, 40), "JPG"));
  const Bytes content = importedPicture(camera, "photo.jpg");
  CHECK(content.view().find("Exif") == std::string_view::npos);
  CHECK(content.view().find("GPS") == std::string_view::npos);
  const QImage image = imageOf(content);
  CHECK(image.size() == QSize(40, 60));
  CHECK(isNear(image.pixel(20, 10), Qt::red));
  CHECK(isNear(image.pixel(20, 50), Qt::blue));
}

TEST_CASE("texts and colour notes in a PNG do not come in") {
  QImage noted = flag(20, 10);
  noted.setText(QStringLiteral("Author"), QStringLiteral("Anna of Example BV"));
  const QByteArray png = written(noted, "PNG");
  REQUIRE(png.contains("Anna"));
  CHECK(importedPicture(png, "a.png").view().find("Anna") == std::string_view::npos);
}

TEST_CASE("pictures are as large as they are seen, and drawings stay as they are") {
  CHECK(imageOf(importedPicture(written(flag(4000, 1000), "JPG"), "a.jpg")).size() == QSize(1600, 400));
  CHECK(imageOf(importedPicture(written(flag(30, 5000), "PNG"), "a.png")).height() == greatestImportedSide);
  for (const char* format : {"PNG", "BMP"}) {
    const Bytes content = importedPicture(written(flag(20, 10), format), "a");
    CHECK(pictureHead(content.view())->format == PictureFormat::png);
    CHECK(imageOf(content) == flag(20, 10));
  }
  QImage clear = flag(20, 10).convertToFormat(QImage::Format_ARGB32);
  clear.setPixelColor(3, 3, Qt::transparent);
  CHECK(qAlpha(imageOf(importedPicture(written(clear, "PNG"), "a.png")).pixel(3, 3)) == 0);
  CHECK(importedPicture(clear, "pasted") == importedPicture(written(clear, "PNG"), "a.png"));
}

TEST_CASE("noise that no format makes small is made smaller until it fits") {
  QImage noise(1600, 1600, QImage::Format_ARGB32);
  std::uint32_t state = 1;
  for (int y = 0; y < noise.height(); ++y)
    for (int x = 0; x < noise.width(); ++x) noise.setPixel(x, y, state = state * 1664525U + 1013904223U);
  const Bytes content = importedPicture(noise, "noise");
  CHECK(content.view().size() <= static_cast<std::size_t>(greatestPicture));
  CHECK(pictureHead(content.view()));
}

TEST_CASE("a picture that is not one is refused") {
  CHECK(refusal("not a picture") == noPicture);
  CHECK(refusal({}) == noPicture);
  CHECK(refusal("\x89PNG\r\n\x1a\n and then nothing") == noPicture);
  CHECK(refusal("<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>") ==
        noPicture);
  for (const char* format : {"PNG", "JPG", "BMP"}) {
    const QByteArray whole = written(flag(90, 90), format);
    for (const qsizetype length : {whole.size() / 8, whole.size() / 2, whole.size() - 9}) {
      CAPTURE(format, length);
      CHECK(refusal(whole.first(length)) == noPicture);
    }
  }
}

TEST_CASE("a picture that would fill the memory is refused before it is decoded") {
  QByteArray bomb = written(flag(8, 8), "PNG");
  bomb.replace(16, 8, QByteArray::fromHex("0000ffff0000ffff"));
  CHECK(refusal(bomb) == noPicture);  // its checksum is wrong by now
  QImage empty(16'000, 8'000, QImage::Format_Mono);
  empty.fill(0);
  const QByteArray small = written(empty, "PNG");
  REQUIRE(small.size() < 100'000);
  CHECK(refusal(small) == Failure{ErrorCode::imageTooLarge, {"roof.png", "16000", "8000", "64"}});
}

TEST_CASE("pictures look alike in PNG, PDF and SVG") {
  const Scene scene = sceneOf(illustrated(importedPicture(flag(200, 100), "flag")));
  const std::vector<Image> images = imagesIn(scene);
  REQUIRE(images.size() == 3);
  const auto [png, pdf, svg] = seen(scene, ThemeName::light);
  for (const QImage& picture : {png, pdf, svg})
    for (const Image& image : images) {
      const auto at = [&](double share) {
        return picture.pixel(static_cast<int>(image.frame.x + image.frame.width * share),
                             static_cast<int>(image.frame.y + image.frame.height / 2));
      };
      CHECK(isNear(at(0.25), Qt::red));
      CHECK(isNear(at(0.75), Qt::blue));
      CHECK_FALSE(
          isNear(picture.pixel(static_cast<int>(image.frame.x), static_cast<int>(image.frame.y)), Qt::red));
    }
}

TEST_CASE("a PDF has each picture once, and says what is to be seen") {
  const Workbook book = illustrated(importedPicture(flag(200, 100), "flag"));
  const std::string bytes = toPdf({wholePage(sceneOf(book))}, ThemeName::light);
  CHECK(bytes == toPdf({wholePage(sceneOf(book))}, ThemeName::light));
  const TestFolder folder;
  const QString pdf = folder.write(QStringLiteral("a map.pdf"), bytes);
  const QByteArray list =
      QByteArray::fromStdString(run(QStringLiteral("pdfimages"), {QStringLiteral("-list"), pdf}).output);
  std::set<QByteArray> objects;
  for (const QByteArray& line : list.split('\n').mid(2))
    if (const auto columns = line.simplified().split(' '); columns.size() > 10) objects.insert(columns[10]);
  CHECK(objects.size() == 1);
  const QByteArray text =
      QByteArray::fromStdString(run(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")}).output);
  CHECK(text.count("Zonnig dak") == 3);
}

TEST_CASE("screen readers hear what a picture shows") {
  const Workbook book = illustrated(somePictures()[0]);
  const Scene scene = sceneOf(book);
  const auto lanes = lanesOf(book, optionsFor(book).journey);
  const auto hits = allNodes(scene);
  const auto heard = std::count_if(hits.begin(), hits.end(), [&](const Hit& hit) {
    const Node node = nodeAt(scene, hit);
    return node.part == Part::cell && node.lane == lanes.back()->id && node.description == "Zonnig dak";
  });
  CHECK(heard == 2);
}
