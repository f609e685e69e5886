// Filters the map and keeps filters as views of the file. What is added or scored where the filter hides it
// is told, with the way to see it.
#pragma once

#include <QObject>
#include <optional>

#include "editor/actions.h"
#include "klantreis/diff.h"

namespace klantreis {

class Canvas;
class Document;
class FilterBar;
class MessageBar;

class FilterCommands final : public QObject {
  Q_OBJECT

 public:
  struct Views {
    Document& document;
    Canvas& canvas;
    FilterBar& bar;
    MessageBar& messages;
  };
  FilterCommands(const Views& views, Actions& actions, QObject* parent);

 private:
  void askName(std::optional<Id<SavedView>> renamed);
  void takeName(const QString& name);
  void save(const QString& name);
  void rename(Id<SavedView> view, const QString& name);
  void removeView();
  void updateEnabled();
  void follow(const Changes& changes);
  /// The saved view that is shown.
  [[nodiscard]] const SavedView* current() const;

  Views m_views;
  Actions& m_actions;
  RandomIds m_ids;
  std::optional<Id<SavedView>> m_renamed;  // or a new one is being named
  Workbook m_before;                       // what was shown before the last change
};

}  // namespace klantreis
