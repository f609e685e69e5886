// Pictures on the real window: they are dropped, pasted, chosen, replaced, described, saved and removed.
#include <QBuffer>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QUrl>

#include "catch.h"
#include "editor/inspector.h"
#include "editor/text_box.h"
#include "klantreis/check.h"
#include "klantreis/edit.h"
#include "klantreis/json.h"
#include "klantreis/picture.h"
#include "klantreis/store.h"
#include "session.h"
#include "some_pictures.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

QImage plainPicture(QColor colour) {
  QImage image(120, 80, QImage::Format_RGB32);
  image.fill(colour);
  return image;
}

QString pictureFile(Session& session, const QString& name, QColor colour = Qt::red) {
  const QString path = session.path(name);
  REQUIRE(plainPicture(colour).save(path));
  return path;
}

QString writtenFile(Session& session, const QString& name, const QByteArray& bytes) {
  QFile file(session.path(name));
  REQUIRE(file.open(QIODevice::WriteOnly));
  REQUIRE(file.write(bytes) == bytes.size());
  return file.fileName();
}

void dropPictures(Session& session, const QStringList& paths, QPoint at) {
  QMimeData data;
  QList<QUrl> urls;
  for (const QString& path : paths) urls << QUrl::fromLocalFile(path);
  data.setUrls(urls);
  QWidget* viewport = session.canvas().viewport();
  QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
  QApplication::sendEvent(viewport, &enter);
  CHECK(enter.isAccepted());
  QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, {});
  QApplication::sendEvent(viewport, &event);
}

const Lane* pictureLaneOf(Session& session) {
  for (const Lane* lane : lanesOf(session.workbook(), *session.document().selection().journey()))
    if (lane->kind == LaneKind::pictures) return lane;
  return nullptr;
}

QColor colourOfPicture(const Picture* picture) {
  REQUIRE(picture != nullptr);
  const std::string_view bytes = picture->content.view();
  return QImage::fromData(QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()))).pixelColor(5, 5);
}

std::optional<QPoint> middleOfCell(Session& session, Id<Lane> lane, Id<Episode> episode) {
  const Canvas& canvas = session.canvas();
  for (std::size_t i = 0; i < canvas.nodeCount(); ++i)
    if (const Node node = canvas.node(i);
        node.part == Part::cell && node.lane == lane && node.episode == episode) {
      session.canvas().pick(canvas.place(i));
      session.trigger(Command::zoomSelection);  // it comes into sight
      return canvas.view().toView(canvas.areaOf(i)).center().toPoint();
    }
  return std::nullopt;
}

}  // namespace

TEST_CASE("a picture that is dropped on the map stands at the episode where it fell") {
  QuoteSession session;
  const std::string before = json::textOf(session.workbook());
  dropPictures(session, {pictureFile(session, QStringLiteral("the roof.png"))},
               session.middleOf(Part::episodeTitle, refTo(session.episode(3))));
  const Lane* lane = pictureLaneOf(session);
  REQUIRE(lane != nullptr);
  CHECK(colourOfPicture(pictureAt(session.workbook(), lane->id, session.episode(3))) == Qt::red);
  REQUIRE(session.document().selection().place());
  CHECK(session.document().selection().place()->lane == lane->id);
  session.trigger(Command::undo);
  CHECK(json::textOf(session.workbook()) == before);
  session.trigger(Command::redo);
  CHECK(session.workbook().pictures.size() == 1);
}

TEST_CASE("the map shows a picture as soon as it is decoded") {
  QuoteSession session;
  dropPictures(session, {pictureFile(session, QStringLiteral("roof.png"))},
               session.middleOf(Part::episodeTitle, refTo(session.episode(1))));
  const auto at = middleOfCell(session, pictureLaneOf(session)->id, session.episode(1));
  REQUIRE(at);
  const auto isShown = [&] {
    return session.canvas().viewport()->grab().toImage().pixelColor(*at - QPoint(0, 2)) == Qt::red;
  };
  CHECK(QTest::qWaitFor(isShown, 5000));
}

TEST_CASE("a picture dropped on another one takes its place, and its caption stays") {
  QuoteSession session;
  dropPictures(session, {pictureFile(session, QStringLiteral("roof.png"))},
               session.middleOf(Part::episodeTitle, refTo(session.episode(1))));
  const Id<Lane> lane = pictureLaneOf(session)->id;
  session.type(QStringLiteral("The roof"));
  session.key(Qt::Key_Return, Qt::ControlModifier);
  QApplication::processEvents();
  session.canvas().finishEditing();
  CHECK(cellAt(session.workbook(), lane, session.episode(1))->text == "The roof");
  const auto at = middleOfCell(session, lane, session.episode(1));
  REQUIRE(at);
  dropPictures(session, {pictureFile(session, QStringLiteral("wall.png"), Qt::blue)}, *at);
  CHECK(colourOfPicture(pictureAt(session.workbook(), lane, session.episode(1))) == Qt::blue);
  CHECK(cellAt(session.workbook(), lane, session.episode(1))->text == "The roof");
  CHECK(session.workbook().pictures.size() == 1);
}

TEST_CASE("several pictures go to one episode each, and those without one are told") {
  QuoteSession session;
  const std::vector<const Episode*> episodes = episodesOf(session.workbook(), session.journey());
  const Id<Episode> last = episodes.back()->id;
  const Id<Episode> beforeLast = episodes[episodes.size() - 2]->id;
  session.select(Part::episodeTitle, refTo(beforeLast));
  QMimeData* data = new QMimeData;
  data->setUrls({QUrl::fromLocalFile(pictureFile(session, QStringLiteral("1.png"), Qt::red)),
                 QUrl::fromLocalFile(pictureFile(session, QStringLiteral("2.png"), Qt::green)),
                 QUrl::fromLocalFile(pictureFile(session, QStringLiteral("3.png"), Qt::blue))});
  QGuiApplication::clipboard()->setMimeData(data);
  session.trigger(Command::paste);
  const Id<Lane> lane = pictureLaneOf(session)->id;
  CHECK(colourOfPicture(pictureAt(session.workbook(), lane, beforeLast)) == Qt::red);
  CHECK(colourOfPicture(pictureAt(session.workbook(), lane, last)) == Qt::green);
  CHECK(session.workbook().pictures.size() == 2);
  CHECK(session.message().contains(QStringLiteral("2 of 3")));
}

TEST_CASE("a picture on the clipboard is pasted, and copied it goes to other programs") {
  QuoteSession session;
  session.select(Part::episodeTitle, refTo(session.episode(2)));
  QGuiApplication::clipboard()->setImage(plainPicture(Qt::red));
  session.trigger(Command::paste);
  REQUIRE(pictureLaneOf(session) != nullptr);
  QGuiApplication::clipboard()->clear();
  session.trigger(Command::copy);
  const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
  const QImage image = QImage::fromData(copied->data(QStringLiteral("image/png")));
  CHECK(image.size() == QSize(120, 80));
}

TEST_CASE("a picture that is cut goes elsewhere as it was, with its caption and its description") {
  QuoteSession session;
  session.document().edit({QStringLiteral("picture"), {}, std::nullopt}, [&](const Workbook& now) {
    FixedIds ids("cut picture");
    const Added<Lane> lane = withPictureLane(now, ids, session.episode(2));
    const Workbook made = withCellPicture(lane.workbook, lane.id, session.episode(2), somePictures().back());
    const Workbook captioned = withCellText(made, lane.id, session.episode(2), "Our front desk");
    return withField(captioned, made.pictures.begin()->id, &Picture::alternative, "Two people wait");
  });
  const Id<Lane> lane = pictureLaneOf(session)->id;
  const Picture picture = *session.workbook().pictures.begin();
  const Workbook before = session.workbook();
  const auto cellPlace = [&](std::size_t number) {
    const Id<Episode> episode = session.episode(number);
    return Place{Part::cell, refTo(episode), lane, episode, std::nullopt};
  };
  session.document().selection().select(cellPlace(2));
  session.trigger(Command::cut);
  CHECK(session.workbook().pictures.empty());
  session.document().selection().select(cellPlace(5));
  session.trigger(Command::paste);
  REQUIRE(session.workbook().pictures.size() == 1);
  CHECK(*session.workbook().pictures.begin() == picture);
  const Cell* there = cellAt(session.workbook(), lane, session.episode(5));
  REQUIRE(there != nullptr);
  CHECK(there->text == "Our front desk");
  CHECK(check(session.workbook()).empty());

  session.trigger(Command::copy);
  session.document().selection().select(cellPlace(6));
  session.trigger(Command::paste);
  CHECK(session.workbook().pictures.size() == 1);
  session.select(Part::persona, refTo(session.persona()));
  session.trigger(Command::paste);
  CHECK(QTest::qWaitFor([&] { return require(session.workbook(), session.persona()).photo.has_value(); },
                        20'000));
  while (session.workbook() != before && session.document().steps().canUndo()) session.trigger(Command::undo);
  CHECK(session.workbook() == before);
}

TEST_CASE("cells that another program copies with a picture of them come as cells") {
  QuoteSession session;
  session.select(Part::episodeTitle, refTo(session.episode(2)));
  auto* data = new QMimeData;
  data->setText(QStringLiteral("I call\nI wait"));
  data->setImageData(plainPicture(Qt::red));
  QGuiApplication::clipboard()->setMimeData(data);
  session.trigger(Command::paste);
  CHECK(session.workbook().pictures.empty());
  CHECK(require(session.workbook(), session.episode(3)).title == "I call");
}

TEST_CASE("what is no picture is told by name and changes nothing") {
  QuoteSession session;
  const std::string before = json::textOf(session.workbook());
  QByteArray png;
  QBuffer buffer(&png);
  REQUIRE(plainPicture(Qt::red).save(&buffer, "PNG"));
  const QStringList wrong{writtenFile(session, QStringLiteral("a letter.png"), "Dear customer,"),
                          writtenFile(session, QStringLiteral("cut off.png"), png.first(png.size() / 2)),
                          writtenFile(session, QStringLiteral("empty.jpg"), {}),
                          session.path(QStringLiteral("not there.png"))};
  for (const QString& path : wrong) {
    CAPTURE(path.toStdString());
    dropPictures(session, {pictureFile(session, QStringLiteral("whole.png")), path},
                 session.middleOf(Part::episodeTitle, refTo(session.episode(3))));
    CHECK(session.message().contains(QFileInfo(path).fileName()));
    CHECK(json::textOf(session.workbook()) == before);
  }
}

TEST_CASE("Del removes a picture with its caption, and keeps its lane") {
  QuoteSession session;
  session.select(Part::episodeTitle, refTo(session.episode(2)));
  QGuiApplication::clipboard()->setImage(plainPicture(Qt::red));
  session.trigger(Command::paste);
  REQUIRE(session.workbook().pictures.size() == 1);
  CHECK(session.action(Command::remove).isEnabled());
  session.trigger(Command::remove);
  CHECK(session.workbook().pictures.empty());
  CHECK(pictureLaneOf(session) != nullptr);
}

TEST_CASE("the inspector asks for a description of the picture") {
  QuoteSession session;
  session.select(Part::episodeTitle, refTo(session.episode(2)));
  QGuiApplication::clipboard()->setImage(plainPicture(Qt::red));
  session.trigger(Command::paste);
  const auto* inspector = session.window().findChild<Inspector*>();
  TextBox* description = nullptr;
  for (auto* box : inspector->findChildren<TextBox*>())
    if (box->isVisibleTo(inspector) && box->accessibleName().startsWith(QStringLiteral("Description")))
      description = box;
  REQUIRE(description != nullptr);
  description->setFocus();
  QTest::keyClicks(description, QStringLiteral("A roof with panels"));
  CHECK(session.workbook().pictures.begin()->alternative == "A roof with panels");
}

TEST_CASE("a picture goes back to a file") {
  QuoteSession session;
  session.select(Part::episodeTitle, refTo(session.episode(2)));
  CHECK_FALSE(session.action(Command::savePicture).isEnabled());
  QGuiApplication::clipboard()->setImage(plainPicture(Qt::red));
  session.trigger(Command::paste);
  const QString path = session.path(QStringLiteral("again.png"));
  chooseNext(path);
  session.trigger(Command::savePicture);
  CHECK(QImage(path).convertToFormat(QImage::Format_RGB32) == plainPicture(Qt::red));
}

TEST_CASE("a picture dropped on a persona is their photo, which can go again") {
  QuoteSession session;
  const QPoint at = session.middleOf(Part::persona, refTo(session.persona()));
  dropPictures(session, {pictureFile(session, QStringLiteral("marieke.png"))}, at);
  CHECK(require(session.workbook(), session.persona()).photo);
  CHECK(pictureLaneOf(session) == nullptr);
  const auto* inspector = session.window().findChild<Inspector*>();
  QPushButton* remove = nullptr;
  for (auto* button : inspector->findChildren<QPushButton*>())
    if (button->isVisibleTo(inspector) && button->text() == QStringLiteral("Remove Photo")) remove = button;
  REQUIRE(remove != nullptr);
  remove->click();
  CHECK_FALSE(require(session.workbook(), session.persona()).photo);
  CHECK(session.workbook().pictures.empty());
}

TEST_CASE("pictures are in the file that is saved, and come back from it") {
  QuoteSession session;
  dropPictures(session, {pictureFile(session, QStringLiteral("marieke.png"))},
               session.middleOf(Part::persona, refTo(session.persona())));
  const QString path = session.path(QStringLiteral("with photo.journey"));
  store::save(session.workbook(), path.toStdString(), {});
  Session again;
  again.open(path);
  CHECK(again.workbook() == session.workbook());
}
