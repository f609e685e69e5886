// What stands in the place of the map while nothing is open: the files used last, templates and samples with
// pictures, and the other ways to begin.
#pragma once

#include <QWidget>

#include "editor/settings.h"
#include "editor/sketcher.h"
#include "klantreis/sample.h"

class QAction;
class QScrollArea;
class QVBoxLayout;

namespace klantreis {

class Actions;
class Appearance;
class CardGrid;
class StartCard;

class StartPage final : public QWidget {
  Q_OBJECT

 public:
  StartPage(Settings& settings, const Appearance& appearance, const Actions& actions,
            QWidget* parent = nullptr);

  /// With the files of now, and the keyboard on what is most likely wanted.
  void begin();

 Q_SIGNALS:
  void fileChosen(const QString& path);
  void sampleChosen(const klantreis::SampleInfo& sample);

 protected:
  void showEvent(QShowEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  [[nodiscard]] QWidget* makeRail(const Actions& actions);
  void addButton(QVBoxLayout& rail, QAction& action, const QString& text, const char* role);
  [[nodiscard]] QWidget* makeShelves();
  CardGrid* addShelf(QVBoxLayout& column, const QString& head);
  void fillSamples(CardGrid& shelf, std::span<const SampleInfo> samples);
  void fillRecent();
  void addRecent(const QString& path);
  void forget(const QString& path);
  void drawAll();
  void hang(const QString& key, const Sketch& sketch);

  Settings& m_settings;
  const Appearance& m_appearance;
  QScrollArea* m_shelves = nullptr;
  QWidget* m_rail = nullptr;
  QWidget* m_recentShelf = nullptr;
  CardGrid* m_recent = nullptr;
  QHash<QString, StartCard*> m_cards;  // by path, or name of the sample
  Sketcher m_sketcher;
  bool m_undrawn = false;
};

}  // namespace klantreis
