#include "editor/score_button.h"

#include <QAction>
#include <QPainter>

#include "editor/field_widgets.h"
#include "editor/strings.h"
#include "klantreis/face.h"
#include "render/paint.h"

namespace klantreis {

namespace {

constexpr double faceRadius = 17;
constexpr double faint = 0.35;  // while it cannot be pressed

}  // namespace

ScoreButton::ScoreButton(QAction& action, int score, QWidget* parent)
    : QToolButton(parent), m_face(faceBlock(0, faceRadius, score)) {
  setProperty("role", QStringLiteral("score"));
  setFocusPolicy(Qt::TabFocus);
  follow(action);
  connect(&action, &QAction::changed, this, [this, &action] { follow(action); });
  connect(this, &QToolButton::clicked, &action, &QAction::trigger);
}

void ScoreButton::follow(const QAction& action) {
  setEnabled(action.isEnabled());
  setAccessibleName(withoutMnemonic(action.text()));
  setToolTip(action.toolTip());
  setStatusTip(action.statusTip());
}

void ScoreButton::paintEvent(QPaintEvent* event) {
  QToolButton::paintEvent(event);
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setOpacity(isEnabled() ? 1 : faint);
  painter.translate(QRectF(rect()).center());
  const double side = 3 * faceRadius;
  ScenePainter().paintBlock(painter, *m_face, themeOf(*this), QRectF(-side / 2, -side / 2, side, side));
}

}  // namespace klantreis
