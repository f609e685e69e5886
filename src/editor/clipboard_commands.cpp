#include "editor/clipboard_commands.h"

#include <QClipboard>
#include <QDrag>
#include <QDropEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <algorithm>

#include "editor/canvas.h"
#include "editor/clipboard_content.h"
#include "editor/document.h"
#include "editor/drags.h"
#include "editor/file_commands.h"
#include "editor/foreign_files.h"
#include "editor/node_text.h"
#include "editor/paste_preview.h"
#include "editor/picture_commands.h"
#include "editor/removal.h"
#include "editor/strings.h"
#include "klantreis/edit.h"
#include "klantreis/file.h"
#include "klantreis/grid_table.h"
#include "klantreis/picture.h"
#include "render/words_qt.h"

namespace klantreis {

namespace {

constexpr std::uint64_t mostCellBytes =
    (16U << 20U) + greatestPictures / 3 * 4;  // of our own format, with pictures in base64

QString sentence(PasteTrouble trouble) {
  switch (trouble) {
    case PasteTrouble::notText:
      return ClipboardCommands::tr("What is on the clipboard is not text, so it cannot be pasted.");
    case PasteTrouble::tooManyRows:
      return ClipboardCommands::tr("The table has too many rows: %1 at most can be pasted at once.")
          .arg(mostPastedRows);
    case PasteTrouble::tooManyColumns:
      return ClipboardCommands::tr("The table has too many columns: %1 at most can be pasted at once.")
          .arg(mostPastedColumns);
    case PasteTrouble::tooManyCells:
      return ClipboardCommands::tr("There is too much in the table: %1 cells at most can be pasted at once.")
          .arg(mostPastedCells);
    default:
      return ClipboardCommands::tr("There is too much text on the clipboard to paste it here.");
  }
}

/// What lines become where that part is selected; nullopt where a text is typed.
std::optional<EntityKind> lineKind(const std::optional<Place>& place) {
  if (!place) return EntityKind::episode;
  if (place->part == Part::addTouchpoint) return EntityKind::touchpoint;
  const auto shown = shownBy(place->part);
  if (shown == EntityKind::phase || shown == EntityKind::episode) return EntityKind::episode;
  return shown && isCard(*shown) ? shown : std::nullopt;
}

}  // namespace

ClipboardCommands::ClipboardCommands(const Context& context, Actions& actions, QObject* parent)
    : QObject(parent),
      m_document(context.document),
      m_canvas(context.canvas),
      m_pictures(context.pictures),
      m_files(context.files),
      m_actions(actions) {
  connect(&actions[Command::copy], &QAction::triggered, this, &ClipboardCommands::copy);
  connect(&actions[Command::cut], &QAction::triggered, this, [this] {
    copy();
    m_actions[Command::remove].trigger();
  });
  connect(&actions[Command::paste], &QAction::triggered, this, [this] {
    if (const QMimeData* data = QGuiApplication::clipboard()->mimeData()) paste(*data);
  });
  connect(&m_canvas, &Canvas::carriedOut, this, &ClipboardCommands::carryOut);
  connect(&actions[Command::remove], &QAction::enabledChanged, this, &ClipboardCommands::updateEnabled);
  connect(&m_document.selection(), &Selection::changed, this, &ClipboardCommands::updateEnabled);
  m_canvas.viewport()->setAcceptDrops(true);
  m_canvas.viewport()->installEventFilter(this);
  updateEnabled();
}

void ClipboardCommands::updateEnabled() {
  const bool journey = m_document.selection().journey().has_value();
  m_actions[Command::copy].setEnabled(journey);
  m_actions[Command::paste].setEnabled(journey);
  m_actions[Command::cut].setEnabled(m_actions[Command::remove].isEnabled() && keepsAll());
}

/// What does not go to the clipboard may not vanish: of several things all are cards or episodes.
bool ClipboardCommands::keepsAll() const {
  const std::vector<Place> places = m_document.selection().places();
  return places.size() < 2 || std::all_of(places.begin(), places.end(), [](const Place& place) {
           return shownBy(place.part) == place.row.kind && canExcerptWithOthers(place.row.kind);
         });
}

void ClipboardCommands::copy() {
  if (auto data = selectedContent(m_document, m_canvas))
    QGuiApplication::clipboard()->setMimeData(data.release());  // which takes it over
}

/// To other files always as a copy, with the picture of the card that is in hand.
void ClipboardCommands::carryOut() {
  auto data = selectedContent(m_document, m_canvas);
  if (!data) return;
  auto* drag = new QDrag(m_canvas.viewport());  // which goes by itself
  drag->setMimeData(data.release());
  if (const auto index = m_canvas.current())
    drag->setPixmap(m_canvas.viewport()->grab(
        m_canvas.view().toView(m_canvas.areaOf(*index)).toAlignedRect() & m_canvas.viewport()->rect()));
  drag->exec(Qt::CopyAction);
}

void ClipboardCommands::paste(const QMimeData& data) {
  if (!m_document.selection().journey() || m_canvas.editing()) return;
  const auto& place = m_document.selection().place();
  const bool asPhoto = place && place->part == Part::persona && hasPicture(data);
  if (data.hasFormat(cellsType()) && !asPhoto) return pasteCells(data.data(cellsType()));
  if (hasFiles(data)) return takeFiles(data);
  if (const auto pictures = foreignPictures(data); !pictures.empty()) return m_pictures.add(pictures);
  pasteForeign(foreignContent(data));
}

void ClipboardCommands::takeFiles(const QMimeData& data) {
  if (!m_canvas.finishEditing()) return;
  const bool map = m_document.selection().journey().has_value();
  if (const auto pictures = foreignPictures(data); !pictures.empty()) {
    if (map) return m_pictures.add(pictures);
    return Q_EMIT refused(tr("A picture goes onto a map: open one first, or begin one."));
  }
  const ForeignFiles files = foreignFiles(data);
  if (const QString why = refusalOf(files); !why.isEmpty()) return Q_EMIT refused(why);
  if (!files.journeys.empty()) return m_files.open(files.journeys);
  if (map) pasteFile(files.tables.front());
}

void ClipboardCommands::pasteFile(const QString& path) {
  const QString name = QFileInfo(path).fileName();
  QByteArray bytes;
  const auto read = [&bytes, file = toPath(path)](const std::stop_token& stop) {
    bytes = QByteArray::fromStdString(readFile(file, mostPastedBytes));
    return !stop.stop_requested();
  };
  if (!m_files.run(tr("Reading “%1”…").arg(name), read)) return;
  const auto text = textIn(bytes);
  const ForeignContent content = foreignContent(text.value_or(QString()));
  if (!text || content.table.trouble == PasteTrouble::tooMuchText)
    return Q_EMIT refused(tr("“%1” holds no text that fits on a map.").arg(name));
  if (content.table.trouble == PasteTrouble::none && content.table.table.rows.empty() &&
      content.lines.empty())
    return Q_EMIT refused(tr("There is nothing in “%1”.").arg(name));
  pasteForeign(content);
}

void ClipboardCommands::pasteForeign(const ForeignContent& content) {
  if (content.table.trouble != PasteTrouble::none) {
    Q_EMIT refused(sentence(content.table.trouble));
  } else if (!content.table.table.rows.empty()) {
    pasteTable(content.table.table);
  } else if (!content.lines.empty()) {
    pasteLines(content);
  }
}

ExcerptSpot ClipboardCommands::spot() const {
  const Selection& selection = m_document.selection();
  ExcerptSpot spot{.journey = *selection.journey(), .episode = selection.episode()};
  if (const auto& place = selection.place()) {
    spot.row = place->row;
    spot.persona = place->persona;
    spot.lane = place->lane;
  }
  return spot;
}

void ClipboardCommands::pasteCells(const QByteArray& text) {
  if (static_cast<std::uint64_t>(text.size()) > mostCellBytes)
    return Q_EMIT refused(sentence(PasteTrouble::tooMuchText));
  std::optional<PutExcerpt> put;
  const bool read = m_document.edit({tr("Paste"), {}, {}}, [&](const Workbook& now) {
    const auto excerpt = excerptFrom(text.toStdString());
    put = excerpt ? withExcerpt(now, m_ids, *excerpt, spot()) : std::nullopt;
    return put ? put->workbook : now;
  });
  if (!read) return;
  if (!put)
    return Q_EMIT refused(
        tr("That cannot be pasted here: select an episode, or a persona's emotion for a score."));
  if (put->row.kind == EntityKind::emotion || put->row.kind == EntityKind::cell) return;
  std::vector<Place> places{placeOf(m_document.workbook(), put->row)};
  for (const RowRef& other : put->others) places.push_back(placeOf(m_document.workbook(), other));
  m_document.selection().choose(std::move(places));
}

/// The window stays as it is while the table is looked at.
void ClipboardCommands::pasteTable(const PastedTable& table) {
  const Id<Journey> journey = *m_document.selection().journey();
  const Workbook& now = m_document.workbook();
  const auto words = wordsFor(now.journeys.find(journey)->language);
  const GridFill fill = gridFill(now, journey, table, *words);
  auto* preview = new PastePreview(now, fill, *words, m_canvas.window());
  const FillPlace place{journey, m_document.selection().episode()};
  connect(preview, &QDialog::accepted, this, [this, fill, place] {
    m_document.add(tr("Paste table"),
                   [&](const Workbook& workbook) { return withFill(workbook, m_ids, place, fill); });
  });
  preview->open();
}

void ClipboardCommands::pasteLines(const ForeignContent& content) {
  const Selection& selection = m_document.selection();
  const auto kind = lineKind(selection.place());
  if (kind) {
    const LinesPlace place{
        {*selection.journey(), selection.episode()}, *kind, selection.selected<Touchpoint>()};
    m_document.edit({tr("Paste lines"), {}, {}},
                    [&](const Workbook& now) { return withLines(now, m_ids, place, content.lines); });
  } else if (content.text.size() > textLength) {
    Q_EMIT refused(sentence(PasteTrouble::tooMuchText));
  } else {
    m_canvas.wantEdit(content.text.trimmed());
  }
}

/// What is under it takes what is dropped there; between things their episode takes cards.
void ClipboardCommands::aimAt(Point at, bool cards) {
  const auto index = m_canvas.indexAt(at);
  const Column* column = cards ? columnAt(m_canvas.scene(), at.x) : nullptr;
  if (index) {
    m_canvas.pick(m_canvas.place(*index));
  } else if (column != nullptr) {
    m_canvas.pick(placeOf(m_document.workbook(), refTo(column->episode)));
  } else {
    m_document.selection().clear();
  }
}

/// Cards that come back to the map they left move on it, as if they had never left.
bool ClipboardCommands::takeBack(QEvent& event) {
  Pointer& pointer = m_canvas.pointer();
  if (event.type() == QEvent::DragLeave) {
    pointer.carryAway();
    return true;
  }
  auto& drop = static_cast<QDropEvent&>(event);
  drop.setDropAction(Qt::CopyAction);
  drop.accept();
  pointer.carryTo(drop.position());
  if (event.type() == QEvent::Drop) pointer.dropCarried(drop.modifiers().testFlag(Qt::ControlModifier));
  return true;
}

bool ClipboardCommands::eventFilter(QObject* watched, QEvent* event) {
  const auto type = event->type();
  const bool leaves = type == QEvent::DragLeave;
  const bool isDrag = leaves || type == QEvent::DragEnter || type == QEvent::DragMove || type == QEvent::Drop;
  if (isDrag && m_canvas.pointer().carries()) return takeBack(*event);
  if (!isDrag || leaves) return QObject::eventFilter(watched, event);
  auto* drop = static_cast<QDropEvent*>(event);
  if (!hasContent(*drop->mimeData()) && !hasPicture(*drop->mimeData())) return false;
  // Never a move: its source would delete what may be refused, or left alone, here.
  drop->setDropAction(Qt::CopyAction);
  drop->accept();
  if (type != QEvent::Drop) return true;
  m_canvas.finishEditing();
  aimAt(m_canvas.view().toScene(drop->position()), drop->mimeData()->hasFormat(cellsType()));
  paste(*drop->mimeData());
  return true;
}

}  // namespace klantreis
