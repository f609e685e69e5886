// The plan drawn over time: a row for each owner with a bar for each improvement and, under them, how much
// that is in each month. What has no dates yet stands below.
#pragma once

#include <QWidget>
#include <map>
#include <vector>

#include "klantreis/plan.h"

class QLabel;

namespace klantreis {

class Document;
class PlanBar;

class TimelineChart final : public QWidget {
  Q_OBJECT

 public:
  /// `today` says what is overdue, and where the line of today stands.
  TimelineChart(Document& document, Date (*today)(), QWidget* parent = nullptr);

  void showPlan();
  void showSelected();

 Q_SIGNALS:
  void chosen(klantreis::Id<klantreis::Improvement> improvement);
  /// It has got the focus, and is to be in sight.
  void reached(QWidget* bar);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  /// What stands at a height of the chart.
  struct Line {
    int top = 0;
    const Improvement* improvement = nullptr;  // else the load of the owner
    std::size_t owner = 0;                     // in the plan; behind its end for what has no dates
  };

  static constexpr int nameWidth = 170;
  static constexpr int monthsHeight = 24;
  static constexpr int loadHeight = 18;
  static constexpr int ownerGap = 8;

  [[nodiscard]] PlanBar* barOf(Id<Improvement> improvement);
  [[nodiscard]] PlanBar* makeBar(Id<Improvement> improvement);
  void removeOthers();
  void showBar(const Improvement& row, int number);
  void showNames();
  [[nodiscard]] QString ownerName(const OwnerPlan& owner) const;
  [[nodiscard]] QString loadText(const OwnerPlan& owner) const;
  [[nodiscard]] QString monthText(std::size_t month) const;

  void placeAll();
  void place(const Line& line);
  [[nodiscard]] double monthWidth() const;
  /// Where a day begins.
  [[nodiscard]] double xOf(Date date) const;
  [[nodiscard]] double xOfMonth(std::size_t month) const;
  [[nodiscard]] int daysIn(int pixels) const;

  void drag(Id<Improvement> improvement, TimePart part, int pixels);
  void move(Id<Improvement> improvement, TimePart part, int days, const std::string& merge);
  void walk(Id<Improvement> from, int step);

  void drawMonths(QPainter& painter, const QRect& seen) const;
  void drawToday(QPainter& painter) const;
  void drawLoad(QPainter& painter, const Line& line, const QRect& seen) const;
  void drawTitle(QPainter& painter, const Line& line) const;

  Document& m_document;
  Date (*m_today)();
  Workbook m_workbook;  // that the plan points into
  Plan m_plan;
  std::vector<Line> m_lines;
  std::vector<Id<Improvement>> m_order;  // of walking
  std::map<Id<Improvement>, PlanBar*> m_bars;
  std::vector<QLabel*> m_names;  // of the owners, and of what has no dates
};

}  // namespace klantreis
