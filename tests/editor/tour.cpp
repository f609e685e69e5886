#include "tour.h"

#include <QClipboard>
#include <QComboBox>
#include <QTabWidget>
#include <set>

#include "catch.h"
#include "editor/lists_panel.h"
#include "editor/paste_preview.h"
#include "editor/preferences_dialog.h"
#include "editor/presentation.h"

namespace klantreis::testing {

namespace {

constexpr int settling = 5;

class Guide {
 public:
  Guide(Session& session, const Look& look) : m_session(session), m_look(look) {}

  void goRound() {
    lookAt(m_session.window());
    showPages();
    showPanels();
    showLayouts();
    showHelp();
    showPreferences();
    showDialogs();
    showPastePreview();
    showPresentation();
    showStartPage();
  }

 private:
  /// Pages lie in areas that scroll: each finds its size when the one around it has.
  void lookAt(QWidget& top) {
    for (int i = 0; i < settling; ++i) {
      QCoreApplication::sendPostedEvents();
      QCoreApplication::processEvents();
    }
    m_look(top);
  }
  void lookAfter(Command command) {
    m_session.trigger(command);
    lookAt(m_session.window());
  }

  /// Of the inspector.
  void showPages() {
    const Canvas& canvas = m_session.canvas();
    std::set<Part> seen;
    for (std::size_t i = 0; i < canvas.nodes().size(); ++i) {
      if (!seen.insert(canvas.node(i).part).second) continue;
      m_session.canvas().select(canvas.place(i));
      lookAt(m_session.window());
    }
  }

  void showPanels() {
    auto* lists = m_session.window().findChild<ListsPanel*>();
    for (int tab = 0; tab < lists->count(); ++tab) {
      lists->setCurrentIndex(tab);
      lookAt(m_session.window());
    }
    m_session.settleFindings();
    for (const Command command : {Command::openOutline, Command::openMethod, Command::openHistory,
                                  Command::replace, Command::filter, Command::commandPalette})
      lookAfter(command);
    m_session.key(Qt::Key_Escape);
  }

  void showLayouts() {
    lookAfter(Command::layoutWorkshop);
    lookAfter(Command::layoutAnalyse);
    m_session.trigger(Command::layoutEdit);
  }

  void showHelp() {
    for (const Command command : {Command::userGuide, Command::keys, Command::about}) {
      m_session.trigger(command);
      lookAtDialog();
    }
  }

  void showPreferences() {
    m_session.trigger(Command::preferences);
    auto* tabs = m_session.window().findChild<PreferencesDialog*>()->findChild<QTabWidget*>();
    for (int tab = tabs->count() - 1; tab > 0; --tab) {
      tabs->setCurrentIndex(tab);
      lookAt(*tabs->window());
    }
    tabs->setCurrentIndex(0);
    lookAtDialog();
  }

  /// That stands beside the work; closes it.
  void lookAtDialog() {
    QDialog* shown = nullptr;
    for (auto* dialog : m_session.window().findChildren<QDialog*>())
      if (dialog->isVisible()) shown = dialog;
    REQUIRE(shown != nullptr);
    REQUIRE(QTest::qWaitForWindowExposed(shown));
    lookAt(*shown);
    shown->close();
    QCoreApplication::processEvents();
  }

  void showDialogs() {
    for (const Command command : {Command::exportPlan, Command::personaCard, Command::journeyFacts}) {
      answerNext([this](QDialog& dialog) {
        lookAt(dialog);
        dialog.reject();
      });
      m_session.trigger(command);
    }
    answerNext([this](QDialog& dialog) {
      auto* kinds = dialog.findChild<QComboBox*>();
      for (int kind = 0; kind < kinds->count(); ++kind) {
        kinds->setCurrentIndex(kind);
        lookAt(dialog);
      }
      dialog.reject();
    });
    m_session.trigger(Command::exportAs);
  }

  void showPastePreview() {
    QApplication::clipboard()->setText(
        QStringLiteral("\tI ask\tI wait\nTouchpoints\tForm\tLetter\nNoor\t3\t-4\n"));
    m_session.takeFocus();
    m_session.trigger(Command::paste);
    REQUIRE(m_session.window().findChild<PastePreview*>() != nullptr);
    lookAtDialog();
  }

  void showPresentation() {
    m_session.trigger(Command::present);
    auto* presentation = m_session.window().findChild<Presentation*>();
    REQUIRE(presentation != nullptr);
    REQUIRE(QTest::qWaitForWindowExposed(presentation));
    lookAt(*presentation);
    QTest::keyClick(presentation, Qt::Key_Escape);
  }

  void showStartPage() {
    MainWindow fresh(m_session.settings(), m_session.appearance(), m_session.keys(),
                     m_session.recoveryFolder());
    fresh.resize(m_session.window().size());
    fresh.show();
    fresh.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&fresh));
    lookAt(fresh);
  }

  Session& m_session;
  const Look& m_look;
};

}  // namespace

void tour(Session& session, const Look& look) { Guide(session, look).goRound(); }

}  // namespace klantreis::testing
