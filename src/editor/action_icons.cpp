#include "editor/action_icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>
#include <algorithm>
#include <array>
#include <utility>

namespace klantreis {

namespace {

/// src/editor/CMakeLists.txt embeds those of these names.
constexpr std::array actionIcons{std::pair{Command::newJourney, "document-new"},
                                 std::pair{Command::open, "document-open"},
                                 std::pair{Command::save, "document-save"},
                                 std::pair{Command::saveAs, "document-save-as"},
                                 std::pair{Command::exportAs, "document-export"},
                                 std::pair{Command::close, "document-close"},
                                 std::pair{Command::quit, "application-exit"},
                                 std::pair{Command::undo, "edit-undo"},
                                 std::pair{Command::redo, "edit-redo"},
                                 std::pair{Command::rename, "document-edit"},
                                 std::pair{Command::cut, "edit-cut"},
                                 std::pair{Command::copy, "edit-copy"},
                                 std::pair{Command::paste, "edit-paste"},
                                 std::pair{Command::duplicate, "edit-duplicate"},
                                 std::pair{Command::find, "edit-find"},
                                 std::pair{Command::replace, "edit-find-replace"},
                                 std::pair{Command::remove, "edit-delete"},
                                 std::pair{Command::zoomIn, "zoom-in"},
                                 std::pair{Command::zoomOut, "zoom-out"},
                                 std::pair{Command::zoomActual, "zoom-original"},
                                 std::pair{Command::zoomFit, "zoom-fit-best"},
                                 std::pair{Command::userGuide, "help-contents"},
                                 std::pair{Command::about, "help-about"}};

/// The shape of an SVG in the palette's colour of texts.
class TintedIcon final : public QIconEngine {
 public:
  explicit TintedIcon(QString file) : m_file(std::move(file)) {}

  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override {
    QPixmap picture(size);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    QSvgRenderer(m_file).render(&painter);
    const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(picture.rect(), QGuiApplication::palette().color(group, QPalette::Text));
    return picture;
  }
  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
    painter->drawPixmap(rect, pixmap(rect.size() * painter->device()->devicePixelRatio(), mode, state));
  }
  [[nodiscard]] QIconEngine* clone() const override { return new TintedIcon(m_file); }

 private:
  QString m_file;
};

}  // namespace

QIcon iconOf(Command command) {
  const auto* found = std::find_if(actionIcons.begin(), actionIcons.end(),
                                   [&](const auto& icon) { return icon.first == command; });
  if (found == actionIcons.end()) return {};
  return QIcon(new TintedIcon(QStringLiteral(":/actions/%1.svg").arg(QLatin1String(found->second))));
}

}  // namespace klantreis
