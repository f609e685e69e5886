#include "editor/canvas_accessible.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <vector>

#include "editor/canvas.h"
#include "editor/strings.h"

namespace klantreis {

namespace {

QAccessible::Role roleOf(Part part) {
  switch (part) {
    case Part::title:
      return QAccessible::Heading;
    case Part::laneLabel:
      return QAccessible::RowHeader;
    case Part::phase:
    case Part::episodeTitle:
      return QAccessible::ColumnHeader;
    case Part::goal:
    case Part::state:
    case Part::facts:
    case Part::roles:
    case Part::idealChanges:
    case Part::footer:
    case Part::legend:
      return QAccessible::StaticText;
    case Part::persona:
    case Part::path:
      return QAccessible::Graphic;
    default:
      return QAccessible::Cell;
  }
}

class CanvasAccessible;

/// One node, known by its index; it is the Canvas that knows the picture.
class NodeAccessible final : public QAccessibleInterface, public QAccessibleActionInterface {
 public:
  NodeAccessible(Canvas& canvas, CanvasAccessible& parent, std::size_t index)
      : m_canvas(canvas), m_parent(parent), m_index(index) {}

  [[nodiscard]] bool isValid() const override { return m_index < m_canvas.nodeCount(); }
  [[nodiscard]] QObject* object() const override { return nullptr; }
  [[nodiscard]] QWindow* window() const override { return m_canvas.window()->windowHandle(); }
  [[nodiscard]] QAccessibleInterface* parent() const override;
  [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
  [[nodiscard]] int childCount() const override { return 0; }
  [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
  [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
  [[nodiscard]] QAccessible::Role role() const override {
    return isValid() ? roleOf(node().part) : QAccessible::NoRole;
  }
  [[nodiscard]] QRect rect() const override;
  [[nodiscard]] QString text(QAccessible::Text kind) const override;
  [[nodiscard]] QAccessible::State state() const override;
  void setText(QAccessible::Text, const QString&) override {}
  void* interface_cast(QAccessible::InterfaceType type) override {
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
  }

  [[nodiscard]] QStringList actionNames() const override { return {setFocusAction(), pressAction()}; }
  [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }
  void doAction(const QString& action) override;

 private:
  [[nodiscard]] Node node() const { return m_canvas.node(m_index); }

  Canvas& m_canvas;
  CanvasAccessible& m_parent;
  std::size_t m_index;
};

class CanvasAccessible final : public QAccessibleWidget {
 public:
  explicit CanvasAccessible(Canvas* canvas)
      : QAccessibleWidget(canvas, QAccessible::Document), m_canvas(*canvas) {}
  ~CanvasAccessible() override {
    for (const QAccessible::Id id : m_ids) QAccessible::deleteAccessibleInterface(id);
  }

  [[nodiscard]] QString text(QAccessible::Text kind) const override {
    if (kind == QAccessible::Description) return toQt(m_canvas.scene().title);
    return QAccessibleWidget::text(kind);
  }
  [[nodiscard]] int childCount() const override { return static_cast<int>(m_canvas.nodeCount()); }
  [[nodiscard]] QAccessibleInterface* child(int index) const override {
    if (index < 0 || index >= childCount()) return nullptr;
    while (m_ids.size() <= static_cast<std::size_t>(index))
      m_ids.push_back(QAccessible::registerAccessibleInterface(
          new NodeAccessible(m_canvas, const_cast<CanvasAccessible&>(*this), m_ids.size())));
    return QAccessible::accessibleInterface(m_ids[static_cast<std::size_t>(index)]);
  }
  [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override {
    for (std::size_t i = 0; i < m_ids.size(); ++i)
      if (QAccessible::accessibleInterface(m_ids[i]) == child) return static_cast<int>(i);
    return -1;
  }
  [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override {
    const QPoint at = m_canvas.viewport()->mapFromGlobal(QPoint(x, y));
    const auto index = m_canvas.indexAt(m_canvas.view().toScene(at));
    return index ? child(static_cast<int>(*index)) : nullptr;
  }
  [[nodiscard]] QAccessibleInterface* focusChild() const override {
    const auto index = m_canvas.hasFocus() ? m_canvas.current() : std::nullopt;
    return index ? child(static_cast<int>(*index)) : QAccessibleWidget::focusChild();
  }

 private:
  Canvas& m_canvas;
  // Qt keeps the interfaces by id; they are made as they are asked for.
  mutable std::vector<QAccessible::Id> m_ids;
};

QAccessibleInterface* NodeAccessible::parent() const { return &m_parent; }

QRect NodeAccessible::rect() const {
  if (!isValid()) return {};
  const QRect area = m_canvas.view().toView(m_canvas.areaOf(m_index)).toAlignedRect();
  return {m_canvas.viewport()->mapToGlobal(area.topLeft()), area.size()};
}

QString NodeAccessible::text(QAccessible::Text kind) const {
  if (!isValid()) return {};
  switch (kind) {
    case QAccessible::Name:
      return toQt(node().name);
    case QAccessible::Description:
      return toQt(node().description);
    case QAccessible::Value:
      return toQt(node().value);
    default:
      return {};
  }
}

QAccessible::State NodeAccessible::state() const {
  QAccessible::State state;
  if (!isValid()) {
    state.invalid = true;
    return state;
  }
  const bool current = m_canvas.current() == m_index;
  state.focusable = true;
  state.selectable = true;
  state.selected = current || m_canvas.document().selection().contains(m_canvas.place(m_index));
  state.focused = current && m_canvas.hasFocus();
  const Rect area = m_canvas.areaOf(m_index);
  state.offscreen = !QRectF(m_canvas.viewport()->rect()).intersects(m_canvas.view().toView(area));
  return state;
}

void NodeAccessible::doAction(const QString& action) {
  if (!isValid()) return;
  const Place place = m_canvas.place(m_index);  // the focus may end an edit, and the picture with this node
  m_canvas.setFocus();
  m_canvas.select(place);
  if (action == pressAction()) m_canvas.wantEdit();
}

QAccessibleInterface* interfaceFor(const QString& className, QObject* object) {
  auto* canvas = className == QLatin1String("klantreis::Canvas") ? qobject_cast<Canvas*>(object) : nullptr;
  return canvas == nullptr ? nullptr : new CanvasAccessible(canvas);
}

}  // namespace

void installCanvasAccessibility() { QAccessible::installFactory(interfaceFor); }

void announceFocus(Canvas& canvas) {
  const auto index = canvas.current();
  if (!index || !canvas.hasFocus()) return;
  QAccessibleEvent event(&canvas, QAccessible::Focus);
  event.setChild(static_cast<int>(*index));
  QAccessible::updateAccessibility(&event);
}

void announceNodes(Canvas& canvas) {
  QAccessibleEvent event(&canvas, QAccessible::ObjectReorder);
  QAccessible::updateAccessibility(&event);
}

}  // namespace klantreis
