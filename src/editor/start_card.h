// A card of the start page: a picture of a map, what it is called and a word about it.
#pragma once

#include <QAbstractButton>
#include <QImage>

class QPushButton;

namespace klantreis {

class StartCard final : public QAbstractButton {
  Q_OBJECT

 public:
  StartCard(const QString& title, const QString& detail, QWidget* parent);

  void setDetail(const QString& detail);
  void setPicture(const QImage& picture);
  /// In the place of the picture, in words.
  void setNotice(const QString& notice);
  /// With a cross; `name` says what it does. The key Del does it too.
  void makeRemovable(const QString& name);

  [[nodiscard]] static int heightFor(int width);
  /// Of the picture on a card of that width.
  [[nodiscard]] static QSize pictureFor(int width);

 Q_SIGNALS:
  void removeWanted();
  void focused();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;

 private:
  void paintPicture(QPainter& painter) const;
  void paintWords(QPainter& painter) const;

  QString m_detail;
  QString m_notice;
  QImage m_picture;
  QPushButton* m_remove = nullptr;
};

}  // namespace klantreis
