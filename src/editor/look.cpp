#include "editor/look.h"

#include <QApplication>
#include <QFile>
#include <QFont>
#include <QPalette>
#include <QStyleFactory>
#include <algorithm>

#include "editor/colours.h"
#include "render/fonts.h"

// Outside the namespace, as the macro asks: a static library's resources are not linked in by themselves.
static void openResources() {
  Q_INIT_RESOURCE(editor_icons);
  Q_INIT_RESOURCE(action_icons);
  Q_INIT_RESOURCE(editor_style);
}

namespace klantreis {

namespace {

constexpr int textSize = 13;  // pixels at 100 %

/// The sheet with every @name replaced. Longer names first, since some begin with another.
QString styleSheetOf(ThemeName theme) {
  QFile file(QStringLiteral(":/editor/window.qss"));
  file.open(QIODevice::ReadOnly);
  QString sheet = QString::fromUtf8(file.readAll());
  QList<Tint> tints;
  for (int i = 0; i < static_cast<int>(Tint::count_); ++i) tints.append(static_cast<Tint>(i));
  std::sort(tints.begin(), tints.end(),
            [](Tint a, Tint b) { return qstrlen(nameOf(a)) > qstrlen(nameOf(b)); });
  for (const Tint tint : tints) sheet.replace(u'@' + QLatin1String(nameOf(tint)), colour(theme, tint).name());
  return sheet;
}

}  // namespace

QPalette paletteOf(ThemeName theme) {
  QPalette palette;
  const auto set = [&](QPalette::ColorRole role, Tint tint) { palette.setColor(role, colour(theme, tint)); };
  set(QPalette::Window, Tint::window);
  set(QPalette::WindowText, Tint::text);
  set(QPalette::Base, Tint::panel);
  set(QPalette::AlternateBase, Tint::card);
  set(QPalette::Text, Tint::text);
  set(QPalette::Button, Tint::panel);
  set(QPalette::ButtonText, Tint::text);
  set(QPalette::ToolTipBase, Tint::panel);
  set(QPalette::ToolTipText, Tint::text);
  set(QPalette::PlaceholderText, Tint::quiet);
  set(QPalette::Highlight, Tint::accent);
  set(QPalette::HighlightedText, Tint::onAccent);
  set(QPalette::Link, Tint::accent);
  set(QPalette::LinkVisited, Tint::accent);
  set(QPalette::Mid, Tint::edge);
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
    palette.setColor(QPalette::Disabled, role, colour(theme, Tint::disabled));
  return palette;
}

void applyLook(QApplication& application, ThemeName theme) {
  openResources();
  loadFonts();
  QFont font(QStringLiteral("Open Sans"));
  font.setPixelSize(textSize);
  QApplication::setFont(font);
  QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
  QApplication::setPalette(paletteOf(theme));
  application.setStyleSheet(styleSheetOf(theme));
}

}  // namespace klantreis
