// Sees to it that nothing typed in a document is lost when the program dies: every step, and the text that is
// open on the map, goes to the document's recovery database at once.
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <cstdint>
#include <optional>

#include "editor/recovery_writer.h"

namespace klantreis {

class Canvas;
class Document;

class RecoveryGuard final : public QObject {
  Q_OBJECT

 public:
  /// Keeping: something has waited for longer than the quarter of a second that is promised.
  enum class State { kept, keeping, failing };

  /// The database is made in the folder when the document begins.
  RecoveryGuard(Document& document, const FilePath& folder, QObject* parent = nullptr);

  /// What is typed there is kept too.
  void watch(Canvas& canvas);
  [[nodiscard]] State state() const { return m_state; }
  /// The document now has all that was left there.
  void takeOver(const recovery::Left& left);
  /// It was saved or may go: nothing is kept of it any more.
  void close();

 Q_SIGNALS:
  void stateChanged();
  /// Something is durable: all there is or all but the latest, and so much of a text that is open on the map.
  void kept(bool all, const QString& openText);
  /// Once, until it works again.
  void failed(const klantreis::Error& error);

 private:
  void begin();
  void step();
  void keepDraft();
  [[nodiscard]] std::optional<recovery::Draft> draft() const;
  void ordered();
  void hear(const RecoveryWriter::Report& report);
  void setState(State state);

  Document& m_document;
  QPointer<Canvas> m_canvas;
  QTimer m_typing;  // from the first letter until what is typed is kept
  QTimer m_late;
  std::uint64_t m_orders = 0;
  State m_state = State::kept;
  RecoveryWriter m_writer;  // last: its thread reports here
};

}  // namespace klantreis
