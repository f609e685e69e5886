#include <QCheckBox>
#include <QComboBox>
#include <QFile>

#include "catch.h"
#include "editor/card_dialog.h"
#include "render/export_order.h"
#include "render/today.h"
#include "session.h"

using namespace klantreis;
using namespace klantreis::testing;

TEST_CASE("the facts of the journey are read in a dialog and exported from it, and again") {
  QuoteSession session;
  const QString path = session.path(QStringLiteral("facts.svg"));
  QString spoken;
  QString shown;
  answerNext([&](QDialog& card) {
    spoken = card.findChild<CardView*>()->accessibleDescription();
    CHECK_FALSE(card.grab().toImage().isNull());
    answerNext([&](QDialog& dialog) {
      const auto boxes = dialog.findChildren<QComboBox*>();
      boxes.at(0)->setCurrentIndex(static_cast<int>(ExportFormat::svg));
      shown = boxes.at(1)->currentText();
      chooseNext(path);
      dialog.accept();
    });
    card.accept();
  });
  session.trigger(Command::journeyFacts);
  CHECK(shown == QStringLiteral("Page of facts"));
  for (const char* fact :
       {"Warmtebron Wholesale", "weight 5 of 5", "Peak-end score: +4", "Status: planned"}) {
    INFO(fact);
    CHECK(spoken.contains(QLatin1String(fact)));
  }
  const ExportOrder order{.format = ExportFormat::svg,
                          .facts = FactsOrder::instead,
                          .journey = session.journey(),
                          .today = today()};
  CHECK(contentOf(path).toStdString() == exported(session.workbook(), order));
  REQUIRE(QFile::remove(path));
  session.trigger(Command::exportAgain);
  CHECK(contentOf(path).toStdString() == exported(session.workbook(), order));
}

TEST_CASE("a tick puts the page of facts behind the map in its PDF, and stays for the next") {
  QuoteSession session;
  QString path;
  const auto exportTicked = [&](bool tick) {
    bool was = false;
    path = session.path(QStringLiteral("map %1.pdf").arg(path.size()));
    answerNext([&](QDialog& dialog) {
      auto* box = dialog.findChild<QCheckBox*>();
      dialog.findChildren<QComboBox*>().at(0)->setCurrentIndex(static_cast<int>(ExportFormat::png));
      CHECK_FALSE(box->isVisible());
      dialog.findChildren<QComboBox*>().at(0)->setCurrentIndex(static_cast<int>(ExportFormat::pdf));
      CHECK(box->isVisible());
      was = box->isChecked();
      if (tick) box->click();
      chooseNext(path);
      dialog.accept();
    });
    session.trigger(Command::exportAs);
    return was;
  };
  const auto written = [&](FactsOrder facts) {
    return exported(session.workbook(), {.facts = facts, .journey = session.journey(), .today = today()});
  };
  CHECK_FALSE(exportTicked(false));
  CHECK((contentOf(path).toStdString() == written(FactsOrder::none)));
  CHECK_FALSE(exportTicked(true));
  CHECK((contentOf(path).toStdString() == written(FactsOrder::behind)));
  CHECK(exportTicked(false));
  CHECK((contentOf(path).toStdString() == written(FactsOrder::behind)));
}
