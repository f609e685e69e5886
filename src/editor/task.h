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

/// False when it stopped because the token asked it to. Work asks before it does what cannot be taken back.
using Work = std::function<bool(const std::stop_token&)>;

/// What the work says: false when the user cancelled in time. Throws what the work throws. The window takes
/// no other input meanwhile.
[[nodiscard]] bool runTask(QWidget* window, const QString& label, const Work& work);

}  // namespace klantreis
