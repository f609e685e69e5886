#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QMessageBox>
#include <QProcess>
#include <QSpinBox>
#include <algorithm>

#include "built.h"
#include "catch.h"
#include "editor/card_dialog.h"
#include "editor/export_choice.h"
#include "editor/export_dialog.h"
#include "editor/strings.h"
#include "klantreis/json.h"
#include "klantreis/store.h"
#include "render/today.h"
#include "session.h"

using namespace klantreis;
using namespace klantreis::testing;

TEST_CASE("a map is exported as PDF, PNG, SVG and JSON") {
  QuoteSession session;
  const auto [format, suffix, begin] =
      GENERATE(table<ExportFormat, const char*, const char*>({{ExportFormat::pdf, "pdf", "%PDF-"},
                                                              {ExportFormat::png, "png", "\x89PNG"},
                                                              {ExportFormat::svg, "svg", "<?xml"},
                                                              {ExportFormat::json, "json", "{"}}));
  const QString path = session.path(QStringLiteral("the map.") + QLatin1String(suffix));
  exportTo(session, format, path);
  CHECK(session.message().isEmpty());
  CHECK(contentOf(path).startsWith(begin));
  CHECK_FALSE(session.document().modified());
}

TEST_CASE("the command line makes the same bytes of the same journey") {
  QuoteSession session;
  const std::string suffix = GENERATE("pdf", "png", "svg", "ics");
  const QString path = session.path(QStringLiteral("from the editor.") + QString::fromStdString(suffix));
  const auto* const format = std::find(formatSuffixes.begin(), formatSuffixes.end(), suffix);
  exportTo(session, static_cast<ExportFormat>(format - formatSuffixes.begin()), path);
  const QString file = session.path(QStringLiteral("the quote.journey"));
  store::save(session.workbook(), file.toStdString(), {Replace::always, {}});
  const QString output =
      session.path(QStringLiteral("from the command line.") + QString::fromStdString(suffix));
  REQUIRE(QProcess::execute(QString::fromUtf8(testing::built::cli),
                            {QStringLiteral("export"), file, QStringLiteral("-o"), output}) == 0);
  CHECK((contentOf(path) == contentOf(output)));
}

TEST_CASE("the exported JSON is the journey") {
  QuoteSession session;
  const QString path = session.path(QStringLiteral("map.json"));
  exportTo(session, ExportFormat::json, path);
  CHECK(json::fromText(contentOf(path).toStdString(), "map.json") == session.workbook());
}

TEST_CASE("Export Again repeats the last export with what has changed since") {
  QuoteSession session;
  const QString path = session.path(QStringLiteral("map.json"));
  exportTo(session, ExportFormat::json, path);
  session.select(Part::episodeTitle, refTo(session.episode(1)));
  session.type(QStringLiteral(" again"));
  session.trigger(Command::exportAgain);
  CHECK(json::fromText(contentOf(path).toStdString(), "map.json") == session.workbook());
  CHECK(contentOf(path).contains(" again"));
}

TEST_CASE("the choices of the dialog are remembered") {
  ExportChoice choice;
  choice.order.format = ExportFormat::png;
  choice.order.page = PageSize::a3;
  choice.order.facts = FactsOrder::behind;
  choice.order.theme = ThemeName::dark;
  choice.order.language = Language::dutch;
  choice.order.png.scale = 3;
  choice.order.png.dpi = 300;
  choice.path = QStringLiteral("/somewhere/map.png");
  const ExportChoice again = ExportChoice::fromSettings(choice.toSettings());
  CHECK(again.toSettings() == choice.toSettings());
  const ExportDialog dialog(again, {NamedFilter()}, nullptr);
  CHECK(dialog.choice().toSettings() == choice.toSettings());
}

TEST_CASE("the dialog asks only what counts for the kind of file") {
  ExportDialog dialog({}, {NamedFilter()}, nullptr);
  dialog.show();
  const auto asked = [&dialog] {
    QStringList names;
    for (const QWidget* field : dialog.findChildren<QWidget*>())
      if (field->isVisible() &&
          (qobject_cast<const QComboBox*>(field) || qobject_cast<const QSpinBox*>(field)))
        names << field->accessibleName();
    return names.join(QStringLiteral(", ")).toStdString();
  };
  auto* kind = dialog.findChildren<QComboBox*>().first();
  CHECK(asked() == "Kind of file, Page, Theme, Language");
  kind->setCurrentIndex(static_cast<int>(ExportFormat::png));
  CHECK(asked() == "Kind of file, Size, Resolution, Theme, Language");
  kind->setCurrentIndex(static_cast<int>(ExportFormat::svg));
  CHECK(asked() == "Kind of file, Theme, Language");
  kind->setCurrentIndex(static_cast<int>(ExportFormat::json));
  CHECK(asked() == "Kind of file");
  kind->setCurrentIndex(static_cast<int>(ExportFormat::jira));
  CHECK(asked() == "Kind of file, Language");
}

TEST_CASE("choices of another version are read without harm") {
  const ExportChoice choice = ExportChoice::fromSettings({{QStringLiteral("format"), 99},
                                                          {QStringLiteral("language"), QStringLiteral("x")},
                                                          {QStringLiteral("percent"), -5}});
  CHECK(choice.order.format == ExportFormat::pdf);
  CHECK_FALSE(choice.order.language);
  CHECK(choice.order.png.scale == 1);
}

TEST_CASE("an export into a folder that is gone says so and leaves nothing") {
  QuoteSession session;
  const QString folder = session.path(QStringLiteral("gone"));
  REQUIRE(QDir().mkdir(folder));
  const QString path = folder + QStringLiteral("/map.json");
  exportTo(session, ExportFormat::json, path);
  REQUIRE(QDir(folder).removeRecursively());
  session.trigger(Command::exportAgain);
  CHECK(session.message().contains(QStringLiteral("map.json")));
  CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("an export takes the place of no journey file, not even of the open one") {
  QuoteSession session;
  const QString open = fromPath(session.document().file().path);
  const QByteArray before = contentOf(open);
  const QString other = session.path(QStringLiteral("other.pdf"));
  REQUIRE(QFile::copy(open, other));
  for (const QString& path : {open, other}) {
    answerNext([&](QDialog& dialog) {
      answerNext([&](QDialog& files) {
        typeName(files, path);
        answerNext([](QDialog& question) {
          dynamic_cast<QMessageBox&>(question).button(QMessageBox::Yes)->click();
        });
        QMetaObject::invokeMethod(&files, "accept", Qt::DirectConnection);
      });
      dialog.accept();
    });
    session.trigger(Command::exportAs);
    CHECK(session.message().contains(QStringLiteral("is a journey file")));
    CHECK(contentOf(path) == before);
  }
}

TEST_CASE("Export Again asks when what it was filtered by is gone") {
  QuoteSession session;
  const Id<Channel> channel = session.workbook().channels.begin()->id;
  Filter filter;
  filter.channel = channel;
  session.document().setFilter(filter);
  const QString path = session.path(QStringLiteral("map.svg"));
  exportTo(session, ExportFormat::svg, path);
  const QByteArray before = contentOf(path);
  session.document().edit({QStringLiteral("Delete channel"), {}, {}},
                          [&](const Workbook& now) { return without(now, {refTo(channel)}); });
  bool asked = false;
  answerNext([&](QDialog& dialog) {
    asked = true;
    dialog.reject();
  });
  session.trigger(Command::exportAgain);
  CHECK(asked);
  CHECK(contentOf(path) == before);
}

TEST_CASE("Export Again asks when another journey is shown") {
  QuoteSession session;
  const QString path = session.path(QStringLiteral("map.svg"));
  exportTo(session, ExportFormat::svg, path);
  const QByteArray before = contentOf(path);
  session.trigger(Command::viewIdeal);
  bool asked = false;
  answerNext([&](QDialog& dialog) {
    asked = true;
    dialog.reject();
  });
  session.trigger(Command::exportAgain);
  CHECK(asked);
  CHECK(contentOf(path) == before);
}

TEST_CASE(
    "the persona card that is looked at is exported, or all of them, and again as long as it is there") {
  QuoteSession session;
  const auto personas = ranked(session.workbook().personas, [](const Persona&) { return true; });
  REQUIRE(personas.size() == 2);
  const Id<Persona> second = personas.back()->id;
  const QString path = session.path(QStringLiteral("card.svg"));
  const bool all = GENERATE(false, true);
  QStringList offered;
  answerNext([&](QDialog& card) {
    card.findChild<QComboBox*>()->setCurrentIndex(1);
    CHECK(static_cast<PersonaCardDialog&>(card).persona() == second);
    answerNext([&](QDialog& dialog) {
      const auto boxes = dialog.findChildren<QComboBox*>();
      boxes.at(0)->setCurrentIndex(static_cast<int>(ExportFormat::svg));
      offered = {boxes.at(1)->itemText(boxes.at(1)->count() - 2), boxes.at(1)->currentText()};
      if (all) boxes.at(1)->setCurrentIndex(boxes.at(1)->count() - 2);
      chooseNext(path);
      dialog.accept();
    });
    card.accept();
  });
  session.trigger(Command::personaCard);
  CHECK(offered == QStringList{QStringLiteral("Persona cards"),
                               QStringLiteral("The card of ") + toQt(personas.back()->name)});
  const auto written = [&](const CardOrder& cards) {
    return QByteArray::fromStdString(exported(session.workbook(), {.format = ExportFormat::svg,
                                                                   .cards = cards,
                                                                   .journey = session.journey(),
                                                                   .today = today(),
                                                                   .page = PageSize::a4}));
  };
  CHECK((contentOf(path) == written(all ? CardOrder{} : CardOrder{second})));
  if (all) return;
  session.document().edit({QStringLiteral("Delete persona"), {}, {}},
                          [&](const Workbook& now) { return without(now, {refTo(second)}); });
  bool asked = false;
  answerNext([&](QDialog& dialog) {
    asked = true;
    dialog.reject();
  });
  session.trigger(Command::exportAgain);
  CHECK(asked);
}
