#include "editor/clipboard_content.h"

#include <QUrl>
#include <algorithm>
#include <set>

#include "editor/canvas.h"
#include "editor/document.h"
#include "editor/picture_place.h"
#include "editor/removal.h"
#include "editor/strings.h"
#include "klantreis/excerpt.h"
#include "klantreis/grid_table.h"
#include "render/words_qt.h"

namespace klantreis {

namespace {

QByteArray bytes(const std::string& text) { return QByteArray::fromStdString(text); }

/// Whether that part of the map shows a row that can be copied whole, together with others where there are
/// some.
bool isCopied(const Document& document, const Place& place) {
  const bool several = document.selection().several();
  return shownBy(place.part) == place.row.kind && canExcerpt(document.workbook(), place.row) &&
         (!several || canExcerptWithOthers(place.row.kind));
}

/// Cards of episodes that are copied go with these.
void dropWhatGoesAlong(const Workbook& workbook, std::vector<RowRef>& rows) {
  std::set<Id<Episode>> episodes;
  for (const RowRef& row : rows)
    if (const auto episode = asId<Episode>(row)) episodes.insert(*episode);
  std::erase_if(rows, [&](const RowRef& row) {
    const auto around = placeOf(workbook, row).episode;
    return row.kind != EntityKind::episode && around && episodes.contains(*around);
  });
}

/// The part of the grid that the selection stands for, if it is more than a cell.
std::optional<GridPart> gridAt(const Selection& selection) {
  const auto& place = selection.place();
  if (!place || place->part == Part::title) return GridPart{};
  if (place->part == Part::episodeTitle) return GridPart{.lane = {}, .episode = selection.episode()};
  if (place->part == Part::laneLabel && selection.selected<Lane>())
    return GridPart{.lane = selection.selected<Lane>(), .episode = {}};
  return std::nullopt;
}

/// Of all that is selected, in the order of the map.
std::vector<std::vector<std::string>> textsOf(const Document& document, const Canvas& canvas) {
  std::set<std::size_t> indices;
  for (const Place& place : document.selection().places())
    if (const auto index = canvas.indexOf(place)) indices.insert(*index);
  std::vector<std::vector<std::string>> rows;
  for (const std::size_t index : indices) rows.push_back({canvas.node(index).value});
  return rows;
}

/// For other programs, by itself, so that they take it and not its caption.
std::unique_ptr<QMimeData> contentOf(const Picture& picture) {
  auto data = std::make_unique<QMimeData>();
  const std::string_view content = picture.content.view();
  if (const auto head = pictureHead(content))
    data->setData(toQt(mediaType(head->format)), bytes(std::string(content)));
  return data;
}

QString textOf(const QMimeData& data) {
  if (data.hasText()) return data.text();
  QStringList urls;
  for (const QUrl& url : data.urls()) urls << url.toDisplayString();
  return urls.join(u'\n');
}

/// What has one column is no table.
PasteReading whereWide(PasteReading reading) {
  if (reading.table.width() < 2 && reading.trouble == PasteTrouble::none) reading.table.rows.clear();
  return reading;
}

PasteReading tableIn(const QMimeData& data, const QString& text) {
  if (data.hasHtml()) {
    PasteReading html = tableFromHtml(toUtf8(data.html()));
    const bool readable = html.trouble != PasteTrouble::tooMuchText && html.trouble != PasteTrouble::notText;
    if (readable && (html.trouble != PasteTrouble::none || html.table.width() > 1)) return html;
  }
  return whereWide(tableFromText(toUtf8(text)));
}

/// Of what is no table.
ForeignContent asLines(ForeignContent content) {
  if (content.table.trouble != PasteTrouble::none || !content.table.table.rows.empty()) return content;
  for (const auto& row : tableFromText(toUtf8(content.text)).table.rows)
    if (!row.empty() && !row.front().empty()) content.lines.push_back(row.front());
  return content;
}

}  // namespace

std::vector<RowRef> copiedRows(const Document& document, const Canvas& canvas) {
  std::vector<std::pair<std::size_t, RowRef>> found;
  for (const Place& place : document.selection().places())
    if (const auto index = canvas.indexOf(place); index && isCopied(document, place))
      found.emplace_back(*index, place.row);
  std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<RowRef> rows;
  for (const auto& [index, row] : found) rows.push_back(row);
  dropWhatGoesAlong(document.workbook(), rows);
  return rows;
}

QString cellsType() { return QStringLiteral("application/x-klantreis-cells+json"); }

std::unique_ptr<QMimeData> selectedContent(const Document& document, const Canvas& canvas) {
  const auto journey = document.selection().journey();
  const Journey* shown = journey ? document.workbook().journeys.find(*journey) : nullptr;
  if (shown == nullptr) return nullptr;
  const auto& place = document.selection().place();
  if (const auto cell = pictureCell(document.workbook(), place))
    if (const Picture* picture = pictureShownAt(document.workbook(), place)) {
      auto data = contentOf(*picture);
      const Cell& row = *cellAt(document.workbook(), cell->lane, cell->episode);
      data->setData(cellsType(), bytes(textOf(excerptOf(document.workbook(), refTo(row.id)))));
      return data;
    }
  auto data = std::make_unique<QMimeData>();
  PastedTable table;
  if (document.selection().several()) {
    table.rows = textsOf(document, canvas);
    data->setText(toQt(textOf(table)));
  } else if (const auto part = gridAt(document.selection())) {
    table = gridTable(document.workbook(), *journey, *wordsFor(shown->language), *part);
    data->setText(toQt(textOf(table)));
  } else if (const auto index = canvas.current()) {
    table.rows = {{canvas.node(*index).value}};
    data->setText(toQt(canvas.node(*index).value));
  }
  data->setHtml(toQt(htmlOf(table)));
  data->setData(QStringLiteral("text/tab-separated-values"), bytes(textOf(table)));
  if (std::vector<RowRef> rows = copiedRows(document, canvas); !rows.empty()) {
    const RowRef first = rows.front();
    rows.erase(rows.begin());
    data->setData(cellsType(), bytes(textOf(excerptOf(document.workbook(), first, rows))));
  }
  return data;
}

ForeignContent foreignContent(const QMimeData& data) {
  const QString text = textOf(data);
  return asLines({tableIn(data, text), {}, text});
}

ForeignContent foreignContent(const QString& text) {
  return asLines({whereWide(tableFromCsv(toUtf8(text))), {}, text});
}

bool hasContent(const QMimeData& data) {
  return data.hasFormat(cellsType()) || data.hasHtml() || data.hasText() || data.hasUrls();
}

}  // namespace klantreis
