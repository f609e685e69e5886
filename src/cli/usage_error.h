// A call that cannot be meant: told with a hint to the help, and exit code 2. What is wrong in files is an
// Error.
#pragma once

#include <QString>
#include <exception>

namespace klantreis::cli {

class UsageError : public std::exception {
 public:
  explicit UsageError(QString sentence) : m_sentence(std::move(sentence)) {}
  [[nodiscard]] const QString& sentence() const { return m_sentence; }
  [[nodiscard]] const char* what() const noexcept override { return "wrong use of the command line"; }

 private:
  QString m_sentence;
};

}  // namespace klantreis::cli
