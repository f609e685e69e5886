#include <QString>
#include <QXmlStreamReader>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>

#include "catch.h"
#include "corpora.h"
#include "hand_scene.h"
#include "klantreis/text.h"
#include "random_workbook.h"
#include "render/export.h"
#include "render/xml.h"
#include "sample_scene.h"
#include "tools.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {
struct Element {
  QString name;
  std::map<QString, QString> attributes;
  QString text;
};

std::vector<Element> elementsOf(const std::string& svg) {
  QXmlStreamReader xml(QByteArray::fromStdString(svg));
  std::vector<Element> elements;
  bool open = false;  // the element before, for the text right in it
  while (!xml.atEnd()) {
    xml.readNext();
    if (xml.isStartElement() || xml.isEndElement()) open = xml.isStartElement();
    if (xml.isStartElement()) {
      Element element{xml.name().toString(), {}, {}};
      for (const auto& attribute : xml.attributes())
        element.attributes[attribute.qualifiedName().toString()] = attribute.value().toString();
      elements.push_back(element);
    } else if (xml.isCharacters() && open) {
      elements.back().text += xml.text();
    }
  }
  INFO(xml.errorString().toStdString());
  REQUIRE_FALSE(xml.hasError());
  return elements;
}

Scene sceneWithNode(const std::string& name) {
  Scene scene = sceneOfLines({name});
  Block block = *scene.blocks.front().block;
  block.nodes.push_back(
      {Part::touchpoint, {EntityKind::touchpoint, {}}, {0, 0, 10, 10}, name, name, name, {}, {}, {}});
  scene.blocks.front().block = std::make_shared<const Block>(block);
  scene.title = name;
  return scene;
}
}  // namespace

TEST_CASE("an SVG is well-formed and its ids are unique") {
  const TestFolder folder;
  for (const auto* name : {"huiskoper", "offerte"}) {
    const std::string svg = toSvg(sampleScene(name, Language::dutch), ThemeName::light);
    const auto lint = run(QStringLiteral("xmllint"),
                          {QStringLiteral("--noout"), folder.write(QStringLiteral("a map.svg"), svg)});
    INFO(lint.errors);
    CHECK(lint.exitCode == 0);
    std::set<QString> ids;
    for (const Element& element : elementsOf(svg))
      if (const auto id = element.attributes.find(QStringLiteral("id")); id != element.attributes.end())
        CHECK(ids.insert(id->second).second);
    CHECK(ids.size() > 50);
  }
}

TEST_CASE("an SVG has title, language and a name for everything a user can point at") {
  const Scene scene = sampleScene("offerte", Language::dutch);
  const auto elements = elementsOf(toSvg(scene, ThemeName::light));
  REQUIRE(elements[0].name == QStringLiteral("svg"));
  CHECK(elements[0].attributes.at(QStringLiteral("xml:lang")) == QStringLiteral("nl"));
  CHECK(elements[1].name == QStringLiteral("title"));
  CHECK(elements[1].text.trimmed().toStdString() == scene.title);
  std::set<std::string> labels;
  for (const Element& element : elements)
    if (element.attributes.count(QStringLiteral("aria-label")) != 0)
      labels.insert(element.attributes.at(QStringLiteral("aria-label")).toStdString());
  for (const Hit& hit : allNodes(scene)) {
    const Node& node = nodeAt(scene, hit);
    const std::string label = node.description.empty() ? node.name : node.name + ". " + node.description;
    INFO(label);
    CHECK(labels.count(label) == 1);
  }
}

TEST_CASE("every text of an SVG is there as it was typed") {
  const Scene scene = sampleScene("huiskoper", Language::english);
  std::multiset<std::string> found;
  for (const Element& element : elementsOf(toSvg(scene, ThemeName::light)))
    if (element.name == QStringLiteral("text")) found.insert(element.text.toStdString());
  for (const TextLine& line : linesOf(scene)) {
    INFO(line.text);
    CHECK(found.count(line.text) >= 1);
  }
}

TEST_CASE("hostile text adds no element and no attribute to an SVG") {
  const auto shapeOf = [](const std::string& name) {
    std::vector<std::pair<QString, std::set<QString>>> shape;
    for (const Element& element : elementsOf(toSvg(sceneWithNode(name), ThemeName::light))) {
      std::set<QString> attributes;
      for (const auto& [attribute, value] : element.attributes) attributes.insert(attribute);
      shape.emplace_back(element.name, attributes);
    }
    return shape;
  };
  const auto harmless = shapeOf("harmless");
  for (const char* text :
       {"<script>alert(1)</script>", "\" onload=\"alert(1)", "' onclick='x", "]]><svg/onload=alert(1)>",
        "<!ENTITY x SYSTEM \"file:///etc/passwd\">&x;", "&lt;script&gt;", "</title></svg><svg>",
        "<!-- -- -->", "javascript:alert(1)", "\x01\x02\x1f control \xEF\xBF\xBE\xEF\xBF\xBF", "a]]>b"}) {
    INFO(text);
    CHECK(shapeOf(text) == harmless);
  }
}

TEST_CASE("an SVG fetches nothing and runs nothing") {
  const std::string svg = toSvg(sceneOfLines({"😀 text", "http://example.com"}), ThemeName::light);
  for (const Element& element : elementsOf(svg)) {
    CHECK(element.name != QStringLiteral("script"));
    CHECK(element.name != QStringLiteral("foreignObject"));
    for (const auto& [name, value] : element.attributes) {
      CHECK_FALSE(name.startsWith(QStringLiteral("on")));
      if (name.endsWith(QStringLiteral("href")))
        CHECK(value.startsWith(QStringLiteral("data:image/png;base64,")));
    }
  }
}

TEST_CASE("every text that random journeys hold makes a well-formed SVG") {
  for (const std::string& text : nastyTexts())
    if (text.find('\n') == std::string::npos)
      CHECK_NOTHROW(elementsOf(toSvg(sceneWithNode(text), ThemeName::dark)));
}

TEST_CASE("no naughty string breaks an SVG or a PDF") {
  const TemporaryFolder corpus;
  if (!unpackCorpus("blns", corpus)) return;
  std::vector<std::string> texts;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(corpus.path())) {
    std::ifstream file(entry.path());
    for (std::string line; std::getline(file, line);)
      if (isValidUtf8(line)) texts.push_back(normalizedText(line));
  }
  REQUIRE(texts.size() > 500);
  const Scene scene = sceneOfLines(texts);
  CHECK_NOTHROW(elementsOf(toSvg(scene, ThemeName::light)));
  const TestFolder folder;
  const std::string pdf = toPdf({wholePage(scene)}, ThemeName::light);
  CHECK(run(QStringLiteral("qpdf"), {QStringLiteral("--check"), folder.write(QStringLiteral("a.pdf"), pdf)})
            .exitCode == 0);
}

TEST_CASE("numbers in XML are short and never have an exponent") {
  CHECK(xmlNumber(0) == "0");
  CHECK(xmlNumber(-0.0001) == "0");
  CHECK(xmlNumber(12.3456) == "12.346");
  CHECK(xmlNumber(1e21) == "1000000000000000000000");
}
