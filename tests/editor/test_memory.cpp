// What happens when memory ends: it is told, and the journey is as it was.
#include <QLabel>
#include <QTimer>
#include <new>
#include <utility>

#include "catch.h"
#include "editor/message_bar.h"
#include "klantreis/edit.h"
#include "session.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

const QString sentence = QStringLiteral("There is not enough memory for this. Nothing was changed.");

Workbook renamed(const Workbook& now, Id<Journey> journey) {
  return withField(now, journey, &Journey::title, "Other");
}

/// A view that cannot show the next value.
class FullView final : public QObject {
 public:
  explicit FullView(Document& document) {
    connect(&document, &Document::changed, this, [this] {
      if (std::exchange(m_full, false)) throw std::bad_alloc();
    });
  }
  void fill() { m_full = true; }

 private:
  bool m_full = false;
};

}  // namespace

TEST_CASE("an edit for which there is no memory is told and changes nothing") {
  QuoteSession session;
  const Workbook before = session.workbook();
  CHECK_FALSE(session.document().edit({QStringLiteral("large"), {}, std::nullopt},
                                      [](const Workbook&) -> Workbook { throw std::bad_alloc(); }));
  CHECK(session.message() == sentence);
  CHECK(session.workbook() == before);
  CHECK_FALSE(session.document().modified());
}

TEST_CASE("where one view has no memory for a change, all show the journey as it was") {
  QuoteSession session;
  const Workbook before = session.workbook();
  const std::string title = session.canvas().scene().title;
  FullView view(session.document());
  const auto change = [&] {
    return session.document().edit({QStringLiteral("rename"), {}, std::nullopt},
                                   [&](const Workbook& now) { return renamed(now, session.journey()); });
  };
  view.fill();
  CHECK_FALSE(change());
  CHECK(session.message() == sentence);
  CHECK(session.workbook() == before);
  CHECK(session.canvas().scene().title == title);
  CHECK(session.document().steps().count() == 0);

  REQUIRE(change());
  view.fill();
  session.trigger(Command::undo);
  CHECK(session.workbook() != before);
  CHECK(session.action(Command::undo).isEnabled());
  session.trigger(Command::undo);
  CHECK(session.workbook() == before);
  view.fill();
  session.trigger(Command::redo);
  CHECK(session.workbook() == before);
  CHECK(session.action(Command::redo).isEnabled());
}

TEST_CASE("a file for which a view has no memory leaves the window as it was") {
  Session session;
  const Workbook before = session.workbook();
  FullView view(session.document());
  view.fill();
  session.open(session.sampleFile(QStringLiteral("quote.journey")));
  CHECK(session.message() == sentence);
  CHECK(session.workbook() == before);
  CHECK(session.document().file().path.empty());
}

TEST_CASE("memory that ends anywhere else is told in the window where it happened") {
  QuoteSession session;
  QTimer::singleShot(0, &session.canvas(), [] { throw std::bad_alloc(); });
  QTRY_COMPARE_WITH_TIMEOUT(session.message(), sentence, 5000);
  CHECK(session.window().isVisible());
}
