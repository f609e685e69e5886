// One panel on its own before a user, over the quote sample: fields are found by what a screen reader calls
// them.
#pragma once

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QTableView>
#include <QTest>
#include <memory>
#include <stdexcept>

#include "catch.h"
#include "editor/document.h"
#include "editor/language.h"
#include "editor/strings.h"
#include "klantreis/edit.h"
#include "klantreis/sample.h"

namespace klantreis::test {

class Stage {
 public:
  explicit Stage(Language language = Language::english) {
    useLanguage(*QCoreApplication::instance(), Language::english);
    document.open(findSample(samples(), "offerte").make(language), {});
    const Workbook& book = document.workbook();
    journey = journeysInOrder(book).front()->id;
    episode = episodesOf(book, journey).at(3)->id;
    document.selection().show(journey);
  }

  /// The panel, shown with the focus in its window; 320 pixels wide as in a dock.
  template <class Panel, class... More>
  Panel& open(More... more) {
    auto made = std::make_unique<Panel>(document, more...);
    Panel& opened = *made;
    panel = std::move(made);
    panel->resize(320, 900);
    panel->show();
    panel->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(panel.get()));
    return opened;
  }

  void select(const RowRef& row) { document.selection().select(placeOf(document.workbook(), row)); }

  /// The visible widget of that name.
  template <class W = QWidget>
  W& field(const QString& name, int index = 0) {
    for (W* each : panel->findChildren<W*>())
      if (each->accessibleName() == name && each->isVisibleTo(panel.get()) && index-- == 0) return *each;
    FAIL("there is no field " << name.toStdString());
    throw std::logic_error("not reached");
  }

  /// Focus, everything that was there gone, the text, and Enter where `enter`.
  void enter(QWidget& at, const QString& text) {
    at.setFocus();
    QWidget* focus = QApplication::focusWidget();
    REQUIRE(focus != nullptr);
    QTest::keyClick(focus, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(focus, text);
    QTest::keyClick(focus, Qt::Key_Return);
  }

  /// The visible message of a field, or nothing.
  [[nodiscard]] QString message() const {
    for (QLabel* label : panel->findChildren<QLabel*>())
      if (label->property("role") == QStringLiteral("message") && label->isVisibleTo(panel.get()))
        return label->text();
    return {};
  }

  [[nodiscard]] const Workbook& book() const { return document.workbook(); }
  [[nodiscard]] int steps() { return document.steps().index(); }

  /// What was done is one step, and undo gives back exactly what was there.
  void checkOneStep(const Workbook& before) {
    CHECK(steps() == 1);
    CHECK_FALSE(book() == before);
    document.steps().undo();
    CHECK(book() == before);
  }

  Document document;
  std::unique_ptr<QWidget> panel;
  Id<Journey> journey;
  Id<Episode> episode;
};

[[nodiscard]] inline QTableView& tableIn(Stage& stage) { return *stage.panel->findChild<QTableView*>(); }

}  // namespace klantreis::test
