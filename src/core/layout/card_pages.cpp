#include "core/layout/card_pages.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "core/layout/style.h"
#include "klantreis/text.h"

namespace klantreis {

namespace {

constexpr double columnGap = 18;
constexpr double screenWidth = 1058;  // of the content, as on A4 in the largest print
constexpr double leastPrint = 7;      // points
constexpr double scaleStep = 0.05;
constexpr double underRunningTitle = 14;

/// Where a piece of a band came to stand.
struct PlacedPiece {
  std::size_t page = 0;
  Point at;
  CardPiece piece;
};

/// What the last page holds of each item, in one piece.
std::vector<FlowPiece> joinedPieces(const std::vector<FlowColumn>& flow, std::size_t first) {
  std::vector<FlowPiece> pieces;
  for (std::size_t i = first; i < flow.size(); ++i) {
    for (const FlowPiece& piece : flow[i]) {
      const bool goesOn = !pieces.empty() && pieces.back().item == piece.item;
      goesOn ? void(pieces.back().count += piece.count) : pieces.push_back(piece);
    }
  }
  return pieces;
}

/// As items of their own, so that they can be shared out anew.
std::vector<FlowItem> itemsOf(const std::vector<FlowItem>& items, const std::vector<FlowPiece>& pieces) {
  std::vector<FlowItem> result;
  for (const FlowPiece& piece : pieces) {
    const auto from = items[piece.item].rows.begin() + static_cast<std::ptrdiff_t>(piece.first);
    result.push_back({items[piece.item].frame, {from, from + static_cast<std::ptrdiff_t>(piece.count)}});
  }
  return result;
}

/// In columns of one height that has room, whole if they can.
std::vector<FlowColumn> levelFlow(const std::vector<FlowItem>& items, std::size_t columns, double room) {
  if (const double whole = leastFlowHeight(items, columns); whole <= room)
    return *wholeFlow(items, {columns, whole, whole});
  const double parted = std::min(leastPartedHeight(items, columns), room);
  return partedFlow(items, {columns, parted, parted});
}

/// The columns of the last page begin and end together, since the next band stands under all of them.
void levelLastPage(std::vector<FlowColumn>& flow, const std::vector<FlowItem>& items, const FlowRoom& room) {
  const std::size_t first = (flow.size() - 1) / room.columns * room.columns;
  const std::vector<FlowPiece> pieces = joinedPieces(flow, first);
  std::vector<FlowColumn> level =
      levelFlow(itemsOf(items, pieces), room.columns, first == 0 ? room.first : room.later);
  for (FlowColumn& column : level) {
    for (FlowPiece& piece : column) {
      const FlowPiece& whole = pieces[piece.item];
      piece.item = whole.item;
      piece.first += whole.first;
    }
  }
  flow.resize(first);
  flow.insert(flow.end(), level.begin(), level.end());
}

/// Shares the bands of a card out over pages of one size.
class CardPlaces {
 public:
  /// The first page has that much room under the card's head; the others have the same under their title.
  CardPlaces(const CardContent& card, double width, std::pair<double, double> rooms)
      : m_width(width), m_rooms(std::move(rooms)) {
    for (const CardBand& band : card.bands)
      if (!band.sections.empty()) place(band);
  }
  [[nodiscard]] const std::vector<PlacedPiece>& pieces() const { return m_pieces; }
  [[nodiscard]] std::size_t pages() const { return m_page + 1; }
  /// How often a section goes on elsewhere.
  [[nodiscard]] std::size_t cuts() const {
    return static_cast<std::size_t>(std::count_if(
        m_pieces.begin(), m_pieces.end(), [](const PlacedPiece& each) { return each.piece.rows.first > 0; }));
  }
  /// Of what stands on the last page.
  [[nodiscard]] double bottom() const { return m_y; }

 private:
  void place(const CardBand& band) {
    std::vector<FlowItem> items;
    for (const CardSection& section : band.sections) items.push_back(flowItemOf(section));
    const double least = leastFlowHeight(items, band.columns);
    if (least > room() && standsBetterAlone(band, least)) turn();
    if (least <= room()) return put(band, *wholeFlow(items, {band.columns, least, least}));
    const FlowRoom places{band.columns, room(), m_rooms.second};
    std::vector<FlowColumn> flow = partedFlow(items, places);
    levelLastPage(flow, items, places);
    put(band, flow);
  }
  /// A table is not parted where the next page has room for all of it.
  [[nodiscard]] bool standsBetterAlone(const CardBand& band, double least) const {
    return band.columns == 1 && m_y > 0 && least <= m_rooms.second;
  }
  [[nodiscard]] double room() const { return (m_page == 0 ? m_rooms.first : m_rooms.second) - m_y; }
  void turn() {
    ++m_page;
    m_y = 0;
  }

  void put(const CardBand& band, const std::vector<FlowColumn>& flow) {
    const double width = cardColumnWidth(m_width, band.columns);
    double top = m_y;
    for (std::size_t i = 0; i < flow.size(); ++i) {
      if (i > 0 && i % band.columns == 0) {
        turn();
        top = 0;
      }
      const double x = static_cast<double>(i % band.columns) * (width + columnGap);
      for (const FlowPiece& piece : flow[i]) {
        m_pieces.push_back({m_page, {x, top + piece.top}, {&band.sections[piece.item], piece, width}});
        m_y = std::max(m_y, top + piece.top + piece.height + flowGap);
      }
    }
  }

  double m_width;
  std::pair<double, double> m_rooms;
  std::vector<PlacedPiece> m_pieces;
  std::size_t m_page = 0;
  double m_y = 0;
};

/// A card at one width, on its way to Scenes.
class CardDrawing {
 public:
  CardDrawing(const CardAt& cardAt, double width, const Lettering& lettering)
      : m_lettering(lettering), m_type(lettering.measure), m_card(cardAt(width)), m_width(width) {}
  CardDrawing(const CardDrawing&) = delete;
  CardDrawing& operator=(const CardDrawing&) = delete;

  [[nodiscard]] CardPlaces places(double height) const {
    return {m_card, m_width, {height - m_card.headHeight, height - runningHeight()}};
  }

  /// Of those pieces that stand on that page.
  [[nodiscard]] Scene page(const CardPlaces& places, std::size_t number, double height) const {
    Scene scene;
    scene.size = {m_width, height};
    scene.title = m_card.title;
    scene.language = m_lettering.words.language() == Language::dutch ? "nl" : "en";
    scene.blocks.push_back({{}, number == 0 ? m_card.head : runningHead(number, places.pages())});
    const double top = number == 0 ? m_card.headHeight : runningHeight();
    for (const PlacedPiece& each : places.pieces())
      if (each.page == number)
        scene.blocks.push_back({{each.at.x, top + each.at.y}, drawnPiece(each.piece, m_lettering)});
    return scene;
  }
  [[nodiscard]] double headHeight() const { return m_card.headHeight; }

 private:
  [[nodiscard]] SetText runningTitle() const {
    return m_type.set(m_card.running, style::runningTitle, m_width * 0.7);
  }
  [[nodiscard]] double runningHeight() const { return runningTitle().height + underRunningTitle; }

  [[nodiscard]] std::shared_ptr<const Block> runningHead(std::size_t number, std::size_t count) const {
    Pen pen;
    pen.text(runningTitle(), {0, 0}, {Ink::text, Ink::paper});
    const std::string numbers[] = {std::to_string(number + 1), std::to_string(count)};
    const std::string_view args[] = {numbers[0], numbers[1]};
    pen.endingText(m_type.line(filled(m_lettering.words.text(Word::page), args), style::facts), {m_width, 0},
                   {Ink::quiet, Ink::paper});
    return pen.finish();
  }

  const Lettering& m_lettering;
  Typesetter m_type;
  CardContent m_card;
  double m_width;
};

/// The same card at one size of print.
struct Draft {
  std::vector<Page> pages;
  std::size_t cuts = 0;
  [[nodiscard]] bool isBetterThan(const Draft& other) const {
    return std::pair(pages.size(), cuts) < std::pair(other.pages.size(), other.cuts);
  }
};

Draft draftAt(const CardAt& cardAt, const Paper& paper, const Lettering& lettering) {
  const double height = (paper.size.height - 2 * paper.margin) / paper.scale;
  const CardDrawing card(cardAt, (paper.size.width - 2 * paper.margin) / paper.scale, lettering);
  const CardPlaces places = card.places(height);
  Draft draft{{}, places.cuts()};
  for (std::size_t number = 0; number < places.pages(); ++number)
    draft.pages.push_back({card.page(places, number, height), paper.size, paper.margin, paper.scale});
  return draft;
}

}  // namespace

double cardColumnWidth(double width, std::size_t columns) {
  return (width - static_cast<double>(columns - 1) * columnGap) / static_cast<double>(columns);
}

Scene cardSheet(const CardAt& cardAt, const Lettering& lettering) {
  const CardDrawing card(cardAt, screenWidth, lettering);
  const CardPlaces places = card.places(std::numeric_limits<double>::max());
  Scene scene = card.page(places, 0, card.headHeight() + places.bottom());
  for (PlacedBlock& block : scene.blocks) {
    block.offset.x += style::margin;
    block.offset.y += style::marginTop;
  }
  scene.size.width += 2 * style::margin;
  scene.size.height += style::marginTop + style::marginBottom;
  return scene;
}

std::vector<Page> cardPages(const CardAt& cardAt, const Paper& paper, const Lettering& lettering) {
  Paper smaller = paper;
  Draft best = draftAt(cardAt, smaller, lettering);
  while (best.pages.size() > 1 && (smaller.scale -= scaleStep) * style::body.size >= leastPrint)
    if (Draft draft = draftAt(cardAt, smaller, lettering); draft.isBetterThan(best)) best = std::move(draft);
  return best.pages;
}

}  // namespace klantreis
