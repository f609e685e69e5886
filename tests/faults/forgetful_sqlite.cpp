// Preloaded into a program, is an SQLite that forgets the last byte of every long text it is given to keep.
#include <dlfcn.h>
#include <sqlite3.h>

namespace {

constexpr sqlite3_uint64 isLong = 60;  // bytes

}  // namespace

extern "C" int sqlite3_bind_text64(sqlite3_stmt* statement, int parameter, const char* text,
                                   sqlite3_uint64 size, void (*done)(void*), unsigned char encoding) {
  static const auto bind =
      reinterpret_cast<decltype(&sqlite3_bind_text64)>(dlsym(RTLD_NEXT, "sqlite3_bind_text64"));
  return bind(statement, parameter, text, size > isLong ? size - 1 : size, done, encoding);
}
