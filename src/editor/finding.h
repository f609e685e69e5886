// What is being looked for in the document, all of its matches, and the one that the user is at. It follows
// the document: an edit, undo or another file finds anew.
#pragma once

#include <QObject>
#include <optional>
#include <vector>

#include "klantreis/find.h"

namespace klantreis {

class Document;

class Finding final : public QObject {
  Q_OBJECT

 public:
  explicit Finding(Document& document, QObject* parent = nullptr);

  [[nodiscard]] const Query& query() const { return m_query; }
  [[nodiscard]] const std::vector<TextMatch>& matches() const { return m_matches; }
  /// An index into the matches.
  [[nodiscard]] std::optional<std::size_t> current() const { return m_current; }

  /// Goes to the first match, of the journey that is shown if it has one; stays where it is while that
  /// matches.
  void look(const Query& query);
  /// To the next match (1) or the one before (-1), around the ends.
  void step(int direction);
  /// The current match, and goes to the next; where there is none yet it only goes there.
  void replace(const QString& text);
  /// How many; none where one of the texts would become too long.
  std::size_t replaceAll(const QString& text);

 Q_SIGNALS:
  void changed();
  /// The current match, to be shown.
  void reached(const klantreis::TextMatch& match);

 private:
  void refresh();
  void goTo(std::size_t index);
  [[nodiscard]] std::size_t first() const;

  Document& m_document;
  Query m_query;
  std::vector<TextMatch> m_matches;
  std::optional<std::size_t> m_current;
};

}  // namespace klantreis
