#include "editor/inspector.h"

#include <QApplication>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>
#include <memory>
#include <optional>

#include "editor/document.h"
#include "editor/field_widgets.h"
#include "editor/find_places.h"
#include "editor/fold_section.h"
#include "editor/inspector_contribution.h"
#include "editor/inspector_episode.h"
#include "editor/inspector_gap.h"
#include "editor/inspector_improvement.h"
#include "editor/inspector_journey.h"
#include "editor/inspector_metric.h"
#include "editor/inspector_organisation.h"
#include "editor/inspector_path.h"
#include "editor/inspector_persona.h"
#include "editor/inspector_picture.h"
#include "editor/inspector_remark.h"
#include "editor/inspector_role.h"
#include "editor/inspector_segment.h"
#include "editor/inspector_simple.h"
#include "editor/inspector_touchpoint.h"
#include "editor/picture_place.h"
#include "editor/stage_place.h"
#include "editor/tab_order.h"

namespace klantreis {

namespace {

bool exists(const Workbook& workbook, const RowRef& row) {
  bool found = false;
  withEntity(row.kind, [&]<class T>() { found = tableOf<T>(workbook).contains({row.uuid}); });
  return found;
}

/// What stands for the row in the inspector: an episode for what has no page of its own there.
std::optional<RowRef> subjectOf(const Workbook& workbook, const Place& place) {
  if (const auto cell = pictureCell(workbook, place))
    if (const Cell* there = cellAt(workbook, cell->lane, cell->episode)) return refTo(there->id);
  if (const auto stage = stageCell(workbook, place))
    if (const auto there = stageRowAt(workbook, *stage)) return there;
  switch (place.row.kind) {
    case EntityKind::persona:
    case EntityKind::journey:
    case EntityKind::phase:
    case EntityKind::episode:
    case EntityKind::touchpoint:
    case EntityKind::path:
    case EntityKind::lane:
    case EntityKind::role:
    case EntityKind::involvement:
    case EntityKind::contribution:
    case EntityKind::remark:
    case EntityKind::metric:
    case EntityKind::gap:
    case EntityKind::improvement:
    case EntityKind::segment:
    case EntityKind::channel:
    case EntityKind::organisation:
      return place.row;
    default:
      return place.episode ? std::optional(refTo(*place.episode)) : std::nullopt;
  }
}

std::optional<RowRef> subjectIn(const Document& document) {
  const Selection& selection = document.selection();
  const auto subject = selection.place() ? subjectOf(document.workbook(), *selection.place()) : std::nullopt;
  if (subject && exists(document.workbook(), *subject)) return subject;
  return selection.journey() ? std::optional(refTo(*selection.journey())) : std::nullopt;
}

InspectorPage* makePage(EntityKind kind, Document& document, IdSource& ids, QWidget* parent) {
  switch (kind) {
    case EntityKind::persona:
      return new PersonaPage(document, ids, parent);
    case EntityKind::phase:
      return new PhasePage(document, ids, parent);
    case EntityKind::episode:
      return new EpisodePage(document, ids, parent);
    case EntityKind::touchpoint:
      return new TouchpointPage(document, ids, parent);
    case EntityKind::path:
      return new PathPage(document, ids, parent);
    case EntityKind::lane:
      return new LanePage(document, ids, parent);
    case EntityKind::role:
      return new RolePage(document, ids, parent);
    case EntityKind::involvement:
      return new InvolvementPage(document, ids, parent);
    case EntityKind::contribution:
      return new ContributionPage(document, ids, parent);
    case EntityKind::remark:
      return new RemarkPage(document, ids, parent);
    case EntityKind::metric:
      return new MetricPage(document, ids, parent);
    case EntityKind::cell:
      return new PicturePage(document, ids, parent);
    case EntityKind::segment:
      return new SegmentPage(document, ids, parent);
    case EntityKind::channel:
      return new ChannelPage(document, ids, parent);
    case EntityKind::organisation:
      return new OrganisationPage(document, ids, parent);
    case EntityKind::gap:
      return new GapPage(document, ids, parent);
    case EntityKind::improvement:
      return new ImprovementPage(document, ids, parent);
    default:
      return new JourneyPage(document, ids, parent);
  }
}

/// The field that it is in, where that is not too high.
QWidget* withCaption(QWidget& widget, int room) {
  for (QWidget* around = &widget; around != nullptr; around = around->parentWidget())
    if (qobject_cast<FieldBox*>(around) != nullptr) return around->height() < room ? around : &widget;
  return &widget;
}

}  // namespace

Inspector::Inspector(Document& document, QWidget* parent)
    : QScrollArea(parent), m_document(document), m_pages(new QWidget(this)) {
  setObjectName(QStringLiteral("panel"));
  setAccessibleName(tr("Inspector"));
  setFrameShape(QFrame::NoFrame);
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFocusPolicy(Qt::NoFocus);
  makeColumn(m_pages, 0);
  m_pages->setObjectName(QStringLiteral("page"));
  setWidget(m_pages);
  m_laidOut.setSingleShot(true);
  m_laidOut.setInterval(0);
  connect(&m_laidOut, &QTimer::timeout, this, [this] {
    if (m_wanted != nullptr) ensureWidgetVisible(withCaption(*m_wanted, viewport()->height()));
  });
  connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { followFocus(now); });
  connect(&document, &Document::changed, this, &Inspector::showSelection);
  connect(&document.selection(), &Selection::changed, this, &Inspector::showSelection);
  showSelection();
}

/// Its fields hand the focus on while they go, and they go after it.
Inspector::~Inspector() { disconnect(qApp, nullptr, this, nullptr); }

/// What was refused of a row that is gone cannot be mended any more.
void Inspector::forgetGone() {
  using Shown = decltype(m_subjects)::value_type;
  std::erase_if(m_subjects, [&](const Shown& shown) {
    const bool gone = !exists(m_document.workbook(), shown.second);
    if (gone)
      for (FieldBox* box : shown.first->findChildren<FieldBox*>()) box->settle();
    return gone;
  });
}

/// A link from page to page takes the keys along.
void Inspector::showSelection() {
  forgetGone();
  const auto subject = subjectIn(m_document);
  InspectorPage* page = subject ? pageFor(subject->kind) : nullptr;
  const bool within = m_shown != nullptr && m_shown->isAncestorOf(QApplication::focusWidget());
  if (page != m_shown && m_shown != nullptr) m_shown->hide();
  if (page != m_shown) verticalScrollBar()->setValue(0);  // of one kind they are compared field by field
  if (page != nullptr) {
    m_subjects[page] = *subject;
    page->showRow(subject->uuid);
    page->show();
    if (within && page != m_shown && page->focusProxy() != nullptr) page->setFocus();
  }
  m_shown = page;
}

bool Inspector::focusNextPrevChild(bool next) {
  QWidget* stop = m_shown != nullptr ? nextStop(*m_shown, next) : nullptr;
  if (stop == nullptr) return QScrollArea::focusNextPrevChild(next);
  stop->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
  return true;
}

void Inspector::editName() {
  if (m_shown != nullptr) m_shown->setFocus();
}

void Inspector::edit(const TextPlace& field) {
  const auto boxes = m_shown != nullptr ? m_shown->findChildren<FieldBox*>() : QList<FieldBox*>();
  const auto found =
      std::find_if(boxes.begin(), boxes.end(), [&](const FieldBox* box) { return box->text() == field; });
  if (found == boxes.end()) return editName();
  unfoldTo(**found);
  (*found)->focusEditor();
  bringInSight(*found);
}

void Inspector::reveal(const std::optional<TextPlace>& text) {
  for (FieldBox* box : findChildren<FieldBox*>()) {
    if (text && box->text() == text && m_shown != nullptr && m_shown->isAncestorOf(box)) unfoldTo(*box);
    const bool found = text && box->text() == text && box->isVisibleTo(this);
    box->mark(found);
    if (found) bringInSight(box);
  }
}

/// Who clicks sees it, and nothing moves under the mouse; when the window is come back to, nothing moves at
/// all.
void Inspector::followFocus(QWidget* focus) {
  if (focus == nullptr || focus == m_focus) return;
  m_focus = focus;
  if (m_pages->isAncestorOf(focus) && QGuiApplication::mouseButtons() == Qt::NoButton) bringInSight(focus);
}

void Inspector::bringInSight(QWidget* wanted) {
  m_wanted = wanted;
  m_laidOut.start();
}

void Inspector::bringBack(FieldBox& field) {
  const auto found = std::find_if(m_subjects.begin(), m_subjects.end(),
                                  [&](const auto& shown) { return shown.first->isAncestorOf(&field); });
  if (found == m_subjects.end()) return;
  const RowRef row = found->second;
  Selection& selection = m_document.selection();
  selection.stand(standpointShowing(m_document.workbook(), {row, {}}, selection.standpoint()));
  if (subjectIn(m_document) != row) selection.select(placeOf(m_document.workbook(), row));
  unfoldTo(field);
}

TouchpointPage& Inspector::touchpointPage() {
  return static_cast<TouchpointPage&>(*pageFor(EntityKind::touchpoint));
}

EpisodePage& Inspector::episodePage() { return static_cast<EpisodePage&>(*pageFor(EntityKind::episode)); }

JourneyPage& Inspector::journeyPage() { return static_cast<JourneyPage&>(*pageFor(EntityKind::journey)); }

SegmentPage& Inspector::segmentPage() { return static_cast<SegmentPage&>(*pageFor(EntityKind::segment)); }

InspectorPage* Inspector::pageFor(EntityKind kind) {
  InspectorPage*& page = m_made[kind];
  if (page == nullptr) {
    page = makePage(kind, m_document, m_ids, m_pages);
    m_pages->layout()->addWidget(page);
    if (const auto* persona = qobject_cast<PersonaPage*>(page)) {
      connect(persona, &PersonaPage::photoWanted, this, &Inspector::photoWanted);
      connect(persona, &PersonaPage::cardWanted, this, &Inspector::cardWanted);
    }
  }
  return page;
}

}  // namespace klantreis
