#include "editor/emotion_rows.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <algorithm>

#include "editor/document.h"
#include "editor/face.h"
#include "editor/feelings.h"
#include "editor/look.h"
#include "editor/strings.h"
#include "editor/titles.h"
#include "klantreis/edit.h"
#include "klantreis/evidence.h"
#include "klantreis/face.h"
#include "klantreis/figures.h"

namespace klantreis {

namespace {

constexpr int leastSlider = 44;
constexpr int arrowWidth = 22;  // and the padding of the list

Pick pickOf(const Emotion* emotion) {
  if (emotion == nullptr) return {};
  return emotion->feeling.empty() ? Pick{{}, emotion->ownWord} : Pick{emotion->feeling, {}};
}

/// With a true minus, and a plus where the scale goes both ways.
QString stepText(Scale scale, std::int64_t step) {
  const QString digits = QString::number(std::abs(step));
  if (step < 0) return u'\u2212' + digits;
  return step > 0 && rangeOf(scale).first < 0 ? u'+' + digits : digits;
}

}  // namespace

EmotionRow::EmotionRow(Document& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_grid(new QGridLayout(this)),
      m_face(new Face(this)),
      m_name(makeLabel({}, "strong", this)),
      m_feeling(new NameBox(wheelNames, this)),
      m_layer(new EnumBox<Layer>(this)),
      m_slider(new QSlider(Qt::Horizontal, this)),
      m_number(makeLabel({}, "number", this)),
      m_evidence(makeLinkButton({}, this)) {
  m_grid->setContentsMargins(0, 0, 0, 0);
  m_grid->setHorizontalSpacing(4);
  m_grid->setVerticalSpacing(0);
  m_feeling->setProperty("bare", true);
  m_feeling->setMaxVisibleItems(16);
  m_feeling->takeNew(tr("A word"), tr("Your own word…"));
  m_layer->setProperty("bare", true);
  m_layer->setProperty("role", QStringLiteral("quiet"));
  m_slider->setMinimumWidth(leastSlider);
  m_slider->setMinimumHeight(std::max(sliderHeight, leastTarget(*this)));
  m_slider->setPageStep(1);
  m_number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  m_number->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("−10")));
  connectEditors();
  arrange(true);
}

void EmotionRow::connectEditors() {
  teachManners(*m_slider);
  m_slider->installEventFilter(this);
  connect(m_slider, &QSlider::valueChanged, this, &EmotionRow::writeScore);
  connect(m_slider, &QSlider::sliderReleased, &m_document, &Document::finishMerging);
  m_feeling->edited = [this](const Pick& pick) { writeFeeling(pick); };
  m_layer->edited = [this](Layer layer) { writeLayer(layer); };
  connect(m_evidence, &QPushButton::clicked, this, [this] {
    if (m_at) Q_EMIT evidenceWanted(m_at->persona);
  });
}

void EmotionRow::showEmotion(const FeltAt& at, Scale scale) {
  m_at = at;
  m_scale = scale;
  const Workbook& workbook = m_document.workbook();
  const QString name = orUntitled<Persona>(require(workbook, at.persona).name);
  m_name->setText(name);
  m_feeling->setAccessibleName(tr("Emotion of %1").arg(name));
  m_slider->setAccessibleName(tr("Score of %1").arg(name));
  m_layer->setAccessibleName(tr("Source of the score of %1").arg(name));
  const Emotion* emotion = shownEmotion(workbook, at.persona, at.episode);
  m_feeling->showValue(pickOf(emotion));
  m_layer->setVisible(emotion != nullptr);
  if (emotion != nullptr) showLayer(emotion->layer);
  m_evidence->setVisible(emotion != nullptr && emotion->layer != Layer::assumed);
  showEvidence(name);
  showScore(emotion == nullptr ? std::nullopt : std::optional(emotion->score), scale);
}

/// Its word is never cut, however short the name above it is.
void EmotionRow::showLayer(Layer layer) {
  m_layer->showValue(layer);
  m_layer->ensurePolished();
  m_layer->setMinimumWidth(m_layer->fontMetrics().horizontalAdvance(m_layer->currentText()) + arrowWidth);
}

void EmotionRow::showEvidence(const QString& name) {
  const auto rows = evidenceFor(m_document.workbook(), m_at->persona, m_at->episode);
  const auto known =
      std::count_if(rows.begin(), rows.end(), [](const Evidence* each) { return isWritten(*each); });
  m_evidence->setText(known == 0 ? tr("+ Evidence") : tr("Evidence: %1").arg(known));
  m_evidence->setAccessibleName(known == 0 ? tr("Add evidence for the score of %1").arg(name)
                                           : tr("Evidence for the score of %1").arg(name));
}

void EmotionRow::showScore(std::optional<std::int64_t> score, Scale scale) {
  const QSignalBlocker quiet(m_slider);
  const auto [low, high] = rangeOf(scale);
  const auto step = toScale(scale, score.value_or(0));
  m_slider->setRange(static_cast<int>(low), static_cast<int>(high));
  m_slider->setValue(static_cast<int>(step));
  m_number->setText(score ? stepText(scale, step) : QStringLiteral("–"));
  m_face->showFace(faceBlock(m_at->place, Face::radius(), score));
  setMood(*m_slider, score.value_or(0));
  setMood(*m_feeling, score.value_or(0));
}

void EmotionRow::writeScore(int step) {
  if (!m_at) return;
  const FeltAt at = *m_at;
  m_document.edit(
      {tr("Change emotion"), {"score/" + at.persona.text(), at.episode.uuid}, {}},
      [&](const Workbook& now) { return withScore(now, at.persona, at.episode, fromScale(m_scale, step)); });
}

void EmotionRow::writeFeeling(const Pick& pick) {
  if (!m_at) return;
  const FeltAt at = *m_at;
  m_document.edit({tr("Change emotion"), {}, {}}, [&](const Workbook& now) {
    return withFeeling(now, at.persona, at.episode, {pick.key, pick.typed});
  });
}

void EmotionRow::writeLayer(Layer layer) {
  if (!m_at) return;
  const FeltAt at = *m_at;
  m_document.edit({tr("Change source of score"), {}, {}},
                  [&](const Workbook& now) { return withLayer(now, at.persona, at.episode, layer); });
}

void EmotionRow::chooseSource() {
  if (!m_layer->isVisible()) return;
  m_layer->setFocus();
  m_layer->showPopup();
}

bool EmotionRow::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::FocusOut) m_document.finishMerging();
  return QWidget::eventFilter(watched, event);
}

int EmotionRow::lineWidth() const {
  const QString text = m_feeling->currentText();
  const QString shown = text.isEmpty() ? m_feeling->lineEdit()->placeholderText() : text;
  const int word = m_feeling->fontMetrics().horizontalAdvance(shown) + arrowWidth;
  return m_face->width() + m_name->fontMetrics().horizontalAdvance(m_name->text()) + word + leastSlider +
         m_number->minimumWidth() + 4 * m_grid->horizontalSpacing();
}

void EmotionRow::arrange(bool oneLine) {
  if (m_oneLine == oneLine) return;
  m_oneLine = oneLine;
  for (QWidget* widget :
       {static_cast<QWidget*>(m_face), static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_feeling),
        static_cast<QWidget*>(m_layer), static_cast<QWidget*>(m_slider), static_cast<QWidget*>(m_number),
        static_cast<QWidget*>(m_evidence)})
    m_grid->removeWidget(widget);
  m_grid->addWidget(m_face, 0, 0);
  m_grid->addWidget(m_name, 0, 1, 1, oneLine ? 1 : 2);
  m_grid->addWidget(m_feeling, oneLine ? 0 : 1, oneLine ? 2 : 1);
  m_grid->addWidget(m_slider, oneLine ? 0 : 1, oneLine ? 3 : 2);
  m_grid->addWidget(m_number, oneLine ? 0 : 1, oneLine ? 4 : 3);
  m_grid->addWidget(m_layer, oneLine ? 1 : 2, 1, 1, oneLine ? 2 : 3);
  m_grid->addWidget(m_evidence, oneLine ? 2 : 3, 1, 1, oneLine ? 4 : 3);
  m_grid->setColumnStretch(1, oneLine ? 0 : 1);
  m_grid->setColumnStretch(2, oneLine ? 1 : 0);
  m_name->setWordWrap(!oneLine);
  m_slider->setMaximumWidth(oneLine ? leastSlider : QWIDGETSIZE_MAX);
}

// ---- all of them ------------------------------------------------------------------------------

EmotionRows::EmotionRows(Document& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_rows(*makeColumn(this, 4), [this](const Id<Persona>&) { return makeRow(); }) {}

EmotionRow* EmotionRows::makeRow() {
  auto* row = new EmotionRow(m_document, this);
  connect(row, &EmotionRow::evidenceWanted, this, &EmotionRows::evidenceWanted);
  return row;
}

void EmotionRows::showEpisode(Id<Journey> journey, Id<Episode> episode) {
  const Workbook& workbook = m_document.workbook();
  std::vector<Id<Persona>> personas;
  for (const auto& [participant, persona] : participantsOf(workbook, journey))
    personas.push_back(persona->id);
  const Scale scale = require(workbook, journey).scale;
  std::size_t place = 0;
  m_rows.show(personas, [&](EmotionRow& row, Id<Persona> persona) {
    row.showEmotion({persona, episode, place++}, scale);
  });
  arrange();
}

void EmotionRows::chooseSource(Id<Persona> persona) {
  const auto row = m_rows.items().find(persona);
  if (row != m_rows.items().end()) row->second->chooseSource();
}

void EmotionRows::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

void EmotionRows::arrange() {
  int widest = 0;
  for (const auto& [persona, row] : m_rows.items()) widest = std::max(widest, row->lineWidth());
  for (const auto& [persona, row] : m_rows.items()) row->arrange(widest <= width());
}

}  // namespace klantreis
