// Work that may take longer than the eye forgives: it runs in a thread while the window stays alive, shows
// progress after half a second and can be cancelled. To the caller it is an ordinary call.
#pragma once

#include <QObject>
#include <QString>
#include <functional>
#include <optional>
#include <stop_token>

class QWidget;

namespace klantreis {

using Work = std::function<void(std::stop_token)>;

/// False when the user cancelled: work asks its token before it does what cannot be taken back, and stops.
/// Throws what the work throws. The window takes no other input meanwhile.
[[nodiscard]] bool runTask(QWidget* window, const QString& label, const Work& work);

}  // namespace klantreis
