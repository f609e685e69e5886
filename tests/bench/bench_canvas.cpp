// bench_canvas [EPISODES [ROUNDS [LIMIT [PART]]]]: what the map costs the interface thread with EPISODES
// (1,000) of 20 touchpoints each, every figure beside its yardstick in the same run and in turns. Processor
// time of the thread, and of the program for its start, since time by the clock says more about the
// neighbours. Exit code 1 when the slowest frames take more than LIMIT (1) times what QGraphicsView takes for
// the same cards. PART (frames, edits, inserts, opening or start; else all) alone is measured, which is what
// a profiler needs.
#include <QApplication>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <functional>
#include <memory>
#include <string>

#include "bare_opening.h"
#include "built.h"
#include "editor/appearance.h"
#include "editor/canvas.h"
#include "editor/key_table.h"
#include "editor/main_window.h"
#include "editor/strings.h"
#include "graphics_map.h"
#include "klantreis/edit.h"
#include "klantreis/store.h"
#include "made_journey.h"
#include "process_cost.h"
#include "render/text_measure.h"
#include "thread_time.h"

using namespace klantreis;
using namespace klantreis::bench;

namespace {

constexpr QSize screen(1920, 1080);
constexpr int touchpointsEach = 20;
constexpr int frames = 300;
constexpr double screenFrame = 16.6;  // milliseconds
constexpr int starts = 11;

/// Of two lines on the map.
MadeJourney made(int episodes) {
  return JourneyMaker("I phone to ask where my quote for the new kitchen is").make(episodes, touchpointsEach);
}

/// Until everything that was asked for is painted.
void settleDown() {
  for (int i = 0; i < 3; ++i) {
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
  }
}

void print(const char* what, double ours, double yardstick, const char* aim) {
  std::printf("| %s | %.2f | %.2f | **%.2f** | %s |\n", what, ours, yardstick, ours / yardstick, aim);
  std::fflush(stdout);
}

// ---- frames -------------------------------------------------------------------------------------

/// What the user does: moves the map twice, then zooms.
template <class Map>
double frameOf(Map& map, int step) {
  constexpr double zooms[] = {1.0, 1.2, 1.44, 1.2, 1.0, 0.8, 0.64, 0.5, 0.36, 0.25, 0.36, 0.5, 0.64, 0.8};
  return costOf([&] {
    if (step % 3 == 2)
      map.zoomTo(zooms[static_cast<std::size_t>(step / 3) % std::size(zooms)]);
    else
      map.scrollBy({160.0, step % 2 == 0 ? 60.0 : -60.0});
    settleDown();
  });
}

template <class Map>
void showFrom(Map& map, double left) {
  map.resize(screen);
  map.show();
  map.zoomTo(1);
  map.scrollBy({left, 100});
  settleDown();
}

struct FrameTimes {
  std::vector<double> ours;
  std::vector<double> theirs;  // of QGraphicsView
};

FrameTimes frameTimes(const MadeJourney& journey) {
  Document document;
  document.open(journey.workbook, {});
  const QtTextMeasure measure;
  Canvas canvas(document, measure);
  GraphicsMap graphics(canvas.scene());
  showFrom(canvas, canvas.scene().size.width / 3);
  showFrom(graphics, canvas.scene().size.width / 3);
  FrameTimes times;
  for (int i = 0; i < frames; ++i) {
    times.ours.push_back(frameOf(canvas, i));
    times.theirs.push_back(frameOf(graphics, i));
  }
  return times;
}

/// How many times as long as in QGraphicsView the slowest take.
double benchFrames(const MadeJourney& journey) {
  const auto [ours, theirs] = frameTimes(journey);
  print("a frame of panning and zooming, median, beside QGraphicsView", quantile(ours, 0.5),
        quantile(theirs, 0.5), "");
  print("the same, p99", quantile(ours, 0.99), quantile(theirs, 0.99), "≤ 8.3, ≤ 1/3");
  return quantile(ours, 0.99) / quantile(theirs, 0.99);
}

/// Of a map as large as people make them, beside what a screen of 60 Hz gives.
void benchUsualFrames() {
  const std::vector<double> ours = frameTimes(made(25)).ours;
  print("a frame of 500 cards, p99, beside that of a screen", quantile(ours, 0.99), screenFrame, "≤ 1");
}

// ---- edits --------------------------------------------------------------------------------------

/// The window with a journey in it, looking at its middle.
class Desk {
 public:
  explicit Desk(const MadeJourney& journey) {
    m_window.resize(screen);
    m_window.document().open(journey.workbook, {});
    m_window.show();
    settleDown();
    auto& canvas = *m_window.findChild<Canvas*>();
    canvas.zoomTo(1);
    canvas.scrollBy({canvas.scene().size.width / 3, 100});
    settleDown();
  }
  [[nodiscard]] Document& document() { return m_window.document(); }

  /// From the next value to what is painted of it.
  double edit(const std::function<Workbook(const Workbook&)>& make) {
    const Workbook next = make(document().workbook());
    return costOf([&] {
      document().apply({QStringLiteral("Edit"), {}, std::nullopt}, next);
      settleDown();
    });
  }

 private:
  QTemporaryDir m_folder;
  Settings m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};
  Appearance m_appearance{*qApp, m_settings};
  KeyTable m_keys{m_settings};
  MainWindow m_window{m_settings, m_appearance, m_keys, toUtf8(m_folder.filePath(QStringLiteral("state")))};
};

/// Of texts and feelings that are in sight.
std::vector<double> editTimes(Desk& desk, const MadeJourney& journey, int rounds) {
  const auto episodes = episodesOf(desk.document().workbook(), journey.journey);
  const Id<Persona> persona = desk.document().workbook().personas.begin()->id;
  std::vector<double> times;
  for (int i = 0; i < rounds; ++i) {
    const Id<Episode> episode = episodes[episodes.size() / 3 + static_cast<std::size_t>(i) % 6]->id;
    const auto touchpoints = touchpointsOf(desk.document().workbook(), episode);
    const Id<Touchpoint> touchpoint = touchpoints[static_cast<std::size_t>(i) % touchpoints.size()]->id;
    const std::string text = "I phone to ask where my quote for the new house is " + std::to_string(i);
    times.push_back(desk.edit([&](const Workbook& now) {
      if (i % 4 == 0) return withScenarioText(now, episode, text);
      if (i % 4 == 1) return withScore(now, persona, episode, (i * 37) % 201 - 100);
      if (i % 4 == 2) return withField(now, episode, &Episode::title, text);
      return withField(now, touchpoint, &Touchpoint::title, text);
    }));
  }
  return times;
}

void benchEdits(const MadeJourney& journey, int rounds) {
  Desk desk(journey);
  editTimes(desk, journey, rounds / 10);
  const std::vector<double> times = editTimes(desk, journey, rounds);
  std::printf("| an edit in the whole window, median and p99 | %.2f | %.2f | | ≤ 2 |\n", quantile(times, 0.5),
              quantile(times, 0.99));
  std::fflush(stdout);
}

void benchInserts(const MadeJourney& journey, int rounds) {
  Desk desk(journey);
  editTimes(desk, journey, rounds / 10);
  FixedIds ids("insert");
  std::vector<double> inserts;
  const Id<Phase> phase = phasesOf(journey.workbook, journey.journey).front()->id;
  for (int i = 0; i < std::max(rounds / 10, 3); ++i)
    inserts.push_back(desk.edit([&](const Workbook& now) {
      return withNewEpisode(now, ids, {phase, std::nullopt}, "First").workbook;
    }));
  std::printf("| an episode more at the start, median and p99 | %.2f | %.2f | | ≤ 16.6 |\n",
              quantile(inserts, 0.5), quantile(inserts, 0.99));
  std::fflush(stdout);
}

// ---- opening ------------------------------------------------------------------------------------

double openingTime(const std::string& file) {
  return costOf([&] {
    Document document;
    document.open(store::load(file).workbook, {});
    const QtTextMeasure measure;
    Canvas canvas(document, measure);
    canvas.resize(screen);
    canvas.show();
    settleDown();
  });
}

std::string fileOf(const QTemporaryDir& folder, const MadeJourney& journey) {
  const std::string file = toUtf8(folder.filePath(QStringLiteral("made.journey")));
  store::save(journey.workbook, file, {Replace::always, {}});
  return file;
}

void benchOpening(const MadeJourney& journey) {
  const QTemporaryDir folder;
  const std::string file = fileOf(folder, journey);
  std::vector<double> ours;
  std::vector<double> bares;
  for (int i = 0; i < 3; ++i) {
    ours.push_back(openingTime(file));
    bares.push_back(bareOpeningTime(file, screen));
  }
  print("opening the file to the first frame, beside reading and painting", quantile(ours, 0.5),
        quantile(bares, 0.5), "≤ 2");
}

/// Per thousand touchpoints, at 100 and at all of them.
void benchGrowth(const MadeJourney& journey, int episodes) {
  const QTemporaryDir folder;
  const auto perThousand = [&](const MadeJourney& of, int count) {
    const std::string file = fileOf(folder, of);
    openingTime(file);
    return openingTime(file) * 1000 / (count * touchpointsEach);
  };
  print("opening, per 1,000 touchpoints, beside 2,000 of them", perThousand(journey, episodes),
        perThousand(made(100), 100), "≤ 1");
}

// ---- start --------------------------------------------------------------------------------------

/// In this order and not at once, with settings and state that nobody has touched.
void benchStart() {
  const QTemporaryDir home;
  qputenv("QT_PLUGIN_PATH", testing::built::plugins);
  qputenv("QT_QPA_GENERIC_PLUGINS", "witness:once");
  for (const char* variable : {"HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
    qputenv(variable, home.path().toLocal8Bit());
  std::vector<Cost> ours;
  std::vector<Cost> bares;
  for (int i = 0; i < starts; ++i) {
    ours.push_back(costOfRun({testing::built::editor}));
    bares.push_back(costOfRun({BARE_WINDOW}));
  }
  print("start to the first painted window, beside a bare Qt window", median(ours).cpu, median(bares).cpu,
        "≤ 1.5");
}

}  // namespace

int main(int argc, char* argv[]) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  QApplication application(argc, argv);
  const int episodes = argc > 1 ? std::max(1, std::atoi(argv[1])) : 1000;
  const int rounds = argc > 2 ? std::max(1, std::atoi(argv[2])) : 400;
  const double limit = argc > 3 ? std::atof(argv[3]) : 1;
  const std::string part = argc > 4 ? argv[4] : "";
  const auto measures = [&](const char* name) { return part.empty() || part == name; };
  const MadeJourney journey = made(episodes);
  std::puts("| | ours, ms | yardstick | ratio | aim |");
  std::puts("| --- | --- | --- | --- | --- |");
  const double ratio = measures("frames") ? benchFrames(journey) : 0;
  if (measures("frames")) benchUsualFrames();
  if (measures("edits")) benchEdits(journey, rounds);
  if (measures("inserts")) benchInserts(journey, rounds);
  if (measures("opening")) {
    benchOpening(journey);
    benchGrowth(journey, episodes);
  }
  if (measures("start")) benchStart();
  return ratio <= limit ? 0 : 1;
}
