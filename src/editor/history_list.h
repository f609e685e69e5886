// All steps of undo by their names, the first at the top: a click or Enter goes to where one was done.
#pragma once

#include <QAbstractListModel>
#include <QListView>

namespace klantreis {

class CatchUp;
class Document;

/// One row for the beginning and one for each step.
class HistoryRows final : public QAbstractListModel {
  Q_OBJECT

 public:
  explicit HistoryRows(Document& document, QObject* parent = nullptr);

  void follow();
  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

 private:
  [[nodiscard]] QString nameOf(int row) const;
  [[nodiscard]] QString spoken(int row) const;

  Document& m_document;
  int m_count = 0;
};

class HistoryList final : public QListView {
  Q_OBJECT

 public:
  explicit HistoryList(Document& document, QWidget* parent = nullptr);

  /// To walk through it, from the step that is the present one.
  void focusNow();

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void goTo(const QModelIndex& index);
  void showNow();

  Document& m_document;
  HistoryRows* m_rows;
  CatchUp* m_catchUp;
};

}  // namespace klantreis
