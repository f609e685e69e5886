#include "editor/priority_matrix.h"

#include <QKeyEvent>
#include <QPainter>
#include <algorithm>
#include <array>
#include <cmath>

#include "editor/document.h"
#include "editor/enum_words.h"
#include "editor/field_widgets.h"
#include "editor/keyed_column.h"
#include "editor/look.h"
#include "editor/strings.h"
#include "editor/titles.h"
#include "klantreis/edit.h"
#include "klantreis/figures.h"

namespace klantreis {

namespace {

constexpr int keyStep = 5;
constexpr int axis = 22;  // room for the names of the axes
constexpr int inset = 6;
constexpr int nameStep = 4;

struct Corner {
  const char* name;
  Tint ground;
};
/// As drawn: the most impact at the top, the most effort at the right.
constexpr std::array<std::array<Corner, 2>, 2> corners{
    {{{{QT_TRANSLATE_NOOP("klantreis::PriorityMatrix", "Quick wins"), Tint::goodSoft},
       {QT_TRANSLATE_NOOP("klantreis::PriorityMatrix", "Big projects"), Tint::cornerCool}}},
     {{{QT_TRANSLATE_NOOP("klantreis::PriorityMatrix", "Fill-ins"), Tint::card},
       {QT_TRANSLATE_NOOP("klantreis::PriorityMatrix", "Thankless tasks"), Tint::cornerWarm}}}}};

QFont smaller(const QWidget& widget, bool bold) {
  QFont font = widget.font();
  font.setPixelSize(std::max(1, widget.fontInfo().pixelSize() - 1));
  font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
  return font;
}

}  // namespace

// ---- a dot --------------------------------------------------------------------------------------

MatrixDot::MatrixDot(QWidget* parent) : DragButton(parent) {
  const int target = std::max(side, leastTarget(*this));
  setFixedSize(target, target);
  setCursor(Qt::OpenHandCursor);
}

void MatrixDot::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  QRectF disc(0, 0, side - 6, side - 6);
  disc.moveCenter(QRectF(rect()).center());
  if (hasFocus()) {
    painter.setPen(QPen(tintOf(*this, Tint::text), 2));
    painter.drawEllipse(disc.adjusted(-2, -2, 2, 2));
  }
  painter.setPen(Qt::NoPen);
  painter.setBrush(tintOf(*this, Tint::good));
  painter.drawEllipse(disc);
  painter.setFont(smaller(*this, true));
  painter.setPen(tintOf(*this, Tint::onAccent));
  painter.drawText(rect(), Qt::AlignCenter, text());
}

bool MatrixDot::hold(QPoint) {
  m_middle = mapToParent(rect().center());
  raise();
  return true;
}

void MatrixDot::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Left:
      Q_EMIT nudged(-1, 0);
      return;
    case Qt::Key_Right:
      Q_EMIT nudged(1, 0);
      return;
    case Qt::Key_Up:
      Q_EMIT nudged(0, 1);
      return;
    case Qt::Key_Down:
      Q_EMIT nudged(0, -1);
      return;
    default:
      DragButton::keyPressEvent(event);
  }
}

// ---- the matrix ---------------------------------------------------------------------------------

PriorityMatrix::PriorityMatrix(Document& document, QWidget* parent) : QWidget(parent), m_document(document) {
  setAccessibleName(tr("Impact × effort matrix"));
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
}

void PriorityMatrix::showImprovements(const std::vector<const Improvement*>& rows) {
  removeOthers(rows);
  int number = 0;
  QWidget* before = this;
  for (const Improvement* row : rows) {
    MatrixDot*& dot = m_dots[row->id];
    if (dot == nullptr) dot = makeDot(row->id);
    dot->setText(QString::number(++number));
    dot->setToolTip(orUntitled<Improvement>(row->title));
    dot->setAccessibleName(tr("Improvement %1: %2").arg(number).arg(dot->toolTip()));
    dot->setAccessibleDescription(
        tr("Impact %1, effort %2: %3").arg(row->impact).arg(row->effort).arg(placeWordOf(*row)));
    setTabOrder(before, dot);
    before = dot;
  }
  placeAll();
}

void PriorityMatrix::removeOthers(const std::vector<const Improvement*>& rows) {
  letGo(takeGone(m_dots, [&](Id<Improvement> id) {
    return std::any_of(rows.begin(), rows.end(), [&](const Improvement* row) { return row->id == id; });
  }));
}

MatrixDot* PriorityMatrix::makeDot(Id<Improvement> improvement) {
  auto* dot = new MatrixDot(this);
  connect(dot, &MatrixDot::dragged, this, [this, dot](QPoint middle) {
    place(*dot, scoreAt(middle));
    update();  // the names make room
  });
  connect(dot, &MatrixDot::dropped, this, [this, improvement](QPoint middle) { drop(improvement, middle); });
  connect(dot, &MatrixDot::cancelled, this, &PriorityMatrix::placeAll);
  connect(dot, &MatrixDot::nudged, this,
          [this, improvement](int effort, int impact) { nudge(improvement, effort, impact); });
  connect(dot, &MatrixDot::left, &m_document, &Document::finishMerging);
  connect(dot, &MatrixDot::clicked, this, [this, improvement] { Q_EMIT chosen(improvement); });
  dot->show();
  return dot;
}

QRect PriorityMatrix::field() const { return rect().adjusted(axis, 2, -2, -axis); }

void PriorityMatrix::place(MatrixDot& dot, const Score& score) const {
  const QRect area = field();
  const double x = area.x() + static_cast<double>(score.effort) / 100 * area.width();
  const double y = area.y() + (1 - static_cast<double>(score.impact) / 100) * area.height();
  const QPoint topLeft(static_cast<int>(x) - dot.width() / 2, static_cast<int>(y) - dot.height() / 2);
  dot.move(std::clamp(topLeft.x(), 0, std::max(0, width() - dot.width())),
           std::clamp(topLeft.y(), 0, std::max(0, height() - dot.height())));
}

/// What is not weighed yet waits in the middle, one beside the other.
void PriorityMatrix::placeAll() {
  std::vector<MatrixDot*> waiting;
  for (const auto& [id, dot] : m_dots) {
    const Improvement* row = m_document.workbook().improvements.find(id);
    if (row == nullptr) continue;
    place(*dot, {row->impact, row->effort});
    if (!quadrantOf(*row)) waiting.push_back(dot);
  }
  const int count = static_cast<int>(waiting.size());
  for (int i = 0; i < count; ++i) {
    MatrixDot& dot = *waiting[static_cast<std::size_t>(i)];
    dot.move(dot.x() + (2 * i + 1 - count) * dot.width() / 2, dot.y());
  }
  update();
}

PriorityMatrix::Score PriorityMatrix::scoreAt(QPoint middle) const {
  const QRect area = field();
  const auto percent = [](double part, int whole) {
    return std::clamp<std::int64_t>(std::llround(part * 100 / std::max(1, whole)), 0, 100);
  };
  return {percent(area.y() + area.height() - middle.y(), area.height()),
          percent(middle.x() - area.x(), area.width())};
}

void PriorityMatrix::drop(Id<Improvement> improvement, QPoint middle) {
  write(improvement, scoreAt(middle), {});
  placeAll();  // also when nothing changed
  Q_EMIT chosen(improvement);
}

void PriorityMatrix::nudge(Id<Improvement> improvement, int effort, int impact) {
  const Improvement* row = m_document.workbook().improvements.find(improvement);
  if (row == nullptr) return;
  const auto moved = [](std::int64_t score, int steps) {
    return std::clamp<std::int64_t>(score + steps * keyStep, 0, 100);
  };
  write(improvement, {moved(row->impact, impact), moved(row->effort, effort)}, "priority");
}

void PriorityMatrix::write(Id<Improvement> improvement, const Score& score, const std::string& merge) {
  m_document.edit({tr("Move in the matrix"), {merge, improvement.uuid}, {}}, [&](const Workbook& now) {
    Improvement row = require(now, improvement);
    row.impact = score.impact;
    row.effort = score.effort;
    return withRow(now, std::move(row));
  });
}

void PriorityMatrix::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  placeAll();
}

QRect PriorityMatrix::quadrant(int row, int column) const {
  const QRect area = field();
  const QPoint at(area.x() + column * area.width() / 2, area.y() + row * area.height() / 2);
  return {at, QSize((area.width() + 1) / 2, (area.height() + 1) / 2)};
}

/// The leftmost place so far below the top of the room that no dot covers.
std::optional<QRect> PriorityMatrix::freePlace(const NameRoom& name, int below) const {
  const int y = name.room.top() + below;
  if (y + name.size.height() > name.room.bottom() + 1) return std::nullopt;
  for (int x = name.room.left(); x + name.size.width() <= name.room.right() + 1; x += nameStep) {
    const QRect place(QPoint(x, y), name.size);
    if (std::none_of(m_dots.begin(), m_dots.end(),
                     [&](const auto& entry) { return entry.second->geometry().intersects(place); }))
      return place;
  }
  return std::nullopt;
}

/// Of one quadrant: the highest place that is free; the first of all when there is none.
QRect PriorityMatrix::freePlace(const NameRoom& name) const {
  for (int below = 0; below < name.room.height(); below += nameStep)
    if (const auto place = freePlace(name, below)) return *place;
  return {name.room.topLeft(), name.size};
}

/// Beside each other where they can be.
std::array<QRect, 2> PriorityMatrix::freePlaces(const std::array<NameRoom, 2>& names) const {
  for (int below = 0; below < names[0].room.height(); below += nameStep) {
    const auto left = freePlace(names[0], below);
    const auto right = freePlace(names[1], below);
    if (left && right) return {*left, *right};
  }
  return {freePlace(names[0]), freePlace(names[1])};
}

void PriorityMatrix::drawNames(QPainter& painter, int row) const {
  const std::array<Corner, 2>& pair = corners[static_cast<std::size_t>(row)];
  const auto roomOf = [&](int column) {
    const QRect room = quadrant(row, column).adjusted(inset, inset / 2, -inset, -inset / 2);
    const QString name = tr(pair[static_cast<std::size_t>(column)].name);
    return NameRoom{room, painter.boundingRect(room, Qt::TextWordWrap, name).size()};
  };
  const auto places = freePlaces({roomOf(0), roomOf(1)});
  for (std::size_t i = 0; i < places.size(); ++i)
    painter.drawText(places[i], Qt::TextWordWrap | Qt::TextDontClip, tr(pair[i].name));
}

void PriorityMatrix::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  for (int row = 0; row < 2; ++row) {
    for (int column = 0; column < 2; ++column) {
      const Corner& corner = corners[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
      const QRect part = quadrant(row, column);
      painter.setPen(tintOf(*this, Tint::line));
      painter.setBrush(tintOf(*this, corner.ground));
      painter.drawRect(part);
    }
  }
  painter.setPen(tintOf(*this, Tint::quiet));
  painter.setFont(smaller(*this, true));
  for (const int row : {0, 1}) drawNames(painter, row);
  const QRect area = field();
  painter.setFont(smaller(*this, false));
  painter.drawText(QRect(area.left(), area.bottom(), area.width(), axis), Qt::AlignCenter, tr("Effort →"));
  painter.rotate(-90);
  painter.drawText(QRect(-area.bottom(), 0, area.height(), axis), Qt::AlignCenter, tr("Impact →"));
}

}  // namespace klantreis
