// Words that are longer than English ones, and screens that are sharper: nothing of the window is cut.
#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QProcess>
#include <QProcessEnvironment>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QToolButton>
#include <QTranslator>

#include "catch.h"
#include "editor/strings.h"
#include "tour.h"

using namespace klantreis;
using namespace klantreis::testing;

namespace {

constexpr int longestChild = 300'000;  // milliseconds

/// Texts that are four tenths longer, as those of some languages are.
class LongWords final : public QTranslator {
 public:
  [[nodiscard]] bool isEmpty() const override { return false; }
  QString translate(const char*, const char* source, const char*, int) const override {
    const QString text = QString::fromUtf8(source);
    const auto more = (text.size() * 4 + 9) / 10;
    const bool word = !text.contains(u' ');
    QString end;
    while (end.size() < more) end += word ? QStringLiteral("en") : QStringLiteral(" langer");
    return text + end.left(more).trimmed();
  }
};

class Cut {
 public:
  void lookAt(const QWidget& top) {
    for (const QWidget* widget : top.findChildren<QWidget*>())
      if (widget->isVisible()) look(*widget);
  }
  [[nodiscard]] std::string text() const { return toUtf8(QStringList(m_found.values()).join(u'\n')); }
  [[nodiscard]] int looked() const { return m_looked; }

 private:
  void look(const QWidget& widget) {
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) lookAtLabel(*label);
    if (const auto* box = qobject_cast<const QComboBox*>(&widget)) lookAtBox(*box);
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) lookAtTabs(*tabs);
    if (const auto* head = qobject_cast<const QHeaderView*>(&widget)) lookAtHead(*head);
    if (const auto* bar = qobject_cast<const QMenuBar*>(&widget))
      for (QAction* action : bar->actions())
        check(widget, bar->actionGeometry(action).right() < bar->width(), action->text());
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
      check(widget, widthOf(*line, line->placeholderText()) <= line->width(), line->placeholderText());
    const bool pressed = qobject_cast<const QPushButton*>(&widget) ||
                         qobject_cast<const QCheckBox*>(&widget) || qobject_cast<const QToolButton*>(&widget);
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget);
        pressed && !button->text().isEmpty())
      check(widget, isIn(button->minimumSizeHint(), button->size()) && isInside(*button), button->text());
    if (const auto* area = qobject_cast<const QScrollArea*>(&widget);
        area != nullptr && area->widget() != nullptr)
      check(widget, area->widget()->minimumSizeHint().width() <= area->viewport()->width(),
            area->objectName());
  }

  void lookAtLabel(const QLabel& label) {
    const bool fits = label.wordWrap() ? label.heightForWidth(label.width()) <= label.height()
                                       : isIn(label.sizeHint(), label.size());
    check(label, fits, label.text());
  }
  void lookAtBox(const QComboBox& box) {
    if (box.isEditable()) return;                    // what is typed there can be scrolled
    if (box.toolTip() == box.currentText()) return;  // told whole in a tip
    QStyleOptionComboBox option;
    option.initFrom(&box);
    const QRect room =
        box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    check(box, widthOf(box, box.currentText()) <= room.width(), box.currentText());
  }
  void lookAtTabs(const QTabBar& tabs) {
    if (tabs.objectName() == QStringLiteral("documents")) return;  // names of files, told whole in a tip
    for (int i = 0; i < tabs.count(); ++i)
      check(tabs, widthOf(tabs, tabs.tabText(i)) <= tabs.tabRect(i).width(), tabs.tabText(i));
  }
  void lookAtHead(const QHeaderView& head) {
    if (head.orientation() != Qt::Horizontal) return;
    for (int i = 0; i < head.count(); ++i)
      check(head,
            widthOf(head, head.model()->headerData(i, Qt::Horizontal).toString()) <= head.sectionSize(i),
            head.model()->headerData(i, Qt::Horizontal).toString());
  }

  static int widthOf(const QWidget& widget, const QString& text) {
    return widget.fontMetrics().horizontalAdvance(QString(text).remove(u'&'));
  }
  /// Nothing around it hides a side of it.
  static bool isInside(const QWidget& widget) {
    const QWidget& around = *widget.parentWidget();
    return widget.x() >= 0 && widget.x() + widget.width() <= around.width();
  }
  static bool isIn(const QSize& needed, const QSize& room) {
    return needed.width() <= room.width() && needed.height() <= room.height();
  }
  void check(const QWidget& widget, bool fits, const QString& name) {
    ++m_looked;
    if (!fits)
      m_found.insert(QStringLiteral("%1 %2 “%3” in %4 × %5")
                         .arg(QLatin1String(widget.metaObject()->className()), widget.objectName(), name)
                         .arg(widget.width())
                         .arg(widget.height()));
  }

  QSet<QString> m_found;
  int m_looked = 0;
};

}  // namespace

TEST_CASE("nothing of the window is cut in this scale", "[.scale]") {
  const bool longer = GENERATE(false, true);
  const auto language = longer ? LanguageChoice::english : LanguageChoice::dutch;
  Session session(language);
  session.open(session.sampleFile(QStringLiteral("quote.journey")));
  LongWords words;
  if (longer) QCoreApplication::installTranslator(&words);
  QCoreApplication::processEvents();
  Cut law;
  tour(session, [&law](const QWidget& top) { law.lookAt(top); });
  CHECK(law.text() == "");
  CHECK(law.looked() > 300);
  QCoreApplication::removeTranslator(&words);
}

TEST_CASE("at 100, 150 and 200 % nothing of the window is cut, in Dutch and in words four tenths longer") {
  const auto* scale = GENERATE("1", "1.5", "2");
  QProcess child;
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QString::fromLatin1(scale));
  child.setProcessEnvironment(environment);
  child.setProcessChannelMode(QProcess::MergedChannels);
  child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("[.scale]")});
  REQUIRE(child.waitForFinished(longestChild));
  INFO(scale << "\n" << child.readAll().toStdString());
  CHECK(child.exitCode() == 0);
}
