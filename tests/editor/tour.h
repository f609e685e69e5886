// A tour of everything the program can show with the quote sample: each panel and page, bar and dialog.
#pragma once

#include <functional>

#include "session.h"

namespace klantreis::testing {

/// Called with each window, as often as it shows something else.
using Look = std::function<void(QWidget&)>;

/// The quote sample is open in the session, and stays as it is.
void tour(Session& session, const Look& look);

}  // namespace klantreis::testing
