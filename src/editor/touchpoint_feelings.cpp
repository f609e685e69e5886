#include "editor/touchpoint_feelings.h"

#include <QHBoxLayout>
#include <QLabel>

#include "editor/document.h"
#include "editor/field_widgets.h"
#include "editor/score_box.h"
#include "editor/strings.h"
#include "editor/titles.h"
#include "klantreis/edit.h"
#include "klantreis/figures.h"

namespace klantreis {

namespace {
constexpr int feelingGap = 6;
constexpr int listRoom = 42;  // for the frame of a list and its arrow
}  // namespace

TouchpointFeeling::TouchpointFeeling(Document& document, Id<Persona> persona, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_persona(persona),
      m_name(makeLabel({}, "quiet", this)),
      m_score(new ScoreBox(this)),
      m_box(new FieldBox({}, {}, m_score, this)),
      m_layer(new EnumBox<Layer>(this)) {
  QVBoxLayout* column = makeColumn(this, 2);
  column->addWidget(m_name);
  auto* fields = new QHBoxLayout;
  fields->setSpacing(feelingGap);
  fields->addWidget(m_box, 1, Qt::AlignTop);
  fields->addWidget(m_layer, 1, Qt::AlignTop);
  column->addLayout(fields);
  m_score->edited = [this](const std::optional<std::int64_t>& score) { writeScore(score); };
  m_score->refused = [this](const QString& why) { m_box->refuse(why); };
  m_layer->edited = [this](Layer layer) { writeLayer(layer); };
}

/// What is being typed stays, unless the score itself became another one underneath.
void TouchpointFeeling::showTouchpoint(Id<Touchpoint> touchpoint, Scale scale) {
  const Emotion* emotion = shownEmotion(m_document.workbook(), m_persona, touchpoint);
  const auto score = emotion == nullptr ? std::nullopt : std::optional(emotion->score);
  showName();
  m_score->setScale(scale);
  if (m_touchpoint != touchpoint || m_shown != score) {
    m_box->settle();
    m_score->showValue(score);
  }
  m_touchpoint = touchpoint;
  m_shown = score;
  m_layer->setVisible(emotion != nullptr);
  if (emotion != nullptr) showLayer(emotion->layer);
}

/// Its word is never cut: a score needs less.
void TouchpointFeeling::showLayer(Layer layer) {
  m_layer->showValue(layer);
  m_layer->ensurePolished();
  m_layer->setMinimumWidth(m_layer->fontMetrics().horizontalAdvance(m_layer->currentText()) + listRoom);
}

void TouchpointFeeling::showName() {
  const QString name = orUntitled<Persona>(require(m_document.workbook(), m_persona).name);
  m_name->setText(name);
  m_score->setAccessibleName(tr("Score of %1 at this touchpoint").arg(name));
  m_layer->setAccessibleName(tr("Source of the score of %1 at this touchpoint").arg(name));
}

void TouchpointFeeling::writeScore(const std::optional<std::int64_t>& score) {
  m_box->settle();
  if (!m_touchpoint || score == m_shown) return;
  m_shown = score;
  const Id<Touchpoint> touchpoint = *m_touchpoint;
  m_document.edit({score ? tr("Change score of touchpoint") : tr("Delete score of touchpoint"), {}, {}},
                  [&](const Workbook& now) {
                    return score ? withScore(now, m_persona, touchpoint, *score)
                                 : withoutScore(now, m_persona, touchpoint);
                  });
}

void TouchpointFeeling::writeLayer(Layer layer) {
  if (!m_touchpoint) return;
  m_document.edit({tr("Change source of score"), {}, {}},
                  [&](const Workbook& now) { return withLayer(now, m_persona, *m_touchpoint, layer); });
}

// ---- all of them --------------------------------------------------------------------------------

TouchpointFeelings::TouchpointFeelings(Document& document, QWidget* parent)
    : QWidget(parent), m_document(document) {
  QVBoxLayout* column = makeColumn(this, feelingGap);
  column->addWidget(makeLabel(tr("How it feels here"), "field", this));
  auto* list = new QVBoxLayout;
  list->setSpacing(feelingGap);
  column->addLayout(list);
  m_rows = std::make_unique<KeyedColumn<Id<Persona>, TouchpointFeeling>>(
      *list, [this](const Id<Persona>& persona) { return new TouchpointFeeling(m_document, persona, this); });
}

void TouchpointFeelings::showTouchpoint(Id<Touchpoint> touchpoint) {
  const Workbook& workbook = m_document.workbook();
  const auto journey = journeyOf(workbook, require(workbook, touchpoint).episode);
  std::vector<Id<Persona>> personas;
  for (const auto& [participant, persona] : participantsOf(workbook, *journey))
    personas.push_back(persona->id);
  setVisible(!personas.empty());
  const Scale scale = require(workbook, *journey).scale;
  m_rows->show(personas, [&](TouchpointFeeling& row, Id<Persona>) { row.showTouchpoint(touchpoint, scale); });
}

}  // namespace klantreis
