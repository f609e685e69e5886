// Judges a JSON text before any value is built from it: the parser alone builds values so deep that
// destroying them overflows the stack, and lets the last of two equal keys win. A pass of its own,
// because the parser's callback makes it look through all rows again after each one.
#pragma once

#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <vector>

#include "klantreis/error.h"
#include "klantreis/json.h"
#include "stored_value.h"

namespace klantreis::json {

class StructureCheck final : public nlohmann::json_sax<nlohmann::json> {
 public:
  explicit StructureCheck(const FilePath& path) : m_path(path) {}

  bool null() override { return value(); }
  bool boolean(bool) override { return value(); }
  bool number_integer(number_integer_t) override { return value(); }
  bool number_unsigned(number_unsigned_t) override { return value(); }
  bool number_float(number_float_t, const string_t&) override { return value(); }
  bool string(string_t&) override { return value(); }
  bool binary(binary_t&) override { return value(); }
  bool start_object(std::size_t) override { return open(); }
  bool start_array(std::size_t) override { return open(); }
  bool end_object() override { return close(); }
  bool end_array() override { return close(); }

  bool key(string_t& name) override {
    Level& object = m_levels.back();
    object.step = name;
    if (!object.keys.insert(name).second) throwWrongContent(m_path, place(), flaws::repeatedKey);
    return true;
  }

  bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception&) override {
    throw Error(ErrorCode::jsonSyntax, {m_path, std::to_string(position)});
  }

 private:
  /// An array or object that is not closed yet.
  struct Level {
    std::set<std::string> keys;  // of an object, so far
    std::size_t count = 0;       // values, so far
    std::string step;            // the last key of an object; empty in an array
  };

  bool value() {
    if (!m_levels.empty()) ++m_levels.back().count;
    return true;
  }
  bool open() {
    value();
    if (m_levels.size() == greatestDepth)
      throw Error(ErrorCode::jsonTooDeep, {m_path, std::to_string(greatestDepth)});
    m_levels.emplace_back();
    return true;
  }
  bool close() {
    m_levels.pop_back();
    return true;
  }
  [[nodiscard]] std::string place() const {
    std::string pointer;
    for (const Level& level : m_levels)
      pointer += '/' + (level.keys.empty() ? std::to_string(level.count - 1) : level.step);
    return pointer;
  }

  const FilePath& m_path;
  std::vector<Level> m_levels;
};

}  // namespace klantreis::json
