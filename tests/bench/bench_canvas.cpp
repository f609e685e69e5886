// bench_canvas [EPISODES [ROUNDS [LIMIT [PART]]]]: what the map costs the interface thread with EPISODES
// (1,000) of 20 touchpoints each, every figure beside its yardstick in the same run and in turns. Processor
// time of the thread, since time by the clock says more about the neighbours. Exit code 1 when the slowest
// frames take more than LIMIT (1) times what QGraphicsView takes for the same cards. PART (frames, edits,
// inserts or opening; else all) alone is measured, which is what a profiler needs.
#include <sqlite3.h>

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTextLayout>
#include <algorithm>
#include <cstdio>
#include <functional>
#include <memory>
#include <stdexcept>
#include <string>

#include "editor/appearance.h"
#include "editor/canvas.h"
#include "editor/key_table.h"
#include "editor/main_window.h"
#include "editor/strings.h"
#include "graphics_map.h"
#include "klantreis/edit.h"
#include "klantreis/store.h"
#include "made_journey.h"
#include "render/fonts.h"
#include "render/text_measure.h"
#include "thread_time.h"

using namespace klantreis;
using namespace klantreis::bench;

namespace {

constexpr QSize screen(1920, 1080);
constexpr int touchpointsEach = 20;
constexpr int frames = 300;
constexpr double column = 209;  // units, as wide as the map's

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

/// How many times as long as in QGraphicsView the slowest take.
double benchFrames(const MadeJourney& journey) {
  Document document;
  document.open(journey.workbook, {});
  const QtTextMeasure measure;
  Canvas canvas(document, measure);
  GraphicsMap graphics(canvas.scene());
  showFrom(canvas, canvas.scene().size.width / 3);
  showFrom(graphics, canvas.scene().size.width / 3);
  std::vector<double> ours;
  std::vector<double> theirs;
  for (int i = 0; i < frames; ++i) {
    ours.push_back(frameOf(canvas, i));
    theirs.push_back(frameOf(graphics, i));
  }
  print("a frame of panning and zooming, median, beside QGraphicsView", quantile(ours, 0.5),
        quantile(theirs, 0.5), "");
  print("the same, p99", quantile(ours, 0.99), quantile(theirs, 0.99), "≤ 8.3, ≤ 1/3");
  return quantile(ours, 0.99) / quantile(theirs, 0.99);
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

struct Statement {
  explicit Statement(sqlite3* file, const std::string& sql) {
    if (sqlite3_prepare_v2(file, sql.c_str(), -1, &handle, nullptr) != SQLITE_OK)
      throw std::runtime_error(sqlite3_errmsg(file));
  }
  Statement(const Statement&) = delete;
  Statement& operator=(const Statement&) = delete;
  ~Statement() { sqlite3_finalize(handle); }
  sqlite3_stmt* handle = nullptr;
};

/// Of every row, as Qt's texts.
std::vector<QString> textsIn(const std::string& path) {
  sqlite3* file = nullptr;
  if (sqlite3_open_v2(path.c_str(), &file, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
    throw std::runtime_error("cannot open " + path);
  std::vector<QString> texts;
  for (const char* sql :
       {"SELECT id, text FROM scenario", "SELECT id, episode, title, channel FROM touchpoint",
        "SELECT id, title FROM episode", "SELECT id, text FROM gap",
        "SELECT id, persona, episode, score, feeling FROM emotion"}) {
    const Statement rows(file, sql);
    while (sqlite3_step(rows.handle) == SQLITE_ROW)
      for (int i = 0; i < sqlite3_column_count(rows.handle); ++i) {
        const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(rows.handle, i));
        if (i > 0 && std::string_view(sqlite3_column_name(rows.handle, i)).starts_with("t"))
          texts.push_back(QString::fromUtf8(text));
      }
  }
  sqlite3_close(file);
  return texts;
}

/// Qt alone: all texts read and broken, since the height of a card is known only then, and a window full
/// painted.
double bareTime(const std::string& file) {
  return costOf([&] {
    QImage image(screen, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    double y = 0;
    double x = 0;
    for (const QString& text : textsIn(file)) {
      QTextLayout layout(text, widgetFont({}, 12));
      layout.beginLayout();
      double height = 0;
      for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(column);
        line.setPosition({0, height});
        height += line.height();
      }
      layout.endLayout();
      if (x < screen.width()) {
        painter.drawRoundedRect(QRectF(x, y, column, height), 8, 8);
        layout.draw(&painter, {x, y});
      }
      y += height;
      if (y < screen.height()) continue;
      y = 0;
      x += column;
    }
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
    bares.push_back(bareTime(file));
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
  if (measures("edits")) benchEdits(journey, rounds);
  if (measures("inserts")) benchInserts(journey, rounds);
  if (measures("opening")) {
    benchOpening(journey);
    benchGrowth(journey, episodes);
  }
  return ratio <= limit ? 0 : 1;
}
