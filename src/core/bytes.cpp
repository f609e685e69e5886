#include "klantreis/bytes.h"

#include <utility>

#include "klantreis/id.h"

namespace klantreis {

struct Bytes::Content {
  std::string bytes;
  std::string digest;
};

Bytes::Bytes(std::string content) {
  if (content.empty()) return;
  std::string digest = sha256(content);
  m_content = std::make_shared<const Content>(Content{std::move(content), std::move(digest)});
}

std::string_view Bytes::view() const { return empty() ? std::string_view() : m_content->bytes; }

std::string_view Bytes::digest() const { return empty() ? std::string_view() : m_content->digest; }

}  // namespace klantreis
