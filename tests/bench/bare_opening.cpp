#include "bare_opening.h"

#include <sqlite3.h>

#include <QImage>
#include <QPainter>
#include <QTextLayout>
#include <stdexcept>
#include <string_view>
#include <vector>

#include "render/fonts.h"
#include "thread_time.h"

namespace klantreis::bench {

namespace {

constexpr double column = 209;  // units, as wide as the map's

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

}  // namespace

double bareOpeningTime(const std::string& file, QSize screen) {
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

}  // namespace klantreis::bench
