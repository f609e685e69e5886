#include "klantreis/content_place.h"

#include "klantreis/workbook_schema.h"

namespace klantreis {

namespace {

constexpr std::string_view fieldAfterId = ", ";
constexpr std::size_t idLength = 36;

template <class T>
bool hasField(std::string_view name) {
  bool found = name == "id";
  forEachField<T>([&](const auto& field) { found = found || field.name == name; });
  return found;
}

bool exists(const ContentPlace& place) {
  bool found = false;
  forEachEntity([&]<class T>() {
    found = found || (place.table == Schema<T>::name && (place.field.empty() || hasField<T>(place.field)));
  });
  return found && (place.id.empty() || Uuid::parse(place.id));
}

}  // namespace

std::string placeText(const ContentPlace& place) {
  if (place.id.empty()) return place.field.empty() ? place.table : place.table + '.' + place.field;
  const std::string row = place.table + ' ' + place.id;
  return place.field.empty() ? row : row + std::string(fieldAfterId) + place.field;
}

std::optional<ContentPlace> parsePlace(std::string_view text) {
  ContentPlace place;
  const std::size_t end = text.find_first_of(". ");
  place.table = text.substr(0, end);
  std::string_view rest = end == std::string_view::npos ? std::string_view() : text.substr(end);
  if (rest.starts_with('.')) {
    place.field = rest.substr(1);
  } else if (rest.starts_with(' ')) {
    place.id = rest.substr(1, idLength);
    rest.remove_prefix(1 + place.id.size());
    if (rest.starts_with(fieldAfterId)) place.field = rest.substr(fieldAfterId.size());
  }
  // Whatever is none of our places, or more than one, is not made again the same.
  return exists(place) && placeText(place) == text ? std::optional(std::move(place)) : std::nullopt;
}

}  // namespace klantreis
