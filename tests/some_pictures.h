// A few small pictures for tests: whole PNGs of one colour each, flat, tall and wide.
#pragma once

#include <vector>

#include "klantreis/bytes.h"

namespace klantreis::testing {

/// 8 × 6, 40 × 90 and 300 × 40 pixels.
[[nodiscard]] const std::vector<Bytes>& somePictures();

}  // namespace klantreis::testing
