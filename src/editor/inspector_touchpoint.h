// The page of a touchpoint, of the channel it runs over, and of the pains felt there.
#pragma once

#include "editor/inspector_page.h"
#include "editor/keyed_column.h"

namespace klantreis {

/// One pain, with a button that deletes it.
class PainRow final : public QWidget {
  Q_OBJECT

 public:
  PainRow(Document& document, QWidget* parent);
  void showRow(Id<Remark> row) { m_form.showRow(row); }

 Q_SIGNALS:
  void deleted();

 private:
  QHBoxLayout* m_row;
  RowForm<Remark> m_form;
};

class TouchpointPage final : public InspectorPage {
  Q_OBJECT

 public:
  TouchpointPage(Document& document, IdSource& ids, QWidget* parent);
  void showRow(const Uuid& row) override;
  /// To type it.
  void editChannel() { m_channelBox->focusEditor(); }
  void addPain();

 private:
  [[nodiscard]] std::vector<NamedKey> channelNames() const;
  [[nodiscard]] QWidget* makeChannelFields();
  [[nodiscard]] PainRow* makePain(Id<Remark> remark);
  void showChannel(const Touchpoint& touchpoint);

  QLabel* m_kind;
  RowForm<Touchpoint> m_form;
  FieldBox* m_channelBox;
  QWidget* m_channelFields;
  std::unique_ptr<RowForm<Channel>> m_channel;
  std::unique_ptr<KeyedColumn<Id<Remark>, PainRow>> m_pains;
};

}  // namespace klantreis
