// bench_pdf [ROUNDS [SIZES [LIMIT]]]: exports journeys of 24, 200 and 2,000 touchpoints (S, M and L) to PDF
// with the command line, and draws the same boxes and texts with a bare Qt process, in turns. Prints the
// medians; exit code 1 when the processor time of any size is more than LIMIT (2) times the bare one's.
// Processor time, since time by the clock says more about the neighbours.
#include <QDataStream>
#include <QFile>
#include <QGuiApplication>
#include <algorithm>
#include <cstdio>
#include <stdexcept>
#include <string>
#include <vector>

#include "built.h"
#include "drawing.h"
#include "klantreis/layout.h"
#include "klantreis/store.h"
#include "made_journey.h"
#include "process_cost.h"
#include "render/fonts.h"
#include "render/paint.h"
#include "render/text_measure.h"
#include "render/words_qt.h"
#include "temporary_folder.h"

using namespace klantreis;
using namespace klantreis::bench;

namespace {
constexpr double mostTimesBare = 2;

struct JourneySize {
  char letter;
  const char* name;
  int episodes;
  int touchpointsEach;
};
constexpr JourneySize sizes[] = {{'S', "S: 24", 6, 4}, {'M', "M: 200", 20, 10}, {'L', "L: 2,000", 100, 20}};

QColor ink(Ink ink) { return ink == Ink::none ? QColor() : colour(ThemeName::light, ink); }

BareDrawing bare(const Scene& scene) {
  BareDrawing drawing{{scene.size.width, scene.size.height}, {}, {}};
  for (const PlacedBlock& placed : scene.blocks) {
    const QPointF offset(placed.offset.x, placed.offset.y);
    for (const Item& item : placed.block->items) {
      if (const auto* box = std::get_if<Box>(&item))
        drawing.boxes.append(
            {QRectF(box->rect.x, box->rect.y, box->rect.width, box->rect.height).translated(offset),
             box->radius, ink(box->fill), ink(box->stroke.ink), box->stroke.width});
      if (const auto* line = std::get_if<TextLine>(&item))
        drawing.texts.append({QPointF(line->origin.x, line->origin.y) + offset, line->font.size,
                              shapingFont(line->font).weight(), line->font.italic, ink(line->ink),
                              QString::fromStdString(line->text)});
    }
  }
  return drawing;
}

void write(const BareDrawing& drawing, const std::string& path) {
  QFile file(QString::fromStdString(path));
  if (!file.open(QIODevice::WriteOnly)) throw std::runtime_error("cannot write " + path);
  QDataStream out(&file);
  out << drawing;
}

struct Job {
  std::vector<std::string> ours;
  std::vector<std::string> bare;
};

Job prepared(const testing::TemporaryFolder& folder, const JourneySize& size) {
  using namespace std::chrono;
  const MadeJourney made = JourneyMaker().make(size.episodes, size.touchpointsEach);
  const std::string journey = folder.file("made.journey");
  store::save(made.workbook, journey, {Replace::always, {}});
  const LayoutOptions options{.journey = made.journey, .today = Date{year{2026}, November, day{22}}};
  const Scene scene = layout(made.workbook, options, QtTextMeasure(), *wordsFor(Language::english));
  write(bare(scene), folder.file("drawing"));
  return {{testing::built::cli, "export", journey, "--to", "pdf", "--today", "2026-11-22", "-o",
           folder.file("ours.pdf")},
          {BARE_PDF, folder.file("drawing"), folder.file("bare.pdf")}};
}

/// The ratio of processor time.
double compare(const char* name, const Job& job, int rounds) {
  std::vector<Cost> ours;
  std::vector<Cost> bares;
  for (int i = 0; i < rounds; ++i) {
    ours.push_back(costOfRun(job.ours));
    bares.push_back(costOfRun(job.bare));
  }
  const Cost our = median(ours);
  const Cost limit = median(bares);
  std::printf("| %s | %.0f | %.0f | **%.2f** | %.0f | %.0f | %.2f | %ld | %ld |\n", name, our.cpu, limit.cpu,
              our.cpu / limit.cpu, our.wall, limit.wall, our.wall / limit.wall, our.memory / 1024,
              limit.memory / 1024);
  return our.cpu / limit.cpu;
}
}  // namespace

int main(int argc, char* argv[]) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  const QGuiApplication application(argc, argv);
  const int rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 11;
  const std::string wanted = argc > 2 ? argv[2] : "SML";
  const double limit = argc > 3 ? std::atof(argv[3]) : mostTimesBare;
  std::puts("| touchpoints | CPU ms | bare | ratio | wall ms | bare | ratio | MiB | bare |");
  std::puts("| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
  const testing::TemporaryFolder folder;
  double worst = 0;
  for (const JourneySize& size : sizes)
    if (wanted.find(size.letter) != std::string::npos)
      worst = std::max(worst, compare(size.name, prepared(folder, size), rounds));
  return worst <= limit ? 0 : 1;
}
