#include "json_rows.h"

#include <algorithm>

namespace klantreis::json {

Value parsed(std::string_view text, const FilePath& path) {
  const std::size_t nul = text.find('\0');  // the parser takes one for the end of the text
  if (nul != std::string_view::npos) throw Error(ErrorCode::jsonSyntax, {path, std::to_string(nul + 1)});
  StructureCheck structure(path);
  Value::sax_parse(text.begin(), text.end(), &structure);
  return Value::parse(text.begin(), text.end());
}

RowReader::RowReader(const Value& object, std::string place, const FilePath& path)
    : m_object(object), m_place(std::move(place)), m_path(path) {
  if (!object.is_object()) throwWrongContent(path, m_place, flaws::needsObject);
}

const Value* RowReader::find(std::string_view key, bool needed) {
  m_known.push_back(key);
  const auto found = m_object.find(std::string(key));
  if (found != m_object.end()) return &*found;
  if (needed) throwWrongContent(m_path, m_place + '/' + std::string(key), flaws::missingKey);
  return nullptr;
}

void RowReader::requireNothingElse() const {
  for (auto item = m_object.begin(); item != m_object.end(); ++item)
    if (std::find(m_known.begin(), m_known.end(), item.key()) == m_known.end())
      throwWrongContent(m_path, m_place + '/' + item.key(), flaws::unknownKey);
}

}  // namespace klantreis::json
