#include "editor/library_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "editor/actions.h"
#include "editor/card_dialog.h"
#include "editor/document.h"
#include "editor/field_widgets.h"
#include "klantreis/persona_card.h"
#include "klantreis/persona_library.h"
#include "render/words_qt.h"

namespace klantreis {

namespace {

constexpr int libraryMargin = 24;
constexpr int widestCard = 1100;

QPushButton* makeWayOn(QAction& action, const QString& text, QWidget* parent) {
  auto* button = new QPushButton(text, parent);
  button->setToolTip(action.toolTip());
  button->setAutoDefault(true);  // so that Enter presses it
  QObject::connect(button, &QPushButton::clicked, &action, &QAction::trigger);
  return button;
}

/// The selected one, else the first.
const Persona* personaToShow(const Document& document) {
  const auto personas = personasInOrder(document.workbook());
  const auto selected = document.selection().selected<Persona>();
  const Persona* chosen = selected ? document.workbook().personas.find(*selected) : nullptr;
  return chosen != nullptr || personas.empty() ? chosen : personas.front();
}

}  // namespace

LibraryPage::LibraryPage(const Document& document, Actions& actions, Language language)
    : m_document(document),
      m_language(language),
      m_title(makeLabel({}, "head", this)),
      m_told(makeLabel({}, "quiet", this)),
      m_card(new CardView(this)),
      m_scroll(new QScrollArea(this)),
      m_catchUp(*this, [this] { show(); }) {
  setAccessibleName(tr("Library"));
  QVBoxLayout* column = makeColumn(this, libraryMargin / 2);
  column->setContentsMargins(libraryMargin, libraryMargin, libraryMargin, libraryMargin);
  column->addWidget(makeHead(actions));
  m_card->setMaximumWidth(widestCard);
  m_scroll->setWidgetResizable(true);
  m_scroll->setFrameShape(QFrame::NoFrame);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_scroll->setFocusPolicy(Qt::NoFocus);
  m_scroll->setWidget(m_card);
  column->addWidget(m_scroll, 1);
  connect(&document, &Document::changed, this, [this] { m_catchUp.fallBehind(); });
  connect(&document.selection(), &Selection::changed, this, [this] { m_catchUp.fallBehind(); });
  setFocusProxy(m_card);
  m_catchUp.fallBehind();
}

QWidget* LibraryPage::makeHead(Actions& actions) {
  auto* head = new QWidget(this);
  QVBoxLayout* column = makeColumn(head, 6);
  column->addWidget(m_title);
  column->addWidget(m_told);
  auto* ways = new QHBoxLayout;
  ways->addWidget(makeWayOn(actions[Command::takePersonas], tr("Personas from File…"), head));
  ways->addWidget(makeWayOn(actions[Command::insertJourney], tr("Begin a Journey"), head));
  ways->addStretch(1);
  column->addLayout(ways);
  return head;
}

void LibraryPage::show() {
  const Persona* persona = personaToShow(m_document);
  m_title->setText(persona != nullptr ? tr("A library of personas") : tr("There is no journey in this file"));
  m_told->setText(
      persona != nullptr
          ? tr("Other maps take personas from this file with “Personas from File” in the File menu. "
               "Choose one on the left to see its card and to edit it.")
          : tr("Begin one, or take personas from another file to make it a library."));
  m_scroll->setVisible(persona != nullptr);
  if (persona != nullptr)
    m_card->showScene(personaCard(m_document.workbook(), persona->id, {m_measure, *wordsFor(m_language)}));
}

}  // namespace klantreis
