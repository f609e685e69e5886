// The panel at the right: what is selected on the map, as fields. With nothing selected it shows the
// journey itself.
#pragma once

#include <QPointer>
#include <QScrollArea>
#include <QTimer>
#include <map>

#include "klantreis/find.h"

namespace klantreis {

class Document;
class EpisodePage;
class FieldBox;
class InspectorPage;
class JourneyPage;
class SegmentPage;
class TouchpointPage;

class Inspector final : public QScrollArea {
  Q_OBJECT

 public:
  explicit Inspector(Document& document, QWidget* parent = nullptr);
  ~Inspector() override;

  /// To type the name of what is shown.
  void editName();
  /// To type in that field of what is shown, folded away or not.
  void edit(const TextPlace& field);
  /// Marks the field that the text is edited in, and no other, and scrolls to it.
  void reveal(const std::optional<TextPlace>& text);
  /// The page that the field is on, of the row that it was last shown for.
  void bringBack(FieldBox& field);
  /// That of the selected touchpoint.
  [[nodiscard]] TouchpointPage& touchpointPage();
  [[nodiscard]] EpisodePage& episodePage();
  [[nodiscard]] JourneyPage& journeyPage();
  [[nodiscard]] SegmentPage& segmentPage();

 Q_SIGNALS:
  /// For the selected persona.
  void photoWanted();
  void cardWanted();

 protected:
  bool focusNextPrevChild(bool next) override;

 private:
  /// The page of what is selected, as it is now.
  void showSelection();
  void forgetGone();
  [[nodiscard]] InspectorPage* pageFor(EntityKind kind);
  /// The keyboard went to it.
  void followFocus(QWidget* focus);
  /// Scrolls to it when what came or unfolded with it has its place.
  void bringInSight(QWidget* wanted);

  Document& m_document;
  RandomIds m_ids;
  QWidget* m_pages;
  std::map<EntityKind, InspectorPage*> m_made;        // each when it is first needed
  std::map<const InspectorPage*, RowRef> m_subjects;  // what each showed last
  InspectorPage* m_shown = nullptr;
  QPointer<QWidget> m_focus;
  QPointer<QWidget> m_wanted;  // in sight
  QTimer m_laidOut;
};

}  // namespace klantreis
