// Above the map: what earlier runs of the program left unsaved when they ended, each with a way to have it
// back and a way to let it go. It waits there without stopping the work.
#pragma once

#include <QFrame>
#include <stop_token>
#include <thread>
#include <vector>

#include "klantreis/recovery.h"

class QGridLayout;

namespace klantreis {

class RecoveryOffer final : public QFrame {
  Q_OBJECT

 public:
  explicit RecoveryOffer(QWidget* parent = nullptr);

  /// Looks in the folder, in a thread, and shows itself if there is something.
  void search(const FilePath& folder);
  /// It was restored or discarded.
  void remove(const recovery::Left& left);

 Q_SIGNALS:
  void restoreWanted(const klantreis::recovery::Left& left);
  void discardWanted(const klantreis::recovery::Left& left);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void offer(std::vector<recovery::Left> all);
  void fill();
  void addRow(QGridLayout& rows, const recovery::Left& left);

  std::vector<recovery::Left> m_all;
  std::jthread m_search;  // last: it reports here
};

}  // namespace klantreis
