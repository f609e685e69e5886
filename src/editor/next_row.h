// What adds a row to a list, known to its rows, so that the key for the next of the same kind serves there
// too.
#pragma once

class QAbstractButton;
class QWidget;

namespace klantreis {

/// The button that adds another one like this row, or to this table.
void setAdder(QWidget& row, QAbstractButton* button);
/// That of what is around the widget; nullptr where nothing is added.
[[nodiscard]] QAbstractButton* adderAround(const QWidget* widget);

}  // namespace klantreis
