#include "editor/message_bar.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <utility>

namespace klantreis {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent),
      m_text(new QLabel(this)),
      m_remedy(new QPushButton(this)),
      m_close(new QPushButton(tr("Close"), this)) {
  setObjectName(QStringLiteral("messageBar"));
  setAccessibleName(tr("Message"));
  m_text->setTextFormat(Qt::PlainText);
  m_text->setWordWrap(true);
  m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_close->setAccessibleName(tr("Close the message"));
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(14, 8, 10, 8);
  row->addWidget(m_text, 1);
  row->addWidget(m_remedy);
  row->addWidget(m_close);
  connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
  connect(m_remedy, &QPushButton::clicked, this, [this] {
    hide();
    const auto run = m_run;  // what it does may offer something else
    run();
  });
  hide();
}

void MessageBar::tell(const QString& text) {
  m_remedy->hide();
  show(text);
}

void MessageBar::tellOfStep(const QString& text) {
  tell(text);
  m_ofStep = true;
}

void MessageBar::stepped() {
  if (m_ofStep) hide();
}

void MessageBar::offer(const QString& text, const QString& remedy, std::function<void()> run) {
  m_run = std::move(run);
  m_remedy->setText(remedy);
  m_remedy->show();
  show(text);
}

bool MessageBar::eventFilter(QObject* watched, QEvent* event) {
  const bool dragging = QGuiApplication::mouseButtons() != Qt::NoButton;  // Esc ends that
  const bool escape =
      event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
  if (!escape || dragging || !isVisible()) return QFrame::eventFilter(watched, event);
  hide();
  return true;
}

void MessageBar::keyPressEvent(QKeyEvent* event) {
  if (event->key() != Qt::Key_Escape) return QFrame::keyPressEvent(event);
  hide();
}

void MessageBar::show(const QString& text) {
  m_ofStep = false;
  m_text->setText(text);
  QFrame::show();
  QAccessibleEvent alert(this, QAccessible::Alert);
  QAccessible::updateAccessibility(&alert);
}

}  // namespace klantreis
