#include "built.h"

namespace klantreis::testing::built {

const bool sanitized = BUILT_SANITIZED;
const char* const cli = BUILT_CLI;
const char* const editor = BUILT_EDITOR;
const char* const plugins = BUILT_PLUGINS;
const char* const failingCalls = BUILT_FAILING_CALLS;
const char* const forgetfulSqlite = BUILT_FORGETFUL_SQLITE;
const char* const saveOnce = BUILT_SAVE_ONCE;

}  // namespace klantreis::testing::built
