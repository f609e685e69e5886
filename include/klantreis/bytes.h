// Content that is only carried along, as the bytes of a picture are. All snapshots of a workbook share it,
// and it is known by its hash, so that copying and comparing cost nothing, however many bytes there are.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace klantreis {

class Bytes {
 public:
  Bytes() = default;
  explicit Bytes(std::string content);

  [[nodiscard]] bool empty() const { return m_content == nullptr; }
  [[nodiscard]] std::string_view view() const;
  /// SHA-256 as of sha256() in id.h; of nothing, nothing.
  [[nodiscard]] std::string_view digest() const;
  bool operator==(const Bytes& other) const {
    return m_content == other.m_content || digest() == other.digest();
  }

 private:
  struct Content;
  std::shared_ptr<const Content> m_content;
};

}  // namespace klantreis
