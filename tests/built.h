// Where the build put what tests drive, and how it is compiled. Known at run time, so that tests compile to
// the same whatever they are linked with: a build with sanitizers and one without share them.
#pragma once

namespace klantreis::testing::built {

extern const bool sanitized;
extern const char* const cli;              // klantreis
extern const char* const editor;           // klantreis-editor
extern const char* const plugins;          // the folder of typist and witness
extern const char* const failingCalls;     // to be loaded before other libraries
extern const char* const forgetfulSqlite;  // likewise
extern const char* const saveOnce;         // a program

}  // namespace klantreis::testing::built
