#include "editor/start_page.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QIcon>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QShowEvent>
#include <QStandardPaths>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "editor/actions.h"
#include "editor/appearance.h"
#include "editor/card_grid.h"
#include "editor/field_widgets.h"
#include "editor/language.h"
#include "editor/start_card.h"
#include "editor/strings.h"
#include "render/sample_words.h"

namespace klantreis {

namespace {

constexpr int railWidth = 264;
constexpr int railEdge = 26;
constexpr int iconSize = 56;
constexpr int shelfEdge = 44;
constexpr int shelfGap = 34;
constexpr int widestShelf = 4 * 292 + 3 * 20;  // more would only be emptier
constexpr QSize sketchSize(584, 350);          // sharp on a screen of twice the pixels too

QString cacheFolder() {
  return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QStringLiteral("/sketches");
}

/// As people write it.
QString folderOf(const QString& path) {
  const QString folder = QDir::toNativeSeparators(QFileInfo(path).path());
  const QString home = QDir::homePath();
  return folder.startsWith(home + u'/') ? u'~' + folder.mid(home.size()) : folder;
}

}  // namespace

StartPage::StartPage(Settings& settings, const Appearance& appearance, const Actions& actions,
                     QWidget* parent)
    : QWidget(parent), m_settings(settings), m_appearance(appearance) {
  setObjectName(QStringLiteral("startPage"));
  setAccessibleName(tr("Start"));
  QHBoxLayout* row = makeRow(this, 0);
  m_rail = makeRail(actions);
  row->addWidget(m_rail);
  row->addWidget(makeShelves(), 1);
  connect(&appearance, &Appearance::themeChanged, this, [this] {
    if (isVisible()) drawAll();
  });
  connect(&m_sketcher, &Sketcher::drawn, this, &StartPage::hang);
}

void StartPage::begin() {
  fillRecent();
  m_undrawn = true;
  update();
  StartCard* likely =
      m_recent->cards().isEmpty() ? m_cards.value(QStringLiteral("leeg")) : m_recent->cards().constFirst();
  likely->setFocus(Qt::OtherFocusReason);
}

void StartPage::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (event->spontaneous()) return;
  m_rail->setFixedWidth(std::max(railWidth, m_rail->minimumSizeHint().width()));  // longer words need more
  begin();
}

/// Pictures come after what they hang in is seen: they would keep a machine of few cores from painting it.
void StartPage::paintEvent(QPaintEvent* event) {
  QWidget::paintEvent(event);
  if (std::exchange(m_undrawn, false)) QTimer::singleShot(0, this, &StartPage::drawAll);
}

// ---- the rail -----------------------------------------------------------------------------------

QWidget* StartPage::makeRail(const Actions& actions) {
  auto* rail = new QWidget(this);
  rail->setObjectName(QStringLiteral("startRail"));
  rail->setAttribute(Qt::WA_StyledBackground);
  QVBoxLayout* column = makeColumn(rail, 10);
  column->setContentsMargins(railEdge, shelfEdge, railEdge, railEdge);
  auto* icon = new QLabel(rail);
  icon->setPixmap(QIcon(QStringLiteral(":/icons/klantreis.svg")).pixmap(iconSize));
  column->addWidget(icon);
  column->addWidget(makeLabel(QStringLiteral("Klantreis"), "welcome", rail));
  column->addWidget(makeLabel(tr("A customer's trip to a goal, in the customer's words."), "quiet", rail));
  column->addSpacing(18);
  addButton(*column, actions[Command::newJourney], tr("Blank Map"), "first");
  addButton(*column, actions[Command::open], tr("Open…"), "");
  addButton(*column, actions[Command::newFromTable], tr("Paste from Spreadsheet"), "");
  column->addStretch(1);
  column->addWidget(
      makeLabel(tr("%1 lists everything Klantreis can do.")
                    .arg(actions[Command::commandPalette].shortcut().toString(QKeySequence::NativeText)),
                "quiet", rail));
  return rail;
}

void StartPage::addButton(QVBoxLayout& rail, QAction& action, const QString& text, const char* role) {
  auto* button = new QPushButton(text, rail.parentWidget());
  button->setToolTip(action.toolTip());
  button->setProperty("role", QLatin1String(role));
  button->setAutoDefault(true);  // so that Enter presses it
  connect(button, &QPushButton::clicked, &action, &QAction::trigger);
  rail.addWidget(button);
}

// ---- the shelves --------------------------------------------------------------------------------

QWidget* StartPage::makeShelves() {
  m_shelves = new QScrollArea(this);
  m_shelves->setWidgetResizable(true);
  m_shelves->setFrameShape(QFrame::NoFrame);
  m_shelves->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_shelves->setFocusPolicy(Qt::NoFocus);
  auto* page = new QWidget(m_shelves->viewport());
  page->setObjectName(QStringLiteral("startShelves"));
  auto* around = makeRow(page, 0);
  around->setContentsMargins(shelfEdge, shelfEdge - 6, shelfEdge, shelfEdge);
  auto* shelves = new QWidget(page);
  shelves->setMaximumWidth(widestShelf);
  around->addWidget(shelves, 1000);
  around->addStretch(1);
  QVBoxLayout* column = makeColumn(shelves, 14);
  m_recentShelf = new QWidget(shelves);
  QVBoxLayout* recent = makeColumn(m_recentShelf, column->spacing());
  recent->setContentsMargins(0, 0, 0, shelfGap - column->spacing());
  m_recent = addShelf(*recent, tr("Recent files"));
  column->addWidget(m_recentShelf);
  fillSamples(*addShelf(*column, tr("Begin with a template")), templates());
  column->addSpacing(shelfGap - column->spacing());
  fillSamples(*addShelf(*column, tr("Look around in a sample")), samples());
  column->addStretch(1);
  m_shelves->setWidget(page);
  return m_shelves;
}

CardGrid* StartPage::addShelf(QVBoxLayout& column, const QString& head) {
  QLabel* title = makeLabel(head, "head", column.parentWidget());
  title->setWordWrap(false);  // else it is measured over and over, at every width
  column.addWidget(title);
  auto* grid = new CardGrid(column.parentWidget());
  grid->setAccessibleName(head);
  connect(grid, &CardGrid::focused, this, [this](QWidget* card) { m_shelves->ensureWidgetVisible(card); });
  column.addWidget(grid);
  return grid;
}

void StartPage::fillSamples(CardGrid& shelf, std::span<const SampleInfo> samples) {
  for (const SampleInfo& sample : samples) {
    auto* card = new StartCard(titleOf(sample), sentenceOf(sample), &shelf);
    connect(card, &QAbstractButton::clicked, this, [this, &sample] { Q_EMIT sampleChosen(sample); });
    m_cards.insert(toQt(sample.name), card);
    shelf.add(card);
  }
}

void StartPage::fillRecent() {
  m_cards.removeIf([this](const auto& entry) { return m_recent->cards().contains(entry.value()); });
  m_recent->clear();
  const QStringList files = m_settings.recentFiles();
  for (const QString& path : files) addRecent(path);
  m_recentShelf->setVisible(!files.isEmpty());
}

void StartPage::addRecent(const QString& path) {
  auto* card = new StartCard(QFileInfo(path).completeBaseName(), folderOf(path), m_recent);
  card->setToolTip(path);
  card->makeRemovable(tr("Take “%1” off this list").arg(QFileInfo(path).fileName()));
  connect(card, &QAbstractButton::clicked, this, [this, path] { Q_EMIT fileChosen(path); });
  connect(card, &StartCard::removeWanted, this, [this, path] { forget(path); });
  m_cards.insert(path, card);
  m_recent->add(card);
}

/// The keyboard goes on with the next.
void StartPage::forget(const QString& path) {
  const auto at = m_settings.recentFiles().indexOf(path);
  m_settings.removeRecentFile(path);
  begin();
  const auto& cards = m_recent->cards();
  if (!cards.isEmpty()) cards[std::min(at, cards.size() - 1)]->setFocus(Qt::OtherFocusReason);
}

// ---- pictures -----------------------------------------------------------------------------------

void StartPage::drawAll() {
  const SketchLook look{m_appearance.theme(), sketchSize};
  const Language language = languageFor(m_settings.language());
  const QStringList files = m_settings.recentFiles();
  std::vector<Sketcher::Order> orders;
  for (const QString& path : files)
    orders.push_back({path, [path, look] { return FileSketches(cacheFolder()).of(path, look); }});
  for (const auto& list : {templates(), samples()})
    for (const SampleInfo& sample : list)
      orders.push_back({toQt(sample.name), [&sample, look, language]() -> Sketch {
                          return {sketchOf(sample.make(language), look), {}};
                        }});
  orders.push_back({QString(), [files]() -> Sketch {
                      FileSketches(cacheFolder()).keepOnly(files);
                      return {};
                    }});
  m_sketcher.order(std::move(orders));
}

void StartPage::hang(const QString& key, const Sketch& sketch) {
  StartCard* card = m_cards.value(key);
  if (card == nullptr) return;
  if (!sketch.picture.isNull()) {
    card->setPicture(sketch.picture);
  } else {
    card->setNotice(sketch.changed ? tr("This file cannot be shown.") : tr("This file is gone."));
  }
  if (sketch.changed && sketch.changed->isValid())
    card->setDetail(folderOf(key) + u'\n' + QLocale().toString(*sketch.changed, QLocale::ShortFormat));
}

}  // namespace klantreis
