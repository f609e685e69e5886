#include "editor/card_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QPaintEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <cmath>
#include <utility>

#include "editor/document.h"
#include "editor/field_widgets.h"
#include "editor/titles.h"
#include "klantreis/persona_card.h"
#include "klantreis/persona_library.h"
#include "render/words_qt.h"

namespace klantreis {

namespace {

constexpr QSize usualSize{1000, 720};
constexpr int margin = 12;

/// All that stands on the card, for who does not see it.
QString spokenCard(const Scene& scene) {
  QStringList parts;
  for (const Hit& hit : allNodes(scene)) {
    const Node node = nodeAt(scene, hit);
    parts += QStringLiteral("%1: %2").arg(toQt(node.name), toQt(node.description));
  }
  return parts.join(u'\n');
}

}  // namespace

CardView::CardView(QWidget* parent) : QWidget(parent) { setFocusPolicy(Qt::StrongFocus); }

void CardView::showScene(Scene scene) {
  m_scene = std::move(scene);
  setAccessibleName(toQt(m_scene.title));
  setAccessibleDescription(spokenCard(m_scene));
  fitHeight();
  update();
}

void CardView::paintEvent(QPaintEvent* event) {
  QPainter painter(this);
  painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
  painter.fillRect(event->rect(), colour(themeOf(*this), Ink::paper));
  painter.scale(scale(), scale());
  m_painter.paint(painter, m_scene, themeOf(*this),
                  QTransform::fromScale(scale(), scale()).inverted().mapRect(QRectF(event->rect())));
}

void CardView::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fitHeight();
}

void CardView::fitHeight() {
  if (m_scene.size.width > 0) setMinimumHeight(static_cast<int>(std::ceil(m_scene.size.height * scale())));
}

CardDialog::CardDialog(const QString& title, QWidget* parent)
    : QDialog(parent), m_column(makeColumn(this, margin)), m_card(new CardView(this)) {
  setWindowTitle(title);
  m_column->setContentsMargins(margin, margin, margin, margin);
  auto* scroll = new QScrollArea(this);
  scroll->setWidgetResizable(true);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setWidget(m_card);
  m_column->addWidget(scroll, 1);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
  buttons->addButton(tr("&Export…"), QDialogButtonBox::AcceptRole);
  m_column->addWidget(buttons);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  resize(usualSize);
}

void CardDialog::addChooser(QWidget* chooser) {
  m_column->insertWidget(0, chooser);
  setTabOrder(chooser, m_card);
}

PersonaCardDialog::PersonaCardDialog(const Document& document, Id<Persona> persona, QWidget* parent)
    : CardDialog(tr("Persona Card"), parent), m_document(document), m_personas(new QComboBox(this)) {
  m_personas->setAccessibleName(tr("Persona"));
  for (const Persona* each : personasInOrder(document.workbook())) {
    m_personas->addItem(orUntitled<Persona>(each->name));
    if (each->id == persona) m_personas->setCurrentIndex(m_personas->count() - 1);
  }
  m_personas->setVisible(m_personas->count() > 1);
  addChooser(m_personas);
  m_personas->setFocus();
  connect(m_personas, &QComboBox::currentIndexChanged, this, &PersonaCardDialog::showPersona);
  showPersona();
}

Id<Persona> PersonaCardDialog::persona() const {
  return personasInOrder(m_document.workbook()).at(static_cast<std::size_t>(m_personas->currentIndex()))->id;
}

void PersonaCardDialog::showPersona() {
  const Workbook& workbook = m_document.workbook();
  const auto journey = m_document.selection().journey();
  const Language language = journey ? require(workbook, *journey).language : Language::english;
  showScene(personaCard(workbook, persona(), {m_measure, *wordsFor(language)}));
}

}  // namespace klantreis
