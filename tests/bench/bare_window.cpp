// bare_window: a window with the parts that the editor starts with and nothing behind them: menus, a page of
// cards and a status bar. What Qt itself needs, and so the yardstick of the editor's start.
#include <QApplication>
#include <QGridLayout>
#include <QMainWindow>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStatusBar>

namespace {

constexpr QSize size(1680, 1020);
constexpr int menus = 5;
constexpr int actionsEach = 30;
constexpr int cards = 12;
constexpr int cardsInRow = 4;

void fillMenus(QMenuBar& bar) {
  for (int menu = 0; menu < menus; ++menu) {
    QMenu* shown = bar.addMenu(QStringLiteral("Menu %1").arg(menu));
    for (int action = 0; action < actionsEach; ++action)
      shown->addAction(QStringLiteral("Action %1").arg(action));
  }
}

QWidget* pageOfCards() {
  auto* page = new QWidget;
  auto* grid = new QGridLayout(page);
  for (int card = 0; card < cards; ++card)
    grid->addWidget(new QPushButton(QStringLiteral("A map of some kind, number %1").arg(card)),
                    card / cardsInRow, card % cardsInRow);
  return page;
}

}  // namespace

int main(int argc, char* argv[]) {
  const QApplication application(argc, argv);
  QMainWindow window;
  fillMenus(*window.menuBar());
  auto* area = new QScrollArea;
  area->setWidget(pageOfCards());
  area->setWidgetResizable(true);
  window.setCentralWidget(area);
  window.statusBar()->showMessage(QStringLiteral("Ready"));
  window.resize(size);
  window.show();
  return QApplication::exec();
}
