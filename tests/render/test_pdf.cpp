#include <QCoreApplication>
#include <QProcessEnvironment>
#include <QString>
#include <algorithm>
#include <cmath>
#include <regex>

#include "catch.h"
#include "hand_scene.h"
#include "klantreis/error.h"
#include "render/export_order.h"
#include "sample_scene.h"
#include "tools.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {
const std::vector<Paper> papers{*paperOf(PageSize::a4), *paperOf(PageSize::a3)};

std::string pdfOf(const Scene& scene, ThemeName theme = ThemeName::light) {
  return toPdf({wholePage(scene)}, theme);
}

/// The letters alone: pdftotext makes spaces and line ends from distances, and marks the direction of
/// writing.
QString letters(const std::string& text) {
  QString result;
  for (const QChar c : QString::fromStdString(text)) {
    const bool isDirection =
        (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
    if (!c.isSpace() && !isDirection) result += c;
  }
  return result;
}

QString sorted(QString text) {
  std::sort(text.begin(), text.end());
  return text;
}

std::string textOf(const TestFolder& folder, const std::string& pdf) {
  const auto result =
      run(QStringLiteral("pdftotext"),
          {QStringLiteral("-layout"), folder.write(QStringLiteral("a map.pdf"), pdf), QStringLiteral("-")});
  REQUIRE(result.exitCode == 0);
  return result.output;
}

/// The PDF with everything in it readable.
std::string unpacked(const TestFolder& folder, const std::string& pdf) {
  const auto result =
      run(QStringLiteral("qpdf"), {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"),
                                   folder.write(QStringLiteral("a map.pdf"), pdf), QStringLiteral("-")});
  REQUIRE(result.exitCode == 0);
  return result.output;
}

void checkLetters(const Scene& scene, const std::string& text) {
  const QString found = letters(text);
  QString all;
  for (const TextLine& line : linesOf(scene)) {
    INFO(line.text);
    CHECK(found.contains(letters(line.text)));
    all += letters(line.text);
  }
  CHECK(sorted(found) == sorted(all));
}

bool contains(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }
}  // namespace

TEST_CASE("a PDF of a sample gives every text back letter for letter") {
  const TestFolder folder;
  for (const auto* name : {"huiskoper", "offerte"})
    for (const Language language : {Language::english, Language::dutch}) {
      const Scene scene = sampleScene(name, language);
      checkLetters(scene, textOf(folder, pdfOf(scene)));
    }
}

TEST_CASE("hard letters come back from a PDF too") {
  const TestFolder folder;
  for (const char* text :
       {"office affluent ffi fi fl ffl fjord", "1 -> 2: done; 50 % (x > 5) … ‘quoted’ “so” — dash – end",
        "€ 1.250,- × ½ ± · Ĳsland coördinatie façade œuvre", "مرحبا بالعالم السلام عليكم لا", "שלום עולם",
        "你好，世界 日本語テキスト 한국어", "हिन्दी क्षत्रिय वाक्य", "ไทยภาษา กำลัง",
        "Ελληνικά Русский Tiếng Việt",
        "Blij 😀 en boos 😡👍🏽 👩‍👩‍👧‍👦 🇳🇱 ❤️ klaar", "wis 𝒜 en 𠀋 µm Ω",
        "e\xcc\x81 a\xcc\x8a combined"}) {
    const Scene scene = sceneOfLines({text});
    checkLetters(scene, textOf(folder, pdfOf(scene)));
  }
}

TEST_CASE("words keep their spaces in a PDF") {
  const TestFolder folder;
  for (const std::string text :
       {"Nobody knows where my request is", "Blij 😀 en boos 😡 klaar", "mixed 日本語 and English"})
    CHECK(contains(textOf(folder, pdfOf(sceneOfLines({text}))), text));
}

TEST_CASE("every font of a PDF is embedded") {
  const TestFolder folder;
  const std::string pdf = pdfOf(sceneOfLines({"Latin", "你好", "مرحبا", "😀"}));
  const auto fonts = run(QStringLiteral("pdffonts"), {folder.write(QStringLiteral("fonts.pdf"), pdf)});
  REQUIRE(fonts.exitCode == 0);
  const std::regex row("Identity-H +(yes|no)");
  const auto rows = std::sregex_iterator(fonts.output.begin(), fonts.output.end(), row);
  REQUIRE(std::distance(rows, std::sregex_iterator()) >= 2);
  for (auto match = rows; match != std::sregex_iterator(); ++match) CHECK((*match)[1] == "yes");
  CHECK(contains(fonts.output, "OpenSans"));
}

TEST_CASE("a PDF is sound, says its title and language, and runs nothing") {
  const TestFolder folder;
  const Scene scene = sampleScene("offerte", Language::dutch);
  const std::string pdf = pdfOf(scene);
  const auto check = run(QStringLiteral("qpdf"),
                         {QStringLiteral("--check"), folder.write(QStringLiteral("check.pdf"), pdf)});
  INFO(check.output << check.errors);
  CHECK(check.exitCode == 0);

  const auto info = run(QStringLiteral("pdfinfo"), {folder.path(QStringLiteral("check.pdf"))});
  CHECK(contains(info.output, scene.title));
  const std::string plain = unpacked(folder, pdf);
  CHECK(contains(plain, "/Lang (nl)"));
  CHECK(contains(plain, "/DisplayDocTitle true"));
  for (const char* forbidden : {"/JavaScript", "/JS", "/Launch", "/OpenAction", "/AA", "/URI",
                                "/EmbeddedFile", "/CreationDate", "/ModDate"}) {
    INFO(forbidden);
    CHECK_FALSE(std::regex_search(plain, std::regex(std::string(forbidden) + "[^A-Za-z+]")));
  }
}

TEST_CASE("a PDF has an outline of phases and their episodes") {
  const TestFolder folder;
  for (const auto& paper : {std::optional<Paper>(), std::optional(papers[0])}) {
    const auto pages = paper ? samplePages("offerte", Language::english, *paper)
                             : std::vector{wholePage(sampleScene("offerte", Language::english))};
    const std::string pdf = toPdf(pages, ThemeName::light);
    const auto json =
        run(QStringLiteral("qpdf"), {QStringLiteral("--json"), QStringLiteral("--json-key=outlines"),
                                     folder.write(QStringLiteral("outline.pdf"), pdf)});
    const QString outline = QString::fromStdString(json.output);
    for (const char* title : {"Orientation", "Communication", "Choice", "Use"})
      CHECK(outline.count(QLatin1String(title)) == 1);
    for (int episode = 1; episode <= 7; ++episode)
      CHECK(outline.count(QStringLiteral("Episode %1,").arg(episode)) == 1);
  }
}

TEST_CASE("the same map gives the same PDF") {
  const Scene scene = sceneOfLines({"Latin", "你好", "مرحبا", "😀", "ไทย", "हिन्दी"});
  CHECK(pdfOf(scene) == pdfOf(scene));
}

// Run by the next test in other processes.
TEST_CASE("write a PDF for another process", "[.]") {
  const TestFolder folder;
  const Scene scene = sceneOfLines({"Latin", "你好", "مرحبا", "😀", "ไทย", "हिन्दी"});
  QFile file(qEnvironmentVariable("KLANTREIS_TEST_OUTPUT"));
  REQUIRE(file.open(QIODevice::WriteOnly));
  file.write(QByteArray::fromStdString(pdfOf(scene)));
}

TEST_CASE("other processes make the same PDF, whatever their hash seed") {
  const TestFolder folder;
  std::vector<QByteArray> results;
  for (const char* seed : {"1", "2", "3"}) {
    auto environment = QProcessEnvironment::systemEnvironment();
    const QString path = folder.path(QLatin1String(seed) + QStringLiteral(".pdf"));
    environment.insert(QStringLiteral("KLANTREIS_TEST_OUTPUT"), path);
    environment.remove(QStringLiteral("QT_HASH_SEED"));  // then each process draws its own
    const auto child = run(QCoreApplication::applicationFilePath(),
                           {QStringLiteral("write a PDF for another process")}, environment);
    INFO(child.output);
    REQUIRE(child.exitCode == 0);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    results.push_back(file.readAll());
  }
  REQUIRE_FALSE(results[0].isEmpty());
  CHECK(results[0] == results[1]);
  CHECK(results[0] == results[2]);
}

TEST_CASE("text on A4 and A3 is six points or more") {
  for (const auto* name : {"huiskoper", "offerte"})
    for (const Paper& paper : papers)
      for (const Page& page : samplePages(name, Language::dutch, paper))
        for (const TextLine& line : linesOf(page.scene)) {
          INFO(line.text);
          CHECK(line.font.size * page.scale >= 6);
        }
}

TEST_CASE("every text of a map is on one of its pages") {
  const TestFolder folder;
  const auto pages = samplePages("huiskoper", Language::dutch, papers[0]);
  const QString found = letters(textOf(folder, toPdf(pages, ThemeName::light)));
  for (const Page& page : pages)
    for (const TextLine& line : linesOf(page.scene)) {
      INFO(line.text);
      CHECK(found.contains(letters(line.text)));
    }
}

TEST_CASE("pages have the size that was asked for, and never one that readers refuse") {
  const TestFolder folder;
  const auto pageSize = [&](const std::string& pdf) {
    const auto info = run(QStringLiteral("pdfinfo"), {folder.write(QStringLiteral("size.pdf"), pdf)});
    std::smatch match;
    REQUIRE(std::regex_search(info.output, match, std::regex("Page size: +([0-9.]+) x ([0-9.]+)")));
    return std::pair(std::stod(match[1]), std::stod(match[2]));
  };
  Scene scene = sceneOfLines({"wide"});
  scene.size = {400, 200};
  CHECK(pageSize(pdfOf(scene)) == std::pair(300.0, 150.0));
  scene.size = {100'000, 200};
  const std::string huge = pdfOf(scene);
  CHECK(pageSize(huge).first <= 14'400);
  CHECK(contains(unpacked(folder, huge), "/UserUnit 6"));
  for (const Paper& paper : papers) {
    const auto pages = samplePages("offerte", Language::english, paper);
    const Size size = pages.front().size;
    CHECK(pageSize(toPdf(pages, ThemeName::light)) ==
          std::pair(std::round(size.width), std::round(size.height)));
  }
}
