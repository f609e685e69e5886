// The page of a touchpoint, of the channel it runs over, of how it feels, and of what is noted there: pains,
// promises, expectations and questions.
#pragma once

#include "editor/inspector_page.h"
#include "editor/touchpoint_feelings.h"
#include "editor/touchpoint_notes.h"

namespace klantreis {

class TouchpointPage final : public InspectorPage {
  Q_OBJECT

 public:
  TouchpointPage(Document& document, IdSource& ids, QWidget* parent);
  void showRow(const Uuid& row) override;
  /// To type it.
  void editChannel() { m_channelBox->focusEditor(); }
  void addPain() { m_pains->add(); }

 private:
  [[nodiscard]] std::vector<NamedKey> channelNames() const;
  [[nodiscard]] QWidget* makeChannelFields();
  void addFeedback();
  void addNotes();
  TouchpointNotes* addNotes(RemarkKind kind, const NoteWords& words);
  void showChannel(const Touchpoint& touchpoint);

  QLabel* m_kind;
  RowForm<Touchpoint> m_form;
  FieldBox* m_channelBox;
  QWidget* m_channelFields;
  std::unique_ptr<RowForm<Channel>> m_channel;
  TouchpointFeelings* m_feelings = nullptr;
  std::vector<TouchpointNotes*> m_notes;  // a list for each kind
  TouchpointNotes* m_pains = nullptr;     // one of them
};

}  // namespace klantreis
