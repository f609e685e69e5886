// What the user last chose in the export dialog.
#pragma once

#include <QString>
#include <QVariantMap>

#include "render/export_order.h"

namespace klantreis {

struct ExportChoice {
  ExportOrder order{};  // settings know no journey and no filter, which are of one file, and no day
  QString path{};       // where it went last

  [[nodiscard]] static ExportChoice fromSettings(const QVariantMap& values);
  [[nodiscard]] QVariantMap toSettings() const;
};

/// "pdf", "csv"; without the dot.
[[nodiscard]] QString suffixOf(ExportFormat format);

/// The size of a PNG as the dialog shows it.
[[nodiscard]] int percentOf(double scale);

}  // namespace klantreis
