#include "some_pictures.h"

#include <string_view>

#include "core/base64.h"

namespace klantreis::testing {

namespace {
constexpr std::string_view flat =
    "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAGCAIAAABxZ0isAAAAEUlEQVR42mM4ISeHFTEMpAQAaYgwwRlqPfwAAAAASUVORK5CYII=";
constexpr std::string_view tall =
    "iVBORw0KGgoAAAANSUhEUgAAACgAAABaCAIAAABFdoPwAAAARElEQVR42u3NQQkAAAgEsEtiTiMayxgiDPZfqudExGKxWCwWi8Vi"
    "sVgsFovFYrFYLBaLxWKxWCwWi8VisVgsFovFv+MFxA46/taGPqkAAAAASUVORK5CYII=";
constexpr std::string_view wide =
    "iVBORw0KGgoAAAANSUhEUgAAASwAAAAoCAIAAADL+VCAAAAAcElEQVR42u3TMQ0AAAgEsZeDCMQiFQ1MLE2q4JJLTQOPIgGYEEwI"
    "mBBMCJgQTAiYEEwImBBMCJgQTAiYEEwImBBMCJgQTAiYEEwImBBMCJgQTAiYEEwImBBMCJgQTAiYEEwImBBMCJgQTAiYEEwI3C0HWZ5C"
    "3m8NSAAAAABJRU5ErkJggg==";
}  // namespace

const std::vector<Bytes>& somePictures() {
  static const std::vector<Bytes> pictures{Bytes(fromBase64(flat).value()), Bytes(fromBase64(tall).value()),
                                           Bytes(fromBase64(wide).value())};
  return pictures;
}

}  // namespace klantreis::testing
