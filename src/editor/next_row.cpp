#include "editor/next_row.h"

#include <QAbstractButton>
#include <QVariant>

namespace klantreis {

namespace {
constexpr const char* adder = "adder";
}

void setAdder(QWidget& row, QAbstractButton* button) { row.setProperty(adder, QVariant::fromValue(button)); }

QAbstractButton* adderAround(const QWidget* widget) {
  for (; widget != nullptr; widget = widget->parentWidget())
    if (auto* button = widget->property(adder).value<QAbstractButton*>()) return button;
  return nullptr;
}

}  // namespace klantreis
