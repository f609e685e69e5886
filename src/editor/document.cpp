#include "editor/document.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QUndoCommand>
#include <algorithm>
#include <new>
#include <utility>

#include "editor/strings.h"
#include "klantreis/edit.h"

namespace klantreis {

/// The value before and after, pushed when the one after is shown already: what cannot be shown is no step.
class Document::Step final : public QUndoCommand {
 public:
  Step(Document& document, const Change& change, std::pair<Snapshot, Snapshot> values)
      : QUndoCommand(change.label),
        m_document(document),
        m_before(std::move(values.first)),
        m_after(std::move(values.second)),
        m_merge(change.merge),
        m_run(document.m_mergeRun) {}

  void undo() override { m_document.stepTo(m_before); }
  void redo() override {
    if (m_document.m_workbook != m_after.workbook) m_document.stepTo(m_after);
  }
  [[nodiscard]] int id() const override { return m_merge.field.empty() ? -1 : 1; }

  bool mergeWith(const QUndoCommand* other) override {
    const auto& next = static_cast<const Step&>(*other);  // the only kind of command there is
    if (next.m_merge != m_merge || next.m_run != m_run) return false;
    m_after = next.m_after;
    setObsolete(m_before.workbook == m_after.workbook);
    return true;
  }

 private:
  Document& m_document;
  Snapshot m_before;
  Snapshot m_after;
  MergeKey m_merge;
  int m_run;
};

namespace {

/// Without what some file system or shell takes amiss, and no longer than a name in a list should be.
QString fileNameOf(QString title) {
  constexpr int longest = 80;
  static const QRegularExpression trouble(QStringLiteral("[\\x00-\\x1f/\\\\:*?\"<>|]+"));
  title.replace(trouble, QStringLiteral(" "));
  while (title.startsWith(u'.') || title.startsWith(u' ')) title.remove(0, 1);
  title = title.left(longest).simplified();
  if (!title.isEmpty() && title.back().isHighSurrogate()) title.chop(1);
  return title;
}

/// The journey stays while it is there, and so does the place; else the first journey of the file. Where that
/// has none the place is all there is.
Standpoint existing(const Workbook& workbook, Standpoint standpoint) {
  std::erase_if(standpoint.others, [&](const Place& place) { return !isThere(workbook, place); });
  if (standpoint.place && !isThere(workbook, *standpoint.place)) standpoint.place.reset();
  if (!standpoint.place) standpoint.others.clear();
  if (standpoint.journey && workbook.journeys.contains(*standpoint.journey)) return standpoint;
  const auto journeys = journeysInOrder(workbook);
  if (journeys.empty()) return {std::nullopt, standpoint.place, standpoint.others};
  return {journeys.front()->id, std::nullopt};
}

bool isOfHiddenPersona(const Workbook& shown, Id<Journey> journey, const Place& place) {
  const auto walks = participantsOf(shown, journey);
  return std::any_of(walks.begin(), walks.end(), [&](const auto& walk) {
    return place.persona == walk.second->id && !walk.first->shown;
  });
}

/// Without what a filter hides, so that no command changes what nobody sees.
Standpoint inSight(const Workbook& shown, Standpoint standpoint) {
  standpoint = existing(shown, std::move(standpoint));
  if (standpoint.journey && standpoint.place &&
      isOfHiddenPersona(shown, *standpoint.journey, *standpoint.place))
    return {standpoint.journey, std::nullopt};
  return standpoint;
}

}  // namespace

Document::Document(QObject* parent) : QObject(parent) {
  connect(&m_steps, &QUndoStack::cleanChanged, this, &Document::fileChanged);
  connect(&m_selection, &Selection::changed, this, [this] {
    if (!m_showing) finishMerging();
  });
}

/// Steps that go say that all is clean, of which nobody is to hear any more.
Document::~Document() { m_steps.disconnect(); }

QString Document::name() const {
  return m_file.path.empty() ? tr("Untitled.journey") : QFileInfo(fromPath(m_file.path)).fileName();
}

QString Document::properName() const {
  const auto journey = m_selection.journey();
  const Journey* row = journey ? m_workbook.journeys.find(*journey) : nullptr;
  if (m_file.path.empty() && row != nullptr)
    if (const QString title = fileNameOf(toQt(row->title)); !title.isEmpty()) return title;
  return QFileInfo(name()).completeBaseName();
}

bool Document::open(Workbook workbook, FileState file) {
  return attempt([&] {
    m_filter = {};
    show({std::move(workbook), {}});
    m_steps.clear();
    m_file = std::move(file);
    Q_EMIT fileChanged();
    Q_EMIT begun();
  });
}

void Document::saved(FileState file) {
  m_file = std::move(file);
  m_steps.setClean();
  Q_EMIT fileChanged();
  Q_EMIT begun();
}

void Document::apply(const Change& change, Workbook next) {
  Standpoint standpoint = m_selection.standpoint();
  if (change.select && change.select != standpoint.place)
    standpoint = {standpoint.journey, change.select};  // and nothing beside it
  push(change, {std::move(next), std::move(standpoint)});
}

bool Document::edit(const Change& change, const std::function<Workbook(const Workbook&)>& make) {
  return attempt([&] { apply(change, make(m_workbook)); });
}

void Document::setFilter(const Filter& filter) {
  attempt([&] {
    const Filter wanted = existing(m_workbook, filter);
    m_shown = klantreis::shown(m_workbook, wanted);
    m_filter = wanted;
    Q_EMIT filtered();
    m_selection.stand(inSight(m_shown, m_selection.standpoint()));
  });
}

void Document::undo() {
  attempt([this] { m_steps.undo(); });
}

void Document::redo() {
  attempt([this] { m_steps.redo(); });
}

/// Step by step: where one cannot be shown, the stack stands at the one before it.
void Document::goTo(int step) {
  const int wanted = std::clamp(step, 0, m_steps.count());
  attempt([this, wanted] {
    while (m_steps.index() > wanted) m_steps.undo();
    while (m_steps.index() < wanted) m_steps.redo();
  });
}

bool Document::attempt(const std::function<void()>& run) {
  try {
    run();
    return true;
  } catch (const Error& error) {
    Q_EMIT refused(error);
  } catch (const std::bad_alloc&) {
    Q_EMIT refused(Error(ErrorCode::outOfMemory, {}));
  }
  return false;
}

void Document::push(const Change& change, Snapshot after) {
  // While a value is shown the stack is in the middle of a step: a widget that lets go of its text only then
  // comes too late. Everything that starts a step settles such texts first.
  if (m_showing || after.workbook == m_workbook) return;
  Snapshot before{m_workbook, m_selection.standpoint()};
  stepTo(after);
  m_steps.push(new Step(*this, change, {std::move(before), std::move(after)}));
}

void Document::stepTo(const Snapshot& snapshot) {
  show(snapshot);
  Q_EMIT stepped();
}

/// All of it or nothing: where a view cannot show the value, all go back to the one before.
void Document::show(const Snapshot& snapshot) {
  const Snapshot before{m_workbook, m_selection.standpoint()};
  try {
    stand(snapshot);
  } catch (...) {
    stand(before);
    throw;
  }
}

void Document::stand(const Snapshot& snapshot) {
  const Changes changes = diff(m_workbook, snapshot.workbook);
  const QScopedValueRollback showing(m_showing, true);
  m_workbook = snapshot.workbook;
  m_filter = existing(m_workbook, m_filter);
  m_shown = klantreis::shown(m_workbook, m_filter);
  m_selection.stand(existing(m_workbook, snapshot.standpoint));
  Q_EMIT changed(changes);
}

}  // namespace klantreis
