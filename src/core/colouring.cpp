#include "klantreis/colouring.h"

namespace klantreis {

namespace {

template <class T>
concept Coloured = requires(const T& row) {
  { row.colour } -> std::same_as<const Colour&>;
};

}  // namespace

std::optional<Colour> colourUnder(const Workbook& workbook, const RowRef& row) {
  std::optional<Colour> colour;
  withEntity(row.kind, [&]<class T>() {
    if constexpr (Coloured<T>)
      if (const T* found = tableOf<T>(workbook).find({row.uuid})) colour = found->colour;
  });
  return colour;
}

Workbook withColourUnder(const Workbook& workbook, const std::vector<RowRef>& rows, Colour colour) {
  Workbook next = workbook;
  for (const RowRef& row : rows)
    withEntity(row.kind, [&]<class T>() {
      if constexpr (Coloured<T>) next = withField(next, Id<T>{row.uuid}, &T::colour, colour);
    });
  return next;
}

}  // namespace klantreis
