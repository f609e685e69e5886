#include "editor/look.h"

#include <QApplication>
#include <QFile>
#include <QFont>
#include <QPalette>
#include <QProxyStyle>
#include <QWidget>
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

constexpr int textSize = 13;      // pixels at 100 %
constexpr int fingerTarget = 44;  // pixels

constexpr auto targetMetric = QStyle::PM_CustomBase;

/// Fusion, which tells those who ask how small a target may be.
class LookStyle final : public QProxyStyle {
 public:
  explicit LookStyle(bool touch) : QProxyStyle(QStringLiteral("Fusion")), m_touch(touch) {}

  [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option,
                                const QWidget* widget) const override {
    if (metric == targetMetric) return m_touch ? fingerTarget : 0;
    if (m_touch && (metric == PM_TabCloseIndicatorWidth || metric == PM_TabCloseIndicatorHeight))
      return fingerTarget;
    return QProxyStyle::pixelMetric(metric, option, widget);
  }

 private:
  const bool m_touch;
};

QString contentOf(const QString& resource) {
  QFile file(resource);
  file.open(QIODevice::ReadOnly);
  return QString::fromUtf8(file.readAll());
}

/// The sheet with every @name replaced. Longer names first, since some begin with another.
QString styleSheetOf(ThemeName theme, bool touch) {
  QString sheet = contentOf(QStringLiteral(":/editor/window.qss"));
  if (touch) sheet += contentOf(QStringLiteral(":/editor/touch.qss"));
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

void applyLook(QApplication& application, ThemeName theme, bool touch) {
  openResources();
  loadFonts();
  QFont font(QStringLiteral("Open Sans"));
  font.setPixelSize(textSize);
  QApplication::setFont(font);
  QApplication::setStyle(new LookStyle(touch));
  QApplication::setPalette(paletteOf(theme));
  application.setStyleSheet(styleSheetOf(theme, touch));
}

int leastTarget(const QWidget& widget) { return widget.style()->pixelMetric(targetMetric, nullptr, &widget); }

}  // namespace klantreis
