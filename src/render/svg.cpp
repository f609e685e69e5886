#include <QBuffer>
#include <QByteArray>
#include <span>
#include <unordered_map>
#include <unordered_set>

#include "klantreis/picture.h"
#include "render/emoji.h"
#include "render/export.h"
#include "render/segments.h"
#include "render/shaped_line.h"
#include "render/stroke_pattern.h"
#include "render/xml.h"

namespace klantreis {

namespace {
constexpr int emojiPixelsPerEm = 64;

std::string hexColour(Rgb rgb) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string result = "#";
  for (const std::uint8_t part : {rgb.red, rgb.green, rgb.blue}) {
    result += digits[part >> 4];
    result += digits[part & 15];
  }
  return result;
}

const char* nameOf(Part part) {
  switch (part) {
    case Part::title:
      return "title";
    case Part::goal:
      return "goal";
    case Part::state:
      return "state";
    case Part::facts:
      return "facts";
    case Part::roles:
      return "roles";
    case Part::persona:
      return "persona";
    case Part::phase:
      return "phase";
    case Part::episodeTitle:
      return "episode";
    case Part::laneLabel:
      return "lane";
    case Part::scenario:
      return "scenario";
    case Part::touchpoint:
      return "touchpoint";
    case Part::addTouchpoint:
      return "add-touchpoint";
    case Part::emotion:
      return "emotion";
    case Part::emotionPoint:
      return "emotion-point";
    case Part::touchpointScore:
      return "touchpoint-score";
    case Part::gap:
      return "gap";
    case Part::improvement:
      return "improvement";
    case Part::metric:
      return "metric";
    case Part::remark:
      return "remark";
    case Part::involvement:
      return "involvement";
    case Part::cell:
      return "cell";
    case Part::stage:
      return "stage";
    case Part::path:
      return "path";
    case Part::idealChanges:
      return "ideal-changes";
    case Part::time:
      return "time";
    case Part::footer:
      return "footer";
    case Part::legend:
      return "legend";
  }
  return "";
}

/// Writes one attribute, with a space before it.
std::string attribute(std::string_view name, std::string_view value) {
  return std::string(" ").append(name).append("=\"").append(xmlText(value)).append("\"");
}
std::string attribute(std::string_view name, double value) { return attribute(name, xmlNumber(value)); }

class SvgWriter {
 public:
  explicit SvgWriter(ThemeName theme) : m_theme(theme) {}

  [[nodiscard]] std::string written(const Scene& scene) {
    begin(scene);
    for (auto at = scene.blocks.begin(); at != scene.blocks.end();) {
      const auto next = std::find_if(at + 1, scene.blocks.end(),
                                     [](const PlacedBlock& placed) { return !placed.continues; });
      write({at, next});
      at = next;
    }
    m_out += "</svg>\n";
    return std::move(m_out);
  }

 private:
  void begin(const Scene& scene) {
    const std::string width = xmlNumber(scene.size.width);
    const std::string height = xmlNumber(scene.size.height);
    m_out += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"";
    m_out += attribute("width", width) + attribute("height", height);
    m_out += attribute("viewBox", "0 0 " + width + " " + height) + attribute("xml:lang", scene.language);
    m_out += " font-family=\"'Open Sans', sans-serif\" stroke-linejoin=\"round\">\n";
    m_out += "<title>" + xmlText(scene.title) + "</title>\n<desc>" + xmlText(summaryOf(scene)) + "</desc>\n";
    m_out += "<rect width=\"100%\" height=\"100%\"" + fill(Ink::paper) + "/>\n";
  }

  /// The episodes, for those who hear the picture.
  [[nodiscard]] static std::string summaryOf(const Scene& scene) {
    std::string result;
    for (const Hit& hit : allNodes(scene)) {
      const Node& node = nodeAt(scene, hit);
      if (node.part == Part::episodeTitle) result.append(result.empty() ? "" : "; ").append(node.name);
    }
    return result;
  }

  /// Blocks that are one.
  void write(std::span<const PlacedBlock> blocks) {
    const Point at = blocks.front().offset;
    m_out +=
        "<g" + attribute("transform", "translate(" + xmlNumber(at.x) + " " + xmlNumber(at.y) + ")") + ">\n";
    for (const PlacedBlock& placed : blocks)
      for (const Item& item : placed.block->items)
        std::visit([this](const auto& each) { write(each); }, item);
    for (const PlacedBlock& placed : blocks)
      for (const Node& node : placed.block->nodes) write(numbered(node, placed.number));
    m_out += "</g>\n";
  }

  void write(const Box& box) {
    m_out += "<rect" + place(box.rect);
    if (box.radius > 0) m_out += attribute("rx", box.radius);
    m_out += fill(box.fill) + stroke(box.stroke) + "/>\n";
  }

  void write(const Shape& shape) {
    m_out += "<path d=\"" + pathData(shape) + "\"" + fill(shape.fill);
    if (shape.fillOpacity < 1) m_out += attribute("fill-opacity", shape.fillOpacity);
    m_out += stroke(shape.stroke) + "/>\n";
  }

  void write(const TextLine& line) {
    const QString text = QString::fromStdString(line.text);
    if (!hasEmoji(text)) return writeText(line, line.text, {line.origin.x, line.width});
    const ShapedLine shaped = shapeLine(text, line.font);
    const double scale = line.font.size / shapingSize;
    for (const TextPiece& piece : shaped.pieces) {
      const Span span{line.origin.x + piece.x * scale, piece.width * scale};
      if (piece.kind == TextPiece::Kind::emoji)
        writeEmoji(piece, {span.x, line.origin.y}, scale);
      else
        writeText(line, piece.text.toStdString(), span);
    }
  }

  void write(const Image& image) {
    const auto head = pictureHead(image.content.view());
    if (!head) return;
    const std::string clip = "picture-" + std::to_string(++m_pictures);
    m_out += "<clipPath" + attribute("id", clip) + "><rect" + place(image.frame) +
             attribute("rx", image.radius) + "/></clipPath>\n";
    m_out += "<image" + place(image.whole) + attribute("clip-path", "url(#" + clip + ")");
    m_out += " preserveAspectRatio=\"none\"" +
             (image.text.empty() ? attribute("aria-hidden", "true")
                                 : attribute("role", "img") + attribute("aria-label", image.text));
    m_out += " href=\"data:" + std::string(mediaType(head->format)) + ";base64," + base64(image.content) +
             "\"><title>" + xmlText(image.text) + "</title></image>\n";
  }

  [[nodiscard]] static std::string base64(const Bytes& content) {
    const std::string_view bytes = content.view();
    return QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()))
        .toBase64()
        .toStdString();
  }

  struct Span {
    double x = 0;
    double width = 0;
  };

  void writeText(const TextLine& line, const std::string& text, Span span) {
    if (text.find_first_not_of(' ') == std::string::npos) return;
    const bool rightToLeft = QString::fromStdString(text).isRightToLeft();
    m_out +=
        "<text" + attribute("x", rightToLeft ? span.x + span.width : span.x) + attribute("y", line.origin.y);
    if (rightToLeft) m_out += " direction=\"rtl\"";
    m_out += attribute("font-size", line.font.size) + fontStyle(line.font) + fill(line.ink);
    m_out +=
        attribute("textLength", span.width) + " lengthAdjust=\"spacingAndGlyphs\" xml:space=\"preserve\">";
    m_out += xmlText(text) + "</text>\n";
  }

  void writeEmoji(const TextPiece& emoji, Point origin, double scale) {
    const QRectF area = emojiArea(emoji);
    m_out += "<image" + place({origin.x + area.x() * scale, origin.y + area.y() * scale, area.width() * scale,
                               area.height() * scale});
    m_out += " preserveAspectRatio=\"none\" role=\"img\"" + attribute("aria-label", emoji.text.toStdString());
    m_out += " href=\"data:image/png;base64," + pngOf(emoji) + "\"><title>" +
             xmlText(emoji.text.toStdString()) + "</title></image>\n";
  }

  [[nodiscard]] const std::string& pngOf(const TextPiece& emoji) {
    std::string& data = m_pngs[emoji.text.toStdString()];
    if (data.empty()) {
      QBuffer buffer;
      m_emoji.image(emoji, emojiPixelsPerEm).save(&buffer, "PNG");
      data = buffer.data().toBase64().toStdString();
    }
    return data;
  }

  /// What a user can point at: an empty rectangle with a name and an id that scripts can rely on.
  void write(const Node& node) {
    const std::string label = node.description.empty() ? node.name : node.name + ". " + node.description;
    m_out +=
        "<rect" + attribute("id", idFor(node)) + attribute("class", nameOf(node.part)) + place(node.area);
    m_out += " fill=\"none\" pointer-events=\"all\" role=\"img\"" + attribute("aria-label", label) +
             "><title>" + xmlText(label) + "</title></rect>\n";
  }

  [[nodiscard]] std::string idFor(const Node& node) {
    std::string id = std::string(nameOf(node.part)) + "-" + node.row.uuid.text();
    if (node.persona) id += "-" + node.persona->text();
    if (node.lane) id += "-" + node.lane->text();
    const std::size_t times = ++m_ids[id];
    return times == 1 ? id : id + "-" + std::to_string(times);
  }

  [[nodiscard]] static std::string place(const Rect& rect) {
    return attribute("x", rect.x) + attribute("y", rect.y) + attribute("width", rect.width) +
           attribute("height", rect.height);
  }

  [[nodiscard]] static std::string fontStyle(const Font& font) {
    std::string result;
    if (font.weight != Weight::regular)
      result += attribute("font-weight", font.weight == Weight::semibold ? "600" : "700");
    if (font.italic) result += " font-style=\"italic\"";
    return result;
  }

  [[nodiscard]] std::string fill(Ink ink) const {
    return attribute("fill", ink == Ink::none ? "none" : hexColour(colourOf(m_theme, ink)));
  }

  [[nodiscard]] std::string stroke(const Stroke& stroke) const {
    if (stroke.ink == Ink::none) return "";
    std::string result = attribute("stroke", hexColour(colourOf(m_theme, stroke.ink)));
    result += attribute("stroke-width", stroke.width);
    if (stroke.dash == Dash::solid) return result + " stroke-linecap=\"round\"";
    const StrokePattern pattern = patternOf(stroke);
    result += attribute("stroke-dasharray", xmlNumber(pattern.ink) + " " + xmlNumber(pattern.gap));
    if (stroke.dashOffset != 0) result += attribute("stroke-dashoffset", stroke.dashOffset);
    return pattern.round ? result + " stroke-linecap=\"round\"" : result;
  }

  [[nodiscard]] static std::string pathData(const Shape& shape) {
    std::string data;
    const auto add = [&data](const char* command, const Point& point) {
      data.append(command).append(xmlNumber(point.x)).append(" ").append(xmlNumber(point.y));
    };
    for (const PathStep& step : shape.steps) {
      switch (step.kind) {
        case PathStep::Kind::move:
          add("M", step.points[0]);
          break;
        case PathStep::Kind::line:
          add("L", step.points[0]);
          break;
        case PathStep::Kind::curve:
          add("C", step.points[0]);
          add(" ", step.points[1]);
          add(" ", step.points[2]);
          break;
        case PathStep::Kind::close:
          data += "Z";
          break;
      }
    }
    return data;
  }

  ThemeName m_theme;
  std::string m_out;
  EmojiImages m_emoji;
  std::unordered_map<std::string, std::string> m_pngs;
  std::unordered_map<std::string, std::size_t> m_ids;
  std::size_t m_pictures = 0;
};
}  // namespace

std::string toSvg(const Scene& scene, ThemeName theme) { return SvgWriter(theme).written(scene); }

}  // namespace klantreis
