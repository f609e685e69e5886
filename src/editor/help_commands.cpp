#include "editor/help_commands.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QVBoxLayout>

#include "editor/help_page.h"
#include "editor/strings.h"

// Outside the namespace, as the macro asks: a static library's resources are not linked in by themselves.
static void openGuides() { Q_INIT_RESOURCE(editor_guide); }

namespace klantreis {

namespace {

constexpr QSize pageSize(780, 680);
constexpr int buttonMargin = 12;

QString row(const QString& text, const QString& keys) {
  return QStringLiteral("| %1 | %2 |\n").arg(text, keys);
}

QString bold(const QString& text) { return QStringLiteral("**%1**").arg(text); }

/// The guide of docs/ in the language of the window, without its pictures of it.
QString guide() {
  openGuides();
  const bool dutch = QLocale().language() == QLocale::Dutch;
  QFile file(dutch ? QStringLiteral(":/guide/user-guide.nl.md") : QStringLiteral(":/guide/user-guide.md"));
  file.open(QIODevice::ReadOnly);
  static const QRegularExpression picture(QStringLiteral("!\\[[^\\]]*\\]\\([^)]*\\)"));
  return QString::fromUtf8(file.readAll()).remove(picture);
}

}  // namespace

HelpCommands::HelpCommands(QWidget& window, Actions& actions, QObject* parent)
    : QObject(parent), m_window(window), m_actions(actions) {
  connect(&actions[Command::keys], &QAction::triggered, this, &HelpCommands::showKeys);
  connect(&actions[Command::userGuide], &QAction::triggered, this, &HelpCommands::showGuide);
  connect(&actions[Command::about], &QAction::triggered, this, &HelpCommands::showAbout);
}

void HelpCommands::showKeys() {
  QString table = row(bold(tr("Action")), bold(tr("Keys")));  // one table, so that the columns are one too
  for (const ActionSpec& spec : actionTable()) {
    const auto shortcuts = m_actions[spec.command].shortcuts();
    if (!shortcuts.isEmpty())
      table +=
          row(Actions::plainNameOf(spec), QKeySequence::listToString(shortcuts, QKeySequence::NativeText));
  }
  const QString onMap = row(tr("On the map"), tr("Keys")) + QStringLiteral("|---|---|\n") +
                        row(tr("Go from part to part"), tr("Arrow keys, Home, End, Tab")) +
                        row(tr("Go from lane to lane"), tr("Page Up, Page Down")) +
                        row(tr("Edit the text"), tr("Enter, F2, double click, or just type")) +
                        row(tr("Keep the text"), tr("Enter; with Tab go on to the next part")) +
                        row(tr("Break the line"), tr("Shift+Enter")) +
                        row(tr("Leave it as it was"), tr("Esc")) + row(tr("Score an emotion"), tr("1 to 5")) +
                        row(tr("Zoom at the mouse"), tr("Ctrl+wheel")) +
                        row(tr("Move the map"), tr("Ctrl+arrow keys, Shift+Page Up, Shift+Page Down")) +
                        row(tr("Move it with the mouse"), tr("Wheel, middle button, or Space and drag"));
  const QString presenting = row(bold(tr("While presenting")), bold(tr("Keys"))) +
                             row(tr("Next step"), tr("Space, Right, Down, Page Down, Enter, click")) +
                             row(tr("Step back"), tr("Left, Up, Page Up, Backspace, right click")) +
                             row(tr("By episode, phase or lane; the whole map"), tr("1, 2, 3; 0")) +
                             row(tr("Look closer"), tr("+, −, wheel, drag")) +
                             row(tr("Laser pointer, black screen, other screen"), tr("L, B, S")) +
                             row(tr("End"), tr("Esc"));
  show(tr("Keys"), onMap + table + presenting);
}

void HelpCommands::showGuide() { show(tr("User Guide"), guide()); }

void HelpCommands::showAbout() {
  show(tr("About Klantreis"),
       tr("## Klantreis %1\n\n"
          "Customer journey maps: personas, episodes, touchpoints, and the emotion they make over time. "
          "Nothing you make leaves this computer.\n\n"
          "Klantreis is free software under the MIT licence.\n\n"
          "It contains or uses: Open Sans (Apache License 2.0), Breeze icons (LGPL 3), Qt (LGPL 3), "
          "SQLite (public domain), JSON for Modern C++ (MIT), qpdf (Apache License 2.0), Nettle (LGPL 3), "
          "utf8proc (MIT).")
           .arg(QStringLiteral(KLANTREIS_VERSION)));
}

void HelpCommands::show(const QString& title, const QString& markdown) {
  auto* page = new QDialog(&m_window);
  page->setAttribute(Qt::WA_DeleteOnClose);
  page->setWindowTitle(title);
  page->resize(pageSize);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  connect(buttons, &QDialogButtonBox::rejected, page, &QDialog::reject);
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins(0, 0, 0, buttonMargin);
  column->addWidget(new HelpPage(title, markdown, page));
  column->addWidget(buttons);
  buttons->setContentsMargins(0, 0, buttonMargin, 0);
  page->show();
}

}  // namespace klantreis
